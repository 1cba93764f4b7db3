using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Vapour;

/// <summary>Smoke over a chimney: soft puffs that grow as they rise and drift aside.</summary>
internal static class Smoke
{
    /// <summary>Radius at the foot against that of the whole plume.</summary>
    private const float Foot = 0.3f;

    private static readonly Material s_vapour = new()
    {
        Name = "smoke", BaseColor = LinearRgb.FromHex("#eceef0"), Roughness = 1, Specular = 0, Transmission = 0.2f, Ior = 1, ThinWalled = true, Translucency = 0.4f,
    };

    /// <summary>What a plume is made of.</summary>
    /// <param name="color">Of the smoke.</param>
    /// <param name="depth">Optical depth from side to side: 4 for thin smoke, 14 for thick.</param>
    /// <param name="seed">Of its form.</param>
    public static Material Vapour(LinearRgb color, float depth, uint seed) =>
        s_vapour with { BaseColor = color, Medium = new SmokeMedium(Foot, 1, seed) { OpticalDepth = depth, Albedo = color } };

    /// <summary>The puffs of a plume.</summary>
    /// <param name="from">Mouth of the chimney.</param>
    /// <param name="radius">Of the first puff, metres.</param>
    /// <param name="height">Of the plume, metres.</param>
    public static PolyMesh Over(Vector3 from, float radius, float height)
    {
        PolyMesh plume = new();
        for (int i = 0; i < 8; i++)
        {
            float t = i / 7f, r = radius * (0.8f + (1.5f * t));
            Vector3 at = from + new Vector3((0.34f * height * t * t) + (radius * 0.5f * MathF.Sin(i * 2.4f)), height * t, radius * 0.5f * MathF.Cos(i * 1.7f));
            plume.Join(Shapes.Sphere(r, 32).Displace((q, _) => r * 0.22f * Noise.Fbm(q / r * 1.6f, 3, (uint)i)).Move(at));
        }

        return plume;
    }
}
