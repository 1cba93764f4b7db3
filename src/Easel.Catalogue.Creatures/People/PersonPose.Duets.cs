namespace Easel.Catalogue.People;

/// <summary>Bearings of two who do something with each other; <see cref="Duet"/> says where they stand.</summary>
internal sealed partial record PersonPose
{
    /// <summary>The pose of one of two, or null where each does it alone.</summary>
    /// <param name="name">Name of the pose.</param>
    /// <param name="isLeft">Whether this one stands on the left of the picture, its left side to the other.</param>
    public static PersonPose? Together(string? name, bool isLeft) => name switch
    {
        "hug" => Hugging(isLeft),
        "kiss" => Hugging(isLeft) with { HeadTurn = new(0, isLeft ? 0.04f : -0.06f, isLeft ? 0.16f : -0.16f), ChestTurn = new(0, 0.06f, 0) },
        "hold hands" => isLeft ? HandInHand : HandInHand.Mirrored(),
        "shake hands" => Standing with { PelvisTurn = default, ChestTurn = new(0.10f, 0.05f, 0), HeadTurn = new(-0.2f * (isLeft ? 1 : -1), 0, 0), Arms = (ArmPose.Relaxed, ArmPose.Greeting) },
        "dance" => Waltzing(isLeft),
        _ => null,
    };

    /// <summary>Breast to breast, cheek to cheek: one has both arms over the shoulders of the other, whose arms go round the waist.</summary>
    private static PersonPose Hugging(bool isOver) => new()
    {
        Pelvis = new(0, -0.01f, -0.02f),
        PelvisTurn = new(0, 0.05f, 0),
        ChestTurn = new(0, 0.10f, 0),
        HeadTurn = new(isOver ? -0.10f : 0.16f, isOver ? 0.05f : 0.0f, isOver ? 0.10f : -0.12f),
        Arms = isOver
            ? (ArmPose.OverShoulders, ArmPose.OverShoulders with { Wrist = new(-0.10f, 0.10f, 0.66f) })
            : (ArmPose.RoundWaist, ArmPose.RoundWaist with { Wrist = new(-0.12f, -0.36f, 0.62f) }),
        Legs = (new(1.0f, 0, 0.05f, 0.15f), new(0.9f, 0, -0.08f, 0.2f)),
    };

    /// <summary>To the viewer, the left hand in that of the other.</summary>
    private static PersonPose HandInHand => Standing with
    {
        HeadTurn = new(0.16f, 0, 0.07f),
        PelvisTurn = new(0.05f, -0.03f, -0.06f),
        ChestTurn = new(0.06f, -0.03f, 0.04f),
        Arms = (new(new(0.22f, -0.90f, 0.10f), new(0.6f, 0, -1), new(0.02f, -1, 0.12f), new(0.25f, 0, 1), 0.62f), ArmPose.Relaxed),
    };

    /// <summary>One hand in the other's, out to the side; the second at shoulder blade or shoulder.</summary>
    private static PersonPose Waltzing(bool isLeading) => new()
    {
        Pelvis = new(0, -0.015f, 0),
        PelvisTurn = new(0, -0.02f, 0),
        ChestTurn = new(0, -0.04f, 0),
        HeadTurn = new(isLeading ? -0.25f : 0.25f, -0.02f, isLeading ? 0.06f : -0.06f),
        Arms = isLeading
            ? (new(new(0.52f, 0.06f, 0.56f), new(0.4f, -1, -0.2f), new(0.25f, 0.75f, 0.5f), new(0.4f, 0.2f, -0.6f), 0.5f), ArmPose.RoundWaist with { Wrist = new(0.05f, -0.30f, 0.66f) })
            : (ArmPose.OverShoulders with { Wrist = new(0.06f, -0.02f, 0.66f) }, new(new(0.52f, 0.08f, 0.56f), new(0.4f, -1, -0.2f), new(0.25f, 0.75f, 0.5f), new(0.4f, 0.2f, -0.6f), 0.5f)),
        Legs = isLeading ? (new(1.0f, 0, 0.14f, 0.15f), new(0.8f, 0.05f, -0.18f, 0.2f, 0.35f)) : (new(0.9f, 0.05f, -0.20f, 0.15f, 0.4f), new(0.9f, 0, 0.06f, 0.2f)),
    };
}
