namespace Easel.Planning.Tests;

public sealed class LightWordsTests
{
    private static readonly Planner Planner = new(TestVocabulary.Small);

    [Theory]
    [InlineData("a cat in soft light", new[] { LightWish.Soft })]
    [InlineData("a backlit cat", new[] { LightWish.Backlit })]
    [InlineData("a cat, dramatic lighting, rim light", new[] { LightWish.Dramatic, LightWish.Backlit })]
    [InlineData("a cat by candlelight", new[] { LightWish.Candlelit })]
    [InlineData("a cat, warm light, cold light", new[] { LightWish.Warm })]
    [InlineData("a cat", new LightWish[0])]
    public void Plan_LightWords_AreTaken(string prompt, LightWish[] light) => Assert.Equal(light, Planner.Plan(prompt).Setting.Light);

    [Fact]
    public void Plan_ContradictingLight_IsNotUnderstood() => Assert.NotEmpty(Planner.Plan("a cat, warm light, cold light").NotUnderstood);

    [Theory]
    [InlineData("a macro photo of a cat", ShotSize.Macro, null)]
    [InlineData("an isometric view of a car", null, CameraAngle.Isometric)]
    public void Plan_CameraWords_AreTaken(string prompt, ShotSize? shot, CameraAngle? angle)
    {
        CameraWish camera = Planner.Plan(prompt).Camera;

        Assert.Equal(shot, camera.Shot);
        Assert.Equal(angle, camera.Angle);
    }
}
