using System.Numerics;
using Easel.Catalogue.Vapour;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>Smoke over a chimney: soft, half clear puffs that grow as they rise and drift aside.</summary>
internal static class Smoke
{
    /// <summary>Optical depth from side to side.</summary>
    private const float Depth = 4;

    /// <summary>What the puffs are made of.</summary>
    public static Material Vapour { get; } = new()
    {
        Name = "smoke", BaseColor = LinearRgb.FromHex("#eceef0"), Roughness = 1, Specular = 0, Transmission = 0.2f, Ior = 1, ThinWalled = true, Translucency = 0.4f,
    };

    /// <summary>Adds a plume.</summary>
    /// <param name="model">Where to.</param>
    /// <param name="from">Mouth of the chimney.</param>
    /// <param name="radius">Of the first puff, metres.</param>
    /// <param name="height">Of the plume, metres.</param>
    public static void Add(ModelBuilder model, Vector3 from, float radius, float height)
    {
        PolyMesh plume = new();
        for (int i = 0; i < 8; i++)
        {
            float t = i / 7f, r = radius * (0.8f + (1.5f * t));
            Vector3 at = from + new Vector3((0.34f * height * t * t) + (radius * 0.5f * MathF.Sin(i * 2.4f)), height * t, radius * 0.5f * MathF.Cos(i * 1.7f));
            plume.Join(Shapes.Sphere(r, 32).Displace((q, _) => r * 0.22f * Noise.Fbm(q / r * 1.6f, 3, (uint)i)).Move(at));
        }

        model.Add(plume, Vapour with { Medium = new SmokeMedium(0.3f, 1, (uint)(1000 * height)) { OpticalDepth = Depth, Albedo = LinearRgb.FromHex("#f4f5f6") } }, 1.4f);
    }
}
