using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>
/// Sea water: the slope of all waves the pixel resolves, roughness from those it does not, light in thin crests, and foam. Texture
/// coordinates hold foam in u and the depth of the water in v (metres); pattern coordinates are those of the surface at rest.
/// </summary>
/// <param name="Sea">The waves.</param>
/// <param name="Eye">Where the camera stands, metres.</param>
/// <param name="Deep">Colour of the body of deep water, linear sRGB.</param>
/// <param name="Crest">Colour of thin crests and shallow water.</param>
/// <param name="Glow">Light that shines through crests against the sun, linear radiance; zero when the sun is behind the camera.</param>
/// <param name="SunAhead">Unit direction towards the sun on the ground (x, z).</param>
/// <param name="CrestHeight">Height above the mean level where water counts as a crest, metres.</param>
/// <param name="Waves">Multiplies the slopes, by depth: 1 where deep.</param>
internal sealed record SeaPattern(
    SeaSurface Sea, Vector3 Eye, Vector3 Deep, Vector3 Crest, Vector3 Glow, Vector2 SunAhead, float CrestHeight, float Waves) : SurfacePattern
{
    private static readonly Vector3 s_sand = new(0.4f, 0.31f, 0.2f);

    /// <summary>What lies on the bed, or null for sand.</summary>
    public LakeshorePattern? Bed { get; init; }

    /// <summary>How fast the bed fades from sight with depth, per metre.</summary>
    public float BedFading { get; init; } = 7;

    /// <summary>Share of their slope that ripples keep in the shallows.</summary>
    private const float ShoreRipple = 0.45f;

    private static readonly Vector3 s_foam = new(0.84f, 0.87f, 0.88f);

    /// <summary>Bubbles scatter light on rather than back: foam before a low sun is brighter than the water around it.</summary>
    private static readonly Vector3 s_backlitFoam = new(0.62f, 0.45f, 0.3f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 toEye = Eye - point.Position;
        float distance = MathF.Max(toEye.Length(), 0.1f);
        Vector3 v = toEye / distance;

        float calm = Waves * Noise.SmoothStep(0.02f, 2.2f, point.TexCoord.Y);
        calm = MathF.Max(calm, ShoreRipple * Waves);

        // Waves as small as a pixel glitter one by one; finer ones count as roughness, which widens the sun's path.
        Vector4 slope = Sea.Slope(point.Rest.X, point.Rest.Z, point.Footprint * 0.6f) * calm;

        Vector3 n = Vector3.Normalize(new Vector3(-slope.X, 1, -slope.Y));
        surface.BumpGradient += new Vector3(slope.X, 0, slope.Y);
        float variance = slope.Z * calm;
        float alpha = surface.Roughness * surface.Roughness;
        surface.Roughness = MathF.Min(0.7f, MathF.Sqrt(MathF.Sqrt((alpha * alpha) + (2 * variance))));

        float crest = Noise.SmoothStep(-0.3f, 1.1f, point.Position.Y / CrestHeight);
        float shallow = MathF.Exp(-MathF.Max(point.TexCoord.Y, 0) * 0.55f);
        surface.BaseColor = Vector3.Lerp(Deep, Crest, Math.Clamp((0.75f * crest * crest) + (0.9f * shallow), 0, 1));

        // Through a few centimetres of water the wet bed shows.
        float depth = MathF.Max(point.TexCoord.Y, 0), bed = MathF.Exp(-depth * BedFading);
        if (bed > 0.02f)
        {
            // The line of sight is bent down where it enters, and ripples make the bed waver.
            Vector3 inward = new Vector3(-v.X, 0, -v.Z) * (depth / 1.1f);
            Vector3 seen = point.Rest + inward + (new Vector3(slope.X, 0, slope.Y) * (6 * depth));
            Vector3 color = Bed?.Stones(seen, point.Footprint) * (1 - (0.5f * Noise.SmoothStep(0, 0.05f, depth))) ?? s_sand;
            surface.BaseColor = Vector3.Lerp(surface.BaseColor, color, bed);
        }

        // Against the sun thin water glows: strongest high on the side of a wave that faces the viewer.
        float against = Glow == Vector3.Zero ? 0 : MathF.Max(0, -((v.X * SunAhead.X) + (v.Z * SunAhead.Y)));
        if (against > 0)
        {
            float steep = Math.Clamp(((n.X * v.X) + (n.Z * v.Z)) * 2.4f, 0, 1);
            float fade = 1 / (1 + (distance / 70));
            surface.Emission += Glow * (crest * crest * steep * against * against * fade);
        }

        Foam(point, slope.W, s_backlitFoam * (against * against), ref surface);
    }

    /// <summary>Foam in lace and clumps.</summary>
    /// <param name="point">Where.</param>
    /// <param name="folding">Foam of folding crests.</param>
    /// <param name="through">Light that a low sun behind it sends through its bubbles.</param>
    /// <param name="surface">Receives it.</param>
    private static void Foam(in SurfacePoint point, float folding, Vector3 through, ref SurfaceSample surface)
    {
        float amount = point.TexCoord.X + (folding * 0.5f);
        if (amount <= 0.01f)
        {
            return;
        }

        // Foam is lace: bubbles gather on the edges of cells of several sizes.
        Vector3 p = point.Rest;
        float fade = Math.Clamp(0.25f / MathF.Max(point.Footprint, 1e-3f), 0, 1);
        Vector3 q = p + (new Vector3(Noise.Perlin(p * 1.3f, 61), 0, Noise.Perlin(p * 1.3f, 62)) * 0.5f);
        (float f1, float f2, _) = Noise.Worley(q * 1.7f, 63);
        (float g1, float g2, _) = Noise.Worley(q * 5.3f, 64);
        float lace = (0.62f * (1 - Noise.SmoothStep(0, 0.28f, f2 - f1))) + (0.38f * (1 - Noise.SmoothStep(0, 0.3f, g2 - g1)));
        float cloud = 0.5f + (0.5f * Noise.Fbm(q * 0.8f, 3, 65));
        float structure = (0.45f * lace) + (0.55f * cloud);
        float cover = Noise.SmoothStep(1 - amount, 1.28f - amount, (structure * fade) + (0.5f * (1 - fade)));
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, s_foam, cover);
        surface.Roughness = float.Lerp(surface.Roughness, 0.85f, cover);
        surface.Emission = Vector3.Lerp(surface.Emission, through, cover);
        surface.BumpGradient *= 1 - (0.5f * cover);
    }
}
