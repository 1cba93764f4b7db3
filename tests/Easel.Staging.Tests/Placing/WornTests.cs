using System.Numerics;
using Easel.Planning;
using Easel.Scenes;

namespace Easel.Staging.Tests.Placing;

public sealed class WornTests
{
    [Theory]
    [InlineData("person", "hat")]
    [InlineData("dog", "hat")]
    [InlineData("cat", "crown")]
    [InlineData("penguin", "hat")]
    [InlineData("teddy-bear", "hat")]
    [InlineData("person", "sunglasses")]
    [InlineData("cat", "glasses")]
    [InlineData("dog", "scarf")]
    [InlineData("penguin", "scarf")]
    [InlineData("person", "backpack")]
    public void Compose_Worn_TouchesTheBodyWhereItBelongs(string wearer, string noun)
    {
        for (uint seed = 1; seed <= 3; seed++)
        {
            Plan plan = PlanMaker.Of(wearer, "bowl");
            plan = plan with { Elements = plan.Elements.SetItem(1, plan.Elements[1] with { Noun = noun }) };
            Composition composition = plan.Related("e2", RelationKind.WornBy, "e1").Compose(seed);
            Placement body = composition.Individuals("e1")[0], worn = composition.Individuals("e2")[0];

            var verdict = composition.Judge(composition.Plan.Relations[0]);
            Assert.True(verdict.Holds, $"{wearer} {noun}, seed {seed}: {verdict.Slack}");
            if (noun is "hat" or "crown")
            {
                // Its foot is about at the crown, under its own middle: vertices of the body lie below it, none above.
                Vector3[] under = [.. Vertices(body).Where(p => Inside(worn.Bounds, p))];
                Assert.NotEmpty(under);
                Assert.True(worn.Bounds.Max.Y > under.Max(p => p.Y));
            }
        }
    }

    [Theory]
    [InlineData("person")]
    [InlineData("penguin")]
    [InlineData("teddy-bear")]
    public void Compose_Garment_HangsFromTheNeckOrTheWaistAndLeavesTheFaceFree(string wearer)
    {
        float Top(string noun)
        {
            Plan plan = PlanMaker.Of(wearer, "bowl");
            plan = plan with { Elements = plan.Elements.SetItem(1, plan.Elements[1] with { Noun = noun }) };
            Composition composition = plan.Related("e2", RelationKind.WornBy, "e1").Compose(2);
            Bounds body = composition.Individuals("e1")[0].Bounds, worn = composition.Individuals("e2")[0].Bounds;
            Assert.True(worn.Min.Y > body.Min.Y, $"{noun} of {wearer} drags on the ground");
            return (worn.Max.Y - body.Min.Y) / body.Size.Y;
        }

        float jacket = Top("jacket"), skirt = Top("skirt");

        // Eyes of people are above nine tenths of their height.
        Assert.InRange(jacket, 0.4f, 0.9f);
        Assert.InRange(skirt, 0.25f, jacket - 0.05f);
    }

    private static IEnumerable<Vector3> Vertices(Placement p) => p.Model.Parts.Where(part => !part.IsPile).SelectMany(part => part.Mesh.Positions).Select(v => Vector3.Transform(v, p.Transform));

    private static bool Inside(Bounds box, Vector3 p) => p.X > box.Min.X && p.X < box.Max.X && p.Z > box.Min.Z && p.Z < box.Max.Z && p.Y > box.Min.Y;
}
