using System.Buffers.Binary;
using Easel.Imaging.Encoding.Deflate;

namespace Easel.Imaging.Encoding.Png;

/// <summary>Pictures to PNG files (PNG third edition), in the smallest of the layouts with eight bits per sample that holds them. Bands of
/// rows are encoded on several threads and joined.</summary>
internal static class PngEncoder
{
    /// <summary>zlib's header (RFC 1950, §2.2): deflate with a window of 32 KB, packed for speed.</summary>
    private static ReadOnlySpan<byte> ZlibHeader => [0x78, 0x01];

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

    /// <summary>Encodes a picture. The same picture gives the same bytes on any number of threads.</summary>
    /// <param name="picture">What to encode; unchanged.</param>
    /// <param name="metadata">What the file says of itself, or null for nothing.</param>
    /// <param name="threads">Threads to use; 0 means all cores.</param>
    /// <param name="cancellation">Stops the encoding within a moment.</param>
    /// <returns>The file, owned by the caller.</returns>
    /// <exception cref="OperationCanceledException">The encoding was cancelled.</exception>
    public static byte[] Encode(Picture picture, PictureMetadata? metadata = null, int threads = 0, CancellationToken cancellation = default)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads > 0 ? threads : -1, CancellationToken = cancellation };
        PictureSurvey survey = PictureSurvey.Of(picture, parallel);
        PngLayout layout = PngLayout.For(picture, survey);
        bool isFiltered = FilterTrial.Helps(picture, layout, survey, parallel);
        int rows = BandEncoder.RowsPerBand(picture, layout);
        var bands = new PngBand[(picture.Height + rows - 1) / rows];
        Parallel.For(
            0,
            bands.Length,
            parallel,
            () => new BandEncoder(picture, layout, isFiltered, rows),
            (i, _, encoder) =>
            {
                bands[i] = encoder.Encode(i * rows, Math.Min(picture.Height, (i + 1) * rows));
                return encoder;
            },
            _ => { });
        return Join(Head(picture, layout, metadata), bands, parallel);
    }

    private static byte[] Head(Picture picture, PngLayout layout, PictureMetadata? metadata)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        Span<byte> header = stackalloc byte[PngHeader.Length];
        header.Clear();
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], picture.Height);
        (header[8], header[9]) = (8, layout.ColorType);
        PngChunks.Write(file, "IHDR"u8, header);
        if (metadata is not null)
        {
            PngText.Write(file, metadata);
        }

        // Rendering intent: perceptual.
        PngChunks.Write(file, "sRGB"u8, [0]);
        if (layout.Palette is { } palette)
        {
            WritePalette(file, palette);
        }

        return file.ToArray();
    }

    private static void WritePalette(MemoryStream file, ColorTable palette)
    {
        byte[] colors = new byte[3 * palette.Count];
        for (int i = 0; i < palette.Count; i++)
        {
            uint color = palette.Colors[i];
            (colors[3 * i], colors[(3 * i) + 1], colors[(3 * i) + 2]) = ((byte)color, (byte)(color >> 8), (byte)(color >> 16));
        }

        PngChunks.Write(file, "PLTE"u8, colors);
        byte[] alphas = [.. palette.Colors.ToArray().Select(c => (byte)(c >> 24)).TakeWhile(alpha => alpha < byte.MaxValue)];
        if (alphas.Length > 0)
        {
            PngChunks.Write(file, "tRNS"u8, alphas);
        }
    }

    /// <summary>Puts a file together: a chunk of data for each band, the first with the stream's header, the last with its checksum.</summary>
    private static byte[] Join(byte[] head, PngBand[] bands, ParallelOptions parallel)
    {
        int[] places = new int[bands.Length + 1];
        uint checksum = 1;
        places[0] = head.Length;
        for (int i = 0; i < bands.Length; i++)
        {
            int own = (i == 0 ? ZlibHeader.Length : 0) + (i == bands.Length - 1 ? sizeof(uint) : 0);
            places[i + 1] = checked(places[i] + PngChunks.HeadLength + own + bands[i].Data.Length + PngChunks.TailLength);
            checksum = Adler32.Combine(checksum, bands[i].Checksum, bands[i].Length);
        }

        byte[] file = GC.AllocateUninitializedArray<byte>(checked(places[^1] + PngChunks.HeadLength + PngChunks.TailLength));
        head.CopyTo(file, 0);
        Parallel.For(0, bands.Length, parallel, i =>
        {
            Span<byte> chunk = file.AsSpan(places[i]..places[i + 1]), data = chunk[PngChunks.HeadLength..];
            if (i == 0)
            {
                ZlibHeader.CopyTo(data);
                data = data[ZlibHeader.Length..];
            }

            bands[i].Data.CopyTo(data);
            if (i == bands.Length - 1)
            {
                BinaryPrimitives.WriteUInt32BigEndian(data[bands[i].Data.Length..], checksum);
            }

            PngChunks.Frame(chunk, "IDAT"u8);
        });
        PngChunks.Frame(file.AsSpan(places[^1]), "IEND"u8);
        return file;
    }
}
