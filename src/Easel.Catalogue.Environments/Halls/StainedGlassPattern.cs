using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>A window of coloured glass that shines: figures of a few saturated colours in lead, medallions down its middle, a pale border. In the
/// frame of the pane: x across, y up, metres.</summary>
/// <param name="Light">Radiance of clear glass.</param>
/// <param name="Half">Half the size of the window, metres.</param>
/// <param name="Number">Tells windows apart.</param>
internal sealed record StainedGlassPattern(Vector3 Light, Vector2 Half, uint Number) : SurfacePattern
{
    private static readonly Vector3[] s_glass = [new(0.05f, 0.12f, 0.75f), new(0.72f, 0.05f, 0.06f), new(0.9f, 0.55f, 0.08f), new(0.08f, 0.42f, 0.16f), new(0.12f, 0.35f, 0.8f), new(0.45f, 0.1f, 0.5f), new(0.95f, 0.85f, 0.6f)];

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector2 p = new(point.Rest.X, point.Rest.Y);
        float inner = MathF.Min(Half.X - MathF.Abs(p.X), Half.Y - MathF.Abs(p.Y)), pitch = 1.7f * Half.X, row = MathF.Floor(p.Y / pitch);
        Vector2 medallion = new(p.X, p.Y - ((row + 0.5f) * pitch));
        float r = medallion.Length() / (0.62f * Half.X);
        Vector3 color;
        float lead;
        if (inner < 0.12f * Half.X)
        {
            float along = (MathF.Abs(p.Y) + MathF.Abs(p.X)) / 0.16f, cell = MathF.Floor(along);
            (color, lead) = (((int)cell & 1) == 0 ? s_glass[6] : s_glass[1], MathF.Min(MathF.Abs(along - MathF.Round(along)) * 0.16f, MathF.Abs(inner - (0.12f * Half.X))));
        }
        else if (r < 1)
        {
            // Petals round a heart.
            float turn = MathF.Atan2(medallion.Y, medallion.X) / MathF.Tau * 8, petal = MathF.Floor(turn);
            uint own = Hash.Mix(Number, (uint)(int)row, r < 0.38f ? 99u : (uint)(((int)petal) & 1));
            (color, lead) = (s_glass[own % 7], MathF.Min(MathF.Abs(1 - r), MathF.Min(MathF.Abs(r - 0.38f), r < 0.38f ? 1 : 0.6f * r * MathF.Abs(turn - MathF.Round(turn)))) * 0.62f * Half.X);
        }
        else
        {
            (float f1, float f2, uint cell) = Noise.Worley(new Vector3(p / (0.42f * Half.X), Number * 0.37f), Number);
            (color, lead) = (s_glass[Hash.Mix(cell) % 6], (f2 - f1) * 0.2f * Half.X);
        }

        float tone = 0.8f + (0.4f * Noise.Perlin(new Vector3(p / 0.09f, 0.3f), Number + 3)), glass = Noise.SmoothStep(0.006f, 0.016f + point.Footprint, lead);
        surface.BaseColor = new Vector3(0.02f);
        surface.Emission = Light * color * (tone * glass);
    }
}
