using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Catalogue.Environments.Rooms.Public;

/// <summary>Rooms that anybody may enter: shops, a gallery, a gym, a ward, a laboratory, a workshop.</summary>
internal static class PublicRooms
{
    /// <summary>All kinds.</summary>
    public static ImmutableArray<RoomKind> All { get; } =
    [
        new()
        {
            Id = "clothes-shop",
            Names = ["clothes shop", "clothing store", "clothes store", "clothing shop", "boutique", "fashion store", "fashion boutique", "dress shop", "department store"],
            Furnish = ClothesShopFurniture.Furnish, Exposure = 1.2f, IsHall = true, Height = 3.2f, Behind = 2.9f, HalfWidth = 3.1f, Window = (0.4f, 2.75f, 1.9f), HasCurtains = false,
        },
        new()
        {
            Id = "grocery-store",
            Names = ["grocery store", "supermarket", "grocery shop", "grocery", "food store", "convenience store", "shop", "store", "corner shop", "supermarket aisle", "grocery aisle", "mall"],
            Furnish = GroceryFurniture.Furnish, IsHall = true, Height = 3.3f, Behind = 4.4f, HalfWidth = 2.9f, Window = (2.2f, 2.9f, 1.8f), HasCurtains = false, HasCornice = false, IsQuiet = true,
            Floor = static _ => RoomFloors.Tiled("#dcd9d2", 0.6f),
        },
        new()
        {
            Id = "bakery", Names = ["bakery", "bakery shop", "bakeshop", "bread shop", "patisserie", "pastry shop"], Furnish = BakeryFurniture.Furnish, IsHall = true, Height = 3, Behind = 2.5f,
            HalfWidth = 2.6f, Window = (0.5f, 2.5f, 1.7f), HasCurtains = false, Floor = RoomFloors.Chequered, FloorShare = 0.6f,
        },
        new()
        {
            Id = "gallery",
            Names = ["museum", "art gallery", "gallery", "art museum", "museum gallery", "exhibition", "museum hall", "exhibition hall", "art exhibition"],
            Scenery = ["picture-frame", "emblem-painting"], Furnish = GalleryFurniture.Furnish, IsHall = true, Height = 4.2f, Behind = 3.4f, HalfWidth = 4, Window = (3.1f, 3.95f, 2.4f), HasCurtains = false,
            IsQuiet = true, Wall = static s => RoomFloors.Paint(LinearRgb.FromHex(s.Child("gallery").Pick("#e9e6df", "#6d2f2e", "#3f5650", "#e4e2dd", "#44506b")), "wall"),
            Floor = static _ => RoomFloors.Boards(LinearRgb.FromHex("#b08a60"), LinearRgb.FromHex("#82603f"), 0.1f),
        },
        new()
        {
            Id = "gym", Names = ["gym", "gymnasium", "fitness studio", "fitness center", "fitness centre", "weight room", "health club"], Scenery = ["dumbbell"],
            Furnish = GymFurniture.Furnish, IsHall = true, Height = 3.4f, Behind = 3, HalfWidth = 3.3f, Window = (0.5f, 2.9f, 1.9f), HasCurtains = false, HasCornice = false,
            Floor = static _ => RoomFloors.Plain("#55585c", 0.55f),
        },
        new()
        {
            Id = "hospital-room", Names = ["hospital room", "hospital ward", "hospital", "clinic", "sickroom", "patient room"], Scenery = ["bed"],
            Furnish = HospitalFurniture.Furnish, IsHall = true, Height = 2.9f, Behind = 2.6f, HalfWidth = 2.7f, Window = (0.8f, 2.4f, 1.8f), HasCornice = false, IsQuiet = true,
            Wall = static s => RoomFloors.Paint(LinearRgb.FromHex(s.Child("ward").Pick("#d5e3df", "#d9e4ea", "#e6e6da")), "wall"), Floor = static _ => RoomFloors.Plain("#b9c4c2", 0.3f),
        },
        new()
        {
            Id = "laboratory", Names = ["laboratory", "science lab", "chemistry lab", "research lab", "science laboratory", "chemistry laboratory"],
            Furnish = LaboratoryFurniture.Furnish, IsHall = true, Height = 3, Behind = 2.2f, HalfWidth = 2.8f, Window = (1.1f, 2.5f, 1.7f), HasCurtains = false, HasCornice = false, IsQuiet = true,
            Wall = static _ => RoomFloors.Paint(LinearRgb.FromHex("#e4e9ea"), "wall"), Floor = static _ => RoomFloors.Tiled("#c9cfd1", 0.45f),
        },
        new()
        {
            Id = "garage",
            Names = ["garage", "workshop", "repair shop", "car workshop", "auto repair shop", "toolshed", "tool shed", "carpenter's workshop", "woodworking shop", "carpentry shop"],
            Scenery = ["hammer"], Furnish = WorkshopFurniture.Furnish, IsHall = true, Height = 3.2f, Behind = 1.9f, HalfWidth = 2.9f, Window = (1.3f, 2.5f, 1.5f), HasCurtains = false, HasCornice = false,
            IsQuiet = true, Wall = static s => RoomFloors.Paint(LinearRgb.FromHex(s.Child("workshop").Pick("#cfcabf", "#b9c0bd", "#d5cdb9")), "wall"),
            Floor = static _ => RoomFloors.Plain("#8d8a85", 0.6f),
        },
    ];
}
