using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Crafted;
using Easel.Styles.Motifs;

namespace Easel.Styles.Made;

/// <summary>Voxels: a world of cubes.</summary>
internal sealed class VoxelStyle : MadeStyle
{
    private const int Grid = 64;

    /// <inheritdoc/>
    public override string Id => "voxel";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["voxel art", "voxel", "voxels", "voxel style", "block world", "minecraft style", "minecraft"];

    /// <inheritdoc/>
    private protected override SceneMake Make => SceneMake.Voxels;

    /// <inheritdoc/>
    private protected override ToyPrint Print { get; } = new(1.16f, 1.22f, 0.04f, 0.05f, 0, new Vector3(1.01f, 1, 0.98f)) { IsMiniature = false };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        // A picture becomes a wall of cubes that stand out as far as they are light.
        int cell = Math.Max(4, Math.Min(motif.Width, motif.Height) / Grid), columns = (motif.Width + cell - 1) / cell, rows = (motif.Height + cell - 1) / cell;
        var colors = new Vector3[columns * rows];
        Parallel.For(0, rows, motif.Options, row =>
        {
            for (int column = 0; column < columns; column++)
            {
                colors[(row * columns) + column] = Tints.Contrast(Tints.Saturate(Cells.Mean(motif, column * cell, row * cell, cell), 1.3f), 0.2f);
            }
        });
        return motif.Paint((x, y) =>
        {
            int column = x / cell, row = y / cell;
            Vector3 color = colors[(row * columns) + column] * (0.97f + (0.06f * Noise2.Cell(column, row, motif.Seed)));
            float u = ((x % cell) + 0.5f) / cell, v = ((y % cell) + 0.5f) / cell;
            const float bevel = 0.16f;
            float height = Tints.Luma(color), left = Height(column - 1, row), above = Height(column, row - 1);
            color *= v < bevel && v < u && v < 1 - u ? 1.22f : v > 1 - bevel && 1 - v < u && 1 - v < 1 - u ? 0.66f : u < bevel ? 1.08f : u > 1 - bevel ? 0.8f : 1;

            // Taller cubes to the left and above throw shadows.
            float shade = MathF.Max(Math.Clamp(2 * (left - height), 0, 0.7f) - u, Math.Clamp(2 * (above - height), 0, 0.7f) - v);
            return color * (1 - (0.4f * Tints.Step(0, 0.1f, shade)));
        });

        float Height(int column, int row) => Tints.Luma(colors[(Math.Clamp(row, 0, rows - 1) * columns) + Math.Clamp(column, 0, columns - 1)]);
    }
}
