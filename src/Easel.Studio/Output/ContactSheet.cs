using Easel.Imaging;

namespace Easel.Studio.Output;

/// <summary>Many pictures on one, in rows from the top left.</summary>
public static class ContactSheet
{
    private const int Margin = 8;
    private const byte Paper = 245;

    /// <summary>Lays pictures out in a grid of square cells, each fitted into its cell with its sides in proportion.</summary>
    /// <param name="pictures">At least one picture.</param>
    /// <param name="columns">Cells per row, at least 1.</param>
    /// <param name="cell">Side of a cell, pixels.</param>
    /// <param name="labels">A short text per picture, printed in its corner, or null.</param>
    public static Picture Lay(IReadOnlyList<Picture> pictures, int columns, int cell, IReadOnlyList<string>? labels = null)
    {
        ArgumentOutOfRangeException.ThrowIfZero(pictures.Count, nameof(pictures));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        columns = Math.Min(columns, pictures.Count);
        int rows = (pictures.Count + columns - 1) / columns;
        var sheet = new Picture((columns * (cell + Margin)) + Margin, (rows * (cell + Margin)) + Margin);
        Array.Fill(sheet.Rgba, Paper);
        for (int i = 3; i < sheet.Rgba.Length; i += 4)
        {
            sheet.Rgba[i] = 255;
        }

        for (int i = 0; i < pictures.Count; i++)
        {
            Picture small = Resampler.FitInto(pictures[i], cell, cell);
            int left = Margin + (i % columns * (cell + Margin)) + ((cell - small.Width) / 2);
            int top = Margin + (i / columns * (cell + Margin)) + ((cell - small.Height) / 2);
            for (int y = 0; y < small.Height; y++)
            {
                small.Rgba.AsSpan(y * small.Width * 4, small.Width * 4).CopyTo(sheet.Rgba.AsSpan((((top + y) * sheet.Width) + left) * 4));
            }

            if (labels is not null)
            {
                SheetLabel.Print(sheet, labels[i], left, top, Math.Max(12, cell / 14));
            }
        }

        return sheet;
    }
}
