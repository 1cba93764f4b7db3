using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A rug's border and figures, and the tufts of its pile.</summary>
/// <param name="Half">Half sides, metres.</param>
/// <param name="IsRound">Whether it is round.</param>
/// <param name="Figure">What is woven in.</param>
/// <param name="Motif">Colour of the figures.</param>
internal sealed record RugPattern(Vector2 Half, bool IsRound, RugFigure Figure, LinearRgb Motif) : SurfacePattern
{
    /// <summary>Side of a knot, metres: figures step in knots.</summary>
    private const float Knot = 0.008f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        var p = new Vector2(point.Rest.X, point.Rest.Z);
        Vector2 q = new Vector2(MathF.Floor(p.X / Knot) + 0.5f, MathF.Floor(p.Y / Knot) + 0.5f) * Knot;
        float inside = IsRound ? Half.X - q.Length() : MathF.Min(Half.X - MathF.Abs(q.X), Half.Y - MathF.Abs(q.Y));
        float figure = Border(inside), soft = MathF.Max(Knot, point.Footprint);
        if (inside > 0.22f)
        {
            figure = Figure switch
            {
                RugFigure.Diamonds => Diamonds(q, soft),
                RugFigure.Stripes => Edge(0.5f - (0.5f * MathF.Cos(q.X / 0.21f * MathF.Tau)) - 0.55f, soft / 0.07f) * 0.85f,
                _ => 0,
            };
        }

        Vector3 ground = surface.BaseColor, motif = Motif.ToVector3();
        float dye = 1 + (0.05f * Noise.Perlin(new Vector3(p.X * 3, 0, p.Y * 22), 61));
        surface.BaseColor = Vector3.Lerp(ground, motif, figure) * dye;

        // Tufts: light and dark where the pile leans.
        float near = PatternMath.Fade(0.012f, point.Footprint);
        if (near > 0)
        {
            float tuft = Noise.Perlin(point.Rest * 260, 62);
            surface.BaseColor *= 1 + (0.2f * near * tuft);
            surface.BumpGradient += PatternMath.NoiseGradient(point.Rest, 230, 0.0011f * near, 63);
        }

        surface.BaseColor *= 1 + (0.05f * Noise.Perlin(point.Rest * 5, 64));
    }

    // Two lines and a band between them.
    private static float Border(float inside) => inside switch
    {
        < 0.03f => 0.15f,
        < 0.055f => 1,
        < 0.07f => 0,
        < 0.15f => 0.62f,
        < 0.165f => 0,
        < 0.185f => 1,
        _ => 0,
    };

    // A lattice of diamonds, each with a smaller one in it.
    private static float Diamonds(Vector2 p, float soft)
    {
        const float Cell = 0.34f;
        Vector2 c = new(p.X - (Cell * MathF.Round(p.X / Cell)), p.Y - (Cell * MathF.Round(p.Y / Cell)));
        float d = (MathF.Abs(c.X) + MathF.Abs(c.Y)) / Cell, s = soft / Cell;
        float line = Edge(0.045f - MathF.Abs(d - 0.46f), s), ring = Edge(0.03f - MathF.Abs(d - 0.3f), s), heart = Edge(0.13f - d, s);
        return MathF.Max(line, MathF.Max(0.6f * ring, heart));
    }

    private static float Edge(float distance, float soft) => Math.Clamp((distance / MathF.Max(soft, 1e-4f)) + 0.5f, 0, 1);
}
