using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;

namespace Easel.Staging.Lighting;

/// <summary>The light that lamps and candles indoors throw on what is around them, and the room dimmed so that it shows.</summary>
internal static class LampLights
{
    /// <summary>Names of the parts that burn.</summary>
    private static readonly ImmutableHashSet<string> s_burning = ["bulb", "flame"];

    /// <summary>Size and radiance of the light in those of the part: what gives its light is the glowing shade around it.</summary>
    private const float Size = 2, Strength = 2.4f;

    /// <summary>Light left of the studio's key lamp, and of its others, beside one that burns in the picture.</summary>
    private const float DimmedKey = 0.55f, DimmedOthers = 0.3f;

    /// <summary>The lights of a place with those of the placed things added.</summary>
    public static ImmutableArray<Light> Add(Composition composition, ImmutableArray<Light> lights)
    {
        bool isRoom = composition.Environment.Info.Tags.Contains("room");
        if (composition.Environment.Info.Id != "studio" && !isRoom)
        {
            return lights;
        }

        ImmutableArray<Light> burning = [.. composition.Placements.SelectMany(p => p.Model.Parts.Where(Burns).Select(part => Of(part, p.Transform)))];
        if (burning.IsEmpty || isRoom)
        {
            return lights.AddRange(burning);
        }

        float key = lights.IsEmpty ? 0 : lights.Max(static l => l.Radiance.Luminance);
        return [.. lights.Select(l => l with { Radiance = l.Radiance * (l.Radiance.Luminance < key ? DimmedOthers : DimmedKey) }), .. burning];
    }

    private static bool Burns(Part part) =>
        part.Material.Kind == FrameMaterialKind.Light && part.Material.Emission.Luminance > 0 && s_burning.Contains(part.Material.Name);

    private static SphereLight Of(Part part, Matrix4x4 transform)
    {
        Bounds box = part.Mesh.Bounds.Transform(transform);
        Vector3 half = 0.5f * box.Size;
        return new SphereLight(box.Center, Size * MathF.Max(half.X, MathF.Max(half.Y, half.Z)), part.Material.Emission * Strength);
    }
}
