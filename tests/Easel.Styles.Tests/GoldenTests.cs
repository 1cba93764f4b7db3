using System.Globalization;
using Easel.Imaging;

namespace Easel.Styles.Tests;

/// <summary>Each style's picture of one small scene, reduced to the mean colours of sixteen squares: small on purpose, so that what changes is seen in a review.</summary>
public sealed class GoldenTests
{
    private const int Size = 96, Squares = 4;

    /// <summary>Codes by which a square may differ, so that harmless changes of arithmetic pass.</summary>
    private const int Tolerance = 7;

    public static TheoryData<string> Ids => [.. StyleTable.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Develop_Scene_LooksAsItDid(string id)
    {
        PictureStyle style = StyleTable.Find(id)!;
        Picture picture = style.Develop(Frames.Scene(Size * style.Needs.Supersampling, "noon", LinearRgb.FromHex("#d8232a")), Size, Size, 7);
        int[] actual = Means(picture);
        string line = $"{id} {string.Concat(actual.Select(v => v.ToString("x2", CultureInfo.InvariantCulture)))}";
        string? golden = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Goldens", "styles.txt")).FirstOrDefault(l => l.StartsWith(id + " ", StringComparison.Ordinal));
        Assert.True(golden is not null, $"No golden; if the picture is right, add: {line}");
        string hex = golden[(id.Length + 1)..];
        for (int i = 0; i < actual.Length; i++)
        {
            int expected = int.Parse(hex.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            Assert.True(Math.Abs(expected - actual[i]) <= Tolerance, $"Value {i} is {actual[i]}, not {expected}; if the picture is right: {line}");
        }
    }

    private static int[] Means(Picture picture)
    {
        const int side = Size / Squares;
        int[] sums = new int[3 * Squares * Squares];
        for (int y = 0; y < Size; y++)
        {
            for (int x = 0; x < Size; x++)
            {
                for (int c = 0; c < 3; c++)
                {
                    sums[(3 * ((y / side * Squares) + (x / side))) + c] += picture.Rgba[(4 * ((y * Size) + x)) + c];
                }
            }
        }

        return [.. sums.Select(s => s / (side * side))];
    }
}
