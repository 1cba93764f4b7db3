using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>The lines of a small boat; z runs from the stern forward, y = 0 is the water.</summary>
/// <param name="Length">Metres over all.</param>
/// <param name="Beam">Greatest width.</param>
/// <param name="Freeboard">Height of the rail amidships.</param>
/// <param name="Bow">Height of the rail at the bow.</param>
/// <param name="Draft">Depth of the hull below the water amidships.</param>
/// <param name="Transom">Width of the stern as a share of the beam.</param>
internal sealed record BoatHull(float Length, float Beam, float Freeboard, float Bow, float Draft, float Transom)
{
    private readonly Curve _width = new((0, Transom), (0.18f, Transom + ((1 - Transom) * 0.55f)), (0.42f, 1), (0.62f, 0.93f), (0.8f, 0.66f), (0.92f, 0.32f), (1, 0.015f));
    private readonly Curve _depth = new((0, 0.35f), (0.15f, 0.75f), (0.45f, 1), (0.7f, 0.85f), (0.88f, 0.3f), (1, -0.9f));

    /// <summary>Half width at the rail, t from stern 0 to bow 1.</summary>
    public float HalfWidth(float t) => _width.At(t) * Beam / 2;

    /// <summary>Height of the rail.</summary>
    public float Rail(float t) => Freeboard + ((Bow - Freeboard) * MathF.Pow(MathF.Max(0, (t - 0.35f) / 0.65f), 1.8f)) + (0.06f * MathF.Max(0, 0.35f - t));

    /// <summary>Station in metres.</summary>
    public float Z(float t) => (t - 0.5f) * Length;

    /// <summary>A point of the skin.</summary>
    /// <param name="s">Round the section: −1 right rail, 0 keel, 1 left rail.</param>
    /// <param name="t">From stern to bow.</param>
    public Vector3 Point(float s, float t)
    {
        float rail = Rail(t), keel = -Draft * _depth.At(t), a = MathF.Abs(s) * MathF.PI / 2;
        float x = HalfWidth(t) * MathF.Pow(MathF.Max(0, MathF.Sin(a)), 0.72f) * MathF.Sign(s);
        float up = 1 - MathF.Pow(MathF.Max(0, MathF.Cos(a)), 1.15f);

        // The stem leans forward, the transom a little back.
        float rake = (0.22f * up * MathF.Max(0, t - 0.8f) / 0.2f) - (0.1f * up * MathF.Max(0, 0.1f - t) / 0.1f);
        return new Vector3(x, keel + ((rail - keel) * up), Z(t) + rake - 0.1f);
    }

    /// <summary>The outer skin, open at the top, with the transom closed.</summary>
    public PolyMesh Skin(int across, int along)
    {
        PolyMesh skin = Shapes.Grid(across, along, (u, v) => Point((u * 2) - 1, v));
        PolyMesh transom = Shapes.Grid(across / 2, 6, (u, v) =>
        {
            Vector3 right = Point(-1 + (0.999f * v), 0), left = Point(1 - (0.999f * v), 0);
            return Vector3.Lerp(left, right, u);
        });
        return skin.Join(transom.Flip());
    }

    /// <summary>The deck, cambered, between rails.</summary>
    public PolyMesh Deck(float drop, int across, int along) => Shapes.Grid(across, along, (u, v) =>
    {
        Vector3 edge = Point(1, v);
        float s = (u * 2) - 1;
        return new Vector3(s * edge.X, edge.Y - drop + (0.05f * (1 - (s * s)) * edge.X), edge.Z);
    }).Flip();

    /// <summary>A line along the rail of the left side, from t0 to t1.</summary>
    public List<Vector3> RailLine(float t0, float t1, int n, float lift = 0, float inset = 0) =>
        [.. Enumerable.Range(0, n + 1).Select(i => Point(1, t0 + ((t1 - t0) * i / n)) + new Vector3(0, lift, 0)).Select(v => v with { X = MathF.Max(0.002f, v.X - inset) })];
}
