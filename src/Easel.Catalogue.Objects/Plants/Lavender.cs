using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>A bush of lavender: a grey-green cushion with many upright purple spikes.</summary>
internal sealed class Lavender : CatalogueEntry<Lavender.Parameters>
{
    /// <param name="Height">0.5 to 0.62 m.</param>
    /// <param name="Spread">Width of the bush, 0.55 to 0.7 m.</param>
    /// <param name="Stems">90 to 130; 9 in a sprig.</param>
    /// <param name="Spike">Length of a spike over the height, 0.16 to 0.22.</param>
    /// <param name="Lean">How far outer stems lean, radians, 0.4 to 0.6.</param>
    /// <param name="Bloom">Of the blossom.</param>
    /// <param name="Leaf">Of stems and leaves.</param>
    /// <param name="Seed">Variation.</param>
    public sealed record Parameters(float Height, float Spread, int Stems, float Spike, float Lean, LinearRgb Bloom, LinearRgb Leaf, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "lavender",
        Names = ["lavender", "lavender bush", "lavender flower", "lavender plant"],
        Words = ["sprig"],
        Parts = ["leaves"],
        Family = "plants",
        Size = new Vector3(0.7f, 0.58f, 0.7f),
        Habitats = ["garden", "meadow", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.12f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(0.52f, 0.6f), stream.Child("spread").Range(0.58f, 0.66f), stream.Child("stems").Range(110, 130), stream.Child("spike").Range(0.17f, 0.21f), stream.Child("lean").Range(0.42f, 0.55f),
        wishes.ColorOr(LinearRgb.FromHex("#7a5cc0")), wishes.PartColorOr("leaves", LinearRgb.FromHex("#8a9a72")), stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var stream = new RandomStream(p.Seed);
        FoliageBuilder green = new(), blossom = new();
        for (int i = 0; i < p.Stems; i++)
        {
            RandomStream own = stream.Child(i);
            float share = (i + 0.5f) / p.Stems, a = (i * 2.39996f) + own.Range(-0.2f, 0.2f), lean = p.Lean * MathF.Sqrt(share) * own.Range(0.8f, 1.15f), length = p.Height * (1 - (0.22f * share)) * own.Range(0.88f, 1.06f);
            Vector3 out1 = new(MathF.Sin(a), 0, MathF.Cos(a)), root = out1 * (0.16f * p.Spread * MathF.Sqrt(share));
            Vector3 On(float t) => root + (out1 * (length * MathF.Sin(lean) * MathF.Pow(t, 1.25f))) + new Vector3(0, length * MathF.Cos(0.7f * lean) * t, 0);
            Vector3 tone = Vector3.One * own.Range(0.8f, 1.15f);
            green.Tube([On(0), On(0.35f), On(0.7f), On(1)], [0.0026f, 0.0022f, 0.0017f, 0.001f], 5, tone);

            // Whorls of small flowers; the lowest one apart.
            float spike = p.Spike * own.Range(0.85f, 1.15f);
            for (int ring = 0; ring < 8; ring++)
            {
                float t = ring == 0 ? 1 - (1.35f * spike) : 1 - spike + (spike * (ring - 1) / 6.6f), size = p.Height * (ring == 0 ? 0.016f : 0.022f * (1.05f - (0.07f * ring)));
                Vector3 at = On(t), along = FoliageBuilder.Direction(On(MathF.Min(1, t + 0.02f)) - On(t - 0.02f), Vector3.UnitY), u = FoliageBuilder.Perpendicular(along), v = Vector3.Cross(along, u);
                for (int k = 0; k < 6; k++)
                {
                    float turn = (MathF.Tau * k / 6) + (0.5f * ring) + own.Range(-0.2f, 0.2f);
                    Vector3 d = (u * MathF.Cos(turn)) + (v * MathF.Sin(turn)), way = FoliageBuilder.Direction((0.8f * d) + (0.75f * along), d);
                    Vector3 hue = Vector3.One * own.Range(0.75f, 1.25f) * (1.1f - (0.04f * ring));
                    blossom.Tube([at, at + (0.5f * size * way), at + (size * way), at + (1.3f * size * way)], [0.28f * size, 0.42f * size, 0.36f * size, 0.05f * size], 6, hue);
                    if (k % 2 == 0)
                    {
                        blossom.Leaf(at + (1.15f * size * way), FoliageBuilder.Direction(d + (0.3f * along), d), along, 0.75f * size, 0.62f * size, hue * 1.35f, d * 0.3f);
                    }
                }
            }

            for (int k = 0; k < 9; k++)
            {
                // Narrow leaves low on the stem.
                float t = 0.06f + (0.055f * k), turn = (k * 2.39996f) + a;
                Vector3 d = new(MathF.Sin(turn), own.Range(0.5f, 1.4f), MathF.Cos(turn)), way = FoliageBuilder.Direction(d, Vector3.UnitY);
                green.Leaf(On(t), way, FoliageBuilder.Direction(Vector3.UnitY - (way * way.Y), Vector3.UnitX), p.Height * own.Range(0.09f, 0.15f), p.Height * 0.011f, tone * own.Range(0.8f, 1.15f), Vector3.UnitY * 0.4f);
            }
        }

        return new ModelBuilder()
            .Add(green.ToMesh(), new Material { Name = "leaves", BaseColor = p.Leaf, Roughness = 0.65f, Specular = 0.02f, Translucency = 0.2f, Kind = FrameMaterialKind.Foliage })
            .Add(blossom.ToMesh(), new Material { Name = "blossom", BaseColor = p.Bloom, Roughness = 0.6f, Specular = 0.02f, Sheen = 0.2f, Translucency = 0.2f, Kind = FrameMaterialKind.Foliage })
            .Build(ground: true, center: true);
    }
}
