using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A stuffed sofa with loose cushions, fat arms and slim wooden legs.</summary>
internal sealed class Sofa : CatalogueEntry<Sofa.Parameters>
{
    /// <param name="Width">1.75 to 2 m.</param>
    /// <param name="Color">Of the cover.</param>
    /// <param name="Pillows">Colours of the two pillows.</param>
    /// <param name="Wood">Kind of wood of the legs.</param>
    /// <param name="Material">Asked material of the cover, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Width, LinearRgb Color, (LinearRgb Left, LinearRgb Right) Pillows, string Wood, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "sofa",
        Names = ["sofa", "couch", "settee"],
        Words = ["leather"],
        Parts = ["pillow"],
        Family = "furniture",
        Size = new Vector3(1.9f, 0.8f, 0.88f),
        Habitats = ["studio"],
        ViewAzimuth = 0.42f,
        ViewElevation = 0.2f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#1f6f78", "#3f5f8a", "#8a4a3a", "#5c7a52")));
        LinearRgb accent = wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(stream.Child("pillow").Pick("#e0a021", "#d9683c", "#e8c9a0"));
        return new Parameters(
            stream.Child("width").Range(1.8f, 1.95f),
            color,
            (wishes.PartColorOr("pillow", accent), wishes.PartColorOr("pillow", LinearRgb.FromHex("#efe9dc"))),
            stream.Child("wood").Pick("walnut", "oak"),
            wishes.Material ?? (wishes.Words.Contains("leather") ? "leather" : null),
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material cover = Presets.ByName(p.Material, p.Dye, "cover") ?? Presets.Fabric(p.Color, 260, "cover");
        Material wood = Presets.Wood(p.Wood, Vector3.UnitY, "legs");
        var model = new ModelBuilder();
        const float Arm = 0.2f;
        float half = p.Width / 2, inner = half - Arm, seat = inner - 0.004f;

        // The frame: base, back and arms.
        model.Add(Shapes.Box((inner * 2) + 0.06f, 0.17f, 0.78f, 0.03f, 4).Move(0, 0.14f, -0.01f), cover);
        model.Add(Shapes.Cushion(p.Width - 0.06f, 0.58f, 0.18f, 0.07f, 0.012f).RotateX(-0.13f).Move(0, 0.16f, -0.34f), cover, 1f);
        model.Add(Shapes.Cushion(Arm, 0.4f, 0.82f, 0.08f, 0.016f).Move(half - (Arm / 2), 0.15f, 0).BothSides(), cover, 1f);

        // Two seat and two back cushions, a hair's breadth apart.
        model.Add(Shapes.Cushion(seat, 0.15f, 0.66f, 0.055f, 0.022f).Move(seat / 2 + 0.002f, 0.29f, 0.075f).BothSides(), cover, 1f);
        model.Add(Shapes.Cushion(seat - 0.01f, 0.42f, 0.17f, 0.075f, 0.03f).RotateX(-0.2f).Move(seat / 2 + 0.002f, 0.43f, -0.19f).BothSides(), cover, 1f);

        AddPillow(model, p.Pillows.Left, -inner + 0.2f, -0.16f);
        AddPillow(model, p.Pillows.Right, inner - 0.2f, 0.16f);
        foreach (float z in (ReadOnlySpan<float>)[0.31f, -0.3f])
        {
            model.Add(Shapes.Rod(new(half - 0.13f, 0.16f, z), new(half - 0.09f, 0, z * 1.1f), 0.026f, 0.014f, 24).BothSides(), wood);
        }

        return model.Surface(SurfaceTag.Seat, new(0, 0.45f, 0.08f), new(inner * 0.9f, 0, 0), new(0, 0, -0.24f)).Build(ground: true, center: true);
    }

    private static void AddPillow(ModelBuilder model, LinearRgb color, float x, float turn)
    {
        // Square corners, full middle: thickness falls off towards the edges.
        const float Half = 0.2f, Thick = 0.075f;
        PolyMesh Side(float sign) => Shapes.Grid(20, 20, (u, v) =>
        {
            float a = (u * 2) - 1, b = (v * 2) - 1;
            float full = MathF.Pow(MathF.Max(0, (1 - (a * a)) * (1 - (b * b))), 0.42f), waist = 1 - (0.07f * (1 - (a * a))), waist2 = 1 - (0.07f * (1 - (b * b)));
            return new Vector3(a * Half * waist2, b * Half * waist, sign * Thick * full);
        });
        PolyMesh pillow = Side(1).Join(Side(-1).Flip());
        model.Add(pillow.RotateZ(turn * 0.5f).RotateX(-0.34f).RotateY(-turn).Move(x, 0.635f, -0.015f), Presets.Fabric(color, 300, "pillow"), 1.3f);
    }
}
