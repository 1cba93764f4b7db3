using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Shading;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Weather;

namespace Easel.Rendering.Weather;

/// <summary>What the weather makes of a surface: a film of water, puddles, a blanket of snow.</summary>
internal sealed class WeatheredSurface(GroundCover cover, SceneTree tree)
{
    /// <summary>How far up a roof over a place is looked for, metres.</summary>
    private const float ShelterHeight = 2.6f;

    /// <summary>Widths of a ray beyond which details are left out, metres: bounced light sees means alone.</summary>
    private const float CoarseFootprint = 0.25f;

    // Roughness of soaked level and steep surfaces, of standing water, and of settled snow.
    private const float WetLevel = 0.2f, WetSteep = 0.42f, PuddleRoughness = 0.045f, SnowRoughness = 0.8f;

    /// <summary>Height of the unit normal below which no film of water stays.</summary>
    private const float SteepestFilm = 0.2f;

    private const uint PuddleSeed = 35, SnowSeed = 0x50f7;

    private static readonly Vector3 SnowColor = new(0.86f, 0.88f, 0.92f);

    private readonly RippleField? _ripples = cover.RippleRate > 0 ? new RippleField(cover.RippleRate, 0x41b) : null;

    /// <summary>Changes a surface that a ray has met.</summary>
    /// <param name="surface">The surface, its pattern applied; its normal may change.</param>
    /// <param name="smooth">Its normal without the pattern's bumps.</param>
    /// <param name="footprint">Width of the ray's cone there, metres.</param>
    public void Apply(ref SurfaceInteraction surface, Vector3 smooth, float footprint)
    {
        Material material = surface.Material;
        if (material.Kind == FrameMaterialKind.Water)
        {
            Ruffle(ref surface, footprint, 0.6f);
            return;
        }

        if (!surface.IsFront && material.Translucency <= 0)
        {
            return;
        }

        bool isPlain = material.Nap <= 0 && material.Transmission < 0.5f && material.Kind is not (FrameMaterialKind.Light or FrameMaterialKind.Text or FrameMaterialKind.Fur);
        if (cover.Wetness > 0 && isPlain)
        {
            Wet(ref surface, footprint);
        }

        if (cover.Snow > 0 && isPlain && material.Kind != FrameMaterialKind.Glass && surface.Surface.Emission == Vector3.Zero
            && !cover.Bare.Contains(surface.ElementId))
        {
            Snow(ref surface, smooth, footprint);
        }
    }

    /// <summary>Share of a surface that snow covers.</summary>
    /// <param name="up">Height of its unit normal.</param>
    /// <param name="noise">Noise about [−1, 1] that frays the border.</param>
    internal float SnowShare(float up, float noise)
    {
        // The more has fallen, the steeper the slopes that hold it.
        float least = float.Lerp(0.9f, 0.46f, Math.Clamp(cover.Snow, 0, 1));
        return Noise.SmoothStep(least, least + 0.16f, up + (0.2f * noise)) * Noise.SmoothStep(0, 0.1f, cover.Snow);
    }

    private void Wet(ref SurfaceInteraction surface, float footprint)
    {
        ref SurfaceSample s = ref surface.Surface;
        float up = surface.Normal.Y, wet = cover.Wetness * (0.55f + (0.45f * Noise.SmoothStep(-0.2f, 0.6f, up)));

        // Water fills the pores of rough stuff, where light then gets lost (Lekner and Dorf 1988); paint and metal have none.
        float porous = Math.Clamp((s.Roughness - 0.3f) / 0.4f, 0, 1) * (1 - s.Metallic);
        s.BaseColor *= 1 - (0.5f * porous * wet);
        bool isGround = surface.ElementId == 0 && surface.Material.Kind == FrameMaterialKind.Ground;
        if (isGround && cover.Puddles <= 0)
        {
            // Open ground drinks the water: no film stays on it.
            return;
        }

        // From walls and leaves it runs off at once: they are dark and damp, and mirror no more than before.
        if (up < SteepestFilm)
        {
            return;
        }

        bool isLeaf = surface.Material.Kind == FrameMaterialKind.Foliage;
        float film = isLeaf ? 0.42f : float.Lerp(WetSteep, WetLevel, Noise.SmoothStep(0.2f, 0.8f, up));
        s.Roughness = float.Lerp(s.Roughness, MathF.Min(s.Roughness, film), wet);
        s.Specular = MathF.Max(s.Specular, 0.025f * wet * (isLeaf ? 0.6f : 1));
        if (cover.Puddles <= 0 || !isGround || surface.GeometricNormal.Y < 0.985f)
        {
            return;
        }

        // Water stands where the ground is low. Round it lies a broad damp margin where the film gets deeper and grains drown one by one, so that
        // a puddle has no outline: the mirror only clears towards its middle.
        Vector3 p = surface.Position;
        float low = Noise.Fbm(new Vector3(p.X / 2.6f, 0, p.Z / 4.5f), 2, PuddleSeed) + (0.3f * (cover.Puddles - 1));
        float fray = Detail(footprint, 0.12f) * 0.07f * Noise.Fbm(new Vector3(p.X / 0.22f, 0, p.Z / 0.22f), 3, PuddleSeed + 1);
        float damp = Noise.SmoothStep(-0.4f, 0.16f, low), puddle = Noise.SmoothStep(-0.04f, 0.26f, low + fray);
        s.BaseColor *= 1 - (0.2f * damp);
        s.Roughness *= 1 - (0.4f * damp * wet);
        if (puddle <= 0)
        {
            return;
        }

        s.Roughness = float.Lerp(s.Roughness, PuddleRoughness, puddle);
        s.Specular = float.Lerp(s.Specular, 0.025f, puddle);
        s.Metallic *= 1 - puddle;
        surface.Normal = Vector3.Normalize(Vector3.Lerp(surface.Normal, Vector3.UnitY, puddle));
        Ruffle(ref surface, footprint, puddle);
    }

    /// <summary>Rings on standing water.</summary>
    private void Ruffle(ref SurfaceInteraction surface, float footprint, float strength)
    {
        if (_ripples is null || surface.Normal.Y < 0.7f)
        {
            return;
        }

        Vector2 slope = _ripples.Slope(surface.Position, footprint) * strength;
        if (slope != Vector2.Zero)
        {
            surface.Normal = Vector3.Normalize(surface.Normal - new Vector3(slope.X, 0, slope.Y));
        }
    }

    private void Snow(ref SurfaceInteraction surface, Vector3 smooth, float footprint)
    {
        float up = smooth.Y;
        if (up < 0.2f)
        {
            return;
        }

        Vector3 p = surface.Position;
        float fine = Detail(footprint, 0.05f), noise = 0.7f * Noise.Perlin(p / 0.3f, SnowSeed) * Detail(footprint, 0.2f);
        noise += fine > 0 ? 0.6f * fine * Noise.Perlin(p / 0.055f, SnowSeed + 1) : 0;
        float share = SnowShare(up, noise);
        share *= surface.Material.Kind == FrameMaterialKind.Foliage ? 0.75f : 1;
        if (share <= 0 || IsSheltered(surface, footprint))
        {
            return;
        }

        ref SurfaceSample s = ref surface.Surface;
        s.BaseColor = Vector3.Lerp(s.BaseColor, SnowColor, share);
        s.Roughness = float.Lerp(s.Roughness, SnowRoughness, share);
        s.Specular = float.Lerp(s.Specular, 0.015f, share);
        s.Metallic *= 1 - share;
        s.Coat *= 1 - share;
        s.Translucency *= 1 - share;

        // The blanket rounds what it covers; wind leaves soft waves in it, and its crust is grainy close by.
        float wide = Detail(footprint, 0.5f);
        Vector3 normal = Vector3.Lerp(surface.Normal, Vector3.Normalize(smooth + (0.3f * Vector3.UnitY)), share);
        if (wide > 0)
        {
            const float Drift = 0.62f, Grain = 0.03f;
            Vector3 q = p with { Y = 0 };
            var slope = new Vector3(Noise.Perlin(q / Drift, SnowSeed + 3), 0, Noise.Perlin(q / Drift, SnowSeed + 4)) * (0.13f * wide);
            slope += Dune(q) * surface.GeometricNormal.Y;
            if (fine > 0)
            {
                slope += new Vector3(Noise.Perlin(q / Grain, SnowSeed + 5), 0, Noise.Perlin(q / Grain, SnowSeed + 6)) * (0.14f * fine);
            }

            normal -= slope * share;
        }

        surface.Normal = Vector3.Normalize(normal);
    }

    /// <summary>Slope of the long waves that wind has laid across open snow.</summary>
    private static Vector3 Dune(Vector3 q)
    {
        const float Length = 4.2f, Stretch = 2.6f, Height = 0.17f;
        var turned = new Vector3(((0.8f * q.X) + (0.6f * q.Z)) / Length, 0, ((0.8f * q.Z) - (0.6f * q.X)) / (Length * Stretch));
        float across = Noise.Fbm(turned, 2, SnowSeed + 7);
        return new Vector3(0.8f, 0, 0.6f) * (Height * across);
    }

    /// <summary>True under a table, a car, a porch.</summary>
    private bool IsSheltered(in SurfaceInteraction surface, float footprint) =>
        footprint < CoarseFootprint
        && tree.Transmittance(surface.Position + surface.Bulge + (surface.GeometricNormal * MathF.Max(surface.Offset, 0.002f)), Vector3.UnitY, ShelterHeight) == Vector3.Zero;

    private static float Detail(float footprint, float feature) => 1 - Noise.SmoothStep(0.4f * feature, 1.6f * feature, footprint);
}
