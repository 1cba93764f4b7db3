using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Staging.Making;

/// <summary>Blocks on grids whose cells double in size from level to level, each with the mean of the colours that it was given.</summary>
/// <param name="block">Side of the smallest block, metres.</param>
/// <param name="tall">Height of a block over its side.</param>
/// <param name="hasStuds">Whether blocks carry studs.</param>
internal sealed class VoxelSet(float block, float tall, bool hasStuds)
{
    /// <summary>Colours that a block is asked for at most.</summary>
    private const int MostColors = 24;

    /// <summary>How much nearer to the viewer a surface must be to hide what a block was given before, in blocks.</summary>
    private const float Nearer = 0.45f;

    /// <summary>Levels on which studs are seen.</summary>
    private const int StudLevels = 2;

    /// <summary>How much blocks of one colour differ.</summary>
    private const float Variety = 0.05f;

    private readonly Dictionary<(int Level, int X, int Y, int Z), (Vector3 Sum, int Count, float Distance, float Area)> _cells = [];

    /// <summary>Marks the block at a point as holding so much surface, square metres.</summary>
    public (int Level, int X, int Y, int Z) Touch(Vector3 point, int level, float area)
    {
        float side = block * (1 << level);

        // A little below, so that what lies on a border of blocks does not flicker between them.
        const float Bias = 0.02f;
        (int, int, int, int) cell = (level, (int)MathF.Floor((point.X / side) + Bias), (int)MathF.Floor((point.Y / (side * tall)) + Bias), (int)MathF.Floor((point.Z / side) + Bias));
        CollectionsMarshal.GetValueRefOrAddDefault(_cells, cell, out _).Area += area;
        return cell;
    }

    /// <summary>Whether a block still needs colours from a distance to the viewer, metres.</summary>
    public bool Wants((int Level, int X, int Y, int Z) cell, float distance) =>
        _cells[cell] is var own && (own.Count == 0 || distance < own.Distance - Reach(cell) || (own.Count < MostColors && distance < own.Distance + Reach(cell)));

    /// <summary>Gives a block a colour, linear. What is seen wins: nearer surfaces hide those behind them.</summary>
    public void Color((int Level, int X, int Y, int Z) cell, Vector3 color, float distance)
    {
        ref (Vector3 Sum, int Count, float Distance, float Area) own = ref CollectionsMarshal.GetValueRefOrAddDefault(_cells, cell, out _);
        own = own.Count == 0 || distance < own.Distance - Reach(cell) ? (color, 1, distance, own.Area) : (own.Sum + color, own.Count + 1, MathF.Min(own.Distance, distance), own.Area);
    }

    private float Reach((int Level, int X, int Y, int Z) cell) => Nearer * block * (1 << cell.Level);

    /// <summary>The faces of all blocks that no neighbour hides; null where there is none.</summary>
    /// <param name="kind">The kind of surface of the model.</param>
    /// <param name="leastCover">Surface in a block over one of its faces below which it stays empty.</param>
    public Model? Build(FrameMaterialKind kind, float leastCover)
    {
        foreach ((int, int, int, int) cell in _cells.Where(c => c.Value.Area < leastCover * MathF.Pow(block * (1 << c.Key.Level), 2)).Select(c => c.Key).ToList())
        {
            _cells.Remove(cell);
        }

        var sink = new BlockMesh();
        foreach (((int Level, int X, int Y, int Z) cell, (Vector3 sum, int count, _, _)) in _cells)
        {
            float side = block * (1 << cell.Level);
            var size = new Vector3(side, side * tall, side);
            Vector3 least = new Vector3(cell.X, cell.Y, cell.Z) * size;
            float chance = Hash.ToUnit(Hash.Mix((uint)cell.X, (uint)cell.Y, (uint)cell.Z));
            Vector3 color = sum / Math.Max(1, count) * (1 + (Variety * ((2 * chance) - 1)));
            bool isOpen = !_cells.ContainsKey((cell.Level, cell.X, cell.Y + 1, cell.Z));
            for (int axis = 0; axis < 3; axis++)
            {
                for (int way = -1; way <= 1; way += 2)
                {
                    if (!_cells.ContainsKey((cell.Level, cell.X + (axis == 0 ? way : 0), cell.Y + (axis == 1 ? way : 0), cell.Z + (axis == 2 ? way : 0))))
                    {
                        sink.AddFace(least, size, axis, way, color);
                    }
                }
            }

            if (hasStuds && isOpen && cell.Level < StudLevels)
            {
                sink.AddStud(least + new Vector3(0.5f * side, size.Y, 0.5f * side), side, color);
            }
        }

        return sink.IsEmpty ? null : new Model([new Part(sink.ToMesh(), new Material
        {
            Name = hasStuds ? "bricks" : "voxels",
            BaseColor = LinearRgb.White,
            Roughness = hasStuds ? 0.3f : 0.7f,
            Coat = hasStuds ? 0.35f : 0,
            CoatRoughness = 0.1f,
            Specular = 0.035f,
            Pattern = new BlockSeams(block, tall, hasStuds),
            Kind = kind,
        })]);
    }
}
