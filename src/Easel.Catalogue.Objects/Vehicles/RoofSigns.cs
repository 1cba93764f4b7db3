using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>What cars in service wear on their roofs and doors.</summary>
internal static class RoofSigns
{
    /// <summary>Where on the roof of a flying car they stand.</summary>
    public const float Station = -0.35f;

    /// <summary>Adds a lit sign or beacons to a roof.</summary>
    /// <param name="model">Where to add.</param>
    /// <param name="height">Of the roof, metres.</param>
    /// <param name="z">Station on the roof.</param>
    /// <param name="service">What the car does.</param>
    public static void Add(ModelBuilder model, float height, float z, Car.Service service)
    {
        float y = height - 0.01f;
        if (service == Car.Service.Taxi)
        {
            PolyMesh sign = Shapes.Extrude([new(-0.26f, 0), new(0.26f, 0), new(0.2f, 0.15f), new(-0.2f, 0.15f)], 0.13f, 0.02f, 3).Move(0, y + 0.02f, z);
            model.Add(sign, Presets.Glow(LinearRgb.FromHex("#ffe9a8"), 1.4f, "sign"));
            model.Add(Shapes.Box(0.5f, 0.03f, 0.16f, 0.01f).Move(0, y, z), VehicleMaterials.Trim);
            model.Surface(SurfaceTag.Print, new Vector3(0, y + 0.095f, z + 0.067f), new Vector3(0.18f, 0, 0), new Vector3(0, 0.05f, 0));
        }
        else if (service == Car.Service.Police)
        {
            model.Add(Shapes.Box(1.0f, 0.03f, 0.2f, 0.01f).Move(0, y, z), VehicleMaterials.Trim);
            model.Add(Shapes.Cushion(0.4f, 0.1f, 0.17f, 0.04f, 0.01f, 6).Move(0.28f, y + 0.03f, z), Presets.Glow(LinearRgb.FromHex("#ff2418"), 1.3f, "beacon"));
            model.Add(Shapes.Cushion(0.4f, 0.1f, 0.17f, 0.04f, 0.01f, 6).Move(-0.28f, y + 0.03f, z), Presets.Glow(LinearRgb.FromHex("#1c4cff"), 1.6f, "beacon"));
            model.Add(Shapes.Box(0.12f, 0.08f, 0.15f, 0.02f).Move(0, y + 0.02f, z), VehicleMaterials.Chrome);
        }
    }

    /// <summary>The band along the doors of a car in service, or null.</summary>
    public static Material? Band(Car.Service service) => service switch
    {
        Car.Service.Taxi => Presets.CarPaint(LinearRgb.FromHex("#e6e2d6"), "band") with { Pattern = new CheckPattern(0.058f) },
        Car.Service.Police => Presets.CarPaint(LinearRgb.FromHex("#1f3f8c"), "band"),
        _ => null,
    };
}
