using System.Numerics;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Animals;

/// <summary>Trunk, neck, legs and paws of a posed animal as one distance field.</summary>
internal static class QuadrupedBody
{
    /// <summary>Adds the body to a skin.</summary>
    /// <param name="skin">Receives the shapes.</param>
    /// <param name="frame">Units of the build.</param>
    /// <param name="b">Proportions.</param>
    /// <param name="pose">Where everything is.</param>
    /// <param name="coat">Colours.</param>
    /// <param name="lightUnderside">Whether belly and chest carry the light colour.</param>
    public static void Add(SdfGroup skin, FigureFrame frame, QuadrupedBuild b, QuadrupedPose pose, Coat coat, bool lightUnderside)
    {
        float k = 0.36f * b.Chest * frame.Scale;
        Vector4 chest = pose.Trunk[^1];
        skin.Union(frame.FlatChain(Xyz(pose.Trunk[1]), new Vector3(b.Width, 1, 1), pose.Trunk), 0, coat.Base);

        // A slightly lower and slimmer chain shows its own colour along the whole underside.
        Vector3 light = lightUnderside ? coat.Light : coat.Base;
        Vector4 belly = pose.Trunk[2];
        skin.Union(
            frame.Ellipsoid(new Vector3(0, belly.Y - (0.30f * b.Chest), belly.Z - 0.1f), new Vector3(0.72f, 0.76f, 1.55f) * b.Chest, TrunkTilt(pose)), k, light, 0.16f * frame.Scale);

        // Neck: from deep inside the chest to the back of the head.
        Vector3 root = Xyz(chest), nape = Nape(b, pose);
        skin.Union(
            frame.Chain(
                new Vector4(root + new Vector3(0, 0.1f * b.Chest, -0.1f * b.Chest), b.Chest * 0.86f),
                new Vector4(Vector3.Lerp(root, nape, 0.55f) + new Vector3(0, 0.02f, -0.02f), (0.5f * b.Chest * 0.8f) + (0.5f * b.Neck)),
                new Vector4(nape, b.Neck)),
            k,
            coat.Base);

        // Bib: a broad chest bulges forward under the chin.
        skin.Union(
            frame.Ellipsoid(Vector3.Lerp(root, nape, 0.22f) + new Vector3(0, -0.10f * b.Chest, 0.46f * b.Chest), new Vector3(0.74f, 0.98f, 0.66f) * b.Chest),
            k,
            light,
            0.05f * frame.Scale);
        for (int i = 0; i < 2; i++)
        {
            skin.Union(frame.Ellipsoid(pose.Thighs[i], pose.ThighRadii), k, coat.Base);
        }

        foreach (Limb limb in pose.Limbs)
        {
            AddLimb(skin, frame, b, limb, coat, k);
        }
    }

    /// <summary>The direction the head faces, units.</summary>
    public static Vector3 Facing(QuadrupedPose pose) => new(MathF.Sin(pose.HeadYaw), 0, MathF.Cos(pose.HeadYaw));

    /// <summary>Where the neck enters the head, units.</summary>
    public static Vector3 Nape(QuadrupedBuild b, QuadrupedPose pose) =>
        pose.Head - (Facing(pose) * (0.35f * b.Head)) - new Vector3(0, 0.30f * b.Head, 0);

    private static void AddLimb(SdfGroup skin, FigureFrame frame, QuadrupedBuild b, Limb limb, Coat coat, float k)
    {
        (float Top, float Middle, float Low, float Foot) r = limb.IsFront ? b.FrontLeg : b.HindLeg;
        Vector3[] j = limb.Joints;
        skin.Union(
            frame.Chain(new Vector4(j[0], r.Top), new Vector4(j[1], r.Middle), new Vector4(j[2], r.Low), new Vector4(j[3], r.Foot * 0.9f)),
            0.8f * k,
            coat.Base);

        // Lower leg and paw carry the colour of the legs, in a soft transition.
        skin.Union(
            frame.Cone(Vector3.Lerp(j[1], j[2], 0.7f), Vector3.Lerp(new Vector3(r.Middle), new Vector3(r.Low), 0.7f).X * 0.99f, j[3], r.Foot * 0.9f),
            0.02f * frame.Scale,
            coat.Legs,
            0.07f * frame.Scale);
        Vector3 forward = Vector3.Transform(Vector3.UnitZ, Quaternion.CreateFromAxisAngle(Vector3.UnitX, limb.FootPitch));
        Quaternion pitch = Quaternion.CreateFromAxisAngle(Vector3.UnitX, limb.FootPitch);
        Vector3 paw = j[3] + (forward * (0.55f * r.Foot));
        skin.Union(frame.Ellipsoid(paw, new Vector3(1.18f, 0.86f, 1.42f) * r.Foot, pitch), 0.5f * r.Foot * frame.Scale, coat.Legs);
        for (int toe = -1; toe <= 1; toe++)
        {
            Vector3 at = paw + (forward * ((toe == 0 ? 1.08f : 0.88f) * r.Foot)) + new Vector3(0.62f * toe * r.Foot, -0.16f * r.Foot, 0);
            skin.Union(frame.Ellipsoid(at, new Vector3(0.44f, 0.52f, 0.58f) * r.Foot, pitch), 0.16f * r.Foot * frame.Scale, coat.Legs);
        }
    }

    /// <summary>The tilt of the trunk's middle, so that a belly follows a sitting trunk.</summary>
    private static Quaternion TrunkTilt(QuadrupedPose pose)
    {
        Vector3 along = Xyz(pose.Trunk[2]) - Xyz(pose.Trunk[1]);
        return Quaternion.CreateFromAxisAngle(Vector3.UnitX, -MathF.Atan2(along.Y, along.Z));
    }

    private static Vector3 Xyz(Vector4 v) => new(v.X, v.Y, v.Z);
}
