using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Sampling;

/// <summary>
/// Low-discrepancy pairs: the first two Sobol' dimensions with hashed Owen scrambling, padded to any number of dimensions by
/// reshuffling the index (Burley 2020). Indices follow a Morton curve over the picture, so that errors of neighbouring pixels
/// differ and look like blue noise (Ahmed and Wonka 2020).
/// </summary>
internal struct Sobol
{
    private readonly uint _reversedIndex;
    private readonly uint _seed;
    private uint _dimension;

    /// <summary>The sequence of one sample of one pixel.</summary>
    /// <param name="x">Column.</param>
    /// <param name="y">Row.</param>
    /// <param name="sample">Number of the sample within the pixel.</param>
    /// <param name="log2Samples">Logarithm of the number of samples per pixel, rounded up.</param>
    /// <param name="seed">Seed of the picture.</param>
    public Sobol(int x, int y, int sample, int log2Samples, uint seed)
    {
        _reversedIndex = Reverse(((Spread((uint)x) | (Spread((uint)y) << 1)) << log2Samples) | (uint)sample);
        _seed = seed * 0x9e3779b9;
        _dimension = 0;
    }

    private Sobol(uint index, uint seed)
    {
        _reversedIndex = Reverse(index);
        _seed = seed * 0x9e3779b9;
        _dimension = 0;
    }

    /// <summary>
    /// The sequence of one sample of one pixel among those of its colour on a chequerboard: only they are counted, so that a square of them
    /// shares out every elementary interval as evenly as a square of all pixels would in the ordinary order.
    /// </summary>
    /// <inheritdoc cref="Sobol(int, int, int, int, uint)"/>
    public static Sobol OnChequerboard(int x, int y, int sample, int log2Samples, uint seed)
    {
        // Of two pixels side by side one has the colour: a pair counts as one, and the row tells which is meant.
        uint index = Spread((uint)x >> 1) | (Spread((uint)y >> 1) << 1);
        return new Sobol((((index << 1) | ((uint)y & 1)) << log2Samples) | (uint)sample, seed + ((uint)(x ^ y) & 1));
    }

    /// <summary>The next two numbers in [0, 1).</summary>
    public Vector2 Next()
    {
        // The same shuffle and the same scrambles for all pixels: only so do neighbours complement each other.
        uint hash = Hash.Mix(_seed + _dimension++);
        uint index = Reverse(ScrambleReversedBase4(_reversedIndex, hash));

        // The first dimension is the reversed index, and scrambling works on reversed numbers: the two reversals cancel.
        uint first = ScrambleReversed(index, hash * 0x85ebca6b);
        uint second = ScrambleReversed(Pascal(index), (hash * 0xc2b2ae35) ^ 0x27d4eb2f);
        ulong both = Reverse(((ulong)first << 32) | second);
        return new Vector2(ToUnit((uint)both), ToUnit((uint)(both >> 32)));
    }

    /// <summary>Second Sobol' dimension of an index, with the highest bit first.</summary>
    internal static uint SecondDimension(uint index) => Reverse(Pascal(index));

    /// <summary>Multiplies the bits of a number by Pascal's triangle modulo 2, in five steps (Ahmed 2024).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Pascal(uint v)
    {
        v ^= v >> 16;
        v ^= (v & 0xff00ff00) >> 8;
        v ^= (v & 0xf0f0f0f0) >> 4;
        v ^= (v & 0xcccccccc) >> 2;
        return v ^ ((v & 0xaaaaaaaa) >> 1);
    }

    private static float ToUnit(uint bits) => (bits >> 8) * (1f / 16777216f);

    /// <summary>Owen scrambling of a bit-reversed number by a hash (Laine and Karras 2011, constants by Burley and Vegdahl).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint ScrambleReversed(uint v, uint seed)
    {
        v ^= v * 0x3d20adea;
        v += seed;
        v *= (seed >> 16) | 1;
        v ^= v * 0x05526c56;
        v ^= v * 0x53a22864;
        return v;
    }

    /// <summary>The same in base 4, which keeps quarters of the picture together (Vegdahl 2022).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint ScrambleReversedBase4(uint v, uint seed)
    {
        v ^= v * 0x3d20adea;
        v ^= (v >> 1) & (v << 1) & 0x55555555;
        v += seed;
        v *= (seed >> 16) | 1;
        v ^= (v >> 1) & (v << 1) & 0x55555555;
        v ^= v * 0x05526c56;
        v ^= v * 0x53a22864;
        return v;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Reverse(uint v)
    {
        v = BinaryPrimitives.ReverseEndianness(v);
        v = ((v >> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4);
        v = ((v >> 2) & 0x33333333) | ((v & 0x33333333) << 2);
        return ((v >> 1) & 0x55555555) | ((v & 0x55555555) << 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Reverse(ulong v)
    {
        v = BinaryPrimitives.ReverseEndianness(v);
        v = ((v >> 4) & 0x0f0f0f0f0f0f0f0f) | ((v & 0x0f0f0f0f0f0f0f0f) << 4);
        v = ((v >> 2) & 0x3333333333333333) | ((v & 0x3333333333333333) << 2);
        return ((v >> 1) & 0x5555555555555555) | ((v & 0x5555555555555555) << 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Spread(uint v)
    {
        v &= 0xffff;
        v = (v | (v << 8)) & 0x00ff00ff;
        v = (v | (v << 4)) & 0x0f0f0f0f;
        v = (v | (v << 2)) & 0x33333333;
        return (v | (v << 1)) & 0x55555555;
    }
}
