using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>The cut face of a layer cake: sponge, with cream and jam between, by rest height.</summary>
/// <param name="Bottom">Where the lowest sponge begins, metres.</param>
/// <param name="Layer">Height of a sponge, metres.</param>
/// <param name="Filling">Height of a filling, metres.</param>
/// <param name="Cream">Colour of the filling.</param>
/// <param name="Jam">Colour of the line of jam above it.</param>
internal sealed record LayerStripes(float Bottom, float Layer, float Filling, LinearRgb Cream, LinearRgb Jam) : SurfacePattern
{
    private static readonly Pores s_pores = new(0.0026f, 0.36f, 0.34f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float wave = 0.0011f * Noise.Fbm(point.Rest * 60, 2, 3), y = point.Rest.Y - Bottom + wave, period = Layer + Filling;
        float at = y - (MathF.Floor(y / period) * period) - Layer;
        if (at > 0)
        {
            surface.BaseColor = Vector3.Lerp(Cream.ToVector3(), Jam.ToVector3(), at < Filling * 0.32f ? 0.92f : 0);
            surface.Roughness = 0.42f;
            return;
        }

        s_pores.Apply(point, ref surface);
        surface.BaseColor *= 1 + (0.1f * Noise.Fbm(point.Rest * 150, 2, 4)) - (0.2f * Noise.SmoothStep(-0.0016f, 0, at)) - (0.16f * Noise.SmoothStep(0.0016f, 0, at + Layer));
    }
}
