using System.Numerics;
using Easel.Planning;

namespace Easel.Staging.Tests.Framing;

/// <summary>Cameras for things of very different size beside each other.</summary>
public sealed class CameraFitterTests
{
    private static readonly Stager Stager = new(Catalogue.Catalogue.Default);

    [Theory]
    [InlineData("bowl", "skyscraper")]
    [InlineData("apple", "airplane")]
    [InlineData("skyscraper", "cup")]
    [InlineData("banana", "house")]
    [InlineData("cup", "person")]
    public void Compose_SmallAndLarge_ShowsBothLargeEnough(string first, string second)
    {
        var plan = new Plan { Prompt = "test", Elements = [new Element { Id = "e1", Thing = first, Noun = first }, new Element { Id = "e2", Thing = second, Noun = second }] };
        for (uint seed = 1; seed <= 8; seed++)
        {
            Composition composition = Stager.Compose(plan, new StageRequest(seed, 256, 256));
            Vector3 eye = composition.Camera.Position;

            Assert.True(float.IsFinite(eye.X + eye.Y + eye.Z), $"Seed {seed}: {eye}");
            Assert.All(composition.Placements, p => Assert.InRange(Easel.Staging.Framing.ScreenBox.Of(p, composition.Camera, 1).Size.Y, 0.02f, 1.3f));
        }
    }
}
