using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Materials.Patterns.Marks;
using Easel.Scenes.Meshes;

namespace Easel.Staging.Refinishing;

/// <summary>A thing as a pattern sees it: its size, its directions and its surface.</summary>
/// <param name="Model">The thing.</param>
/// <param name="Meshes">Meshes of the parts that get the pattern, in the model's frame.</param>
/// <param name="Family">Family of the catalogue.</param>
/// <param name="Seed">Variation.</param>
internal sealed record Workpiece(Model Model, ImmutableArray<Mesh> Meshes, string Family, uint Seed)
{
    private EdgeField? _edges, _creases;

    /// <summary>Extent that patterns are measured by: mean of the two longest sides of the painted parts, metres.</summary>
    public float Extent { get; } = Measure(Meshes);

    /// <summary>Box of the thing.</summary>
    public Bounds Bounds => Model.Bounds;

    /// <summary>Longest axis of the thing.</summary>
    public Vector3 Longest
    {
        get
        {
            Vector3 size = Bounds.Max - Bounds.Min;
            return size.Y >= size.X && size.Y >= size.Z ? Vector3.UnitY : size.X > size.Z ? Vector3.UnitX : Vector3.UnitZ;
        }
    }

    /// <summary>Longest horizontal axis: the spine of animals, the length of vehicles.</summary>
    public Vector3 Spine => Bounds.Max.X - Bounds.Min.X > Bounds.Max.Z - Bounds.Min.Z ? Vector3.UnitX : Vector3.UnitZ;

    /// <summary>Whether it is about as wide as deep and not much taller: balls, umbrellas, cups.</summary>
    public bool IsRound
    {
        get
        {
            Vector3 size = Bounds.Max - Bounds.Min;
            return MathF.Abs(size.X - size.Z) < 0.15f * MathF.Max(size.X, size.Z) && size.Y < 1.35f * size.X;
        }
    }

    /// <summary>Radius of its wall about the vertical, metres, where it is turned as on a lathe; 0 for anything else.</summary>
    public float TurnedRadius { get; } = MeasureTurn(Meshes);

    /// <summary>A flat pattern laid round it where it is turned, as it is elsewhere.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="period">Width after which it repeats, metres; 0 for never.</param>
    public SurfacePattern Wrap(SurfacePattern pattern, float period = 0) => TurnedRadius > 0 ? new Turned(pattern, TurnedRadius, period) : pattern;

    /// <summary>How much larger than life a material is drawn on it: less than in proportion, so that grain stays grain.</summary>
    public float Enlargement => Math.Clamp(MathF.Pow(Extent / 0.3f, 0.65f), 0.3f, 6);

    /// <summary>Size of bricks on it against real ones: buildings have real ones, things as many courses as can be told apart.</summary>
    public float BrickScale => Math.Clamp(Extent / 15 / 0.075f, 0.05f, 1);

    /// <summary>Scatters marks over it.</summary>
    /// <param name="shares">Radii as shares of the extent, falling.</param>
    /// <param name="gap">Distance between marks, in radii.</param>
    /// <param name="upright">Whether they stay upright.</param>
    public MarkField Scatter(ReadOnlySpan<float> shares, float gap, bool upright = false)
    {
        float[] radii = new float[shares.Length];
        for (int i = 0; i < radii.Length; i++)
        {
            radii[i] = shares[i] * Extent;
        }

        return MarkField.Scatter(Meshes, radii, gap, upright, Seed);
    }

    /// <summary>Its edges that stick out; found once.</summary>
    public EdgeField Edges() => _edges ??= EdgeField.Find(Meshes, 0.022f * Extent);

    /// <summary>Its sharp edges alone, ends and joints, not the whole of a slender tube; found once.</summary>
    public EdgeField Creases() => _creases ??= EdgeField.Find(Meshes, 0.022f * Extent, angle: 0.9f, roundest: 0.25f);

    // The mean radius of what faces outwards, if hardly anything faces along its way round.
    private static float MeasureTurn(ImmutableArray<Mesh> meshes)
    {
        const float Crooked = 0.14f;
        double all = 0, along = 0, wall = 0, reach = 0;
        foreach (Mesh mesh in meshes)
        {
            for (int t = 0; t < mesh.Indices.Length; t += 3)
            {
                Vector3 a = mesh.Positions[mesh.Indices[t]], b = mesh.Positions[mesh.Indices[t + 1]], c = mesh.Positions[mesh.Indices[t + 2]];
                Vector3 normal = Vector3.Cross(b - a, c - a), middle = (a + b + c) / 3;
                float area = normal.Length(), radius = MathF.Sqrt((middle.X * middle.X) + (middle.Z * middle.Z));
                all += area;
                if (radius > 1e-6f)
                {
                    along += MathF.Abs((normal.X * middle.Z) - (normal.Z * middle.X)) / radius;
                    float outwards = MathF.Abs((normal.X * middle.X) + (normal.Z * middle.Z)) / radius;
                    wall += outwards;
                    reach += outwards * radius;
                }
            }
        }

        return all > 0 && along < Crooked * all && wall > 0.3 * all ? (float)(reach / wall) : 0;
    }

    private static float Measure(ImmutableArray<Mesh> meshes)
    {
        Bounds box = Bounds.Empty;
        foreach (Mesh mesh in meshes)
        {
            box = box.Union(mesh.Bounds);
        }

        Vector3 size = box.Max - box.Min;
        float shortest = MathF.Min(size.X, MathF.Min(size.Y, size.Z));
        return MathF.Max((size.X + size.Y + size.Z - shortest) / 2, 1e-3f);
    }
}
