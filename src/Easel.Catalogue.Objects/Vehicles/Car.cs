using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A passenger car.</summary>
internal sealed class Car : CatalogueEntry<Car.Parameters>
{
    /// <summary>From this size of a pixel on, metres, the windows are mirrors with nothing behind.</summary>
    internal const float UnfurnishedPixel = 0.0175f;

    /// <summary>Kinds of car.</summary>
    internal enum Kind
    {
        Sedan,
        Hatchback,
        Suv,
        Sports,
        Classic,
        Vintage,
    }

    /// <summary>Service marks on the roof and doors.</summary>
    internal enum Service
    {
        Private,
        Taxi,
        Police,
    }

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "car",
        Names =
        [
            "car", "automobile", "sedan", "motorcar", "auto", "hatchback", "suv", "sports car", "supercar", "coupe", "race car", "taxi", "cab",
            "taxicab", "police car", "station wagon",
        ],
        Words = ["sedan", "hatchback", "suv", "jeep", "sports", "sport", "sporty", "fast", "coupe", "supercar", "race", "taxi", "cab", "taxicab", "police", "small", "compact", "big", "old", "vintage", "antique", "classic", "family", "occupied"],
        Parts = ["roof", "wheel", "rim", "paint", "body"],
        Family = "vehicles",
        PrintsText = true,
        Size = new Vector3(1.95f, 1.43f, 4.6f),
        Habitats = ["city-street", "street", "city", "studio"],
        ViewAzimuth = 0.66f,
        ViewElevation = 0.16f,
    };

    /// <inheritdoc/>
    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        Kind kind = wishes.Words switch
        {
            var w when w.Overlaps(["sports", "sport", "sporty", "coupe", "supercar", "race", "fast"]) => Kind.Sports,
            var w when w.Contains("vintage") || w.Contains("antique") => Kind.Vintage,
            var w when w.Contains("classic") => Kind.Classic,
            var w when w.Overlaps(["suv", "jeep", "big", "offroad"]) => Kind.Suv,
            var w when w.Overlaps(["hatchback", "small", "compact"]) => Kind.Hatchback,
            _ => Kind.Sedan,
        };
        Service service = wishes.Words.Overlaps(["taxi", "cab", "taxicab"]) ? Service.Taxi
            : wishes.Words.Contains("police") ? Service.Police : Service.Private;
        LinearRgb typical = service switch
        {
            Service.Taxi => LinearRgb.FromHex("#f5b400"),
            Service.Police => LinearRgb.FromHex("#f2f4f5"),
            _ when kind == Kind.Vintage => LinearRgb.FromHex(stream.Child("vintage").Pick("#7a1f24", "#23472f", "#1f3a5f", "#d9c79a", "#3b2f2a")),
            _ when kind == Kind.Classic => LinearRgb.FromHex(stream.Child("classic").Pick("#7fb5ab", "#9c2529", "#e6d9bb", "#5b7fa3", "#b9c6a5")),
            _ => LinearRgb.FromHex(stream.Child("colour").Pick("#b81a1c", "#1d4f9e", "#c9ccd0", "#f1f1ee", "#2c3036", "#d8611a", "#1f6b57", "#7c1f34")),
        };
        LinearRgb paint = wishes.PartColorOr("paint", wishes.PartColorOr("body", wishes.ColorOr(typical)));
        RandomStream size = stream.Child("size");
        return new Parameters(
            kind, service, VehicleMaterials.Paint(wishes.Material, paint, !wishes.Colors.IsEmpty),
            wishes.PartColors.ContainsKey("roof") ? Presets.CarPaint(wishes.PartColors["roof"], "roof") : wishes.Colors.Length > 1 ? Presets.CarPaint(wishes.Colors[1], "roof") : null,
            wishes.PartColors.TryGetValue("rim", out LinearRgb rim) || wishes.PartColors.TryGetValue("wheel", out rim) ? Presets.Metal(rim, 0.3f, "rim") : VehicleMaterials.Alloy,
            size.Range(0.985f, 1.015f), size.Range(-0.015f, 0.02f), stream.Child("spokes").Pick(5, 5, 7, 10), stream.Child("slope").Range(-0.08f, 0.1f),
            (1000 * stream.Child("number").Range(21, 98)) + stream.Child("number tail").Range(120, 989), wishes.Words.Contains("occupied"));
    }

    /// <inheritdoc/>
    protected override Model Build(Parameters p, float resolution)
    {
        if (p.Kind == Kind.Vintage)
        {
            var old = new ModelBuilder();
            VintageCar.Add(old, p.Paint, p.Roof ?? p.Paint, resolution);
            old.Surface(SurfaceTag.Top, new Vector3(0, VintageCar.Roof, VintageCar.RoofZ), new Vector3(0.4f, 0, 0), new Vector3(0, 0, -0.5f));
            return old.Build(ground: true);
        }

        CarForm form = p.Kind switch
        {
            Kind.Hatchback => CarForm.Hatchback,
            Kind.Suv => CarForm.Suv,
            Kind.Sports => CarForm.Sports,
            Kind.Classic => CarForm.Classic,
            _ => CarForm.Sedan,
        };
        form = form with { Length = form.Length * p.Stretch, Height = form.Height + p.Lift, ScreenSlope = form.ScreenSlope + p.Slope };
        var model = new ModelBuilder();
        CarBody.Add(model, form, p.Paint, p.Roof ?? p.Paint, RoofSigns.Band(p.Service), p.Number, p.IsOccupied, resolution);
        foreach (float z in new[] { form.FrontAxleZ, form.RearAxleZ })
        {
            foreach (float side in new[] { 1f, -1f })
            {
                var at = new Vector3(side * ((form.Width / 2) - 0.135f), form.WheelRadius, z);
                Wheels.Add(model, at, form.WheelRadius, p.Kind == Kind.Sports ? 0.27f : 0.225f, p.Spokes, p.Rim, resolution < 0.018f);
            }
        }

        RoofSigns.Add(model, form.Height, form.RoofZ + 0.25f, p.Service);
        model.Surface(SurfaceTag.Top, new Vector3(0, form.Height, form.RoofZ), new Vector3(0.45f, 0, 0), new Vector3(0, 0, -0.5f));
        return model.Build(ground: true);
    }

    /// <summary>One car.</summary>
    /// <param name="Kind">Body style.</param>
    /// <param name="Service">Private, taxi or police.</param>
    /// <param name="Paint">Main paint.</param>
    /// <param name="Roof">Paint of the roof, or null for the main one.</param>
    /// <param name="Rim">Material of the rims.</param>
    /// <param name="Stretch">Length factor, 0.985 to 1.015.</param>
    /// <param name="Lift">Added height of the roof, −0.015 to 0.02 m.</param>
    /// <param name="Spokes">Spokes of a wheel, 5 to 10.</param>
    /// <param name="Slope">Added slope of the windscreen, −0.08 to 0.1.</param>
    /// <param name="Number">Number on the plates, five digits.</param>
    /// <param name="IsOccupied">Whether somebody in it is to be seen.</param>
    internal sealed record Parameters(
        Kind Kind, Service Service, Material Paint, Material? Roof, Material Rim, float Stretch, float Lift, int Spokes, float Slope, int Number, bool IsOccupied);
}
