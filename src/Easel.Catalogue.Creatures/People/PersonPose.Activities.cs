using System.Numerics;

namespace Easel.Catalogue.People;

/// <summary>Bearings of activities.</summary>
internal sealed partial record PersonPose
{
    /// <summary>The pose of an activity that is more than standing, walking or sitting; null for others.</summary>
    private static PersonPose? Acting(string? name, float shin) => name switch
    {
        "push" => Walking with { Arms = (ArmPose.Pushing, ArmPose.Pushing), PelvisTurn = new(0, 0.16f, 0), ChestTurn = new(0, 0.24f, 0), HeadTurn = new(0, -0.05f, 0) },
        "throw" => Lunging with { Arms = (ArmPose.Explaining, ArmPose.Throwing), ChestTurn = new(-0.45f, -0.10f, 0.06f), PelvisTurn = new(-0.2f, -0.05f, 0) },
        "kick" => Kicking,
        "dunk" => Jumping with { Arms = (ArmPose.Balancing, ArmPose.RaisedFist with { Curl = 0.35f }), HeadTurn = new(-0.2f, -0.22f, 0) },
        "box" => Lunging with { Arms = (ArmPose.Punching, ArmPose.Guarding), ChestTurn = new(-0.25f, 0.08f, 0) },
        "fence" => Lunging with { Arms = (ArmPose.Balancing, ArmPose.Wielding with { Wrist = new(0.15f, 0.02f, 0.72f), Fingers = new(0, 0.5f, 1) }) },
        "fly" => Soaring,
        "float" => Hovering,
        "lie" => Lying,
        "sleep" => Sleeping,
        "swim" => Swimming,
        "kneel" => Kneeling(shin),
        "crouch" => Crouching(shin),
        "climb" => Climbing,
        "bow" => Standing with { Pelvis = new(0, 0, -0.10f), PelvisTurn = new(0, 0.42f, 0), ChestTurn = new(0, 0.78f, 0), HeadTurn = new(0, 0.62f, 0), Legs = (new(0.9f), new(0.9f)), Arms = (ArmPose.Relaxed, ArmPose.Across) },
        "pray" => Standing with { Arms = (ArmPose.Praying, ArmPose.Praying), HeadTurn = new(0, 0.20f, 0) },
        "clap" => Standing with { Arms = (ArmPose.Clapping, ArmPose.Clapping) },
        "salute" => Standing with { Pelvis = default, PelvisTurn = default, ChestTurn = default, HeadTurn = default, Arms = (ArmPose.Relaxed, ArmPose.Saluting), Legs = (new(0.75f), new(0.75f)) },
        "hug" or "kiss" => Standing with { PelvisTurn = new(0, 0.05f, 0), ChestTurn = new(0, 0.10f, 0), HeadTurn = new(0, 0.05f, 0.10f), Arms = (ArmPose.Embracing, ArmPose.Embracing) },
        "think" => Standing with { Arms = (ArmPose.Across, ArmPose.AtChin), HeadTurn = new(0.10f, 0.04f, 0.08f) },
        "write" => Standing with { Arms = (ArmPose.Serving, ArmPose.Writing), HeadTurn = new(0, 0.18f, 0) },
        "type" => Standing with { Arms = (ArmPose.Typing, ArmPose.Typing), HeadTurn = new(0, 0.14f, 0) },
        "paint" => Standing with { Arms = (ArmPose.Serving, ArmPose.Painting), HeadTurn = new(0.05f, 0, 0) },
        "cook" => Standing with { Arms = (ArmPose.Stirring with { Wrist = new(0.10f, -0.40f, 0.54f), Fingers = new(-0.25f, -0.05f, 1), Back = new(0.35f, 1, 0) }, ArmPose.Stirring with { Wrist = new(-0.06f, -0.30f, 0.58f) }), HeadTurn = new(0, 0.12f, 0) },
        "eat" or "drink" => Standing with { Arms = (ArmPose.Loose, ArmPose.AtMouth) },
        "sing" => Standing with { Arms = (ArmPose.Explaining with { Wrist = new(0.62f, -0.22f, 0.42f) }, ArmPose.AtMouth), HeadTurn = new(0.06f, -0.08f, 0.06f) },
        "speak" => Standing with { Arms = (ArmPose.Loose, ArmPose.Explaining) },
        "phone" => Standing with { Arms = (ArmPose.Across, ArmPose.AtEar), HeadTurn = new(0, 0, -0.04f) },
        "photograph" => Standing with { Arms = (ArmPose.AtEyes, ArmPose.AtEyes) },
        "drum" => Standing with { Arms = (ArmPose.Drumming, ArmPose.Drumming with { Wrist = new(-0.02f, -0.22f, 0.60f), Fingers = new(-0.25f, 0.4f, 1) }), HeadTurn = new(0, 0.05f, 0) },
        "strum" => Standing with { Arms = (ArmPose.Fretting, ArmPose.Strumming) },
        "ski" => Crouching(shin) with { Pelvis = new(0, -0.20f, -0.10f), PelvisTurn = new(0, 0.32f, 0), ChestTurn = new(0, 0.40f, 0), Arms = (ArmPose.Poling, ArmPose.Poling), Legs = (new(0.8f, 0, 0, 0.03f), new(0.8f, 0, 0.03f, 0.03f)), IsSeated = false },
        "surf" or "skateboard" => OnBoard(name == "surf"),
        "dig" => Standing with { PelvisTurn = new(-0.15f, 0.16f, 0), ChestTurn = new(-0.2f, 0.32f, 0), HeadTurn = new(0, 0.18f, 0), Arms = (ArmPose.Stirring with { Wrist = new(-0.20f, -0.58f, 0.55f) }, ArmPose.Stirring with { Wrist = new(-0.30f, -0.22f, 0.50f) }) },
        "fish" => Standing with { Arms = (ArmPose.Stirring with { Wrist = new(-0.24f, -0.34f, 0.56f) }, ArmPose.Wielding with { Wrist = new(-0.10f, -0.38f, 0.52f) }) },
        "lift" => Crouching(shin) with { Pelvis = new(0, -0.10f, -0.02f), PelvisTurn = default, ChestTurn = default, Arms = (ArmPose.Pressing, ArmPose.Pressing), Legs = (new(2.3f, 0, 0.02f, 0.5f), new(2.3f, 0, 0.02f, 0.5f)), IsSeated = false },
        "cry" => Standing with { ChestTurn = new(0, 0.12f, 0.05f), HeadTurn = new(0, 0.26f, 0), Arms = (ArmPose.Relaxed, ArmPose.Weeping with { Wrist = new(-0.12f, 0.10f, 0.40f), Curl = 0.85f }) },
        "laugh" => Standing with { ChestTurn = new(0, -0.10f, 0.05f), HeadTurn = new(0, -0.16f, 0.10f), Arms = (ArmPose.AtWaist, ArmPose.Across with { Wrist = new(-0.25f, -0.60f, 0.36f) }) },
        "cheer" => Standing with { Arms = (ArmPose.RaisedFist, ArmPose.RaisedFist with { Wrist = new(0.30f, 0.76f, 0.24f) }), HeadTurn = new(0, -0.10f, 0) },
        "stretch" => Standing with { Arms = (ArmPose.Raised, ArmPose.Raised), ChestTurn = new(0, -0.06f, 0.10f), HeadTurn = new(0, -0.10f, 0) },
        "yoga" => TreePose,
        "warrior" => Lunging with { PelvisTurn = default, ChestTurn = default, Arms = (ArmPose.Sideways, ArmPose.Sideways), Legs = (new(3.6f, 0, 0.28f, 0.9f), new(4.6f, 0, -0.10f, 1.2f)), Pelvis = new(0, -0.22f, 0) },
        "crossed arms" => Standing with { Arms = (ArmPose.CrossedUnder, ArmPose.CrossedOver) },
        "hands on hips" => Standing with { Pelvis = new(0, -0.01f, 0), PelvisTurn = default, ChestTurn = default, HeadTurn = default, Arms = (ArmPose.OnHip, ArmPose.OnHip), Legs = (new(1.5f, 0, 0, 0.3f), new(1.5f, 0, 0, 0.3f)) },
        "hands in pockets" => Standing with { Arms = (ArmPose.InPocket, ArmPose.InPocket) },
        "hands behind back" => Standing with { Arms = (ArmPose.Behind, ArmPose.Behind) },
        "thumbs up" => Standing with { Arms = (ArmPose.Relaxed, ArmPose.ThumbUp) },
        "peace sign" => Standing with { Arms = (ArmPose.Relaxed, ArmPose.Waving with { Wrist = new(0.36f, 0.10f, 0.44f), Curl = -2 }) },
        "arms wide" => Standing with { Arms = (ArmPose.Sideways with { Wrist = new(0.86f, 0.12f, 0.26f), Back = new(0, -0.4f, -1) }, ArmPose.Sideways with { Wrist = new(0.86f, 0.12f, 0.26f), Back = new(0, -0.4f, -1) }) },
        "zombie" => Walking with { Arms = (ArmPose.Pushing with { Wrist = new(0.06f, 0.02f, 0.90f), Fingers = new(0, -0.3f, 1), Back = new(0.1f, 1, 0.3f), Curl = 0.3f }, ArmPose.Pushing with { Wrist = new(0.00f, -0.10f, 0.86f), Fingers = new(0, -0.4f, 1), Back = new(0.1f, 1, 0.3f), Curl = 0.35f }), HeadTurn = new(0.05f, 0.05f, 0.22f) },
        _ => null,
    };

    /// <summary>On a stool, knees wide apart for what stands between them.</summary>
    internal static PersonPose AtCello(float shin) => Sitting(shin) with
    {
        PelvisTurn = default,
        ChestTurn = new(0, 0.02f, 0),
        HeadTurn = new(-0.08f, 0.12f, -0.06f),
        Legs = (new(3.0f, 0, 0.44f, 0.55f), new(3.0f, 0, 0.40f, 0.55f)),
    };

    /// <summary>A wide step, the left foot forward, ready to strike.</summary>
    private static PersonPose Lunging => new()
    {
        Pelvis = new(0, -0.075f, 0.02f),
        PelvisTurn = new(-0.30f, 0.06f, 0),
        ChestTurn = new(-0.18f, 0.08f, 0),
        Legs = (new(1.2f, 0, 0.34f, 0.15f), new(1.6f, 0.03f, -0.34f, 0.55f, 0.22f)),
    };

    private static PersonPose Kicking => new()
    {
        Pelvis = new(0.06f, -0.02f, 0),
        PelvisTurn = new(0.25f, -0.20f, 0),
        ChestTurn = new(0.10f, -0.12f, 0),
        HeadTurn = new(0, 0.10f, 0),
        Arms = (ArmPose.Balancing with { Wrist = new(0.66f, -0.36f, 0.42f) }, ArmPose.Balancing with { Wrist = new(0.72f, -0.30f, -0.24f) }),
        Legs = (new(0.7f, 0, -0.05f, 0.3f), new(0.4f, 0.36f, 0.66f, 0.05f, -0.30f)),
    };

    private static PersonPose Twirling => new()
    {
        PelvisTurn = new(-0.25f, 0, 0.10f),
        ChestTurn = new(0.10f, -0.05f, -0.12f),
        HeadTurn = new(0.1f, -0.05f, -0.10f),
        Arms = (ArmPose.Crowned with { Wrist = new(0.22f, 0.80f, 0.20f) }, ArmPose.Sideways with { Wrist = new(0.82f, -0.10f, 0.22f) }),
        Legs = (new(0.7f, 0, 0.02f, 0.3f), new(1.9f, 0.16f, -0.26f, 0.4f, 0.9f)),
    };

    /// <summary>On one leg, the other stretched behind, one arm forward and up.</summary>
    private static PersonPose Arabesque => new()
    {
        Pelvis = new(0.02f, 0, 0),
        PelvisTurn = new(0.45f, 0.20f, 0),
        ChestTurn = new(0.35f, -0.02f, -0.06f),
        HeadTurn = new(0.10f, -0.08f, 0),
        Arms = (ArmPose.Crowned, ArmPose.Sideways with { Wrist = new(0.88f, 0.06f, 0.12f) }),
        Legs = (new(0.5f, 0.045f, 0, 0.4f, 0.75f), new(2.4f, 0.52f, -0.62f, 0.5f, 1.5f)),
    };

    private static PersonPose CrossLegged => new()
    {
        Pelvis = new(0, -0.925f, -0.05f),
        ChestTurn = new(0, 0.03f, 0),
        Arms = (ArmPose.OnKnee, ArmPose.OnKnee),
        Legs = (new(-1.3f, 0.00f, 0.28f, 1.25f, 0.10f, 0.62f), new(-1.0f, 0.03f, 0.19f, 1.25f, 0.10f, 0.62f)),
        IsSeated = true,
    };

    private static PersonPose TreePose => new()
    {
        Pelvis = new(0.03f, -0.01f, 0),
        Arms = (ArmPose.Praying, ArmPose.Praying),
        Legs = (new(0.25f, 0, 0, 0.15f), new(0.10f, 0.50f, 0.06f, 1.35f, 0.9f, 0.05f)),
    };

    /// <summary>On one knee, the other foot set forward.</summary>
    private static PersonPose Kneeling(float shin) => new()
    {
        Pelvis = new(0, -shin + 0.03f, 0.02f),
        PelvisTurn = new(0, 0.04f, 0),
        ChestTurn = new(0, 0.06f, 0),
        Arms = (ArmPose.OnKnee with { Wrist = new(0.00f, -0.56f, 0.52f), Back = new(0.2f, 1, 0.2f) }, ArmPose.Loose),
        Legs = (new(1.1f, 0, 0.46f, 0.10f), new(1.0f, 0.045f, -0.42f, 0.05f, 1.35f)),
    };

    private static PersonPose Crouching(float shin) => new()
    {
        Pelvis = new(0, -0.62f, -0.16f),
        PelvisTurn = new(0, 0.30f, 0),
        ChestTurn = new(0, 0.34f, 0),
        HeadTurn = new(0, 0.02f, 0),
        Arms = (ArmPose.OnKnee with { Wrist = new(-0.05f, -0.38f, 0.62f), Back = new(0.2f, 1, 0.2f) }, ArmPose.OnKnee with { Wrist = new(-0.05f, -0.42f, 0.58f), Back = new(0.2f, 1, 0.2f) }),
        Legs = (new(1.5f, 0.02f, 0.06f, 0.3f, 0.25f, 0.2f * shin), new(1.5f, 0, 0.02f, 0.3f, 0, 0.2f * shin)),
        IsSeated = true,
    };

    private static PersonPose Climbing => new()
    {
        Pelvis = new(0, 0.30f, 0),
        PelvisTurn = new(0.08f, -0.04f, 0.06f),
        ChestTurn = new(-0.05f, -0.05f, -0.06f),
        HeadTurn = new(0.1f, -0.25f, 0),
        Arms = (ArmPose.Climbing, ArmPose.Climbing with { Wrist = new(0.06f, 0.34f, 0.52f) }),
        Legs = (new(1.6f, 0.30f, 0.04f, 0.3f, 0.5f), new(1.7f, 0.62f, 0.28f, 0.3f, 0.1f)),
    };

    /// <summary>Sideways on a board, knees bent, arms out.</summary>
    private static PersonPose OnBoard(bool deep) => new()
    {
        Pelvis = new(0, deep ? -0.22f : -0.12f, -0.03f),
        PelvisTurn = new(0.25f, 0.16f, 0),
        ChestTurn = new(0.40f, deep ? 0.26f : 0.14f, 0),
        HeadTurn = new(0.5f, 0.02f, 0),
        Arms = (ArmPose.Balancing with { Wrist = new(0.84f, -0.26f, 0.14f) }, ArmPose.Balancing with { Wrist = new(0.72f, -0.20f, 0.12f) }),
        Legs = (new(3.2f, 0, 0.02f, 0.55f), new(3.0f, 0, 0.0f, 0.3f)),
    };

    /// <summary>At rest on the back, along the picture: hands under the head, one knee up, the face to the viewer.</summary>
    private static PersonPose Lying => Sleeping with
    {
        HeadTurn = new(-0.42f, 0.20f, 0),
        Arms = (
            new(new(-0.06f, 0.36f, -0.06f), new(1, 0.35f, 0.15f), new(-0.85f, 0.30f, -0.20f), new(-0.1f, 0.1f, -1), 0.25f),
            ArmPose.ClaspedOver),
        Legs = (new(1.3f, 0.34f, 0.06f, 0.1f, 1.5f), new(0.9f, 0.0f, 0.0f, 0.35f, 0.35f)),
    };

    /// <summary>On the back, along the picture, hands on the belly.</summary>
    private static PersonPose Sleeping => new()
    {
        HeadTurn = new(-0.30f, 0.12f, 0),
        Arms = (ArmPose.ClaspedOver, ArmPose.Loose with { Wrist = new(0.22f, -0.90f, 0.10f) }),
        Legs = (new(1.1f, 0.03f, 0.03f, 0.35f, 0.35f), new(0.9f, 0.0f, 0.0f, 0.35f, 0.35f)),
        Tumble = Quaternion.CreateFromAxisAngle(Vector3.UnitY, 0.5f * MathF.PI) * Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.5f * MathF.PI),
    };

    /// <summary>Prone through the water: one arm ahead, the other at its stroke.</summary>
    private static PersonPose Swimming => new()
    {
        HeadTurn = new(0.75f, -0.55f, 0),
        Arms = (ArmPose.Raised with { Wrist = new(0.05f, 0.95f, 0.10f), Back = new(0, 0.1f, -1) }, ArmPose.Balancing with { Wrist = new(0.45f, -0.66f, 0.10f) }),
        Legs = (new(0.8f, 0.02f, -0.16f, 0.05f, 1.4f), new(0.8f, 0.05f, 0.12f, 0.05f, 1.4f)),
        Tumble = Quaternion.CreateFromAxisAngle(Vector3.UnitZ, 0.46f * MathF.PI) * Quaternion.CreateFromAxisAngle(Vector3.UnitY, -0.42f * MathF.PI),
    };

    /// <summary>Through the air, one fist ahead, the other at the hip; one knee bent.</summary>
    private static PersonPose Soaring => new()
    {
        ChestTurn = new(0.12f, -0.10f, 0),
        HeadTurn = new(0.15f, -0.50f, 0),
        Arms = (ArmPose.RaisedFist with { Wrist = new(0.04f, 0.93f, 0.22f) }, ArmPose.OnHip with { Curl = 0.95f }),
        Legs = (new(0.7f, 0.02f, -0.10f, 0.05f, 1.3f), new(0.7f, 0.26f, -0.22f, 0.05f, 1.3f)),
        Tumble = Quaternion.CreateFromAxisAngle(Vector3.UnitZ, 0.26f * MathF.PI) * Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.62f),
    };

    /// <summary>Weightless: limbs apart, knees a little drawn up, tilted.</summary>
    private static PersonPose Hovering => new()
    {
        Pelvis = new(0, 0.2f, 0),
        HeadTurn = new(0.05f, -0.05f, 0),
        Arms = (ArmPose.Balancing with { Wrist = new(0.76f, 0.10f, 0.30f) }, ArmPose.Balancing with { Wrist = new(0.72f, -0.30f, 0.40f) }),
        Legs = (new(2.2f, 0.30f, 0.12f, 0.2f, 0.8f), new(1.9f, 0.24f, -0.12f, 0.2f, 0.9f)),
        Tumble = Quaternion.CreateFromAxisAngle(Vector3.UnitZ, 0.25f),
    };
}
