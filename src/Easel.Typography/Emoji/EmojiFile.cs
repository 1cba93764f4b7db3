using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Numerics;
using System.Reflection;
using System.Text;
using Easel.Imaging;
using SkiaSharp;

namespace Easel.Typography;

/// <summary>The pictures of emoji that the build compiles (<c>Easel.AssetCompiler.Emblems.EmojiCompiler</c>); each is unpacked when first needed.</summary>
internal static class EmojiFile
{
    private const float Steps = 16, Origin = 32, Side = 128;

    private const char VariationSelector = '\uFE0F';

    private static readonly Lazy<(byte[] File, FrozenDictionary<string, (int Start, int Length)> Directory)> s_file = new(Open);
    private static readonly ConcurrentDictionary<string, EmojiArt?> s_pictures = new(StringComparer.Ordinal);

    /// <summary>True when there is a picture of a grapheme cluster.</summary>
    public static bool Has(string cluster) => s_file.Value.Directory.ContainsKey(KeyOf(cluster));

    /// <summary>The picture of a grapheme cluster; null when there is none.</summary>
    public static EmojiArt? Find(string cluster)
    {
        string key = KeyOf(cluster);
        return s_file.Value.Directory.TryGetValue(key, out (int Start, int Length) place) ? s_pictures.GetOrAdd(key, _ => Read(place)) : null;
    }

    /// <summary>Sequences are told apart without the sign that asks for a picture.</summary>
    private static string KeyOf(string cluster) => cluster.Replace(VariationSelector.ToString(), "", StringComparison.Ordinal);

    private static (byte[] File, FrozenDictionary<string, (int Start, int Length)> Directory) Open()
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("emoji.bin");
        if (stream is null)
        {
            return ([], FrozenDictionary<string, (int, int)>.Empty);
        }

        byte[] file = new byte[stream.Length];
        stream.ReadExactly(file);
        int length = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(4)), at = 8 + length;
        var directory = new Dictionary<string, (int Start, int Length)>(StringComparer.Ordinal);
        foreach (string line in Encoding.ASCII.GetString(Unpack(file.AsSpan(8, length).ToArray())).Split('\n'))
        {
            string[] fields = line.Split(' ');
            int size = int.Parse(fields[1], CultureInfo.InvariantCulture);
            string key = string.Concat(fields[0].Split('-').Select(h => char.ConvertFromUtf32(int.Parse(h, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
            directory[KeyOf(key)] = (at, size);
            at += size;
        }

        return (file, directory.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static EmojiArt Read((int Start, int Length) place)
    {
        using var reader = new BinaryReader(new MemoryStream(Unpack(s_file.Value.File.AsSpan(place.Start, place.Length).ToArray())));
        ImmutableArray<ColorLayer>.Builder layers = ImmutableArray.CreateBuilder<ColorLayer>();
        for (int shapes = reader.Read7BitEncodedInt(); shapes > 0; shapes--)
        {
            var color = LinearRgb.FromSrgb8(reader.ReadByte(), reader.ReadByte(), reader.ReadByte());
            float opacity = reader.ReadByte() / 255f;
            using var path = new SKPath { FillType = reader.ReadBoolean() ? SKPathFillType.EvenOdd : SKPathFillType.Winding };
            for (int contours = reader.Read7BitEncodedInt(); contours > 0; contours--)
            {
                var points = new SKPoint[reader.Read7BitEncodedInt()];
                int x = 0, y = 0;
                for (int i = 0; i < points.Length; i++)
                {
                    x += Signed(reader.Read7BitEncodedInt());
                    y += Signed(reader.Read7BitEncodedInt());
                    points[i] = new SKPoint((x / Steps) - Origin, (y / Steps) - Origin);
                }

                path.AddPoly(points);
            }

            // Pictures are drawn downwards from the top.
            ImmutableArray<OutlinePolygon> polygons = OutlineBuilder.ToPolygons(path, 1 / Side, GlyphOutline.Tolerance);
            layers.Add(new ColorLayer([.. polygons.Select(p => p.Place(1, new Vector2(0, 1)))], color, opacity));
        }

        return new EmojiArt(layers.ToImmutable());
    }

    private static int Signed(int zigZag) => (zigZag >> 1) ^ -(zigZag & 1);

    private static byte[] Unpack(byte[] packed)
    {
        using var stream = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var data = new MemoryStream();
        stream.CopyTo(data);
        return data.ToArray();
    }
}
