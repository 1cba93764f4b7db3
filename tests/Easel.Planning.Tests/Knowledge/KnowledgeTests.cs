namespace Easel.Planning.Tests.Knowledge;

/// <summary>What prompts leave to the reader's knowledge of numbers and of the world.</summary>
public class KnowledgeTests
{
    private static readonly Planner Planner = new(TestVocabulary.Small);

    [Theory]
    [InlineData("two plus three apples", "5 apple")]
    [InlineData("2 + 3 red balls", "5 red ball")]
    [InlineData("7-4 cats", "3 cat")]
    [InlineData("a dozen minus two balloons", "10 balloon")]
    [InlineData("half a dozen apples", "6 apple")]
    [InlineData("half of twelve apples", "6 apple")]
    [InlineData("three dozen balloons", "36 balloon")]
    [InlineData("twenty-five birds", "25 bird")]
    [InlineData("two times four cups", "8 cup")]
    [InlineData("one plus two minus one dogs", "2 dog")]
    [InlineData("3-4 birds", "~4 bird")]
    [InlineData("three cats and twice as many dogs", "3 cat; 6 dog")]
    [InlineData("two cats and three times as many dogs as cats", "2 cat; 6 dog")]
    [InlineData("four cups and half as many bottles", "4 cup; 2 bottle")]
    [InlineData("twice as many dogs as cats", "4 dog; 2 cat")]
    [InlineData("as many cups as bottles", "2 cup; 2 bottle")]
    [InlineData("one dog plus two cats", "1 dog; 2 cat")]
    public void Plan_Numbers_AreReckoned(string prompt, string plan) => Assert.Equal(plan, PlanText.Of(Planner.Plan(prompt)));

    [Theory]
    [InlineData("man's best friend in a meadow", "1 dog; at meadow")]
    [InlineData("a fruit that keeps the doctor away", "1 apple")]
    [InlineData("the creature that meows on a table", "1 cat; 1 table; cat On table")]
    [InlineData("the opposite of day over a beach", "at ocean-beach; time Night")]
    [InlineData("a red device that tells time", "1 red clock")]
    [InlineData("the fruit of the oak", "? fruit,oak")]
    public void Plan_Description_IsWhatItMeans(string prompt, string plan) => Assert.Equal(plan, PlanText.Of(Planner.Plan(prompt)));

    [Theory]
    [InlineData("a traffic jam", "~12 car; 1 bus; at city-street")]
    [InlineData("a birthday party in a meadow", "~6 balloon; at meadow")]
    [InlineData("a girl holding a book at her birthday party", "1 person (girl, child, pose hold); 1 book; ~6 balloon; book HeldBy person")]
    [InlineData("a house, a dog, a cat and a car at a birthday party", "1 house; 1 dog; 1 cat; 1 car")]
    [InlineData("a birthday book", "1 book; ? birthday")]
    [InlineData("a dog without a birthday party", "1 dog; ? birthday,party")]
    [InlineData("halloween", "? halloween")]
    public void Plan_Occasion_ShowsWhatItImplies(string prompt, string plan) => Assert.Equal(plan, PlanText.Of(Planner.Plan(prompt)));

    [Fact]
    public void Plan_Occasion_SaysWhatWasDecided() =>
        Assert.Equal(["'traffic jam' is shown as cars, a bus."], Planner.Plan("a traffic jam").Assumptions);

    [Theory]
    [InlineData("a clock showing 3:15", "1 clock (time=3:15)")]
    [InlineData("a clock that says half past three on a table", "1 clock (time=3:30); 1 table; clock On table")]
    [InlineData("a clock set to quarter to nine", "1 clock (time=8:45)")]
    [InlineData("a clock at ten o'clock", "1 clock (time=10:00)")]
    [InlineData("a clock showing 00:05", "1 clock (time=12:05)")]
    [InlineData("a street at 7 am", "at city-street; time Morning")]
    [InlineData("a street at 11:30pm", "at city-street; time Night")]
    [InlineData("a street at 19:30", "at city-street; time Sunset")]
    [InlineData("a 16:10 photo of a dog", "1 dog; ? 16,10")]
    [InlineData("three cats and 12 dogs", "3 cat; 12 dog")]
    public void Plan_Time_IsReadByTheClock(string prompt, string plan) => Assert.Equal(plan, PlanText.Of(Planner.Plan(prompt)));

    [Theory]
    [InlineData("a crow", "1 black bird")]
    [InlineData("a red crow", "1 red bird")]
    [InlineData("a bird", "1 bird")]
    public void Plan_StandIn_HasTheColorOfWhatIsMeant(string prompt, string plan) => Assert.Equal(plan, PlanText.Of(Planner.Plan(prompt)));
}
