using System.Numerics;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>The inverse discrete Fourier transform by radix-2 decimation in time (Cooley and Tukey 1965), unscaled.</summary>
internal static class FourierTransform
{
    /// <summary>Transforms a square field in place, rows first and then columns.</summary>
    /// <param name="field">side × side values, row-major.</param>
    /// <param name="side">A power of two.</param>
    public static void Inverse2D(Complex32[] field, int side)
    {
        Complex32[] roots = Roots(side);
        for (int row = 0; row < side; row++)
        {
            Inverse(field.AsSpan(row * side, side), roots);
        }

        Transpose(field, side);
        for (int row = 0; row < side; row++)
        {
            Inverse(field.AsSpan(row * side, side), roots);
        }

        Transpose(field, side);
    }

    /// <summary>The roots of unity <c>exp(2πi k / n)</c> for the first half of a circle.</summary>
    public static Complex32[] Roots(int n)
    {
        var roots = new Complex32[n / 2];
        for (int k = 0; k < roots.Length; k++)
        {
            (double sin, double cos) = Math.SinCos(Math.Tau * k / n);
            roots[k] = new Complex32((float)cos, (float)sin);
        }

        return roots;
    }

    /// <summary>Transforms one line in place.</summary>
    /// <param name="line">Values, their number a power of two.</param>
    /// <param name="roots">What <see cref="Roots"/> gives for that number.</param>
    public static void Inverse(Span<Complex32> line, ReadOnlySpan<Complex32> roots)
    {
        int n = line.Length, bits = BitOperations.Log2((uint)n);
        for (int i = 0; i < n; i++)
        {
            int j = (int)(Reverse((uint)i) >> (32 - bits));
            if (j > i)
            {
                (line[i], line[j]) = (line[j], line[i]);
            }
        }

        for (int half = 1; half < n; half *= 2)
        {
            int stride = n / (2 * half);
            for (int start = 0; start < n; start += 2 * half)
            {
                for (int k = 0; k < half; k++)
                {
                    Complex32 even = line[start + k], odd = line[start + half + k] * roots[k * stride];
                    line[start + k] = even + odd;
                    line[start + half + k] = even - odd;
                }
            }
        }
    }

    private static uint Reverse(uint x)
    {
        x = ((x >> 1) & 0x55555555) | ((x & 0x55555555) << 1);
        x = ((x >> 2) & 0x33333333) | ((x & 0x33333333) << 2);
        x = ((x >> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
        return System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(x);
    }

    private static void Transpose(Complex32[] field, int side)
    {
        for (int j = 0; j < side; j++)
        {
            for (int i = j + 1; i < side; i++)
            {
                (field[(j * side) + i], field[(i * side) + j]) = (field[(i * side) + j], field[(j * side) + i]);
            }
        }
    }
}
