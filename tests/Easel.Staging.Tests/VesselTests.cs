using System.Numerics;
using Easel.Planning;
using Easel.Scenes;

namespace Easel.Staging.Tests;

public sealed class VesselTests
{
    private static readonly Stager Stager = new(Catalogue.Catalogue.Default);
    private static readonly StageRequest Square = new(7, 256, 256);

    [Theory]
    [InlineData(1u)]
    [InlineData(2u)]
    [InlineData(3u)]
    public void Compose_BowlOfOranges_HeapsThemWithinTheRimWithoutRunningIntoEachOther(uint seed)
    {
        Composition composition = Stager.Compose(Fruit(exact: null), Square with { Seed = seed });

        Placement vessel = Of(composition, "bowl")[0];
        Bounds bowl = vessel.Bounds;
        float rim = 0.5f * vessel.Model.Bounds.Size.X;
        Placement[] oranges = Of(composition, "orange");
        Assert.InRange(oranges.Length, 5, 16);
        foreach (Placement a in oranges)
        {
            Assert.InRange(new Vector2(a.Bounds.Center.X - bowl.Center.X, a.Bounds.Center.Z - bowl.Center.Z).Length(), 0, rim - 0.02f);
            Assert.True(a.Bounds.Center.Y > bowl.Min.Y + 0.02f);
            foreach (Placement b in oranges.Where(o => o.Id > a.Id))
            {
                // Balls of the size of the models' shortest sides at most touch.
                float apart = Vector3.Distance(a.Bounds.Center, b.Bounds.Center), size = 0.5f * (Shortest(a.Model.Bounds) + Shortest(b.Model.Bounds));
                Assert.True(apart > 0.8f * size, $"{apart} < {size}");
            }
        }

        Assert.Contains(oranges, o => o.Bounds.Max.Y > bowl.Max.Y);
    }

    [Fact]
    public void Compose_CountedFruit_KeepsItsNumber() => Assert.Equal(3, Of(Stager.Compose(Fruit(exact: 3), Square), "orange").Length);

    [Fact]
    public void Compose_BowlInAKitchenWithATable_StandsOnTheTable()
    {
        Plan plan = Fruit(exact: null);
        plan = plan with { Elements = [.. plan.Elements, new Element { Id = "e3", Thing = "table" }], Setting = new Setting { Place = "kitchen" } };

        Composition composition = Stager.Compose(plan, Square);

        Bounds table = Of(composition, "table")[0].Bounds, bowl = Of(composition, "bowl")[0].Bounds;
        Assert.Equal(table.Max.Y, bowl.Min.Y, 0.01f);
        Assert.InRange(bowl.Center.X, table.Min.X, table.Max.X);
        Assert.InRange(bowl.Size.Y, 0.07f, 0.095f);
    }

    [Fact]
    public void Compose_CupInAKitchen_IsGivenATable()
    {
        Composition composition = Stager.Compose(
            new Plan { Prompt = "test", Elements = [new Element { Id = "e1", Thing = "cup" }], Setting = new Setting { Place = "kitchen" } }, Square);

        Assert.Equal(Of(composition, "table")[0].Bounds.Max.Y, Of(composition, "cup")[0].Bounds.Min.Y, 0.01f);
    }

    [Theory]
    [InlineData("cat", "sofa", "sofa", "living-room")]
    [InlineData("cup", "table", "kitchen table", "kitchen")]
    [InlineData("vase", "table", "dining table", "dining-room")]
    public void Compose_FurnitureThatCarriesSomething_IsAtHome(string thing, string support, string words, string place)
    {
        var plan = new Plan
        {
            Prompt = "test",
            Elements = [new Element { Id = "e1", Thing = thing }, new Element { Id = "e2", Thing = support, Words = words }],
            Relations = [new Relation("e1", RelationKind.On, "e2")],
        };

        Assert.Equal(place, Stager.Compose(plan, Square).Environment.Info.Id);
    }

    [Fact]
    public void Compose_VaseOfFlowers_FansThemOutOfItsMouth()
    {
        var plan = new Plan
        {
            Prompt = "test",
            Elements = [new Element { Id = "e1", Thing = "vase" }, new Element { Id = "e2", Thing = "flower", Count = 3, CountIsExact = false }],
            Relations = [new Relation("e2", RelationKind.In, "e1")],
        };

        Composition composition = Stager.Compose(plan, Square);

        Placement[] flowers = Of(composition, "flower");
        Bounds vase = Of(composition, "vase")[0].Bounds;
        Assert.True(flowers.Length > 5);
        Assert.All(flowers, f => Assert.InRange(f.Bounds.Min.Y, vase.Min.Y, vase.Max.Y));
        Assert.Equal(flowers.Length, flowers.Select(f => MathF.Round(f.Bounds.Center.X, 3)).Distinct().Count());
    }

    private static Plan Fruit(int? exact) => new()
    {
        Prompt = "test",
        Elements = [new Element { Id = "e1", Thing = "bowl" }, new Element { Id = "e2", Thing = "orange", Count = exact ?? 3, CountIsExact = exact is not null }],
        Relations = [new Relation("e2", RelationKind.In, "e1")],
    };

    private static float Shortest(Bounds box) => MathF.Min(box.Size.X, MathF.Min(box.Size.Y, box.Size.Z));

    private static Placement[] Of(Composition composition, string thing) => [.. composition.Placements.Where(p => p.Element.Thing == thing)];
}
