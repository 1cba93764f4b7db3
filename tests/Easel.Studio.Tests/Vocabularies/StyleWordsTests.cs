using Easel.Planning;
using Easel.Studio.Vocabularies;
using Easel.Styles;

namespace Easel.Studio.Tests.Vocabularies;

/// <summary>From words about the whole picture to the styles that there are.</summary>
public sealed class StyleWordsTests
{
    private static readonly Planner Planner = new(CatalogueVocabulary.Of(Catalogue.Catalogue.Default));

    public static TheoryData<string> Ids => [.. StyleTable.All.OfType<DrawnStyle>().Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Plan_EveryNameOfAStyle_ReachesIt(string id)
    {
        foreach (string name in StyleTable.Find(id)!.Names)
        {
            Plan plan = Planner.Plan($"{name} of a cat");
            Assert.True(plan.Style == id, $"'{name}' is drawn as {plan.Style}");
            Assert.DoesNotContain(plan.Assumptions, a => a.Contains("is not among the styles", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("a cat in the style of Van Gogh", "post-impressionism")]
    [InlineData("a portrait of a woman by Monet", "impressionism")]
    [InlineData("a house, Ghibli style", "anime")]
    public void Plan_NameOfAnArtist_IsDrawnAsTheMovementAndSaidWithoutIt(string prompt, string id)
    {
        Plan plan = Planner.Plan(prompt);
        Assert.Equal(id, plan.Style);
        Assert.Contains(plan.Assumptions, a => a.EndsWith($"{id}.", StringComparison.Ordinal));
        Assert.Empty(plan.NotUnderstood);
    }

    [Theory]
    [InlineData("a pencil and a book")]
    [InlineData("a vintage car")]
    [InlineData("a black and white dog")]
    [InlineData("a bottle of ink")]
    public void Plan_WordsOfThingsAndColors_AreNoStyle(string prompt) => Assert.Equal("photo", Planner.Plan(prompt).Style);
}
