using System.Numerics;
using Easel.Planning;
using Easel.Staging.Framing;
using Easel.Staging.Judging;

namespace Easel.Staging.Tests.Placing;

public sealed class SideTests
{
    public static TheoryData<string, string> Pairs => new()
    {
        { "cup", "sofa" }, { "sofa", "cup" }, { "car", "dog" }, { "dog", "car" }, { "ball", "chair" }, { "bird", "bicycle" }, { "bottle", "bird" },
        { "person", "cup" }, { "apple", "teddy-bear" }, { "bus", "person" }, { "clock", "bed" }, { "airplane", "car" }, { "balloon", "cat" }, { "table", "vase" },
        { "2 cup", "dog" }, { "penguin", "3 orange" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compose_FourSides_HoldForEvaluatorsWithMargin(string subject, string other)
    {
        foreach (RelationKind kind in (RelationKind[])[RelationKind.LeftOf, RelationKind.RightOf, RelationKind.Above, RelationKind.Below])
        {
            for (uint seed = 1; seed <= 4; seed++)
            {
                Composition composition = PlanMaker.Of(subject, other).Related("e1", kind, "e2").Compose(seed);

                Verdict verdict = composition.Judge(new Relation("e1", kind, "e2"));
                Assert.True(verdict.Holds, $"{subject} {kind} {other}, seed {seed}: {verdict.Measure}");
                Assert.All(composition.Placements, p => AssertInside(composition, p, $"{subject} {kind} {other}, seed {seed}"));
            }
        }
    }

    [Fact]
    public void Share_OffsetAlongTheAxis_IsShortenedByTheSizes()
    {
        // Worked by hand: offset (-0.5, 0.1), sizes 0.2 + 0.2 on both axes, so 0.46 of a length of 0.5099 remain on the axis.
        var a = new ScreenBox(new Vector2(0.15f, 0.5f), new Vector2(0.35f, 0.7f));
        var b = new ScreenBox(new Vector2(0.65f, 0.4f), new Vector2(0.85f, 0.6f));

        Assert.Equal(0.46f / 0.50990f, SideRule.Share(RelationKind.LeftOf, a, b, 1), 1e-3f);
        Assert.Equal(-0.46f / 0.50990f, SideRule.Share(RelationKind.RightOf, a, b, 1), 1e-3f);
        Assert.Equal(0.06f / 0.50990f, SideRule.Share(RelationKind.Below, a, b, 1), 1e-3f);
    }

    private static void AssertInside(Composition composition, Placement placement, string what)
    {
        ScreenBox box = PlanMaker.BoxOf(composition, placement);
        Assert.True(box.Min.X > -0.01f && box.Min.Y > -0.01f && box.Max.X < 1.01f && box.Max.Y < 1.01f, $"{what}: {placement.Element.Thing} leaves the frame.");
    }
}
