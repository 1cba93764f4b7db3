using System.Collections.Immutable;
using Easel.Planning.Charts;

namespace Easel.Design.Charts;

/// <summary>A part of a bar.</summary>
/// <param name="Series">Which series.</param>
/// <param name="From">Where it begins on the axis.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Value">The number it stands for.</param>
internal readonly record struct BarPiece(int Series, double From, double To, double Value);

/// <summary>The bars of one category.</summary>
/// <param name="Pieces">From the first series to the last.</param>
internal sealed record BarStack(ImmutableArray<BarPiece> Pieces)
{
    /// <summary>Lowest place on the axis.</summary>
    public double Low => Pieces.Length == 0 ? 0 : Pieces.Min(p => Math.Min(p.From, p.To));

    /// <summary>Highest place on the axis.</summary>
    public double High => Pieces.Length == 0 ? 0 : Pieces.Max(p => Math.Max(p.From, p.To));

    /// <summary>The bars of a category, each from zero, or on top of one another; what is below zero grows downwards.</summary>
    public static BarStack Of(ChartWish wish, int category, bool stacked, bool percent)
    {
        double total = Enumerable.Range(0, wish.Series.Length).Sum(s => Math.Max(0, ChartData.Value(wish, s, category) ?? 0)), up = 0, down = 0;
        ImmutableArray<BarPiece>.Builder pieces = ImmutableArray.CreateBuilder<BarPiece>();
        for (int s = 0; s < wish.Series.Length; s++)
        {
            if (ChartData.Value(wish, s, category) is not { } value)
            {
                continue;
            }

            double size = percent ? total > 0 ? 100 * Math.Max(0, value) / total : 0 : value;
            double from = !stacked ? 0 : size >= 0 ? up : down;
            pieces.Add(new BarPiece(s, from, from + size, value));
            (up, down) = size >= 0 ? (from + size, down) : (up, from + size);
        }

        return new BarStack(pieces.ToImmutable());
    }
}
