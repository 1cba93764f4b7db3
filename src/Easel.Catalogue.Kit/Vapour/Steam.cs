using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Vapour;

/// <summary>Steam over something hot: thin veils that rise, sway and part, hardly there.</summary>
internal static class Steam
{
    private const int Veils = 6;

    /// <summary>Optical depth from side to side.</summary>
    private const float Depth = 2.6f;

    private static readonly Material s_vapour = new()
    {
        Name = "steam", BaseColor = LinearRgb.FromHex("#f6f7f8"), Roughness = 0.1f, Specular = 0, Transmission = 0.955f, Ior = 1, ThinWalled = true, Translucency = 0.3f,
    };

    /// <summary>What steam is made of.</summary>
    /// <param name="seed">Of its form.</param>
    public static Material Vapour(uint seed) => s_vapour with { Medium = new SteamMedium(seed) { OpticalDepth = Depth, Albedo = LinearRgb.White } };

    /// <summary>Its veils.</summary>
    /// <param name="from">Middle of the surface that steams.</param>
    /// <param name="radius">Of that surface, metres.</param>
    /// <param name="height">How high it is seen, metres.</param>
    /// <param name="seed">Of its form.</param>
    public static PolyMesh Over(Vector3 from, float radius, float height, uint seed)
    {
        var stream = new RandomStream(seed);
        var veils = new PolyMesh();
        for (int i = 0; i < Veils; i++)
        {
            RandomStream own = stream.Child(i);
            float phase = own.Range(0, MathF.Tau), turn = own.Range(-0.6f, 0.6f), broad = radius * own.Range(0.22f, 0.42f), tall = height * own.Range(0.6f, 1), wave = own.Range(4.5f, 7);
            Vector3 foot = from + new Vector3(radius * own.Range(-0.45f, 0.45f), 0, radius * own.Range(-0.35f, 0.35f));
            veils.Join(Shapes.Grid(6, 40, (u, v) =>
            {
                float t = v, across = (u - 0.5f) * 2 * broad * MathF.Pow(MathF.Sin(MathF.PI * (0.02f + (0.96f * t))), 0.8f) * (1.15f - (0.5f * t)), sway = radius * 0.75f * t * MathF.Sin((wave * t) + phase);
                return foot + new Vector3((across * MathF.Cos(turn + t)) + sway, tall * t, (across * MathF.Sin(turn + t)) + (0.5f * sway * MathF.Cos(3 * t)) + (0.3f * broad * MathF.Cos(u * 3)));
            }));
        }

        return veils;
    }
}
