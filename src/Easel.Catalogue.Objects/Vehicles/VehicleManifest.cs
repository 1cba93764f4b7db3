namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>The family 'vehicles'.</summary>
internal static class VehicleManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Car(),
        new FlyingCar(),
        new Bicycle(),
        new Boat(),
        new Airplane(),
        new Bus(),
        new Train(),
        new Truck(),
        new FoodTruck(),
        new Motorcycle(),
        new HotAirBalloon(),
        new Helicopter(),
        new Rocket(),
        new CarWheel(),
        new SailingShip(),
        new Tractor(),
        new Ufo(),
        new Submarine(),
    ];
}
