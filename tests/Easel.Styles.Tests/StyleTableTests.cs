using Easel.Imaging;

namespace Easel.Styles.Tests;

public sealed class StyleTableTests
{
    public static TheoryData<string, string> StylesAndMoods
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (PictureStyle style in StyleTable.All)
            {
                foreach (string mood in new string[] { "noon", "sunset", "night", "studio" })
                {
                    data.Add(style.Id, mood);
                }
            }

            return data;
        }
    }

    [Fact]
    public void All_IdsAndNames_AreUniqueAndLowerCase()
    {
        string[] names = [.. StyleTable.All.SelectMany(s => s.Names)];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(names, n => Assert.Equal(n.ToLowerInvariant(), n));
        Assert.Equal("photo", StyleTable.All[0].Id);
        Assert.Equal(StyleTable.All.Length, StyleTable.All.Select(s => s.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(StylesAndMoods))]
    public void Develop_Twice_GivesTheSameOpaquePictureOfTheWantedSize(string id, string mood)
    {
        PictureStyle style = StyleTable.Find(id)!;
        Frame frame = Frames.Scene(40 * style.Needs.Supersampling, mood, LinearRgb.FromHex("#d8232a"));
        Picture one = style.Develop(frame, 40, 40, 7), two = style.Develop(frame, 40, 40, 7);
        Assert.Equal((40, 40), (one.Width, one.Height));
        Assert.Equal(one.Rgba, two.Rgba);
        for (int i = 3; i < one.Rgba.Length; i += 4)
        {
            Assert.Equal(255, one.Rgba[i]);
        }
    }

    [Theory]
    [InlineData("photo")]
    [InlineData("3d")]
    public void Develop_BlackFrame_IsBlack(string id)
    {
        Picture picture = StyleTable.Find(id)!.Develop(Frames.Even(0, 24), 24, 24, 1);
        for (int i = 0; i < picture.Rgba.Length; i++)
        {
            Assert.Equal(i % 4 == 3 ? 255 : 0, picture.Rgba[i]);
        }
    }

    [Theory]
    [InlineData("photo")]
    [InlineData("3d")]
    [InlineData("vector")]
    public void Develop_NotANumberInTheFrame_LeavesTheRestAlone(string id)
    {
        PictureStyle style = StyleTable.Find(id)!;
        Frame frame = Frames.Scene(40 * style.Needs.Supersampling, "noon", LinearRgb.FromHex("#d8232a"));
        frame.Color[0] = float.NaN;
        Picture picture = style.Develop(frame, 40, 40, 1);
        int middle = 4 * ((15 * 40) + 20);
        Assert.True(picture.Rgba[middle] > picture.Rgba[middle + 1] + 40);
    }
}
