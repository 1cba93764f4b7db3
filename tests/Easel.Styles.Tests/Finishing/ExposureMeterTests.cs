using Easel.Imaging;
using Easel.Styles.Finishing;

namespace Easel.Styles.Tests.Finishing;

public sealed class ExposureMeterTests
{
    [Theory]
    [InlineData(0.01f)]
    [InlineData(0.5f)]
    [InlineData(30f)]
    public void Measure_EvenFrame_BringsItToTheKey(float radiance) =>
        Assert.Equal(0.18f, radiance * ExposureMeter.Measure(Frames.Even(radiance)), 0.02f);

    [Fact]
    public void Measure_HalfBlack_IsAlmostAsWithoutIt()
    {
        Frame frame = Frames.Even(1);
        float whole = ExposureMeter.Measure(frame);
        Array.Clear(frame.Color, 0, frame.Color.Length / 2);
        Assert.Equal(whole, ExposureMeter.Measure(frame), 1e-3f);
    }

    [Fact]
    public void Measure_SunInThePicture_ChangesLittle()
    {
        Frame frame = Frames.Even(1);
        float without = ExposureMeter.Measure(frame);
        Array.Fill(frame.Color, 1200, 0, frame.Color.Length / 100);
        Assert.InRange(ExposureMeter.Measure(frame) / without, 0.85f, 1);
    }

    [Fact]
    public void Measure_BrightBackdropWanted_PlacesItInTheRange()
    {
        float backdrop = 5 * ExposureMeter.Measure(Frames.Even(5), (0.85f, 1));
        Assert.InRange(backdrop, 0.8f, 1.05f);
    }
}
