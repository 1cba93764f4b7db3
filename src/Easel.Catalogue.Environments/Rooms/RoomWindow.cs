namespace Easel.Catalogue.Environments.Rooms;

/// <summary>An opening in a wall.</summary>
/// <param name="From">Where it begins along the wall, metres.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Sill">Lower edge, metres above the floor.</param>
/// <param name="Head">Upper edge.</param>
internal readonly record struct RoomWindow(float From, float To, float Sill, float Head);
