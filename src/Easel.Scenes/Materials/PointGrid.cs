using System.Numerics;

namespace Easel.Scenes.Materials;

/// <summary>Balls sorted into cubes, so that those near a point are found at once. Filled once, then only read, on any number of threads.</summary>
/// <typeparam name="T">What each ball stands for.</typeparam>
/// <param name="cell">Side of a cube, metres; about the diameter of a ball.</param>
internal sealed class PointGrid<T>(float cell)
{
    private readonly Dictionary<(int X, int Y, int Z), List<(Vector3 Center, T Item)>> _cells = [];

    /// <summary>Adds a ball to every cube that it reaches into.</summary>
    public void Add(Vector3 center, float radius, T item)
    {
        (int x0, int y0, int z0) = Cell(center - new Vector3(radius));
        (int x1, int y1, int z1) = Cell(center + new Vector3(radius));
        for (int z = z0; z <= z1; z++)
        {
            for (int y = y0; y <= y1; y++)
            {
                for (int x = x0; x <= x1; x++)
                {
                    if (!_cells.TryGetValue((x, y, z), out List<(Vector3 Center, T Item)>? list))
                    {
                        _cells[(x, y, z)] = list = [];
                    }

                    list.Add((center, item));
                }
            }
        }
    }

    /// <summary>All balls that may hold a point, in the order in which they were added; null for none.</summary>
    public List<(Vector3 Center, T Item)>? Near(Vector3 point) => _cells.GetValueOrDefault(Cell(point));

    private (int X, int Y, int Z) Cell(Vector3 p) => ((int)MathF.Floor(p.X / cell), (int)MathF.Floor(p.Y / cell), (int)MathF.Floor(p.Z / cell));
}
