namespace Easel.Styles.Flat;

/// <summary>Repeatable chance for painted details, by number.</summary>
internal static class Chance
{
    /// <summary>A number in [0, 1) that depends on the seed and the number of the question alone.</summary>
    public static float Unit(uint seed, uint question)
    {
        uint h = (seed * 0x9e3779b9) ^ (question * 0x85ebca6b);
        h = (h ^ (h >> 16)) * 0x7feb352d;
        h = (h ^ (h >> 15)) * 0x846ca68b;
        return ((h ^ (h >> 16)) >> 8) / 16777216f;
    }
}
