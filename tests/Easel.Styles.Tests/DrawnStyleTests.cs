using System.Collections.Concurrent;
using Easel.Imaging;
using Easel.Styles.Crafted;

namespace Easel.Styles.Tests;

public sealed class DrawnStyleTests
{
    private const int Size = 96;

    // Every style once, however many compare themselves with it.
    private static readonly ConcurrentDictionary<string, Lazy<Picture>> Scenes = new();

    public static TheoryData<string> Drawn => [.. StyleTable.All.OfType<DrawnStyle>().Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Drawn))]
    public void Develop_Scene_LooksUnlikeTheOthers(string id)
    {
        Picture own = Scene(id);
        foreach (PictureStyle other in StyleTable.All.Where(s => s.Id != id))
        {
            // The mean difference of neighbours in style is several codes; the same style with another grain would stay below one.
            Assert.True(Difference(own, Scene(other.Id)) > 1.5, $"{id} looks like {other.Id}");
        }
    }

    [Theory]
    [MemberData(nameof(Drawn))]
    public void Develop_TinyOrFlatPictures_Work(string id)
    {
        PictureStyle style = StyleTable.Find(id)!;
        foreach ((int width, int height) in new[] { (8, 8), (31, 9) })
        {
            Picture picture = style.Develop(Frames.Scene(16, "noon", LinearRgb.FromHex("#d8232a")), width, height, 1);
            Assert.Equal((width, height), (picture.Width, picture.Height));
        }
    }

    [Theory]
    [MemberData(nameof(Drawn))]
    public void Redraw_Photograph_KeepsSizeAndTransparencyAndRepeats(string id)
    {
        var style = (DrawnStyle)StyleTable.Find(id)!;
        Picture scene = Scene("photo"), photograph = new(Size, Size, (byte[])scene.Rgba.Clone());
        photograph.Rgba[3] = 17;
        Picture one = style.Redraw(photograph, 3), two = style.Redraw(photograph, 3);
        Assert.Equal((Size, Size), (one.Width, one.Height));
        Assert.Equal(17, one.Rgba[3]);
        Assert.Equal(one.Rgba, two.Rgba);
        Assert.True(Difference(one, photograph) > 1);
    }

    [Theory]
    [MemberData(nameof(Drawn))]
    public void Develop_SmallFrameForALargePicture_FillsIt(string id)
    {
        PictureStyle style = StyleTable.Find(id)!;
        Picture picture = style.Develop(Frames.Scene(40, "noon", LinearRgb.FromHex("#d8232a")), 120, 120, 1);
        Assert.Equal((120, 120), (picture.Width, picture.Height));
    }

    [Fact]
    public void PixelArt_HasATrueGridAndFewColors()
    {
        var style = (DrawnStyle)StyleTable.Find("pixel-art")!;
        var frame = new Picture(256, 256);
        for (int i = 0; i < 256 * 256; i++)
        {
            (frame.Rgba[4 * i], frame.Rgba[(4 * i) + 1], frame.Rgba[(4 * i) + 2], frame.Rgba[(4 * i) + 3]) = ((byte)(i % 256), (byte)(i / 256), (byte)(i % 97), 255);
        }

        Picture picture = style.Redraw(frame, 1);
        var colors = new HashSet<int>();
        for (int y = 0; y < 256; y += 2)
        {
            for (int x = 0; x < 256; x += 2)
            {
                int i = Code(picture, x, y);
                colors.Add(i);
                Assert.Equal((i, i, i), (Code(picture, x + 1, y), Code(picture, x, y + 1), Code(picture, x + 1, y + 1)));
            }
        }

        Assert.InRange(colors.Count, 8, PixelArtStyle.Colors);
    }

    [Theory]
    [InlineData("pencil")]
    [InlineData("charcoal")]
    [InlineData("ink")]
    [InlineData("line-art")]
    [InlineData("woodcut")]
    [InlineData("film-noir")]
    public void Monochrome_Styles_HaveNoColor(string id)
    {
        Picture picture = Scene(id);
        for (int i = 0; i < picture.Rgba.Length; i += 4)
        {
            Assert.InRange(Math.Abs(picture.Rgba[i] - picture.Rgba[i + 2]), 0, 40);
            Assert.InRange(Math.Abs(picture.Rgba[i] - picture.Rgba[i + 1]), 0, 24);
        }
    }

    [Theory]
    [InlineData("pencil", 0.1)]
    [InlineData("line-art", 0.6)]
    [InlineData("ink", 0.2)]
    public void Drawings_OfWhatIsLight_LeaveThePaper(string id, double least)
    {
        Picture picture = Scene(id);
        int paper = 0;
        for (int i = 0; i < picture.Rgba.Length; i += 4)
        {
            paper += picture.Rgba[i] > 205 ? 1 : 0;
        }

        Assert.True(paper > least * Size * Size, $"{paper} of {Size * Size} pixels are paper");
    }

    [Theory]
    [InlineData("Oil Painting", "oil")]
    [InlineData("pixel-art", "pixel-art")]
    [InlineData("LEGO", "bricks")]
    [InlineData("sepia", "vintage")]
    public void Named_AnyNameInAnyCase_IsFound(string word, string id) => Assert.Equal(id, StyleTable.Named(word)?.Id);

    private static Picture Scene(string id) => Scenes.GetOrAdd(id, _ => new Lazy<Picture>(() =>
    {
        PictureStyle style = StyleTable.Find(id)!;
        return style.Develop(Frames.Scene(Size * style.Needs.Supersampling, "noon", LinearRgb.FromHex("#d8232a")), Size, Size, 7);
    })).Value;

    private static double Difference(Picture a, Picture b)
    {
        long sum = 0;
        for (int i = 0; i < a.Rgba.Length; i++)
        {
            sum += Math.Abs(a.Rgba[i] - b.Rgba[i]);
        }

        return sum / (0.75 * a.Rgba.Length);
    }

    private static int Code(Picture picture, int x, int y) => BitConverter.ToInt32(picture.Rgba, 4 * ((y * picture.Width) + x));
}
