using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Easel.Imaging.Encoding;

/// <summary>What a whole picture has in common.</summary>
/// <param name="IsOpaque">Whether every pixel is opaque.</param>
/// <param name="IsGrey">Whether every pixel is grey.</param>
/// <param name="Colors">All its colours, in no fixed order, if they are few; else null.</param>
/// <param name="Repeated">Pixels that equal the one before them.</param>
internal sealed record PictureSurvey(bool IsOpaque, bool IsGrey, ColorTable? Colors, long Repeated)
{
    private const int Lanes = 8;
    private const uint Opaque = 0xff00_0000;

    /// <summary>Pixels that are looked at in one go.</summary>
    private const int PartLength = 1 << 18;

    /// <summary>Surveys a picture.</summary>
    public static PictureSurvey Of(Picture picture, ParallelOptions parallel)
    {
        int count = picture.Width * picture.Height;
        var parts = new PictureSurvey[(count + PartLength - 1) / PartLength];
        Parallel.For(0, parts.Length, parallel, i =>
        {
            ReadOnlySpan<uint> pixels = MemoryMarshal.Cast<byte, uint>(picture.Rgba.AsSpan());
            int start = i * PartLength;
            parts[i] = Of(pixels[start..Math.Min(count, start + PartLength)]);
        });
        return parts.Aggregate(Joined);
    }

    private static PictureSurvey Joined(PictureSurvey a, PictureSurvey b) => new(
        a.IsOpaque && b.IsOpaque, a.IsGrey && b.IsGrey, Joined(a.Colors, b.Colors), a.Repeated + b.Repeated);

    private static ColorTable? Joined(ColorTable? a, ColorTable? b)
    {
        if (a is null || b is null)
        {
            return null;
        }

        foreach (uint color in b.Colors)
        {
            if (!a.Add(color))
            {
                return null;
            }
        }

        return a;
    }

    private static PictureSurvey Of(ReadOnlySpan<uint> pixels)
    {
        var colors = new ColorTable();
        colors.Add(pixels[0]);
        uint alpha = pixels[0], tint = Tint(pixels[0]);
        long repeated = 0;
        bool areFew = true;
        int i = 1;
        Vector256<uint> alphas = Vector256<uint>.AllBitsSet, tints = default;
        for (; i + Lanes <= pixels.Length; i += Lanes)
        {
            Vector256<uint> eight = Vector256.Create(pixels[i..]);
            alphas &= eight;
            tints |= eight ^ (eight >> 8);
            uint same = Vector256.Equals(eight, Vector256.Create(pixels[(i - 1)..])).ExtractMostSignificantBits();
            repeated += BitOperations.PopCount(same);
            for (uint others = ~same & ((1 << Lanes) - 1); others != 0 && areFew; others &= others - 1)
            {
                areFew = colors.Add(pixels[i + BitOperations.TrailingZeroCount(others)]);
            }
        }

        for (; i < pixels.Length; i++)
        {
            alpha &= pixels[i];
            tint |= Tint(pixels[i]);
            repeated += pixels[i] == pixels[i - 1] ? 1 : 0;
            areFew = areFew && colors.Add(pixels[i]);
        }

        bool isOpaque = (alpha & Opaque) == Opaque && Vector256.EqualsAll(alphas & Vector256.Create(Opaque), Vector256.Create(Opaque));
        bool isGrey = (tint & 0xffff) == 0 && Vector256.EqualsAll(tints & Vector256.Create(0xffffu), default);
        return new PictureSurvey(isOpaque, isGrey, areFew ? colors : null, repeated);
    }

    /// <summary>Zero in the lower half if red is green and green is blue.</summary>
    private static uint Tint(uint color) => color ^ (color >> 8);
}
