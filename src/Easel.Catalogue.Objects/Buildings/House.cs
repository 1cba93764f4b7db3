using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>A family house.</summary>
internal sealed class House : CatalogueEntry<HouseParameters>
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "house",
        Names = ["house", "home", "cottage", "family house", "farmhouse", "villa", "bungalow"],
        OwnMaterials = ["brick", "stone", "wood"],
        Words = ["brick", "wooden", "white", "old", "small", "large", "two-storey"],
        Parts = ["roof", "door", "walls", "wall", "shutters", "windows", "window"],
        Family = "buildings",
        Size = new Vector3(11.4f, 7, 12.5f),
        Habitats = ["meadow", "mountain-lake", "outdoor"],
        ViewAzimuth = 0.55f,
        ViewElevation = 0.07f,
    };

    /// <inheritdoc/>
    protected override HouseParameters Sample(RandomStream stream, Wishes wishes)
    {
        HouseCladding cladding = Cladding(stream.Child("cladding"), wishes);
        string wall = cladding switch
        {
            HouseCladding.Brick => stream.Child("wall").Pick("#a1553d", "#8a4636", "#b77a57"),
            HouseCladding.Boards => stream.Child("wall").Pick("#eef0ec", "#a9c1cd", "#dfd08f", "#c26a52", "#9db59a"),
            _ => stream.Child("wall").Pick("#f1e6cf", "#f5f1e8", "#e9c79c", "#d8e0da", "#edd9c4"),
        };
        if (wishes.PartColors.ContainsKey("roof") && cladding != HouseCladding.Brick)
        {
            // A roof of an asked colour is seen best over quiet walls.
            wall = stream.Child("wall").Pick("#eee9dd", "#f1e6cf", "#dfe0d8");
        }

        RandomStream roof = stream.Child("roof");
        bool round = roof.Child("tiles").Chance(0.5f);
        string tiles = round ? roof.Pick("#93452f", "#8a4a35", "#7d3a2c") : roof.Pick("#4a4f57", "#5d463b", "#74382c", "#57504a");
        bool shutters = wishes.PartColors.ContainsKey("shutters") || (cladding != HouseCladding.Brick && stream.Child("shutters").Chance(0.55f));
        string shutter = stream.Child("shutter-color").Pick("#2f5b46", "#2d4d73", "#7a2f2b", "#4c5a60", "#3d6f7d");
        bool small = wishes.Words.Contains("small") || wishes.Words.Contains("bungalow") || wishes.Words.Contains("cottage");
        int storeys = small ? 1 : wishes.Words.Contains("large") || wishes.Words.Contains("two-storey") ? 2 : stream.Child("storeys").Chance(0.55f) ? 2 : 1;
        bool hip = stream.Child("hip").Chance(0.25f);
        return new HouseParameters(
            stream.Child("width").Range(8.4f, 11f) * (small ? 0.86f : 1),
            stream.Child("depth").Range(6.8f, 8.2f),
            storeys,
            hip,
            hip ? stream.Child("pitch").Range(0.55f, 0.72f) : stream.Child("pitch").Range(0.7f, 1.0f),
            stream.Child("wing").Chance(0.4f),
            stream.Child("mirror").Chance(0.5f),
            cladding,
            wishes.PartColorOr("walls", wishes.PartColorOr("wall", wishes.ColorOr(LinearRgb.FromHex(wall)))),
            wishes.PartColors.ContainsKey("roof") ? Fired(wishes.PartColorOr("roof", default)) : LinearRgb.FromHex(tiles),
            round,
            wishes.PartColorOr("door", LinearRgb.FromHex(stream.Child("door").Pick("#b3282d", "#245a8d", "#2c6b4a", "#d29a2e", "#5a3a28"))),
            shutters ? wishes.PartColorOr("shutters", LinearRgb.FromHex(shutter)) : null,
            wishes.PartColorOr("windows", wishes.PartColorOr("window", LinearRgb.FromHex("#f4f2ec"))),
            stream.Child("porch").Chance(0.6f),
            stream.Child("chimney").Chance(0.8f),
            hip ? 0 : stream.Child("dormers").Range(0, 2),
            wishes.Words.Contains("winter"),
            stream.Child("seed").NextUInt());
    }

    /// <inheritdoc/>
    protected override Model Build(HouseParameters parameters, float resolution) => new HouseBuilder(parameters).Build();

    /// <summary>An asked colour as a roof shows it: red is fired and weathered clay, any other colour is glaze or paint and stays as asked.</summary>
    private static LinearRgb Fired(LinearRgb color)
    {
        // Red clay leans to orange, never to crimson.
        LinearRgb tile = LinearRgb.FromHex("#b04a34");
        bool red = color.R > 3 * color.G && color.R > 3 * color.B;
        return red ? LinearRgb.Lerp(color, tile, 0.4f) * 0.74f : color;
    }

    private static HouseCladding Cladding(RandomStream stream, Wishes wishes)
    {
        if (wishes.Material is "brick" or "stone" || wishes.Words.Contains("brick"))
        {
            return HouseCladding.Brick;
        }

        if (wishes.Material is "wood" || wishes.Words.Contains("wooden"))
        {
            return HouseCladding.Boards;
        }

        return stream.Next() switch { < 0.45f => HouseCladding.Plaster, < 0.68f => HouseCladding.Brick, _ => HouseCladding.Boards };
    }
}
