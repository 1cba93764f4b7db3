using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Scenes;
using Easel.Scenes.Meshes;

namespace Easel.Catalogue.Objects.Buildings.Towers;

/// <summary>
/// Collects the walls of many buildings, one mesh per surface. Made for cities: it writes finished triangles, keeps rest coordinates for
/// <see cref="FacadePattern"/> (metres along the wall in whole bays, height, number of the building), and never welds.
/// </summary>
internal sealed class TowerMesh
{
    // Neighbouring walls closer in direction than this are shaded as one curved wall.
    private const float SmoothCosine = 0.75f;

    private readonly Batch?[] _batches = new Batch?[Enum.GetValues<TowerSurface>().Length];

    /// <summary>Lofts a wall through rings from the bottom up and closes the top.</summary>
    /// <param name="surface">What the wall is made of.</param>
    /// <param name="building">Number of the building: sets the facade.</param>
    /// <param name="rings">At least two, with equally many points, counter-clockwise seen from above.</param>
    /// <param name="round">True for a curved plan, whose bays run around it; false for flat sides, each with bays of its own.</param>
    /// <param name="cap">What closes the top; none when null.</param>
    public void Skin(TowerSurface surface, uint building, IReadOnlyList<Ring> rings, bool round, TowerSurface? cap = TowerSurface.Roof)
    {
        int n = rings[0].Points.Length, rows = rings.Count - 1;
        float[] along = Along(surface, building, rings, round);
        Vector3[] faces = new Vector3[rows * n];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < n; j++)
            {
                Vector3 a = rings[i].At(j), b = rings[i].At((j + 1) % n), c = rings[i + 1].At((j + 1) % n), d = rings[i + 1].At(j);
                Vector3 normal = Vector3.Cross(c - a, d - b);
                faces[(i * n) + j] = normal.LengthSquared() > 1e-12f ? Vector3.Normalize(normal) : Vector3.UnitY;
            }
        }

        Batch batch = Of(surface);
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < n; j++)
            {
                int next = (j + 1) % n, first = batch.Positions.Count;
                Corner(i, j, i, j, along[j]);
                Corner(i, j, i, next, along[j + 1]);
                Corner(i, j, i + 1, next, along[j + 1]);
                Corner(i, j, i + 1, j, along[j]);
                batch.Indices.AddRange([first, first + 1, first + 2, first, first + 2, first + 3]);
            }
        }

        if (cap is { } top)
        {
            Cap(top, building, rings[^1]);
        }

        void Corner(int faceRow, int faceColumn, int row, int column, float u)
        {
            Vector3 own = faces[(faceRow * n) + faceColumn], sum = default;
            for (int r = row - 1; r <= row; r++)
            {
                for (int c = column - 1; c <= column; c++)
                {
                    if (r >= 0 && r < rows)
                    {
                        Vector3 other = faces[(r * n) + ((c + n) % n)];
                        sum += Vector3.Dot(other, own) > SmoothCosine ? other : default;
                    }
                }
            }

            batch.Positions.Add(rings[row].At(column));
            batch.Normals.Add(sum.LengthSquared() > 1e-6f ? Vector3.Normalize(sum) : own);
            batch.Rest.Add(new Vector3(u, rings[row].Height, building));
        }
    }

    /// <summary>A box that stands on a height, turned about the vertical.</summary>
    public void Box(TowerSurface surface, uint building, Vector3 foot, Vector3 size, float turn = 0, TowerSurface? cap = TowerSurface.Roof)
    {
        Vector2[] plan = Ring.Rectangle(new Vector2(foot.X, foot.Z), size.X, size.Z, turn);
        Skin(surface, building, [new Ring(plan, foot.Y), new Ring(plan, foot.Y + size.Y)], false, cap);
    }

    /// <summary>An upright cone, mast or drum.</summary>
    public void Mast(TowerSurface surface, Vector3 foot, float height, float radius, float topRadius, int sides = 6)
    {
        var at = new Vector2(foot.X, foot.Z);
        Skin(
            surface, 0, [new Ring(Ring.Circle(at, radius, sides), foot.Y), new Ring(Ring.Circle(at, MathF.Max(0.02f, topRadius), sides), foot.Y + height)],
            true, surface);
    }

    /// <summary>A straight bar of square section between two points.</summary>
    public void Bar(TowerSurface surface, Vector3 a, Vector3 b, float thickness)
    {
        Vector3 d = Vector3.Normalize(b - a), side = Vector3.Cross(d, MathF.Abs(d.Y) > 0.9f ? Vector3.UnitX : Vector3.UnitY);
        side = Vector3.Normalize(side) * (thickness / 2);
        Vector3 up = Vector3.Cross(side, d);
        Vector3[] corners = [side + up, up - side, -side - up, side - up];
        Batch batch = Of(surface);
        for (int k = 0; k < 4; k++)
        {
            Vector3 p = corners[k], q = corners[(k + 1) % 4], normal = Vector3.Normalize(p + q);
            int first = batch.Positions.Count;
            foreach (Vector3 v in (ReadOnlySpan<Vector3>)[a + p, b + p, b + q, a + q])
            {
                batch.Positions.Add(v);
                batch.Normals.Add(normal);
                batch.Rest.Add(v);
            }

            batch.Indices.AddRange([first, first + 2, first + 1, first, first + 3, first + 2]);
        }
    }

    /// <summary>A wall panel with four corners, counter-clockwise from the lower left, and its place in the facade.</summary>
    /// <param name="surface">What it is made of.</param>
    /// <param name="building">Number of the building.</param>
    /// <param name="a">Lower left.</param>
    /// <param name="b">Lower right.</param>
    /// <param name="c">Upper right.</param>
    /// <param name="d">Upper left.</param>
    /// <param name="width">Metres along the wall.</param>
    /// <param name="bottom">Facade height of the lower edge, metres.</param>
    /// <param name="height">Metres up the wall.</param>
    public void Panel(
        TowerSurface surface, uint building, Vector3 a, Vector3 b, Vector3 c, Vector3 d, float width, float bottom, float height)
    {
        Batch batch = Of(surface);
        Vector3 normal = Vector3.Cross(c - a, d - b);
        normal = normal.LengthSquared() > 1e-12f ? Vector3.Normalize(normal) : Vector3.UnitY;
        int first = batch.Positions.Count;
        batch.Positions.AddRange([a, b, c, d]);
        batch.Normals.AddRange([normal, normal, normal, normal]);
        batch.Rest.AddRange(
            [new(0, bottom, building), new(width, bottom, building), new(width, bottom + height, building), new(0, bottom + height, building)]);
        batch.Indices.AddRange([first, first + 1, first + 2, first, first + 2, first + 3]);
    }

    /// <summary>The parts collected so far, or null when there are none.</summary>
    public Model? ToModel(TowerMaterials materials)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        for (int i = 0; i < _batches.Length; i++)
        {
            if (_batches[i] is { Indices.Count: > 0 } batch)
            {
                parts.Add(new Part(
                    new Mesh([.. batch.Positions], [.. batch.Normals], [.. batch.Indices], rest: [.. batch.Rest]), materials[(TowerSurface)i]));
            }
        }

        return parts.Count == 0 ? null : new Model(parts.ToImmutable());
    }

    private static float[] Along(TowerSurface surface, uint building, IReadOnlyList<Ring> rings, bool round)
    {
        Vector2[] points = rings[0].Points;
        int n = points.Length;
        float[] along = new float[n + 1];
        for (int j = 0; j < n; j++)
        {
            along[j + 1] = along[j] + Vector2.Distance(points[j], points[(j + 1) % n]);
        }

        if (surface > TowerSurface.Ribbon)
        {
            return along;
        }

        // Whole bays: around a curved plan, or on every flat side.
        float bay = FacadeStyle.Of((FacadeKind)surface, building).Bay;
        if (round)
        {
            float fit = bay * MathF.Max(1, MathF.Round(along[n] / bay)) / MathF.Max(1e-3f, along[n]);
            return [.. along.Select(a => a * fit)];
        }

        float[] snapped = new float[n + 1];
        for (int j = 0; j < n; j++)
        {
            snapped[j + 1] = snapped[j] + (bay * MathF.Max(1, MathF.Round((along[j + 1] - along[j]) / bay)));
        }

        return snapped;
    }

    private void Cap(TowerSurface surface, uint building, Ring ring)
    {
        Batch batch = Of(surface);
        int first = batch.Positions.Count, n = ring.Points.Length;
        Vector2 middle = default;
        foreach (Vector2 p in ring.Points)
        {
            middle += p / n;
        }

        batch.Positions.Add(new Vector3(middle.X, ring.Height, middle.Y));
        for (int j = 0; j < n; j++)
        {
            batch.Positions.Add(ring.At(j));
        }

        for (int j = 0; j <= n; j++)
        {
            batch.Normals.Add(Vector3.UnitY);
            batch.Rest.Add(batch.Positions[first + j] with { Y = building });
        }

        for (int j = 0; j < n; j++)
        {
            batch.Indices.AddRange([first, first + 1 + j, first + 1 + ((j + 1) % n)]);
        }
    }

    private Batch Of(TowerSurface surface) => _batches[(int)surface] ??= new Batch();

    /// <summary>Triangles of one surface.</summary>
    private sealed class Batch
    {
        public List<Vector3> Positions { get; } = [];

        public List<Vector3> Normals { get; } = [];

        public List<Vector3> Rest { get; } = [];

        public List<int> Indices { get; } = [];
    }
}
