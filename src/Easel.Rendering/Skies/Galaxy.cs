using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>The band of the Milky Way along a great circle: star clouds, the bulge of its centre, and lanes of dust before them.</summary>
internal sealed class Galaxy
{
    // Elevation at which the centre stands, and how far the band leans over from upright, radians.
    private const float CenterElevation = 0.16f, Lean = 0.5f;

    private static readonly Vector3 Core = new(1.12f, 0.90f, 0.72f), Arms = new(0.74f, 0.86f, 1.12f), Dust = new(0.9f, 0.55f, 0.36f), Nebula = new(1.25f, 0.35f, 0.62f);

    private readonly float _brightness;
    private readonly uint _seed;
    private readonly Vector3 _center;
    private readonly Vector3 _along;

    /// <summary>Sets up the band.</summary>
    /// <param name="brightness">0 none, 1 that of a clear dark night.</param>
    /// <param name="azimuth">Where the centre of the galaxy stands low in the sky, radians.</param>
    /// <param name="seed">Seed of clouds and lanes.</param>
    public Galaxy(float brightness, float azimuth, uint seed)
    {
        _brightness = brightness;
        _seed = Hash.Mix(seed, 0x6a1a);
        _center = PhysicalDome.ToDirection(CenterElevation, azimuth);
        Vector3 side = Vector3.Normalize(Vector3.Cross(_center, Vector3.UnitY)), up = Vector3.Cross(side, _center);
        (float sin, float cos) = MathF.SinCos((_seed & 1) == 0 ? Lean : -Lean);
        _along = (up * cos) + (side * sin);
        Pole = Vector3.Cross(_center, _along);
    }

    /// <summary>Unit normal of the great circle.</summary>
    public Vector3 Pole { get; }

    /// <summary>Density of faint stars in a direction, 0 to 1: how much of the band's own light comes from there.</summary>
    public float Density(Vector3 direction)
    {
        float latitude = Vector3.Dot(direction, Pole), width = Width(direction, out _);
        return _brightness <= 0 ? 0 : MathF.Exp(-latitude * latitude / (width * width));
    }

    /// <summary>Radiance of the band.</summary>
    public Vector3 Radiance(Vector3 direction)
    {
        float latitude = Vector3.Dot(direction, Pole);
        if (_brightness <= 0 || direction.Y <= 0 || MathF.Abs(latitude) > 0.62f)
        {
            return Vector3.Zero;
        }

        // A slow warp frays the edges; it acts on the place, so clouds and lanes bend together.
        var warp = new Vector3(
            Noise.Fbm(direction * 2.6f, 3, _seed), Noise.Fbm(direction * 2.6f, 3, _seed + 11), Noise.Fbm(direction * 2.6f, 3, _seed + 22));
        Vector3 q = direction + (0.16f * warp);
        float b = latitude + (0.05f * warp.X), width = Width(direction, out float bulge), x = b / width;
        float band = MathF.Exp(-x * x), halo = MathF.Exp(-0.16f * x * x);
        float clouds = Math.Clamp(0.62f + (0.95f * Noise.Fbm(q * 4.2f, 6, _seed + 33)), 0.05f, 1.7f);

        // The great rift runs along the middle, with branches that leave it at slants.
        float ridge = 1 - (2.1f * MathF.Abs(Noise.Fbm(q * 3.4f, 6, _seed + 44)));
        float near = MathF.Exp(-(b - (0.02f * warp.Y)) * (b - (0.02f * warp.Y)) / (0.30f * width * width));
        float dust = Noise.SmoothStep(0.28f, 0.95f, ridge * (0.35f + (0.85f * near))) * MathF.Min(1, 1.4f * near + 0.2f);
        float light = ((band * clouds * (0.55f + (1.5f * bulge))) + (0.16f * halo)) * (1 - (0.86f * dust));
        Vector3 color = Vector3.Lerp(Arms, Core, Math.Clamp(0.15f + (1.1f * bulge), 0, 1));
        color = Vector3.Lerp(color, color * Dust, 0.65f * dust);
        float glowing = Noise.SmoothStep(0.58f, 0.95f, Noise.Fbm(q * 9, 3, _seed + 55) + 0.35f * near) * band;
        color = Vector3.Lerp(color, Nebula, 0.5f * glowing);
        float extinction = MathF.Exp(-0.16f / (direction.Y + 0.05f));
        return color * (0.0075f * _brightness * light * light * (1.5f - (0.5f * light)) * extinction + (0.0009f * _brightness * light * extinction));
    }

    private float Width(Vector3 direction, out float bulge)
    {
        float longitude = MathF.Atan2(Vector3.Dot(direction, _along), Vector3.Dot(direction, _center));
        bulge = MathF.Exp(-longitude * longitude / 0.30f);
        return 0.105f + (0.10f * bulge);
    }
}
