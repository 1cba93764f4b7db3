using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A boat: sailing boat by default, motor or rowing boat by word. y = 0 is the water line; the keel reaches below.</summary>
internal sealed class Boat : CatalogueEntry<Boat.Parameters>
{
    /// <summary>Kinds of boat.</summary>
    internal enum Kind
    {
        Sail,
        Motor,
        Rowing,
    }

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "boat",
        Names = ["boat", "sailboat", "sailing boat", "yacht", "motorboat", "speedboat", "rowing boat", "rowboat", "dinghy"],
        Words = ["sail", "sailing", "sailboat", "motor", "motorboat", "speedboat", "speed", "row", "rowing", "rowboat", "wooden", "small", "yacht", "fishing"],
        Parts = ["sail", "hull", "deck", "stripe"],
        Family = "vehicles",
        PrintsText = true,
        Size = new Vector3(2.3f, 8.2f, 6.4f),
        Support = Support.Water,
        Habitats = ["ocean-beach", "ocean", "mountain-lake", "lake", "water"],
        ViewAzimuth = 1.05f,
        ViewElevation = 0.1f,
    };

    /// <inheritdoc/>
    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        Kind kind = wishes.Words.Overlaps(["row", "rowing", "rowboat", "dinghy"]) ? Kind.Rowing
            : wishes.Words.Overlaps(["motor", "motorboat", "speedboat", "speed"]) ? Kind.Motor : Kind.Sail;
        LinearRgb main = wishes.PartColorOr("hull", wishes.ColorOr(LinearRgb.FromHex(kind == Kind.Rowing
            ? stream.Child("hull").Pick("#8a5633", "#2d6f8e", "#b23a2e") : stream.Child("hull").Pick("#1d4c9a", "#f2f2ee", "#b3242a", "#16685f"))));
        string? material = wishes.Material ?? (kind == Kind.Rowing && wishes.Colors.IsEmpty && !wishes.PartColors.ContainsKey("hull") ? "wood" : null);
        Material hull = Presets.ByName(material, wishes.Colors.IsEmpty ? null : main, "hull") ?? Presets.Lacquer(main, "hull") with { Coat = 0.9f, CoatRoughness = 0.05f };
        // A boat of one colour has a foresail of that colour: the hull alone is the smaller part of what is seen.
        LinearRgb accent = wishes.Colors.Length > 0 ? wishes.Colors[^1] : LinearRgb.FromHex(stream.Child("accent").Pick("#d8342a", "#e07a12", "#1d4c9a", "#e8b93a"));
        LinearRgb sail = wishes.PartColorOr("sail", LinearRgb.FromHex("#f4f1e8"));
        return new Parameters(
            kind, hull, Canvas(sail, "sail"), Canvas(wishes.PartColorOr("sail", accent), "jib"),
            Presets.Lacquer(wishes.PartColorOr("stripe", wishes.Colors.Length == 1 ? sail : accent), "stripe"),
            kind switch { Kind.Rowing => 3.6f, Kind.Motor => 5.6f, _ => 6.4f } * stream.Child("length").Range(0.95f, 1.08f),
            stream.Child("belly").Range(0.1f, 0.15f), stream.Child("boom").Range(0.16f, 0.34f));
    }

    /// <inheritdoc/>
    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        BoatHull hull = p.Kind switch
        {
            Kind.Rowing => new BoatHull(p.Length, p.Length * 0.37f, 0.42f, 0.62f, 0.14f, 0.62f),
            Kind.Motor => new BoatHull(p.Length, 2.1f, 0.72f, 0.95f, 0.3f, 0.92f),
            _ => new BoatHull(p.Length, 2.32f, 0.72f, 1, 0.36f, 0.62f),
        };
        switch (p.Kind)
        {
            case Kind.Rowing:
                RowingBoat.Add(model, hull, p, resolution);
                break;
            case Kind.Motor:
                MotorBoat.Add(model, hull, p, resolution);
                break;
            default:
                SailingBoat.Add(model, hull, p, resolution);
                break;
        }

        return model.Build();
    }

    private static Material Canvas(LinearRgb color, string name) =>
        new() { Name = name, BaseColor = color, Roughness = 0.85f, Specular = 0.02f, Translucency = 0.45f, Pattern = new SailSeams(0.62f) };

    /// <summary>One boat.</summary>
    /// <param name="Kind">Sailing, motor or rowing boat.</param>
    /// <param name="Hull">Material of the hull.</param>
    /// <param name="Sail">Cloth of the main sail.</param>
    /// <param name="Jib">Cloth of the foresail.</param>
    /// <param name="Stripe">Stripe below the rail.</param>
    /// <param name="Length">Metres, 3.4 to 6.9.</param>
    /// <param name="Belly">Depth of the sails as a share of their width, 0.1 to 0.15.</param>
    /// <param name="BoomAngle">How far the sails are let out, radians.</param>
    internal sealed record Parameters(
        Kind Kind, Material Hull, Material Sail, Material Jib, Material Stripe, float Length, float Belly, float BoomAngle);
}
