using System.Numerics;
using Easel.Catalogue.Objects.Kitchen;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A small bowl heaped with berries of one kind, or mixed.</summary>
internal sealed class BerryBowl : CatalogueEntry<BerryBowl.Parameters>
{
    /// <param name="Radius">Of the bowl, 0.06 to 0.072 m.</param>
    /// <param name="Height">Of the bowl, 0.045 to 0.055 m.</param>
    /// <param name="Blue">Share of blueberries among the berries, 0 to 1; the rest are raspberries.</param>
    /// <param name="Heap">Height of the heap above the rim, share of the radius, 0.2 to 0.4.</param>
    /// <param name="Leaves">Of mint on top, 0 to 3.</param>
    /// <param name="Glaze">Of the bowl.</param>
    /// <param name="Seed">Of how they lie.</param>
    public sealed record Parameters(float Radius, float Height, float Blue, float Heap, int Leaves, LinearRgb Glaze, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "berry-bowl",
        Names = ["bowl of berries", "bowl of blueberries", "bowl of raspberries", "blueberry bowl", "berry bowl"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bowl of berries", "bowls of berries").Add("bowl of blueberries", "bowls of blueberries").Add("bowl of raspberries", "bowls of raspberries"),
        Words = ["blueberry", "raspberry", "mixed", "mint"],
        Parts = ["bowl"],
        Family = "food",
        Size = new Vector3(0.13f, 0.075f, 0.13f),
        Support = Support.Surface,
        Habitats = ["kitchen", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.5f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.062f, 0.07f), stream.Child("height").Range(0.046f, 0.054f),
        wishes.Words.Contains("raspberry") || wishes.Words.Contains("raspberries") ? 0 : wishes.Words.Contains("blueberry") || wishes.Words.Contains("blueberries") ? 1 : 0.55f, stream.Child("heap").Range(0.26f, 0.36f), stream.Child("leaves").Range(0, 2),
        wishes.PartColorOr("bowl", wishes.ColorOr(LinearRgb.FromHex(stream.Child("glaze").Pick("#f3f0e8", "#e7dcc6", "#c9dbe0")))), stream.Child("lies").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        model.Add(Crockery.Bowl(p.Radius, p.Height), Crockery.Glazed(p.Glaze), 1f);
        var stream = new RandomStream(p.Seed);
        float rim = p.Height - 0.006f, inner = Crockery.Hollow(p.Radius, p.Height, rim), size = 0.0074f;
        model.Add(Crockery.Filling(inner, rim - 0.006f), Presets.Matte(LinearRgb.FromHex("#1c1a2c"), "shade"));
        for (int layer = 0; layer < 4; layer++)
        {
            float share = layer / 4f, reach = (inner - (1.5f * size)) * MathF.Sqrt(1 - share), y = rim + (p.Heap * p.Radius * share * 1.3f);
            for (int ring = 0; ring * 1.9f * size <= reach; ring++)
            {
                float out1 = reach - (ring * 1.9f * size);
                int count = Math.Max(1, (int)(MathF.Tau * out1 / (2.05f * size)));
                for (int k = 0; k < count && (layer == 3 || ring < 3); k++)
                {
                    RandomStream own = stream.Child(layer).Child(ring).Child(k);
                    float a = (MathF.Tau * k / count) + (ring * 0.7f) + layer, r = size * own.Range(0.88f, 1.1f);
                    Matrix4x4 place = Matrix4x4.CreateRotationX(own.Range(-1.1f, 1.1f)) * Matrix4x4.CreateRotationZ(own.Range(-1.1f, 1.1f)) * Matrix4x4.CreateTranslation(out1 * MathF.Sin(a), y + own.Range(-0.0015f, 0.0015f), out1 * MathF.Cos(a));
                    if (own.Chance(p.Blue))
                    {
                        Berries.AddBlueberry(model, r, LinearRgb.FromHex(own.Pick("#35406e", "#2b3560", "#424e80")), place);
                    }
                    else
                    {
                        Berries.AddRaspberry(model, r * 1.1f, LinearRgb.FromHex(own.Pick("#c4213a", "#b01a34")), place);
                    }
                }
            }
        }

        for (int i = 0; i < p.Leaves; i++)
        {
            model.Add(Herbs.Basil(0.026f, 0.56f).RotateX(-0.5f).RotateY((i * 1.9f) + 0.6f).Move(0, rim + (p.Heap * p.Radius * 1.05f), 0), FoodMaterials.Leaf(LinearRgb.FromHex("#4c8a34")), 1.2f);
        }

        return model.Build(ground: true);
    }
}
