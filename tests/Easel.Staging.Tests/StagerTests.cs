using System.Numerics;
using Easel.Planning;
using Easel.Scenes;

namespace Easel.Staging.Tests;

public sealed class StagerTests
{
    private static readonly Stager Stager = new(Catalogue.Catalogue.Default);
    private static readonly StageRequest Square = new(7, 256, 256);

    [Theory]
    [InlineData(1u)]
    [InlineData(2u)]
    [InlineData(3u)]
    public void Compose_SeveralThings_DoNotInterpenetrate(uint seed)
    {
        Composition composition = Stager.Compose(PlanOf(("chair", 1), ("ball", 3), ("cup", 2)), Square with { Seed = seed });

        Assert.Equal(6, composition.Placements.Length);
        foreach (Placement a in composition.Placements)
        {
            foreach (Placement b in composition.Placements.Where(p => p.Id > a.Id))
            {
                Assert.False(a.Bounds.Overlaps(b.Bounds), $"{a.Element.Thing} and {b.Element.Thing} overlap.");
            }
        }
    }

    [Theory]
    [InlineData(RelationKind.LeftOf, -1)]
    [InlineData(RelationKind.RightOf, 1)]
    public void Compose_Sides_AreTheViewers(RelationKind kind, int sign)
    {
        Composition composition = Stager.Compose(
            PlanOf(("apple", 1), ("bottle", 1)) with { Relations = [new Relation("e1", kind, "e2")] }, Square);

        Assert.Equal(sign, Math.Sign(ScreenX(composition, "e1") - ScreenX(composition, "e2")));
    }

    [Fact]
    public void Compose_OnTable_RestsOnItsTop()
    {
        Composition composition = Stager.Compose(
            PlanOf(("apple", 1), ("table", 1)) with { Relations = [new Relation("e1", RelationKind.On, "e2")] }, Square);

        Bounds apple = Of(composition, "e1").Bounds, table = Of(composition, "e2").Bounds;
        Assert.Equal(table.Max.Y, apple.Min.Y, 0.01f);
        Assert.InRange(apple.Center.X, table.Min.X, table.Max.X);
        Assert.InRange(apple.Center.Z, table.Min.Z, table.Max.Z);
    }

    [Fact]
    public void Compose_InFrontAndBehind_DifferInDepth()
    {
        Composition composition = Stager.Compose(
            PlanOf(("ball", 1), ("chair", 1)) with { Relations = [new Relation("e1", RelationKind.InFrontOf, "e2")] }, Square);

        Vector3 eye = composition.Camera.Position;
        Assert.True(Vector3.Distance(Of(composition, "e1").Bounds.Center, eye) < Vector3.Distance(Of(composition, "e2").Bounds.Center, eye));
    }

    [Theory]
    [InlineData(256, 256)]
    [InlineData(384, 128)]
    [InlineData(128, 384)]
    public void Compose_AnyShape_KeepsTheSubjectInsideTheFrame(int width, int height)
    {
        Composition composition = Stager.Compose(PlanOf(("chair", 1)), new StageRequest(5, width, height));

        Bounds box = Of(composition, "e1").Bounds;
        foreach (Vector3 corner in (Vector3[])[box.Center, box.Center with { Y = box.Max.Y }, box.Center with { Y = box.Min.Y }])
        {
            (Vector2 p, float depth) = composition.Camera.Project(corner, (float)width / height);
            Assert.True(depth > 0);
            Assert.InRange(p.X, 0f, 1f);
            Assert.InRange(p.Y, 0f, 1f);
        }
    }

    [Fact]
    public void Compose_SameSeed_RepeatsAndOtherSeedsDiffer()
    {
        Plan plan = PlanOf(("ball", 3), ("cup", 1));

        Matrix4x4[] first = Transforms(1), again = Transforms(1), other = Transforms(2);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);

        Matrix4x4[] Transforms(uint seed) => [.. Stager.Compose(plan, Square with { Seed = seed }).Placements.Select(p => p.Transform)];
    }

    [Theory]
    [InlineData(1u)]
    [InlineData(2u)]
    public void Compose_PairOfAnimals_TurnsThemToEachOtherAndToTheViewer(uint seed)
    {
        Composition composition = Stager.Compose(PlanOf(("cat", 2)), Square with { Seed = seed });
        Placement[] fromLeft = [.. composition.Placements.OrderBy(p => X(p.Bounds.Center))];

        Assert.True(X(fromLeft[0].Bounds.Center) < X(Before(fromLeft[0])));
        Assert.True(X(fromLeft[1].Bounds.Center) > X(Before(fromLeft[1])));

        // Both are modelled looking over the left shoulder; the one on the left looks over its right.
        Assert.True(fromLeft[0].Transform.GetDeterminant() < 0);
        Assert.True(fromLeft[1].Transform.GetDeterminant() > 0);

        float X(Vector3 p) => composition.Camera.Project(p, 1).Position.X;
        static Vector3 Before(Placement p) => p.Bounds.Center + (0.1f * Vector3.TransformNormal(Vector3.UnitZ, p.Transform));
    }

    [Fact]
    public void Compose_UnknownThing_IsLeftOut()
    {
        Composition composition = Stager.Compose(PlanOf(("no-such-thing", 1), ("ball", 1)), Square);

        Assert.Equal("ball", Assert.Single(composition.Placements).Element.Thing);
    }

    private static Plan PlanOf(params (string Thing, int Count)[] things) => new()
    {
        Prompt = "test",
        Elements = [.. things.Select((t, i) => new Element { Id = $"e{i + 1}", Thing = t.Thing, Count = t.Count })],
    };

    private static Placement Of(Composition composition, string element) => composition.Placements.First(p => p.Element.Id == element);

    private static float ScreenX(Composition composition, string element) =>
        composition.Camera.Project(Of(composition, element).Bounds.Center, 1).Position.X;
}
