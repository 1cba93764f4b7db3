using Easel.Design.Charts;

namespace Easel.Design.Tests.Charts;

public sealed class TicksTests
{
    [Theory]
    [InlineData(0, 8, 5, "0 2 4 6 8")]
    [InlineData(0, 100, 5, "0 25 50 75 100")]
    [InlineData(0, 1, 5, "0 0.25 0.5 0.75 1")]
    public void Cover_UsualRanges_GivesTheLabelsAPersonWouldChoose(double low, double high, int wanted, string expected) =>
        Assert.Equal(expected, string.Join(' ', Ticks.Cover(low, high, wanted).Values.Select(v => FormattableString.Invariant($"{v}"))));

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(9)]
    public void Cover_AnyRange_IsCoveredByEvenRoundLabels(int wanted)
    {
        double[] lows = [-987654.3, -1000, -55.5, -1, -0.001, 0, 0.0007, 0.3, 1, 7.77, 99.9, 1234, 5e5], spans = [0.001, 0.0123, 0.5, 1, 3, 9.9, 17, 100, 333.3, 4096, 1e6];
        foreach ((double low, double span) in lows.SelectMany(l => spans.Select(s => (l, s))))
        {
            Ticks ticks = Ticks.Cover(low, low + span, wanted);
            double slack = 1e-6 * ticks.Step;
            Assert.True(ticks.First <= low + slack && ticks.Last >= low + span - slack, $"{low}..{low + span}: {ticks.First}..{ticks.Last}");
            Assert.InRange(ticks.Values.Length, 2, wanted + 5);
            for (int i = 1; i < ticks.Values.Length; i++)
            {
                Assert.Equal(ticks.Step, ticks.Values[i] - ticks.Values[i - 1], 1e-4 * ticks.Step);
            }

            // Labels do not reach much further than the data.
            Assert.True(ticks.Last - ticks.First <= 3.1 * span, $"{ticks.First}..{ticks.Last} for {low}..{low + span}");
        }
    }
}
