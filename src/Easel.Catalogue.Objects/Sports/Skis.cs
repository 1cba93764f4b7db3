using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A pair of skis with bindings and two poles, stood up side by side; lying when they carry someone.</summary>
internal sealed class Skis : CatalogueEntry<Skis.Parameters>
{
    /// <param name="Length">1.55 to 1.75 m.</param>
    /// <param name="Waist">Half width in the middle, 0.038 to 0.046 m.</param>
    /// <param name="Spread">Between the skis, metres.</param>
    /// <param name="Color">Of the top.</param>
    /// <param name="Second">Of the bands.</param>
    /// <param name="HasPoles">Whether poles stand beside them.</param>
    /// <param name="Lies">Whether they lie flat.</param>
    public sealed record Parameters(float Length, float Waist, float Spread, LinearRgb Color, LinearRgb Second, bool HasPoles, bool Lies);

    public override EntryInfo Info { get; } = new()
    {
        Id = "skis",
        Names = ["skis", "pair of skis", "ski"],
        Words = ["carrying", "lying"],
        Parts = ["pole", "binding"],
        Family = "sports",
        Size = new Vector3(0.6f, 1.65f, 0.3f),
        Habitats = ["snow-field", "studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.06f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string top, string band) = stream.Child("colors").Pick(("#d02a2e", "#f3efe6"), ("#1f6fb5", "#f2c230"), ("#25292f", "#e0432c"), ("#2f8f5a", "#f3efe6"));
        LinearRgb main = wishes.ColorOr(LinearRgb.FromHex(top));
        LinearRgb second = wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Colors.IsEmpty ? LinearRgb.FromHex(band) : main.Luminance > 0.45f ? LinearRgb.FromHex("#25282d") : LinearRgb.FromHex("#f1ede2");
        bool lies = wishes.Words.Overlaps(["carrying", "lying"]);
        return new Parameters(stream.Child("length").Range(1.58f, 1.72f), stream.Child("waist").Range(0.043f, 0.05f), stream.Child("spread").Range(0.02f, 0.05f), main, second, !lies, lies);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var pair = new ModelBuilder();
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Matrix4x4 place = p.Lies ? Matrix4x4.CreateTranslation(side * 0.1f, 0, 0) : Matrix4x4.CreateRotationZ(-side * p.Spread) * Matrix4x4.CreateTranslation(side * 0.062f, 0, 0);
            pair.Add(Ski(p).Build(), place);
        }

        if (p.HasPoles)
        {
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                pair.Add(Pole(p).Build(), Matrix4x4.CreateRotationX(-0.04f) * Matrix4x4.CreateRotationZ(side * 0.1f) * Matrix4x4.CreateTranslation(side * 0.24f, 0, 0.05f));
            }

            return new ModelBuilder().Add(pair.Build(), Matrix4x4.CreateRotationX(-0.05f)).Build(ground: true, center: true);
        }

        pair.Surface(SurfaceTag.Top, new Vector3(0, p.Length * 0.45f, 0.02f), new Vector3(0.16f, 0, 0), new Vector3(0, 0.25f, 0));
        return new ModelBuilder().Add(pair.Build(), Matrix4x4.CreateRotationX(-MathF.PI / 2) * Matrix4x4.CreateRotationY(MathF.PI)).Build(ground: true, center: true);
    }

    private static ModelBuilder Ski(Parameters p)
    {
        var model = new ModelBuilder();
        float w = p.Waist, l = p.Length;
        var form = new BoardForm(
            l,
            new Curve((0, w * 0.9f), (0.01f, w * 1.1f), (0.08f, w * 1.22f), (0.45f, w), (0.88f, w * 1.36f), (0.94f, w * 1.2f), (0.98f, w * 0.75f), (1, 0)),
            new Curve((0, 0.004f), (0.45f, 0.009f), (0.88f, 0.005f), (1, 0.003f)),
            new Curve((0, 0.012f), (0.06f, 0.002f), (0.45f, 0.006f), (0.82f, 0.004f), (0.92f, 0.04f), (1, 0.12f)), 0.35f);
        Material top = Presets.Lacquer(p.Color, "body") with { Roughness = 0.22f, Coat = 0.9f, CoatRoughness = 0.05f };
        PolyMesh ski = form.Build(40, 130);
        PolyMesh under = ski.Cut(v => v.Z - form.Under(v.Y) - 0.003f);
        PolyMesh bands = ski.Cut(v => MathF.Min(MathF.Abs(v.Y - (l * 0.72f) + (v.X * 1.6f)) - 0.075f, MathF.Min(MathF.Abs(v.Y - (l * 0.6f) + (v.X * 1.6f)) - 0.02f, MathF.Abs(v.Y - (l * 0.17f) + (v.X * 1.6f)) - 0.05f)));
        model.Add(bands, top with { Name = "band", BaseColor = p.Second }, 1.2f);
        model.Add(ski, top, 1.2f);
        model.Add(under, Presets.Plastic(LinearRgb.FromHex("#232528"), "base"), 1.2f);

        // The binding: toe piece, heel piece and the plate under both.
        Material black = Presets.Plastic(LinearRgb.FromHex("#1d1f22"), "binding"), steel = Presets.Metal(LinearRgb.FromHex("#b9bdc1"), 0.25f, "steel");
        float at = l * 0.45f, z = form.Top(at);
        model.Add(Shapes.Box(0.066f, 0.52f, 0.014f, 0.005f).Move(0, at - 0.26f, z + 0.004f), black);
        model.Add(Shapes.Cushion(0.076f, 0.085f, 0.046f, 0.016f, 0, 5).Move(0, at + 0.15f, z + 0.03f), black, 1);
        model.Add(Shapes.Cushion(0.02f, 0.03f, 0.03f, 0.008f, 0, 4).Move(0.03f, at + 0.125f, z + 0.05f).BothSides(), steel, 1);
        model.Add(Shapes.Cushion(0.07f, 0.11f, 0.07f, 0.02f, 0, 5).Move(0, at - 0.25f, z + 0.045f), black, 1);
        model.Add(Shapes.Cushion(0.034f, 0.1f, 0.016f, 0.006f, 0, 4).RotateX(0.5f).Move(0, at - 0.31f, z + 0.06f), steel, 1);
        return model;
    }

    private static ModelBuilder Pole(Parameters p)
    {
        const float Length = 1.18f;
        var model = new ModelBuilder();
        Material shaft = Presets.Metal(p.Color, 0.28f, "pole") with { Metallic = 0.3f }, black = Presets.Plastic(LinearRgb.FromHex("#1d1f22"), "grip");
        model.Add(Shapes.Rod(new(0, 0, 0), new(0, Length, 0), 0.005f, 0.0085f, 20), shaft);
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0.055f), new(0.05f, 0.05f), new(0.052f, 0.056f), new(0.014f, 0.075f), new(0, 0.08f)], 0.003f, 2, closed: false), 28), black);
        model.Add(Shapes.Tube([new(0, Length - 0.06f, 0), new(0, Length - 0.02f, 0), new(0, Length + 0.05f, 0), new(0, Length + 0.075f, 0)], t => 0.0145f + (0.004f * MathF.Sin(t * 9)) + (t > 0.9f ? 0.004f : 0), 20), black, 1.2f);
        model.Add(Shapes.Sweep(Splines.CatmullRom([new(0, Length + 0.06f, 0.012f), new(0.03f, Length - 0.02f, 0.03f), new(0.035f, Length - 0.14f, 0.02f), new(0.01f, Length - 0.19f, 0.012f), new(-0.012f, Length - 0.12f, 0.02f), new(0, Length + 0.05f, 0.016f)], 8), Outlines.Rectangle(0.018f, 0.0022f, 0.001f), up: Vector3.UnitZ), black, 1.2f);
        return model;
    }
}
