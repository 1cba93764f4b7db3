using System.Runtime.CompilerServices;

namespace Easel.Scenes.Randomness;

/// <summary>Integer hashes that give the same values on every machine and in every run.</summary>
public static class Hash
{
    /// <summary>Mixes 32 bits so that every input bit changes about half of the output bits (Wellons' lowbias32).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint x)
    {
        x ^= x >> 16;
        x *= 0x7feb352d;
        x ^= x >> 15;
        x *= 0x846ca68b;
        x ^= x >> 16;
        return x;
    }

    /// <summary>Hashes two values, order matters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint a, uint b) => Mix(a ^ (Mix(b) + 0x9e3779b9 + (a << 6) + (a >> 2)));

    /// <summary>Hashes three values, order matters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint a, uint b, uint c) => Mix(Mix(a, b), c);

    /// <summary>A number in [0, 1) from a hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float ToUnit(uint hash) => (hash >> 8) * (1f / 16777216f);

    /// <summary>Hashes a text (FNV-1a over UTF-16 code units, then mixed).</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        uint h = 2166136261;
        foreach (char c in text)
        {
            h = (h ^ c) * 16777619;
        }

        return Mix(h);
    }
}
