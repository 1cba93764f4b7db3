using Easel.Planning.Knowledge;

namespace Easel.Planning.Tests.Knowledge;

/// <summary>What is to be seen at places, the colours that places and skies have, makes and media.</summary>
public sealed class PictureKnowledgeTests
{
    [Theory]
    [InlineData("lake", "mountains", true)]
    [InlineData("lake", "reflection", true)]
    [InlineData("beach", "waves", true)]
    [InlineData("beach", "skyscraper", false)]
    [InlineData("desert", "water", false)]
    public void Shows_Word_OnlyWhatIsThere(string place, string word, bool expected) =>
        Assert.Equal(expected, PlaceSights.Shows(new PlaceWords("test", [place == "lake" ? "mountain lake" : place], []), word));

    [Theory]
    [InlineData("meadow", "green", true)]
    [InlineData("stars", "bright yellow", true)]
    [InlineData("meadow", "red", false)]
    [InlineData("ocean", "turquoise", true)]
    public void Has_Color_OnlyTheUsualOnes(string noun, string color, bool expected) => Assert.Equal(expected, NaturalColors.Has(noun, color));

    [Fact]
    public void SkyColors_HaveTheirTimesAndWeathers()
    {
        Assert.Equal(TimeOfDay.Sunset, SkyColors.Times("pink")[0]);
        Assert.Contains(TimeOfDay.Dusk, SkyColors.Times("purple"));
        Assert.Equal(WeatherKind.Clear, SkyColors.Weathers("blue")[0]);
        Assert.Empty(SkyColors.Times("green"));
    }

    /// <summary>Words for what a place has anyway are understood although nothing changes for them.</summary>
    [Theory]
    [InlineData("a green field with a tree", "meadow")]
    [InlineData("a mountain reflected in a lake", "mountain-lake")]
    [InlineData("a beach with palm trees and turquoise water", "ocean-beach")]
    [InlineData("a dog in summer at the beach", "ocean-beach")]
    public void Plan_WordsForWhatIsThereAnyway_AreUnderstood(string prompt, string place)
    {
        Plan plan = new Planner(TestVocabulary.Small).Plan(prompt);

        Assert.Equal(place, plan.Setting.Place);
        Assert.Empty(plan.NotUnderstood);
        Assert.All(plan.Elements, e => Assert.Empty(e.Colors));
    }

    [Fact]
    public void Plan_RedField_ListsTheColor() => Assert.Equal(["red"], new Planner(TestVocabulary.Small).Plan("a red field with a tree").NotUnderstood);

    [Fact]
    public void Plan_Make_IsToldOf() => Assert.Contains(new Planner(TestVocabulary.Small).Plan("a shiny porsche car").Assumptions, a => a.Contains("make", StringComparison.Ordinal));

    [Fact]
    public void Plan_MediumAndStyle_TheStyleGoesFirstAndSaysSo()
    {
        Plan plan = new Planner(TestVocabulary.Small with { Styles = [.. TestVocabulary.Small.Styles, new StyleWords("oil", ["oil painting", "painting"])] }).Plan("oil painting of a cat in flat vector style");

        Assert.Equal("vector", plan.Style);
        Assert.Contains(plan.Assumptions, a => a.Contains("more exactly", StringComparison.Ordinal));
    }
}
