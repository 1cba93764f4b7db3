using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Meshes;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>Fixes signs to walls: their legs, posts and stands are left out.</summary>
internal static class WallPlacer
{
    /// <summary>How much of its share of the wall a sign takes.</summary>
    private const float Fill = 0.82f;

    /// <summary>How far from the print area what belongs to the board may reach, shares of its half sides, and behind it, share of the shorter one.</summary>
    private const float Rim = 1.3f, Behind = 0.3f;

    /// <summary>What is left of a sign when its stand is taken away.</summary>
    public static Model Board(Model sign)
    {
        TaggedSurface area = sign.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Print);
        if (area == default)
        {
            return sign;
        }

        Vector3 n = area.Normal;
        float wide = area.U.Length(), high = area.V.Length(), shorter = MathF.Min(wide, high);
        Part[] parts = [.. sign.Parts.Select(p => p with { Mesh = Cut(p.Mesh, Belongs) }).Where(p => p.Mesh.TriangleCount > 0)];
        return parts.Length == 0 ? sign : new Model([.. parts], sign.Surfaces);

        bool Belongs(Vector3 p)
        {
            Vector3 d = p - area.Center;
            float depth = Vector3.Dot(d, n);
            return MathF.Abs(Vector3.Dot(d, area.U)) <= ((wide + (Rim * shorter * 0.3f)) * wide) && MathF.Abs(Vector3.Dot(d, area.V)) <= ((high + (Rim * shorter * 0.3f)) * high) && depth >= -Behind * shorter;
        }
    }

    /// <summary>Fixes one of several boards to a face.</summary>
    /// <param name="member">The sign, without its stand.</param>
    /// <param name="carrier">The wall.</param>
    /// <param name="index">Its number on the wall, from the left or from below.</param>
    /// <param name="count">How many share the wall.</param>
    /// <param name="isStacked">Whether they hang one above the other.</param>
    public static Placement Hang(CastMember member, Placement carrier, int index, int count, bool isStacked)
    {
        TaggedSurface print = carrier.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Print);
        Bounds box = carrier.Model.Bounds;
        print = print != default ? print : new TaggedSurface(SurfaceTag.Print, box.Center with { Z = box.Max.Z }, new Vector3(0.45f * box.Size.X, 0, 0), new Vector3(0, 0.4f * box.Size.Y, 0));
        Vector3 center = Vector3.Transform(print.Center, carrier.Transform), u = Vector3.TransformNormal(print.U, carrier.Transform), v = Vector3.TransformNormal(print.V, carrier.Transform);
        (u, v) = isStacked ? (u, v / count) : (u / count, v);
        center += (isStacked ? v : u) * ((2 * index) - (count - 1));
        TaggedSurface own = member.Model.Surfaces.First(s => s.Tag == SurfaceTag.Print);
        Bounds bounds = member.Model.Bounds;

        // The board turns so that its print area faces as the wall does; its back touches the wall.
        Matrix4x4 upright = Matrix4x4.Transpose(Axes(own.U, own.V));
        Bounds flat = bounds.Transform(Matrix4x4.CreateTranslation(-own.Center) * upright);
        float scale = Fill * MathF.Min(2 * u.Length() / flat.Size.X, 2 * v.Length() / flat.Size.Y);
        Matrix4x4 place = Matrix4x4.CreateTranslation(-own.Center) * upright * Matrix4x4.CreateTranslation(-flat.Center.X, -flat.Center.Y, -flat.Min.Z) * Matrix4x4.CreateScale(scale) * Axes(u, v) * Matrix4x4.CreateTranslation(center);
        return member.At(Vector3.Zero, 0).At(place);
    }

    private static Matrix4x4 Axes(Vector3 along, Vector3 up)
    {
        Vector3 u = Vector3.Normalize(along), v = Vector3.Normalize(up), n = Vector3.Normalize(Vector3.Cross(u, v));
        return new Matrix4x4(u.X, u.Y, u.Z, 0, v.X, v.Y, v.Z, 0, n.X, n.Y, n.Z, 0, 0, 0, 0, 1);
    }

    private static Mesh Cut(Mesh mesh, Func<Vector3, bool> belongs)
    {
        var kept = ImmutableArray.CreateBuilder<int>();
        for (int t = 0; t < mesh.Indices.Length; t += 3)
        {
            (int a, int b, int c) = (mesh.Indices[t], mesh.Indices[t + 1], mesh.Indices[t + 2]);
            if (belongs((mesh.Positions[a] + mesh.Positions[b] + mesh.Positions[c]) / 3))
            {
                kept.AddRange(a, b, c);
            }
        }

        if (kept.Count == mesh.Indices.Length)
        {
            return mesh;
        }

        // Only the vertices that are still used count for the bounds.
        int[] used = [.. kept.Distinct()];
        Dictionary<int, int> at = used.Select((v, i) => (v, i)).ToDictionary(p => p.v, p => p.i);
        ImmutableArray<T> Pick<T>(ImmutableArray<T> from) => from.IsEmpty ? from : [.. used.Select(i => from[i])];
        return new Mesh(Pick(mesh.Positions), Pick(mesh.Normals), [.. kept.Select(i => at[i])], Pick(mesh.Colors), Pick(mesh.Rest), Pick(mesh.TexCoords));
    }
}
