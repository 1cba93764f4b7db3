namespace Easel.Catalogue.Environments;

/// <summary>The environments.</summary>
internal static class EnvironmentManifest
{
    public static IEnumerable<EnvironmentEntry> Entries =>
    [
        new Studio.StudioEnvironment(),
        new Nature.Meadow(),
        new Nature.Woodland(),
        new Nature.OceanBeach(),
        new Nature.Ocean(),
        new Nature.MountainLake(),
        new Arid.Desert(),
        new Arid.Savanna(),
        new Winter.SnowLandscape(),
        .. Park.ParkEnvironment.All,
        new Farm.Farmland(),
        new Farm.FlowerField(Farm.FlowerCrop.Tulips),
        new Farm.FlowerField(Farm.FlowerCrop.Lavender),
        new Farm.FlowerField(Farm.FlowerCrop.Sunflowers),
        new Farm.FlowerField(Farm.FlowerCrop.Poppies),
        new Farm.FlowerField(Farm.FlowerCrop.Daisies),
        new Farm.FlowerField(Farm.FlowerCrop.Canola),
        new Wild.Canyon(),
        new Wild.Waterfall(),
        new Wild.River(),
        new Wild.Jungle(),
        new Wild.Volcano(),
        new Fantasy.CastleHill(),
        new Fantasy.FloatingIslands(),
        .. Tilled.RowLand.All,
        new Marine.Underwater(),
        new Space.AlienSurface(isMars: false),
        new Space.AlienSurface(isMars: true),
        new Space.OuterSpace(),
        new City.CitySkyline(),
        new City.FuturisticSkyline(),
        new City.StreetEnvironment(),
        .. Rooms.RoomEnvironment.All,
        .. Halls.HallEnvironment.All,
        new Town.MarketSquare(),
        new Town.Harbour(),
        new Town.Stadium(),
        new Town.PoolTerrace(),
    ];
}
