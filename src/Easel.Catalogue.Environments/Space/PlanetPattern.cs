using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Space;

/// <summary>A planet seen from afar, with the thin glow of its air at the lit limb.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Center">Its middle, metres.</param>
/// <param name="Eye">Where the viewer stands, metres.</param>
/// <param name="Sun">Unit vector towards the sun.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record PlanetPattern(PlanetKind Kind, Vector3 Center, Vector3 Eye, Vector3 Sun, uint PatternSeed) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 n = Vector3.Normalize(point.Position - Center);

        // The axis leans.
        var q = new Vector3((n.X * 0.92f) - (n.Y * 0.39f), (n.X * 0.39f) + (n.Y * 0.92f), n.Z);
        (Vector3 color, Vector3 air) = Kind switch { PlanetKind.Earth => (Earth(q), new Vector3(0.25f, 0.55f, 1.1f)), PlanetKind.Gas => (Gas(q), new Vector3(0.6f, 0.45f, 0.3f)), _ => (Desert(q), new Vector3(0.7f, 0.4f, 0.25f)) };
        surface.BaseColor = color;
        float facing = MathF.Max(0, Vector3.Dot(n, Vector3.Normalize(Eye - point.Position))), lit = Noise.SmoothStep(-0.12f, 0.5f, Vector3.Dot(n, Sun));
        surface.Emission = air * (lit * MathF.Pow(1 - facing, 2.6f) * 1.7f);
    }

    private Vector3 Earth(Vector3 q)
    {
        float shape = Noise.Fbm((q * 1.55f) + (new Vector3(Noise.Perlin(q * 3, PatternSeed), Noise.Perlin(q * 3, PatternSeed + 1), 0) * 0.25f), 6, PatternSeed + 3), land = Noise.SmoothStep(0.04f, 0.07f, shape);
        float latitude = MathF.Abs(q.Y), dry = Noise.SmoothStep(0.1f, 0.3f, 0.34f - MathF.Abs(latitude - 0.36f) + (0.3f * Noise.Fbm(q * 4, 3, PatternSeed + 9)) - 0.1f);
        Vector3 ground = Vector3.Lerp(new Vector3(0.075f, 0.14f, 0.035f), new Vector3(0.42f, 0.3f, 0.15f), dry) * (1 + (0.5f * Noise.Fbm(q * 9, 3, PatternSeed + 11)));
        Vector3 sea = Vector3.Lerp(new Vector3(0.012f, 0.055f, 0.17f), new Vector3(0.03f, 0.16f, 0.26f), Noise.SmoothStep(-0.12f, 0.05f, shape));
        Vector3 color = Vector3.Lerp(sea, ground, land);
        color = Vector3.Lerp(color, new Vector3(0.86f), Noise.SmoothStep(0.84f, 0.9f, latitude + (0.1f * Noise.Fbm(q * 5, 3, PatternSeed + 13))));
        Vector3 swirl = new Vector3(Noise.Fbm(q * 2.3f, 3, PatternSeed + 17), Noise.Fbm(q * 2.3f, 3, PatternSeed + 18), Noise.Fbm(q * 2.3f, 3, PatternSeed + 19)) * 0.8f;
        float cloud = Noise.SmoothStep(0.05f, 0.5f, Noise.Fbm((q * new Vector3(3, 5, 3)) + swirl, 6, PatternSeed + 21));
        return Vector3.Lerp(color, new Vector3(0.88f), 0.92f * cloud);
    }

    private Vector3 Gas(Vector3 q)
    {
        float bend = (0.07f * Noise.Fbm(q * new Vector3(2.5f, 6, 2.5f), 4, PatternSeed)) + (0.02f * Noise.Fbm(q * new Vector3(9, 22, 9), 3, PatternSeed + 2));
        float band = Noise.Fbm(new Vector3(0.3f, (q.Y + bend) * 5.2f, 0.7f), 4, PatternSeed + 5);
        Vector3 color = Vector3.Lerp(new Vector3(0.45f, 0.25f, 0.13f), new Vector3(0.82f, 0.68f, 0.5f), Math.Clamp(0.5f + (1.1f * band), 0, 1));
        return Vector3.Lerp(color, new Vector3(0.62f, 0.24f, 0.12f), 0.5f * Noise.SmoothStep(0.25f, 0.5f, Noise.Fbm(new Vector3(1.1f, (q.Y + bend) * 3, 0.2f), 2, PatternSeed + 7)));
    }

    private Vector3 Desert(Vector3 q)
    {
        float dark = Noise.SmoothStep(-0.1f, 0.3f, Noise.Fbm(q * 2.1f, 6, PatternSeed));
        Vector3 color = Vector3.Lerp(new Vector3(0.52f, 0.24f, 0.11f), new Vector3(0.2f, 0.1f, 0.065f), 0.8f * dark) * (1 + (0.3f * Noise.Fbm(q * 11, 3, PatternSeed + 5)));
        return Vector3.Lerp(color, new Vector3(0.8f), Noise.SmoothStep(0.9f, 0.93f, q.Y));
    }
}
