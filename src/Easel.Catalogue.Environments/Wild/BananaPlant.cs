using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Wild;

/// <summary>A herb with great arching leaves that rise from one foot, on y = 0.</summary>
internal static class BananaPlant
{
    /// <summary>Builds it.</summary>
    /// <param name="stream">The individual.</param>
    /// <param name="height">Metres.</param>
    public static Model Build(RandomStream stream, float height)
    {
        const int Leaves = 9;
        var model = new ModelBuilder();
        Material green = new() { Name = "broad leaf", BaseColor = LinearRgb.FromHex("#4f8f2f"), Roughness = 0.38f, Specular = 0.035f, Translucency = 0.4f, Kind = FrameMaterialKind.Foliage };
        Material rib = new() { Name = "stalk", BaseColor = LinearRgb.FromHex("#8aa653"), Roughness = 0.5f, Specular = 0.03f, Kind = FrameMaterialKind.Foliage };
        for (int i = 0; i < Leaves; i++)
        {
            RandomStream own = stream.Child(i);
            float angle = (i * 2.39996f) + own.Range(-0.2f, 0.2f), rise = own.Range(0.55f, 1), length = height * own.Range(0.75f, 1.05f), half = 0.15f * length * own.Range(0.85f, 1.15f);
            var outward = new Vector3(MathF.Cos(angle), 0, MathF.Sin(angle));
            Vector3 foot = outward * (0.04f * height), lift = Vector3.Normalize((outward * (1.25f - rise)) + new Vector3(0, 0.6f + rise, 0)), side = Vector3.Normalize(Vector3.Cross(lift, Vector3.UnitY));
            uint seed = own.Seed;
            Vector3 Spine(float t) => foot + (lift * (length * t)) + (outward * (0.35f * length * t * t)) - new Vector3(0, 0.55f * length * t * t * t, 0);
            model.Add(Shapes.Tube([.. Enumerable.Range(0, 11).Select(k => Spine(k / 10f))], t => (0.022f * height * (1 - (0.85f * t))) + 0.002f, 6), rib, 1);
            model.Add(
                Shapes.Grid(6, 22, (u, v) =>
                {
                    float t = 0.26f + (0.74f * v), a = (2 * u) - 1, wide = half * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(v, 0.75f))), 0.6f);

                    // Wind has torn the edges, which hang from the midrib.
                    float wave = 0.1f * half * MathF.Sin((v * 38) + (a > 0 ? 1.3f : 0)) * a * a, hang = 0.3f * half * MathF.Abs(a) * (0.4f + t);
                    float torn = 1 - (0.16f * MathF.Max(0, Noise.Perlin(new Vector3(v * 22, a > 0 ? 1 : 0, 0.5f), seed)) * a * a);
                    return Spine(t) + (side * (a * wide * torn)) + new Vector3(0, (0.35f * wide * MathF.Abs(a) * (1 - t)) - hang + wave, 0);
                }),
                green, 1.2f);
        }

        return model.Build();
    }
}
