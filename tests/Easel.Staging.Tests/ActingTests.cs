using Easel.Catalogue.People;
using Easel.Planning;

namespace Easel.Staging.Tests;

/// <summary>Animals act as people where they do what only people do; else they stay animals.</summary>
public sealed class ActingTests
{
    private static readonly Catalogue.Catalogue Known = Catalogue.Catalogue.Default;

    [Fact]
    public void Complete_CatThatReads_Acts() => Assert.True(Acts(Plan("cat", "read")));

    [Fact]
    public void Complete_DogsThatPlay_StayDogs() => Assert.False(Acts(Plan("dog", "play")));

    [Fact]
    public void Complete_DogWithABone_StaysADog() =>
        Assert.False(Acts(Plan("dog", "hold", new Element { Id = "e2", Thing = "emblem-bone", Noun = "bone" }, new Relation("e2", RelationKind.HeldBy, "e1"))));

    [Fact]
    public void Complete_FoxInASuit_WearsItAsItsOwn()
    {
        Plan plan = Acting.Complete(Plan("fox", null, new Element { Id = "e2", Thing = "emblem-suit-jacket", Noun = "suit" }, new Relation("e2", RelationKind.WornBy, "e1")), Known);

        Element fox = Assert.Single(plan.Elements);
        Assert.Contains("suit", fox.Attributes);
        Assert.Contains(Actors.Word, fox.Attributes);
        Assert.Empty(plan.Relations);
    }

    [Fact]
    public void Complete_RobotTouchingAViolin_HoldsIt()
    {
        Plan plan = Acting.Complete(Plan("robot", "play", new Element { Id = "e2", Thing = "violin", Noun = "violin" }, new Relation("e1", RelationKind.Touching, "e2")), Known);

        Assert.Equal(new Relation("e2", RelationKind.HeldBy, "e1"), Assert.Single(plan.Relations));
    }

    [Fact]
    public void Compose_ManOnABicycle_SitsOnItsSaddle()
    {
        var plan = new Plan
        {
            Prompt = "test",
            Elements = [new Element { Id = "e1", Thing = "person", Noun = "man", Pose = "ride", Attributes = ["man"] }, new Element { Id = "e2", Thing = "bicycle", Noun = "bicycle" }],
            Relations = [new Relation("e1", RelationKind.On, "e2")],
        };
        Composition composition = new Stager(Known).Compose(plan, new StageRequest(3, 256, 256));
        Placement man = composition.Placements.Single(p => p.Element.Id == "e1"), bicycle = composition.Placements.Single(p => p.Element.Id == "e2");

        // Both look the same way, and the body is over the saddle.
        Assert.True(System.Numerics.Vector3.Dot(man.Front, bicycle.Front) > 0.99f);
        Assert.InRange(man.Bounds.Min.Y - bicycle.Bounds.Min.Y, 0.0f, 0.35f);
    }

    private static bool Acts(Plan plan) => Acting.Complete(plan, Known).Elements[0].Attributes.Contains(Actors.Word);

    private static Plan Plan(string thing, string? pose, Element? other = null, Relation? relation = null) => new()
    {
        Prompt = "test",
        Elements = [new Element { Id = "e1", Thing = thing, Noun = thing, Pose = pose }, .. other is null ? [] : new[] { other }],
        Relations = relation is null ? [] : [relation],
    };
}
