using System.Numerics;
using System.Runtime.Intrinsics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Tests.Motifs;

/// <summary>What is computed side by side or from tables, against the plain computation.</summary>
public sealed class WideKernelTests
{
    [Fact]
    public void Value_EightPlaces_AreThoseOfEachAlone()
    {
        for (int k = 0; k < 200; k++)
        {
            Vector256<float> x = Vector256.Create(0f, 1, 2, 3, 4, 5, 6, 7) * (0.37f * k) - Vector256.Create(20f), y = (x * 1.7f) + Vector256.Create(3.3f);
            Vector256<float> wide = Noise2.Value(x, y, (uint)k);
            for (int lane = 0; lane < Vector256<float>.Count; lane++)
            {
                Assert.Equal(Noise2.Value(x[lane], y[lane], (uint)k), wide[lane], 1e-5f);
            }
        }
    }

    [Fact]
    public void CodeTable_AllCodes_AreThoseOfTheTransferFunction()
    {
        for (int i = -100; i <= 10100; i++)
        {
            float v = i / 10000f;
            Assert.Equal(Srgb.Decode(v), CodeTable.Decode(v), 1e-5f);
            Assert.Equal(Srgb.Encode(v), CodeTable.Encode(v), 3e-5f);
        }
    }

    [Theory]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    [InlineData("#E2472f")]
    public void Hex_Color_HasItsCodes(string hex)
    {
        LinearRgb c = LinearRgb.FromHex(hex);
        Assert.True(Vector3.Distance(new Vector3(Srgb.Encode(c.R), Srgb.Encode(c.G), Srgb.Encode(c.B)), Tints.Hex(hex)) < 1e-5f);
    }

    [Theory]
    [InlineData("#fff")]
    [InlineData("e2472f0")]
    [InlineData("#e2472g")]
    public void Hex_NoColor_Throws(string hex) => Assert.Throws<FormatException>(() => Tints.Hex(hex));

    [Theory]
    [InlineData(64, 40, 3)]
    [InlineData(37, 29, 2)]
    [InlineData(7, 5, 4)]
    public void Kuwahara_AnyWidth_TakesTheCalmestSquareOfNine(int width, int height, int radius)
    {
        var picture = new Picture(width, height);
        for (int i = 0; i < picture.Rgba.Length; i++)
        {
            picture.Rgba[i] = (i & 3) == 3 ? (byte)255 : (byte)(255 * Noise2.Value(i / 4 % width / 4f, i / 4 / width / 4f, (uint)(i & 3)));
        }

        var motif = new Motif(picture, null, 1, default);
        Picture actual = Kuwahara.Run(motif, 2 * radius);
        float[][] planes = [.. Enumerable.Range(0, 3).Select(c => motif.Plane((x, y) => motif.At(x, y)[c])), motif.Plane((x, y) => motif.At(x, y).LengthSquared())];
        planes = [.. planes.Select(p => PlaneFilter.Blur(p, width, radius, 1, motif.Options))];
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                // Of squares that are as calm as each other to within rounding, any will do.
                (float Variance, Vector3 Mean)[] squares = [.. Enumerable.Range(0, 9).Select(k => Square(x + (((k % 3) - 1) * radius), y + (((k / 3) - 1) * radius)))];
                float least = squares.Min(s => s.Variance);
                ReadOnlySpan<byte> p = actual.Rgba.AsSpan(4 * ((y * width) + x), 3);
                var taken = new Vector3(p[0], p[1], p[2]);
                Assert.Contains(squares, s => s.Variance <= least + 2e-6f && Vector3.Distance(255 * s.Mean, taken) < 1.5f);
            }
        }

        (float Variance, Vector3 Mean) Square(int x, int y)
        {
            int i = (Math.Clamp(y, 0, height - 1) * width) + Math.Clamp(x, 0, width - 1);
            var mean = new Vector3(planes[0][i], planes[1][i], planes[2][i]);
            return (planes[3][i] - mean.LengthSquared(), mean);
        }
    }
}
