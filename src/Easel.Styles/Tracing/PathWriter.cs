using System.Globalization;
using System.Numerics;
using System.Text;
using Easel.Styles.Flat;

namespace Easel.Styles.Tracing;

/// <summary>Writes loops as SVG path data: relative commands, tenths of pixels, no spaces that are not needed.</summary>
internal static class PathWriter
{
    /// <summary>Appends all loops.</summary>
    /// <param name="path">Receives the data.</param>
    /// <param name="loops">Closed loops.</param>
    /// <param name="shift">Added to every point.</param>
    public static void Write(StringBuilder path, List<List<Border>> loops, Vector2 shift)
    {
        foreach (List<Border> loop in loops)
        {
            (int X, int Y) at = Tenths(loop[0].Start + shift);
            path.Append('M');
            Pair(path, at);
            char command = 'M';
            foreach (CurvePiece piece in loop.SelectMany(b => b.Pieces))
            {
                (int X, int Y) end = Tenths(piece.End + shift), control = Tenths(piece.Control + shift);
                if (end == at)
                {
                    continue;
                }

                char wanted = piece.IsLine ? 'l' : 'q';
                if (wanted != command)
                {
                    path.Append(wanted);
                    command = wanted;
                }

                if (!piece.IsLine)
                {
                    Pair(path, (control.X - at.X, control.Y - at.Y));
                }

                Pair(path, (end.X - at.X, end.Y - at.Y));
                at = end;
            }

            path.Append('z');
        }
    }

    private static (int X, int Y) Tenths(Vector2 p) => ((int)MathF.Round(10 * p.X), (int)MathF.Round(10 * p.Y));

    private static void Pair(StringBuilder path, (int X, int Y) pair)
    {
        Number(path, pair.X);
        Number(path, pair.Y);
    }

    private static void Number(StringBuilder path, int tenths)
    {
        // A minus sign parts numbers as well as a space does.
        if (tenths >= 0 && path.Length > 0 && (char.IsAsciiDigit(path[^1]) || path[^1] == '.'))
        {
            path.Append(' ');
        }

        (int whole, int rest) = Math.DivRem(Math.Abs(tenths), 10);
        path.Append(tenths < 0 ? "-" : "").Append(whole.ToString(CultureInfo.InvariantCulture));
        if (rest != 0)
        {
            path.Append('.').Append((char)('0' + rest));
        }
    }
}
