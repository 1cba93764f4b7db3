using Easel.Imaging;
using Easel.Styles.Flat;

namespace Easel.Styles.Tests.Flat;

public sealed class VectorStyleTests
{
    private const int Size = 120;

    [Theory]
    [InlineData("noon")]
    [InlineData("sunset")]
    [InlineData("night")]
    [InlineData("studio")]
    public void Develop_Text_KeepsItsExactColour(string mood)
    {
        Picture picture = Develop(mood);
        int i = 4 * ((Size / 2 * Size) + (Size / 2));
        Assert.InRange(picture.Rgba[i], 0x12 - 6, 0x12 + 6);
        Assert.InRange(picture.Rgba[i + 1], 0x34 - 6, 0x34 + 6);
        Assert.InRange(picture.Rgba[i + 2], 0x56 - 6, 0x56 + 6);
    }

    [Fact]
    public void Develop_Noon_UsesFewColours()
    {
        Picture picture = Develop("noon");
        var counts = new Dictionary<int, int>();
        for (int i = 0; i < picture.Rgba.Length; i += 4)
        {
            int color = (picture.Rgba[i] << 16) | (picture.Rgba[i + 1] << 8) | picture.Rgba[i + 2];
            counts[color] = counts.GetValueOrDefault(color) + 1;
        }

        // Twenty colours make nearly the whole picture; what is left are antialiased edges, many in so small a picture.
        int main = counts.Values.OrderDescending().Take(20).Sum();
        Assert.True(main > 0.88f * Size * Size, $"{main} of {Size * Size}");
    }

    [Fact]
    public void Develop_RedElement_IsRedAtAnyHour()
    {
        foreach (string mood in new string[] { "noon", "sunset", "night", "studio" })
        {
            Picture picture = Develop(mood);
            int i = 4 * ((Size * 2 / 5 * Size) + (Size / 3));
            Assert.True(picture.Rgba[i] > 2 * Math.Max(picture.Rgba[i + 1], picture.Rgba[i + 2]), mood);
        }
    }

    [Fact]
    public void Merge_Speckle_IsMergedAndKeptClassesStay()
    {
        const int width = 20;
        int[] classes = new int[width * width];
        classes[(5 * width) + 5] = 1;
        classes[(12 * width) + 12] = 2;
        for (int y = 2; y < 8; y++)
        {
            for (int x = 10; x < 18; x++)
            {
                classes[(y * width) + x] = 3;
            }
        }

        RegionMerger.Merge(classes, width, c => c == 2 ? 0 : 10, _ => 0, (_, _) => 1, new ParallelOptions());
        Assert.DoesNotContain(1, classes);
        Assert.Equal(1, classes.Count(c => c == 2));
        Assert.Equal(48, classes.Count(c => c == 3));
    }

    private static Picture Develop(string mood) =>
        new VectorStyle().Develop(Frames.Scene(2 * Size, mood, LinearRgb.FromHex("#d8232a")), Size, Size, 3);
}
