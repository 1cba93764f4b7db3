using System.Collections.Immutable;

namespace Easel.Planning.Tests;

/// <summary>Names of things that are shown as shaped emblems, among all other words.</summary>
public sealed class EmblemWordTests
{
    private static readonly Planner Planner = new(TestVocabulary.Small with
    {
        Things = [.. TestVocabulary.Small.Things, Emblem("zebra"), Emblem("horse"), Emblem("meadow"), Emblem("night"), Emblem("left"), Emblem("hat"), Emblem("pumpkin"), Emblem("fox"), Emblem("hot dog"), Emblem("goose", "geese")],
    });

    [Fact]
    public void Plan_EmblemName_ShowsItAndSaysSo()
    {
        Plan plan = Planner.Plan("two zebras beside a car");

        Assert.Equal(["emblem-zebra", "car"], plan.Elements.Select(e => e.Thing));
        Assert.Equal(2, plan.Elements[0].Count);
        Assert.Contains("'zebras' is shown as a shaped emblem.", plan.Assumptions);
    }

    [Theory]
    [InlineData("a car in a meadow", "car")]
    [InlineData("a car at night", "car")]
    [InlineData("a car on the left", "car")]
    [InlineData("a man with a red hat", "person")]
    [InlineData("a zebra striped chair", "chair")]
    [InlineData("the car is pumpkin", "car")]
    [InlineData("a pumpkin car", "car")]
    public void Plan_WordWithAnotherMeaning_KeepsIt(string prompt, string thing)
    {
        Assert.Equal([thing], Planner.Plan(prompt).Elements.Select(e => e.Thing));
    }

    [Theory]
    [InlineData("a hat", "emblem-hat")]
    [InlineData("a pumpkin", "emblem-pumpkin")]
    [InlineData("three geese", "emblem-goose")]
    [InlineData("a fox", "emblem-fox")]
    [InlineData("a hot dog", "emblem-hot-dog")]
    [InlineData("a pony", "emblem-horse")]
    public void Plan_NameThatNothingElseShows_IsTheEmblem(string prompt, string thing)
    {
        Assert.Equal([thing], Planner.Plan(prompt).Elements.Select(e => e.Thing));
    }

    private static ThingWords Emblem(string name, string? plural = null) => new(
        "emblem-" + name.Replace(' ', '-'), [name], plural is null ? ImmutableDictionary<string, string>.Empty : ImmutableDictionary<string, string>.Empty.Add(name, plural), [], [], false, IsEmblem: true);
}
