using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>Several pictures in one, each whole in its shape and as large as the others.</summary>
internal static class Collage
{
    private const float Gap = 0.012f;

    /// <summary>Sets pictures in rows.</summary>
    public static Picture Make(ImmutableArray<Picture> pictures, int width, int height, CancellationToken cancellation)
    {
        var sheet = new Picture(width, height);
        Array.Fill(sheet.Rgba, (byte)255);
        int columns = Math.Clamp((int)MathF.Round(MathF.Sqrt(pictures.Length * (float)width / height)), 1, pictures.Length);
        int rows = (pictures.Length + columns - 1) / columns, gap = Math.Max(1, (int)(Gap * Math.Min(width, height)));
        for (int i = 0; i < pictures.Length; i++)
        {
            // The last row shares out what it has.
            int row = i / columns, inRow = row == rows - 1 ? pictures.Length - (row * columns) : columns, column = i - (row * columns);
            int left = gap + ((width - gap) * column / inRow), right = (width - gap) * (column + 1) / inRow;
            int top = gap + ((height - gap) * row / rows), bottom = (height - gap) * (row + 1) / rows;
            if (right <= left || bottom <= top)
            {
                continue;
            }

            Picture cell = Reframing.Choose(pictures[i], right - left, bottom - top, false, cancellation).Apply(pictures[i], right - left, bottom - top, cancellation);
            Layers.Over(sheet, cell, left, top);
        }

        return sheet;
    }
}
