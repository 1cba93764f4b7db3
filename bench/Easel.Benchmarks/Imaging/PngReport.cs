using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Easel.Imaging;
using Easel.Imaging.Encoding;
using SkiaSharp;

namespace Easel.Benchmarks.Imaging;

/// <summary>Encodes PNG files anew, in turns with our encoder and with others, and prints for each the median time and the size.</summary>
internal static class PngReport
{
    private const int Rounds = 7;

    private static readonly (string Name, Func<Picture, int, long> Encode)[] Encoders =
    [
        ("Easel, all cores", (picture, _) => PictureEncoder.Encode(picture, PictureFormat.Png).Length),
        ("SkiaSharp, Sub and Up, level 4", (picture, channels) => Skia(picture, channels, SKPngEncoderFilterFlags.Sub | SKPngEncoderFilterFlags.Up, 4)),
        ("SkiaSharp, all filters, level 6", (picture, channels) => Skia(picture, channels, SKPngEncoderFilterFlags.AllFilters, 6)),
        ("ZLibStream, Sub, Fastest", (picture, channels) => ZLib(picture, channels, CompressionLevel.Fastest)),
        ("ZLibStream, Sub, Optimal", (picture, channels) => ZLib(picture, channels, CompressionLevel.Optimal)),
    ];

    /// <summary>Prints the table.</summary>
    /// <param name="files">PNG files.</param>
    public static void Print(string[] files)
    {
        foreach (string file in files)
        {
            using FileStream stream = File.OpenRead(file);
            Picture picture = PictureDecoder.Decode(stream);
            int channels = IsOpaque(picture) ? 3 : 4;
            double megabytes = picture.Width * picture.Height * channels / 1e6;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}: {picture.Width}x{picture.Height}, {megabytes:0.0} MB of samples"));
            var times = new double[Encoders.Length, Rounds];
            long[] sizes = new long[Encoders.Length];
            for (int round = -1; round < Rounds; round++)
            {
                for (int i = 0; i < Encoders.Length; i++)
                {
                    // The first round warms up.
                    long start = Stopwatch.GetTimestamp();
                    sizes[i] = Encoders[i].Encode(picture, channels);
                    times[i, Math.Max(0, round)] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                }
            }

            for (int i = 0; i < Encoders.Length; i++)
            {
                double median = Enumerable.Range(0, Rounds).Select(round => times[i, round]).Order().ElementAt(Rounds / 2);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {Encoders[i].Name,-33} {median,8:0.0} ms {megabytes / median * 1000,7:0} MB/s {sizes[i],10} bytes, ours {(double)sizes[0] / sizes[i]:0.000}"));
            }
        }
    }

    private static bool IsOpaque(Picture picture) => picture.Rgba.Where((_, i) => i % 4 == 3).All(alpha => alpha == byte.MaxValue);

    private static unsafe long Skia(Picture picture, int channels, SKPngEncoderFilterFlags filters, int level)
    {
        SKAlphaType alpha = channels == 3 ? SKAlphaType.Opaque : SKAlphaType.Unpremul;
        fixed (byte* pixels = picture.Rgba)
        {
            using var pixmap = new SKPixmap(new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, alpha), (nint)pixels);
            using SKData file = pixmap.Encode(new SKPngEncoderOptions(filters, level))!;
            return file.Size;
        }
    }

    private static long ZLib(Picture picture, int channels, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, level, leaveOpen: true))
        {
            byte[] row = new byte[1 + (picture.Width * channels)];
            row[0] = 1;
            for (int y = 0; y < picture.Height; y++)
            {
                ReadOnlySpan<byte> pixels = picture.Rgba.AsSpan(4 * y * picture.Width, 4 * picture.Width);
                for (int x = 0, i = 1; x < pixels.Length; x += 4)
                {
                    for (int c = x; c < x + channels; c++, i++)
                    {
                        row[i] = (byte)(pixels[c] - (x > 0 ? pixels[c - 4] : 0));
                    }
                }

                zlib.Write(row);
            }
        }

        return packed.Length;
    }
}
