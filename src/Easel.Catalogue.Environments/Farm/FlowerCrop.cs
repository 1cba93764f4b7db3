using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;

namespace Easel.Catalogue.Environments.Farm;

/// <summary>A flower that is grown in fields.</summary>
/// <param name="Id">Id of its fields among places, unique and lower case.</param>
/// <param name="Names">What its fields are called.</param>
/// <param name="Habit">How a plant grows.</param>
/// <param name="RowSpacing">Distance of the rows, metres.</param>
/// <param name="BedWidth">Width of what grows in a row, metres.</param>
/// <param name="Height">Height of the blooms, metres.</param>
/// <param name="PerSquareMetre">Blooms on a square metre of bed, seen from nearby.</param>
/// <param name="Colors">Colours of the blooms, sRGB; where rows differ, each takes one.</param>
/// <param name="IsMixed">Whether rows differ in colour.</param>
internal sealed record FlowerCrop(
    string Id, ImmutableArray<string> Names, CropHabit Habit, float RowSpacing, float BedWidth, float Height, float PerSquareMetre, string[] Colors, bool IsMixed = false)
{
    public static FlowerCrop Tulips { get; } = new(
        "tulip-field", ["tulip field", "field of tulips", "fields of tulips", "flower field", "flower fields", "field of flowers", "fields of flowers"],
        CropHabit.Cup, 1.5f, 1.15f, 0.42f, 46, ["#d42a2c", "#f2bf1d", "#e8629c", "#f4efe2", "#7d3494", "#ee7420"], IsMixed: true);

    public static FlowerCrop Lavender { get; } = new(
        "lavender-field", ["lavender field", "lavender fields", "field of lavender", "fields of lavender", "lavender farm"], CropHabit.Spike, 1.55f, 1.05f, 0.6f, 520, ["#7c62c4"]);

    public static FlowerCrop Sunflowers { get; } = new(
        "sunflower-field", ["sunflower field", "sunflower fields", "field of sunflowers", "fields of sunflowers"], CropHabit.Disc, 0.85f, 0.5f, 1.25f, 9, ["#f3b71b"]);

    public static FlowerCrop Poppies { get; } = new(
        "poppy-field", ["poppy field", "poppy fields", "field of poppies", "fields of poppies"], CropHabit.Loose, 1, 1, 0.5f, 42, ["#d8331f"]);

    public static FlowerCrop Daisies { get; } = new(
        "daisy-field", ["daisy field", "field of daisies", "fields of daisies", "daisy meadow"], CropHabit.Loose, 1, 1, 0.34f, 70, ["#f4f2ea"]);

    public static FlowerCrop Canola { get; } = new(
        "canola-field", ["canola field", "canola fields", "rapeseed field", "rapeseed fields", "mustard field", "field of rapeseed"], CropHabit.Loose, 0.9f, 0.9f, 0.85f, 240, ["#f1d01f"]);

    /// <summary>Colour of the blooms of a row, linear sRGB.</summary>
    /// <param name="row">Number of the row.</param>
    public Vector3 ColorOf(int row) =>
        LinearRgb.FromHex(Colors[IsMixed ? ((row / 2 % Colors.Length) + Colors.Length) % Colors.Length : 0]).ToVector3();

    /// <summary>The bloom of crops that bloom as wild flowers do.</summary>
    /// <param name="color">Colour of the petals, linear sRGB.</param>
    public Wildflower Bloom(Vector3 color) => Habit switch
    {
        CropHabit.Disc => new Wildflower(color, LinearRgb.FromHex("#3b2412").ToVector3(), 21, 0.15f),
        _ when PerSquareMetre > 200 => new Wildflower(color, color * 0.8f, 4, 0.03f),
        _ => Wildflower.Poppy with { Petal = color, Heart = Colors[0] == "#f4f2ea" ? Wildflower.OxEye.Heart : Wildflower.Poppy.Heart, Petals = Colors[0] == "#f4f2ea" ? 13 : 5 },
    };

    /// <summary>Mean colour of a bed seen from afar, linear sRGB.</summary>
    /// <param name="row">Number of the row.</param>
    public Vector3 Seen(int row) => Vector3.Lerp(Green, ColorOf(row), Habit is CropHabit.Spike ? 0.62f : Habit is CropHabit.Cup ? 0.6f : 0.5f) * 0.72f;

    /// <summary>Colour of leaves and stems, linear sRGB.</summary>
    public Vector3 Green => Habit switch
    {
        CropHabit.Spike => new Vector3(0.17f, 0.2f, 0.12f),
        CropHabit.Cup => new Vector3(0.11f, 0.21f, 0.09f),
        _ => new Vector3(0.1f, 0.18f, 0.045f),
    };
}
