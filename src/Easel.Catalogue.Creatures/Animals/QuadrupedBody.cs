using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals;

/// <summary>Trunk, neck, legs and paws of a posed animal as one distance field.</summary>
internal static class QuadrupedBody
{
    /// <summary>Adds the body to a skin.</summary>
    /// <param name="skin">Receives the shapes.</param>
    /// <param name="frame">Units of the build.</param>
    /// <param name="b">Proportions.</param>
    /// <param name="pose">Where everything is.</param>
    /// <param name="coat">Colours.</param>
    public static void Add(SdfGroup skin, FigureFrame frame, QuadrupedBuild b, QuadrupedPose pose, Coat coat)
    {
        float k = 0.36f * b.Chest * frame.Scale;
        Vector3 chest = Xyz(pose.Trunk[^1]), nape = Nape(b, pose);
        skin.Union(frame.FlatChain(Xyz(pose.Trunk[1]), new Vector3(b.Width, 1, 1), pose.Trunk), 0, coat.Base);

        // Shoulder blades carry the neck into the back; the breastbone stands out a little below the throat.
        Vector3 withers = Vector3.Lerp(chest, Xyz(pose.Trunk[^2]), 0.35f) + (Dorsal(pose) * (0.55f * b.Chest));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            skin.Union(frame.Ellipsoid(withers + new Vector3(side * 0.30f * b.Chest, 0, 0), new Vector3(0.34f, 0.62f, 0.62f) * b.Chest), k, coat.Base);
        }

        skin.Union(
            frame.Ellipsoid(Vector3.Lerp(chest, nape, 0.14f) + new Vector3(0, -0.06f * b.Chest, 0.42f * b.Chest), new Vector3(0.60f, 0.82f, 0.58f) * b.Chest), k, coat.Base);
        AddNeck(skin, frame, b, pose, coat, 0, k);
        for (int i = 0; i < 2; i++)
        {
            skin.Union(frame.Ellipsoid(pose.Thighs[i], pose.ThighRadii), k, coat.Base);
        }

        foreach (Limb limb in pose.Limbs)
        {
            AddLimb(skin, frame, b, limb, coat, k);
        }
    }

    /// <summary>Adds the neck, from a share of its length on: 0 deep in the chest, 1 at the head.</summary>
    public static void AddNeck(SdfGroup skin, FigureFrame frame, QuadrupedBuild b, QuadrupedPose pose, Coat coat, float from, float blend)
    {
        Vector4 At(float t) => NeckAt(b, pose, float.Lerp(from, 1, t));
        skin.Union(frame.Chain(At(0), At(0.33f), At(0.67f), At(1)), blend, coat.Base);
    }

    /// <summary>(x, y, z, radius) of the neck at a share of its length: 0 deep in the chest, 1 at the head.</summary>
    public static Vector4 NeckAt(QuadrupedBuild b, QuadrupedPose pose, float share)
    {
        // Thick at the chest, soon slim, with a slight arch of the crest.
        Vector3 root = Xyz(pose.Trunk[^1]) + new Vector3(0, 0.1f * b.Chest, -0.1f * b.Chest), nape = Nape(b, pose);
        float thick = float.Lerp(0.84f * b.Chest, b.Neck, MathF.Sin(MathF.Min(share * 1.15f, 1) * 0.5f * MathF.PI));
        return new Vector4(Vector3.Lerp(root, nape, share) + new Vector3(0, 0, -0.10f * b.Chest * MathF.Sin(MathF.PI * share)), thick);
    }

    /// <summary>How much a point belongs to the underside: 0 on back and flanks, 1 on belly, breast and throat.</summary>
    /// <param name="trunk">(x, y, z, radius) from rump to chest.</param>
    /// <param name="q">Point, units of the build.</param>
    public static float Underside(ReadOnlySpan<Vector4> trunk, Vector3 q)
    {
        // Nearest place on the trunk's axis; the belly is on the side that turns away from the spine.
        float best = float.MaxValue, under = 0, reach = 0;
        for (int i = 1; i < trunk.Length; i++)
        {
            Vector3 a = Xyz(trunk[i - 1]), ab = Xyz(trunk[i]) - a;
            float t = Math.Clamp(Vector3.Dot(q - a, ab) / ab.LengthSquared(), 0, 1);
            Vector3 away = q - (a + (t * ab));
            float distance = away.LengthSquared();
            if (distance < best)
            {
                Vector3 along = Vector3.Normalize(ab), belly = Vector3.Normalize(new Vector3(0, -along.Z, along.Y));
                float radius = float.Lerp(trunk[i - 1].W, trunk[i].W, t);
                best = distance;
                reach = MathF.Sqrt(distance) / radius;
                float inner = Noise.SmoothStep(0.95f, 0.55f, MathF.Abs(away.X) / radius);
                under = inner * (Vector3.Dot(away, belly) + (0.55f * MathF.Max(0, Vector3.Dot(away, along)))) / radius;
            }
        }

        // Legs keep their colour: they are far from the axis.
        return Noise.SmoothStep(0.35f, 0.85f, under) * Noise.SmoothStep(1.75f, 1.30f, reach);
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

        if (!limb.IsFront)
        {
            // The heel stands out behind the hock, and the tendon runs up from it.
            Vector3 back = Vector3.Normalize((2 * j[2]) - j[1] - j[3]);
            Vector3 heel = j[2] + (back * (0.55f * r.Low));
            skin.Union(frame.Cone(heel, 0.62f * r.Low, Vector3.Lerp(j[2], j[1], 0.45f) + (back * (0.35f * r.Middle)), 0.42f * r.Middle), 0.35f * k, coat.Base);
        }

        // Lower leg and paw carry the colour of the legs, in a soft transition.
        skin.Union(
            frame.Cone(Vector3.Lerp(j[1], j[2], 0.7f), Vector3.Lerp(new Vector3(r.Middle), new Vector3(r.Low), 0.7f).X * 0.99f, j[3], r.Foot * 0.9f),
            0.02f * frame.Scale,
            coat.Legs,
            0.07f * frame.Scale);
        // A paw: a pad that narrows to the wrist, and four toes of which the middle ones reach farthest.
        Quaternion pitch = Quaternion.CreateFromAxisAngle(Vector3.UnitX, limb.FootPitch);
        Vector3 forward = Vector3.Transform(Vector3.UnitZ, pitch), paw = j[3] + (forward * (0.42f * r.Foot));
        skin.Union(frame.Ellipsoid(paw, new Vector3(1.02f, 0.80f, 1.25f) * r.Foot, pitch), 0.5f * r.Foot * frame.Scale, coat.Legs);
        for (int toe = 0; toe < 4; toe++)
        {
            float across = (toe - 1.5f) / 1.5f, ahead = MathF.Abs(across) < 0.5f ? 1.18f : 0.86f;
            Vector3 at = paw + (forward * (ahead * r.Foot)) + new Vector3(0.78f * across * r.Foot, -0.22f * r.Foot, 0);
            skin.Union(frame.Ellipsoid(at, new Vector3(0.31f, 0.46f, 0.56f) * r.Foot, pitch), 0.10f * r.Foot * frame.Scale, coat.Legs);
        }
    }

    /// <summary>The direction from the trunk's axis to the spine at the shoulders.</summary>
    private static Vector3 Dorsal(QuadrupedPose pose)
    {
        Vector3 along = Vector3.Normalize(Xyz(pose.Trunk[^1]) - Xyz(pose.Trunk[^2]));
        return new Vector3(0, along.Z, -along.Y);
    }

    private static Vector3 Xyz(Vector4 v) => new(v.X, v.Y, v.Z);
}
