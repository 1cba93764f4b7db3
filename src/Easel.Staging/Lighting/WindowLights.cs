using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Skies;

namespace Easel.Staging.Lighting;

/// <summary>The light that lit windows and lanterns of placed buildings throw on what is before them, at dusk and by night.</summary>
internal static class WindowLights
{
    /// <summary>Names of the parts: panes whose pattern glows, and lamps beside doors.</summary>
    private const string Pane = "window", Lantern = "lantern";

    /// <summary>Elevation of the sun above which windows do not show against the day, radians.</summary>
    private const float Daybreak = 0.03f;

    /// <summary>Radiance of the light against that of the pane: what is seen of a room is its wall, what shines out is its lamp.</summary>
    private const float Strength = 11, LanternStrength = 1.1f;

    /// <summary>The light stands before bars and frame, metres.</summary>
    private const float Before = 0.12f;

    /// <summary>Panes and radiance that are not worth a light of their own.</summary>
    private const float LeastHalf = 0.25f, LeastLuminance = 0.05f;

    /// <summary>The lights of a composition; none by day.</summary>
    public static IEnumerable<Light> For(Composition composition)
    {
        if (composition.Site.Sky is not PhysicalSky { SunElevation: < Daybreak })
        {
            return [];
        }

        return composition.Placements.SelectMany(p => p.Model.Parts.SelectMany(part => part.Material.Name switch
        {
            Pane when part.Material.Pattern is not null => Panes(part, p),
            Lantern when part.Material.Kind == FrameMaterialKind.Light => [Lamp(part, p.Transform)],
            _ => [],
        }));
    }

    private static SphereLight Lamp(Part part, Matrix4x4 transform)
    {
        Bounds box = part.Mesh.Bounds.Transform(transform);
        return new SphereLight(box.Center, 0.4f * MathF.Max(box.Size.X, box.Size.Y), part.Material.Emission * LanternStrength);
    }

    /// <summary>Panes are quadrilaterals of four vertices each, counter-clockwise from the lower left.</summary>
    private static IEnumerable<Light> Panes(Part part, Placement placement)
    {
        ImmutableArray<Vector3> corners = part.Mesh.Positions;
        for (int i = 0; i + 3 < corners.Length && part.Mesh.Rest.Length == corners.Length; i += 4)
        {
            Vector3 a = Vector3.Transform(corners[i], placement.Transform), b = Vector3.Transform(corners[i + 1], placement.Transform);
            Vector3 d = Vector3.Transform(corners[i + 3], placement.Transform), u = 0.5f * (b - a), v = 0.5f * (d - a);
            LinearRgb glow = Glow(part, i, placement.Seed);
            if (u.Length() < LeastHalf || v.Length() < LeastHalf || glow.Luminance < LeastLuminance)
            {
                continue;
            }

            Vector3 outward = Vector3.Normalize(Vector3.Cross(u, v));
            yield return new RectangleLight(a + u + v + (outward * Before), u, v, glow * Strength);
        }
    }

    /// <summary>What the pattern of a pane gives off in the middle of its upper half, where the lamp hangs.</summary>
    private static LinearRgb Glow(Part part, int first, uint seed)
    {
        var middle = new SurfacePoint(default, part.Mesh.Rest[first], Vector3.UnitZ, new Vector2(0.5f, 0.6f), 0.1f, seed);
        var surface = new SurfaceSample { BaseColor = part.Material.BaseColor.ToVector3() };
        part.Material.Pattern!.Apply(middle, ref surface);
        return LinearRgb.FromVector3(surface.Emission);
    }
}
