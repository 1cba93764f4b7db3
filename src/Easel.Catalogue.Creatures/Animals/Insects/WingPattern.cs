using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Insects;

/// <summary>The upper side of a butterfly's wing: a field that pales to the body, dark veins that fork, a dark border with rows of spots.</summary>
/// <param name="IsHind">Whether it is the hind wing.</param>
/// <param name="Veins">Width of the veins, 0 to 1.</param>
/// <param name="Border">Width of the border, share of the wing.</param>
/// <param name="Color">Of the field, linear.</param>
/// <param name="Inner">Of the field near the body.</param>
/// <param name="Dark">Of border and veins.</param>
/// <param name="Spot">Of the spots.</param>
/// <param name="Seed">Variation.</param>
internal sealed record WingPattern(bool IsHind, float Veins, float Border, Vector3 Color, Vector3 Inner, Vector3 Dark, Vector3 Spot, uint Seed) : SurfacePattern, IPainted
{
    /// <inheritdoc/>
    public SurfacePattern Details => this;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        (float along, float across) = WingOutline.Share(IsHind, point.Rest);
        const float Fork = 0.46f;
        int count = along > Fork ? 9 : 4;
        float size = point.Rest.Length(), at = across * count, near = PatternMath.ToWhole(at) / count * size * 1.4f, width = 0.03f * Veins * (0.5f + along);
        Vector3 color = Vector3.Lerp(Inner, Color, Noise.SmoothStep(0.1f, 0.75f, along));
        color *= 0.94f + (0.12f * Noise.Perlin(point.Rest * 14, Seed));
        float dark = Veins > 0 ? Noise.SmoothStep(width + 0.008f, MathF.Max(0, width - 0.008f), near) : 0;
        dark = MathF.Max(dark, Veins * Noise.SmoothStep(0.03f, 0.015f, MathF.Abs(along - Fork)) * (across > 0.12f ? 1 : 0));

        // The border is widest at the tip of the fore wing.
        float tip = IsHind ? 0 : Noise.SmoothStep(0.55f, 1, across), edge = 1 - (Border * (1 + (1.1f * tip)));
        dark = MathF.Max(dark, Noise.SmoothStep(edge - 0.03f, edge + 0.02f, along + (0.03f * MathF.Cos(at * MathF.Tau))));
        dark = MathF.Max(dark, IsHind ? 0 : Noise.SmoothStep(0.95f, 0.975f, across));
        color = Vector3.Lerp(color, Dark, dark);

        // Two rows of spots, one between each pair of veins.
        float cell = 18, place = across * cell, off = MathF.Abs(place - MathF.Floor(place) - 0.5f) / cell * size * 1.4f;
        foreach (float row in (ReadOnlySpan<float>)[0.36f, 0.72f])
        {
            float d = new Vector2(off, (along - (1 - (Border * row * (1 + (0.4f * tip))))) * size).Length();
            color = Vector3.Lerp(color, Spot, Noise.SmoothStep(0.021f, 0.012f, d / (0.6f + (0.3f * row))));
        }

        surface.BaseColor *= color;
    }
}
