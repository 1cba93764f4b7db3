using System.Numerics;
using Easel.Planning;
using Easel.Scenes;

namespace Easel.Staging.Tests;

/// <summary>Who sits has something to sit on.</summary>
public sealed class SeatingTests
{
    private static readonly Stager Stager = new(Catalogue.Catalogue.Default);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Compose_SittingAtATable_BringsAChairForEach(int count)
    {
        Composition composition = Compose(count, new Relation("e1", RelationKind.NextTo, "e2"), new Element { Id = "e2", Thing = "table", Noun = "table" });
        Placement[] people = [.. composition.Placements.Where(p => p.Element.Thing == "person")], chairs = [.. composition.Placements.Where(p => p.Element.Thing == "chair")];

        Assert.Equal(count, chairs.Length);
        Assert.All(people, p => Assert.Contains(chairs, c => Near(p.Bounds, c.Bounds)));
    }

    [Fact]
    public void Compose_TwoOnTwoChairs_SitsOnOneEach()
    {
        Composition composition = Compose(2, new Relation("e1", RelationKind.On, "e2"), new Element { Id = "e2", Thing = "chair", Noun = "chair", Count = 2 });
        Placement[] people = [.. composition.Placements.Where(p => p.Element.Thing == "person")];

        Assert.All(people, p => Assert.Contains(composition.Placements, c => c.Element.Thing == "chair" && Near(p.Bounds, c.Bounds)));
        Assert.True(MathF.Abs(people[0].Bounds.Center.X - people[1].Bounds.Center.X) > 0.3f);
        Assert.All(people, p => Assert.InRange(p.Bounds.Max.Y, 1.0f, 1.6f));
    }

    [Fact]
    public void Compose_TwoAtChess_SitAtATableWithTheBoard()
    {
        Composition composition = Stager.Compose(
            new Plan
            {
                Prompt = "test",
                Elements = [Sitting(2) with { Pose = "play" }, new Element { Id = "e2", Thing = "chess-board", Noun = "chess" }],
                Relations = [new Relation("e1", RelationKind.Touching, "e2")],
            },
            new StageRequest(3, 256, 256));
        Placement table = Assert.Single(composition.Placements, p => p.Element.Thing == "table"), board = Assert.Single(composition.Placements, p => p.Element.Thing == "chess-board");

        Assert.Equal(2, composition.Placements.Count(p => p.Element.Thing == "chair"));
        Assert.InRange(board.Bounds.Min.Y - table.Bounds.Max.Y, -0.02f, 0.02f);
    }

    [Fact]
    public void Compose_ChairWithALaptop_IsInTheHandsOfWhoSits()
    {
        Composition composition = Stager.Compose(
            new Plan
            {
                Prompt = "test",
                Elements = [Sitting(1), new Element { Id = "e2", Thing = "chair", Noun = "chair" }, new Element { Id = "e3", Thing = "laptop", Noun = "laptop" }],
                Relations = [new Relation("e1", RelationKind.On, "e2"), new Relation("e3", RelationKind.NextTo, "e2")],
            },
            new StageRequest(3, 256, 256));
        Placement laptop = Assert.Single(composition.Placements, p => p.Element.Thing == "laptop"), chair = Assert.Single(composition.Placements, p => p.Element.Thing == "chair");

        Assert.True(laptop.Bounds.Min.Y > chair.Bounds.Min.Y + 0.4f);
    }

    [Fact]
    public void Compose_SittingOnNothing_SitsOnTheGround() =>
        Assert.InRange(Assert.Single(Stager.Compose(new Plan { Prompt = "test", Elements = [Sitting(1)] }, new StageRequest(3, 256, 256)).Placements).Bounds.Size.Y, 0.5f, 1.15f);

    private static bool Near(Bounds person, Bounds chair) => Vector2.Distance(new(person.Center.X, person.Center.Z), new(chair.Center.X, chair.Center.Z)) < 0.5f;

    private static Composition Compose(int count, Relation relation, Element other) => Stager.Compose(
        new Plan { Prompt = "test", Elements = [Sitting(count), other], Relations = [relation] }, new StageRequest(3, 256, 256));

    private static Element Sitting(int count) => new() { Id = "e1", Thing = "person", Noun = "person", Pose = "sit", Attributes = ["man"], Count = count };
}
