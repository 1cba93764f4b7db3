using Easel.Planning;
using Easel.Staging.Judging;

namespace Easel.Staging.Tests.Placing;

public sealed class RelationTests
{
    public static TheoryData<string, RelationKind, string> Relations => new()
    {
        { "cup", RelationKind.On, "table" }, { "cat", RelationKind.On, "sofa" }, { "bird", RelationKind.On, "dog" }, { "ball", RelationKind.On, "car" }, { "book", RelationKind.On, "banana" },
        { "3 apple", RelationKind.In, "bowl" }, { "orange", RelationKind.In, "bowl" },
        { "dog", RelationKind.InFrontOf, "car" }, { "cat", RelationKind.Behind, "ball" }, { "bicycle", RelationKind.Behind, "person" }, { "cup", RelationKind.InFrontOf, "sofa" },
        { "dog", RelationKind.NextTo, "chair" }, { "person", RelationKind.NextTo, "car" }, { "bird", RelationKind.NextTo, "bottle" },
        { "ball", RelationKind.HeldBy, "person" }, { "apple", RelationKind.HeldBy, "dog" }, { "balloon", RelationKind.HeldBy, "teddy-bear" },
        { "cat", RelationKind.Touching, "dog" }, { "bicycle", RelationKind.Touching, "car" }, { "person", RelationKind.Touching, "penguin" },
        { "6 chair", RelationKind.Around, "table" }, { "5 candle", RelationKind.Around, "vase" }, { "4 person", RelationKind.Around, "car" }, { "8 ball", RelationKind.Around, "dog" }, { "2 cat", RelationKind.Around, "lamp" },
        { "dog", RelationKind.Facing, "cat" }, { "person", RelationKind.Facing, "car" }, { "2 penguin", RelationKind.Facing, "ball" },
        { "dog", RelationKind.Chasing, "cat" }, { "cat", RelationKind.Chasing, "ball" }, { "car", RelationKind.Chasing, "bus" }, { "bicycle", RelationKind.Chasing, "person" },
        { "cat", RelationKind.LargerThan, "dog" }, { "apple", RelationKind.LargerThan, "person" }, { "car", RelationKind.SmallerThan, "ball" }, { "cup", RelationKind.SmallerThan, "bottle" }, { "bus", RelationKind.LargerThan, "bird" },
        { "dog", RelationKind.Below, "table" }, { "person", RelationKind.Below, "tree" },
    };

    [Theory]
    [MemberData(nameof(Relations))]
    public void Compose_Relation_HoldsByItsRule(string subject, RelationKind kind, string other)
    {
        for (uint seed = 1; seed <= 4; seed++)
        {
            Composition composition = PlanMaker.Of(subject, other).Related("e1", kind, "e2").Compose(seed);

            Verdict verdict = composition.Judge(new Relation("e1", kind, "e2"));
            Assert.True(verdict.Holds, $"{subject} {kind} {other}, seed {seed}: {verdict.Measure} ({verdict.Slack})");
        }
    }

    [Fact]
    public void Compose_SeveralOnAThingWithoutSurfaces_StandBesideEachOther()
    {
        for (uint seed = 1; seed <= 4; seed++)
        {
            Composition composition = PlanMaker.Of("2 bird", "bus", "cat").Related("e1", RelationKind.On, "e2").Related("e3", RelationKind.On, "e2").Compose(seed);

            Placement[] upper = [.. composition.Individuals("e1"), .. composition.Individuals("e3")];
            Assert.All(upper, p => Assert.All(upper.Where(q => q.Id > p.Id), q => Assert.True(System.Numerics.Vector3.Distance(p.Bounds.Center, q.Bounds.Center) > 0.5f * p.Bounds.Size.X, $"seed {seed}")));
        }
    }

    [Fact]
    public void Compose_BirdsAboveAHouse_Fly()
    {
        for (uint seed = 1; seed <= 4; seed++)
        {
            Composition composition = (PlanMaker.Of("3 bird", "house") with { Setting = new Setting { Place = "meadow" } }).Related("e1", RelationKind.Above, "e2").Compose(seed);

            Assert.Empty(composition.Raised);
            Assert.Equal("fly", composition.Individuals("e1")[0].Element.Pose);
            Assert.True(composition.Judge(composition.Plan.Relations[0]).Holds, $"seed {seed}");
        }
    }

    [Fact]
    public void Compose_ChaseOnAStreet_FollowsTheLane()
    {
        for (uint seed = 1; seed <= 4; seed++)
        {
            Composition composition = (PlanMaker.Of("car", "car") with { Setting = new Setting { Place = "city-street" } }).Related("e1", RelationKind.Chasing, "e2").Compose(seed);

            Verdict verdict = composition.Judge(composition.Plan.Relations[0]);
            Assert.True(verdict.Holds, $"seed {seed}: {verdict.Measure}");
        }
    }
}
