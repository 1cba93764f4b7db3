using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Signs;

/// <summary>How one street sign looks.</summary>
/// <param name="Width">Of the plate, metres, 1.0 to 1.3.</param>
/// <param name="Height">Of the plate, metres, 0.26 to 0.32.</param>
/// <param name="Pole">Height of the pole, metres, 1.25 to 1.5: shorter than life, so that the plate can be read.</param>
/// <param name="PoleRadius">Metres, 0.028 to 0.036.</param>
/// <param name="Color">Of the plate.</param>
/// <param name="PoleColor">Of the pole.</param>
/// <param name="Finial">True for an old-fashioned ball on top.</param>
internal sealed record StreetSignParameters(
    float Width, float Height, float Pole, float PoleRadius, LinearRgb Color, LinearRgb PoleColor, bool Finial);

/// <summary>A name plate on a pole.</summary>
internal sealed class StreetSign : CatalogueEntry<StreetSignParameters>
{
    private const float PlateThickness = 0.006f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "street-sign",
        Names = ["street sign", "road sign", "signpost", "traffic sign"],
        Words = ["old", "modern"],
        Parts = ["pole", "post"],
        Family = "signs",
        PrintsText = true,
        Size = new Vector3(1.15f, 1.4f, 0.1f),
        Habitats = ["street", "city", "outdoor"],
        ViewAzimuth = 0.25f,
        ViewElevation = 0.02f,
        FacesViewer = true,
    };

    protected override StreetSignParameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb plate = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#0a5c3c", "#0b3f86", "#0a5c3c")));
        bool classic = !wishes.Words.Contains("modern") && (wishes.Words.Contains("old") || stream.Child("classic").Chance(0.5f));
        LinearRgb pole = classic ? LinearRgb.FromHex("#1d2021") : LinearRgb.FromHex("#9da3a6");
        return new StreetSignParameters(
            stream.Child("width").Range(1.05f, 1.28f),
            stream.Child("height").Range(0.27f, 0.32f),
            stream.Child("pole").Range(1.25f, 1.5f),
            stream.Child("radius").Range(0.028f, 0.036f),
            plate,
            wishes.PartColorOr("pole", wishes.PartColorOr("post", pole)),
            classic);
    }

    protected override Model Build(StreetSignParameters p, float resolution)
    {
        var builder = new ModelBuilder();
        Material pole = SignMaterials.Paint("pole", p.PoleColor);
        builder.Add(Shapes.Cylinder(p.PoleRadius * 2.6f, 0.05f, 0.015f, 40), pole);
        builder.Add(Shapes.Cylinder(p.PoleRadius * 1.5f, 0.16f, 0.01f, 40, p.PoleRadius * 1.1f), pole);
        builder.Add(Shapes.Cylinder(p.PoleRadius, p.Pole, 0.006f, 40), pole);
        if (p.Finial)
        {
            builder.Add(Shapes.Sphere(p.PoleRadius * 1.5f).Move(0, p.Pole + (p.PoleRadius * 1.2f), 0), pole);
            builder.Add(Shapes.Torus(p.PoleRadius * 1.05f, 0.008f, 32, 12).Move(0, p.Pole, 0), pole);
        }

        // The plate hangs on two clamps just under the top, in front of the pole.
        float y = p.Pole - 0.05f - (p.Height * 0.5f), z = p.PoleRadius + 0.012f;
        builder.Add(
            Shapes.Extrude(Outlines.Rectangle(p.Width, p.Height, 0.12f * p.Height), PlateThickness, 0.002f).Move(0, y, z + (PlateThickness * 0.5f)),
            SignMaterials.Paint("plate", p.Color));
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float clampY = y + (side * p.Height * 0.32f);
            builder.Add(Shapes.Torus(p.PoleRadius + 0.004f, 0.007f, 32, 12, 0.014f).Move(0, clampY, 0), SignMaterials.Steel);
            builder.Add(Shapes.Box(0.07f, 0.028f, 0.014f, 0.003f).Move(0, clampY - 0.014f, z - 0.006f), SignMaterials.Steel);
        }

        builder.Surface(
            SurfaceTag.Print, new Vector3(0, y, z + PlateThickness), new Vector3(p.Width * 0.5f, 0, 0), new Vector3(0, p.Height * 0.5f, 0));
        return builder.Build();
    }
}
