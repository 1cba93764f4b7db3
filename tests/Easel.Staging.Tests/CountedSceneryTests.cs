using Easel.Planning;
using Easel.Scenes;
using Easel.Staging.Tests.Placing;

namespace Easel.Staging.Tests;

public sealed class CountedSceneryTests
{
    [Theory]
    [InlineData("meadow", "tree", "oak-tree")]
    [InlineData("meadow", "rose", "rose")]
    [InlineData("ocean-beach", "palm-tree", "palm-tree")]
    public void Build_CountedThing_IsNotAddedByTheScenery(string place, string scenery, string thing)
    {
        Plan counted = PlanMaker.Of("2 " + thing) with { Setting = new Setting { Place = place } };
        Plan other = PlanMaker.Of("2 ball") with { Setting = new Setting { Place = place } };

        Composition composition = counted.Compose(3);

        Assert.Contains(scenery, composition.EnvironmentRequest.Forbidden);
        Assert.DoesNotContain(scenery, other.Compose(3).EnvironmentRequest.Forbidden);
        Assert.Equal(2, Stager.Build(composition).Instances.Count(i => i.ElementId != 0));
    }

    [Fact]
    public void Build_Scenery_HasNoElementIds()
    {
        Plan plan = PlanMaker.Of("cup", "sofa").Related("e1", RelationKind.Above, "e2");
        Scene scene = Stager.Build(plan.Compose(1));

        // The plinth is scenery: it is never counted.
        Assert.Equal([1, 2], scene.Instances.Where(i => i.ElementId != 0).Select(i => i.ElementId).Order());
    }

    [Fact]
    public void Build_MeadowOfCountedTrees_GrowsNoOthers()
    {
        // With trees of the plan's own the wood behind is gone: fewer large things stand in the meadow than with balls.
        int Tall(Plan plan) => Stager.Build(plan.Compose(3)).Instances.Count(i => i.ElementId == 0 && i.Model.Bounds.Transform(i.Transform).Size.Y is > 3 and < 40);

        Plan trees = PlanMaker.Of("2 tree") with { Setting = new Setting { Place = "meadow" } };
        Plan balls = PlanMaker.Of("2 ball") with { Setting = new Setting { Place = "meadow" } };
        Assert.True(Tall(trees) < Tall(balls), $"{Tall(trees)} and {Tall(balls)}");
    }
}
