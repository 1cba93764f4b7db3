namespace Easel.Catalogue.Environments.Rooms;

/// <summary>What a room is for.</summary>
internal enum RoomKind
{
    Living,
    Bedroom,
    Kitchen,
    Dining,
    Study,
    Library,
    Cafe,
    Bathroom,
    Classroom,
}
