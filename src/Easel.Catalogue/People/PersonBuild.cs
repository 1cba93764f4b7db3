namespace Easel.Catalogue.People;

/// <summary>Proportions of a figure in units of its head height (chin to crown). Heads are larger than life, as in picture books:
/// an adult is about four heads tall, a child not quite three.</summary>
internal sealed record PersonBuild
{
    /// <summary>Metres per unit: the height of the head.</summary>
    public required float HeadHeight { get; init; }

    /// <summary>Height of the ankle joint.</summary>
    public float Ankle { get; init; } = 0.16f;

    /// <summary>Knee to ankle.</summary>
    public float Shin { get; init; } = 0.80f;

    /// <summary>Hip to knee.</summary>
    public float Thigh { get; init; } = 0.82f;

    /// <summary>Half the distance of the hip joints.</summary>
    public float HipHalf { get; init; } = 0.15f;

    /// <summary>Height of the waist above the hip joints.</summary>
    public float Waist { get; init; } = 0.38f;

    /// <summary>Height of the middle of the chest above the hip joints.</summary>
    public float Chest { get; init; } = 0.74f;

    /// <summary>Height of the shoulder joints above the hip joints.</summary>
    public float Shoulder { get; init; } = 0.95f;

    /// <summary>Height of the base of the neck above the hip joints.</summary>
    public float NeckBase { get; init; } = 1.06f;

    /// <summary>From the base of the neck to the middle of the head.</summary>
    public float Neck { get; init; } = 0.615f;

    /// <summary>Half the distance of the shoulder joints.</summary>
    public required float ShoulderHalf { get; init; }

    /// <summary>Shoulder to elbow.</summary>
    public float UpperArm { get; init; } = 0.56f;

    /// <summary>Elbow to wrist.</summary>
    public float Forearm { get; init; } = 0.50f;

    /// <summary>Half widths of hips, waist and chest.</summary>
    public required (float Hips, float Waist, float Chest) Trunk { get; init; }

    /// <summary>Depth of the trunk over its width.</summary>
    public float Depth { get; init; } = 0.76f;

    /// <summary>Radii of the arm at shoulder, elbow and wrist.</summary>
    public required (float Top, float Middle, float Low) Arm { get; init; }

    /// <summary>Radii of the leg at hip, knee and ankle.</summary>
    public required (float Top, float Middle, float Low) Leg { get; init; }

    /// <summary>Radius of the neck.</summary>
    public required float NeckRadius { get; init; }

    /// <summary>Radius of the bust; 0 for none.</summary>
    public float Bust { get; init; }

    /// <summary>How far the belly stands out; 0 for flat.</summary>
    public float Belly { get; init; }

    /// <summary>Size of the hands.</summary>
    public float Hand { get; init; } = 1;

    /// <summary>Size of the feet.</summary>
    public float Foot { get; init; } = 1;

    /// <summary>Height of the hip joints when standing straight.</summary>
    public float HipHeight => Ankle + Shin + Thigh;

    /// <summary>The proportions of a kind.</summary>
    /// <param name="kind">Age and sex.</param>
    /// <param name="stoutness">−1 slim to 1 stout.</param>
    /// <param name="height">Height relative to the kind's usual one.</param>
    public static PersonBuild For(PersonKind kind, float stoutness, float height)
    {
        PersonBuild build = kind switch
        {
            PersonKind.Man => new PersonBuild
            {
                HeadHeight = 0.437f,
                ShoulderHalf = 0.385f,
                Trunk = (0.272f, 0.268f, 0.318f),
                HipHalf = 0.135f,
                Arm = (0.110f, 0.084f, 0.060f),
                Leg = (0.168f, 0.126f, 0.090f),
                NeckRadius = 0.128f,
                Hand = 1.28f,
                Foot = 1.1f,
            },
            PersonKind.Woman => new PersonBuild
            {
                HeadHeight = 0.425f,
                ShoulderHalf = 0.292f,
                Trunk = (0.268f, 0.178f, 0.230f),
                Arm = (0.076f, 0.060f, 0.044f),
                Leg = (0.150f, 0.096f, 0.056f),
                NeckRadius = 0.088f,
                Bust = 0.105f,
                HipHalf = 0.128f,
                Neck = 0.615f,
                Hand = 1.12f,
                Foot = 0.92f,
            },
            _ => new PersonBuild
            {
                HeadHeight = 0.405f,
                Ankle = 0.14f,
                Shin = 0.44f,
                Thigh = 0.45f,
                HipHalf = 0.115f,
                Waist = 0.26f,
                Chest = 0.46f,
                Shoulder = 0.58f,
                NeckBase = 0.67f,
                Neck = 0.555f,
                ShoulderHalf = 0.235f,
                UpperArm = 0.36f,
                Forearm = 0.32f,
                Trunk = (0.205f, 0.200f, 0.205f),
                Depth = 0.84f,
                Arm = (0.078f, 0.064f, 0.050f),
                Leg = (0.118f, 0.092f, 0.074f),
                NeckRadius = 0.082f,
                Hand = 0.98f,
                Foot = 0.86f,
            },
        };
        float s = 1 + (0.10f * stoutness);
        (float hips, float waist, float chest) = build.Trunk;
        return build with
        {
            HeadHeight = build.HeadHeight * height,
            Trunk = (hips * s, waist * (1 + (0.20f * stoutness)), chest * s),
            Belly = MathF.Max(0, 0.10f * stoutness),
            Arm = (build.Arm.Top * s, build.Arm.Middle * s, build.Arm.Low * s),
            Leg = (build.Leg.Top * s, build.Leg.Middle * s, build.Leg.Low * s),
        };
    }
}
