using System.Numerics;
using Easel.Rendering.Media;
using Easel.Rendering.Sampling;

namespace Easel.Rendering.Transport;

/// <summary>The light that reaches media.</summary>
internal sealed partial class PathTracer
{
    /// <summary>Growth of the cone of rays that ask for the light in a medium.</summary>
    private const float IncidentSpread = 0.2f;
    /// <summary>Finds the light in media that scatter it.</summary>
    /// <param name="settings">Seed and threads.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void LightMedia(RenderSettings settings, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = PreparedScene.Workers(settings.Threads), CancellationToken = cancellation };
        foreach (PlacedMedium medium in air?.Media?.Media.Where(static m => m.Scatters) ?? [])
        {
            Vector3 middle = Vector3.Transform(new Vector3(0.5f), medium.ToWorld);
            var around = new Vector3[MediumLight.Directions];
            Vector3 lamps = lighting.LampLight(middle, settings.Seed);
            Parallel.For(0, around.Length, options, d => around[d] = lamps + Incident(middle, MediumLight.Direction(d), d, settings.Seed));
            medium.Light = new MediumLight(medium, around, lighting.SunDirection, lighting.SunIrradiance, p => tree.Transmittance(p, lighting.SunDirection, float.PositiveInfinity), options);
        }
    }

    /// <summary>Radiance that arrives at a point in the air.</summary>
    private Vector3 Incident(Vector3 point, Vector3 direction, int index, uint seed)
    {
        const int Log2Samples = 4;
        Vector3 total = Vector3.Zero;
        for (int s = 0; s < 1 << Log2Samples; s++)
        {
            var random = new Sobol(index, 0, s, Log2Samples, seed);
            var path = new Path
            {
                Origin = point, Direction = direction, Vertex = point, Spread = IncidentSpread, Throughput = Vector3.One, DiffuseShare = Vector3.One, IsSharp = true, IsFollowed = true,
                Limit = _indirectLimit,
            };
            PixelSum sum = default;
            Follow(ref random, ref path, Vector2.Zero, (direction, IncidentSpread), true, ref sum);
            Vector3 light = sum.IsFinite ? sum.Direct + sum.Key + sum.Diffuse + sum.Specular : Vector3.Zero;
            float luminance = Vector3.Dot(light, Luminance);
            total += luminance > _indirectLimit ? light * (_indirectLimit / luminance) : light;
        }

        return total / (1 << Log2Samples);
    }
}
