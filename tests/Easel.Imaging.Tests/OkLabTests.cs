using System.Numerics;

namespace Easel.Imaging.Tests;

public sealed class OkLabTests
{
    [Fact]
    public void FromLinear_Greys_HaveTheCubeRootAsLightnessAndNoHue()
    {
        for (int i = 0; i <= 1000; i++)
        {
            float v = i * i * 1e-6f;
            Vector3 lab = OkLab.FromLinear(new Vector3(v));
            Assert.Equal(MathF.Cbrt(v), lab.X, 1e-5f);
            Assert.InRange(new Vector2(lab.Y, lab.Z).Length(), 0, 1e-4f);
        }
    }

    [Fact]
    public void ToLinear_OfFromLinear_GivesTheColorBack()
    {
        for (int i = 0; i < 512; i++)
        {
            var c = new Vector3(i & 7, (i >> 3) & 7, i >> 6) / 7;
            Assert.InRange(Vector3.Distance(c, OkLab.ToLinear(OkLab.FromLinear(c))), 0, 1e-4f);
        }
    }
}
