using Easel.Server.Features.Images.Reading;

namespace Easel.Server.Tests.Reading;

public sealed class SizeRulesTests
{
    [Fact]
    public void Nearest_AnySize_IsAllowedAndOfNearlyTheSameShape()
    {
        int[] sides = [1, 7, 16, 100, 639, 640, 1000, 1024, 1537, 2160, 2881, 3840, 3841, 9000, 65_500, 1_000_000];
        foreach (int width in sides)
        {
            foreach (int height in sides)
            {
                (int w, int h) = SizeRules.Nearest(width, height);

                Assert.Equal((w, h), SizeRules.Parse($"{w}x{h}"));
                double wanted = Math.Clamp((double)width / height, 1 / 3.0, 3);
                Assert.InRange((double)w / h / wanted, 0.97, 1.03);
            }
        }
    }

    [Theory]
    [InlineData(1024, 640)]
    [InlineData(3840, 2160)]
    [InlineData(2880, 2880)]
    [InlineData(1024, 1024)]
    [InlineData(1088, 3264)]
    public void Nearest_AllowedSize_IsItself(int width, int height) => Assert.Equal((width, height), SizeRules.Nearest(width, height));

    [Theory]
    [InlineData("a red apple", 1024, 1024)]
    [InlineData("A jazz festival poster", 1024, 1536)]
    [InlineData("a poster of a landscape", 1024, 1536)]
    [InlineData("Mountain landscape at dawn", 1536, 1024)]
    [InlineData("the skyline of a city", 1536, 1024)]
    [InlineData("an imposter", 1024, 1024)]
    public void SizeFor_Prompt_SuitsIt(string prompt, int width, int height) => Assert.Equal((width, height), PromptShape.SizeFor(prompt));
}
