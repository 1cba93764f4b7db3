using System.Numerics;
using Easel.Rendering.Sampling;

namespace Easel.Rendering.Tests;

public sealed class SamplingTests
{
    [Fact]
    public void SecondDimension_FirstIndices_AgreeWithTheRecurrence()
    {
        for (uint i = 0; i < 5000; i++)
        {
            uint expected = 0;
            for (uint n = i, v = 1u << 31; n != 0; n >>= 1, v ^= v >> 1)
            {
                expected ^= (n & 1) != 0 ? v : 0;
            }

            Assert.Equal(expected, Sobol.SecondDimension(i));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(16)]
    [InlineData(64)]
    public void Next_AllSamplesOfAPixel_FillEveryElementaryInterval(int samples)
    {
        int log2 = BitOperations.Log2((uint)samples);
        for (int dimension = 0; dimension < 3; dimension++)
        {
            // A (0, 2)-sequence puts exactly one of n = 2^k points into every box of 2^−i by 2^−(k−i).
            for (int split = 0; split <= log2; split++)
            {
                int columns = 1 << split, rows = samples / columns;
                var seen = new HashSet<int>();
                for (int s = 0; s < samples; s++)
                {
                    var sobol = new Sobol(13, 57, s, log2, 3);
                    Vector2 u = default;
                    for (int k = 0; k <= dimension; k++)
                    {
                        u = sobol.Next();
                    }

                    Assert.InRange(u.X, 0, 0.99999999f);
                    Assert.InRange(u.Y, 0, 0.99999999f);
                    Assert.True(seen.Add(((int)(u.Y * rows) * columns) + (int)(u.X * columns)));
                }
            }
        }
    }

    [Theory]
    [InlineData(0, 4, 0)]
    [InlineData(1, 4, 0)]
    [InlineData(0, 8, 1)]
    [InlineData(1, 8, 1)]
    public void OnChequerboard_OneColourOfABlock_FillsEveryElementaryInterval(int colour, int height, int log2)
    {
        // Blocks 8 pixels wide, with 16 pixels of a colour and one sample each, or 32 and two: 16 and 64 points in a run of a (0, 2)-sequence.
        const int Side = 8;
        int samples = 1 << log2, bits = BitOperations.Log2((uint)(4 * height * samples));
        for (int split = 0; split <= bits; split++)
        {
            int columns = 1 << split, rows = (1 << bits) / columns;
            var seen = new HashSet<int>();
            for (int i = 0; i < Side * height * samples; i++)
            {
                int pixel = i / samples, x = (3 * Side) + (pixel % Side), y = (5 * Side) + (pixel / Side);
                if (((x + y) & 1) == colour)
                {
                    Vector2 u = Sobol.OnChequerboard(x, y, i % samples, log2, 7).Next();
                    Assert.True(seen.Add(((int)(u.Y * rows) * columns) + (int)(u.X * columns)));
                }
            }
        }
    }

    [Fact]
    public void Frame_AnyNormal_IsOrthonormal()
    {
        var random = new Scenes.Randomness.RandomStream(2);
        for (int i = 0; i < 200; i++)
        {
            Vector3 n = i == 0 ? -Vector3.UnitZ : random.Direction();
            Warp.Frame(n, out Vector3 t, out Vector3 b);
            Assert.Equal(0, Vector3.Dot(t, n), 1e-5f);
            Assert.Equal(1, t.Length(), 1e-5f);
            Assert.True(Vector3.Distance(Vector3.Cross(t, b), n) < 1e-5f);
        }
    }
}
