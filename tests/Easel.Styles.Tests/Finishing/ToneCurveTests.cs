using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Finishing;

namespace Easel.Styles.Tests.Finishing;

public sealed class ToneCurveTests
{
    public static TheoryData<string> Curves => ["agx", "neutral"];

    [Theory]
    [MemberData(nameof(Curves))]
    public void Apply_Black_IsBlack(string curve) => Assert.Equal(Vector3.Zero, Make(curve).Apply(Vector3.Zero));

    [Theory]
    [MemberData(nameof(Curves))]
    public void Apply_BrighterGrey_IsNeverDarker(string curve)
    {
        ToneCurve tone = Make(curve);
        float previous = 0;
        for (float stop = -12; stop <= 12; stop += 0.05f)
        {
            Vector3 display = tone.Apply(new Vector3(MathF.Pow(2, stop)));
            Assert.InRange(display.Y, previous - 1e-5f, 1);
            Assert.Equal(display.X, display.Y, 0.003f);
            Assert.Equal(display.Z, display.Y, 0.003f);
            previous = display.Y;
        }

        Assert.True(previous > 0.9f);
    }

    [Theory]
    [InlineData("#d8232a", 350, 15)]
    [InlineData("#f5c518", 35, 62)]
    [InlineData("#2e9e4f", 100, 160)]
    [InlineData("#2456c8", 205, 245)]
    public void Apply_NamedColourInShadeAndSun_KeepsItsHue(string hex, float from, float to)
    {
        Vector3 color = LinearRgb.FromHex(hex).ToVector3();
        foreach (string curve in new string[] { "agx", "neutral" })
        {
            foreach (float light in new float[] { 0.4f, 1, 2 })
            {
                (float hue, float saturation) = HueOf(Make(curve).Apply(color * light));
                Assert.InRange(from > to && hue < 180 ? hue + 360 : hue, from, from > to ? to + 360 : to);
                Assert.True(saturation > 0.4f, $"{curve} {hex} at {light}: saturation {saturation}");
            }
        }
    }

    [Fact]
    public void Neutral_MiddleTones_ReturnTheBaseColourLessItsReflection()
    {
        var curve = new NeutralCurve(1, 1);
        Vector3 painted = new(0.6f, 0.3f, 0.2f);
        Assert.True(Vector3.Distance(painted - new Vector3(0.04f), curve.Apply(painted)) < 1e-5f);
    }

    private static ToneCurve Make(string curve) => curve == "agx" ? new AgxCurve(1.2f, 1.2f, 0.4f) : new NeutralCurve(1.05f, 1.05f);

    private static (float Hue, float Saturation) HueOf(Vector3 linear)
    {
        var c = new Vector3(Srgb.Encode(linear.X), Srgb.Encode(linear.Y), Srgb.Encode(linear.Z));
        float max = MathF.Max(c.X, MathF.Max(c.Y, c.Z)), min = MathF.Min(c.X, MathF.Min(c.Y, c.Z)), range = max - min;
        float hue = max == c.X ? (c.Y - c.Z) / range : max == c.Y ? 2 + ((c.Z - c.X) / range) : 4 + ((c.X - c.Y) / range);
        return ((hue * 60 + 360) % 360, range / max);
    }
}
