using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Buildings.Walls;

/// <summary>How the windows of a wall are made. Lengths in metres.</summary>
/// <param name="Wall">The wall around.</param>
/// <param name="Frame">Frames and bars.</param>
/// <param name="Trim">Sills and lintels.</param>
/// <param name="Pane">The glass and the room behind.</param>
/// <param name="Shutter">Shutters beside the window, or null for none.</param>
/// <param name="Depth">How deep the pane lies in the wall, 0.08 to 0.25.</param>
/// <param name="Columns">Panes side by side.</param>
/// <param name="Rows">Panes on one another.</param>
internal sealed record WindowStyle(Material Wall, Material Frame, Material Trim, Material Pane, Material? Shutter, float Depth, int Columns, int Rows);
