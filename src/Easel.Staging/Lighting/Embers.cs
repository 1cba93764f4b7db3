using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;

namespace Easel.Staging.Lighting;

/// <summary>
/// Meters flames to the light around them: in the sun a fire must outshine what it stands before, under the stars it would burn out to white. In the dark
/// and in the open they throw their light on what is near.
/// </summary>
internal static class Embers
{
    private const string Flame = "flame", Spark = "spark";

    /// <summary>Radius of the light against half the largest extent of the flames.</summary>
    private const float Size = 0.4f;

    /// <summary>Height of flames that are as bright as their place asks for, and how much brighter higher ones are at most: they throw more light, which would
    /// outshine them.</summary>
    private const float PlainHeight = 1.2f, MostBrighter = 4;

    private static readonly LinearRgb s_light = new(1, 0.45f, 0.14f);

    /// <summary>The scene with its flames metered.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="composition">Where and when it plays.</param>
    public static Scene Meter(Scene scene, Composition composition)
    {
        if (!scene.Instances.Any(i => i.Model.Parts.Any(IsFlame)))
        {
            return scene;
        }

        (float gain, float shed) = Of(composition);

        // Flat colours show what flames are, not how bright.
        gain = composition.Request.Flat ? MathF.Min(gain, 1) : gain;
        return scene with
        {
            Instances = [.. scene.Instances.Select(i => i.Model.Parts.Any(IsFlame) ? i with { Model = Metered(i.Model, shed > 0 ? gain * Brighter(i) : gain) } : i)],
            Lights = shed > 0 ? [.. scene.Lights, .. scene.Instances.SelectMany(i => i.Model.Parts.Where(IsFlame).Select(p => Light(p.Mesh.Bounds.Transform(i.Transform), shed)))] : scene.Lights,
        };
    }

    private static float Brighter(Instance fire) => Math.Clamp(fire.Model.Parts.Where(IsFlame).Max(p => p.Mesh.Bounds.Transform(fire.Transform).Size.Y) / PlainHeight, 1, MostBrighter);

    private static bool IsFlame(Part part) => part.Material is { Name: Flame, Kind: FrameMaterialKind.Light };

    private static Model Metered(Model model, float gain) => new([.. model.Parts.Select(p => IsFlame(p) || p.Material.Name == Spark ? p with { Material = p.Material with { Emission = p.Material.Emission * gain } } : p)], model.Surfaces);

    private static SphereLight Light(Bounds flames, float radiance)
    {
        Vector3 half = 0.5f * flames.Size;
        return new SphereLight(flames.Center, Size * MathF.Max(half.X, MathF.Max(half.Y, half.Z)), s_light * radiance);
    }

    /// <summary>Factor of the flames' own radiance, and the radiance of the light that they shed, 0 where lamps or the day outshine it.</summary>
    private static (float Gain, float Shed) Of(Composition composition)
    {
        bool isInside = composition.Environment.Info.Tags.Contains("indoor") || composition.Environment.Info.Id == "studio", isCity = composition.Environment.Info.Tags.Contains("city"), isRoom = composition.Environment.Info.Tags.Contains("room");
        return composition.EnvironmentRequest.Daylight switch
        {
            Daylight.Night => isInside ? (0.55f, 0) : isCity ? (0.32f, 10) : (0.085f, 9),
            Daylight.Twilight => isInside ? (0.6f, 0) : isCity ? (0.35f, 11) : (0.14f, 10),
            Daylight.Dusk => isInside ? (0.7f, 0) : isCity ? (0.45f, 12) : (0.26f, 12),
            Daylight.Sunset => (isInside ? 0.9f : 6, 0),
            _ => (isRoom ? 0.6f : isInside ? 1.6f : 5, 0),
        };
    }
}
