using Easel.Server.Features.Usage;
using Easel.Studio;

namespace Easel.Server.Tests;

public sealed class UsageMeterTests
{
    // Readings of the published calculator.
    [Theory]
    [InlineData(1024, 1024, Quality.Low, 196)]
    [InlineData(1024, 1024, Quality.Medium, 1756)]
    [InlineData(1024, 1024, Quality.High, 7024)]
    [InlineData(1536, 1024, Quality.High, 5488)]
    [InlineData(1024, 640, Quality.Low, 107)]
    [InlineData(2048, 2048, Quality.High, 14272)]
    [InlineData(3840, 2160, Quality.Medium, 3336)]
    public void ImageTokens_KnownSizes_MatchTheCalculator(int width, int height, Quality quality, int tokens) =>
        Assert.Equal(tokens, UsageMeter.ImageTokens(width, height, quality));
}
