namespace Easel.Catalogue.Objects.Street;

/// <summary>The family 'street': what stands beside roads.</summary>
internal static class StreetManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new StopSign(),
        new TrafficLight(),
        new ParkingMeter(),
        new FireHydrant(),
        new StreetLamp(),
        new Mailbox(),
        new TrashCan(),
        new PhoneBooth(),
        new Fence(),
        new GardenArch(),
        new WaterWell(),
    ];
}
