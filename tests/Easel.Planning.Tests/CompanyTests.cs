namespace Easel.Planning.Tests;

/// <summary>Who does what of those that are named together, what belongs to a list, and from where they are seen.</summary>
public sealed class CompanyTests
{
    private static readonly Planner Planner = new(TestVocabulary.Small);

    [Theory]
    [InlineData("a chair and a dog sleeping on a table", "1 chair; 1 dog (pose sleep); 1 table; dog On table")]
    [InlineData("a dog and a boy sleeping on a table", "1 dog (pose sleep); 1 person (boy, child, pose sleep); 1 table; dog On table; person On table")]
    [InlineData("a girl flying a balloon", "1 person (girl, child, pose hold); 1 balloon; balloon HeldBy person")]
    [InlineData("a woman sits at a table and reads a book", "1 person (woman, pose sit); 1 table; 1 book; person NextTo table; book HeldBy person")]
    [InlineData("on a table there are a cup, a book and a lamp", "1 table; 1 cup; 1 book; 1 lamp; cup On table; book On table; lamp On table")]
    [InlineData("a house with a tree, and a dog is sleeping", "1 house; 1 tree; 1 dog (pose sleep); tree NextTo house")]
    public void Plan_NamedTogether_GivesEachItsOwn(string prompt, string expected) => Assert.Equal(expected, PlanText.Of(Planner.Plan(prompt)));

    [Theory]
    [InlineData("a woman from behind", CameraAngle.Behind)]
    [InlineData("a man, side view", CameraAngle.Profile)]
    public void Plan_WordsForASide_TurnTheView(string prompt, CameraAngle expected) => Assert.Equal(expected, Planner.Plan(prompt).Camera.Angle);

    [Fact]
    public void Plan_CloseUpAndMacro_TakesTheCloserOne() => Assert.Equal(ShotSize.Macro, Planner.Plan("close-up of a clock, macro photography").Camera.Shot);

    [Fact]
    public void Plan_LookingAtTheCamera_ShowsNoCamera() => Assert.Single(Planner.Plan("a woman looking at the camera").Elements);
}
