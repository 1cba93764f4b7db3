using Easel.Catalogue.Environments.Nature;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Nature;

public class FourierTransformTests
{
    [Fact]
    public void Inverse_RandomLine_EqualsTheSumOfItsWaves()
    {
        const int N = 16;
        var stream = new RandomStream(7);
        Complex32[] line = [.. Enumerable.Range(0, N).Select(_ => new Complex32(stream.Gaussian(), stream.Gaussian()))];
        Complex32[] fast = [.. line];
        FourierTransform.Inverse(fast, FourierTransform.Roots(N));
        for (int x = 0; x < N; x++)
        {
            double re = 0, im = 0;
            for (int k = 0; k < N; k++)
            {
                (double sin, double cos) = Math.SinCos(Math.Tau * k * x / N);
                re += (line[k].Real * cos) - (line[k].Imaginary * sin);
                im += (line[k].Real * sin) + (line[k].Imaginary * cos);
            }

            Assert.Equal(re, fast[x].Real, 4);
            Assert.Equal(im, fast[x].Imaginary, 4);
        }
    }

    [Fact]
    public void Inverse2D_SingleWave_IsACosineAlongItsAxis()
    {
        const int Side = 8;
        var field = new Complex32[Side * Side];
        field[2] = new Complex32(0.5f, 0);
        field[Side - 2] = new Complex32(0.5f, 0);
        FourierTransform.Inverse2D(field, Side);
        for (int row = 0; row < Side; row++)
        {
            for (int x = 0; x < Side; x++)
            {
                Assert.Equal(Math.Cos(Math.Tau * 2 * x / Side), field[(row * Side) + x].Real, 5);
                Assert.Equal(0, field[(row * Side) + x].Imaginary, 5);
            }
        }
    }
}
