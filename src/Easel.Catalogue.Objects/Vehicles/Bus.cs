using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A bus: city bus by default, double-decker or school bus by word.</summary>
internal sealed class Bus : CatalogueEntry<Bus.Parameters>
{
    /// <summary>Kinds of bus.</summary>
    internal enum Kind
    {
        City,
        DoubleDecker,
        School,
    }

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "bus",
        Names = ["bus", "city bus", "double-decker", "double-decker bus", "double decker bus", "school bus", "coach", "omnibus"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bus", "buses"),
        Words = ["city", "double", "decker", "double-decker", "london", "school", "tour"],
        Parts = ["roof", "stripe", "body"],
        Family = "vehicles",
        PrintsText = true,
        Size = new Vector3(2.85f, 3.1f, 11.2f),
        Habitats = ["city-street", "street", "city", "studio"],
        ViewAzimuth = 0.62f,
        ViewElevation = 0.12f,
    };

    /// <inheritdoc/>
    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        Kind kind = wishes.Words.Overlaps(["double", "decker", "double-decker", "london"]) ? Kind.DoubleDecker
            : wishes.Words.Contains("school") ? Kind.School : Kind.City;
        LinearRgb typical = LinearRgb.FromHex(kind switch
        {
            Kind.DoubleDecker => "#c2161e",
            Kind.School => "#f2a900",
            _ => stream.Child("colour").Pick("#c8202c", "#1e6fb8", "#2f8f4e", "#e07a12"),
        });
        LinearRgb main = wishes.PartColorOr("body", wishes.ColorOr(typical));
        LinearRgb second = wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex("#e6e4dc");
        return new Parameters(
            kind, VehicleMaterials.Paint(wishes.Material, main, !wishes.Colors.IsEmpty),
            VehicleMaterials.Metallic(wishes.PartColorOr("stripe", kind == Kind.School ? LinearRgb.FromHex("#1c1d20") : second), "stripe"),
            VehicleMaterials.Metallic(wishes.PartColorOr("roof", kind == Kind.City ? second : kind == Kind.School ? second : main), "roof"),
            kind switch { Kind.City => 11.2f, Kind.School => 9.6f, _ => 10.2f } * stream.Child("length").Range(0.95f, 1.05f),
            stream.Child("windows").Range(1.3f, 1.65f), stream.Child("nuts").Pick(8, 10), stream.Child("line").Range(2, 98));
    }

    /// <inheritdoc/>
    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        BusBody.Add(model, p, resolution);
        return model.Build(ground: true, center: true);
    }

    /// <summary>One bus.</summary>
    /// <param name="Kind">City bus, double-decker or school bus.</param>
    /// <param name="Paint">Main paint.</param>
    /// <param name="Stripe">Stripe along the sides.</param>
    /// <param name="Roof">Paint of the roof.</param>
    /// <param name="Length">Metres, 9 to 11.8.</param>
    /// <param name="Window">Length of one side window, 1.3 to 1.65 m.</param>
    /// <param name="Nuts">Nuts of a wheel.</param>
    /// <param name="Line">Number on the destination sign.</param>
    internal sealed record Parameters(Kind Kind, Material Paint, Material Stripe, Material Roof, float Length, float Window, int Nuts, int Line);
}
