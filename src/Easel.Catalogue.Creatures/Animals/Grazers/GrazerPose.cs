using System.Numerics;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>Where everything of an animal on hooves is; metres of its build, feet at y = 0, front +Z.</summary>
internal sealed record GrazerPose
{
    /// <summary>(x, y, z, radius) from rump to breast, before it is narrowed.</summary>
    public required Vector4[] Trunk { get; init; }

    /// <summary>(x, y, z, radius) from breast to poll.</summary>
    public required Vector4[] Neck { get; init; }

    /// <summary>Middle of the cranium.</summary>
    public required Vector3 Head { get; init; }

    /// <summary>Turn of the head.</summary>
    public required Quaternion HeadTurn { get; init; }

    /// <summary>The legs: front left, front right, hind left, hind right.</summary>
    public required GrazerLeg[] Legs { get; init; }

    /// <summary>Whether it lies with its legs folded under it.</summary>
    public bool Lies { get; init; }

    /// <summary>The highest point of the rump, where the tail begins.</summary>
    public Vector3 TailRoot => new(0, Trunk[0].Y + (0.55f * Trunk[0].W), Trunk[0].Z - (0.80f * Trunk[0].W));

    /// <summary>The pose for a word of the plan; anything unknown stands.</summary>
    /// <param name="word">Lemma, or null.</param>
    /// <param name="b">Measurements.</param>
    /// <param name="yaw">Turn of the head to its left, radians.</param>
    /// <param name="reach">From the middle of the cranium to the lips, metres of the build.</param>
    public static GrazerPose For(string? word, GrazerBuild b, float yaw, float reach) => word switch
    {
        "walk" or "trot" or "stroll" or "march" => Upright(b, [(0.26f, 0.10f), (-0.20f, 0), (-0.22f, 0), (0.20f, 0)], 0.022f, yaw, 0.10f),
        "run" or "gallop" or "jump" or "chase" or "race" or "play" => Upright(b, [(0.86f, 0.40f), (0.40f, 0.32f), (-0.50f, 0), (-0.76f, 0.20f)], 0, yaw, 0.30f),
        "graze" or "eat" or "drink" or "feed" => Lowered(Upright(b, [(0.16f, 0), (-0.10f, 0), (-0.07f, 0), (0.06f, 0)], 0.012f, 0.4f * yaw, 0), b, 0.4f * yaw, reach),
        "lie" or "rest" or "lay" or "sit" => Lying(b, yaw, 0),
        "sleep" => Lying(b, 0.5f * yaw, 0.55f),
        _ => Upright(b, [(0.06f, 0), (-0.05f, 0), (-0.09f, 0), (0.07f, 0)], 0, yaw, 0),
    };

    private static GrazerPose Upright(GrazerBuild b, ReadOnlySpan<(float Step, float Lift)> feet, float drop, float yaw, float lower)
    {
        float down = drop * b.Front.Root.X;
        GrazerLeg[] legs = new GrazerLeg[4];
        for (int i = 0; i < 4; i++)
        {
            legs[i] = Leg(i < 2 ? b.Front : b.Hind, i < 2, i % 2 == 0 ? 1 : -1, feet[i].Step, feet[i].Lift, down);
        }

        (Vector4[] neck, Vector3 head) = Bend(b, lower, yaw, down);
        return new GrazerPose
        {
            Trunk = Spine(b, down),
            Neck = neck,
            Head = head,
            HeadTurn = Quaternion.CreateFromYawPitchRoll(yaw, b.HeadPitch + (0.1f * lower), 0),
            Legs = legs,
        };
    }

    private static GrazerPose Lying(GrazerBuild b, float yaw, float lower)
    {
        float down = b.Trunk.Min(s => s.Bottom) - 0.01f;
        (Vector4[] neck, Vector3 head) = Bend(b, lower, yaw, down);
        return new GrazerPose
        {
            Trunk = Spine(b, down),
            Neck = neck,
            Head = head,
            HeadTurn = Quaternion.CreateFromYawPitchRoll(yaw, b.HeadPitch + (0.2f * lower), 0),
            Legs = [FoldedFront(b.Front, 1, down), FoldedFront(b.Front, -1, down), FoldedHind(b.Hind, 1, down), FoldedHind(b.Hind, -1, down)],
            Lies = true,
        };
    }

    /// <summary>The pose with its lips at the ground, as far as its neck reaches.</summary>
    private static GrazerPose Lowered(GrazerPose pose, GrazerBuild b, float yaw, float reach)
    {
        const float Steep = 1.05f, Lips = 0.04f;
        float down = b.Front.Root.X - pose.Legs[0].Joints[0].Y, low = 0, high = 2.5f;
        float Height(float angle) => Bend(b, angle, yaw, down).Head.Y - (reach * MathF.Sin(Steep));
        for (int i = 0; i < 20; i++)
        {
            float middle = 0.5f * (low + high);
            (low, high) = Height(middle) > Lips ? (middle, high) : (low, middle);
        }

        (Vector4[] neck, Vector3 head) = Bend(b, low, yaw, down);
        return pose with { Neck = neck, Head = head, HeadTurn = Quaternion.CreateFromYawPitchRoll(yaw, Steep, 0) };
    }

    private static Vector4[] Spine(GrazerBuild b, float down) =>
        [.. b.Trunk.Select(s => new Vector4(0, (0.5f * (s.Top + s.Bottom)) - down, s.Z, 0.5f * (s.Top - s.Bottom)))];

    /// <summary>The neck bent down by an angle, most of it at its root, and to the side in a bow.</summary>
    private static (Vector4[] Neck, Vector3 Head) Bend(GrazerBuild b, float lower, float yaw, float down)
    {
        const float AtRoot = 0.62f;
        int last = b.Neck.Length - 1;
        var axis = new Vector3[b.Neck.Length];
        axis[0] = new Vector3(0, b.Neck[0].X - down, b.Neck[0].Y);
        Vector3 Turned(Vector2 from, Vector2 to, float share)
        {
            var step = new Vector3(0, to.X - from.X, to.Y - from.Y);
            return Vector3.Transform(step, Quaternion.CreateFromAxisAngle(Vector3.UnitX, lower * (AtRoot + ((1 - AtRoot) * share))));
        }

        for (int i = 1; i <= last; i++)
        {
            axis[i] = axis[i - 1] + Turned(new Vector2(b.Neck[i - 1].X, b.Neck[i - 1].Y), new Vector2(b.Neck[i].X, b.Neck[i].Y), (i - 1f) / last);
        }

        Vector3 head = axis[last] + Turned(new Vector2(b.Neck[last].X, b.Neck[last].Y), b.Head, 1);
        float length = Vector3.Distance(axis[0], head);
        Vector3 Aside(Vector3 p)
        {
            float share = Vector3.Distance(axis[0], p) / length;
            return p + new Vector3(0.34f * length * MathF.Sin(yaw) * share * share, 0, -0.10f * length * MathF.Abs(MathF.Sin(yaw)) * share * share);
        }

        return ([.. axis.Select((p, i) => new Vector4(Aside(p), b.Neck[i].Z))], Aside(head));
    }

    /// <summary>A leg that carries or swings.</summary>
    /// <param name="form">Measurements.</param>
    /// <param name="front">Whether it is a front leg.</param>
    /// <param name="side">1 left, −1 right.</param>
    /// <param name="step">How far the foot is ahead of standing, shares of the leg.</param>
    /// <param name="lift">Height of the foot, shares of the leg.</param>
    /// <param name="down">How much the body is lowered, metres.</param>
    private static GrazerLeg Leg(LegForm form, bool front, float side, float step, float lift, float down)
    {
        float length = form.Root.X, ahead = step * length, up = lift * length, swing = 0.5f * MathF.Atan(step);
        Vector3 At(Vector2 p, float x) => new(side * x, p.X, p.Y);
        float middle = float.Lerp(form.Spread.Root, form.Spread.Foot, 0.4f);
        Vector3 root = At(form.Root, form.Spread.Root), upper = At(form.Upper, middle), knee = At(form.Knee, form.Spread.Foot), fetlock = At(form.Fetlock, form.Spread.Foot);
        float first = Vector3.Distance(upper, knee), second = Vector3.Distance(knee, fetlock);
        Vector3 sole = new Vector3(side * form.Spread.Foot, 0, form.Fetlock.Y + form.Toe) - fetlock;

        // The shoulder swings with the leg; what is lifted folds.
        root.Y -= down;
        upper.Y -= down;
        upper = root + Vector3.Transform(upper - root, Quaternion.CreateFromAxisAngle(Vector3.UnitX, -swing));
        fetlock += new Vector3(0, up, ahead);
        Vector3 reach = fetlock - upper;
        float distance = Math.Clamp(reach.Length(), 1.02f * MathF.Abs(first - second), 0.9995f * (first + second));
        Vector3 along = Vector3.Normalize(reach);
        fetlock = upper + (distance * along);
        float before = ((first * first) - (second * second) + (distance * distance)) / (2 * distance);
        Vector3 across = Vector3.Normalize(Vector3.Cross(Vector3.Cross(along, front ? Vector3.UnitZ : -Vector3.UnitZ), along));
        Vector3 bent = upper + (before * along) + (MathF.Sqrt(MathF.Max(0, (first * first) - (before * before))) * across);

        // A foot on the ground is flat; one in the air hangs in line with its leg.
        float pitch = lift > 0 || step < -0.3f ? Math.Clamp((front ? 0.5f : 0.9f) - (0.6f * step), 0, 1.3f) * Math.Clamp((lift * 8) + (step < -0.3f ? 0.7f : 0), 0, 1) : 0;
        Vector3 toe = fetlock + Vector3.Transform(sole, Quaternion.CreateFromAxisAngle(Vector3.UnitX, pitch));
        return new GrazerLeg(form, [root, upper, bent, fetlock, toe], pitch, front);
    }

    private static GrazerLeg FoldedFront(LegForm f, float side, float down)
    {
        float first = Vector2.Distance(f.Upper, f.Knee), second = Vector2.Distance(f.Knee, f.Fetlock), x = f.Spread.Root, low = f.Radii[3];
        Vector3 root = new(side * x, f.Root.X - down, f.Root.Y), elbow = new(side * 1.15f * x, MathF.Max(0.3f * first, f.Upper.X - down), f.Upper.Y);
        Vector3 knee = new(side * 1.2f * x, low, elbow.Z + (0.92f * first)), fetlock = new(side * 0.95f * x, f.Radii[5] + 0.01f, knee.Z - (0.97f * second));
        return new GrazerLeg(f, [root, elbow, knee, fetlock, fetlock + new Vector3(0, -0.01f, -0.9f * f.Fetlock.X)], 1.45f, true);
    }

    private static GrazerLeg FoldedHind(LegForm f, float side, float down)
    {
        float first = Vector2.Distance(f.Upper, f.Knee), second = Vector2.Distance(f.Knee, f.Fetlock), x = f.Spread.Root, low = f.Radii[3];
        Vector3 root = new(side * x, f.Root.X - down, f.Root.Y), stifle = new(side * 1.55f * x, 0.62f * first, root.Z + (0.95f * (f.Root.X - f.Upper.X)));
        Vector3 hock = new(side * 1.75f * x, low, stifle.Z - (0.82f * first)), fetlock = new(side * 1.65f * x, f.Radii[5], hock.Z + (0.98f * second));
        return new GrazerLeg(f, [root, stifle, hock, fetlock, fetlock + new Vector3(0, -0.01f, 0.8f * f.Fetlock.X)], 0.1f, false);
    }
}
