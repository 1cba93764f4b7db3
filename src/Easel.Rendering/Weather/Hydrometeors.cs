using Easel.Scenes.Weather;

namespace Easel.Rendering.Weather;

/// <summary>Sizes and speeds of what falls.</summary>
internal static class Hydrometeors
{
    // Smallest and largest diameters drawn, millimetres: less is seen as a veil, more breaks up.
    private const float SmallestDrop = 0.8f, LargestDrop = 5, SmallestFlake = 2.2f, LargestFlake = 10;

    /// <summary>Diameter of a drop or a flake, metres.</summary>
    /// <param name="kind">What falls.</param>
    /// <param name="rate">Millimetres of water per hour.</param>
    /// <param name="u">A number in [0, 1).</param>
    public static float Diameter(PrecipitationKind kind, float rate, float u)
    {
        // Sizes fall off exponentially, the more slowly the harder it rains (Marshall and Palmer 1948; Gunn and Marshall 1958 for snow, whose
        // melted diameters are taken for a sixth of those of the loose flakes).
        (float slope, float least, float most) = kind == PrecipitationKind.Rain
            ? (4.1f * MathF.Pow(rate, -0.21f), SmallestDrop, LargestDrop)
            : (2.55f * MathF.Pow(rate, -0.48f) / 6, SmallestFlake, LargestFlake);
        float tail = MathF.Exp(-slope * (most - least));
        return 1e-3f * (least - (MathF.Log(1 - (u * (1 - tail))) / slope));
    }

    /// <summary>Speed with which it falls through still air, metres per second (Atlas, Srivastava and Sekhon 1973 for rain).</summary>
    /// <param name="kind">What falls.</param>
    /// <param name="diameter">Metres.</param>
    public static float FallSpeed(PrecipitationKind kind, float diameter)
    {
        float millimetres = diameter * 1e3f;
        return kind == PrecipitationKind.Rain
            ? MathF.Max(1.5f, 9.65f - (10.3f * MathF.Exp(-0.6f * millimetres)))
            : 0.7f + (0.09f * millimetres);
    }
}
