using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>An aeroplane: jet airliner by default, single-engined propeller plane by word.</summary>
internal sealed class Airplane : CatalogueEntry<Airplane.Parameters>
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "airplane",
        Names = ["airplane", "aeroplane", "plane", "aircraft", "airliner", "jet", "jumbo jet", "propeller plane"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("aircraft", "aircraft"),
        Words = ["propeller", "prop", "small", "vintage", "old", "biplane", "jet", "passenger", "commercial"],
        Parts = ["tail", "wing", "engine", "body", "stripe"],
        Family = "vehicles",
        PrintsText = true,
        Size = new Vector3(34, 11.5f, 41),
        Support = Support.Air,
        Habitats = ["sky", "city-skyline", "ocean", "mountain-lake", "studio"],
        ViewAzimuth = 0.95f,
        ViewElevation = -0.1f,
    };

    /// <inheritdoc/>
    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool propeller = wishes.Words.Overlaps(["propeller", "prop", "small", "vintage", "old", "biplane"]);
        LinearRgb livery = LinearRgb.FromHex(stream.Child("livery").Pick("#c8202c", "#154c9c", "#0f7f74", "#e07c12", "#5b2a86"));
        LinearRgb white = LinearRgb.FromHex("#f2f3f4");
        LinearRgb body = wishes.PartColorOr("body", wishes.Colors.Length > 0 ? wishes.Colors[0] : propeller ? livery : white);
        LinearRgb accent = wishes.Colors.Length > 1 ? wishes.Colors[1] : body.Luminance > 0.55f ? livery : white;
        return new Parameters(
            propeller, VehicleMaterials.Paint(wishes.Material, body, !wishes.Colors.IsEmpty),
            Presets.CarPaint(wishes.PartColorOr("tail", accent), "tail"), Presets.CarPaint(wishes.PartColorOr("stripe", accent), "stripe"),
            Presets.CarPaint(wishes.PartColorOr("wing", propeller ? body : LinearRgb.FromHex("#bcc3ca")), "wing"),
            Presets.CarPaint(wishes.PartColorOr("engine", propeller ? accent : LinearRgb.FromHex("#e4e7ea")), "engine"),
            stream.Child("length").Range(0.94f, 1.1f), stream.Child("sweep").Range(0.92f, 1.1f), stream.Child("flex").Range(0.05f, 0.085f));
    }

    /// <inheritdoc/>
    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.Propeller)
        {
            PropellerPlane.Add(model, p, resolution);
        }
        else
        {
            Airliner.Add(model, p, resolution);
        }

        return model.Build(ground: true, center: true);
    }

    /// <summary>One aeroplane.</summary>
    /// <param name="Propeller">Whether it is a small propeller plane.</param>
    /// <param name="Body">Paint of the fuselage.</param>
    /// <param name="Tail">Paint of the fin.</param>
    /// <param name="Stripe">Paint of the cheat line and belly.</param>
    /// <param name="Wing">Paint of the wings.</param>
    /// <param name="Engine">Paint of the engines.</param>
    /// <param name="Stretch">Fuselage length factor, 0.94 to 1.1.</param>
    /// <param name="Sweep">Sweep factor of the wings, 0.92 to 1.1.</param>
    /// <param name="Flex">Upward bend of the wings, 0.05 to 0.085 of the span.</param>
    internal sealed record Parameters(
        bool Propeller, Material Body, Material Tail, Material Stripe, Material Wing, Material Engine, float Stretch, float Sweep, float Flex);
}
