using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Towers;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>How one tower looks.</summary>
/// <param name="Height">Of the main roof, metres, 90 to 320.</param>
/// <param name="Slenderness">Width over height, 0.16 to 0.26.</param>
/// <param name="Future">The silhouette of a future tower, or null for an ordinary one.</param>
/// <param name="Ordinary">The silhouette of an ordinary tower.</param>
/// <param name="Tint">Multiplies the colours of the walls.</param>
/// <param name="Seed">Seed of the details.</param>
internal sealed record SkyscraperParameters(
    float Height, float Slenderness, FuturisticTower.Shape? Future, OrdinaryTower.Shape Ordinary, LinearRgb Tint, uint Seed);

/// <summary>A single tower: of glass, stone or concrete, or of the future.</summary>
internal sealed class Skyscraper : CatalogueEntry<SkyscraperParameters>
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "skyscraper",
        Names = ["skyscraper", "tower block", "high-rise", "office tower", "office building", "tower", "apartment building", "building"],
        OwnMaterials = ["glass"],
        Words = ["futuristic", "modern", "glass", "old", "tall", "twisted"],
        Parts = ["walls", "wall"],
        Family = "buildings",
        Size = new Vector3(40, 210, 40),
        Habitats = ["meadow", "outdoor"],
        ViewAzimuth = 0.6f,
        ViewElevation = 0.02f,
    };

    /// <inheritdoc/>
    protected override SkyscraperParameters Sample(RandomStream stream, Wishes wishes)
    {
        bool future = wishes.Words.Contains("futuristic") || wishes.Words.Contains("cyberpunk");
        RandomStream shape = stream.Child("shape");
        FuturisticTower.Shape silhouette = wishes.Words.Contains("twisted")
            ? FuturisticTower.Shape.Twist
            : shape.Pick(FuturisticTower.Shape.Crown, FuturisticTower.Shape.Twist, FuturisticTower.Shape.Sail, FuturisticTower.Shape.Setbacks, FuturisticTower.Shape.Stack, FuturisticTower.Shape.Twins);
        OrdinaryTower.Shape ordinary = wishes.Words.Contains("old")
            ? OrdinaryTower.Shape.Deco
            : wishes.Material == "glass" || wishes.Words.Contains("modern") || wishes.Words.Contains("glass")
                ? shape.Pick(OrdinaryTower.Shape.Box, OrdinaryTower.Shape.Facet)
                : shape.Pick(OrdinaryTower.Shape.Deco, OrdinaryTower.Shape.Box, OrdinaryTower.Shape.Facet, OrdinaryTower.Shape.Deco);
        float height = stream.Child("height").Range(120f, 260f) * (wishes.Words.Contains("tall") ? 1.3f : 1);
        return new SkyscraperParameters(
            height, stream.Child("slender").Range(0.18f, 0.24f), future || wishes.Words.Contains("twisted") ? silhouette : null, ordinary, Tint(wishes), stream.Child("seed").NextUInt());
    }

    /// <inheritdoc/>
    protected override Model Build(SkyscraperParameters p, float resolution)
    {
        var mesh = new TowerMesh();
        float width = p.Height * p.Slenderness;
        uint building = 1 + (p.Seed % 60000);
        var stream = new RandomStream(p.Seed);
        var lot = new TowerLot(Vector2.Zero, 0, width, width * 0.92f, p.Height, 0, building);

        // A plaza and a glazed hall with a canopy ground the tower.
        mesh.Box(TowerSurface.Stone, 0, new Vector3(0, 0, 0), new Vector3(width * 1.5f, 0.5f, width * 1.4f), 0, TowerSurface.Stone);
        mesh.Box(TowerSurface.Glass, building + 5, new Vector3(0, 0.5f, 0), new Vector3(width * 1.12f, 9, width * 1.04f), 0, TowerSurface.Stone);
        mesh.Box(TowerSurface.Metal, 0, new Vector3(0, 5, width * 0.55f), new Vector3(width * 0.4f, 0.5f, width * 0.12f), 0, TowerSurface.Metal);
        if (p.Future is { } future)
        {
            FuturisticTower.Build(mesh, future, lot, stream);
        }
        else
        {
            OrdinaryTower.Build(mesh, p.Ordinary, lot, stream);
        }

        Model model = mesh.ToModel(new TowerMaterials(0.16f, 0.5f, p.Future is null ? 0 : 0.9f, p.Tint))!;
        var center = Matrix4x4.CreateTranslation(-model.Bounds.Center.X, -model.Bounds.Min.Y, -model.Bounds.Center.Z);
        return new Model([.. model.Parts.Select(part => new Part(MeshTools.Transform(part.Mesh, center), part.Material))]);
    }

    /// <summary>A wished colour as a multiplier of medium brightness.</summary>
    private static LinearRgb Tint(Wishes wishes)
    {
        if (wishes.Colors.IsEmpty && !wishes.PartColors.ContainsKey("walls"))
        {
            return LinearRgb.White;
        }

        LinearRgb color = wishes.PartColorOr("walls", wishes.ColorOr(LinearRgb.White));
        float most = MathF.Max(0.05f, MathF.Max(color.R, MathF.Max(color.G, color.B)));
        return color * (1.8f / most);
    }
}
