using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Motifs;
using Easel.Styles.Palettes;

namespace Easel.Styles.Crafted;

/// <summary>Pixel art: a true grid of large pixels, two dozen colours chosen from the picture, ordered dither in skies and shades, dark outlines around things.</summary>
internal sealed class PixelArtStyle : DrawnStyle
{
    /// <summary>Colours of a picture.</summary>
    internal const int Colors = 24;

    /// <summary>Pixels along the shorter side.</summary>
    private const int Grid = 128;

    private static readonly float[] Bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

    /// <inheritdoc/>
    public override string Id => "pixel-art";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["pixel art picture", "pixel art", "pixelated", "8 bit", "8 bit style", "16 bit", "pixel art style", "retro video game", "8-bit pixel art"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Coarse;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        int cell = Math.Max(2, Math.Min(motif.Width, motif.Height) / Grid), columns = (motif.Width + cell - 1) / cell, rows = (motif.Height + cell - 1) / cell;
        var colors = new Vector3[columns * rows];
        int[] owners = new int[columns * rows];
        Parallel.For(0, rows, motif.Options, row =>
        {
            for (int column = 0; column < columns; column++)
            {
                (colors[(row * columns) + column], owners[(row * columns) + column]) = Mean(motif, column * cell, row * cell, cell);
            }
        });
        var small = new Picture(columns, rows);
        for (int i = 0; i < colors.Length; i++)
        {
            colors[i] = Tints.Contrast(Tints.Saturate(colors[i], 1.3f), 0.25f);
            Tints.Write(small.Rgba.AsSpan(4 * i, 4), colors[i]);
        }

        var palette = Palette.Choose(small, Colors, 1.1f);
        byte[] chosen = new byte[colors.Length];
        Parallel.For(0, rows, motif.Options, row =>
        {
            for (int column = 0; column < columns; column++)
            {
                int i = (row * columns) + column;
                const float dither = 0.05f;
                Vector3 color = colors[i] + new Vector3(dither * ((Bayer[((row & 3) * 4) + (column & 3)] / 15) - 0.5f));
                chosen[i] = (byte)palette.Nearest(IsOutline(owners, columns, rows, column, row) ? color * 0.3f : color);
            }
        });
        return motif.Paint((x, y) => palette.Colors[chosen[(y / cell * columns) + (x / cell)]]);
    }

    /// <summary>The colour of whatever has most of a cell, so that edges do not mix.</summary>
    private static (Vector3 Color, int Owner) Mean(Motif motif, int left, int top, int cell)
    {
        int right = Math.Min(left + cell, motif.Width), bottom = Math.Min(top + cell, motif.Height), owner = 0, votes = 0;
        for (int y = top; y < bottom; y++)
        {
            for (int x = left; x < right; x++)
            {
                int element = motif.ElementAt(x, y);
                votes = element == owner ? votes + 1 : votes - 1;
                (owner, votes) = votes < 0 ? (element, 1) : (owner, votes);
            }
        }

        Vector3 sum = default;
        int count = 0;
        for (int y = top; y < bottom; y++)
        {
            for (int x = left; x < right; x++)
            {
                if (motif.ElementAt(x, y) == owner)
                {
                    sum += motif.At(x, y);
                    count++;
                }
            }
        }

        return (count > 0 ? sum / count : motif.At(left, top), owner);
    }

    /// <summary>Pixels of a thing that border on something else carry its outline.</summary>
    private static bool IsOutline(int[] owners, int columns, int rows, int column, int row)
    {
        int own = owners[(row * columns) + column];
        return own != 0 && (Differs(-1, 0) || Differs(1, 0) || Differs(0, -1) || Differs(0, 1));

        // Between two things only the nearer side is drawn: that with the higher number.
        bool Differs(int dx, int dy)
        {
            int x = column + dx, y = row + dy;
            return x >= 0 && y >= 0 && x < columns && y < rows && owners[(y * columns) + x] < own;
        }
    }
}
