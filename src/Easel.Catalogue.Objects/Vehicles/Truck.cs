using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A truck: a lorry with a box behind a tall cab, or a pickup by word.</summary>
internal sealed class Truck : CatalogueEntry<Truck.Parameters>
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "truck",
        Names = ["truck", "delivery truck", "box truck", "lorry", "moving truck", "cargo truck", "delivery van", "cargo van", "pickup truck", "pickup", "pick up truck", "pick-up"],
        Words = ["pickup", "pick-up", "pick", "delivery", "box", "moving", "old", "vintage"],
        Parts = ["cab", "box", "bed", "stripe"],
        Family = "vehicles",
        Size = new Vector3(2.6f, 3.4f, 6.6f),
        Habitats = ["city-street", "street", "city", "farm", "studio"],
        ViewAzimuth = 0.72f,
        ViewElevation = 0.13f,
        PrintsText = true,
    };

    /// <inheritdoc/>
    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool pickup = wishes.Words.Overlaps(["pickup", "pick-up", "pick"]);
        LinearRgb main = wishes.ColorOr(LinearRgb.FromHex(pickup ? stream.Child("paint").Pick("#3f7f8f", "#b3262a", "#d9a43a", "#5a7a4a") : stream.Child("paint").Pick("#c2222a", "#1f5fa8", "#2f7a4a", "#e0861c")));
        LinearRgb cab = wishes.PartColorOr("cab", main);
        LinearRgb box = wishes.PartColorOr("box", wishes.PartColorOr("bed", wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Colors.IsEmpty ? LinearRgb.FromHex("#eceae4") : main));
        RandomStream build = stream.Child("build");
        return new Parameters(
            pickup, VehicleMaterials.Paint(wishes.Material, cab, !wishes.Colors.IsEmpty), VehicleMaterials.Paint(wishes.Material, pickup ? cab : box, !wishes.Colors.IsEmpty),
            VehicleMaterials.Metallic(wishes.PartColorOr("stripe", pickup ? LinearRgb.FromHex("#efe9dc") : wishes.Colors.IsEmpty ? main : LinearRgb.FromHex("#eceae4")), "stripe"),
            build.Range(0.95f, 1.08f), build.Range(0.95f, 1.04f), stream.Child("nuts").Pick(8, 10), stream.Child("stripe").Chance(0.6f), stream.Child("load").Chance(0.4f));
    }

    /// <inheritdoc/>
    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.IsPickup)
        {
            PickupTruck.Add(model, p, resolution);
        }
        else
        {
            BoxTruck.Add(model, p, resolution);
        }

        return model.Build(ground: true, center: true);
    }

    /// <summary>One truck.</summary>
    /// <param name="IsPickup">Whether it is a pickup.</param>
    /// <param name="Paint">Of the cab.</param>
    /// <param name="Box">Of the box.</param>
    /// <param name="Stripe">Of stripes; a pickup's bumpers.</param>
    /// <param name="Stretch">Length factor of the box or bed, 0.95 to 1.08.</param>
    /// <param name="Tall">Height factor, 0.95 to 1.04.</param>
    /// <param name="Nuts">Nuts of a wheel.</param>
    /// <param name="HasStripe">Whether a stripe runs along the box.</param>
    /// <param name="IsLoaded">Whether a pickup carries crates.</param>
    internal sealed record Parameters(bool IsPickup, Material Paint, Material Box, Material Stripe, float Stretch, float Tall, int Nuts, bool HasStripe, bool IsLoaded);
}
