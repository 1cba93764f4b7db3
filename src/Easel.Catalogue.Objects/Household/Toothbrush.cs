using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A toothbrush lying with its bristles up, a swirl of paste on them.</summary>
internal sealed class Toothbrush : CatalogueEntry<Toothbrush.Parameters>
{
    /// <param name="Length">0.18 to 0.195 m.</param>
    /// <param name="Width">Of the handle, 0.013 to 0.0155 m.</param>
    /// <param name="Bow">Rise of the handle's middle, 0.003 to 0.007 m.</param>
    /// <param name="Bristle">Length of the bristles, 0.0105 to 0.012 m.</param>
    /// <param name="Paste">Whether paste lies on it.</param>
    /// <param name="Color">Of the handle.</param>
    /// <param name="Tips">Colour of the outer tufts.</param>
    /// <param name="Bamboo">Whether the handle is of bamboo.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Length, float Width, float Bow, float Bristle, bool Paste, LinearRgb Color, LinearRgb Tips, bool Bamboo, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "toothbrush",
        Names = ["toothbrush", "tooth brush"],
        Words = ["bamboo", "clean"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("toothbrush", "toothbrushes").Add("tooth brush", "tooth brushes"),
        Family = "household",
        Size = new Vector3(0.19f, 0.028f, 0.016f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.5f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.182f, 0.192f),
        stream.Child("width").Range(0.0135f, 0.015f),
        stream.Child("bow").Range(0.0035f, 0.0065f),
        stream.Child("bristle").Range(0.0108f, 0.0118f),
        !wishes.Words.Contains("clean") && stream.Child("paste").Chance(0.8f),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#2f7fc4", "#d8434e", "#3aa873", "#e88a2f", "#8a5fc0"))),
        LinearRgb.FromHex(stream.Child("tips").Pick("#6fb7e8", "#8fd8c0", "#f2a0b4")),
        wishes.Words.Contains("bamboo") || (wishes.Colors.IsEmpty && stream.Child("bamboo").Chance(0.12f)),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        Material handle = Presets.ByName(p.Material, p.Dye, "handle") ?? (p.Bamboo ? Presets.Wood("pine", Vector3.UnitX, "handle") : Presets.Plastic(p.Color, "handle") with { Roughness = 0.28f, Coat = 0.4f });
        var model = new ModelBuilder();
        float l = p.Length;

        // From the foot of the handle (-X) to the head (+X): half width, half thickness, height of the middle.
        var wide = new Curve((0, 0.3f), (0.02f, 0.62f), (0.1f, 0.86f), (0.3f, 1), (0.46f, 0.94f), (0.58f, 0.56f), (0.74f, 0.36f), (0.81f, 0.5f), (0.85f, 0.72f), (0.93f, 0.8f), (0.985f, 0.6f), (1, 0.25f));
        var thick = new Curve((0, 0.3f), (0.03f, 0.7f), (0.3f, 1), (0.5f, 0.92f), (0.62f, 0.62f), (0.78f, 0.48f), (1, 0.42f));
        float Y(float t) => 0.0052f + (p.Bow * MathF.Sin(MathF.PI * MathF.Min(1, t / 0.72f))) - (0.001f * Noise.SmoothStep(0.75f, 0.85f, t));
        List<Vector3> path = [.. Enumerable.Range(0, 97).Select(i => i / 96f).Select(t => new Vector3((t - 0.5f) * l, Y(t), 0))];
        List<Vector2> section = Outlines.Rectangle(p.Width, p.Width * 0.74f, p.Width * 0.34f, 8);
        model.Add(Shapes.Sweep(path, section, t => new Vector2(wide.At(t), thick.At(t)), up: Vector3.UnitY), handle, 1f);
        if (!p.Bamboo)
        {
            // A soft grip let into the back and ribs for the thumb.
            Material rubber = Presets.Rubber(LinearRgb.Lerp(p.Color, LinearRgb.White, 0.72f), "grip");
            List<Vector3> back = [.. Enumerable.Range(0, 41).Select(i => 0.07f + (0.4f * i / 40f)).Select(t => new Vector3((t - 0.5f) * l, Y(t) + (p.Width * 0.35f * thick.At(t)), 0))];
            model.Add(Shapes.Sweep(back, Outlines.Ellipse(p.Width * 0.27f, 0.0016f, 20), t => new Vector2(MathF.Pow(MathF.Max(0.02f, MathF.Sin(MathF.PI * t)), 0.4f), 1), up: Vector3.UnitY), rubber, 1.1f);
            for (int i = 0; i < 5; i++)
            {
                float t = 0.4f + (0.018f * i);
                model.Add(Shapes.Capsule(new((t - 0.5f) * l, Y(t) + (p.Width * 0.37f), -p.Width * 0.22f), new((t - 0.5f) * l, Y(t) + (p.Width * 0.37f), p.Width * 0.22f), 0.0011f, 10), rubber);
            }
        }

        AddBristles(model, p, l, Y(0.92f) + (p.Width * 0.14f));
        return model.Build(ground: true, center: true);
    }

    private static void AddBristles(ModelBuilder model, Parameters p, float l, float foot)
    {
        // Tufts in rows, each of a few fibres; the outer ones of another colour.
        Material white = new() { Name = "bristles", BaseColor = LinearRgb.FromHex("#f4f6f6"), Roughness = 0.45f, Translucency = 0.25f }, tips = white with { Name = "bristles.color", BaseColor = p.Tips };
        const int Rows = 4, Columns = 11;
        for (int i = 0; i < Columns; i++)
        {
            for (int k = 0; k < Rows; k++)
            {
                float t = 0.838f + (0.0145f * i), side = (k - ((Rows - 1) / 2f)) / ((Rows - 1) / 2f), half = p.Width * 0.29f * (i is 0 or Columns - 1 ? 0.6f : 1);
                float tall = p.Bristle * (1 + (0.1f * (i % 4 == 0 ? 1 : 0)) + (i > 8 ? 0.12f : 0));
                Vector3 root = new((t - 0.5f) * l, foot, side * half);
                for (int f = 0; f < 7; f++)
                {
                    (float s, float c) = MathF.SinCos((f * MathF.Tau / 6) + i + k);
                    Vector3 off = f == 6 ? default : new Vector3(c, 0, s) * 0.00062f;
                    model.Add(Shapes.Rod(root + off, root + (off * 1.5f) + new Vector3(0, tall * (0.97f + (0.03f * c)), side * 0.0005f), 0.00036f, 0.0003f, 6), k is 0 or Rows - 1 || i > 8 ? tips : white);
                }
            }
        }

        if (!p.Paste)
        {
            return;
        }

        // A ribbon of paste, squeezed out with a curl at its end, in three colours.
        float y = foot + p.Bristle + 0.0035f;
        List<Vector3> ribbon = Splines.CatmullRom([new((0.845f - 0.5f) * l, y - 0.001f, 0.0008f), new((0.87f - 0.5f) * l, y, -0.0008f), new((0.9f - 0.5f) * l, y + 0.0004f, 0.0008f), new((0.93f - 0.5f) * l, y, -0.0006f), new((0.965f - 0.5f) * l, y + 0.0006f, 0.0004f), new((0.985f - 0.5f) * l, y + 0.0042f, 0), new((0.972f - 0.5f) * l, y + 0.0066f, 0)], 12);
        var girth = new Curve((0, 0.5f), (0.06f, 1), (0.75f, 0.98f), (0.9f, 0.6f), (1, 0.12f));
        string[] colors = ["#f7f9fa", "#35b6d6", "#e8404e"];
        for (int i = 0; i < 3; i++)
        {
            Material paste = new() { Name = "paste", BaseColor = LinearRgb.FromHex(colors[i]), Roughness = 0.25f, Coat = 0.5f };
            float a = i * MathF.Tau / 3;
            List<Vector3> strand = [.. ribbon.Select((q, k) => q + (0.0019f * girth.At((float)k / (ribbon.Count - 1)) * new Vector3(0, MathF.Cos(a + (k * 0.12f)), MathF.Sin(a + (k * 0.12f)))))];
            model.Add(Shapes.Tube(strand, t => 0.0029f * girth.At(t), 18), paste, 1.2f);
        }
    }
}
