using System.Numerics;
using Easel.Planning;

namespace Easel.Staging.Tests.Placing;

/// <summary>People in each other's arms, birds on shoulders, and who stands in gateways or before buildings.</summary>
public sealed class EmbraceTests
{
    private static readonly Stager Stager = new(Catalogue.Catalogue.Default);

    [Theory]
    [InlineData("hug")]
    [InlineData("kiss")]
    public void Compose_TwoWhoEmbrace_LookAtEachOtherAndTouch(string pose)
    {
        Placement[] pair = [.. Compose(new Plan { Prompt = "test", Elements = [Person("e1", 2) with { Pose = pose }] }).Placements];

        AssertEmbrace(pair[0], pair[1]);
    }

    [Fact]
    public void Compose_OneWhoHugsAnother_IsTurnedBackAsMuch()
    {
        Composition composition = Compose(new Plan
        {
            Prompt = "test",
            Elements = [Person("e1", 1) with { Pose = "hug" }, Person("e2", 1) with { Attributes = ["child"] }],
            Relations = [new Relation("e1", RelationKind.Touching, "e2")],
        });

        AssertEmbrace(composition.Placements[0], composition.Placements[1]);
    }

    [Fact]
    public void Compose_BirdOnAPerson_SitsOnTheShoulderBesideTheHead()
    {
        Composition composition = Compose(new Plan
        {
            Prompt = "test",
            Elements = [new Element { Id = "e1", Thing = "bird", Noun = "bird" }, Person("e2", 1)],
            Relations = [new Relation("e1", RelationKind.On, "e2")],
        });
        Placement bird = composition.Placements.First(p => p.Element.Id == "e1"), person = composition.Placements.First(p => p.Element.Id == "e2");

        Assert.InRange(bird.Bounds.Min.Y, 0.6f * person.Bounds.Max.Y, 0.9f * person.Bounds.Max.Y);
    }

    [Fact]
    public void Compose_UnderAnArch_StandsInItsOpening()
    {
        Composition composition = Compose(new Plan
        {
            Prompt = "test",
            Elements = [Person("e1", 1), new Element { Id = "e2", Thing = "garden-arch", Noun = "arch" }],
            Relations = [new Relation("e1", RelationKind.Below, "e2")],
        });
        Placement person = composition.Placements.First(p => p.Element.Id == "e1"), arch = composition.Placements.First(p => p.Element.Id == "e2");

        Assert.True(person.Bounds.Max.Y < arch.Bounds.Max.Y);
        Assert.InRange(person.Bounds.Center.X, arch.Bounds.Min.X, arch.Bounds.Max.X);
        Assert.InRange(Vector2.Distance(new(person.Bounds.Center.X, person.Bounds.Center.Z), new(arch.Bounds.Center.X, arch.Bounds.Center.Z)), 0, 1.5f);
        Assert.Empty(composition.Raised);
    }

    private static void AssertEmbrace(Placement a, Placement b)
    {
        Vector3 way = Vector3.Normalize((b.Transform.Translation - a.Transform.Translation) with { Y = 0 });

        Assert.True(Vector3.Dot(a.Front, way) > 0.7f);
        Assert.True(Vector3.Dot(b.Front, -way) > 0.7f);
        Assert.InRange(Vector3.Distance(a.Transform.Translation, b.Transform.Translation), 0.1f, 0.6f);
    }

    private static Element Person(string id, int count) => new() { Id = id, Thing = "person", Noun = "person", Count = count };

    private static Composition Compose(Plan plan) => Stager.Compose(plan, new StageRequest(3, 256, 256));
}
