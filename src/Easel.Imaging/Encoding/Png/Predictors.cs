using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Easel.Imaging.Encoding.Png;

/// <summary>Foretells samples from those of the pixel to the left, the pixel above and the one above left.</summary>
internal interface IPredictor
{
    /// <summary>The samples to expect.</summary>
    static abstract Vector256<byte> Predict(Vector256<byte> left, Vector256<byte> above, Vector256<byte> corner);
}

/// <summary><see cref="RowFilter.Sub"/>.</summary>
internal readonly struct SubPredictor : IPredictor
{
    /// <inheritdoc/>
    public static Vector256<byte> Predict(Vector256<byte> left, Vector256<byte> above, Vector256<byte> corner) => left;
}

/// <summary><see cref="RowFilter.Up"/>.</summary>
internal readonly struct UpPredictor : IPredictor
{
    /// <inheritdoc/>
    public static Vector256<byte> Predict(Vector256<byte> left, Vector256<byte> above, Vector256<byte> corner) => above;
}

/// <summary><see cref="RowFilter.Average"/>.</summary>
internal readonly struct AveragePredictor : IPredictor
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Predict(Vector256<byte> left, Vector256<byte> above, Vector256<byte> corner)
    {
        // Half of what differs, shifted in pairs of bytes once the lowest bits are gone.
        Vector256<byte> halves = (((left ^ above) & Vector256.Create((byte)0xfe)).AsUInt16() >> 1).AsByte();
        return (left & above) + halves;
    }
}

/// <summary><see cref="RowFilter.Paeth"/>.</summary>
internal readonly struct PaethPredictor : IPredictor
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Predict(Vector256<byte> left, Vector256<byte> above, Vector256<byte> corner)
    {
        Vector256<byte> leftMost = Vector256.Max(left, corner), aboveMost = Vector256.Max(above, corner);

        // From the guess left + above - corner it is as far to the left pixel as from above to corner, and the other way round.
        Vector256<byte> toLeft = aboveMost - Vector256.Min(above, corner), toAbove = leftMost - Vector256.Min(left, corner);

        // To the corner it is the sum where both neighbours lie on the same side of it: farther than to either; else the difference.
        Vector256<byte> between = Vector256.Max(toLeft, toAbove) - Vector256.Min(toLeft, toAbove);
        Vector256<byte> sameSide = Vector256.Equals(Vector256.Equals(leftMost, corner), Vector256.Equals(aboveMost, corner));
        Vector256<byte> toCorner = between | sameSide;
        Vector256<byte> nearest = Vector256.Min(Vector256.Min(toLeft, toAbove), toCorner);
        return Vector256.ConditionalSelect(
            Vector256.Equals(nearest, toLeft), left, Vector256.ConditionalSelect(Vector256.Equals(nearest, toAbove), above, corner));
    }
}
