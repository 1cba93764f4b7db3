using System.Collections.Immutable;
using Easel.Catalogue.Environments.Rooms.Public;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>What makes one kind of room differ from another. Lengths are metres.</summary>
internal sealed record RoomKind
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>English names, the usual one first.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Ids of things that belong to its scenery.</summary>
    public ImmutableArray<string> Scenery { get; init; } = [];

    /// <summary>Words it honours beside those of all rooms.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Puts the furniture into it.</summary>
    public required Action<RoomSet> Furnish { get; init; }

    /// <summary>Height of the ceiling; that of a flat when null.</summary>
    public float? Height { get; init; }

    /// <summary>Depth behind what stands free.</summary>
    public float Behind { get; init; } = 1.35f;

    /// <summary>Least distance of the side walls from the middle.</summary>
    public float HalfWidth { get; init; } = 2.3f;

    /// <summary>Sill, head and width of the windows at the side.</summary>
    public (float Sill, float Head, float Wide) Window { get; init; } = (0.32f, 2.32f, 1.6f);

    /// <summary>A window that the back wall always has, about its middle, or null.</summary>
    public RoomWindow? BackWindow { get; init; }

    /// <summary>Chance of a window in the back wall where none was asked for, and how far it may stand off the middle.</summary>
    public (float Chance, float Shift) BackView { get; init; }

    /// <summary>Whether curtains hang at the windows.</summary>
    public bool HasCurtains { get; init; } = true;

    /// <summary>Whether a cornice runs under the ceiling.</summary>
    public bool HasCornice { get; init; } = true;

    /// <summary>Whether all walls are alike, or one behind may be of a strong colour.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether it is a place of its own, which is looked at as much as what stands in it.</summary>
    public bool IsHall { get; init; }

    /// <summary>Makes its walls; painted when null.</summary>
    public Func<RandomStream, Material>? Wall { get; init; }

    /// <summary>Makes its floor; boards when null.</summary>
    public Func<RandomStream, Material>? Floor { get; init; }

    /// <summary>Share of rooms with that floor; the others have boards.</summary>
    public float FloorShare { get; init; } = 1;

    /// <summary>Multiplies the exposure: rooms with dark walls would ask for a long one, in which their windows burn out.</summary>
    public float Exposure { get; init; } = 1;

    /// <summary>All kinds.</summary>
    public static ImmutableArray<RoomKind> All { get; } =
    [
        new()
        {
            Id = "living-room", Names = ["living room", "sitting room", "lounge"], Scenery = ["bookshelf", "rug", "book"], Furnish = LivingRoomFurniture.Furnish, Behind = 1.55f,
            BackView = (0.45f, 0.25f),
        },
        new() { Id = "bedroom", Names = ["bedroom"], Scenery = ["rug"], Furnish = BedroomFurniture.Furnish, Behind = 2.5f, Window = (0.75f, 2.25f, 1.5f) },
        new()
        {
            Id = "dining-room", Names = ["dining room"], Scenery = ["rug", "chair"], Furnish = DiningFurniture.Furnish, Behind = 1.6f, BackView = (0.45f, 0.25f),
        },
        new()
        {
            Id = "study", Names = ["study", "office"], Scenery = ["bookshelf", "book"], Furnish = StudyFurniture.Furnish, HalfWidth = 2.1f, Window = (0.75f, 2.25f, 1.5f),
            BackWindow = new RoomWindow(-0.9f, 0.9f, 0.95f, 2.3f),
        },
        new()
        {
            Id = "library", Names = ["library", "reading room"], Scenery = ["bookshelf", "book", "rug"], Furnish = LibraryFurniture.Furnish, Height = 3.1f, HalfWidth = 2.5f,
            Window = (0.55f, 2.65f, 1.2f), BackView = (0, 0.25f), Exposure = 0.72f,
        },
        new()
        {
            Id = "kitchen", Names = ["kitchen"], Scenery = ["chair"], Furnish = KitchenFurniture.Furnish, Behind = 1.75f, Window = (0.95f, 2.3f, 1.6f),
            BackWindow = new RoomWindow(-0.75f, 0.75f, 1.12f, 2.15f), HasCurtains = false, HasCornice = false, IsQuiet = true, Floor = RoomFloors.Chequered, FloorShare = 0.5f,
        },
        new()
        {
            Id = "cafe", Names = ["cafe", "café", "coffee shop", "restaurant", "coffee house", "coffeehouse", "diner", "bistro"], Scenery = ["chair"], Furnish = CafeFurniture.Furnish,
            Height = 3.1f, Behind = 2.4f, HalfWidth = 2.8f, Window = (0.45f, 2.6f, 1.7f), Floor = RoomFloors.Chequered, FloorShare = 0.5f,
        },
        new()
        {
            Id = "bathroom", Names = ["bathroom", "washroom", "restroom"], Scenery = ["bathtub"], Furnish = BathroomFurniture.Furnish, Behind = 1.8f, HalfWidth = 1.75f,
            Window = (1.2f, 2.25f, 1), IsQuiet = true, Wall = RoomFloors.BathTiles, Floor = RoomFloors.Chequered,
        },
        new()
        {
            Id = "classroom", Names = ["classroom", "schoolroom", "school room"], Scenery = ["chair", "book"], Furnish = ClassroomFurniture.Furnish, Height = 3.1f, Behind = 2.5f,
            HalfWidth = 3.1f, Window = (0.9f, 2.65f, 1.6f),
        },
        .. PublicRooms.All,
    ];
}
