using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A paper cup of soda with lid and straw; a milkshake or bubble tea in a clear cup by word.</summary>
internal sealed class SodaCup : CatalogueEntry<SodaCup.Parameters>
{
    /// <param name="Height">0.13 to 0.15 m.</param>
    /// <param name="Radius">Of the mouth, 0.042 to 0.047 m.</param>
    /// <param name="Taper">Radius of the foot, share of the mouth's, 0.68 to 0.76.</param>
    /// <param name="Stripes">Number of stripes, 0 for a plain cup, else 10 to 14.</param>
    /// <param name="IsClear">A clear cup that shows its drink.</param>
    /// <param name="Pearls">Pearls of tapioca at the bottom.</param>
    /// <param name="Color">Of the cup, or of what is in a clear one.</param>
    /// <param name="Straw">Colour of the straw.</param>
    public sealed record Parameters(float Height, float Radius, float Taper, int Stripes, bool IsClear, bool Pearls, LinearRgb Color, LinearRgb Straw);

    public override EntryInfo Info { get; } = new()
    {
        Id = "soda-cup",
        Names = ["soda cup", "cup with straw", "soft drink", "soda", "paper cup", "fast food cup", "milkshake", "smoothie", "bubble tea", "boba tea", "boba", "takeaway cup", "plastic cup", "cup of soda", "iced coffee", "milk tea"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("cup with straw", "cups with straws").Add("cup of soda", "cups of soda").Add("boba", "boba").Add("soda", "sodas"),
        Words = ["striped", "plain", "strawberry", "chocolate", "vanilla", "matcha", "clear"],
        Parts = ["straw", "lid"],
        Family = "food",
        Size = new Vector3(0.095f, 0.2f, 0.095f),
        Support = Support.Surface,
        Habitats = ["restaurant", "kitchen", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.18f,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool clear = wishes.Words.Overlaps(["milkshake", "smoothie", "bubble", "boba", "clear", "plastic", "coffee", "tea"]);
        string drink = wishes.Words.Contains("chocolate") ? "#6b4026" : wishes.Words.Contains("matcha") ? "#8fb060" : wishes.Words.Contains("vanilla") ? "#f2e4c4" : wishes.Words.Overlaps(["boba", "bubble", "tea"]) ? "#cf9e6c" : wishes.Words.Contains("coffee") ? "#7a4a2a" : "#f09ab0";
        return new Parameters(
            stream.Child("height").Range(0.134f, 0.146f), stream.Child("radius").Range(0.043f, 0.046f), stream.Child("taper").Range(0.69f, 0.75f), clear || wishes.Words.Contains("plain") || (!wishes.Words.Contains("striped") && wishes.Colors.Length == 1) ? 0 : stream.Child("stripes").Range(10, 13), clear, wishes.Words.Overlaps(["bubble", "boba", "pearl"]),
            wishes.ColorOr(LinearRgb.FromHex(clear ? drink : "#d0202a")), wishes.PartColorOr("straw", LinearRgb.FromHex(clear ? stream.Child("straw").Pick("#e04a78", "#3a9a8a", "#2a2226") : "#f2efe8")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, r = p.Radius, foot = r * p.Taper;
        float Wide(float y) => float.Lerp(foot, r, y / h);
        List<Vector2> body = [new(0, 0.004f), new(foot - 0.003f, 0.004f), new(foot - 0.002f, 0), new(foot, 0), new(foot + 0.0003f, 0.004f), .. Enumerable.Range(1, 12).Select(i => h * i / 12f).Select(y => new Vector2(Wide(y), y))];
        if (p.IsClear)
        {
            model.Add(Shapes.Lathe([.. body, new(0, h)], 112), new Material { Name = "drink", BaseColor = p.Color, Roughness = 0.1f, Coat = 1, CoatRoughness = 0.02f, Translucency = 0.1f }, 0.9f);
            PolyMesh pearls = new();
            for (int i = 0; p.Pearls && i < 46; i++)
            {
                var own = new RandomStream((uint)i);
                float a = (MathF.Tau * (i % 12) / 12) + own.Range(-0.2f, 0.2f), y = 0.006f + (0.0092f * (i / 12)) + own.Range(0, 0.004f);
                pearls.Join(Shapes.Sphere(0.0056f, 16).Move((Wide(y) - 0.0036f) * MathF.Sin(a), y, (Wide(y) - 0.0036f) * MathF.Cos(a)));
            }

            model.Add(pearls, FoodMaterials.Glossy(LinearRgb.FromHex("#2a1a14"), "pearl"), 1.3f);
            Dome(model, p, h, r);
        }
        else
        {
            Material card = Presets.Paper(p.Color, "body") with { Roughness = 0.45f, Translucency = 0, Coat = 0.25f, CoatRoughness = 0.25f };
            PolyMesh cup = Shapes.Lathe([.. body, new(r - 0.001f, h), new(0, h - 0.002f)], 168);
            if (p.Stripes > 0)
            {
                cup.WithNormals(cup.VertexNormals());
                PolyMesh white = cup.Cut(q => MathF.Cos(MathF.Atan2(q.X, q.Z) * p.Stripes) * 0.003f);
                model.Add(white, card with { Name = "stripe", BaseColor = LinearRgb.FromHex("#f6f2e8") }, 0.8f);
            }

            model.Add(cup, card, 0.8f);
            Lid(model, h, r);
        }

        Vector3 low = new(0.004f, h * 0.9f, 0.002f), bend = new(0.015f, h + 0.05f, 0);
        model.Add(Shapes.Tube(Splines.CatmullRom([low, bend, bend + new Vector3(0.006f, 0.014f, 0), bend + new Vector3(0.03f, 0.028f, 0.006f)], 8), p.IsClear ? 0.0046f : 0.0034f, 20), Presets.Plastic(p.Straw, "straw"), 1.1f);
        model.Surface(SurfaceTag.Print, new(0, h * 0.55f, Wide(h * 0.55f)), new(r * 0.7f, 0, 0), new(0, h * 0.24f, 0), Wide(h * 0.55f));
        return model.Build(ground: true);
    }

    private static void Lid(ModelBuilder model, float h, float r)
    {
        List<Vector2> lid = Outlines.Round([new(0, h + 0.003f), new(r - 0.003f, h + 0.003f), new(r - 0.002f, h - 0.005f), new(r + 0.003f, h - 0.005f), new(r + 0.0026f, h + 0.007f), new(r - 0.003f, h + 0.0105f), new(r - 0.007f, h + 0.006f), new(0.012f, h + 0.006f), new(0.009f, h + 0.0095f), new(0, h + 0.0095f)], [0, 0, 0.001f, 0.001f, 0.002f, 0.003f, 0.002f, 0.001f, 0.001f, 0], 5, closed: false);
        model.Add(Shapes.Lathe(lid, 112), Presets.Plastic(LinearRgb.FromHex("#f3f1ec"), "lid") with { Roughness = 0.3f }, 0.9f);
    }

    // A clear dome over cream.
    private static void Dome(ModelBuilder model, Parameters p, float h, float r)
    {
        PolyMesh cream = Shapes.Grid(96, 60, (u, v) =>
        {
            float a = MathF.Tau * u, coil = (v * 2.6f) + u, bead = MathF.Sqrt(MathF.Max(0, MathF.Sin(MathF.PI * (coil - MathF.Floor(coil))))), out1 = r * 0.86f * MathF.Pow(1 - v, 0.7f) * (0.8f + (0.25f * bead));
            return new Vector3(out1 * MathF.Sin(a), h - 0.003f + (0.036f * v), out1 * MathF.Cos(a));
        }, wrapU: true);
        model.Add(cream, FoodMaterials.Cream(p.Pearls ? LinearRgb.Lerp(p.Color, LinearRgb.White, 0.4f) : LinearRgb.FromHex("#f8f2e6")), 1.2f);
        List<Vector2> arc = [.. Enumerable.Range(0, 13).Select(i => MathF.PI / 2 * i / 13).Select(a => new Vector2(r * MathF.Cos(a), h + (r * 0.92f * MathF.Sin(a))))];
        PolyMesh dome = Shapes.Lathe([.. arc, new(0.008f, h + (r * 0.92f))], 96);
        model.Add(dome.Solidify(0.0008f), Presets.Pane(LinearRgb.FromHex("#eef6f8"), "lid"), 1.1f);
        model.Add(Shapes.Torus(r + 0.0006f, 0.0022f, 96, 12).Move(0, h, 0), Presets.Plastic(LinearRgb.FromHex("#eef2f2"), "rim") with { Roughness = 0.2f }, 1);
    }
}
