using Easel.Imaging;

namespace Easel.Design.Tests;

public sealed class ContrastTests
{
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#767676", "#ffffff", 4.54)]
    public void Ratio_KnownPairs_AgreesWithWcag(string a, string b, double expected)
    {
        Assert.Equal(expected, Contrast.Ratio(LinearRgb.FromHex(a), LinearRgb.FromHex(b)), 0.01);
        Assert.Equal(expected, Contrast.Ratio(LinearRgb.FromHex(b), LinearRgb.FromHex(a)), 0.01);
    }
}
