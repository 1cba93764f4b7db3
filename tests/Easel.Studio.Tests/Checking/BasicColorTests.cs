using Easel.Imaging;
using Easel.Studio.Checking;

namespace Easel.Studio.Tests.Checking;

public sealed class BasicColorTests
{
    // The screen's own colours of these names, and a few that people would call so.
    [Theory]
    [InlineData("#ff0000", "red")]
    [InlineData("#ffa500", "orange")]
    [InlineData("#ffff00", "yellow")]
    [InlineData("#008000", "green")]
    [InlineData("#0000ff", "blue")]
    [InlineData("#800080", "purple")]
    [InlineData("#ffc0cb", "pink")]
    [InlineData("#a52a2a", "red")]
    [InlineData("#8b4513", "brown")]
    [InlineData("#000000", "black")]
    [InlineData("#ffffff", "white")]
    [InlineData("#808080", "gray")]
    [InlineData("#87ceeb", "blue")]
    public void Of_KnownColor_IsCalledSo(string hex, string name) =>
        Assert.Equal(name, BasicColor.Of(BasicColor.OkLab(LinearRgb.FromHex(hex))));

    [Fact]
    public void OkLab_White_IsTheLightest()
    {
        // Ottosson's reference values: white is (1, 0, 0); the screen's red (0.628, 0.225, 0.126).
        Assert.Equal(1, BasicColor.OkLab(LinearRgb.White).X, 1e-3f);
        var red = BasicColor.OkLab(LinearRgb.FromHex("#ff0000"));
        Assert.Equal(0.628f, red.X, 2e-3f);
        Assert.Equal(0.225f, red.Y, 2e-3f);
        Assert.Equal(0.126f, red.Z, 2e-3f);
    }
}
