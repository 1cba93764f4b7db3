using Easel.Catalogue.Environments;
using Easel.Scenes;
using Easel.Scenes.Materials;

namespace Easel.Staging.Lighting;

/// <summary>Meters flames to the light around them: in the sun a fire must outshine what it stands before, in the dark it would burn out to white.</summary>
internal static class Embers
{
    private const string Flame = "flame";

    /// <summary>The scene with its flames metered.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="composition">Where and when it plays.</param>
    public static Scene Meter(Scene scene, Composition composition)
    {
        float gain = Gain(composition);
        return scene.Instances.Any(i => i.Model.Parts.Any(IsFlame))
            ? scene with { Instances = [.. scene.Instances.Select(i => i.Model.Parts.Any(IsFlame) ? i with { Model = Metered(i.Model, gain) } : i)] }
            : scene;
    }

    private static bool IsFlame(Part part) => part.Material is { Name: Flame, Kind: Imaging.FrameMaterialKind.Light };

    private static Model Metered(Model model, float gain) => new([.. model.Parts.Select(p => IsFlame(p) ? p with { Material = p.Material with { Emission = p.Material.Emission * gain } } : p)], model.Surfaces);

    private static float Gain(Composition composition)
    {
        bool isInside = composition.Environment.Info.Tags.Contains("indoor");
        return composition.EnvironmentRequest.Daylight switch
        {
            Daylight.Night or Daylight.Twilight => isInside ? 0.6f : 0.4f,
            Daylight.Dusk => isInside ? 0.7f : 0.55f,
            Daylight.Sunset => isInside ? 0.9f : 1.5f,
            _ => isInside ? 1 : 2.6f,
        };
    }
}
