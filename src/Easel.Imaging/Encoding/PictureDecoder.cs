using Easel.Imaging.Encoding.Png;
using SkiaSharp;

namespace Easel.Imaging.Encoding;

/// <summary>
/// PNG and JPEG files from anywhere to pictures. Every byte is taken for hostile: a file is walked through in constant memory, whatever it
/// claims, before a pixel buffer is made for it.
/// </summary>
public static class PictureDecoder
{
    /// <summary>Most pixels a file may have.</summary>
    public const int MostPixels = 100_000_000;

    /// <summary>libpng refuses longer sides; JPEG cannot have them.</summary>
    internal const int LongestSide = 1_000_000;

    private const float ProbeScale = 1 / 8f;

    /// <summary>Checks a whole file: format, size, structure, and that its image data is complete. A file that passes can be decoded.</summary>
    /// <param name="file">A seekable stream; it is read from its start and left open.</param>
    /// <exception cref="InvalidPictureException">It cannot be read, is animated, or has more than <see cref="MostPixels"/> pixels.</exception>
    public static PictureFacts Check(Stream file)
    {
        PictureFormat format = Sniff(file);
        PictureFacts stored = format == PictureFormat.Png ? PngInspector.Inspect(Rewound(file)) : JpegInspector.Inspect(Rewound(file));
        using SKCodec codec = Open(file, stored);
        if (format == PictureFormat.Jpeg)
        {
            Probe(codec);
        }

        return Orientation.SwapsSides(codec.EncodedOrigin) ? stored with { Width = stored.Height, Height = stored.Width } : stored;
    }

    /// <summary>Decodes a file, upright and in sRGB. Needs four bytes per pixel, twice as many for a rotated picture.</summary>
    /// <param name="file">A seekable stream; it is read from its start and left open.</param>
    /// <exception cref="InvalidPictureException">The file does not pass <see cref="Check"/>.</exception>
    public static Picture Decode(Stream file)
    {
        PictureFormat format = Sniff(file);
        PictureFacts stored = format == PictureFormat.Png ? PngInspector.Inspect(Rewound(file)) : JpegInspector.Inspect(Rewound(file));
        using SKCodec codec = Open(file, stored);
        var picture = new Picture(stored.Width, stored.Height);

        // Without a profile the values of a PNG are taken as sRGB: a gamma chunk, which many programs write without thought, must not change pixels.
        bool convert = format == PictureFormat.Jpeg || stored.HasProfile;
        using SKColorSpace? target = convert ? SKColorSpace.CreateSrgb() : null;
        var info = new SKImageInfo(stored.Width, stored.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, target);
        Read(codec, info, picture.Rgba);
        return Orientation.Upright(picture, codec.EncodedOrigin);
    }

    private static PictureFormat Sniff(Stream file)
    {
        Span<byte> start = stackalloc byte[16];
        start = start[..Rewound(file).ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        return start switch
        {
            [] => throw new InvalidPictureException("The file is empty."),
            [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ..] => PictureFormat.Png,
            [0xff, 0xd8, ..] => PictureFormat.Jpeg,
            _ => throw new InvalidPictureException("The file is neither PNG nor JPEG.", MediaTypeOf(start)),
        };
    }

    private static string MediaTypeOf(ReadOnlySpan<byte> start) =>
        start.StartsWith("GIF8"u8) ? "image/gif"
        : start.StartsWith("BM"u8) ? "image/bmp"
        : start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8) ? "image/webp"
        : start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8) ? "image/tiff"
        : start.Length > 4 && start[4..].StartsWith("ftypavif"u8) ? "image/avif"
        : start.Length > 4 && start[4..].StartsWith("ftyphei"u8) ? "image/heic"
        : start.StartsWith("%PDF"u8) ? "application/pdf"
        : "application/octet-stream";

    private static SKCodec Open(Stream file, PictureFacts stored)
    {
        SKCodec? codec = SKCodec.Create(new SKManagedStream(Rewound(file), disposeManagedStream: false));
        if (codec is null || codec.Info.Width != stored.Width || codec.Info.Height != stored.Height)
        {
            codec?.Dispose();
            throw new InvalidPictureException("The file is damaged: its header cannot be read.");
        }

        return codec;
    }

    /// <summary>Reads all of a JPEG's data, but makes only an eighth of its rows and columns, which takes little memory.</summary>
    private static void Probe(SKCodec codec)
    {
        SKSizeI small = codec.GetScaledDimensions(ProbeScale);
        var info = new SKImageInfo(small.Width, small.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        Read(codec, info, new byte[info.BytesSize]);
    }

    private static unsafe void Read(SKCodec codec, SKImageInfo info, byte[] pixels)
    {
        fixed (byte* target = pixels)
        {
            SKCodecResult result = codec.GetPixels(info, (nint)target);
            if (result != SKCodecResult.Success)
            {
                throw new InvalidPictureException($"The file is damaged: its pixels cannot be read ({result}).");
            }
        }
    }

    private static Stream Rewound(Stream file)
    {
        file.Position = 0;
        return file;
    }
}
