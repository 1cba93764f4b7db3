using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Signs;

/// <summary>How one billboard looks.</summary>
/// <param name="Width">Of the panel, metres, 5.2 to 6.4.</param>
/// <param name="Height">Of the panel, metres, 2.5 to 3.</param>
/// <param name="Clearance">Ground to panel, metres, 2 to 3.</param>
/// <param name="Columns">1 to 3.</param>
/// <param name="Lamps">Lamps on arms below the panel, 3 to 5.</param>
/// <param name="Color">Of the poster.</param>
/// <param name="FrameColor">Of frame and columns.</param>
internal sealed record BillboardParameters(
    float Width, float Height, float Clearance, int Columns, int Lamps, LinearRgb Color, LinearRgb FrameColor);

/// <summary>A large panel on columns, with a catwalk and lamps.</summary>
internal sealed class Billboard : CatalogueEntry<BillboardParameters>
{
    private const float Depth = 0.3f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "billboard",
        Names = ["billboard", "hoarding", "advertising board", "advertisement"],
        Parts = ["frame", "column"],
        Family = "signs",
        PrintsText = true,
        Size = new Vector3(5.8f, 5.2f, 1.2f),
        Habitats = ["street", "city", "outdoor"],
        ViewAzimuth = 0.25f,
        ViewElevation = -0.06f,
        FacesViewer = true,
    };

    protected override BillboardParameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(5.3f, 6.3f),
        stream.Child("height").Range(2.55f, 3),
        stream.Child("clearance").Range(1.9f, 2.6f),
        stream.Child("columns").Range(1, 2),
        stream.Child("lamps").Range(3, 4),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#f6f3ea", "#f3c13a", "#1f6fb2", "#e6553a", "#2f8f83"))),
        wishes.PartColorOr("frame", wishes.PartColorOr("column", LinearRgb.FromHex(stream.Child("frame").Pick("#3a3f44", "#4c5a55", "#2f3338")))));

    protected override Model Build(BillboardParameters p, float resolution)
    {
        var builder = new ModelBuilder();
        Material steel = SignMaterials.Paint("frame", p.FrameColor) with { Roughness = 0.5f, Coat = 0.1f };
        float y = p.Clearance + (p.Height * 0.5f);
        builder.Add(Shapes.Box(p.Width, p.Height, Depth, 0.02f).Move(0, p.Clearance, 0), steel);

        // The poster: a sheet a hand's breadth inside the frame, with a raised rim around it.
        const float Rim = 0.11f;
        builder.Add(
            Shapes.Box(p.Width - (2 * Rim), p.Height - (2 * Rim), 0.02f, 0.003f).Move(0, p.Clearance + Rim, (Depth * 0.5f) + 0.004f),
            new Material { Name = "poster", BaseColor = p.Color, Roughness = 0.55f });
        builder.Add(
            Shapes.Extrude(
                Outlines.Rectangle(p.Width + 0.06f, p.Height + 0.06f, 0.03f), 0.09f, 0.015f, 2,
                [Outlines.Rectangle(p.Width - (2 * Rim) + 0.02f, p.Height - (2 * Rim) + 0.02f, 0.01f)]).Move(0, y, Depth * 0.5f),
            steel);
        AddColumns(builder, p, steel);
        AddCatwalk(builder, p, steel);
        builder.Surface(
            SurfaceTag.Print, new Vector3(0, y, (Depth * 0.5f) + 0.014f), new Vector3((p.Width * 0.5f) - Rim, 0, 0),
            new Vector3(0, (p.Height * 0.5f) - Rim, 0));
        return builder.Build();
    }

    private static void AddColumns(ModelBuilder builder, BillboardParameters p, Material steel)
    {
        for (int i = 0; i < p.Columns; i++)
        {
            float x = p.Columns == 1 ? 0 : p.Width * 0.3f * ((2 * i) - 1), radius = p.Columns == 1 ? 0.24f : 0.16f;
            builder.Add(Shapes.Cylinder(radius, p.Clearance + (p.Height * 0.6f), 0.01f, 48).Move(x, 0, -(Depth * 0.5f) - radius + 0.02f), steel);
            builder.Add(Shapes.Cylinder(radius * 1.9f, 0.12f, 0.02f, 48).Move(x, 0, -(Depth * 0.5f) - radius), SignMaterials.Steel);
        }
    }

    /// <summary>A grating to stand on below the panel, with the lamps that shine up at it.</summary>
    private static void AddCatwalk(ModelBuilder builder, BillboardParameters p, Material steel)
    {
        float y = p.Clearance - 0.16f, front = (Depth * 0.5f) + 0.75f;
        builder.Add(Shapes.Box(p.Width, 0.05f, 0.6f, 0.008f).Move(0, y, (Depth * 0.5f) + 0.3f), steel);
        for (int i = 0; i < 5; i++)
        {
            float x = p.Width * 0.23f * (i - 2);
            builder.Add(Shapes.Rod(new Vector3(x, y + 0.02f, front - 0.2f), new Vector3(x, p.Clearance + 0.35f, 0), 0.03f, null, 10), steel);
        }

        for (int i = 0; i < p.Lamps; i++)
        {
            float x = p.Width * 0.8f * (((i + 0.5f) / p.Lamps) - 0.5f);
            var lamp = new Vector3(x, y + 0.16f, front + 0.12f);
            builder.Add(Shapes.Rod(new Vector3(x, y + 0.03f, front - 0.2f), lamp, 0.025f, null, 10), steel);
            PolyMesh hood = Shapes.Box(0.34f, 0.16f, 0.14f, 0.02f).Move(0, -0.08f, 0).RotateX(-0.7f);
            builder.Add(hood.Move(lamp), SignMaterials.Iron);
        }
    }
}
