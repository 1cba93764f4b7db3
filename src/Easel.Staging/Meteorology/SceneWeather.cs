using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Scenes.Randomness;
using Easel.Scenes.Weather;

namespace Easel.Staging.Meteorology;

/// <summary>What the weather of a place brings into its scene: what falls, and what lies on the ground.</summary>
internal static class SceneWeather
{
    private const string Outdoor = "outdoor", City = "city";

    /// <summary>What falls, or null indoors and in dry weather.</summary>
    public static Precipitation? Precipitation(Composition composition)
    {
        EnvironmentRequest request = composition.EnvironmentRequest;
        float strength = request.WeatherStrength;
        if (!IsOutdoors(composition) || strength <= 0 || !(request.IsWet || request.Weather == Weather.Snow))
        {
            return null;
        }

        // From light over steady to heavy the rate grows tenfold and more.
        RandomStream stream = request.Stream.Child("precipitation");
        (Vector3 forward, Vector3 right, _) = composition.Camera.Axes();
        float side = stream.Chance(0.5f) ? 1 : -1, across, along;
        PrecipitationKind kind;
        float rate;
        if (request.IsWet)
        {
            (kind, rate) = (PrecipitationKind.Rain, 0.9f * MathF.Pow(36, strength));
            across = side * strength * stream.Range(1.0f, 2.6f);
            along = strength * stream.Range(-0.8f, 0.8f);
        }
        else
        {
            (kind, rate) = (PrecipitationKind.Snow, 0.22f * MathF.Pow(18, strength));
            across = side * stream.Range(0.15f, 0.5f) * MathF.Pow(10, strength * strength);
            along = stream.Range(-0.3f, 0.5f) * (1 + strength);
        }

        Vector3 wind = (right * across) + (forward with { Y = 0 } * along);
        return new Precipitation(kind, rate, new Vector2(wind.X, wind.Z), stream.Child("places").Seed);
    }

    /// <summary>What lies on the ground, or null indoors and in dry weather.</summary>
    public static GroundCover? Ground(Composition composition)
    {
        EnvironmentRequest request = composition.EnvironmentRequest;
        if (!IsOutdoors(composition) || composition.Request.Flat)
        {
            return null;
        }

        if (request.IsWet)
        {
            Precipitation? rain = Precipitation(composition);
            return new GroundCover
            {
                Wetness = 1,
                Puddles = composition.Environment.Info.Tags.Contains(City) ? 0.8f + (0.3f * request.WeatherStrength) : 0,
                RippleRate = rain?.Rate ?? 0,
            };
        }

        if (request.Weather != Weather.Snow)
        {
            return null;
        }

        ImmutableHashSet<int> warm = [.. composition.Placements.Where(p => composition.Living.Contains(p.Element.Id)).Select(p => p.Id)];
        return new GroundCover { Snow = 0.9f, Bare = warm };
    }

    private static bool IsOutdoors(Composition composition) => composition.Environment.Info.Tags.Contains(Outdoor);
}
