using Easel.Planning;
using Easel.Staging.Framing;
using Easel.Staging.Tests.Placing;

namespace Easel.Staging.Tests.Framing;

/// <summary>Who the picture is about is large in it, whatever else is there.</summary>
public sealed class SubjectTests
{
    [Theory]
    [InlineData("castle")]
    [InlineData("oak-tree")]
    [InlineData("lighthouse")]
    public void Compose_SomebodyBeforeSomethingLarge_IsTheSubject(string large)
    {
        Composition composition = PlanMaker.Of("person", large).Related("e1", RelationKind.InFrontOf, "e2").Compose(3);

        ScreenBox person = PlanMaker.BoxOf(composition, composition.Individuals("e1")[0]), behind = PlanMaker.BoxOf(composition, composition.Individuals("e2")[0]);
        Assert.InRange(person.Size.Y, 0.34f, 0.9f);
        Assert.InRange(behind.Size.Y, 0.25f, 1.2f);
        Assert.True(behind.Max.X > 0.1f && behind.Min.X < 0.9f);
    }

    [Fact]
    public void Compose_Portrait_ShowsHeadAndShoulders()
    {
        Plan plan = PlanMaker.Of("person") with { Camera = new CameraWish(ShotSize.Close) };

        ScreenBox box = PlanMaker.BoxOf(plan.Compose(3), plan.Compose(3).Individuals("e1")[0]);

        // A standing body is seven to eight heads high, of which the frame shows about two and a half.
        Assert.InRange(box.Size.Y, 2f, 4f);
        Assert.InRange(box.Min.Y, 0, 0.2f);
    }

    [Fact]
    public void Compose_FireplaceAndCatInARoom_StandsAtTheWallBehindTheCat()
    {
        Plan plan = PlanMaker.Of("fireplace", "cat", "rug").Related("e2", RelationKind.On, "e3") with { Setting = new Setting { Place = "living-room" } };

        Composition composition = plan.Compose(3);

        float Depth(string element) => composition.Camera.Project(composition.Individuals(element)[0].Bounds.Center, 1).Depth;
        Assert.True(Depth("e1") > Depth("e2") + 0.5f);
    }

    [Fact]
    public void Compose_FromBehind_TurnsThemAway()
    {
        Composition composition = (PlanMaker.Of("person") with { Camera = new CameraWish(Angle: CameraAngle.Behind) }).Compose(3);

        Placement person = composition.Individuals("e1")[0];
        Assert.True(System.Numerics.Vector3.Dot(person.Front, composition.Camera.Target - composition.Camera.Position) > 0);
    }
}
