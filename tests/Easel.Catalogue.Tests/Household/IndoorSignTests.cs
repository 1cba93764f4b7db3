using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Household;

public sealed class IndoorSignTests
{
    [Fact]
    public void Build_Indoors_StandsOnAnEaselThatIsDeeperThanPosts()
    {
        Model Sign(params string[] words) => Catalogue.Default.FindObject("sign")!.Build(new BuildRequest(new RandomStream(3), Wishes.None with { Words = [.. words] }, 0.01f));
        Model outside = Sign(), inside = Sign("indoors");
        Assert.True(outside.Bounds.Size.Z < 0.3f);
        Assert.InRange(inside.Bounds.Size.Z, 0.5f, 0.9f);
        Assert.InRange(inside.Bounds.Min.Y, -0.02f, 0.02f);
        Assert.Contains(inside.Surfaces, s => s.Tag == SurfaceTag.Print);
    }
}
