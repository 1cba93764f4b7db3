using System.Numerics;
using Easel.Scenes.Kit;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A bow of soft ribbon about the origin: two hollow loops, two tails with forked ends and a knot that gathers them; it faces +Z. One unit is
/// the reach of a loop.</summary>
internal static class RibbonBow
{
    /// <summary>Widths of the ribbon in the open and at the knot, and its thickness.</summary>
    private const float Width = 0.62f, Gathered = 0.24f, Thickness = 0.022f;

    /// <summary>Ties a bow.</summary>
    /// <param name="seed">No two are tied alike.</param>
    public static PolyMesh Tie(uint seed)
    {
        var bow = new PolyMesh();
        foreach (int side in (ReadOnlySpan<int>)[-1, 1])
        {
            uint own = seed + (uint)(side + 1);
            bow.Join(Loop(side, own)).Join(Tail(side, own + 7));
        }

        return bow.Join(Knot(seed + 20));
    }

    /// <summary>A band around a neck, its middle line at a given distance from the origin's axis, with a fold along it.</summary>
    /// <param name="reach">Distance of the neck's surface by the angle about Y from +Z, metres.</param>
    /// <param name="width">Of the band, metres.</param>
    /// <param name="seed">For its folds.</param>
    public static PolyMesh Band(Func<float, float> reach, float width, uint seed) => Shapes.Grid(96, 8, (u, v) =>
    {
        (float s, float c) = MathF.SinCos(u * MathF.Tau);
        float across = (2 * v) - 1, fold = 0.05f * width * MathF.Cos((across * 7) + (2 * Noise.Perlin(new Vector3(s * 2, c * 2, 0), seed)));
        float out1 = reach(u * MathF.Tau) + (0.16f * width * (1 - (across * across))) + fold;
        return new Vector3(s * out1, (0.5f * width * across) + (0.06f * width * Noise.Perlin(new Vector3(s * 3, c * 3, 4), seed)), c * out1);
    }, wrapU: true).Solidify(Thickness * width);

    // From the knot out along the front, round the bend and back behind: wide and rounded outside, in pleats where it is gathered.
    private static PolyMesh Loop(int side, uint seed) => Shapes.Grid(44, 26, (u, v) =>
    {
        float open = Math.Clamp(MathF.Sin(MathF.PI * u), 0, 1), wide = float.Lerp(Gathered, Width, MathF.Pow(open, 0.8f)), across = (2 * v) - 1;
        float pleats = MathF.Cos((across * 8.5f) + (0.6f * Unit(seed))) * 0.045f * MathF.Pow(1 - open, 1.4f) * Noise.SmoothStep(0, 0.08f, MathF.Min(u, 1 - u) + 0.03f);
        float layer = (0.05f + (0.24f * MathF.Pow(open, 0.7f))) * MathF.Cos(MathF.PI * u);
        float x = 0.06f + (0.94f * MathF.Pow(open, 0.85f)), slack = 0.035f * Noise.Perlin(new Vector3(2.4f * u, 1.6f * across, side), seed);

        // The edges curl back, the loop hangs a little and twists.
        float z = layer + pleats + slack - (0.05f * across * across * open) + (0.05f * open);
        float y = (0.5f * wide * across) + (0.16f * x) - (0.12f * x * x * x) + (0.03f * across * layer);
        return Turned(new Vector3(side * x, y, z), side);
    }).Turn(side).Solidify(Thickness);

    // Down and outwards, with a slow wave; the end is cut to a fork.
    private static PolyMesh Tail(int side, uint seed) => Shapes.Grid(14, 34, (u, v) =>
    {
        const float Length = 1.12f, Fork = 0.2f;
        float across = (2 * u) - 1, along = v * (Length + (Fork * MathF.Abs(across) * v)), wide = float.Lerp(0.8f * Gathered, 0.78f * Width, Noise.SmoothStep(0, 0.55f, v));
        float wave = 0.09f * MathF.Sin((5.2f * v) + (0.5f * Unit(seed))) * v, fold = 0.035f * MathF.Cos(across * 7) * (1 - Noise.SmoothStep(0, 0.5f, v));
        var down = Vector2.Normalize(new Vector2(side * 0.48f, -1));
        Vector2 at = (down * along) + (new Vector2(-down.Y, down.X) * (0.5f * wide * across));
        return new Vector3(at.X, at.Y - 0.03f, -0.02f + wave + fold + (0.05f * across * v * side) - (0.05f * across * across * v));
    }).Solidify(Thickness);

    // A short band over the middle, creased where it is drawn tight.
    private static PolyMesh Knot(uint seed) => Shapes.Grid(40, 20, (u, v) =>
    {
        (float s, float c) = MathF.SinCos(u * MathF.Tau);
        float across = (2 * v) - 1, waist = 1 - (0.10f * across * across), crease = 0.018f * MathF.Cos((across * 10) + (1.5f * Noise.Perlin(new Vector3(c, s, 0), seed)));
        return new Vector3(0.145f * across * (1 + (0.12f * c)), ((0.175f * waist) + crease) * s, ((0.145f * waist) + crease) * c);
    }, wrapU: true).Solidify(Thickness);

    // One loop a little higher than the other.
    private static Vector3 Turned(Vector3 p, int side) => p + new Vector3(0, 0.05f * side * p.X * side, 0);

    // Sheets of the left side are wound the other way round.
    private static PolyMesh Turn(this PolyMesh mesh, int side) => side < 0 ? mesh.Flip() : mesh;

    // In [−1, 1].
    private static float Unit(uint seed) => (2 * Hash.ToUnit(Hash.Mix(seed, 5))) - 1;
}
