using Easel.Imaging;
using Easel.Studio.Pages;

namespace Easel.Studio.Tests.Pages;

/// <summary>The free border of cut-outs is cut off.</summary>
public sealed class SubjectCropTests
{
    [Fact]
    public void Trim_SmallSubject_IsKeptWholeAtTheSameSides()
    {
        Picture cut = SubjectCrop.Trim(Subject(120, 80, 50, 30, 70, 50));

        Assert.InRange((float)cut.Width / cut.Height, 1.45f, 1.55f);
        Assert.InRange(cut.Height, 20, 24);
        Assert.Equal(20 * 20, Solid(cut));
    }

    [Fact]
    public void Trim_SubjectInACorner_IsKeptWhole() => Assert.Equal(20 * 20, Solid(SubjectCrop.Trim(Subject(120, 80, 100, 60, 120, 80))));

    [Theory]
    [InlineData(0, 0, 120, 80)]
    [InlineData(0, 0, 0, 0)]
    public void Trim_FullOrEmpty_IsThePictureItself(int left, int top, int right, int bottom)
    {
        Picture picture = Subject(120, 80, left, top, right, bottom);

        Assert.Same(picture, SubjectCrop.Trim(picture));
    }

    private static Picture Subject(int width, int height, int left, int top, int right, int bottom)
    {
        var rgba = new byte[4 * width * height];
        for (int y = top; y < bottom; y++)
        {
            for (int x = left; x < right; x++)
            {
                rgba[(4 * ((y * width) + x)) + 3] = 255;
            }
        }

        return new Picture(width, height, rgba);
    }

    private static int Solid(Picture picture) => Enumerable.Range(0, picture.Width * picture.Height).Count(i => picture.Rgba[(4 * i) + 3] == 255);
}
