using System.Numerics;

namespace Easel.Catalogue.People;

/// <summary>Where an arm is. Vectors are in the frame of the chest, written for the left arm (+X outwards) and mirrored for the right.</summary>
/// <param name="Wrist">From the shoulder to the wrist, in lengths of the arm.</param>
/// <param name="Elbow">Direction in which the elbow bends.</param>
/// <param name="Fingers">Direction of the fingers.</param>
/// <param name="Back">Direction of the back of the hand.</param>
/// <param name="Curl">Bend of the fingers, 0 flat, 0.35 relaxed, 1 a fist.</param>
internal readonly partial record struct ArmPose(Vector3 Wrist, Vector3 Elbow, Vector3 Fingers, Vector3 Back, float Curl = 0.35f)
{
    /// <summary>Whether the wrist is placed from the hip joints instead of the shoulder: (outwards in half widths of the hips, up, forward), units.</summary>
    public bool IsAtHips { get; init; }

    /// <summary>Hanging at ease, a little bent, the thumb to the front.</summary>
    public static ArmPose Relaxed => new(new(0.095f, -0.928f, 0.16f), new(0.42f, 0, -1), new(-0.12f, -0.95f, 0.32f), new(1, -0.06f, 0.30f), 0.50f);

    /// <summary>Hanging, bent more, the hand before the thigh.</summary>
    public static ArmPose Loose => new(new(0.085f, -0.885f, 0.26f), new(0.55f, 0, -1), new(-0.18f, -0.88f, 0.46f), new(1, -0.02f, 0.45f), 0.54f);

    /// <summary>Hanging clear of a wide skirt, a little bent.</summary>
    public static ArmPose Clear => new(new(0.235f, -0.880f, 0.22f), new(0.50f, 0, -1), new(-0.06f, -0.95f, 0.36f), new(1, 0.05f, 0.36f), 0.50f);

    /// <summary>The hand rests at the waist above a wide skirt, the elbow out.</summary>
    public static ArmPose AtWaist => new(new(0.92f, 0.33f, -0.10f), new(1, 0.05f, -0.30f), new(-0.30f, -0.34f, 0.88f), new(0.92f, 0.14f, 0.36f), 0.34f) { IsAtHips = true };

    /// <summary>The hand rests on the hip, the elbow out.</summary>
    public static ArmPose OnHip => new(new(1.02f, 0.28f, -0.05f), new(1, 0.05f, -0.34f), new(-0.34f, -0.30f, 0.88f), new(0.94f, 0.10f, 0.34f), 0.28f) { IsAtHips = true };

    /// <summary>The hand in the pocket of the trousers or jacket, the elbow a little back and out.</summary>
    public static ArmPose InPocket => new(new(0.76f, 0.00f, 0.080f), new(0.75f, 0, -0.85f), new(-0.10f, -1, -0.06f), new(0.95f, -0.10f, 0.25f), 0.18f) { IsAtHips = true };

    /// <summary>Both hands together before the body: this one lies over the other.</summary>
    public static ArmPose ClaspedOver => new(new(0.52f, 0.16f, 0.315f), new(1, -0.2f, -0.55f), new(-0.84f, -0.50f, 0.10f), new(0.16f, 0.10f, 1), 0.56f) { IsAtHips = true };

    /// <summary>Both hands together before the body: this one lies under the other.</summary>
    public static ArmPose ClaspedUnder => new(new(0.48f, 0.15f, 0.255f), new(1, -0.2f, -0.55f), new(-0.80f, -0.58f, 0.06f), new(0.10f, 0.05f, 1), 0.68f) { IsAtHips = true };

    /// <summary>The forearm across the waist.</summary>
    public static ArmPose Across => new(new(-0.36f, -0.50f, 0.42f), new(0.8f, -0.5f, -0.4f), new(-0.95f, 0.05f, 0.22f), new(0.15f, 0.30f, 1), 0.35f);

    /// <summary>Behind the back, one hand in the other.</summary>
    public static ArmPose Behind => new(new(-0.20f, -0.80f, -0.36f), new(1, 0, -0.65f), new(-0.75f, -0.65f, -0.1f), new(0.1f, -0.2f, -1), 0.5f);

    /// <summary>Raised in greeting, the palm to the front.</summary>
    public static ArmPose Waving => new(new(0.62f, 0.36f, 0.22f), new(0.6f, -1, -0.2f), new(0.18f, 1, 0.08f), new(0.05f, 0.1f, -1), 0.04f);

    /// <summary>Stretched forward and up, one finger out.</summary>
    public static ArmPose Pointing => new(new(0.62f, 0.42f, 0.58f), new(0.2f, -1, -0.4f), new(0.66f, 0.52f, 0.52f), new(-0.4f, 1, 0), -1);

    /// <summary>The forearm forward, the palm up, with something on it.</summary>
    public static ArmPose Holding => new(new(0.34f, -0.40f, 0.56f), new(0.45f, -0.9f, -0.7f), new(0.25f, 0.20f, 1), new(0.15f, -1, 0.25f), 0.30f);

    /// <summary>Both hands hold a book before the chest.</summary>
    public static ArmPose Reading => new(new(-0.22f, -0.34f, 0.60f), new(0.9f, -0.8f, -0.2f), new(-0.50f, 0.50f, 0.75f), new(0.25f, -0.75f, 0.5f), 0.45f);
}
