using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A painter's easel with a canvas on which a landscape has been painted; an empty canvas by word.</summary>
internal sealed class PainterEasel : CatalogueEntry<PainterEasel.Parameters>
{
    /// <param name="Height">1.55 to 1.8 m.</param>
    /// <param name="Canvas">Width of the canvas, 0.55 to 0.75 m.</param>
    /// <param name="Ratio">Height of the canvas by its width, 0.72 to 1.25.</param>
    /// <param name="Lean">Angle back from upright, radians, 0.16 to 0.24.</param>
    /// <param name="IsBlank">Whether nothing is painted yet.</param>
    /// <param name="Wood">Kind of wood.</param>
    /// <param name="Color">Painted frame, or null for bare wood.</param>
    /// <param name="Seed">Of the painting.</param>
    public sealed record Parameters(float Height, float Canvas, float Ratio, float Lean, bool IsBlank, string Wood, LinearRgb? Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "easel",
        Names = ["easel", "painter's easel", "artist's easel", "art easel", "painting easel", "easel with canvas", "canvas on an easel", "blank canvas", "canvas", "artist canvas"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("easel with canvas", "easels with canvases").Add("canvas on an easel", "canvases on easels"),
        Words = ["blank", "empty"],
        Parts = ["canvas"],
        Family = "household",
        Size = new Vector3(0.8f, 1.7f, 0.8f),
        Habitats = ["studio", "living-room", "meadow"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.06f,
        FacesViewer = true,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(1.6f, 1.75f), stream.Child("canvas").Range(0.58f, 0.7f), stream.Child("ratio").Range(0.78f, 1.15f), stream.Child("lean").Range(0.17f, 0.22f), wishes.Words.Overlaps(["blank", "empty"]), stream.Child("wood").Pick("oak", "birch", "cherry"), wishes.Colors.IsEmpty ? null : wishes.Colors[0], stream.Child("painting").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, w = p.Canvas, ch = w * p.Ratio, shelf = h * 0.36f;
        Material wood = p.Color is { } color ? Presets.Lacquer(color, "frame") : Presets.Wood(p.Wood, Vector3.UnitY, "frame"), bar = p.Color is { } same ? Presets.Lacquer(same, "frame") : Presets.Wood(p.Wood, Vector3.UnitX, "bars"), metal = Presets.Brass("screws");
        Matrix4x4 lean = Matrix4x4.CreateRotationX(-p.Lean);
        PolyMesh legs = new();
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            // Front legs splay from the head to the floor.
            Vector3 foot = new(s * h * 0.2f, 0, 0), head = new(s * h * 0.035f, h * 0.97f, 0);
            legs.Join(Shapes.Box(0.036f, Vector3.Distance(foot, head), 0.024f, 0.004f).Align(head - foot).Move(foot));
        }

        legs.Join(Shapes.Box(0.04f, h * 0.7f, 0.022f, 0.004f).Move(0, h * 0.3f, 0.004f));
        model.Add(legs.Transform(lean), wood, 0.6f);
        PolyMesh bars = Shapes.Box(h * 0.34f, 0.036f, 0.02f, 0.004f).Move(0, h * 0.16f, 0.004f).Join(Shapes.Box(h * 0.14f, 0.036f, 0.03f, 0.004f).Move(0, h * 0.94f, 0), Shapes.Box(MathF.Max(w * 0.96f, h * 0.32f), 0.03f, 0.075f, 0.006f).Move(0, shelf - 0.03f, 0.035f), Shapes.Box(MathF.Max(w * 0.96f, h * 0.32f), 0.022f, 0.012f, 0.004f).Move(0, shelf, 0.068f), Shapes.Box(0.09f, 0.04f, 0.06f, 0.006f).Move(0, shelf + ch, 0.024f));
        model.Add(bars.Transform(lean), bar, 0.6f);
        Vector3 top = Vector3.Transform(new Vector3(0, h * 0.93f, -0.02f), lean), behind = new(0, 0, -h * 0.2f - (h * MathF.Sin(p.Lean)));
        model.Add(Shapes.Box(0.034f, Vector3.Distance(top, behind), 0.022f, 0.004f).Align(top - behind).Move(behind), wood, 0.6f);
        model.Add(Shapes.Cylinder(0.012f, 0.02f, 0.003f, 24).RotateX(MathF.PI / 2).Move(0, h * 0.93f, 0.015f).Join(Shapes.Cylinder(0.01f, 0.02f, 0.003f, 24).RotateX(MathF.PI / 2).Move(0, shelf + ch + 0.02f, 0.052f)).Transform(lean), metal);

        // The canvas stretched over its frame, the painting on it.
        Matrix4x4 place = Matrix4x4.CreateTranslation(0, shelf + (ch / 2), 0.034f) * lean;
        model.Add(Shapes.Extrude(Outlines.Rectangle(w, ch, 0.004f), 0.026f, 0.003f, 2).Transform(place), Presets.Fabric(LinearRgb.FromHex("#f1ece0"), 1200, "canvas"));
        PolyMesh sheet = Fittings.Sheet(w * 0.985f, ch * 0.985f).Move(0, 0, 0.0135f).Rest(q => new Vector3(q.X / w, q.Y / ch, 0));
        model.Add(sheet.Transform(place), p.IsBlank ? Presets.Fabric(LinearRgb.FromHex("#f6f2e8"), 1200, "painting") : new Material { Name = "painting", BaseColor = LinearRgb.White, Roughness = 0.55f, Coat = 0.2f, CoatRoughness = 0.3f, Pattern = new OilPainting(p.Seed) });
        model.Surface(SurfaceTag.Print, Vector3.Transform(new Vector3(0, 0, 0.0145f), place), new Vector3(w * 0.45f, 0, 0), Vector3.TransformNormal(new Vector3(0, ch * 0.44f, 0), place));
        return model.Build(ground: true, center: true);
    }
}
