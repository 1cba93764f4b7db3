using System.Numerics;

namespace Easel.Scenes.Randomness;

/// <summary>
/// A repeatable stream of random numbers with named children: <c>rng.Child("roof")</c> always gives the same child of the same
/// stream, however many numbers were drawn before, so a new decision never reshuffles the old ones.
/// </summary>
/// <param name="seed">Same seed, same numbers.</param>
public sealed class RandomStream(uint seed)
{
    private uint _counter;

    /// <summary>The seed this stream was made from.</summary>
    public uint Seed { get; } = seed;

    /// <summary>The stream for one named decision.</summary>
    public RandomStream Child(string name) => new(Hash.Mix(Seed, Hash.Of(name)));

    /// <summary>The stream for the <paramref name="index"/>-th of like decisions.</summary>
    public RandomStream Child(int index) => new(Hash.Mix(Seed, (uint)index + 0x51ed270b));

    /// <summary>32 random bits.</summary>
    public uint NextUInt() => Hash.Mix(Seed, ++_counter);

    /// <summary>A number in [0, 1).</summary>
    public float Next() => Hash.ToUnit(NextUInt());

    /// <summary>A number in [<paramref name="min"/>, <paramref name="max"/>).</summary>
    public float Range(float min, float max) => min + ((max - min) * Next());

    /// <summary>An integer in [<paramref name="min"/>, <paramref name="max"/>], both included.</summary>
    public int Range(int min, int max) => min + (int)(Next() * (max - min + 1));

    /// <summary>True with probability <paramref name="probability"/>.</summary>
    public bool Chance(float probability) => Next() < probability;

    /// <summary>One of the items, each as likely as any other.</summary>
    public T Pick<T>(params ReadOnlySpan<T> items) => items[Range(0, items.Length - 1)];

    /// <summary>A normally distributed number (Box and Muller).</summary>
    public float Gaussian(float mean = 0, float deviation = 1)
    {
        float u = MathF.Max(Next(), 1e-7f), v = Next();
        return mean + (deviation * MathF.Sqrt(-2 * MathF.Log(u)) * MathF.Cos(MathF.Tau * v));
    }

    /// <summary>A direction, uniform on the unit sphere.</summary>
    public Vector3 Direction()
    {
        float y = Range(-1f, 1f), a = Range(0f, MathF.Tau), r = MathF.Sqrt(MathF.Max(0, 1 - (y * y)));
        return new Vector3(r * MathF.Cos(a), y, r * MathF.Sin(a));
    }
}
