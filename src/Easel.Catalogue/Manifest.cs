using Easel.Catalogue.Emblems;
using Easel.Catalogue.Environments;
using Easel.Catalogue.Objects.Accessories;
using Easel.Catalogue.Animals;
using Easel.Catalogue.Objects.Buildings;
using Easel.Catalogue.Objects.Electronics;
using Easel.Catalogue.Objects.Fantasy;
using Easel.Catalogue.Objects.Festive;
using Easel.Catalogue.Objects.Food;
using Easel.Catalogue.Objects.Furniture;
using Easel.Catalogue.Objects.Household;
using Easel.Catalogue.Objects.Kitchen;
using Easel.Catalogue.Objects.Landmarks;
using Easel.Catalogue.Objects.Luggage;
using Easel.Catalogue.Objects.Music;
using Easel.Catalogue.Objects.Nature;
using Easel.Catalogue.Objects.Plants;
using Easel.Catalogue.Objects.Printed;
using Easel.Catalogue.Objects.Signs;
using Easel.Catalogue.Objects.Solids;
using Easel.Catalogue.Objects.Sports;
using Easel.Catalogue.Objects.Street;
using Easel.Catalogue.Objects.Tools;
using Easel.Catalogue.Objects.Toys;
using Easel.Catalogue.Objects.Vehicles;
using Easel.Catalogue.People;

namespace Easel.Catalogue;

/// <summary>What this version ships: one list per family, kept beside the family.</summary>
internal static class Manifest
{
    public static IEnumerable<CatalogueEntry> Objects =>
    [
        .. VehicleManifest.Entries,
        .. BuildingManifest.Entries,
        .. PlantManifest.Entries,
        .. AnimalManifest.Entries,
        .. PeopleManifest.Entries,
        .. FurnitureManifest.Entries,
        .. HouseholdManifest.Entries,
        .. KitchenManifest.Entries,
        .. ElectronicsManifest.Entries,
        .. FoodManifest.Entries,
        .. ToyManifest.Entries,
        .. SignManifest.Entries,
        .. PrintedManifest.Entries,
        .. StreetManifest.Entries,
        .. LuggageManifest.Entries,
        .. SportsManifest.Entries,
        .. MusicManifest.Entries,
        .. LandmarkManifest.Entries,
        .. ToolManifest.Entries,
        .. AccessoryManifest.Entries,
        .. SolidManifest.Entries,
        .. NatureManifest.Entries,
        .. FestiveManifest.Entries,
        .. FantasyManifest.Entries,
    ];

    public static IEnumerable<CatalogueEntry> Emblems => EmblemManifest.Entries(Objects);

    public static IEnumerable<EnvironmentEntry> Environments => EnvironmentManifest.Entries;
}
