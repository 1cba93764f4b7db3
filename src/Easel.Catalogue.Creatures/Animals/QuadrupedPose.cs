using System.Numerics;

namespace Easel.Catalogue.Animals;

/// <summary>Where everything of a four-legged animal is; units of its build, feet at y = 0, front +Z.</summary>
internal sealed record QuadrupedPose
{
    /// <summary>(x, y, z, radius) from rump to chest.</summary>
    public required Vector4[] Trunk { get; init; }

    /// <summary>Centre of the cranium.</summary>
    public required Vector3 Head { get; init; }

    /// <summary>Turn of the head to its left (+X), radians.</summary>
    public float HeadYaw { get; init; } = 0.35f;

    /// <summary>Nod of the head, radians, nose down positive.</summary>
    public float HeadPitch { get; init; }

    /// <summary>Tilt of the head, radians.</summary>
    public float HeadRoll { get; init; }

    /// <summary>The four legs.</summary>
    public required Limb[] Limbs { get; init; }

    /// <summary>Centres of the two thighs.</summary>
    public required Vector3[] Thighs { get; init; }

    /// <summary>Half axes of a thigh.</summary>
    public required Vector3 ThighRadii { get; init; }

    /// <summary>Root of the tail.</summary>
    public required Vector3 TailRoot { get; init; }

    /// <summary>True when the animal rests on its rump, so that the tail lies on the ground.</summary>
    public bool TailOnGround { get; init; }

    /// <summary>True when the animal is rolled up, so that the tail lies round the front.</summary>
    public bool IsCurled { get; init; }

    /// <summary>True when paws rest flat on y = 0; false in the air.</summary>
    public bool RestsOnGround => Limbs.All(limb => limb.FootPitch == 0);

    /// <summary>The z of the middle of the whole figure.</summary>
    public float Middle { get; init; }

    /// <summary>The pose for a word of the plan; anything unknown stands.</summary>
    public static QuadrupedPose For(string? pose, QuadrupedBuild b) => pose switch
    {
        "sit" => Sitting(b),
        "lie" or "rest" or "lay" => Lying(b),
        "sleep" => Curled(b),
        "run" or "jump" or "chase" or "play" or "gallop" => Running(b),
        "walk" or "trot" or "stroll" => Walking(b),
        _ => Standing(b),
    };

    /// <summary>The pose with its spine bent sideways: head and rump move to the same side, the loin stays.</summary>
    /// <param name="bend">Sideways shift at one unit from the origin, units; positive to the left.</param>
    public QuadrupedPose Bent(float bend)
    {
        Vector3 Move(Vector3 v) => v + new Vector3(bend * v.Z * v.Z, 0, 0);
        return this with
        {
            Trunk = [.. Trunk.Select(t => new Vector4(Move(new Vector3(t.X, t.Y, t.Z)), t.W))],
            Head = Move(Head),
            Limbs = [.. Limbs.Select(limb => limb with { Joints = [.. limb.Joints.Select(Move)] })],
            Thighs = [.. Thighs.Select(Move)],
            TailRoot = Move(TailRoot),
        };
    }

    private static QuadrupedPose Standing(QuadrupedBuild b) => Upright(b, [0.07f, -0.06f, -0.07f, 0.06f]);

    private static QuadrupedPose Walking(QuadrupedBuild b)
    {
        QuadrupedPose pose = Upright(b, [0.26f, -0.17f, -0.20f, 0.16f]);

        // The two feet that swing forward are just lifted.
        Lift(pose.Limbs[0], 0.09f, 0.35f);
        return pose with { Head = pose.Head + new Vector3(0, -0.03f, 0.04f) };
    }

    private static QuadrupedPose Upright(QuadrupedBuild b, ReadOnlySpan<float> steps)
    {
        float h = b.TrunkHeight, r = b.Chest;
        // A level back over a deep chest and a tucked-up loin.
        float loin = r * b.Loin, back = h + (0.90f * r);
        Vector4[] trunk =
        [
            new(0, back - (0.98f * loin), -0.50f, loin), new(0, back - loin, -0.18f, loin), new(0, h - 0.03f, 0.22f, r * 1.02f), new(0, h - 0.01f, 0.47f, r * 0.96f),
        ];
        return new QuadrupedPose
        {
            Trunk = trunk,
            Head = new Vector3(0, h + b.HeadPosition.Up, 0.5f + b.HeadPosition.Forward),
            Limbs =
            [
                FrontLeg(b, 1, new Vector3(0, h - 0.04f, 0.50f), 0.42f, steps[0]),
                FrontLeg(b, -1, new Vector3(0, h - 0.04f, 0.50f), 0.42f, steps[1]),
                HindLeg(b, 1, new Vector3(0, h, -0.48f), -0.64f, steps[2]),
                HindLeg(b, -1, new Vector3(0, h, -0.48f), -0.64f, steps[3]),
            ],
            Thighs = [new Vector3(0.66f * b.Stance, h - 0.12f, -0.44f), new Vector3(-0.66f * b.Stance, h - 0.12f, -0.44f)],
            ThighRadii = new Vector3(0.62f, 1.30f, 1.10f) * b.HindLeg.Top,
            TailRoot = new Vector3(0, back - (0.42f * loin), -0.50f - (0.78f * loin)),
            Middle = 0.12f,
        };
    }

    private static QuadrupedPose Sitting(QuadrupedBuild b)
    {
        const float Hip = -0.40f;
        float r = b.Chest, s = b.Stance, top = b.SittingHeight, shoulders = Hip + b.SittingLength;
        float full = b.SeatedWeight, rump = r * full;
        Limb Front(float side, float step)
        {
            float y = b.FrontLeg.Foot * 0.8f;
            Vector3 shoulder = new(side * s * 0.92f, top * 0.92f, shoulders + 0.02f), foot = new(side * s * b.SeatedStance, y, shoulders + 0.06f + step);
            return new Limb(
                [shoulder, Vector3.Lerp(shoulder, foot, 0.42f) + new Vector3(side * 0.01f, 0, -0.06f), Vector3.Lerp(shoulder, foot, 0.84f) + new Vector3(0, 0, -0.012f), foot], 0, true);
        }

        // The thigh is folded: knee high beside the belly, hock and foot flat on the ground.
        Limb Hind(float side)
        {
            float x = side * (s + 0.08f), y = b.HindLeg.Foot * 0.8f;
            return new Limb(
                [new(x * 0.8f, rump, Hip), new(x * 1.15f, rump * 1.30f, Hip + 0.30f), new(x * 1.15f, y * 1.3f, Hip + 0.10f), new(x * 1.22f, y, Hip + (0.40f / (full * full)))], 0, false);
        }

        return new QuadrupedPose
        {
            Trunk =
            [
                new(0, rump * 0.95f, Hip, rump * 0.92f), new(0, float.Lerp(rump, top, 0.32f), float.Lerp(Hip, shoulders, 0.16f), rump * 0.98f),
                new(0, float.Lerp(rump, top, 0.74f), float.Lerp(Hip, shoulders, 0.62f), r * 0.94f), new(0, top, shoulders - 0.04f, r * 0.80f),
            ],
            Head = new Vector3(0, top + b.HeadPosition.Up, shoulders - 0.02f + (0.66f * b.HeadPosition.Forward)),
            HeadRoll = 0.1f,
            Limbs = [Front(1, 0.03f), Front(-1, -0.02f), Hind(1), Hind(-1)],
            Thighs = [new Vector3(s + 0.06f, r * 0.82f, Hip + 0.16f), new Vector3(-s - 0.06f, r * 0.82f, Hip + 0.16f)],
            ThighRadii = new Vector3(0.62f * full * full, 1.05f, 1.30f) * full * b.HindLeg.Top,
            TailRoot = new Vector3(0, b.Tail * 0.9f, Hip - (0.8f * rump)),
            TailOnGround = true,
            Middle = 0.5f * (Hip + shoulders),
        };
    }

    private static QuadrupedPose Lying(QuadrupedBuild b)
    {
        float r = b.Chest, s = b.Stance, y = b.FrontLeg.Foot * 0.85f;
        Limb Front(float side, float step) => new(
            [new(side * s * 1.15f, r * 1.15f, 0.42f), new(side * s * 1.45f, y * 1.5f, 0.30f), new(side * s * 1.2f, y * 1.05f, 0.62f), new(side * s * 1.05f, y, 0.84f + step)],
            0,
            true);

        Limb Hind(float side) => new(
            [new(side * s, r, -0.48f), new(side * (s + 0.2f), r * 1.1f, -0.16f), new(side * (s + 0.2f), y * 1.2f, -0.40f), new(side * (s + 0.2f), y, -0.06f)],
            0,
            false);

        return new QuadrupedPose
        {
            Trunk = [new(0, r * 0.9f, -0.48f, r * 0.9f), new(0, r * 0.95f, -0.15f, r * 0.92f), new(0, r * 1.05f, 0.20f, r), new(0, r * 1.25f, 0.46f, r * 0.95f)],
            Head = new Vector3(0, (r * 1.25f) + (0.95f * b.HeadPosition.Up), 0.46f + (0.9f * b.HeadPosition.Forward)),
            HeadPitch = 0.05f,
            Limbs = [Front(1, 0.05f), Front(-1, -0.05f), Hind(1), Hind(-1)],
            Thighs = [new Vector3(s + 0.08f, r * 0.8f, -0.36f), new Vector3(-s - 0.08f, r * 0.8f, -0.36f)],
            ThighRadii = new Vector3(0.66f, 1.0f, 1.25f) * b.HindLeg.Top,
            TailRoot = new Vector3(0, b.Tail * 0.9f, -0.48f - (0.85f * r)),
            TailOnGround = true,
            Middle = 0.15f,
        };
    }

    /// <summary>Rolled up on the ground: the spine runs round the back in an arc, the chin lies on the paws.</summary>
    private static QuadrupedPose Curled(QuadrupedBuild b)
    {
        // Places on the arc by their angle from the front, over the left; the squashed trunk is spread by as much.
        float r = b.Chest, y = b.FrontLeg.Foot * 0.8f, across = 1.65f * r, along = 1.9f * r;
        Vector3 On(float angle, float height, float share) => new(share * across * MathF.Sin(angle), height, share * along * MathF.Cos(angle));
        Vector4 Spine(float angle, float radius)
        {
            Vector3 at = On(angle, 0.88f * radius, 1);
            return new Vector4(at.X / b.Width, at.Y, at.Z, radius);
        }

        Vector3 hip = On(4.9f, 0.8f * r, 0.95f), shoulder = On(1.25f, 0.85f * r, 0.9f), head = new(0.42f * b.Head, 0.86f * b.Head, along + (0.35f * b.Head));
        Limb Front(float side) => new(
            [shoulder, new(0.8f * across, 1.4f * y, 0.75f * along), new(0.45f * across, 1.1f * y, along + (0.1f * side)), new(0.05f * across, y, along + (0.30f * b.Head) + (0.12f * side))], 0, true);
        Limb Hind(float side) => new(
            [hip, new(-0.95f * across, 0.9f * r, 0.55f * along), new(-1.0f * across, 1.2f * y, 0.2f * along), new(-0.55f * across, y, along + (0.1f * side))], 0, false);
        return new QuadrupedPose
        {
            Trunk = [Spine(4.9f, 0.92f * r), Spine(3.9f, 1.02f * r), Spine(2.6f, 1.02f * r), Spine(1.35f, 0.95f * r)],
            Head = head,
            HeadYaw = 0.10f,
            HeadPitch = 0.30f,
            HeadRoll = 0.22f,
            Limbs = [Front(0.5f), Front(-0.5f), Hind(0.5f), Hind(-0.5f)],
            Thighs = [new Vector3(-0.92f * across, 0.75f * r, 0.35f * along), hip],
            ThighRadii = new Vector3(0.8f, 1.05f, 1.2f) * b.HindLeg.Top,
            TailRoot = new Vector3(-1.05f * across, 1.2f * b.Tail, 0.15f * along),
            TailOnGround = true,
            IsCurled = true,
            Middle = 0,
        };
    }

    private static QuadrupedPose Running(QuadrupedBuild b)
    {
        float h = b.TrunkHeight, s = b.Stance * 0.9f, leg = h - 0.06f;
        QuadrupedPose stand = Upright(b, [0, 0, 0, 0]);
        Limb Front(float side, float reach, float lift)
        {
            Vector3 shoulder = new(side * s, leg + 0.04f, 0.48f), foot = new(side * s, lift, 0.48f + reach);
            return new Limb([shoulder, Vector3.Lerp(shoulder, foot, 0.45f) + new Vector3(0, -0.07f, -0.02f), Vector3.Lerp(shoulder, foot, 0.8f) + new Vector3(0, 0.02f, 0.02f), foot], 0.25f, true);
        }

        Limb Hind(float side, float reach, float lift)
        {
            Vector3 hip = new(side * s, h, -0.46f), foot = new(side * s, lift, -0.46f - reach);
            return new Limb([hip, Vector3.Lerp(hip, foot, 0.42f) + new Vector3(0, -0.06f, 0.07f), Vector3.Lerp(hip, foot, 0.75f) + new Vector3(0, 0.03f, -0.03f), foot], 0.9f, false);
        }

        return stand with
        {
            Head = stand.Head + new Vector3(0, -0.10f, 0.10f),
            HeadPitch = -0.02f,
            Limbs =
            [
                Front(1, leg * 0.72f, leg * 0.36f), Front(-1, leg * 0.52f, leg * 0.16f),
                Hind(1, leg * 0.58f, b.HindLeg.Foot), Hind(-1, leg * 0.74f, leg * 0.22f),
            ],
        };
    }

    /// <summary>Shoulder blade forward, elbow back under the withers, a straight forearm and a short sloping pastern.</summary>
    private static Limb FrontLeg(QuadrupedBuild b, float side, Vector3 shoulder, float footZ, float step)
    {
        shoulder.X = side * b.Stance * 0.95f;
        Vector3 foot = new(side * b.Stance, b.FrontLeg.Foot * 0.8f, footZ + step);
        Vector3 elbow = new(side * b.Stance * 1.05f, b.TrunkHeight - (1.02f * b.Chest), footZ - 0.06f + (0.25f * step));
        return new Limb([shoulder, elbow, Vector3.Lerp(elbow, foot, 0.74f) + new Vector3(0, 0, -0.015f), foot], 0, true);
    }

    private static Limb HindLeg(QuadrupedBuild b, float side, Vector3 hip, float footZ, float step)
    {
        hip.X = side * b.Stance * 0.85f;
        Vector3 foot = new(side * b.Stance, b.HindLeg.Foot * 0.8f, footZ + step);

        // Stifle forward, hock back: the angles that make a hind leg a hind leg.
        Vector3 stifle = new(side * b.Stance * 1.10f, 0.60f * hip.Y, hip.Z + 0.16f + (0.3f * step));
        Vector3 hock = new(side * b.Stance, MathF.Max(0.31f * hip.Y, 1.7f * foot.Y), foot.Z - 0.07f);
        return new Limb([hip, stifle, hock, foot], 0, false);
    }

    private static void Lift(Limb limb, float up, float fold)
    {
        limb.Joints[3] += new Vector3(0, up, -0.05f);
        limb.Joints[2] += new Vector3(0, up * 0.9f, 0.03f);
        limb.Joints[1] += new Vector3(0, up * 0.4f, fold * 0.1f);
    }
}
