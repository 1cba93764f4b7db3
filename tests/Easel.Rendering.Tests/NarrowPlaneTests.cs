using System.Runtime.Intrinsics;
using Easel.Rendering.Denoising;

namespace Easel.Rendering.Tests;

public sealed class NarrowPlaneTests
{
    [Fact]
    public void UnsignedPlane_Numbers_ComeBackToOnePartInTwoThousand()
    {
        var plane = new UnsignedPlane(1);
        for (float value = 1e-9f; value < 8e9f; value *= 1.0137f)
        {
            plane[0] = value;
            Assert.Equal(value, plane[0], value / 2047);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(0.5f, 0.5f)]
    [InlineData(1e-12f, 0)]
    [InlineData(-1, 0)]
    [InlineData(float.NaN, 0)]
    [InlineData(float.PositiveInfinity, 8585740288f)]
    public void UnsignedPlane_Limits_AreKept(float value, float kept)
    {
        var plane = new UnsignedPlane(8);
        plane[0] = value;
        Assert.Equal(kept, plane[0]);
        plane.Store(0, Vector256.Create(value));
        Assert.Equal(kept, plane[7]);
    }

    [Fact]
    public void UnsignedPlane_WideForm_IsThatOfSingleNumbers()
    {
        UnsignedPlane single = new(11), wide = new(11);
        float[] values = new float[8];
        float value = 3e-10f;
        while (value < 2e10f)
        {
            for (int i = 0; i < 8; i++)
            {
                values[i] = value *= 1.0021f;
                single[3 + i] = values[i];
            }

            wide.Store(3, Vector256.Create(values));
            for (int i = 0; i < 8; i++)
            {
                Assert.Equal(single[3 + i], wide[3 + i]);
                Assert.Equal(single[3 + i], wide.Load(3)[i]);
            }
        }

        Assert.Equal(0, wide[2]);
    }

    [Fact]
    public void UnitPlane_Numbers_ComeBackToHalfAStep()
    {
        var plane = new UnitPlane(9);
        for (int step = -1000; step <= 1000; step++)
        {
            plane[1 + (step & 7)] = step / 1000f;
            Assert.Equal(step / 1000f, plane[1 + (step & 7)], 0.51f / short.MaxValue);
        }

        Vector256<float> eight = UnitPlane.LoadRaw(ref plane.Start, 1) * UnitPlane.Scale;
        for (int i = 0; i < 8; i++)
        {
            Assert.Equal(plane[1 + i], eight[i]);
        }
    }
}
