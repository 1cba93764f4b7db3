using Easel.Imaging;
using Easel.Styles.Motifs;
using Easel.Styles.Painted;

namespace Easel.Styles.Tests;

/// <summary>The planes of a cubist picture.</summary>
public sealed class ShardsTests
{
    [Theory]
    [InlineData(64, 64)]
    [InlineData(300, 120)]
    public void At_MiddleOfAShard_IsThatShardAndInsideIt(int width, int height)
    {
        var shards = new Shards(new Motif(new Picture(width, height), null, 5, default));
        Assert.InRange(shards.Leaves.Count, 8, 400);
        for (int i = 0; i < shards.Leaves.Count; i++)
        {
            (int leaf, float gap) = shards.At(shards.Leaves[i].Middle);
            Assert.Equal(i, leaf);
            Assert.True(gap > 0);
        }
    }
}
