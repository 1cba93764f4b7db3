using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A ring doughnut with glaze that runs down its side, and sprinkles.</summary>
internal sealed class Donut : CatalogueEntry<Donut.Parameters>
{
    /// <param name="Radius">To the middle of the ring, 0.029 to 0.033 m.</param>
    /// <param name="Tube">0.0165 to 0.019 m.</param>
    /// <param name="Flat">Height over width of the ring's section, 0.8 to 0.92.</param>
    /// <param name="Limit">How far down the glaze runs, share of the ring's half height, -0.1 to 0.3.</param>
    /// <param name="Sprinkles">Number, 0 to 120.</param>
    /// <param name="Stripes">Whether thin stripes of chocolate cross it instead.</param>
    /// <param name="Glaze">Colour of the glaze.</param>
    /// <param name="Seed">Of the sprinkles.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Radius, float Tube, float Flat, float Limit, int Sprinkles, bool Stripes, LinearRgb Glaze, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "donut",
        Names = ["donut", "doughnut"],
        Words = ["chocolate", "sprinkles", "plain"],
        Parts = ["glaze", "icing"],
        Family = "food",
        Size = new Vector3(0.1f, 0.035f, 0.1f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.6f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool chocolate = wishes.Words.Contains("chocolate"), stripes = !wishes.Words.Contains("sprinkles") && stream.Child("stripes").Chance(0.2f);
        LinearRgb glaze = wishes.ColorOr(LinearRgb.FromHex(chocolate ? "#3f1f12" : stream.Child("glaze").Pick("#ef7fa8", "#ef7fa8", "#3f1f12", "#f5ead9", "#8fc7e8")));
        return new Parameters(
            stream.Child("radius").Range(0.03f, 0.0325f),
            stream.Child("tube").Range(0.0168f, 0.0186f),
            stream.Child("flat").Range(0.82f, 0.9f),
            stream.Child("limit").Range(-0.05f, 0.2f),
            stripes || wishes.Words.Contains("plain") ? 0 : stream.Child("sprinkles").Range(80, 115),
            stripes,
            wishes.PartColorOr("glaze", wishes.PartColorOr("icing", glaze)),
            stream.Child("strewn").Seed,
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();

        // The ring is not quite even.
        Vector3 Skin(float around, float tube, float grow)
        {
            (float s, float c) = MathF.SinCos(around);
            (float ts, float tc) = MathF.SinCos(tube);
            float swell = 1 + (0.03f * MathF.Sin((2 * around) + 0.8f)) + (0.02f * MathF.Sin((5 * around) + 2)), r = (p.Tube * swell) + grow;
            float reach = p.Radius + (r * tc * 1.04f);
            return new Vector3(reach * s, r * ts * p.Flat, reach * c);
        }

        Material dough = Presets.ByName(p.Material, p.Dye, "dough") ?? FoodMaterials.Baked(LinearRgb.FromHex("#c07c36"));
        PolyMesh ring = Shapes.Grid(160, 64, (u, v) => Skin(u * MathF.Tau, v * MathF.Tau, 0), wrapU: true).Weld();

        // A pale belt where it did not touch the fat.
        model.Add(p.Material is null ? ring.Paint((q, _) => LinearRgb.Lerp(LinearRgb.White, new LinearRgb(1.55f, 1.8f, 2.3f), 0.75f * MathF.Exp(-MathF.Pow((q.Y + 0.001f) / 0.0032f, 2)))) : ring, dough, 1.3f);

        // The glaze is a larger ring whose lower part dips into the dough along a wavy line.
        float Edge(float a) => p.Tube * p.Flat * (p.Limit + (0.2f * MathF.Sin((4 * a) + p.Seed)) + (0.14f * MathF.Sin((7 * a) + 1.3f)) + (0.07f * MathF.Sin(13 * a)));
        Material icing = Presets.ByName(p.Material, p.Dye, "glaze") ?? FoodMaterials.Glossy(p.Glaze, "glaze");
        PolyMesh glaze = Shapes.Grid(280, 120, (u, v) =>
        {
            float a = u * MathF.Tau, t = (-0.35f * MathF.PI) + (v * 1.7f * MathF.PI);
            float above = (Skin(a, t, 0).Y - Edge(a)) / 0.0026f, grow = 0.00185f * MathF.Sqrt(Math.Clamp(above + 0.2f, 0, 1)) - (above < -0.2f ? MathF.Min(0.0022f, -0.0018f * (above + 0.2f)) : 0);
            return Skin(a, t, grow);
        }, wrapU: true);
        model.Add(glaze, icing, 1.2f);
        if (p.Stripes)
        {
            AddStripes(model, p, Skin);
        }

        AddSprinkles(model, p, Skin, Edge);
        return model.Build(ground: true);
    }

    private static void AddSprinkles(ModelBuilder model, Parameters p, Func<float, float, float, Vector3> skin, Func<float, float> edge)
    {
        string[] colors = p.Glaze.Luminance > 0.5f ? ["#e8404e", "#3a9ae0", "#f2b71f", "#4db45e", "#e06ab0"] : ["#fff6e8", "#f7d23a", "#5cc4ee", "#7fd67a", "#ff6f61"];
        Material[] sugar = [.. colors.Select((c, i) => Presets.Plastic(LinearRgb.FromHex(c), "sprinkle" + i) with { Roughness = 0.3f })];
        var stream = new RandomStream(p.Seed);
        for (int i = 0; i < p.Sprinkles; i++)
        {
            RandomStream own = stream.Child(i);
            float a = own.Range(0, MathF.Tau), t = own.Range(0.05f, 0.95f) * MathF.PI;
            Vector3 at = skin(a, t, 0.0021f), du = Vector3.Normalize(skin(a + 0.02f, t, 0.002f) - at), dv = Vector3.Normalize(skin(a, t + 0.02f, 0.002f) - at);
            if (at.Y < edge(a) + 0.0035f)
            {
                continue;
            }

            (float s, float c) = MathF.SinCos(own.Range(0, MathF.PI));
            Vector3 along = ((du * c) + (dv * s)) * 0.0026f;
            model.Add(Shapes.Capsule(at - along, at + along, 0.00085f, 10), sugar[i % sugar.Length], 1.2f);
        }
    }

    private static void AddStripes(ModelBuilder model, Parameters p, Func<float, float, float, Vector3> skin)
    {
        Material dark = FoodMaterials.Glossy(p.Glaze.Luminance < 0.12f ? LinearRgb.FromHex("#f3e6cf") : LinearRgb.FromHex("#3f1f12"), "stripes");
        for (int i = 0; i < 22; i++)
        {
            float a = i * MathF.Tau / 22;
            List<Vector3> line = [.. Enumerable.Range(0, 25).Select(k => k / 24f).Select(t => skin(a + (0.16f * (t - 0.5f)), float.Lerp(0.2f, 2.9f, t), 0.0019f))];
            model.Add(Shapes.Tube(line, t => 0.0009f * MathF.Pow(MathF.Max(0.02f, MathF.Sin(MathF.PI * t)), 0.3f), 8), dark, 1.2f);
        }
    }
}
