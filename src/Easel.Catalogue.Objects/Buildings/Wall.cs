using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>How one free-standing wall looks.</summary>
/// <param name="Width">Metres, 3.4 to 4.</param>
/// <param name="Height">Without the coping, metres, 1.9 to 2.2.</param>
/// <param name="Body">Of what it is built.</param>
/// <param name="Coping">Of the stones on top.</param>
internal sealed record WallParameters(float Width, float Height, Material Body, Material Coping);

/// <summary>A piece of wall with coping stones, on whose face something can be painted.</summary>
internal sealed class Wall : CatalogueEntry<WallParameters>
{
    private const float Thickness = 0.24f, CopingHeight = 0.08f, Overhang = 0.04f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "wall",
        Names = ["wall", "brick wall", "concrete wall", "stone wall"],
        Words = ["old", "brick", "concrete", "stone", "plaster"],
        OwnMaterials = ["brick", "concrete", "stone"],
        Family = "buildings",
        PrintsText = true,
        Size = new Vector3(3.8f, 2.15f, 0.32f),
        Habitats = ["street", "city", "outdoor"],
        ViewAzimuth = 0.14f,
        ViewElevation = 0.03f,
        FacesViewer = true,
    };

    protected override WallParameters Sample(RandomStream stream, Wishes wishes)
    {
        string kind = wishes.Material is "concrete" or "stone" or "brick" ? wishes.Material
            : wishes.Words.Contains("concrete") ? "concrete" : wishes.Words.Contains("stone") ? "stone" : wishes.Words.Contains("plaster") ? "plaster" : "brick";
        return new WallParameters(
            stream.Child("width").Range(3.4f, 4f),
            stream.Child("height").Range(1.9f, 2.2f),
            wishes.Dye is { } dye && kind != "brick" ? Presets.Matte(dye, "wall") with { Roughness = 0.85f } : Presets.ByName(kind, wishes.Dye, "wall") ?? Presets.Matte(wishes.ColorOr(LinearRgb.FromHex("#cfc7b8")), "wall"),
            Presets.Concrete("coping"));
    }

    protected override Model Build(WallParameters p, float resolution)
    {
        var builder = new ModelBuilder();
        builder.Add(Shapes.Box(p.Width, p.Height, Thickness, 0.006f, 2), p.Body);
        builder.Add(Shapes.Box(p.Width + (2 * Overhang), CopingHeight, Thickness + (2 * Overhang), 0.012f, 3).Move(0, p.Height, 0), p.Coping);
        const float Margin = 0.3f;
        builder.Surface(
            SurfaceTag.Print, new Vector3(0, p.Height * 0.5f, Thickness * 0.5f), new Vector3((p.Width * 0.5f) - Margin, 0, 0), new Vector3(0, (p.Height * 0.5f) - Margin, 0));
        builder.Surface(SurfaceTag.Top, new Vector3(0, p.Height + CopingHeight, 0), new Vector3(p.Width * 0.48f, 0, 0), new Vector3(0, 0, Thickness * 0.45f));
        return builder.Build(ground: true, center: true);
    }
}
