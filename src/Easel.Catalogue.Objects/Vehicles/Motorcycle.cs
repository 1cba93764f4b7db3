using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A motorcycle: a roadster with a bare engine, or a chopper with a long fork by word.</summary>
internal sealed class Motorcycle : CatalogueEntry<Motorcycle.Parameters>
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "motorcycle",
        Names = ["motorcycle", "motorbike", "chopper motorcycle", "motor cycle", "motor bike"],
        Words = ["carrying", "chopper", "old", "vintage", "racing", "sport", "cruiser"],
        Parts = ["tank", "seat", "frame", "fender"],
        Family = "vehicles",
        Size = new Vector3(0.82f, 1.15f, 2.15f),
        Habitats = ["city-street", "street", "studio"],
        ViewAzimuth = 1.08f,
        ViewElevation = 0.1f,
        StandsAside = true,
    };

    /// <inheritdoc/>
    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool chopper = wishes.Words.Overlaps(["chopper", "cruiser"]);
        LinearRgb paint = wishes.PartColorOr("tank", wishes.ColorOr(LinearRgb.FromHex(stream.Child("paint").Pick("#b3161c", "#1f4f9a", "#d97a12", "#1f5c3c", "#7a1f2a"))));
        return new Parameters(
            chopper, VehicleMaterials.Paint(wishes.Material, paint, !wishes.Colors.IsEmpty),
            VehicleMaterials.Metallic(wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex("#ece6d6"), "stripe"),
            Presets.Leather(wishes.PartColorOr("seat", LinearRgb.FromHex(stream.Child("seat").Pick("#26221f", "#5a3219", "#26221f"))), "seat"),
            Presets.Lacquer(wishes.PartColorOr("frame", LinearRgb.FromHex("#1f2124")), "frame"),
            stream.Child("spokes").Chance(0.6f) ? 36 : 0, stream.Child("turn").Range(0.08f, 0.2f), stream.Child("tail").Range(-0.03f, 0.04f), stream.Child("stripe").Chance(0.6f), wishes.Words.Contains("carrying"));
    }

    /// <inheritdoc/>
    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        MotorcycleBody.Add(model, p, resolution);
        return model.Build(ground: true, center: true);
    }

    /// <summary>One motorcycle.</summary>
    /// <param name="IsChopper">A long raked fork and a high bar.</param>
    /// <param name="Paint">Of tank and mudguards.</param>
    /// <param name="Stripe">Of the stripe on the tank.</param>
    /// <param name="Leather">Of the saddle.</param>
    /// <param name="Frame">Of the frame.</param>
    /// <param name="Spokes">Spokes of a wheel; 0 for cast wheels.</param>
    /// <param name="Turn">Turn of the bar to the left, radians, 0.08 to 0.2.</param>
    /// <param name="Tail">Rise of the saddle's tail, metres.</param>
    /// <param name="HasStripe">Whether the tank is striped.</param>
    /// <param name="IsRidden">Whether somebody rides it: it runs upright and straight ahead, its stand folded.</param>
    internal sealed record Parameters(bool IsChopper, Material Paint, Material Stripe, Material Leather, Material Frame, int Spokes, float Turn, float Tail, bool HasStripe, bool IsRidden);
}
