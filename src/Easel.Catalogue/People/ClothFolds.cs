using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Folds of worn cloth as relief: soft crests where elbows and knees bend, a break above the shoes, drag lines on the trunk, and
/// the pressed crease of trousers.</summary>
internal static class ClothFolds
{
    /// <summary>Raises folds on a garment.</summary>
    /// <param name="mesh">The garment, smooth.</param>
    /// <param name="body">Who wears it.</param>
    /// <param name="strength">Height of the folds, 0 to 1.</param>
    /// <param name="isPressed">Whether the legs have a crease in front and behind.</param>
    public static Mesh Raise(Mesh mesh, PersonSkeleton body, float strength, bool isPressed)
    {
        var positions = new Vector3[mesh.Positions.Length];
        Parallel.For(0, positions.Length, i =>
            positions[i] = mesh.Positions[i] + (mesh.Normals[i] * (Height(mesh.Positions[i], body, strength, isPressed) * body.Unit)));
        return new Mesh(
            ImmutableCollectionsMarshal.AsImmutableArray(positions),
            ImmutableCollectionsMarshal.AsImmutableArray(Normals(positions, mesh)),
            mesh.Indices,
            mesh.Colors,
            mesh.Rest);
    }

    private static float Height(Vector3 p, PersonSkeleton body, float strength, bool isPressed)
    {
        float height = 0, limbs = 0;
        for (int i = 0; i < 2; i++)
        {
            PersonBuild b = body.Build;
            (float t, Vector3 off, float share) = Nearest(p, body.Arms[i], b.Arm, body.Unit);
            height += share * strength * Sleeve(t, off, body.Arms[i], i);
            limbs = MathF.Max(limbs, share);
            (t, off, share) = Nearest(p, body.Legs[i], b.Leg, body.Unit);
            height += share * Trouser(t, off, body, i, strength, isPressed);
            limbs = MathF.Max(limbs, share * Noise.SmoothStep(0.25f, 0.5f, t));
        }

        // Drag lines of the trunk slant from the shoulders to the waist.
        Vector3 q = body.Chest.ToLocal(p);
        float drag = Crest(Noise.Perlin(new Vector3((MathF.Abs(q.X) * 2.4f) - (q.Y * 1.8f), q.Y * 1.5f, (q.Z * 2) + (q.X > 0 ? 5 : 0)), 31));
        return height + ((1 - limbs) * strength * 0.005f * drag);
    }

    private static float Sleeve(float t, Vector3 off, (Vector3 Root, Vector3 Bend, Vector3 End) arm, int i)
    {
        // The inside of the bend is squeezed, the outside is stretched smooth.
        Vector3 inside = (0.5f * (arm.Root + arm.End)) - arm.Bend;
        float inner = inside.Length() > 1e-4f ? Vector3.Dot(off, Vector3.Normalize(inside)) : 0;
        float bend = MathF.Exp(-Square((t - 1) / 0.34f)) * (0.55f + (0.45f * inner));
        float cuff = 0.25f * Noise.SmoothStep(1.45f, 1.80f, t), shoulder = 0.10f * Noise.SmoothStep(0.5f, 0.1f, t);
        float folds = Crest(Noise.Perlin(new Vector3(off.X * 0.7f, (t * 4.2f) + (0.9f * inner) + (i * 7), off.Z * 0.7f), 41));
        return 0.015f * (0.05f + bend + cuff + shoulder) * folds;
    }

    private static float Trouser(float t, Vector3 off, PersonSkeleton body, int i, float strength, bool isPressed)
    {
        (Vector3 root, Vector3 bend, Vector3 end) = body.Legs[i];
        float knee = 0.5f * MathF.Exp(-Square((t - 1) / 0.22f)), hem = 0.7f * Noise.SmoothStep(1.55f, 1.90f, t), hip = 0.6f * Noise.SmoothStep(0.45f, 0.10f, t);
        float slant = Vector3.Dot(off, body.Feet[i].Direction(1, 0, 0)) * PersonSkeleton.Side(i);
        float folds = Crest(Noise.Perlin(new Vector3(off.X * 0.6f, (t * 4) + (0.9f * slant) + (i * 5), off.Z * 0.6f), 43));
        float height = strength * 0.015f * (0.04f + knee + hem + hip) * folds;
        if (isPressed)
        {
            Vector3 bone = Vector3.Normalize(t <= 1 ? bend - root : end - bend), forward = body.Feet[i].Direction(0, 0, 1);
            Vector3 side = Vector3.Normalize(Vector3.Cross(bone, forward));
            float across = Vector3.Dot(off, side);
            height += 0.016f * MathF.Exp(-Square(across / 0.16f)) * Noise.SmoothStep(0.15f, 0.5f, t);
        }

        return height;
    }

    /// <summary>Where a point is along a limb (0 root, 1 bend, 2 end), which way it lies from the bone, and how much it belongs to the limb.</summary>
    private static (float T, Vector3 Off, float Share) Nearest(
        Vector3 p, (Vector3 Root, Vector3 Bend, Vector3 End) limb, (float Top, float Middle, float Low) radii, float unit)
    {
        float a = Project(p, limb.Root, limb.Bend), b = Project(p, limb.Bend, limb.End);
        Vector3 offA = p - Vector3.Lerp(limb.Root, limb.Bend, a), offB = p - Vector3.Lerp(limb.Bend, limb.End, b);
        bool upper = offA.LengthSquared() < offB.LengthSquared();
        Vector3 off = upper ? offA : offB;
        float t = upper ? a : 1 + b, distance = off.Length();
        float share = Noise.SmoothStep(2.3f, 1.6f, distance / ((BodyShapes.Radius(radii, t) + 0.02f) * unit));
        return (t, distance > 1e-6f ? off / distance : Vector3.UnitZ, share);
    }

    private static float Project(Vector3 p, Vector3 from, Vector3 to)
    {
        Vector3 along = to - from;
        return Math.Clamp(Vector3.Dot(p - from, along) / MathF.Max(along.LengthSquared(), 1e-9f), 0, 1);
    }

    /// <summary>Turns smooth noise into rounded crests with wide valleys.</summary>
    private static float Crest(float noise)
    {
        float v = MathF.Max(0, 1 - (1.7f * MathF.Abs(noise)));
        return (v * v * (3 - (2 * v))) - 0.2f;
    }

    private static float Square(float x) => x * x;

    /// <summary>Normals of the raised surface, weighted by area.</summary>
    private static Vector3[] Normals(Vector3[] positions, Mesh mesh)
    {
        var normals = new Vector3[positions.Length];
        ReadOnlySpan<int> indices = mesh.Indices.AsSpan();
        for (int i = 0; i + 2 < indices.Length; i += 3)
        {
            Vector3 a = positions[indices[i]];
            Vector3 face = Vector3.Cross(positions[indices[i + 1]] - a, positions[indices[i + 2]] - a);
            normals[indices[i]] += face;
            normals[indices[i + 1]] += face;
            normals[indices[i + 2]] += face;
        }

        for (int i = 0; i < normals.Length; i++)
        {
            float length = normals[i].Length();
            normals[i] = length > 1e-12f ? normals[i] / length : mesh.Normals[i];
        }

        return normals;
    }
}
