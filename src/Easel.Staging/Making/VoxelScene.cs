using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Meshes;

namespace Easel.Staging.Making;

/// <summary>
/// Builds what is seen of a scene out of equal blocks: cubes, or bricks with studs. Every surface marks the blocks that it passes through and gives them its colours.
/// Blocks have about one size in the picture: beyond twice the subject's distance they are twice as large, and so on.
/// </summary>
internal sealed class VoxelScene
{
    /// <summary>Blocks along the height of the view at the subject, cubes and bricks.</summary>
    private const float Cubes = 74, BricksAcross = 54;

    /// <summary>Height of a brick over its side.</summary>
    private const float BrickHeight = 1.2f;

    /// <summary>Most octaves of size, and parts of a triangle that are looked at as one, in blocks.</summary>
    private const int Levels = 12;
    private const float Patch = 6;

    /// <summary>Surface in a block of the surroundings, over one of its faces, below which it stays empty: petals in a lawn do not become boulders.</summary>
    private const float LeastCover = 0.3f;

    /// <summary>Width over height from which on a part is two eyes.</summary>
    private const float PairWidth = 1.9f;

    /// <summary>What eyes are: nearly black.</summary>
    private static readonly Vector3 EyeColor = new(0.012f, 0.010f, 0.010f);

    /// <summary>How far beyond the rim of the picture blocks are built, as a share of it.</summary>
    private const float Margin = 0.12f;

    private readonly Scene _scene;
    private readonly float _subject;
    private readonly float _aspect;
    private readonly bool _hasStuds;
    private readonly float _block;
    private readonly SortedDictionary<(int Element, FrameMaterialKind Kind), VoxelSet> _sets = [];

    /// <summary>Prepares the building.</summary>
    /// <param name="scene">What to build.</param>
    /// <param name="view">Height of the view at the subject, metres.</param>
    /// <param name="subject">Its distance, metres.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    /// <param name="hasStuds">True for bricks.</param>
    public VoxelScene(Scene scene, float view, float subject, float aspect, bool hasStuds)
    {
        (_scene, _subject, _aspect, _hasStuds) = (scene, subject, aspect, hasStuds);
        _block = view / (hasStuds ? BricksAcross : Cubes);
    }

    /// <summary>Builds it.</summary>
    public Scene Build()
    {
        var instances = ImmutableArray.CreateBuilder<Instance>();
        foreach (Instance instance in _scene.Instances)
        {
            if (IsKept(instance))
            {
                instances.Add(instance);
                continue;
            }

            var kept = new List<Part>();
            foreach (Part part in instance.Model.Parts.Where(p => !p.IsPile && p.Material.Name != "lashes"))
            {
                if (part.Material.Kind is FrameMaterialKind.Text)
                {
                    // Letters would sink into blocks: they lie on top.
                    kept.Add(part with { Mesh = Raised(part.Mesh, 1.1f * _block) });
                }
                else if (part.Material.Kind is FrameMaterialKind.Water or FrameMaterialKind.Light)
                {
                    kept.Add(part);
                }
                else
                {
                    Mark(part, instance);
                }
            }

            if (kept.Count > 0)
            {
                instances.Add(instance with { Model = new Model([.. kept]) });
            }
        }

        foreach (((int element, FrameMaterialKind kind), VoxelSet set) in _sets)
        {
            if (set.Build(kind, element == 0 && kind != FrameMaterialKind.Ground ? LeastCover : 0) is { } model)
            {
                instances.Add(new Instance(model, Matrix4x4.Identity, element));
            }
        }

        return _scene with { Instances = instances.ToImmutable() };
    }

    /// <summary>What is not seen, and the walls of rooms and backdrops of studios, need no blocks.</summary>
    private bool IsKept(in Instance instance)
    {
        Bounds box = instance.Model.Bounds.Transform(instance.Transform);
        bool isShell = instance.ElementId == 0 && (instance.Model.Parts.Any(p => p.Material.Name.StartsWith("backdrop", StringComparison.Ordinal))
            || (_scene.Interior is not null && MathF.Max(box.Size.X, box.Size.Z) > 2.2f && box.Size.Y is > 2.2f or < 0.2f));
        return isShell || !IsSeen(box.Center, 0.5f * box.Size.Length());
    }

    private static Mesh Raised(Mesh mesh, float height) =>
        new([.. mesh.Positions.Select((p, i) => p + (mesh.Normals[i] * height))], mesh.Normals, mesh.Indices, mesh.Colors, mesh.Rest, mesh.TexCoords);

    private void Mark(Part part, in Instance instance)
    {
        bool isGround = part.Material.Kind == FrameMaterialKind.Ground && instance.ElementId == 0;
        FrameMaterialKind kind = isGround ? FrameMaterialKind.Ground : part.Material.Kind == FrameMaterialKind.Foliage ? FrameMaterialKind.Foliage : FrameMaterialKind.Solid;
        if (!_sets.TryGetValue((instance.ElementId, kind), out VoxelSet? set))
        {
            set = new VoxelSet(_block, _hasStuds ? BrickHeight : 1, _hasStuds);
            _sets.Add((instance.ElementId, kind), set);
        }

        Mesh mesh = part.Mesh;
        if (part.Material.Name == "eye")
        {
            MarkEyes(set, mesh, instance);
            return;
        }

        for (int t = 0; t < mesh.TriangleCount; t++)
        {
            Vector3 a = Vector3.Transform(mesh.Positions[mesh.Indices[3 * t]], instance.Transform);
            Vector3 b = Vector3.Transform(mesh.Positions[mesh.Indices[(3 * t) + 1]], instance.Transform);
            Vector3 c = Vector3.Transform(mesh.Positions[mesh.Indices[(3 * t) + 2]], instance.Transform);
            Split(set, part, instance, t, (a, b, c), (Vector3.UnitX, Vector3.UnitY, Vector3.UnitZ), isGround);
        }
    }

    /// <summary>An eye is one dark block before the lids, whatever is finer is lost.</summary>
    private void MarkEyes(VoxelSet set, Mesh mesh, in Instance instance)
    {
        Matrix4x4 transform = instance.Transform;
        Vector3[] points = [.. mesh.Positions.Select(p => Vector3.Transform(p, transform))];
        var box = Bounds.Of(points);
        Vector3 longest = box.Size.X > box.Size.Z ? Vector3.UnitX : Vector3.UnitZ;
        bool isPair = Vector3.Dot(box.Size, longest) > PairWidth * box.Size.Y;
        foreach (IGrouping<bool, Vector3> eye in points.GroupBy(p => isPair && Vector3.Dot(p - box.Center, longest) > 0).OrderBy(g => g.Key))
        {
            Vector3 middle = eye.Aggregate(Vector3.Zero, (a, b) => a + b) / eye.Count(), towards = _scene.Camera.Position - middle;
            Vector3 point = middle + (Vector3.Normalize(towards) * (0.5f * box.Size.Y));
            if (IsSeen(point, box.Size.Y))
            {
                set.Color(set.Touch(point, LevelAt(point), box.Size.Y * _block), EyeColor, towards.Length() - (3 * _block * (1 << LevelAt(point))));
            }
        }
    }

    /// <summary>Halves large triangles until they are small against their blocks or out of sight.</summary>
    private void Split(VoxelSet set, Part part, in Instance instance, int t, (Vector3 A, Vector3 B, Vector3 C) at, (Vector3 A, Vector3 B, Vector3 C) weights, bool isGround)
    {
        Vector3 middle = (at.A + at.B + at.C) / 3;
        float reach = MathF.Sqrt(MathF.Max(Vector3.DistanceSquared(at.A, middle), MathF.Max(Vector3.DistanceSquared(at.B, middle), Vector3.DistanceSquared(at.C, middle))));
        if (!IsSeen(middle, reach))
        {
            return;
        }

        int level = LevelAt(middle);
        float block = _block * (1 << level);
        if (reach > Patch * block)
        {
            (Vector3 ab, Vector3 bc, Vector3 ca) = (0.5f * (at.A + at.B), 0.5f * (at.B + at.C), 0.5f * (at.C + at.A));
            (Vector3 wab, Vector3 wbc, Vector3 wca) = (0.5f * (weights.A + weights.B), 0.5f * (weights.B + weights.C), 0.5f * (weights.C + weights.A));
            Split(set, part, instance, t, (at.A, ab, ca), (weights.A, wab, wca), isGround);
            Split(set, part, instance, t, (ab, at.B, bc), (wab, weights.B, wbc), isGround);
            Split(set, part, instance, t, (ca, bc, at.C), (wca, wbc, weights.C), isGround);
            Split(set, part, instance, t, (ab, bc, ca), (wab, wbc, wca), isGround);
            return;
        }

        int steps = Math.Max(1, (int)MathF.Ceiling(2.2f * reach / block));
        float area = Vector3.Cross(at.B - at.A, at.C - at.A).Length() / (steps * (steps + 1));
        for (int i = 0; i < steps; i++)
        {
            for (int j = 0; i + j < steps; j++)
            {
                float u = (i + (1 / 3f)) / steps, v = (j + (1 / 3f)) / steps, w = 1 - u - v;
                Vector3 point = (at.A * u) + (at.B * v) + (at.C * w);

                // What stands on the ground stands on its blocks, not in them.
                (int, int, int, int) cell = set.Touch(isGround ? point - new Vector3(0, block, 0) : point, level, area);
                float distance = Vector3.Distance(point, _scene.Camera.Position);
                if (set.Wants(cell, distance))
                {
                    set.Color(cell, SurfaceColor.At(part, t, (weights.A * u) + (weights.B * v) + (weights.C * w), block, instance), distance);
                }
            }
        }
    }

    private int LevelAt(Vector3 point) => Math.Clamp((int)MathF.Floor(MathF.Log2(MathF.Max(1, Vector3.Distance(point, _scene.Camera.Position) / _subject))), 0, Levels);

    private bool IsSeen(Vector3 center, float radius)
    {
        (Vector2 position, float depth) = _scene.Camera.Project(center, _aspect);
        if (depth < radius)
        {
            return depth > -radius;
        }

        float reach = (radius / (2 * MathF.Tan(0.5f * _scene.Camera.VerticalFieldOfView) * depth)) + Margin;
        return MathF.Abs(position.X - 0.5f) < 0.5f + (reach / MathF.Min(1, _aspect)) && MathF.Abs(position.Y - 0.5f) < 0.5f + reach;
    }
}
