using Easel.Catalogue.Objects.Plants;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Nature;

public class TreeSkeletonTests
{
    private static readonly CrownShape s_shape = new(8, 6.5f, 0.2f, 0.8f, 0.4f, 0.17f);
    private static readonly TreeSkeleton s_tree = TreeSkeleton.Grow(s_shape, 500, new RandomStream(11));

    [Fact]
    public void Grow_ParentsStandBeforeChildren_AndAreNoThinner()
    {
        for (int i = 1; i < s_tree.Positions.Count; i++)
        {
            Assert.InRange(s_tree.Parents[i], 0, i - 1);
            Assert.True(s_tree.Radii[s_tree.Parents[i]] >= s_tree.Radii[i]);
        }
    }

    [Fact]
    public void Grow_FillsTheCrownAndStaysNearIt()
    {
        Assert.InRange(s_tree.Positions.Max(p => p.Y), 0.8f * s_shape.Height, 1.12f * s_shape.Height);
        Assert.InRange(s_tree.Positions.Max(p => MathF.Abs(p.X)), 0.3f * s_shape.Width, 0.75f * s_shape.Width);
        Assert.Equal(s_shape.TrunkRadius, s_tree.Radii[0], 3);
    }
}
