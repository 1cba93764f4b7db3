using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>A plant of the house in its pot.</summary>
internal sealed class PottedPlant : CatalogueEntry<PottedPlant.Parameters>
{
    /// <param name="Kind">What grows in it.</param>
    /// <param name="Height">Of the whole, 0.38 to 1.15 m.</param>
    /// <param name="Pot">Colour of the pot.</param>
    /// <param name="Terracotta">Whether the pot is of bare clay.</param>
    /// <param name="Seed">Of its growth.</param>
    /// <param name="Material">Asked material of the pot, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(HousePlantKind Kind, float Height, LinearRgb Pot, bool Terracotta, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "potted-plant",
        Names = ["potted plant", "houseplant", "house plant", "indoor plant", "pot plant", "plant pot", "monstera", "snake plant", "rubber plant"],
        Words = ["small", "big", "large", "tall", "monstera", "snake", "rubber", "ivy"],
        Parts = ["pot"],
        Family = "plants",
        Size = new Vector3(0.6f, 0.8f, 0.6f),
        Habitats = ["living-room", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.12f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool small = wishes.Words.Overlaps(["small", "ivy", "snake"]);
        HousePlantKind kind = wishes.Words.Contains("monstera") ? HousePlantKind.Monstera : wishes.Words.Contains("snake") ? HousePlantKind.SnakePlant : wishes.Words.Contains("rubber") ? HousePlantKind.Fig : wishes.Words.Contains("ivy") ? HousePlantKind.Ivy
            : small ? stream.Child("kind").Pick(HousePlantKind.SnakePlant, HousePlantKind.Ivy) : stream.Child("kind").Pick(HousePlantKind.Monstera, HousePlantKind.Fig, HousePlantKind.Monstera, HousePlantKind.SnakePlant);
        bool low = kind is HousePlantKind.SnakePlant or HousePlantKind.Ivy;
        LinearRgb pot = wishes.PartColorOr("pot", wishes.ColorOr(LinearRgb.FromHex(stream.Child("pot").Pick("#e9e2d5", "#3f6f76", "#d8a24a", "#c8cfc6"))));
        return new Parameters(
            kind,
            (low ? stream.Child("height").Range(0.4f, 0.5f) : stream.Child("height").Range(0.8f, 0.98f)) * (wishes.Words.Overlaps(["big", "large", "tall"]) ? 1.2f : 1),
            pot,
            wishes.Colors.IsEmpty && wishes.PartColors.IsEmpty && stream.Child("clay").Chance(0.4f),
            stream.Child("grown").Seed,
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material ware = Presets.ByName(p.Material, p.Dye, "pot") ?? (p.Terracotta ? Presets.Terracotta(name: "pot") : Presets.Ceramic(p.Pot, "pot") with { Roughness = 0.3f, Coat = 0.5f });
        return HousePlant.Build(p.Height, ware, p.Kind, new RandomStream(p.Seed));
    }
}
