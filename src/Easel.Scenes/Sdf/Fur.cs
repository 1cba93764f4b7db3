using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Sdf;

/// <summary>Fur, feathers and grass-like coats as blades: curved tapered strips of three triangles scattered over a skin by area.</summary>
public static class Fur
{
    private const int VerticesPerBlade = 5;

    /// <summary>Size of a lock, which gathers tufts as a tuft gathers hairs, in tufts.</summary>
    private const float LockSize = 2.7f;

    /// <summary>Grows blades on a skin; colours come from its vertices.</summary>
    /// <param name="skin">A mesh with or without vertex colours.</param>
    /// <param name="style">How they grow.</param>
    /// <param name="seed">Same seed, same fur.</param>
    public static Mesh Grow(Mesh skin, FurStyle style, uint seed)
    {
        int triangles = skin.TriangleCount;
        if (triangles == 0 || style.Count <= 0)
        {
            return new Mesh([], [], []);
        }

        // Share the blades out by area; the running sum makes the count exact and independent of threads.
        var first = new int[triangles + 1];
        var areas = new double[triangles + 1];
        for (int t = 0; t < triangles; t++)
        {
            (Vector3 a, Vector3 b, Vector3 c) = Corners(skin.Positions, skin.Indices, t);
            areas[t + 1] = areas[t] + (0.5 * Vector3.Cross(b - a, c - a).Length());
        }

        for (int t = 1; t <= triangles; t++)
        {
            first[t] = (int)(areas[t] / areas[triangles] * style.Count);
        }

        // Grow every blade in its own slot, then drop the slots that stayed bare.
        var positions = new Vector3[style.Count * VerticesPerBlade];
        var normals = new Vector3[positions.Length];
        var colors = new Vector3[positions.Length];
        var grown = new bool[style.Count];
        const int Batch = 512;
        Parallel.For(0, (triangles + Batch - 1) / Batch, batch =>
        {
            for (int t = batch * Batch; t < Math.Min(triangles, (batch + 1) * Batch); t++)
            {
                for (int blade = first[t]; blade < first[t + 1]; blade++)
                {
                    int v = blade * VerticesPerBlade;
                    grown[blade] = GrowBlade(
                        skin,
                        t,
                        style,
                        Hash.Mix(seed, (uint)blade),
                        seed,
                        positions.AsSpan(v, VerticesPerBlade),
                        normals.AsSpan(v, VerticesPerBlade),
                        colors.AsSpan(v, VerticesPerBlade));
                }
            }
        });

        int kept = 0;
        for (int blade = 0; blade < style.Count; blade++)
        {
            if (grown[blade])
            {
                Compact(positions, blade, kept);
                Compact(normals, blade, kept);
                Compact(colors, blade, kept);
                kept++;
            }
        }

        Array.Resize(ref positions, kept * VerticesPerBlade);
        Array.Resize(ref normals, kept * VerticesPerBlade);
        Array.Resize(ref colors, kept * VerticesPerBlade);
        return new Mesh(
            ImmutableCollectionsMarshal.AsImmutableArray(positions),
            ImmutableCollectionsMarshal.AsImmutableArray(normals),
            ImmutableCollectionsMarshal.AsImmutableArray(Triangles(kept)),
            ImmutableCollectionsMarshal.AsImmutableArray(colors));
    }

    private static bool GrowBlade(
        Mesh skin, int triangle, FurStyle style, uint hash, uint seed, Span<Vector3> positions, Span<Vector3> normals, Span<Vector3> colors)
    {
        var random = new RandomStream(hash);
        float u = MathF.Sqrt(random.Next()), v = random.Next();
        (Vector3 a, Vector3 b, Vector3 c) = Corners(skin.Positions, skin.Indices, triangle);
        Vector3 root = Mix(a, b, c, u, v);
        float factor = style.LengthFactor(root);
        if (factor <= 0.02f)
        {
            return false;
        }

        (Vector3 na, Vector3 nb, Vector3 nc) = Corners(skin.Normals, skin.Indices, triangle);
        Vector3 normal = SdfGradient.Normalize(Mix(na, nb, nc, u, v), Vector3.UnitY);
        Vector3 color = Vector3.One;
        if (!skin.Colors.IsEmpty)
        {
            (Vector3 ca, Vector3 cb, Vector3 cc) = Corners(skin.Colors, skin.Indices, triangle);
            color = Mix(ca, cb, cc, u, v);
        }

        // Direction: combed, turned together with its neighbours and a little on its own, then lifted off the skin.
        Vector3 at = root / style.ClumpSize;
        var clump = new Vector3(Noise.Perlin(at, seed), Noise.Perlin(at, seed + 1), Noise.Perlin(at, seed + 2));
        Vector3 flow = SdfGradient.Normalize(style.Flow(root, normal), Vector3.UnitX);
        Vector3 along = flow + (clump * (2 * style.Clumping)) + (random.Direction() * style.Disorder);
        float combed = along.Length();
        along -= normal * Vector3.Dot(along, normal);

        // Where the combing runs into or out of the skin, as at the edge of an ear, long hair would only bristle sideways.
        float lies = Noise.SmoothStep(0.1f, 0.55f, along.Length() / MathF.Max(combed, 1e-6f));
        along = SdfGradient.Normalize(along, Perpendicular(normal));

        // Some hairs are guard hairs: thin, longer, and less flat than the coat; they make the outline soft.
        float length = style.Length * factor * (0.35f + (0.65f * lies)), lift = style.Lift * (0.7f + (0.6f * random.Next()));
        float half = 0.5f * style.Width * MathF.Min(1, 0.6f + (0.4f * factor));
        if (random.Next() < style.GuardHairs)
        {
            (length, lift, half) = (1.3f * length, 1.9f * lift, 0.6f * half);
        }

        Vector3 direction = Vector3.Normalize(along + (normal * lift));
        Vector3 side = Vector3.Normalize(Vector3.Cross(direction, normal));

        // Two rows and a tip, bent back towards the skin.
        length *= 0.7f + (0.6f * random.Next());
        Vector3 start = root - (normal * (0.04f * length)), bend = -normal * (style.Curl * length);
        Vector3 middle = start + (direction * (0.5f * length)), tip = start + (direction * length) + bend;

        // Tips of a tuft lean together, and tufts to the middle of a lock, never farther than the hair would bend.
        (Vector3 pull, uint tuft) = Inwards(root, normal, style.TuftSize, seed);
        (Vector3 wide, uint group) = Inwards(root, normal, LockSize * style.TuftSize, seed + 3);
        Vector3 lean = Lean(pull, style.Tufting, length) + Lean(wide, 0.6f * style.Tufting, length);
        tip += lean;
        middle += 0.3f * lean;
        positions[0] = start - (side * half);
        positions[1] = start + (side * half);
        positions[2] = middle - (side * (0.7f * half));
        positions[3] = middle + (side * (0.7f * half));
        positions[4] = tip;

        // Light falls on the coat as on a soft volume: blades keep the skin's normal, rounded off only a little across each of them, across
        // its tuft and across its lock.
        Vector3 relief = normal - (style.Relief * ((pull / style.TuftSize) + (0.8f * wide / (LockSize * style.TuftSize))));
        for (int i = 0; i < VerticesPerBlade; i++)
        {
            float edge = i == 4 ? 0 : (i & 1) == 0 ? -1 : 1;
            normals[i] = Vector3.Normalize(relief + (side * (style.Roundness * edge)));
        }

        float own = (2 * random.Next()) - 1, ofTuft = (2 * Hash.ToUnit(tuft)) - 1, ofLock = (2 * Hash.ToUnit(group)) - 1;
        float shade = MathF.Max(1 + (style.ShadeVariation * ((0.9f * own) + (0.8f * ofTuft) + (0.6f * ofLock) + (0.5f * clump.X))), 0.1f);
        Vector3 rootColor = shade * style.RootColor(color), tipColor = shade * style.TipShade * style.TipTint * color;
        colors[0] = colors[1] = rootColor;
        colors[2] = colors[3] = 0.5f * (tipColor + rootColor);
        colors[4] = tipColor;
        return true;
    }

    /// <summary>How far a tip moves along the skin to the middle of its tuft, metres.</summary>
    private static Vector3 Lean(Vector3 inwards, float strength, float length) =>
        inwards * (strength * MathF.Min(1, 0.5f * length / MathF.Max(inwards.Length(), 1e-6f)));

    /// <summary>The way along the skin from a root to the middle of its tuft, metres, and the tuft's number.</summary>
    private static (Vector3 Way, uint Id) Inwards(Vector3 root, Vector3 normal, float size, uint seed)
    {
        (Vector3 center, uint id) = Tuft(root / size, seed);
        Vector3 way = (center * size) - root;
        return (way - (normal * Vector3.Dot(way, normal)), id);
    }

    /// <summary>The nearest of the points that are scattered one to a unit cell, and its number.</summary>
    private static (Vector3 Center, uint Id) Tuft(Vector3 at, uint seed)
    {
        // Points keep to the middle halves of their cells, so the eight cells around the position hold the nearest.
        Vector3 low = new(MathF.Floor(at.X - 0.5f), MathF.Floor(at.Y - 0.5f), MathF.Floor(at.Z - 0.5f));
        (Vector3 Center, uint Id) nearest = (at, 0);
        float least = float.MaxValue;
        for (int i = 0; i < 8; i++)
        {
            Vector3 cell = low + new Vector3(i & 1, (i >> 1) & 1, i >> 2);
            uint id = Hash.Mix(seed, Hash.Mix((uint)(int)cell.X, Hash.Mix((uint)(int)cell.Y, (uint)(int)cell.Z)));
            var jitter = new Vector3((id & 255) / 255f, ((id >> 8) & 255) / 255f, ((id >> 16) & 255) / 255f);
            Vector3 center = cell + new Vector3(0.25f) + (0.5f * jitter);
            float distance = Vector3.DistanceSquared(center, at);
            if (distance < least)
            {
                (least, nearest) = (distance, (center, id));
            }
        }

        return nearest;
    }

    private static int[] Triangles(int blades)
    {
        var indices = new int[blades * 9];
        ReadOnlySpan<int> strip = [0, 1, 3, 0, 3, 2, 2, 3, 4];
        for (int i = 0; i < indices.Length; i++)
        {
            indices[i] = (i / 9 * VerticesPerBlade) + strip[i % 9];
        }

        return indices;
    }

    private static void Compact(Vector3[] array, int from, int to) =>
        Array.Copy(array, from * VerticesPerBlade, array, to * VerticesPerBlade, VerticesPerBlade);

    private static (Vector3 A, Vector3 B, Vector3 C) Corners(ImmutableArray<Vector3> values, ImmutableArray<int> indices, int triangle) =>
        (values[indices[3 * triangle]], values[indices[(3 * triangle) + 1]], values[indices[(3 * triangle) + 2]]);

    private static Vector3 Mix(Vector3 a, Vector3 b, Vector3 c, float u, float v) => (a * (1 - u)) + (b * (u * (1 - v))) + (c * (u * v));

    private static Vector3 Perpendicular(Vector3 n) =>
        Vector3.Normalize(MathF.Abs(n.Y) < 0.9f ? Vector3.Cross(n, Vector3.UnitY) : Vector3.Cross(n, Vector3.UnitX));
}
