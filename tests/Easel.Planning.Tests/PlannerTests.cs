namespace Easel.Planning.Tests;

public class PlannerTests
{
    private static readonly Planner Planner = new(TestVocabulary.Small);

    [Theory]
    [InlineData("a spaniel", "'spaniel' is shown as a dog.")]
    [InlineData("two oak trees", "'oak trees' is shown as a tree.")]
    [InlineData("a red bicyle", "'bicyle' is read as 'bicycle'.")]
    [InlineData("\"HELLO\"", "The text \"HELLO\" is put on a sign.")]
    [InlineData("a green car that is not green", "The prompt excludes green; blue is shown.")]
    [InlineData("hope", "Nothing that the prompt names can be shown; the picture is left to chance.")]
    [InlineData("a dog in the garden", "'garden' is shown as a meadow.")]
    public void Plan_VaguePrompt_SaysWhatWasDecided(string prompt, string assumption) => Assert.Equal([assumption], Planner.Plan(prompt).Assumptions);

    [Theory]
    [InlineData("a bike")]
    [InlineData("a mug on a table")]
    [InlineData("an automobile")]
    public void Plan_Synonym_IsNotWorthMentioning(string prompt) => Assert.Empty(Planner.Plan(prompt).Assumptions);

    [Fact]
    public void Plan_EmptyPrompt_IsAnEmptyPlan()
    {
        Plan plan = Planner.Plan("");

        Assert.Empty(plan.Elements);
        Assert.Empty(plan.NotUnderstood);
        Assert.Equal("photo", plan.Style);
    }

    [Fact]
    public void Plan_EmptyVocabulary_ListsEveryWord()
    {
        Planner planner = new(new Vocabulary { Things = [], Places = [], Styles = [] });

        Plan plan = planner.Plan("a red dog says \"HI\"");

        Assert.Empty(plan.Elements);
        Assert.Empty(plan.Texts);
        Assert.Equal(["red", "dog", "\"HI\""], plan.NotUnderstood);
    }

    [Fact]
    public void Plan_Element_RemembersItsWords() =>
        Assert.Equal(["two light blue cups", "table"], Planner.Plan("two light blue cups on the table").Elements.Select(e => e.Words));

    [Fact]
    public void Plan_HyphenatedUnknownWord_IsListedAsWritten() =>
        Assert.Equal(["yin-yang", "symbol"], Planner.Plan("a yin-yang symbol").NotUnderstood);
}
