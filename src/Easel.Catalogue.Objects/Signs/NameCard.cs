using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Signs;

/// <summary>How one name card looks.</summary>
/// <param name="Width">Metres, 0.3 to 0.36.</param>
/// <param name="Height">Of the leaf along its slope, metres, 0.17 to 0.2.</param>
/// <param name="Lean">How far the leaves lean from the vertical, radians, 0.3 to 0.4.</param>
/// <param name="Color">Of the card.</param>
internal sealed record NameCardParameters(float Width, float Height, float Lean, LinearRgb Color);

/// <summary>A folded card that stands like a tent and bears a word: it speaks for what cannot be shown.</summary>
internal sealed class NameCard : CatalogueEntry<NameCardParameters>
{
    private const float Thickness = 0.003f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "name-card",
        Names = ["name card", "place card", "tent card"],
        Words = ["old"],
        Family = "signs",
        PrintsText = true,
        Size = new Vector3(0.33f, 0.18f, 0.13f),
        Support = Support.Surface,
        Habitats = ["indoor", "studio"],
        ViewAzimuth = 0.15f,
        ViewElevation = 0.12f,
        FacesViewer = true,
        RestsOn = ["table"],
    };

    protected override NameCardParameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.3f, 0.36f),
        stream.Child("height").Range(0.17f, 0.2f),
        stream.Child("lean").Range(0.3f, 0.4f),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#f4f0e6", "#efe9da", "#f7f5ef"))));

    protected override Model Build(NameCardParameters p, float resolution)
    {
        var builder = new ModelBuilder();
        float rise = p.Height * MathF.Cos(p.Lean), reach = p.Height * MathF.Sin(p.Lean);
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            // Each leaf hangs from the fold at the top.
            builder.Add(
                Shapes.Extrude(Outlines.Rectangle(p.Width, p.Height, 0.006f, 4), Thickness, 0.001f)
                    .RotateX(-side * p.Lean).Move(0, 0.5f * rise, side * 0.5f * reach),
                SignMaterials.Paint("card", p.Color));
        }

        var normal = new Vector3(0, MathF.Sin(p.Lean), MathF.Cos(p.Lean));
        var up = new Vector3(0, MathF.Cos(p.Lean), -MathF.Sin(p.Lean));
        const float Margin = 0.016f;
        builder.Surface(
            SurfaceTag.Print, new Vector3(0, 0.5f * rise, 0.5f * reach) + (normal * (Thickness * 0.5f)),
            new Vector3((p.Width * 0.5f) - Margin, 0, 0), up * ((p.Height * 0.5f) - Margin));
        return builder.Build(ground: true, center: true);
    }
}
