using Easel.Scenes;
using Easel.Scenes.Skies;

namespace Easel.Staging.Making;

/// <summary>The light of a small stage: the sun as a large lamp with soft shadows, and a fair-weather sky swept clean.</summary>
internal static class ToyLight
{
    /// <summary>Size of the lamp relative to the true sun: about four degrees across.</summary>
    private const float LampScale = 8;

    /// <summary>Cumulus that covers less than this belongs to fair weather and goes; more of it was wished for.</summary>
    private const float FairCover = 0.62f;

    /// <summary>Cirrus that stays.</summary>
    private const float LeastCirrus = 0.1f;

    /// <summary>The same scene in that light. Evenings, nights and weather keep their skies.</summary>
    public static Scene Apply(Scene scene)
    {
        if (scene.Finish.Mood != "noon" || scene.Sky is not PhysicalSky sky || scene.Precipitation is not null || sky.Layer is not null)
        {
            return scene;
        }

        bool isFair = sky.Clouds is null || sky.Clouds.Cover < FairCover;
        return scene with
        {
            Sky = sky with
            {
                SunDiscScale = LampScale,
                Clouds = isFair ? null : sky.Clouds,
                Cirrus = isFair ? MathF.Min(sky.Cirrus, LeastCirrus) : sky.Cirrus,
            },
        };
    }
}
