using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A train on its track: an electric or diesel locomotive with a carriage, or a steam locomotive with its tender by word.</summary>
internal sealed class Train : CatalogueEntry<Train.Parameters>
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "train",
        Names = ["train", "steam train", "locomotive", "steam locomotive", "steam engine", "railway train", "diesel train", "electric train"],
        Words = ["steam", "old", "vintage", "diesel", "electric", "passenger", "locomotive"],
        Parts = ["stripe", "roof", "body"],
        Family = "vehicles",
        PrintsText = true,
        Size = new Vector3(2.9f, 4.1f, 13f),
        Habitats = ["meadow", "farm", "mountain-lake", "studio"],
        ViewAzimuth = 0.78f,
        ViewElevation = 0.13f,
    };

    /// <inheritdoc/>
    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool steam = wishes.Words.Contains("steam") || (wishes.Words.Overlaps(["old", "vintage"]) && !wishes.Words.Overlaps(["diesel", "electric"]));
        (string body, string stripe) = steam
            ? stream.Child("livery").Pick(("#1d4a36", "#b8231f"), ("#23262b", "#b8231f"), ("#7a1f26", "#20242a"), ("#1f4a86", "#b8231f"))
            : stream.Child("livery").Pick(("#c2222a", "#f0ede4"), ("#1f5fa8", "#f2c230"), ("#2f7a4a", "#f0ede4"), ("#d9821c", "#20242a"));
        LinearRgb main = wishes.PartColorOr("body", wishes.ColorOr(LinearRgb.FromHex(body)));
        LinearRgb second = wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(wishes.Colors.IsEmpty || steam ? stripe : "#f0ede4");
        return new Parameters(
            steam, VehicleMaterials.Paint(wishes.Material, main, !wishes.Colors.IsEmpty), VehicleMaterials.Metallic(wishes.PartColorOr("stripe", second), "stripe"),
            Presets.Plastic(wishes.PartColorOr("roof", LinearRgb.FromHex(steam ? "#2a2c2f" : "#8b9094")), "roof") with { Roughness = 0.55f },
            stream.Child("length").Range(0.95f, 1.05f), !wishes.Words.Contains("diesel") && stream.Child("pantograph").Chance(0.7f), stream.Child("windows").Pick(4, 5), (10 * stream.Child("number").Range(11, 98)) + 4);
    }

    /// <inheritdoc/>
    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.IsSteam)
        {
            SteamLocomotive.Add(model, p, resolution);
        }
        else
        {
            Railcar.Add(model, p, resolution);
        }

        return model.Build(ground: true, center: true);
    }

    /// <summary>One train.</summary>
    /// <param name="IsSteam">Whether it is drawn by a steam locomotive.</param>
    /// <param name="Paint">Main paint.</param>
    /// <param name="Stripe">Second paint.</param>
    /// <param name="Roof">Of the roofs.</param>
    /// <param name="Stretch">Length factor, 0.95 to 1.05.</param>
    /// <param name="HasPantograph">Whether it takes its power from a wire.</param>
    /// <param name="Windows">Windows of the carriage on one side, 4 or 5.</param>
    /// <param name="Number">Number on its front, three digits.</param>
    internal sealed record Parameters(bool IsSteam, Material Paint, Material Stripe, Material Roof, float Stretch, bool HasPantograph, int Windows, int Number);
}
