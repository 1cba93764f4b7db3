using System.IO.Compression;
using SkiaSharp;

namespace Easel.AssetCompiler.Emblems;

/// <summary>
/// Writes the file that <c>Easel.Catalogue.Emblems.EmblemFile</c> reads. First a directory, compressed; then the emblems, each compressed
/// by itself, so that one can be read without the others.
/// </summary>
internal static class EmblemWriter
{
    private const uint Magic = 0x424D455A;

    /// <summary>Coordinates are stored in 64ths of a unit, from −32 units.</summary>
    private const float Steps = 64, Origin = 32;

    private const int Largest = (int)((128 + (2 * Origin)) * Steps);

    public static byte[] Write(List<CompiledEmblem> emblems)
    {
        byte[][] drawings = [.. emblems.Select(e => Compress(Pack(w => WriteShapes(w, e.Shapes))))];
        byte[] directory = Compress(Pack(w =>
        {
            w.Write7BitEncodedInt(emblems.Count);
            for (int i = 0; i < emblems.Count; i++)
            {
                (EmblemRow row, string[] names, List<SvgShape> shapes) = emblems[i];
                SKRect box = shapes.Select(s => s.Path.TightBounds).Aggregate(SKRect.Union);
                w.Write(row.Picture);
                w.Write(row.Kind);
                w.Write(row.Size);
                w.Write(box.Width / box.Height);
                w.Write7BitEncodedInt(names.Length);
                foreach (string name in names)
                {
                    w.Write(name);
                }

                w.Write7BitEncodedInt(drawings[i].Length);
            }
        }));
        return Pack(w =>
        {
            w.Write(Magic);
            w.Write(directory.Length);
            w.Write(directory);
            foreach (byte[] drawing in drawings)
            {
                w.Write(drawing);
            }
        });
    }

    private static void WriteShapes(BinaryWriter w, List<SvgShape> shapes)
    {
        w.Write7BitEncodedInt(shapes.Count);
        foreach ((SKPath path, SvgPaint paint) in shapes)
        {
            WritePaint(w, paint);
            w.Write(path.FillType is SKPathFillType.EvenOdd or SKPathFillType.InverseEvenOdd);
            List<List<SKPoint>> contours = PathFlattener.Flatten(path);
            w.Write7BitEncodedInt(contours.Count);
            foreach (List<SKPoint> contour in contours)
            {
                w.Write7BitEncodedInt(contour.Count);
                int x = 0, y = 0;
                foreach (SKPoint point in contour)
                {
                    int nextX = Quantize(point.X), nextY = Quantize(point.Y);
                    w.Write7BitEncodedInt(ZigZag(nextX - x));
                    w.Write7BitEncodedInt(ZigZag(nextY - y));
                    (x, y) = (nextX, nextY);
                }
            }
        }
    }

    private static void WritePaint(BinaryWriter w, SvgPaint paint)
    {
        w.Write7BitEncodedInt(paint.Stops.Length);
        foreach ((float offset, SKColor color) in paint.Stops)
        {
            if (paint.Stops.Length > 1)
            {
                w.Write((byte)MathF.Round(offset * 255));
            }

            w.Write(color.Red);
            w.Write(color.Green);
            w.Write(color.Blue);
            w.Write(color.Alpha);
        }

        if (paint.Stops.Length > 1)
        {
            w.Write(paint.IsRadial);
            foreach (float value in (ReadOnlySpan<float>)[paint.Map.ScaleX, paint.Map.SkewX, paint.Map.TransX, paint.Map.SkewY, paint.Map.ScaleY, paint.Map.TransY])
            {
                w.Write(value);
            }
        }
    }

    private static int Quantize(float value) => Math.Clamp((int)MathF.Round((value + Origin) * Steps), 0, Largest);

    private static int ZigZag(int value) => (value << 1) ^ (value >> 31);

    private static byte[] Pack(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            write(writer);
        }

        return stream.ToArray();
    }

    private static byte[] Compress(byte[] data)
    {
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(data.Length)];
        BrotliEncoder.TryCompress(data, packed, out int length, quality: 11, window: 22);
        return packed[..length];
    }
}
