using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A flag waving from its pole.</summary>
internal sealed class Flag : CatalogueEntry<Flag.Parameters>
{
    /// <param name="Length">Of the cloth, 1.2 to 1.5 m.</param>
    /// <param name="Height">Of the cloth, 0.8 to 0.95 m.</param>
    /// <param name="Pole">Height, 2.4 to 2.8 m.</param>
    /// <param name="Wave">Depth of the waves, 0.07 to 0.12 m.</param>
    /// <param name="Phase">Of the waves, radians.</param>
    /// <param name="IsPennant">A triangle instead of a rectangle.</param>
    /// <param name="Color">Of the cloth.</param>
    /// <param name="Second">Of the middle stripe, or null for plain cloth.</param>
    public sealed record Parameters(float Length, float Height, float Pole, float Wave, float Phase, bool IsPennant, LinearRgb Color, LinearRgb? Second);

    public override EntryInfo Info { get; } = new()
    {
        Id = "flag",
        Names = ["flag", "waving flag", "banner flag", "pennant", "plain flag", "blank flag"],
        Words = ["pennant", "striped"],
        Parts = ["pole"],
        Family = "tools",
        Size = new Vector3(1.5f, 2.6f, 0.4f),
        Habitats = ["meadow", "ocean-beach", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.02f,
        FacesViewer = true,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(1.3f, 1.48f), stream.Child("height").Range(0.84f, 0.94f), stream.Child("pole").Range(2.4f, 2.7f), stream.Child("wave").Range(0.08f, 0.11f), stream.Child("phase").Range(0, 3), wishes.Words.Contains("pennant"),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c8202c", "#1f5fa8", "#2f8a4a", "#e0a21b"))), wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Words.Contains("striped") ? LinearRgb.FromHex("#f4f1e8") : null);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float top = p.Pole - 0.08f;
        Material cloth = new() { Name = "body", BaseColor = p.Color, Roughness = 0.62f, Specular = 0.03f, Sheen = 0.25f, Translucency = 0.2f };
        PolyMesh sheet = Shapes.Grid(72, 36, (u, v) =>
        {
            // Waves grow towards the free end, which hangs a little.
            float free = MathF.Pow(u, 0.8f), taper = p.IsPennant ? 1 - u : 1, wave = p.Wave * free * MathF.Sin((u * 8.6f) + (0.5f * v) + p.Phase);
            float x = p.Length * (u - (0.03f * MathF.Sin((u * 8.6f) + p.Phase) * free)), y = ((v - 0.5f) * p.Height * taper) - (0.08f * u * u) + (0.03f * free * MathF.Sin((u * 5.2f) + p.Phase));
            return new Vector3(0.02f + x, top - (p.Height / 2) + y, wave);
        }).Solidify(0.003f);
        sheet.WithNormals(sheet.VertexNormals());
        if (p.Second is { } second)
        {
            float middle = top - (p.Height / 2);
            PolyMesh stripe = sheet.Cut(v => MathF.Abs(v.Y - middle + (0.08f * v.X * v.X / (p.Length * p.Length))) - (p.Height / 6));
            model.Add(stripe, cloth with { Name = "stripe", BaseColor = second }, 1.2f);
        }

        model.Add(sheet, cloth, 1.2f);
        Material pole = Presets.Metal(LinearRgb.FromHex("#c3c7ca"), 0.28f, "pole");
        model.Add(Shapes.Rod(new(0, 0, 0), new(0, p.Pole, 0), 0.022f, 0.016f, 24), pole);
        model.Add(Shapes.Sphere(0.042f, 32).Move(0, p.Pole + 0.03f, 0), Presets.Gold("finial"), 1.2f);
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.16f, 0), new(0.16f, 0.03f), new(0.05f, 0.06f), new(0.035f, 0.14f), new(0, 0.14f)], 0.01f, 3, closed: false), 56), pole, 0.8f);
        foreach (float y in (ReadOnlySpan<float>)[top - 0.04f, top - p.Height + 0.04f])
        {
            model.Add(Shapes.Torus(0.026f, 0.006f, 28, 10).Move(0, y, 0), Presets.Brass("ring"), 1);
        }

        model.Surface(SurfaceTag.Grip, new Vector3(0, p.Pole * 0.3f, 0), new Vector3(0.02f, 0, 0), new Vector3(0, 0, -0.02f));
        model.Surface(SurfaceTag.Print, new Vector3(0.02f + (p.Length * 0.5f), top - (p.Height / 2) - 0.02f, p.Wave * 0.95f), new Vector3(p.Length * 0.36f, 0, 0), new Vector3(0, p.Height * 0.28f, 0));
        return model.Build(ground: true, center: true);
    }
}
