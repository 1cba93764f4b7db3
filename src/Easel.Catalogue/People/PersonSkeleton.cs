using System.Numerics;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>A posed figure: frames of pelvis, chest, head, hands and feet, and the joints of the limbs in metres. Index 0 is the left.</summary>
internal sealed class PersonSkeleton
{
    /// <summary>Bends a build into a pose.</summary>
    public PersonSkeleton(PersonBuild build, PersonPose pose)
    {
        Build = build;
        Pose = pose;
        float leg = build.Shin + build.Thigh;
        FigureFrame world = FigureFrame.World(build.Unit);
        Pelvis = world.Child((pose.Pelvis * leg) + new Vector3(0, build.HipHeight, 0), Turned(pose.PelvisTurn));

        // The chest sits on the pelvis at the waist and turns on its own.
        Vector3 waist = Pelvis.ToLocal(Pelvis.Point(0, build.Waist, 0));
        Chest = new FigureFrame(Pelvis.Point(waist), Turned(pose.ChestTurn), build.Unit);
        Vector3 nape = new(0, build.NeckBase - build.Waist, -0.02f);
        Vector3 up = Vector3.Normalize(Vector3.Lerp(Vector3.UnitY, Chest.Direction(0, 1, 0), 0.6f));
        Head = new FigureFrame(
            Chest.Point(nape) + (up * (build.Neck * Unit)) + (Chest.Direction(0, 0, 1) * (0.050f * Unit)), Turned(pose.HeadTurn), build.HeadHeight * Unit);
        for (int i = 0; i < 2; i++)
        {
            float side = Side(i);
            PoseArm(i, side, i == 0 ? pose.Arms.Left : pose.Arms.Right);
            PoseLeg(i, side, i == 0 ? pose.Legs.Left : pose.Legs.Right, leg);
        }
    }

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
            ? Pelvis.Point(side * arm.Wrist.X * Build.Trunk.Hips, arm.Wrist.Y, arm.Wrist.Z * (1 + (3 * Build.Belly)))
            : shoulder + (Mirrored(arm.Wrist, side) * length);
        Arms[i] = Bend(shoulder, wrist, Mirrored(arm.Elbow, side), Build.UpperArm * Unit, Build.Forearm * Unit);
        Hands[i] = new FigureFrame(Arms[i].End, LookAlong(Mirrored(arm.Fingers, side), Mirrored(arm.Back, side)), Unit * Build.Hand);
    }

    private void PoseLeg(int i, float side, LegPose pose, float leg)
    {
        Vector3 hip = Pelvis.Point(side * Build.HipHalf, 0, 0);
        Vector3 ankle = new Vector3(side * pose.Out * Build.HipHalf, Build.Ankle + (pose.Up * leg), pose.Forward * leg) * Unit;

        // Neither toes nor heel go below the ground.
        const float Toes = 0.31f, Heel = 0.11f;
        float overhang = (pose.Pitch > 0 ? Toes : Heel) * Build.Foot * MathF.Abs(MathF.Sin(pose.Pitch));
        ankle.Y = MathF.Max(ankle.Y, ((Build.Ankle * MathF.Cos(pose.Pitch)) + overhang) * Unit);
        Quaternion foot = Quaternion.CreateFromYawPitchRoll(side * pose.Turn, pose.Pitch, 0);
        Vector3 knee = Vector3.Transform(new Vector3(0, 0, 1), Quaternion.CreateFromYawPitchRoll(side * pose.Turn * 0.8f, -pose.KneeUp, 0));
        Legs[i] = Bend(hip, ankle, knee, Build.Thigh * Unit, Build.Shin * Unit);
        Vector3 sole = Vector3.Transform(new Vector3(0, -Build.Ankle * Unit, 0), foot);
        Feet[i] = new FigureFrame(Legs[i].End + sole, foot, Unit * Build.Foot);
    }

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
