using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Staging.Lighting;

/// <summary>The light that lamps and candles indoors throw on what is around them, and the room dimmed so that it shows.</summary>
internal static class LampLights
{
    /// <summary>Names of the parts that burn.</summary>
    private static readonly ImmutableHashSet<string> s_burning = ["bulb", "flame"];

    /// <summary>Size and radiance of the light in those of a bulb: what gives its light is the glowing shade around it.</summary>
    private const float Size = 2, Strength = 2.4f;

    /// <summary>The same of a flame, which has no shade: as much light from its own place. A larger sphere would reach into the bricks around a fire.</summary>
    private const float FlameSize = 1, FlameStrength = Strength * Size * Size;

    /// <summary>Radius of what lights as much as its size says; what is larger lights no more, or it would outshine itself in the picture.</summary>
    private const float Hearth = 0.3f;

    /// <summary>Points of a part that tell the colour in which it glows.</summary>
    private const int Looks = 64;

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
        (float size, float strength) = part.Material.Name == "flame" ? (FlameSize, FlameStrength) : (Size, Strength);
        float radius = size * MathF.Max(half.X, MathF.Max(half.Y, half.Z)), excess = MathF.Max(1, radius / Hearth);
        return new SphereLight(box.Center, radius, Emission(part) * (strength / (excess * excess)));
    }

    /// <summary>Mean radiance of a part whose pattern may change it from place to place, as from the root of a flame to its tip.</summary>
    private static LinearRgb Emission(Part part)
    {
        if (part.Material.Pattern is not { } pattern || part.Mesh.Positions.IsEmpty)
        {
            return part.Material.Emission;
        }

        Mesh mesh = part.Mesh;
        ImmutableArray<Vector3> rest = mesh.Rest.IsEmpty ? mesh.Positions : mesh.Rest;
        Vector3 sum = Vector3.Zero;
        for (int look = 0; look < Looks; look++)
        {
            int i = (int)((long)look * rest.Length / Looks);
            var sample = new SurfaceSample { BaseColor = part.Material.BaseColor.ToVector3(), Emission = part.Material.Emission.ToVector3() };
            pattern.Apply(new SurfacePoint(mesh.Positions[i], rest[i], mesh.Normals[i], Vector2.Zero, 0.01f, 0), ref sample);
            sum += Vector3.Max(sample.Emission, Vector3.Zero);
        }

        return LinearRgb.FromVector3(sum / Looks);
    }
}
