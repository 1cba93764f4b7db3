using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Conditions;

/// <summary>Old fur and plush: greyed and paler, dull, in tufts that stick together and in worn patches.</summary>
/// <param name="Amount">0 hardly any to 1 ruined.</param>
/// <param name="Scale">Size of worn patches, metres.</param>
public sealed record Matting(float Amount = 0.6f, float Scale = 0.12f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x3a77u);
        Vector3 q = point.Rest / Scale;
        float patch = Noise.SmoothStep(-0.15f, 0.45f, Noise.Fbm(q, 4, seed)), tuft = Noise.Fbm(q * 5, 3, seed + 4);
        var grey = new Vector3(Vector3.Dot(surface.BaseColor, new Vector3(0.2126f, 0.7152f, 0.0722f)));
        Vector3 faded = Vector3.Lerp(surface.BaseColor, (0.8f * grey) + new Vector3(0.1f, 0.088f, 0.07f), Math.Clamp(Amount * (0.25f + (0.5f * patch)), 0, 0.85f));
        surface.BaseColor = faded * (1 + (Amount * 0.4f * tuft));
        surface.Coat *= 1 - Amount;
        surface.Specular *= 1 - (0.7f * Amount);
    }
}
