using System.IO.Compression;
using System.Text;
using System.Text.Json;
using SkiaSharp;

namespace Easel.AssetCompiler.Emblems;

/// <summary>
/// Compiles the pictures of all emoji into the file that <c>Easel.Typography.EmojiFile</c> reads. First a directory: for each sequence of code
/// points the length of its picture, compressed; then the pictures, each compressed by itself. Gradients become their mean colour.
/// </summary>
internal static class EmojiCompiler
{
    private const uint Magic = 0x4A4D455A;

    /// <summary>Coordinates are stored in 16ths of a unit of 1/128 of the picture, from −32 units: fine enough for a picture 2,000 pixels high.</summary>
    private const float Steps = 16, Origin = 32;

    private const int Largest = (int)((128 + (2 * Origin)) * Steps);

    public static void Compile(string nodeModules, string output)
    {
        string folder = Path.Combine(nodeModules, "@iconify-json", "noto");
        using JsonDocument icons = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "icons.json")));
        using JsonDocument characters = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "chars.json")));
        JsonElement drawings = icons.RootElement.GetProperty("icons"), aliases = icons.RootElement.GetProperty("aliases");
        string[] sequences = [.. characters.RootElement.EnumerateObject().Select(c => c.Name).Order(StringComparer.Ordinal)];
        string?[] bodies = [.. sequences.Select(s => Body(drawings, aliases, characters.RootElement.GetProperty(s).GetString()!))];
        byte[][] pictures = new byte[sequences.Length][];
        Parallel.For(0, sequences.Length, i => pictures[i] = bodies[i] is { } body ? Compress(Picture(SvgReader.Read(body, 0))) : []);
        using var stream = new MemoryStream();
        using (var w = new BinaryWriter(stream))
        {
            int[] present = [.. Enumerable.Range(0, sequences.Length).Where(i => pictures[i].Length > 0)];
            byte[] directory = Compress(Encoding.ASCII.GetBytes(string.Join('\n', present.Select(i => $"{sequences[i]} {pictures[i].Length}"))));
            w.Write(Magic);
            w.Write(directory.Length);
            w.Write(directory);
            foreach (int i in present)
            {
                w.Write(pictures[i]);
            }
        }

        File.WriteAllBytes(output, stream.ToArray());
    }

    private static string? Body(JsonElement drawings, JsonElement aliases, string name) =>
        drawings.TryGetProperty(name, out JsonElement drawing) ? drawing.GetProperty("body").GetString()
        : aliases.TryGetProperty(name, out JsonElement alias) ? Body(drawings, aliases, alias.GetProperty("parent").GetString()!) : null;

    private static byte[] Picture(List<SvgShape> shapes)
    {
        using var stream = new MemoryStream();
        using var w = new BinaryWriter(stream);
        w.Write7BitEncodedInt(shapes.Count);
        foreach ((SKPath path, SvgPaint paint) in shapes)
        {
            SKColor color = Mean(paint);
            w.Write([color.Red, color.Green, color.Blue, color.Alpha]);
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

        w.Flush();
        return stream.ToArray();
    }

    /// <summary>The colour of a fill; of a gradient the mean over its stops, weighted by the stretch that each rules.</summary>
    private static SKColor Mean(SvgPaint paint)
    {
        if (paint.Stops.Length == 1)
        {
            return paint.Stops[0].Color;
        }

        float red = 0, green = 0, blue = 0, alpha = 0, all = 0;
        for (int i = 0; i < paint.Stops.Length; i++)
        {
            float from = i > 0 ? 0.5f * (paint.Stops[i - 1].Offset + paint.Stops[i].Offset) : 0;
            float to = i + 1 < paint.Stops.Length ? 0.5f * (paint.Stops[i].Offset + paint.Stops[i + 1].Offset) : 1;
            float share = MathF.Max(to - from, 1e-3f);
            SKColor color = paint.Stops[i].Color;
            float weight = share * color.Alpha;
            (red, green, blue) = (red + (weight * color.Red), green + (weight * color.Green), blue + (weight * color.Blue));
            (alpha, all) = (alpha + weight, all + share);
        }

        return alpha <= 0 ? SKColors.Transparent
            : new SKColor((byte)MathF.Round(red / alpha), (byte)MathF.Round(green / alpha), (byte)MathF.Round(blue / alpha), (byte)MathF.Round(alpha / all));
    }

    private static int Quantize(float value) => Math.Clamp((int)MathF.Round((value + Origin) * Steps), 0, Largest);

    private static int ZigZag(int value) => (value << 1) ^ (value >> 31);

    private static byte[] Compress(byte[] data)
    {
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(data.Length)];
        BrotliEncoder.TryCompress(data, packed, out int length, quality: 6, window: 18);
        return packed[..length];
    }
}
