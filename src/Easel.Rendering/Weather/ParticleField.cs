using System.Numerics;
using Easel.Rendering.Transport;
using Easel.Scenes.Randomness;
using Easel.Scenes.Weather;

namespace Easel.Rendering.Weather;

/// <summary>The drops or flakes before a camera that are near enough to be seen one by one; all others are a veil.</summary>
internal sealed class ParticleField(Precipitation precipitation, CameraRays rays, int width, int height)
{
    // Particles at a rate of one millimetre per hour, the power of the rate with which their number grows, and the most that are drawn.
    private const float DropsAtOne = 1500, FlakesAtOne = 13_000, DropPower = 0.68f, FlakePower = 0.55f;
    private const int Most = 24_000;

    /// <summary>Nearest and farthest particles, metres.</summary>
    private const float NearestDrop = 0.9f, NearestFlake = 1.3f, FarthestDrop = 20, FarthestFlake = 19;

    /// <summary>Particles are also placed this far outside the picture, in its heights: long streaks reach in from there.</summary>
    private const float Border = 0.15f;

    /// <summary>Random speed of the air around a flake, metres per second, and of that around a drop.</summary>
    private const float FlakeSwirl = 0.45f, DropSwirl = 0.2f;

    /// <summary>How many there are.</summary>
    public int Count { get; } = CountAt(precipitation);

    /// <summary>The particle of a number below <see cref="Count"/>.</summary>
    public FallingParticle At(int index)
    {
        bool isRain = precipitation.Kind == PrecipitationKind.Rain;
        uint h = Hash.Mix(precipitation.Seed, (uint)index);
        float border = Border * height;
        var pixel = new Vector2(
            (Unit(h, 1) * (width + (2 * border))) - border,
            (Unit(h, 2) * (height + (2 * border))) - border);

        // Their number in a shell grows with the square of the distance; that of those worth drawing hardly does.
        (float near, float far) = isRain ? (NearestDrop, FarthestDrop) : (NearestFlake, FarthestFlake);
        float distance = float.Lerp(near, far, MathF.Pow(Unit(h, 3), isRain ? 0.7f : 0.62f));
        float diameter = Hydrometeors.Diameter(precipitation.Kind, precipitation.Rate, Unit(h, 4));
        var swirl = new Vector3(Unit(h, 5) - 0.5f, Unit(h, 6) - 0.5f, Unit(h, 7) - 0.5f);
        var wind = new Vector3(precipitation.Wind.X, 0, precipitation.Wind.Y);
        float speed = wind.Length(), turbulence = (isRain ? DropSwirl : FlakeSwirl) * (1 + (0.35f * speed));
        Vector3 velocity = wind - (Vector3.UnitY * Hydrometeors.FallSpeed(precipitation.Kind, diameter)) + (swirl * (2 * turbulence));
        return new FallingParticle(rays.Position + (rays.Direction(pixel) * distance), velocity, diameter);
    }

    private static int CountAt(Precipitation precipitation)
    {
        float count = precipitation.Kind == PrecipitationKind.Rain
            ? DropsAtOne * MathF.Pow(precipitation.Rate, DropPower)
            : FlakesAtOne * MathF.Pow(precipitation.Rate, FlakePower);
        return float.IsFinite(count) ? (int)Math.Clamp(count, 0, Most) : 0;
    }

    private static float Unit(uint hash, uint salt) => Hash.ToUnit(Hash.Mix(hash + (salt * 0x9e3779b9)));
}
