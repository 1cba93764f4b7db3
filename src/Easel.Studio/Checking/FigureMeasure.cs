using Easel.Design.Charts;
using Easel.Imaging;

namespace Easel.Studio.Checking;

/// <summary>Measures parts of figures in the pixels of the finished picture, by their colour alone.</summary>
internal static class FigureMeasure
{
    /// <summary>Pixels count as a part's own up to this difference of each 8-bit channel.</summary>
    private const int SameColor = 24;

    /// <summary>Steps around a circle.</summary>
    private const int Directions = 7200;

    /// <summary>How far a part is from what its number says, pixels.</summary>
    public static double Error(FigureMark mark, Picture picture) => mark.Kind switch
    {
        MarkKind.Height => Math.Abs(Column(mark, picture) + mark.Gap - (mark.Value * mark.Scale)),
        MarkKind.Width => Math.Abs(Row(mark, picture) - (mark.Value * mark.Scale)),
        MarkKind.Slice => Math.Abs(Sweep(mark, picture) - (mark.Value * mark.Scale)) * Math.PI / 180 * mark.Radius,
        MarkKind.Area => Math.Abs(Math.Sqrt(Area(mark)) - Math.Sqrt(mark.Value * mark.Scale)),
        _ => IsSeen(mark, picture) ? 0 : mark.Box.Width,
    };

    /// <summary>Rows of a bar's colour near its left edge, where no text stands; half-covered pixels count by half.</summary>
    public static double Column(FigureMark mark, Picture picture)
    {
        float x = mark.Box.Left + MathF.Min(1.5f, 0.5f * mark.Box.Width);
        return Run(mark, picture, i => (x, i), mark.Box.Bottom, mark.Box.Top);
    }

    /// <summary>Columns of a bar's colour in its lower quarter.</summary>
    public static double Row(FigureMark mark, Picture picture) =>
        Run(mark, picture, i => (i, mark.Box.Bottom + (0.2f * mark.Box.Height)), mark.Box.Left, mark.Box.Right);

    private static double Run(FigureMark mark, Picture picture, Func<float, (float X, float Y)> place, float from, float to)
    {
        double length = 0;
        for (float i = MathF.Floor(from) - 1.5f; i <= MathF.Ceiling(to) + 1.5f; i++)
        {
            (float x, float y) = place(i);
            length += Cover(picture, x, y, mark);
        }

        return length;
    }

    /// <summary>Degrees of a slice's colour on its circle; the gaps to its neighbours are given back to it.</summary>
    public static double Sweep(FigureMark mark, Picture picture)
    {
        int steps = 0;
        double half = 0.5 * mark.Value * mark.Scale * Math.PI / 180;
        for (int side = -1; side <= 1; side += 2)
        {
            // From the middle of the slice outwards, up to what its neighbour begins with.
            for (int i = 0; i < Directions; i++)
            {
                double angle = mark.Angle + (side * Math.Tau * i / Directions);
                if (!IsAt(picture, mark.Center.X + (mark.Radius * (float)Math.Cos(angle)), mark.Center.Y + (mark.Radius * (float)Math.Sin(angle)), mark)
                    || i * Math.Tau / Directions > half + 0.1)
                {
                    break;
                }

                steps++;
            }
        }

        double measured = 360.0 * steps / Directions, wanted = 2 * half * 180 / Math.PI, gap = mark.Gap / mark.Radius * 180 / Math.PI;
        return measured < wanted ? Math.Min(wanted, measured + gap) : measured;
    }

    /// <summary>Whether anything of the part's colour is in its box: it may be hollow, or partly behind another.</summary>
    private static bool IsSeen(FigureMark mark, Picture picture)
    {
        for (float y = mark.Box.Bottom + 0.5f; y < mark.Box.Top; y++)
        {
            for (float x = mark.Box.Left + 0.5f; x < mark.Box.Right; x++)
            {
                if (IsAt(picture, x, y, mark))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static double Area(FigureMark mark) => mark.IsRound ? Math.PI * 0.25 * mark.Box.Width * mark.Box.Height : mark.Box.Width * (double)mark.Box.Height;

    private static bool IsAt(Picture picture, float x, float y, FigureMark mark) => Cover(picture, x, y, mark) > 0.5;

    /// <summary>1 for a pixel of the part's colour, 0 for another, between for the pixels of an edge.</summary>
    private static double Cover(Picture picture, float x, float y, FigureMark mark)
    {
        int column = (int)MathF.Floor(x), row = picture.Height - 1 - (int)MathF.Floor(y);
        if (column < 0 || row < 0 || column >= picture.Width || row >= picture.Height)
        {
            return 0;
        }

        int at = 4 * ((row * picture.Width) + column);
        int difference = Math.Max(
            Math.Abs(picture.Rgba[at] - Srgb.EncodeByte(mark.Color.R)),
            Math.Max(Math.Abs(picture.Rgba[at + 1] - Srgb.EncodeByte(mark.Color.G)), Math.Abs(picture.Rgba[at + 2] - Srgb.EncodeByte(mark.Color.B))));
        return difference <= SameColor ? 1 : difference <= 4 * SameColor ? 0.5 : 0;
    }
}
