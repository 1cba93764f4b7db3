using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>An iceberg: a broken white peak with blue faces, floating.</summary>
internal sealed class Iceberg : CatalogueEntry<Iceberg.Parameters>
{
    /// <param name="Width">9 to 13 m.</param>
    /// <param name="Height">Above the water over the width, 0.5 to 0.75.</param>
    /// <param name="Peaks">2 to 4.</param>
    /// <param name="Blue">How blue its faces are, 0 to 1.</param>
    /// <param name="Color">Of the ice.</param>
    /// <param name="Seed">Of its form.</param>
    public sealed record Parameters(float Width, float Height, int Peaks, float Blue, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "iceberg",
        Names = ["iceberg", "ice berg", "ice floe"],
        Words = ["blue", "big", "tall", "huge"],
        Family = "nature",
        Size = new Vector3(11, 7, 8),
        Support = Support.Water,
        Habitats = ["ocean", "studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.07f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(9.5f, 12f),
        wishes.Words.Contains("ice floe") ? 0.16f : stream.Child("height").Range(0.55f, 0.7f),
        stream.Child("peaks").Range(3, 4),
        wishes.Words.Contains("blue") ? 1 : stream.Child("blue").Range(0.4f, 0.7f),
        wishes.ColorOr(LinearRgb.FromHex("#eef6fa")),
        stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float w = p.Width / 2, tall = p.Width * p.Height;
        LinearRgb ice = p.Color, blue = LinearRgb.Lerp(p.Color, p.Color * LinearRgb.FromHex("#5fb8e6"), p.Blue);
        Material frozen = new() { Name = "body", BaseColor = LinearRgb.White, Roughness = 0.45f, Specular = 0.03f, Coat = 0.25f, CoatRoughness = 0.2f, Translucency = 0.05f };
        for (int i = 0; i <= p.Peaks; i++)
        {
            // The main peak, lower ones beside it, a broad foot under all.
            RandomStream own = stream.Child(i);
            bool foot = i == p.Peaks;
            float height = foot ? 0.13f * tall : tall * (i == 0 ? 1.15f : own.Range(0.42f, 0.85f)), reach = foot ? w : w * (i == 0 ? 0.56f : own.Range(0.28f, 0.46f)), x = foot || i == 0 ? (i == 0 ? -0.1f * w : 0) : (i % 2 == 0 ? -0.62f : 0.58f) * w;
            PolyMesh block = Facetted(height, reach, own, foot ? 0.1f : own.Range(-0.4f, 0.4f)).Move(x, 0, foot ? 0 : own.Range(-0.25f, 0.25f) * w);
            model.Add(
                block.Paint((q, n) =>
                {
                    float sunlit = Noise.SmoothStep(0.1f, 0.6f, n.Y + (0.1f * Noise.Fbm(q / w * 3, 2, p.Seed))), wet = Noise.SmoothStep(0.12f, 0.02f, q.Y / tall);
                    float layer = 0.5f + (0.5f * MathF.Sin((q.Y + (0.3f * q.X)) / tall * 46));
                    return LinearRgb.Lerp(LinearRgb.Lerp(LinearRgb.Lerp(blue, blue * 0.82f, 0.5f * layer * layer), ice, sunlit), blue * 0.7f, 0.8f * wet);
                }),
                frozen, 0.16f);
        }

        return model.Build(center: true);
    }

    /// <summary>A peak whose sides are broken planes; reaches a little under the water.</summary>
    private static PolyMesh Facetted(float height, float reach, RandomStream stream, float point)
    {
        // Steep walls of unequal distance, a top of two or three great slanting faces, a few broken edges.
        (Vector3 Normal, float At)[] planes = [.. Enumerable.Range(0, 16).Select(i =>
        {
            float turn = (i * 2.39996f) + stream.Range(-0.4f, 0.4f), up = i < 8 ? stream.Range(-0.05f, 0.2f) : i < 11 ? stream.Range(1.1f, 2.4f) : stream.Range(0.4f, 0.9f);
            return (Vector3.Normalize(new Vector3(MathF.Sin(turn), up, MathF.Cos(turn))), i < 8 ? stream.Range(0.5f, 0.88f) : i < 11 ? stream.Range(0.52f, 0.86f) : stream.Range(0.72f, 1));
        })];
        uint seed = stream.Seed;
        return Shapes.Sphere(1, 150).Warp(d =>
        {
            float r = 1.1f;
            foreach ((Vector3 normal, float at) in planes)
            {
                float facing = Vector3.Dot(normal, d);
                r = facing > 0.05f ? MathF.Min(r, at / facing) : r;
            }

            // Melt water has fluted the walls and the sea undercuts them.
            float flute = 0.02f * MathF.Abs(Noise.Perlin(new Vector3(d.X * 7, d.Y * 1.2f, d.Z * 7), seed + 3)) * (1 - MathF.Abs(d.Y));
            Vector3 q = d * r * (1 + (0.02f * Noise.Fbm(d * 4, 3, seed)) - flute);
            float lift = q.Y > 0 ? q.Y * (1 + (point * q.X)) : q.Y * 0.08f;
            return new Vector3(q.X * reach, lift * height, q.Z * reach * 0.8f);
        });
    }
}
