using System.Numerics;
using Easel.Catalogue.Environments.Nature;

namespace Easel.Catalogue.Tests.Nature;

public class ErodedRangeTests
{
    [Fact]
    public void Height_UnderAnEnvelope_RisesToAPeakAndMeetsTheWater()
    {
        static float Envelope(float x, float z) => 600 * MathF.Exp(-((x * x) + (z * z)) / (500f * 500f)) - 60;
        var range = new ErodedRange(new Vector2(-1200), 97, 97, 25, Envelope, 5);
        Assert.InRange(range.Height(0, 0), 150, 1500);
        Assert.InRange(range.Height(1100, 1100), -70, 1);
        for (int i = -40; i < 40; i++)
        {
            Assert.True(float.IsFinite(range.Height(i * 29, i * 17)));
        }
    }
}
