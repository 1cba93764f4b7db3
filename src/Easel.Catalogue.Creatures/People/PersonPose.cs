using System.Numerics;

namespace Easel.Catalogue.People;

/// <summary>A pose as a few numbers: trunk, head, two arms and two legs. Angles are radians; the first of a pair is the left.</summary>
internal sealed partial record PersonPose
{
    /// <summary>Shift of the pelvis from standing straight, in lengths of the leg.</summary>
    public Vector3 Pelvis { get; init; }

    /// <summary>Turn (about Y), lean (about X, forward positive) and tilt (about Z, left side up positive) of the pelvis.</summary>
    public Vector3 PelvisTurn { get; init; }

    /// <summary>Turn, lean and tilt of the chest.</summary>
    public Vector3 ChestTurn { get; init; }

    /// <summary>Turn, nod and tilt of the head.</summary>
    public Vector3 HeadTurn { get; init; }

    /// <summary>The arms.</summary>
    public (ArmPose Left, ArmPose Right) Arms { get; init; } = (ArmPose.Relaxed, ArmPose.Relaxed);

    /// <summary>The legs.</summary>
    public (LegPose Left, LegPose Right) Legs { get; init; } = (new(1), new(1));

    /// <summary>Where hands and feet are on what the figure sits on, or null where the pose says it.</summary>
    public Rig? Rig { get; init; }

    /// <summary>Whether thighs lie level, so that skirts and coats lie on them.</summary>
    public bool IsSeated { get; init; }

    /// <summary>Whether the figure sits on something higher than the ground.</summary>
    public bool SitsHigh => IsSeated && Pelvis.Y > -0.6f;

    /// <summary>Contrapposto: weight on the right leg, whose hip is the higher one; the left knee loose and forward; shoulders tilt
    /// against the hips, and the head back again.</summary>
    private static PersonPose Standing => new()
    {
        Pelvis = new(-0.062f, -0.022f, 0),
        PelvisTurn = new(0.16f, -0.03f, -0.115f),
        ChestTurn = new(-0.08f, -0.03f, 0.090f),
        HeadTurn = new(0, 0, -0.078f),
        Arms = (ArmPose.Loose, ArmPose.Relaxed),
        Legs = (new(1.85f, 0, 0.130f, 0.46f), new(0.66f, 0, -0.02f, 0.22f)),
    };

    /// <summary>As standing, but the free foot is set lightly before the other.</summary>
    private static PersonPose Poised => Standing with
    {
        PelvisTurn = new(0.20f, -0.03f, -0.135f),
        ChestTurn = new(-0.12f, -0.02f, 0.09f),
        Arms = (ArmPose.Clear, ArmPose.Clear with { Wrist = new(0.205f, -0.865f, 0.28f), Curl = 0.54f }),
        Legs = (new(1.35f, 0.006f, 0.150f, 0.42f, 0.06f), new(0.70f, 0, -0.03f, 0.24f)),
    };

    /// <summary>Turn of body and legs about the upright, radians to the figure's left: a step is seen from the side; the head follows less.</summary>
    public float Facing { get; init; }

    /// <summary>The same as an old person does it, where they stand or walk: the back bent, the head carried forward, the knees never straight.</summary>
    public PersonPose Aged => IsSeated || IsSupine || Rig is not null ? this : this with
    {
        Pelvis = Pelvis + new Vector3(0, -0.022f, -0.020f),
        PelvisTurn = PelvisTurn + new Vector3(0, 0.07f, 0),
        ChestTurn = ChestTurn + new Vector3(0, 0.20f, 0),
        HeadTurn = HeadTurn + new Vector3(0, 0.03f, 0),
    };

    /// <summary>A turn of the finished figure as a whole, from upright: of those who lie, swim or fly.</summary>
    public Quaternion Tumble { get; init; } = Quaternion.Identity;

    /// <summary>Whether a hand rests where it is put, and what is held may not replace it.</summary>
    public bool IsSupine => Tumble != Quaternion.Identity;

    /// <summary>The pose of a name.</summary>
    /// <param name="name">A pose of <see cref="PoseTable"/>; others stand.</param>
    /// <param name="variant">Which of several ways to stand, 0 to 16.</param>
    /// <param name="shin">Length of the shin over the whole leg.</param>
    public static PersonPose For(string? name, int variant, float shin) => name switch
    {
        "walk" => Walking,
        "run" => Running,
        "wave" => Standing with { Arms = (ArmPose.Loose, ArmPose.Waving) },
        "point" => Standing with { Arms = (ArmPose.Relaxed, ArmPose.Pointing) },
        "read" => Standing with { Arms = (ArmPose.Reading, ArmPose.Reading), HeadTurn = new(0, 0.16f, 0) },
        "hold" or "play" => Standing with { Arms = (ArmPose.Loose, ArmPose.Holding) },
        "sit" => Sitting(shin),
        "sit on ground" => OnGround(shin),
        "sit as baby" => OnNappy,
        "mermaid" => Reclining,
        "cross-legged" => CrossLegged,
        "ride" => Riding,
        "straddle" => Straddling,
        "dance" => (variant % 3) switch { 0 => Dancing, 1 => Twirling, _ => Dancing.Mirrored() },
        "ballet" => Arabesque,
        "jump" => Jumping,
        _ => Acting(name, shin) ?? Ease(variant),
    };

    /// <summary>One of several ways to stand at ease.</summary>
    private static PersonPose Ease(int variant) => variant switch
    {
        1 => Standing with { Arms = (ArmPose.InPocket, ArmPose.Relaxed) },
        2 => Standing.Mirrored() with { Arms = (ArmPose.Relaxed, ArmPose.InPocket) },
        3 => Strolling,
        4 => Standing with { Arms = (ArmPose.Relaxed, ArmPose.OnHip) },
        5 => Poised with { Arms = (ArmPose.Loose, ArmPose.OnHip) },
        6 => Poised.Mirrored() with { Arms = (ArmPose.OnHip, ArmPose.Loose) },
        7 => Standing.Mirrored(),
        8 => Poised,
        9 => Poised.Mirrored(),
        10 => Poised with { Arms = (ArmPose.Clear, ArmPose.AtWaist) },
        11 => Poised.Mirrored() with { Arms = (ArmPose.AtWaist, ArmPose.Clear) },
        12 => Poised with { Arms = (ArmPose.ClaspedOver, ArmPose.ClaspedUnder) },
        13 => Poised.Mirrored() with { Arms = (ArmPose.ClaspedUnder, ArmPose.ClaspedOver) },
        14 => Poised with { Arms = (ArmPose.Clear, ArmPose.Behind) },
        15 => Standing with { Arms = (ArmPose.ClaspedOver, ArmPose.ClaspedUnder) },
        16 => Standing.Mirrored() with { Arms = (ArmPose.ClaspedUnder, ArmPose.ClaspedOver) },
        _ => Standing,
    };

    /// <summary>The same doing, sitting on a seat.</summary>
    /// <param name="shin">Length of the shin over the whole leg.</param>
    public PersonPose Seated(float shin) => IsSeated || IsSupine ? this : Sitting(shin) with { Arms = (SeatedArm(Arms.Left), SeatedArm(Arms.Right)), HeadTurn = HeadTurn };

    /// <summary>On a thing with a place for hands and feet: as on a seat, but reaching for these.</summary>
    /// <param name="rig">The places.</param>
    /// <param name="shin">Length of the shin over the whole leg.</param>
    public static PersonPose Rigged(Rig rig, float shin)
    {
        // Fists close about a bar from above; on keys hands lie with bent fingers.
        ArmPose arm = rig.IsPlayed
            ? new ArmPose(default, new(0.8f, -0.9f, -0.4f), new(-0.12f, -0.22f, 1), new(0.05f, 1, 0.22f), 0.42f)
            : new ArmPose(default, new(0.85f, -0.6f, -0.3f), new(-0.16f, -0.38f, 1), new(0.12f, 1, 0.38f), 0.88f);
        return Sitting(shin) with { PelvisTurn = default, ChestTurn = default, HeadTurn = new(0, rig.IsPlayed ? 0.18f : 0.02f, 0), Arms = (arm, arm), Rig = rig };
    }

    /// <summary>Arms that hang would run into the seat: they lie on the lap.</summary>
    private static ArmPose SeatedArm(ArmPose arm) => arm.IsAtHips || arm.Wrist.Y < -0.7f ? ArmPose.OnLap : arm;

    /// <summary>The same pose with left and right exchanged.</summary>
    private PersonPose Mirrored() => this with
    {
        Facing = -Facing,
        Pelvis = Pelvis * new Vector3(-1, 1, 1),
        PelvisTurn = PelvisTurn * new Vector3(-1, 1, -1),
        ChestTurn = ChestTurn * new Vector3(-1, 1, -1),
        HeadTurn = HeadTurn * new Vector3(-1, 1, -1),
        Arms = (Arms.Right, Arms.Left),
        Legs = (Legs.Right, Legs.Left),
    };

    private static PersonPose Walking => new()
    {
        Facing = 0.30f,
        Pelvis = new(0, -0.045f, 0),
        PelvisTurn = new(-0.20f, 0.04f, 0.03f),
        ChestTurn = new(0.20f, 0.05f, -0.03f),
        Arms = (
            ArmPose.Relaxed with { Wrist = new(0.10f, -0.86f, -0.36f), Fingers = new(-0.05f, -1, -0.12f) },
            ArmPose.Relaxed with { Wrist = new(0.02f, -0.78f, 0.44f), Fingers = new(-0.18f, -0.75f, 0.7f), Curl = 0.5f }),
        Legs = (new(0.55f, 0, 0.32f, 0.10f, -0.28f), new(0.55f, 0.12f, -0.34f, 0.10f, 0.66f)),
    };

    /// <summary>A short unhurried step, one hand in a pocket.</summary>
    private static PersonPose Strolling => new()
    {
        Pelvis = new(0.02f, -0.022f, 0),
        PelvisTurn = new(-0.12f, 0.0f, 0.06f),
        ChestTurn = new(0.10f, -0.01f, -0.045f),
        HeadTurn = new(0, 0, 0.02f),
        Arms = (ArmPose.InPocket, ArmPose.Relaxed with { Wrist = new(0.045f, -0.90f, 0.26f), Fingers = new(-0.16f, -0.9f, 0.42f) }),
        Legs = (new(0.60f, 0, 0.17f, 0.16f, -0.10f), new(0.70f, 0.055f, -0.20f, 0.16f, 0.42f)),
    };

    private static PersonPose Running => new()
    {
        Facing = 0.70f,
        Pelvis = new(0, -0.015f, 0),
        PelvisTurn = new(-0.22f, 0.16f, 0),
        ChestTurn = new(0.24f, 0.24f, 0),
        Arms = (
            new(new(0.26f, -0.46f, -0.34f), new(0.5f, 0.3f, -1), new(0, 0.1f, 1), new(1, 0.2f, 0), 0.85f),
            new(new(0.12f, -0.20f, 0.52f), new(0.6f, -1, -0.5f), new(-0.1f, 0.8f, 0.5f), new(1, 0.1f, 0.3f), 0.85f)),
        Legs = (new(0.6f, 0.26f, 0.36f, 0.05f, -0.16f, 0.2f), new(0.7f, 0.26f, -0.56f, 0.05f, 1.10f)),
    };

    private static PersonPose Dancing => new()
    {
        Pelvis = new(-0.07f, -0.02f, 0),
        PelvisTurn = new(0.2f, 0, -0.12f),
        ChestTurn = new(-0.05f, -0.05f, 0.14f),
        HeadTurn = new(0, -0.05f, 0.08f),
        Arms = (
            new(new(0.74f, 0.30f, 0.15f), new(0.3f, -1, -0.3f), new(0.75f, 0.55f, 0.2f), new(-0.3f, 0.9f, -0.3f), 0.12f),
            new(new(0.66f, -0.24f, 0.30f), new(0.5f, -0.6f, -0.6f), new(0.9f, -0.1f, 0.4f), new(0, 1, 0), 0.15f)),
        Legs = (new(2.1f, 0.09f, 0.10f, 0.6f, 0.55f), new(0.6f, 0, -0.02f, 0.3f)),
    };

    private static PersonPose Jumping => new()
    {
        Pelvis = new(0, 0.24f, 0),
        ChestTurn = new(0.05f, -0.08f, 0),
        HeadTurn = new(0, -0.06f, 0),
        Arms = (
            new(new(0.58f, 0.64f, 0.12f), new(0.6f, -0.3f, -0.5f), new(0.4f, 1, 0.05f), new(0, 0.1f, -1), 0.05f),
            new(new(0.62f, 0.60f, 0.12f), new(0.6f, -0.3f, -0.5f), new(0.4f, 1, 0.05f), new(0, 0.1f, -1), 0.05f)),
        Legs = (new(1.7f, 0.36f, -0.18f, 0.2f, 0.7f), new(1.5f, 0.46f, -0.30f, 0.2f, 0.9f)),
    };

    /// <summary>On the back of an animal: thighs apart over its flanks, hands at the reins.</summary>
    private static PersonPose Straddling => new()
    {
        Pelvis = new(0, -0.34f, 0),
        PelvisTurn = new(0, 0.02f, 0),
        Arms = (
            new(new(-0.05f, -0.62f, 0.52f), new(1, -0.3f, -0.5f), new(-0.35f, -0.15f, 1), new(0.2f, 1, 0.3f), 0.8f),
            new(new(-0.05f, -0.60f, 0.54f), new(1, -0.3f, -0.5f), new(-0.35f, -0.15f, 1), new(0.2f, 1, 0.3f), 0.8f)),
        Legs = (new(4.1f, 0, 0.30f, 0.35f), new(4.1f, 0, 0.28f, 0.35f)),
        IsSeated = true,
    };

    /// <summary>On a saddle: thighs half raised, feet at the pedals, handlebars in both hands.</summary>
    private static PersonPose Riding => new()
    {
        Pelvis = new(0, -0.02f, 0),
        PelvisTurn = new(0, 0.02f, 0),
        ChestTurn = new(0, 0.06f, 0),
        Arms = (
            new(new(-0.04f, -0.52f, 0.56f), new(1, -0.4f, -0.5f), new(-0.3f, -0.15f, 1), new(0.2f, 1, 0.2f), 0.75f),
            new(new(-0.04f, -0.52f, 0.56f), new(1, -0.4f, -0.5f), new(-0.3f, -0.15f, 1), new(0.2f, 1, 0.2f), 0.75f)),
        Legs = (new(3.6f, 0.34f, 0.2f, 0.55f, 0.1f), new(3.6f, 0.34f, 0.2f, 0.55f, 0.1f)),
        IsSeated = true,
    };

    /// <summary>On the ground, knees drawn up, hands on them.</summary>
    private static PersonPose OnGround(float shin) => new()
    {
        Pelvis = new(0, -0.86f, 0),
        PelvisTurn = new(0.1f, -0.18f, 0),
        ChestTurn = new(0, 0.22f, 0.02f),
        HeadTurn = new(0, -0.06f, 0),
        Arms = (
            new(new(-0.02f, -0.3f, 0.66f), new(1, -0.5f, -0.3f), new(-0.3f, -0.35f, 1), new(0.1f, 1, 0.3f), 0.3f),
            new(new(0.02f, -0.34f, 0.64f), new(1, -0.5f, -0.3f), new(-0.3f, -0.35f, 1), new(0.1f, 1, 0.3f), 0.3f)),
        Legs = (new(1.5f, 0, 0.16f + shin, 0.2f, 0, 1.3f), new(1.3f, 0, 0.10f + shin, 0.16f, 0, 1.3f)),
        IsSeated = true,
    };

    /// <summary>On the ground, both legs to the figure's left, leaning on the right hand.</summary>
    private static PersonPose Reclining => new()
    {
        Pelvis = new(-0.10f, -0.925f, 0),
        PelvisTurn = new(0.35f, -0.05f, 0.16f),
        ChestTurn = new(0.10f, 0.02f, -0.06f),
        HeadTurn = new(0.02f, 0, 0.08f),
        Arms = (
            new(new(0.10f, -0.50f, 0.46f), new(0.8f, -0.6f, -0.3f), new(0.10f, -0.15f, 1), new(0.2f, 1, 0.2f), 0.25f),
            new(new(0.42f, -0.86f, -0.06f), new(0.7f, 0, -1), new(0.55f, -0.35f, 0.4f), new(0.1f, 1, 0.1f), 0.10f)),
        Legs = (new(7.4f, 0.03f, 0.40f, 0.3f, 0.6f, 0.6f), new(-6.8f, 0.03f, 0.34f, -0.3f, 0.6f, 0.6f)),
        IsSeated = true,
    };

    /// <summary>On the ground as infants sit: legs apart and forward, toes up, arms lifted a little.</summary>
    private static PersonPose OnNappy => new()
    {
        Pelvis = new(0, -0.985f, 0),
        PelvisTurn = new(0, 0.02f, 0),
        ChestTurn = new(0, 0.02f, 0),
        Arms = (
            new(new(0.40f, -0.42f, 0.52f), new(0.8f, -0.6f, -0.3f), new(0.25f, 0.15f, 1), new(0.5f, 0.8f, 0), 0.35f),
            new(new(0.30f, -0.66f, 0.42f), new(0.9f, -0.3f, -0.5f), new(-0.05f, -0.45f, 1), new(0.4f, 1, 0.3f), 0.35f)),
        Legs = (new(3.3f, 0.0f, 0.70f, 0.60f, -1.05f, 1.0f), new(3.0f, 0.0f, 0.66f, 0.50f, -1.05f, 1.0f)),
        IsSeated = true,
    };

    /// <summary>Hips at the height of the knees.</summary>
    private static PersonPose Sitting(float shin) => new()
    {
        Pelvis = new(0, shin - 1 + 0.03f, 0),
        PelvisTurn = new(0.05f, -0.06f, 0),
        ChestTurn = new(0, 0.04f, 0.02f),
        Arms = (
            new(new(-0.02f, -0.62f, 0.50f), new(1, -0.3f, -0.5f), new(-0.35f, -0.25f, 1), new(0.1f, 1, 0.3f), 0.25f),
            new(new(0.02f, -0.62f, 0.50f), new(1, -0.3f, -0.5f), new(-0.35f, -0.25f, 1), new(0.1f, 1, 0.3f), 0.25f)),
        Legs = (new(1.15f, 0, 0.50f, 0.15f), new(1.0f, 0, 0.46f, 0.12f)),
        IsSeated = true,
    };
}
