using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Skies;

/// <summary>A <see cref="LayerCloud"/> as one curved sheet of varying depth, lit from above and glowing through.</summary>
internal sealed class CloudSheet(LayerCloud layer, CloudLight light, uint seed)
{
    private const float Earth = PhysicalAtmosphere.GroundRadius * 1000;

    /// <summary>Distances over which a sheet fades into the air, metres: its rolls sooner than its light.</summary>
    private const float ReliefFading = 16_000, SheetFading = 70_000;

    /// <summary>Share of light scattered forward that (1 − g) leaves to turn back: droplets have g = 0.85 (two-stream solution, Bohren 1987).</summary>
    private const float Backscatter = 0.11f;

    /// <summary>How far a high sun's light turns grey inside.</summary>
    private const float Mixing = 0.8f;

    private static readonly Vector3 Grey = new(0.93f, 1.0f, 1.10f);

    // What a sheet is at dusk, when only the blue of the sky reaches it.
    private static readonly Vector3 DuskGrey = new(0.62f, 1.0f, 1.30f);

    private readonly uint _seed = Hash.Mix(seed, 0x5717a);

    /// <summary>Share of diffuse light that a sheet of an optical depth lets through.</summary>
    public static float DiffuseTransmittance(float depth) => 1 / (1 + (Backscatter * MathF.Max(0, depth)));

    /// <summary>Share of the key light that reaches the ground undeflected, shadows of gaps and edges averaged.</summary>
    public float KeyShare => 1 - (layer.Cover * (1 - MathF.Exp(-0.6f * layer.Thickness)));

    /// <summary>Radiance below the sheet low above the horizon, relief left out.</summary>
    public Vector3 Mean(Vector3 direction) => Glow(direction, direction * layer.Height * 4, layer.Thickness);

    /// <summary>Share of the sky that is hidden.</summary>
    public float Cover => layer.Cover;

    /// <summary>Light towards the eye and the share of the background that shows through.</summary>
    /// <param name="direction">Unit direction.</param>
    /// <param name="octaves">Detail of the noise.</param>
    public (Vector3 Light, float Through) March(Vector3 direction, int octaves)
    {
        if (direction.Y <= 0.0005f)
        {
            return (Vector3.Zero, 1);
        }

        float y = direction.Y, t = 2 * layer.Height / (y + MathF.Sqrt((y * y) + (2 * layer.Height * (1 - (y * y)) / Earth)));
        Vector3 p = direction * t;
        float near = MathF.Exp(-t / ReliefFading);

        // Rolls lie across the wind, bent by a slow warp; finer billows ride on them.
        var q = new Vector2((0.8f * p.X) + (0.6f * p.Z), (0.8f * p.Z) - (0.6f * p.X)) / layer.Scale;
        float bend = Noise.Perlin(new Vector3(q.X * 0.33f, 4.1f, q.Y * 0.33f), _seed), broad = Noise.Fbm(new Vector3(q.X * 0.22f, 1.3f, q.Y * 0.3f), 3, _seed + 1);
        var rolled = new Vector3((q.X * 0.62f) + (0.9f * bend), 0.4f + (0.5f * broad), (q.Y * 1.25f) - (0.7f * bend));
        float rolls = Noise.Fbm(rolled, Math.Max(2, octaves), _seed + 2);
        float billows = 1 - (2 * MathF.Abs(Noise.Fbm(rolled * 1.9f, Math.Max(2, octaves - 1), _seed + 3)));
        float shape = ((0.55f * rolls) + (0.45f * broad) + (0.28f * (billows - 0.55f))) * near;

        // A closed sheet only grows thinner and thicker; a broken one tears where it is thin.
        float gap = 1 - layer.Cover, open = gap <= 0 ? 1 : Noise.SmoothStep((1.6f * gap) - 0.62f, (1.6f * gap) - 0.3f, shape);
        float depth = layer.Thickness * MathF.Max(0.08f, 1 + (1.9f * layer.Relief * shape)) * open;
        float through = MathF.Exp(-depth / MathF.Max(0.3f, y));
        Vector3 glow = Glow(direction, p, depth);
        if (layer.Relief > 0)
        {
            // Bulges that hang down are darker at their base, and their flanks catch light from the gaps.
            glow *= 1 + (0.35f * layer.Relief * near * Math.Clamp((0.5f * billows) - (1.1f * rolls), -0.8f, 0.9f));
        }

        // Far off the sheet goes over into its own mean, or into the clear air beyond a broken one.
        float far = 1 - MathF.Exp(-t / SheetFading);
        glow = Vector3.Lerp(glow, Mean(direction), far);
        through = float.Lerp(through, 1 - layer.Cover, far);
        return (glow * (1 - through), through);
    }

    /// <summary>Radiance of the base of a sheet of an optical depth.</summary>
    private Vector3 Glow(Vector3 direction, Vector3 place, float depth)
    {
        Vector3 key = light.At(place, layer.Height);
        float sine = MathF.Max(0.04f, light.Direction.Y), mu = Vector3.Dot(direction, light.Direction);

        // Twilight reaches the underside of high sheets from the side.
        Vector3 above = (key * sine / MathF.PI) + light.SkyRadiance;
        float shade = (1 + (2 * MathF.Max(0, direction.Y))) * (3f / 7);
        Vector3 sum = above * (DiffuseTransmittance(depth) * shade);
        sum += key * (CloudLight.Phase(mu, 0.8f) * 0.55f * MathF.Exp(-0.22f * depth) * MathF.Min(1, depth));
        sum += light.GroundRadiance * (0.55f * (1 - DiffuseTransmittance(depth)));

        // Droplets mix what falls on them, sun and blue sky alike, to a cool grey; thick water cloud takes a little more of the red.
        float mean = (0.2126f * sum.X) + (0.7152f * sum.Y) + (0.0722f * sum.Z);
        float mixing = MathF.Max(Mixing * Noise.SmoothStep(0.05f, 0.3f, light.Direction.Y), 1 - Noise.SmoothStep(-0.04f, 0.01f, light.Direction.Y));
        Vector3 grey = Vector3.Lerp(DuskGrey, Grey, Noise.SmoothStep(-0.05f, 0.2f, light.Direction.Y));
        return Vector3.Lerp(sum, grey * mean, mixing)
            * Vector3.Lerp(Vector3.One, new Vector3(0.90f, 0.97f, 1.09f), Noise.SmoothStep(8, 50, depth));
    }
}
