using CsCheck;
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

    [Fact]
    public void Cover_AnyRange_IsCoveredByEvenRoundLabels() =>
        Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[1e-3, 1e6], Gen.Int[3, 9]).Sample((low, span, wanted) =>
        {
            Ticks ticks = Ticks.Cover(low, low + span, wanted);
            double slack = 1e-6 * ticks.Step;
            Assert.True(ticks.First <= low + slack && ticks.Last >= low + span - slack, $"{low}..{low + span}: {ticks.First}..{ticks.Last}");
            Assert.InRange(ticks.Values.Length, 2, wanted + 5);
            for (int i = 1; i < ticks.Values.Length; i++)
            {
                Assert.Equal(ticks.Step, ticks.Values[i] - ticks.Values[i - 1], 1e-6 * ticks.Step);
            }

            // Labels do not reach much further than the data.
            Assert.True(ticks.Last - ticks.First <= 3.1 * span, $"{ticks.First}..{ticks.Last} for {low}..{low + span}");
        });
}
