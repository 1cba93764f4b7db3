using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Skies;
using Easel.Staging.Tests.Placing;

namespace Easel.Staging.Tests;

public sealed class LightTests
{
    [Fact]
    public void Compose_Backlit_HasTheSunBehindTheSubject()
    {
        Composition composition = Lit("meadow", LightWish.Backlit);
        var sky = Assert.IsType<PhysicalSky>(composition.Site.Sky);
        var forward = composition.Camera.Axes().Forward;

        // Azimuth 0 is along −Z, positive to the right.
        float view = MathF.Atan2(forward.X, -forward.Z), off = MathF.Abs(MathF.IEEERemainder(sky.SunAzimuth - view, MathF.Tau));
        Assert.InRange(off, 0, 0.5f);
    }

    [Fact]
    public void Compose_Golden_HasALowSun() => Assert.InRange(Assert.IsType<PhysicalSky>(Lit("meadow", LightWish.Golden).Site.Sky).SunElevation, 0, 0.25f);

    [Theory]
    [InlineData(LightWish.Candlelit)]
    [InlineData(LightWish.Spotlight)]
    [InlineData(LightWish.Neon)]
    public void Build_LowKey_LeavesLittleButTheWishedLight(LightWish wish)
    {
        float Own(Scene scene, bool wished) => scene.Lights.Sum(l => l.Visible == wished ? 0 : l.Radiance.Luminance);
        Scene lit = Stager.Build(Lit("studio", wish)), plain = Stager.Build(Lit("studio"));

        // Studio lamps are seen in mirrors; the wished ones are not.
        Assert.True(Own(lit, false) < 0.4f * Own(plain, false));
        Assert.True(Own(lit, true) > 0);
        Assert.Equal(0, Own(plain, true));
    }

    [Fact]
    public void Build_WarmAndCold_DifferInColor()
    {
        float Ratio(LightWish wish) => Stager.Build(Lit("studio", wish)).Lights.Sum(l => l.Radiance.R) / Stager.Build(Lit("studio", wish)).Lights.Sum(l => l.Radiance.B);

        Assert.True(Ratio(LightWish.Warm) > 1.6f * Ratio(LightWish.Cold));
    }

    private static Composition Lit(string place, params LightWish[] light) =>
        (PlanMaker.Of("cat") with { Setting = new Setting { Place = place, Light = [.. light] } }).Compose(2);
}
