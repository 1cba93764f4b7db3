using System.Numerics;

namespace Easel.Scenes.Volumes;

/// <summary>Density and heat over a box, in cells; between their middles both change evenly, and outside there is nothing.</summary>
public sealed class VolumeGrid
{
    /// <summary>Most cells of a grid.</summary>
    public const int MostCells = 1 << 21;

    // Density and heat side by side, x fastest, then y, then z; a border of empty cells all around spares the reader every test.
    private readonly Vector2[] _cells;

    private VolumeGrid(int x, int y, int z)
    {
        (X, Y, Z) = (x, y, z);
        _cells = new Vector2[(x + 2) * (y + 2) * (z + 2)];
    }

    /// <summary>Cells along the axes.</summary>
    public int X { get; }

    /// <inheritdoc cref="X"/>
    public int Y { get; }

    /// <inheritdoc cref="X"/>
    public int Z { get; }

    /// <summary>Makes a grid, on all cores.</summary>
    /// <param name="size">Sides of the box, metres.</param>
    /// <param name="longest">Cells along its longest side, at least 2.</param>
    /// <param name="at">Density and heat, both [0, 1], at a point of the unit box.</param>
    /// <exception cref="ArgumentOutOfRangeException">The grid would have more than <see cref="MostCells"/> cells, or less than two along its longest side.</exception>
    public static VolumeGrid Sample(Vector3 size, int longest, Func<Vector3, (float Density, float Heat)> at)
    {
        ArgumentNullException.ThrowIfNull(at);
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, 2);
        float cell = MathF.Max(size.X, MathF.Max(size.Y, size.Z)) / longest;
        int Count(float side) => Math.Clamp((int)MathF.Ceiling(side / cell), 2, longest);
        (int x, int y, int z) = (Count(size.X), Count(size.Y), Count(size.Z));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)x * y * z, MostCells, nameof(longest));
        var grid = new VolumeGrid(x, y, z);
        Parallel.For(0, z, k =>
        {
            for (int j = 0; j < y; j++)
            {
                for (int i = 0; i < x; i++)
                {
                    (float density, float heat) = at(new Vector3((i + 0.5f) / x, (j + 0.5f) / y, (k + 0.5f) / z));
                    grid._cells[grid.Index(i + 1, j + 1, k + 1)] = new Vector2(density, heat);
                }
            }
        });
        return grid;
    }

    /// <summary>Density and heat at a point of the unit box.</summary>
    /// <param name="point">The point; outside of the box there is nothing.</param>
    public Vector2 At(Vector3 point)
    {
        Vector3 cell = (point * new Vector3(X, Y, Z)) + new Vector3(0.5f);
        cell = Vector3.Clamp(cell, Vector3.Zero, new Vector3(X + 1, Y + 1, Z + 1));
        int i = Math.Min((int)cell.X, X), j = Math.Min((int)cell.Y, Y), k = Math.Min((int)cell.Z, Z), row = X + 2, slice = row * (Y + 2), at = Index(i, j, k);
        float u = cell.X - i, v = cell.Y - j;
        Vector2 near = Vector2.Lerp(Vector2.Lerp(_cells[at], _cells[at + 1], u), Vector2.Lerp(_cells[at + row], _cells[at + row + 1], u), v);
        at += slice;
        Vector2 far = Vector2.Lerp(Vector2.Lerp(_cells[at], _cells[at + 1], u), Vector2.Lerp(_cells[at + row], _cells[at + row + 1], u), v);
        return Vector2.Lerp(near, far, cell.Z - k);
    }

    private int Index(int i, int j, int k) => (((k * (Y + 2)) + j) * (X + 2)) + i;
}
