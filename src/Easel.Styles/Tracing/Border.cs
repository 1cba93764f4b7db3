using System.Numerics;
using Easel.Styles.Flat;

namespace Easel.Styles.Tracing;

/// <summary>A fitted border in one direction.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Pieces">Its pieces.</param>
internal sealed record Border(Vector2 Start, List<CurvePiece> Pieces)
{
    /// <summary>Where it ends.</summary>
    public Vector2 End => Pieces[^1].End;

    /// <summary>The same border the other way.</summary>
    public Border Reversed()
    {
        var reversed = new List<CurvePiece>(Pieces.Count);
        for (int k = Pieces.Count - 1; k >= 0; k--)
        {
            Vector2 end = k > 0 ? Pieces[k - 1].End : Start;
            reversed.Add(new CurvePiece(Pieces[k].IsLine ? end : Pieces[k].Control, end));
        }

        return new Border(End, reversed);
    }
}
