using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A stuffed sofa with loose welted cushions, pillows, a blanket over one arm and slim wooden legs.</summary>
internal sealed class Sofa : CatalogueEntry<Sofa.Parameters>
{
    /// <param name="Width">1.85 to 2 m.</param>
    /// <param name="Color">Of the cover.</param>
    /// <param name="Pillows">Colours of the two pillows.</param>
    /// <param name="Throw">Colour of the blanket over an arm, or null for none.</param>
    /// <param name="Wood">Kind of wood of the legs.</param>
    /// <param name="Material">Asked material of the cover, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    /// <param name="Seed">For dents and creases.</param>
    public sealed record Parameters(
        float Width, LinearRgb Color, (LinearRgb Left, LinearRgb Right) Pillows, LinearRgb? Throw, string Wood, string? Material, LinearRgb? Dye, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "sofa",
        Names = ["sofa", "couch", "settee"],
        Words = ["leather"],
        Parts = ["pillow"],
        Family = "furniture",
        Size = new Vector3(1.9f, 0.8f, 0.88f),
        Habitats = ["living-room", "studio"],
        ViewAzimuth = 0.42f,
        ViewElevation = 0.2f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#1f6f78", "#3f5f8a", "#8a4a3a", "#5c7a52")));
        LinearRgb accent = wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(stream.Child("pillow").Pick("#d3952f", "#c9683f", "#d9bd97"));
        return new Parameters(
            stream.Child("width").Range(1.85f, 2f),
            color,
            (wishes.PartColorOr("pillow", accent), wishes.PartColorOr("pillow", LinearRgb.FromHex("#e3dbcb"))),
            stream.Child("throw").Chance(0.75f) ? LinearRgb.FromHex(stream.Child("wool").Pick("#d8cbb4", "#b9b2a4", "#c7a98b")) : null,
            stream.Child("wood").Pick("walnut", "oak"),
            wishes.Material ?? (wishes.Words.Contains("leather") ? "leather" : null),
            wishes.Dye,
            stream.Child("dents").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material cover = Presets.ByName(p.Material, p.Dye, "cover") ?? Presets.Fabric(p.Color, 640, "cover") with { Sheen = 0.5f };
        Material wood = FurnitureMaterials.Wood(p.Wood, Vector3.UnitY, "legs");
        var model = new ModelBuilder();
        const float Arm = 0.17f, ArmTop = 0.6f, Foot = 0.13f;
        float half = p.Width / 2, inner = half - Arm, seat = inner - 0.003f;

        // The frame: a rail set back below the cushions, a raked back, arms rounded over and welted along their fronts.
        model.Add(Shapes.Box((inner * 2) + 0.04f, 0.16f, 0.8f, 0.018f, 4).Move(0, Foot + 0.02f, -0.025f), cover);
        model.Add(Shapes.Cushion(p.Width - 0.05f, 0.58f, 0.15f, 0.05f, 0.006f, 20).RotateX(-0.15f).Move(0, Foot + 0.03f, -0.34f), cover, 1f);
        PolyMesh arm = Shapes.Cushion(Arm, ArmTop - Foot, 0.86f, 0.058f, 0.01f, 24)
            .Join(Shapes.Tube([.. Outlines.Rectangle(Arm - 0.03f, ArmTop - Foot - 0.03f, 0.045f, 8).Select(q => new Vector3(q.X, q.Y + (0.5f * (ArmTop - Foot)), 0.43f - 0.013f))], 0.005f, 8, closed: true))
            .Warp(q => q + Upholstery.Slack(q, p.Seed + 50, 0.004f));
        model.Add(arm.Move(half - (Arm / 2), Foot, 0.005f).BothSides(), cover, 1f);

        // Two seat and two back cushions; no two have settled alike.
        for (int i = 0; i < 2; i++)
        {
            float x = (i == 0 ? -1 : 1) * ((seat / 2) + 0.0015f);
            uint seed = p.Seed + (uint)(i * 7);
            model.Add(Upholstery.BoxCushion(seat, 0.135f, 0.68f, 0.03f, seed).Move(x, 0.3f, 0.075f), cover, 1f);
            model.Add(
                Upholstery.BoxCushion(seat - 0.012f, 0.14f, 0.42f, 0.05f, seed + 3).RotateX(MathF.PI / 2).Move(0, 0.21f, 0).RotateX(-0.21f - (0.02f * i)).RotateZ(0.012f * (i == 0 ? 1 : -1)).Move(x, 0.435f, -0.275f),
                cover, 1f);
        }

        AddPillow(model, p.Pillows.Left, new Vector2(0.235f, 0.225f), new Vector3(-inner + 0.24f, 0.65f, -0.02f), -0.34f, -0.2f, 0.08f, p.Seed + 31);
        AddPillow(model, p.Pillows.Right, new Vector2(0.23f, 0.225f), new Vector3(inner - 0.25f, 0.65f, -0.03f), -0.3f, 0.16f, -0.05f, p.Seed + 33);
        AddPillow(model, p.Pillows.Left, new Vector2(0.22f, 0.14f), new Vector3(inner - 0.36f, 0.575f, 0.085f), -0.42f, 0.3f, 0.07f, p.Seed + 35);
        if (p.Throw is { } wool)
        {
            // Over the arm, one end on the seat.
            float top = ArmTop + 0.004f;
            Throw.Add(
                model,
                [new(half + 0.012f, 0.2f, 0), new(half + 0.01f, 0.4f, 0), new(half + 0.004f, top - 0.045f, 0), new(half - 0.05f, top, 0), new(inner + 0.05f, top, 0), new(inner - 0.006f, top - 0.05f, 0), new(inner - 0.03f, 0.485f, 0), new(inner - 0.2f, 0.462f, 0), new(inner - 0.34f, 0.47f, 0)],
                -0.04f, 0.36f, wool, p.Seed);
        }

        foreach (float z in (ReadOnlySpan<float>)[0.33f, -0.3f])
        {
            model.Add(Shapes.Rod(new(half - 0.1f, Foot + 0.03f, z), new(half - 0.075f, 0, z * 1.06f), 0.027f, 0.018f, 28).BothSides(), wood);
        }

        model.Surface(SurfaceTag.Lie, new(0, 0.452f, 0.12f), new(0, 0, -0.24f), new(-inner, 0, 0), give: 0.022f);
        return model.Surface(SurfaceTag.Seat, new(0, 0.452f, 0.1f), new(inner * 0.9f, 0, 0), new(0, 0, -0.24f), give: 0.022f).Build(ground: true, center: true);
    }

    private static void AddPillow(ModelBuilder model, LinearRgb color, Vector2 half, Vector3 at, float lean, float turn, float roll, uint seed) =>
        model.Add(
            Upholstery.Pillow(half.X, half.Y, 0.085f, seed, 0.07f).RotateZ(roll).RotateX(lean).RotateY(-turn).Move(at),
            Presets.Fabric(color, 700, "pillow"), 1.3f);
}
