using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A picture in a frame with a mount, leaning on its strut.</summary>
internal sealed class PictureFrame : CatalogueEntry<PictureFrame.Parameters>
{
    /// <param name="Width">Outside, 0.24 to 0.32 m.</param>
    /// <param name="Ratio">Height over width, 0.75 to 1.3.</param>
    /// <param name="Bar">Width of the frame, 0.022 to 0.036 m.</param>
    /// <param name="Mount">Width of the mount, 0.018 to 0.04 m.</param>
    /// <param name="Lean">From upright, radians, 0.12 to 0.2.</param>
    /// <param name="Subject">What the picture shows.</param>
    /// <param name="Color">Of the frame, or null for wood.</param>
    /// <param name="Gilt">Whether the frame is gilt.</param>
    /// <param name="Accent">A colour that returns in the picture.</param>
    /// <param name="Number">Tells pictures apart.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Width, float Ratio, float Bar, float Mount, float Lean, PaintingSubject Subject, LinearRgb? Color, bool Gilt, LinearRgb Accent, uint Number, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "picture-frame",
        Names = ["picture frame", "framed picture", "framed painting", "framed photo", "photo frame", "framed photograph"],
        Words = ["wooden", "golden"],
        Parts = ["frame"],
        Family = "household",
        Size = new Vector3(0.28f, 0.3f, 0.14f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.42f,
        ViewElevation = 0.12f,
        FacesViewer = true,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.25f, 0.31f),
        stream.Child("upright").Chance(0.5f) ? stream.Child("tall").Range(1.2f, 1.3f) : stream.Child("wide").Range(0.76f, 0.84f),
        stream.Child("bar").Range(0.024f, 0.034f),
        stream.Child("mount").Range(0.02f, 0.036f),
        stream.Child("lean").Range(0.13f, 0.19f),
        stream.Child("subject").Pick(PaintingSubject.Hills, PaintingSubject.Coast, PaintingSubject.Branch, PaintingSubject.Hills),
        wishes.PartColors.TryGetValue("frame", out LinearRgb frame) ? frame : wishes.Colors.IsEmpty ? null : wishes.Colors[0],
        stream.Child("gilt").Chance(0.35f),
        LinearRgb.FromHex(stream.Child("accent").Pick("#d9773c", "#c8b04a", "#b5524a")),
        stream.Child("number").NextUInt() % 4096,
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material Made(Vector3 along) => Presets.ByName(p.Material, p.Dye, "frame") ?? (p.Color is { } paint ? Presets.Lacquer(paint, "frame") : p.Gilt ? Presets.Gold("frame") with { Roughness = 0.32f, Metallic = 0.7f } : Presets.Wood("walnut", along, "frame"));
        float w = p.Width, h = w * p.Ratio, bar = p.Bar;
        PolyMesh Lean(PolyMesh mesh) => mesh.Move(0, h / 2, 0).RotateX(-p.Lean);

        // Four mitred bars of one moulding.
        List<Vector2> moulding = Outlines.Round([new(0, 0), new(bar, 0), new(bar, 0.016f), new(bar * 0.82f, 0.021f), new(bar * 0.5f, 0.017f), new(bar * 0.22f, 0.012f), new(bar * 0.12f, 0.013f), new(0, 0.008f)], [0.001f, 0.002f, 0.003f, 0.006f, 0.01f, 0.004f, 0.002f, 0.001f], 5);
        for (int i = 0; i < 4; i++)
        {
            float length = i % 2 == 0 ? w : h, other = i % 2 == 0 ? h : w;
            PolyMesh piece = Shapes.Loft([.. new[] { -1f, 1f }.Select(end => (IReadOnlyList<Vector3>)[.. moulding.Select(q => new Vector3(end * ((length / 2) - bar + q.X), (other / 2) - bar + q.X, q.Y))])]);
            model.Add(Lean(Fittings.Outward(piece).Rest(q => q + new Vector3(0.4f * i, 0, 0)).RotateZ(i * MathF.PI / 2)), Made(Vector3.UnitX), 0.7f);
        }

        // Mount with a bevelled window, the picture behind it, a thin pane.
        float ix = (w / 2) - bar, iy = (h / 2) - bar, px = ix - p.Mount, py = iy - p.Mount;
        model.Add(Lean(Shapes.Extrude(Outlines.Rectangle((2 * ix) + 0.004f, (2 * iy) + 0.004f), 0.0024f, 0.001f, 1, [Outlines.Rectangle(2 * px, 2 * py)]).Move(0, 0, 0.0045f)), Presets.Paper(LinearRgb.FromHex("#f3efe4"), "mount") with { Translucency = 0 }, 0.5f);
        var half = new Vector2(px + 0.001f, py + 0.001f);
        model.Add(Lean(Fittings.Sheet(2 * half.X, 2 * half.Y).Move(0, 0, 0.0036f)), new Material { Name = "painting", BaseColor = LinearRgb.White, Roughness = 0.6f, Coat = 0.35f, CoatRoughness = 0.05f, Pattern = new PaintedLandscape(half, p.Subject, p.Accent, p.Number) });
        model.Add(Lean(Shapes.Extrude(Outlines.Rectangle(w - (bar * 0.4f), h - (bar * 0.4f)), 0.003f, 0.0006f).Move(0, 0, -0.0004f)), Presets.Paper(LinearRgb.FromHex("#4a4038"), "back") with { Translucency = 0 });

        // The strut behind.
        (float s, float c) = MathF.SinCos(p.Lean);
        Vector3 hinge = new(0, h * 0.66f * c, -h * 0.66f * s), foot = new(0, 0, hinge.Z - (h * 0.28f));
        model.Add(Shapes.Sweep([hinge, foot], Outlines.Rectangle(w * 0.2f, 0.003f, 0.001f), t => new Vector2(1 - (0.35f * t), 1), up: Vector3.UnitZ), Presets.Matte(LinearRgb.FromHex("#2e2a26"), "strut"));
        Vector3 up = new(0, c, -s), face = new(0, s, c);
        model.Surface(SurfaceTag.Print, (up * (h / 2)) + (face * 0.0042f), new(px * 0.9f, 0, 0), up * (py * 0.85f));
        return model.Build(ground: true, center: true);
    }
}
