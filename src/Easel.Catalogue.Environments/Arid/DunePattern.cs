using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Arid;

/// <summary>Sand in the wind: ripples across the wind near by, paler and darker tongues farther off, and banded rock where table mountains
/// stand out of it. Texture coordinates hold in u how far rock stands out of the sand, metres.</summary>
/// <param name="Land">The lie of the land.</param>
/// <param name="Sand">Colour of the sand, linear sRGB.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record DunePattern(DesertLand Land, Vector3 Sand, uint PatternSeed) : SurfacePattern
{
    /// <summary>Length and height of a ripple, metres.</summary>
    private const float Ripple = 0.12f, RippleHeight = 0.0085f;

    private static readonly Vector3 s_rock = new(0.36f, 0.155f, 0.075f);
    private static readonly Vector3 s_paleRock = new(0.55f, 0.32f, 0.17f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 };
        float patch = Noise.Fbm(p / 2.1f, 3, PatternSeed + 5) * Fade(1.2f, point.Footprint);
        float tongue = Noise.Fbm(new Vector3(p.X, point.Position.Y * 3, p.Z) / 60, 3, PatternSeed + 7);
        float grain = Noise.Perlin(p * 150, PatternSeed) * Fade(0.007f, point.Footprint);
        Vector3 color = Sand * (1 + (0.1f * grain) + (0.09f * patch) + (0.14f * tongue));

        // Coarse dark grains gather in the troughs.
        float ripples = Fade(0.5f * Ripple, point.Footprint) * Strength(p);
        if (ripples > 0)
        {
            color *= 1 + (0.1f * ripples * Wave(p));
            const float Step = 0.008f;
            float here = Wave(p);
            surface.BumpGradient += new Vector3(Wave(p + new Vector3(Step, 0, 0)) - here, 0, Wave(p + new Vector3(0, 0, Step)) - here) * (ripples * 0.5f * RippleHeight / Step);
        }

        float rock = Noise.SmoothStep(-2, 5, point.TexCoord.X);
        if (rock > 0)
        {
            float bands = Noise.Fbm(new Vector3(p.X / 900, point.Position.Y / 17, p.Z / 900), 3, PatternSeed + 11) * Fade(15, point.Footprint);
            float streak = Noise.Perlin(new Vector3(p.X / 16, point.Position.Y / 130, p.Z / 16), PatternSeed + 13) * Fade(12, point.Footprint);
            Vector3 cliff = Vector3.Lerp(s_rock, s_paleRock, Math.Clamp(0.4f + (0.9f * bands), 0, 1)) * (1 + (0.3f * streak));
            color = Vector3.Lerp(color, Vector3.Lerp(cliff, Sand * 0.62f, Noise.SmoothStep(0.55f, 0.85f, point.RestNormal.Y)), rock);
        }

        surface.BaseColor = Vector3.Max(color, Vector3.Zero);
    }

    /// <summary>Ripples fade and turn coarser from place to place.</summary>
    private float Strength(Vector3 p) => 0.35f + (0.65f * Noise.SmoothStep(-0.35f, 0.25f, Noise.Perlin(p / 6.3f, PatternSeed + 23)));

    /// <summary>Height of the ripples, −1 to 1: sharp crests that fork and join.</summary>
    private float Wave(Vector3 p)
    {
        Vector2 wind = Land.Wind;
        float along = (p.X * wind.X) + (p.Z * wind.Y), across = (p.X * -wind.Y) + (p.Z * wind.X);
        float warp = (0.55f * Noise.Perlin(new Vector3(along / 1.1f, across / 0.55f, 0), PatternSeed + 21)) + (1.6f * Noise.Perlin(new Vector3(along, across, 0) / 3.4f, PatternSeed + 22));
        float phase = (along / Ripple) + warp, t = phase - MathF.Floor(phase);
        float saw = t < 0.68f ? t / 0.68f : (1 - t) / 0.32f;
        return (2 * saw * saw * (3 - (2 * saw))) - 1;
    }

    private static float Fade(float feature, float footprint) => Math.Clamp((1.6f * feature / MathF.Max(footprint, 1e-5f)) - 0.4f, 0, 1);
}
