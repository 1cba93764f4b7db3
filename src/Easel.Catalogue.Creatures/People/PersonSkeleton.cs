using System.Numerics;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>A posed figure: frames of pelvis, chest, head, hands and feet, and the joints of the limbs in metres. Index 0 is the left.</summary>
internal sealed class PersonSkeleton
{
    /// <summary>From the hip joints down to what the body sits on, in radii of the thigh.</summary>
    private const float RumpDepth = 1.02f;

    /// <summary>How much of the turn of the whole figure the head takes part in: the face stays to the viewer.</summary>
    private const float HeadShare = 0.45f;

    /// <summary>Bends a build into a pose.</summary>
    public PersonSkeleton(PersonBuild build, PersonPose pose)
    {
        Build = build;
        Pose = pose;
        float leg = build.Shin + build.Thigh;
        FigureFrame world = FigureFrame.World(build.Unit);
        Vector3 lean = new(0, pose.Rig is { } reached ? Lean(reached) : 0, 0);
        var facing = Quaternion.CreateFromAxisAngle(Vector3.UnitY, pose.Facing);
        Pelvis = world.Child(Vector3.Transform(pose.Pelvis * leg, facing) + new Vector3(0, build.HipHeight, 0), facing * Turned(pose.PelvisTurn + (0.55f * lean)));

        // The chest sits on the pelvis at the waist and turns on its own.
        Vector3 waist = Pelvis.ToLocal(Pelvis.Point(0, build.Waist, 0));
        Chest = new FigureFrame(Pelvis.Point(waist), facing * Turned(pose.ChestTurn + lean), build.Unit);
        Vector3 nape = new(0, build.NeckBase - build.Waist, -0.02f);
        Vector3 up = Vector3.Normalize(Vector3.Lerp(Vector3.UnitY, Chest.Direction(0, 1, 0), 0.6f));
        Head = new FigureFrame(
            Chest.Point(nape) + (up * (build.Neck * Unit)) + (Chest.Direction(0, 0, 1) * (0.050f * Unit)), Turned(pose.HeadTurn + new Vector3(HeadShare * pose.Facing, 0, 0)), build.HeadHeight * Unit);
        for (int i = 0; i < 2; i++)
        {
            float side = Side(i);
            PoseArm(i, side, i == 0 ? pose.Arms.Left : pose.Arms.Right);
            PoseLeg(i, side, i == 0 ? pose.Legs.Left : pose.Legs.Right, leg);
        }
    }

    /// <summary>The underside of the seated body, metres.</summary>
    public Vector3 Rump => Pelvis.Point(0, 0, -0.25f * Build.Trunk.Hips) - new Vector3(0, RumpDepth * Build.Leg.Top * Unit, 0);

    /// <summary>Proportions.</summary>
    public PersonBuild Build { get; }

    /// <summary>Pose.</summary>
    public PersonPose Pose { get; }

    /// <summary>Metres per unit.</summary>
    public float Unit => Build.Unit;

    /// <summary>Origin between the hip joints.</summary>
    public FigureFrame Pelvis { get; }

    /// <summary>Origin at the waist.</summary>
    public FigureFrame Chest { get; }

    /// <summary>Origin in the middle of the head; the unit is its height.</summary>
    public FigureFrame Head { get; }

    /// <summary>Shoulder, elbow and wrist.</summary>
    public (Vector3 Root, Vector3 Bend, Vector3 End)[] Arms { get; } = new (Vector3, Vector3, Vector3)[2];

    /// <summary>Hip, knee and ankle.</summary>
    public (Vector3 Root, Vector3 Bend, Vector3 End)[] Legs { get; } = new (Vector3, Vector3, Vector3)[2];

    /// <summary>Origin at the wrist; +Z along the fingers, +Y out of the back of the hand.</summary>
    public FigureFrame[] Hands { get; } = new FigureFrame[2];

    /// <summary>Origin under the ankle on the sole; +Z to the toes.</summary>
    public FigureFrame[] Feet { get; } = new FigureFrame[2];

    /// <summary>+1 for the left, −1 for the right.</summary>
    public static float Side(int index) => index == 0 ? 1 : -1;

    private static Quaternion Turned(Vector3 turn) => Quaternion.CreateFromYawPitchRoll(turn.X, turn.Y, turn.Z);

    private void PoseArm(int i, float side, ArmPose arm)
    {
        Vector3 shoulder = Chest.Point(side * Build.ShoulderHalf, Build.Shoulder - Build.Waist - (0.70f * Build.Arm.Top), -0.02f);
        float length = (Build.UpperArm + Build.Forearm) * Unit;
        Vector3 wrist = arm.IsAtHips
            ? Pelvis.Point(side * arm.Wrist.X * HandRest(arm), arm.Wrist.Y, arm.Wrist.Z * (1 + (3 * Build.Belly)))
            : shoulder + (Mirrored(arm.Wrist, side) * length);
        Quaternion turn = LookAlong(Mirrored(arm.Fingers, side), Mirrored(arm.Back, side));
        if (Pose.Rig is { } rig)
        {
            // The hand's own way of lying on bars does not lean with the body.
            turn = LookAlong(arm.Fingers * new Vector3(side, 1, 1), arm.Back * new Vector3(side, 1, 1));
            Vector3 within = rig.IsPlayed ? new Vector3(0, -0.07f, 0.27f) : HandModel.Grip(side);
            wrist = Rump + (i == 0 ? rig.LeftHand : rig.RightHand) - (Vector3.Transform(within, turn) * (Unit * Build.Hand));
        }

        Arms[i] = Bend(shoulder, wrist, Mirrored(arm.Elbow, side), Build.UpperArm * Unit, Build.Forearm * Unit);
        Hands[i] = new FigureFrame(Arms[i].End, turn, Unit * Build.Hand);
    }

    private void PoseLeg(int i, float side, LegPose pose, float leg)
    {
        Vector3 hip = Pelvis.Point(side * Build.HipHalf, 0, 0);
        if (Pose.Rig is { } rig && (rig.LeftFoot is not null || rig.SeatHeight > 0))
        {
            PoseLegOn(rig, i, side, hip);
            return;
        }

        var facing = Quaternion.CreateFromAxisAngle(Vector3.UnitY, Pose.Facing);
        Vector3 ankle = Vector3.Transform(new Vector3(side * pose.Out * Build.HipHalf, Build.Ankle + (pose.Up * leg), pose.Forward * leg) * Unit, facing);

        // Neither toes nor heel go below the ground.
        const float Toes = 0.31f, Heel = 0.11f;
        float overhang = (pose.Pitch > 0 ? Toes : Heel) * Build.Foot * MathF.Abs(MathF.Sin(pose.Pitch));
        ankle.Y = MathF.Max(ankle.Y, ((Build.Ankle * MathF.Cos(pose.Pitch)) + overhang) * Unit);
        Quaternion foot = facing * Quaternion.CreateFromYawPitchRoll(side * pose.Turn, pose.Pitch, 0);
        Vector3 knee = Vector3.Transform(new Vector3(0, 0, 1), facing * Quaternion.CreateFromYawPitchRoll(side * pose.Turn * 0.8f, -pose.KneeUp, 0));
        Legs[i] = Bend(hip, ankle, knee, Build.Thigh * Unit, Build.Shin * Unit);
        Vector3 sole = Vector3.Transform(new Vector3(0, -Build.Ankle * Unit, 0), foot);
        Feet[i] = new FigureFrame(Legs[i].End + sole, foot, Unit * Build.Foot);
    }

    /// <summary>A leg whose ball of the foot is on a pedal or in a stirrup; knees go round what is broad.</summary>
    private void PoseLegOn(Rig rig, int i, float side, Vector3 hip)
    {
        const float Ball = 0.15f, Astride = 0.14f;
        Vector3 hold = (i == 0 ? rig.LeftFoot : rig.RightFoot) ?? new Vector3(side * 1.15f * Build.HipHalf * Unit, -rig.SeatHeight, 0.52f * Build.Thigh * Unit * 1.5f);
        bool isAstride = MathF.Abs(hold.X) > Astride;
        Quaternion foot = Quaternion.CreateFromYawPitchRoll(side * (isAstride ? 0.30f : 0.06f), rig.LeftFoot is null ? 0 : 0.10f, 0);
        float ball = rig.LeftFoot is null ? 0 : Ball * Build.Foot;
        Vector3 ankle = Rump + hold + Vector3.Transform(new Vector3(0, Build.Ankle, -ball) * Unit, foot);
        Legs[i] = Bend(hip, ankle, new Vector3(side * (isAstride ? 0.55f : 0.05f), 0.35f, 1), Build.Thigh * Unit, Build.Shin * Unit);
        Feet[i] = new FigureFrame(Legs[i].End + Vector3.Transform(new Vector3(0, -Build.Ankle * Unit, 0), foot), foot, Unit * Build.Foot);
    }

    /// <summary>How far the body leans to its hands, radians: no more than arms need.</summary>
    private float Lean(Rig rig)
    {
        const float Step = 0.04f, Most = 1.15f, Bent = 0.90f;
        float arm = (Build.UpperArm + Build.Forearm + 0.10f) * Unit, depth = RumpDepth * Build.Leg.Top, shoulders = Build.Shoulder - Build.Waist - (0.70f * Build.Arm.Top);
        float lean = 0;
        for (; lean < Most; lean += Step)
        {
            // In the plane of symmetry: waist and shoulders over the seat.
            (float sinLow, float cosLow) = MathF.SinCos(0.55f * lean);
            (float sinHigh, float cosHigh) = MathF.SinCos(lean);
            Vector2 shoulder = Unit * new Vector2((0.25f * Build.Trunk.Hips) + (Build.Waist * sinLow) + (shoulders * sinHigh), depth + (Build.Waist * cosLow) + (shoulders * cosHigh));
            float Away(Vector3 hand) => new Vector3(MathF.Abs(hand.X) - (Build.ShoulderHalf * Unit), hand.Y - shoulder.Y, hand.Z - shoulder.X).Length();
            if (MathF.Max(Away(rig.LeftHand), Away(rig.RightHand)) < Bent * arm)
            {
                break;
            }
        }

        return lean;
    }

    /// <summary>Half the width of the body where a hand rests: above the hips the waist counts, which in children is as wide.</summary>
    private float HandRest(ArmPose arm) => arm.Wrist.Y > 0.2f ? MathF.Max(Build.Trunk.Hips, Build.Trunk.Waist + 0.065f) : Build.Trunk.Hips;

    private Vector3 Mirrored(Vector3 v, float side) => Chest.Direction(v.X * side, v.Y, v.Z);

    /// <summary>The middle joint of two bones between root and target, bent towards a hint; the target is drawn in when out of reach.</summary>
    private static (Vector3 Root, Vector3 Bend, Vector3 End) Bend(Vector3 root, Vector3 target, Vector3 hint, float upper, float lower)
    {
        const float StraightestShare = 0.997f;
        Vector3 along = target - root;
        float distance = Math.Clamp(along.Length(), MathF.Abs(upper - lower) + (0.1f * lower), StraightestShare * (upper + lower));
        along = Vector3.Normalize(along);
        Vector3 aside = Vector3.Normalize(hint - (along * Vector3.Dot(hint, along)));

        // Law of cosines: distance of the joint along and beside the line from root to target.
        float x = ((distance * distance) + (upper * upper) - (lower * lower)) / (2 * distance);
        float y = MathF.Sqrt(MathF.Max(0, (upper * upper) - (x * x)));
        return (root, root + (along * x) + (aside * y), root + (along * distance));
    }

    /// <summary>The rotation that takes +Z to a direction and +Y as near as can be to another.</summary>
    private static Quaternion LookAlong(Vector3 forward, Vector3 up)
    {
        Vector3 z = Vector3.Normalize(forward), x = Vector3.Normalize(Vector3.Cross(up, z)), y = Vector3.Cross(z, x);
        return Quaternion.CreateFromRotationMatrix(new Matrix4x4(x.X, x.Y, x.Z, 0, y.X, y.Y, y.Z, 0, z.X, z.Y, z.Z, 0, 0, 0, 0, 1));
    }
}
