using System.Numerics;
using Easel.Scenes.Lights;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Marine;

/// <summary>Sunlight that waves have gathered into a net of bright lines.</summary>
/// <param name="Travel">Unit vector along the light.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record CausticGobo(Vector3 Travel, uint PatternSeed) : Gobo
{
    /// <summary>Width of a mesh of the net, metres, and the light between its lines.</summary>
    private const float Mesh = 0.85f, Between = 0.3f;

    /// <inheritdoc/>
    public override Vector3 Through(Vector3 position)
    {
        // The net is the same all along the light.
        Vector3 q = position - (Travel * (position.Y / Travel.Y));
        var p = new Vector3(q.X / Mesh, 0.3f, q.Z / Mesh);
        Vector3 warp = new Vector3(Noise.Perlin(p * 0.8f, PatternSeed), 0, Noise.Perlin((p * 0.8f) + new Vector3(5.2f, 0, 1.3f), PatternSeed)) * 0.55f;
        float net = Line(p + warp, PatternSeed + 1) + (0.6f * Line(((p + warp) * 1.9f) + new Vector3(3.1f, 0, 7.7f), PatternSeed + 2));
        return new Vector3(Math.Clamp(Between + (0.7f * net), 0, 1));
    }

    private static float Line(Vector3 p, uint seed)
    {
        float ridge = 1 - MathF.Min(1, MathF.Abs(Noise.Perlin(p, seed)) * 3.2f);
        return ridge * ridge * ridge;
    }
}
