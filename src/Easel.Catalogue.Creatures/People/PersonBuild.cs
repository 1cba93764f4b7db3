namespace Easel.Catalogue.People;

/// <summary>Proportions of a figure. Lengths are in units of <see cref="Unit"/>, a bit more than a quarter of an adult's height. Adults are
/// six heads tall, as in animated films; a child is four.</summary>
internal sealed record PersonBuild
{
    /// <summary>Metres per unit.</summary>
    public required float Unit { get; init; }

    /// <summary>Height of the head, chin to crown.</summary>
    public float HeadHeight { get; init; } = 0.675f;

    /// <summary>Height of the ankle joint.</summary>
    public float Ankle { get; init; } = 0.17f;

    /// <summary>Knee to ankle.</summary>
    public float Shin { get; init; } = 0.84f;

    /// <summary>Hip to knee.</summary>
    public float Thigh { get; init; } = 0.86f;

    /// <summary>Half the distance of the hip joints.</summary>
    public float HipHalf { get; init; } = 0.15f;

    /// <summary>Height of the waist above the hip joints.</summary>
    public float Waist { get; init; } = 0.38f;

    /// <summary>Height of the middle of the chest above the hip joints.</summary>
    public float Chest { get; init; } = 0.72f;

    /// <summary>Height of the shoulder joints above the hip joints.</summary>
    public float Shoulder { get; init; } = 0.905f;

    /// <summary>Height of the base of the neck above the hip joints.</summary>
    public float NeckBase { get; init; } = 1.035f;

    /// <summary>From the base of the neck to the middle of the head.</summary>
    public float Neck { get; init; } = 0.455f;

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

    /// <summary>The proportions of an animal that acts: a large head on a stocky body with strong short legs; longer legs where it has to
    /// reach pedals.</summary>
    /// <param name="height">Metres.</param>
    /// <param name="rides">Whether its feet have to reach something.</param>
    public static PersonBuild Character(float height, bool rides)
    {
        float bone = rides ? 0.72f : 0.56f;
        var build = new PersonBuild
        {
            Unit = 1,
            HeadHeight = 0.70f,
            Shin = bone,
            Thigh = bone,
            HipHalf = 0.15f,
            Waist = 0.33f,
            Chest = 0.62f,
            Shoulder = 0.78f,
            NeckBase = 0.90f,
            Neck = 0.35f,
            ShoulderHalf = 0.305f,
            UpperArm = 0.52f,
            Forearm = 0.45f,
            Trunk = (0.285f, 0.275f, 0.285f),
            Depth = 0.84f,
            Arm = (0.100f, 0.082f, 0.070f),
            Leg = (0.165f, 0.125f, 0.100f),
            NeckRadius = 0.180f,
            Hand = 1.08f,
            Foot = 1.22f,
        };
        return build with { Unit = height / (build.HipHeight + build.NeckBase + build.Neck + (0.55f * build.HeadHeight)) };
    }

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
                Unit = 0.497f,
                HeadHeight = 0.690f,
                Shin = 0.80f,
                Thigh = 0.80f,
                ShoulderHalf = 0.368f,
                Shoulder = 0.880f,
                Waist = 0.345f,
                Neck = 0.388f,
                Trunk = (0.252f, 0.232f, 0.312f),
                HipHalf = 0.142f,
                Arm = (0.098f, 0.068f, 0.050f),
                Leg = (0.148f, 0.104f, 0.072f),
                NeckRadius = 0.146f,
                UpperArm = 0.55f,
                Forearm = 0.465f,
                Hand = 1.02f,
                Foot = 1.20f,
            },
            PersonKind.Woman => new PersonBuild
            {
                Unit = 0.466f,
                HeadHeight = 0.690f,
                Shin = 0.84f,
                Thigh = 0.84f,
                ShoulderHalf = 0.302f,
                Shoulder = 0.888f,
                Trunk = (0.268f, 0.176f, 0.228f),
                Arm = (0.078f, 0.059f, 0.045f),
                Leg = (0.152f, 0.100f, 0.061f),
                NeckRadius = 0.100f,
                Bust = 0.102f,
                Neck = 0.388f,
                HipHalf = 0.135f,
                UpperArm = 0.53f,
                Forearm = 0.45f,
                Hand = 0.92f,
                Foot = 1.08f,
            },
            PersonKind.Baby => new PersonBuild
            {
                Unit = 0.335f,
                HeadHeight = 0.740f,
                Ankle = 0.13f,
                Shin = 0.30f,
                Thigh = 0.32f,
                HipHalf = 0.125f,
                Waist = 0.24f,
                Chest = 0.42f,
                Shoulder = 0.510f,
                NeckBase = 0.600f,
                Neck = 0.350f,
                ShoulderHalf = 0.225f,
                UpperArm = 0.285f,
                Forearm = 0.250f,
                Trunk = (0.235f, 0.245f, 0.215f),
                Depth = 0.88f,
                Belly = 0.07f,
                Arm = (0.082f, 0.074f, 0.058f),
                Leg = (0.140f, 0.106f, 0.066f),
                NeckRadius = 0.092f,
                Hand = 0.72f,
                Foot = 0.84f,
            },
            _ => new PersonBuild
            {
                Unit = 0.430f,
                HeadHeight = 0.690f,
                Ankle = 0.15f,
                Shin = 0.50f,
                Thigh = 0.51f,
                HipHalf = 0.115f,
                Waist = 0.28f,
                Chest = 0.50f,
                Shoulder = 0.615f,
                NeckBase = 0.730f,
                Neck = 0.352f,
                ShoulderHalf = 0.250f,
                UpperArm = 0.40f,
                Forearm = 0.35f,
                Trunk = (0.205f, 0.196f, 0.208f),
                Depth = 0.82f,
                Arm = (0.068f, 0.055f, 0.043f),
                Leg = (0.116f, 0.088f, 0.068f),
                NeckRadius = 0.090f,
                Hand = 0.82f,
                Foot = 0.92f,
            },
        };
        float s = 1 + (0.10f * stoutness);
        (float hips, float waist, float chest) = build.Trunk;
        return build with
        {
            Unit = build.Unit * height,
            Trunk = (hips * s, waist * (1 + (0.20f * stoutness)), chest * s),
            Belly = MathF.Max(build.Belly, 0.10f * stoutness),
            Arm = (build.Arm.Top * s, build.Arm.Middle * s, build.Arm.Low * s),
            Leg = (build.Leg.Top * s, build.Leg.Middle * s, build.Leg.Low * s),
        };
    }
}
