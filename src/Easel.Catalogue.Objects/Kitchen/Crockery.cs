using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>Plain plates and bowls that dishes are served in.</summary>
internal static class Crockery
{
    /// <summary>Height of a plate's floor above the table, metres.</summary>
    public const float PlateFloor = 0.0072f;

    /// <summary>The glaze of a plate or bowl.</summary>
    /// <param name="color">Reflectance.</param>
    public static Material Glazed(LinearRgb color) => Presets.Ceramic(color, "plate") with { Coat = 0.8f, CoatRoughness = 0.05f };

    /// <summary>A plate with a flat rim, standing on y = 0.</summary>
    /// <param name="radius">Metres.</param>
    /// <param name="height">Of the rim, metres.</param>
    public static PolyMesh Plate(float radius, float height = 0.02f)
    {
        float well = radius * 0.66f;
        return Shapes.Lathe(
            Outlines.Round(
                [new(0, 0.003f), new(well - 0.006f, 0.003f), new(well - 0.003f, 0), new(well + 0.001f, 0), new(well + 0.003f, 0.004f), new(well * 1.14f, height * 0.6f), new(radius, height - 0.002f), new(radius - 0.0008f, height + 0.0012f), new(well * 1.1f, height * 0.78f), new(well * 0.93f, PlateFloor), new(0, PlateFloor - 0.0006f)],
                [0, 0.001f, 0.001f, 0.001f, 0.002f, 0.012f, 0.0014f, 0.0014f, 0.008f, 0.012f, 0], 6, closed: false), 112);
    }

    /// <summary>A deep bowl on a foot ring, standing on y = 0.</summary>
    /// <param name="radius">Of the rim, metres.</param>
    /// <param name="height">Metres.</param>
    /// <param name="wall">Thickness, metres.</param>
    public static PolyMesh Bowl(float radius, float height, float wall = 0.004f)
    {
        float foot = radius * 0.45f, ring = height * 0.1f;
        List<Vector2> outside = [.. Enumerable.Range(0, 25).Select(i => i / 24f).Select(t => new Vector2(foot + ((radius - foot) * MathF.Sin(t * MathF.PI / 2)), ring + ((height - ring) * (1 - MathF.Cos(t * MathF.PI / 2)))))];
        List<Vector2> inside = [.. outside.Select(q => new Vector2(MathF.Max(0, q.X - wall), q.Y + (wall * (1 - ((q.Y - ring) / (height - ring)))))).Reverse()];
        Vector2 lip = new(radius - (wall / 2), height + (wall * 0.4f));
        return Shapes.Lathe([new(0, ring * 0.7f), new(foot - 0.006f, ring * 0.7f), new(foot - 0.004f, 0), new(foot, 0), .. outside, lip, .. inside, new(0, ring + wall)], 112);
    }

    /// <summary>Radius of the hollow of <see cref="Bowl"/> at a height above the table, metres.</summary>
    /// <param name="radius">Of the rim, metres.</param>
    /// <param name="height">Of the bowl, metres.</param>
    /// <param name="y">Where, metres.</param>
    /// <param name="wall">Thickness, metres.</param>
    public static float Hollow(float radius, float height, float y, float wall = 0.004f)
    {
        float foot = radius * 0.45f, ring = height * 0.1f, t = MathF.Acos(Math.Clamp(1 - ((y - ring) / (height - ring)), -1, 1));
        return foot + ((radius - foot) * MathF.Sin(t)) - wall;
    }

    /// <summary>What fills a bowl up to a height: a surface with a meniscus, closed below.</summary>
    /// <param name="radius">Of the surface, metres.</param>
    /// <param name="y">Level, metres.</param>
    public static PolyMesh Filling(float radius, float y) =>
        Shapes.Lathe([new(0, y - 0.006f), new(radius * 0.94f, y - 0.006f), new(radius + 0.0006f, y + 0.0016f), new(radius - 0.001f, y + 0.0004f), new(radius - 0.004f, y), new(0, y)], 96);

    /// <summary>A pair of chopsticks from their tips to their ends, tapering.</summary>
    /// <param name="tip">Middle between the tips.</param>
    /// <param name="end">Middle between the ends.</param>
    /// <param name="apart">From one to the other at the tips and at the ends, metres.</param>
    public static PolyMesh Chopsticks(Vector3 tip, Vector3 end, (float Tips, float Ends) apart)
    {
        Vector3 side = Vector3.Normalize(Vector3.Cross(end - tip, Vector3.UnitY));
        var sticks = new PolyMesh();
        foreach (float s in (ReadOnlySpan<float>)[-0.5f, 0.5f])
        {
            sticks.Join(Shapes.Sweep([tip + (side * s * apart.Tips), end + (side * s * apart.Ends)], Outlines.Rectangle(2, 2, 0.5f, 3), t => new Vector2(0.0018f + (0.0018f * t))));
        }

        return sticks;
    }
}
