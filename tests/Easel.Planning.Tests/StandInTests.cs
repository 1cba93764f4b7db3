namespace Easel.Planning.Tests;

/// <summary>What is shown for nouns that the vocabulary does not name, by what a dictionary says of them.</summary>
public class StandInTests
{
    private static readonly Planner Planner = new(TestVocabulary.Small);

    [Theory]
    [InlineData("a mallard", "1 bird", "'mallard' is shown as a bird.")]
    [InlineData("three mallards", "3 bird", "'mallards' is shown as a bird.")]
    [InlineData("a schnauzer", "1 dog", "'schnauzer' is shown as a dog.")]
    [InlineData("a red hearse", "1 red car", "'hearse' is shown as a car.")]
    [InlineData("a violinist", "1 person", "'violinist' is shown as a person.")]
    [InlineData("a sycamore", "1 tree", "'sycamore' is shown as a tree.")]
    [InlineData("a tilt-top table", "1 table", "'tilt top table' is shown as a table.")]
    public void Plan_UnknownNoun_IsShownAsTheNearestThingItIsAKindOf(string prompt, string plan, string assumption)
    {
        Plan found = Planner.Plan(prompt);

        Assert.Equal((plan, assumption), (PlanText.Of(found), Assert.Single(found.Assumptions)));
    }

    [Theory]
    [InlineData("a hot dog", "? hot,dog")]
    [InlineData("a bird cage", "? bird,cage")]
    [InlineData("a bird dog", "1 dog")]
    [InlineData("an apple tree", "1 tree")]
    [InlineData("a kumquat", "? kumquat")]
    [InlineData("a hedgehog", "? hedgehog")]
    [InlineData("a pony", "? pony")]
    [InlineData("a courtroom", "? courtroom")]
    [InlineData("a dog by rembrandt", "1 dog; ? rembrandt")]
    [InlineData("a dog in beijing", "1 dog; at city-skyline")]
    [InlineData("nobody", "? nobody")]
    [InlineData("hope and justice", "? hope,justice")]
    [InlineData("a flying house", "1 house (pose fly)")]
    [InlineData("a black sheepdog", "1 black dog")]
    [InlineData("a cup of tea", "1 cup; ? tea")]
    [InlineData("a white house", "1 white house")]
    [InlineData("a wooden table", "1 table (wood)")]
    public void Plan_Noun_IsNotMistaken(string prompt, string plan) => Assert.Equal(plan, PlanText.Of(Planner.Plan(prompt)));

    [Fact]
    public void Plan_ClosedCompoundWrittenOpen_IsTheSameWord() => Assert.Equal(PlanText.Of(Planner.Plan("a sheepdog")), PlanText.Of(Planner.Plan("a sheep dog")));

    [Theory]
    [InlineData("a stain")]
    [InlineData("a batter")]
    [InlineData("a tibia")]
    public void Plan_EnglishWord_IsNeverCorrected(string prompt) => Assert.DoesNotContain(Planner.Plan(prompt).Assumptions, a => a.Contains("is read as", StringComparison.Ordinal));
}
