using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Household;

/// <summary>What is asked of things of the house is what one gets.</summary>
public sealed class WishTests
{
    private static readonly LinearRgb Violet = LinearRgb.FromHex("#7a2fd0");

    [Theory]
    [InlineData("cup", "glaze")]
    [InlineData("chair", "seat")]
    [InlineData("table", "top")]
    [InlineData("book", "cover")]
    [InlineData("clock", "case")]
    [InlineData("lamp", "base")]
    [InlineData("apple", "skin")]
    [InlineData("ball", "ball")]
    [InlineData("balloon", "skin")]
    [InlineData("sofa", "cover")]
    [InlineData("candle", "wax")]
    public void Build_WishedColor_ColorsTheMainPart(string id, string part)
    {
        Model model = Build(id, new Wishes { Colors = [Violet] });

        Assert.Contains(model.Parts, p => p.Material.Name == part && p.Material.BaseColor == Violet);
    }

    [Theory]
    [InlineData("cup", "glaze")]
    [InlineData("apple", "skin")]
    [InlineData("ball", "ball")]
    [InlineData("chair", "seat")]
    [InlineData("clock", "case")]
    public void Build_WishedGold_IsMetalOfItsOwnColor(string id, string part)
    {
        Model model = Build(id, new Wishes { Material = "gold" });

        Assert.All(model.Parts.Where(p => p.Material.Name == part), p => Assert.Equal(1, p.Material.Metallic));
        Assert.Contains(model.Parts, p => p.Material.Name == part && p.Material.BaseColor == LinearRgb.FromHex("#ffc95a"));
    }

    [Theory]
    [InlineData("#1f4fd0")]
    [InlineData("#d3201f")]
    [InlineData("#1f8f3a")]
    public void Build_ColoredBottle_KeepsTheOrderOfItsChannels(string hex)
    {
        LinearRgb wished = LinearRgb.FromHex(hex);
        LinearRgb glass = Build("bottle", new Wishes { Colors = [wished] }).Parts.First(p => p.Material.Name == "glass").Material.BaseColor;

        Assert.Equal(wished.R > wished.G, glass.R > glass.G);
        Assert.Equal(wished.G > wished.B, glass.G > glass.B);
        Assert.Equal(wished.R > wished.B, glass.R > glass.B);
    }

    [Fact]
    public void Build_SmallTable_IsNoWiderThanAChair()
    {
        Assert.InRange(Build("table", new Wishes { Words = ["small"] }).Bounds.Size.X, 0.4f, 0.65f);
    }

    [Fact]
    public void Build_UnlitCandle_HasNoFlame()
    {
        Assert.Contains(Build("candle", Wishes.None).Parts, p => p.Material.Name == "flame");
        Assert.DoesNotContain(Build("candle", new Wishes { Words = ["unlit"] }).Parts, p => p.Material.Name == "flame");
    }

    private static Model Build(string id, Wishes wishes) =>
        Catalogue.Default.FindObject(id)!.Build(new BuildRequest(new RandomStream(5), wishes, 0.004f));
}
