using System.Runtime.Intrinsics;

namespace Easel.Imaging.Encoding.Png;

/// <summary>Takes the samples that a file stores out of rows of R, G, B and A.</summary>
/// <param name="layout">How they are stored.</param>
internal sealed unsafe class RowPacker(PngLayout layout)
{
    private const int Pixel = 4;
    private const byte Nothing = 0xff;

    private static readonly Vector128<byte> Grey =
        Vector128.Create(0, 4, 8, 12, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing);

    private static readonly Vector128<byte> GreyAlpha =
        Vector128.Create((byte)0, 3, 4, 7, 8, 11, 12, 15, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing);

    private static readonly Vector128<byte> Rgb =
        Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, Nothing, Nothing, Nothing, Nothing);

    /// <summary>Packs a row.</summary>
    /// <param name="pixels">Its pixels.</param>
    /// <param name="count">How many.</param>
    /// <param name="target">Where the samples go; up to 15 bytes behind them are overwritten.</param>
    public void Pack(byte* pixels, int count, byte* target)
    {
        switch (layout)
        {
            case { Palette: { } palette }:
                Number((uint*)pixels, count, palette, target);
                break;
            case { PixelLength: 1 }:
                Shuffle(pixels, count, Grey, target);
                break;
            case { PixelLength: 2 }:
                Shuffle(pixels, count, GreyAlpha, target);
                break;
            case { PixelLength: 3 }:
                Shuffle(pixels, count, Rgb, target);
                break;
            default:
                Buffer.MemoryCopy(pixels, target, (long)count * Pixel, (long)count * Pixel);
                break;
        }
    }

    private static void Number(uint* pixels, int count, ColorTable palette, byte* target)
    {
        uint last = pixels[0];
        byte number = palette.NumberOf(last);
        for (int i = 0; i < count; i++)
        {
            if (pixels[i] != last)
            {
                last = pixels[i];
                number = palette.NumberOf(last);
            }

            target[i] = number;
        }
    }

    private void Shuffle(byte* pixels, int count, Vector128<byte> order, byte* target)
    {
        const int Step = 4;
        int length = layout.PixelLength, i = 0;
        for (; i + Step <= count; i += Step)
        {
            Vector128.Shuffle(Vector128.Load(pixels + (i * Pixel)), order).Store(target + (i * length));
        }

        for (; i < count; i++)
        {
            for (int sample = 0; sample < length; sample++)
            {
                target[(i * length) + sample] = pixels[(i * Pixel) + order[sample]];
            }
        }
    }
}
