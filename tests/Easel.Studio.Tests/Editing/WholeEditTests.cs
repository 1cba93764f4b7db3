using Easel.Imaging;
using Easel.Studio.Editing;

namespace Easel.Studio.Tests.Editing;

public sealed class WholeEditTests
{
    private static readonly ImageEngine Engine = new();

    [Theory]
    [InlineData(96, 48, "make the picture wider")]
    [InlineData(48, 96, "zoom out")]
    [InlineData(96, 64, "nothing")]
    [InlineData(128, 128, "nothing")]
    [InlineData(80, 64, "crop to the ball")]
    public async Task Edit_OtherFormat_NeverStretches(int width, int height, string instruction)
    {
        Picture edited = (await Engine.DrawAsync(Brief(instruction, Pictures.Disc(64, 64, 18)) with { Width = width, Height = height })).Picture;

        Assert.Equal((width, height), (edited.Width, edited.Height));
        int across = Reach(edited, 1, 0) + Reach(edited, -1, 0), down = Reach(edited, 0, 1) + Reach(edited, 0, -1);
        Assert.InRange(across - down, -2, 2);
        Assert.True(across > 10);
    }

    /// <summary>Red pixels in a row from the middle of a picture.</summary>
    private static int Reach(Picture picture, int dx, int dy)
    {
        int x = picture.Width / 2, y = picture.Height / 2, count = 0;
        while (x >= 0 && y >= 0 && x < picture.Width && y < picture.Height && picture.At(x, y) is { R: > 125, B: < 125 })
        {
            (x, y, count) = (x + dx, y + dy, count + 1);
        }

        return count;
    }

    [Fact]
    public async Task Edit_SameSizeNothingUnderstood_GivesTheImageBackAndSaysSo()
    {
        Picture image = Pictures.Busy(64, 64);

        Drawing drawing = await Engine.DrawAsync(Brief("qwertz uiop", image));

        Assert.Equal(image.Rgba, drawing.Picture.Rgba);
        Assert.NotSame(image, drawing.Picture);
        Assert.Contains("Not done: “qwertz uiop”", drawing.RevisedPrompt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_BlackAndWhite_IsGray()
    {
        Picture edited = (await Engine.DrawAsync(Brief("Make it black and white", Pictures.Disc(64, 64, 18)))).Picture;

        (byte r, byte g, byte b, _) = edited.At(32, 32);
        Assert.True(r == g && g == b);
    }

    [Fact]
    public async Task Edit_MakeTheBallGreen_ChangesTheSubjectAlone()
    {
        Picture image = Pictures.Disc(64, 64, 18);

        Picture edited = (await Engine.DrawAsync(Brief("make the ball green", image))).Picture;

        (byte r, byte g, byte b, _) = edited.At(32, 32);
        Assert.True(g > r && g > b, $"{r}, {g}, {b}");
        Assert.Equal(image.At(2, 2), edited.At(2, 2));
    }

    [Fact]
    public async Task Edit_WhiteBackground_KeepsTheSubject()
    {
        Picture edited = (await Engine.DrawAsync(Brief("change the background to white", Pictures.Disc(64, 64, 18)))).Picture;

        Assert.True(edited.At(2, 2) is { R: > 230, G: > 230, B: > 220 });
        Assert.Equal((210, 30, 20, 255), edited.At(32, 32));
    }

    [Fact]
    public async Task Edit_TransparentBackground_CutsTheSubjectOut()
    {
        Picture edited = (await Engine.DrawAsync(Brief("remove the background", Pictures.Disc(64, 64, 18)))).Picture;

        Assert.Equal(0, edited.At(2, 2).A);
        Assert.Equal((210, 30, 20, 255), edited.At(32, 32));
    }

    [Theory]
    [InlineData("flip it horizontally", 63, 0)]
    [InlineData("flip it vertically", 0, 63)]
    [InlineData("rotate it by 180 degrees", 63, 63)]
    [InlineData("rotate it 90 degrees clockwise", 63, 0)]
    public async Task Edit_FlipsAndTurns_MoveCorners(string instruction, int x, int y)
    {
        Picture image = Pictures.Of(64, 64, (px, py) => px < 8 && py < 8 ? ((byte)255, (byte)255, (byte)0) : ((byte)0, (byte)0, (byte)60));

        Picture edited = (await Engine.DrawAsync(Brief(instruction, image))).Picture;

        Assert.Equal((255, 255, 0, 255), edited.At(x, y));
    }

    [Fact]
    public async Task Edit_AddAThing_ChangesOnlyAPart()
    {
        Picture image = Pictures.Of(96, 96, (_, _) => (90, 120, 90));

        Drawing drawing = await Engine.DrawAsync(Brief("add a red apple in the lower left corner", image));

        Assert.Equal(image.At(90, 5), drawing.Picture.At(90, 5));
        int red = Enumerable.Range(0, 96 * 96).Count(i => drawing.Picture.Rgba[4 * i] > drawing.Picture.Rgba[(4 * i) + 1] + 40);
        Assert.InRange(red, 100, 2500);
    }

    [Fact]
    public async Task Edit_AddACaption_SetsWhiteLetters()
    {
        Picture image = Pictures.Of(96, 96, (_, _) => (90, 120, 90));

        Drawing drawing = await Engine.DrawAsync(Brief("add the text \"HELLO\" at the bottom", image));

        PixelBox letters = PixelBox.Around(96, 96, i => drawing.Picture.Rgba[4 * i] > 240);
        Assert.True(letters is { Top: > 60, Width: > 15 }, $"{letters}");
    }

    [Fact]
    public async Task Edit_OtherPicturesUnused_IsSaid()
    {
        Brief brief = Brief("make it sepia", Pictures.Disc(64, 64, 18));
        Drawing drawing = await Engine.DrawAsync(brief with { Edit = brief.Edit! with { Images = brief.Edit.Images.Add(Pictures.Busy(32, 32)) } });

        Assert.Contains("The other picture was not used.", drawing.RevisedPrompt, StringComparison.Ordinal);
    }

    private static Brief Brief(string instruction, Picture image) => new()
    {
        Prompt = instruction,
        Width = image.Width,
        Height = image.Height,
        Quality = Quality.Low,
        Seed = 5,
        Edit = new EditOrder { Images = [image] },
    };
}
