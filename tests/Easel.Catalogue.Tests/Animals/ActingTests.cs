using Easel.Catalogue.People;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Animals;

/// <summary>Animals and machines that act as people stand upright and have hands.</summary>
public sealed class ActingTests
{
    public static TheoryData<string> Actings => ["cat", "dog", "bear", "raccoon", "rabbit", "horse", "pig", "frog", "robot"];

    [Theory]
    [MemberData(nameof(Actings))]
    public void Build_Acting_IsUprightWithAGrip(string thing)
    {
        Model model = Build(thing, new Wishes { Words = [Actors.Word], Pose = "hold", Held = ["umbrella", "umbrella"] });

        Assert.Contains(model.Surfaces, s => s.Tag == SurfaceTag.Grip);
        Assert.InRange(model.Bounds.Size.Y, 1.0f, 2.0f);
        Assert.True(model.Bounds.Size.Y > model.Bounds.Size.Z);
        Assert.InRange(model.Bounds.Min.Y, -0.03f, 0.03f);
    }

    [Fact]
    public void Build_ActingInASuit_HasCloth() =>
        Assert.True(Build("fox", new Wishes { Words = [Actors.Word, "suit"] }).Parts.Length > Build("fox", new Wishes { Words = [Actors.Word] }).Parts.Length + 2);

    [Theory]
    [InlineData("read", true)]
    [InlineData("paint", true)]
    [InlineData("run", false)]
    [InlineData("sleep", false)]
    [InlineData("eat", false)]
    public void IsDeed_OnlyWhatPeopleDo(string verb, bool expected) => Assert.Equal(expected, Actors.IsDeed(verb));

    private static Model Build(string thing, Wishes wishes) =>
        Catalogue.Default.FindObject(thing)!.Build(new BuildRequest(new RandomStream(3), wishes, 0.02f));
}
