using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A flying car: a low hull with a glass canopy, carried by engines or ducted fans.</summary>
internal sealed class FlyingCar : CatalogueEntry<FlyingCar.Parameters>
{
    /// <summary>Height and length of fast bodies next to the drawn lines.</summary>
    private const float Low = 0.88f, Long = 1.13f;

    /// <summary>What stands at the tail.</summary>
    internal enum Tail
    {
        None,
        Spoiler,
        Fins,
    }

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "flying-car",
        Names = ["flying car", "hover car", "hovercar", "flying taxi", "air car", "flying vehicle", "hover vehicle", "air taxi", "aircar", "flying automobile"],
        Words = ["taxi", "cab", "sports", "sport", "fast", "van", "police", "futuristic", "sleek", "small", "big"],
        Parts = ["roof", "light", "paint", "body"],
        Family = "vehicles",
        Size = new Vector3(2.6f, 1.3f, 4.6f),
        Support = Support.Air,
        Habitats = ["city-skyline-futuristic", "city-skyline", "city", "studio"],
        ViewAzimuth = 0.62f,
        ViewElevation = -0.12f,
    };

    /// <inheritdoc/>
    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool taxi = wishes.Words.Overlaps(["taxi", "cab"]), police = wishes.Words.Contains("police");
        RandomStream look = stream.Child("form");
        HoverForm form = wishes.Words.Overlaps(["van", "big"]) || taxi || police ? HoverForm.Shuttle
            : wishes.Words.Overlaps(["sports", "sport", "fast", "sleek"]) ? HoverForm.Coupe
            : wishes.Words.Contains("small") ? HoverForm.Pod
            : look.Next() switch { < 0.5f => HoverForm.Coupe, < 0.68f => HoverForm.Pod, _ => HoverForm.Shuttle };
        LinearRgb typical = LinearRgb.FromHex(
            taxi ? "#f5b000" : police ? "#eef1f4" : stream.Child("colour").Pick("#e4e6e8", "#c2c8ce", "#b9472f", "#4a78ad", "#d8b27a", "#48918c", "#e9dfcc", "#d98a3d"));
        LinearRgb paint = wishes.PartColorOr("paint", wishes.PartColorOr("body", wishes.ColorOr(typical)));
        return new Parameters(
            form, taxi ? Car.Service.Taxi : police ? Car.Service.Police : Car.Service.Private,
            VehicleMaterials.Paint(wishes.Material, paint, !wishes.Colors.IsEmpty),
            VehicleMaterials.Metallic(wishes.PartColorOr("roof", wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.ColorOr(typical)), "roof"),
            wishes.PartColorOr("light", LinearRgb.FromHex("#22d3ff")),
            form.Fans ? Tail.Fins : form == HoverForm.Coupe ? stream.Child("tail").Pick(Tail.Fins, Tail.Fins, Tail.Spoiler) : stream.Child("tail").Pick(Tail.None, Tail.Spoiler),
            stream.Child("thruster").Range(0.23f, 0.27f));
    }

    /// <inheritdoc/>
    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        HoverBody.Add(model, p, resolution);
        RoofSigns.Add(model, p.Form.CanopyTop.At(RoofSigns.Station), RoofSigns.Station, p.Service);
        Model upright = model.Build(ground: true);

        // Speed lies in long low lines; a taxi keeps its room.
        return p.Form == HoverForm.Shuttle ? upright : new ModelBuilder().Add(upright, Matrix4x4.CreateScale(1, Low, Long)).Build(ground: true);
    }

    /// <summary>One flying car.</summary>
    /// <param name="Form">Lines of the body.</param>
    /// <param name="Service">Private, taxi (lit sign) or police.</param>
    /// <param name="Paint">Main paint.</param>
    /// <param name="Roof">Paint of the roof.</param>
    /// <param name="Light">Hue of engines and light lines.</param>
    /// <param name="Tail">Fins, spoiler or neither.</param>
    /// <param name="Thruster">Radius of an engine, 0.23 to 0.27 m.</param>
    internal sealed record Parameters(
        HoverForm Form, Car.Service Service, Material Paint, Material Roof, LinearRgb Light, Tail Tail, float Thruster);
}
