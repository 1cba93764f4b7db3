using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Nature;

public sealed class CutFlowerTests
{
    private const float Coarse = 0.004f;

    [Theory]
    [InlineData("sunflower")]
    [InlineData("rose")]
    [InlineData("tulip")]
    public void Build_Cut_LeavesTheLowerStemBareAndFitsAVase(string id)
    {
        for (uint seed = 1; seed <= 4; seed++)
        {
            Model model = Catalogue.Default.FindObject(id)!.Build(new BuildRequest(new RandomStream(seed), Wishes.None with { Words = ["cut"] }, Coarse));
            Assert.InRange(model.Bounds.Size.Y, 0.15f, 0.65f);

            // Of all that is green in the lower third nothing reaches farther than the bow of the stem.
            Part green = model.Parts.First(p => p.Material.Name == "leaf");
            float low = model.Bounds.Min.Y + (0.33f * model.Bounds.Size.Y);
            Assert.All(green.Mesh.Positions.Where(p => p.Y < low), p => Assert.True(MathF.Abs(p.X) < 0.08f));
        }
    }
}
