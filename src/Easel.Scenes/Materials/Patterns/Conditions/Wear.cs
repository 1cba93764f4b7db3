using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Conditions;

/// <summary>Long use: faded and uneven colour, chips down to the bare ground, stains, and a dull skin.</summary>
/// <param name="Under">Colour of what comes to light where the surface is worn through, linear.</param>
/// <param name="Amount">0 hardly any to 1 ruined.</param>
/// <param name="Scale">Size of worn places, metres.</param>
/// <param name="Edges">Edges that stick out and wear first, or null.</param>
public sealed record Wear(LinearRgb Under, float Amount = 0.5f, float Scale = 0.1f, EdgeField? Edges = null) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x3ea2u);
        Vector3 q = point.Rest / Scale;
        float broad = Noise.Fbm(q * 0.7f, 4, seed), chips = Noise.Fbm(q * 2.6f, 4, seed + 4);
        float run = Noise.Fbm(q * new Vector3(4, 0.4f, 4), 2, seed + 6);
        Vector3 grey = new(Vector3.Dot(surface.BaseColor, new Vector3(0.2126f, 0.7152f, 0.0722f)));
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, grey, 0.3f * Amount) * (1 + (Amount * ((0.32f * broad) - (0.26f * MathF.Max(0, run)))));
        surface.Coat *= 1 - (0.8f * Amount);
        surface.Roughness = Math.Clamp(surface.Roughness + (Amount * (0.26f + (0.2f * broad))), 0.05f, 1);
        float edge = Edges?.Nearness(point.Rest) ?? 0;
        float least = float.Lerp(0.8f, 0.13f, Amount) - (0.75f * edge), pixel = MathF.Max(0.03f, 2.6f * point.Footprint / Scale);
        float bare = PatternMath.Cover(chips + (0.3f * broad) - least, pixel);
        float rim = PatternMath.Cover(chips + (0.3f * broad) - least + 0.06f, pixel) - bare;
        surface.BaseColor = Vector3.Lerp(surface.BaseColor * (1 - (0.35f * MathF.Max(0, rim))), Under.ToVector3() * (1 + (0.25f * broad)), bare);
        surface.Roughness = float.Lerp(surface.Roughness, 0.7f, bare);
        surface.Metallic *= 1 - (0.6f * bare);
    }
}
