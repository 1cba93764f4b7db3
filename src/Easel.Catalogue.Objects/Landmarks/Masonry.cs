using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>Walls, roofs and openings that landmarks share.</summary>
internal static class Masonry
{
    /// <summary>What is too deep to see into.</summary>
    public static Material Dark { get; } = new() { Name = "window", BaseColor = LinearRgb.FromHex("#14161a"), Roughness = 0.5f, Specular = 0.03f };

    /// <summary>Cut stone in courses.</summary>
    public static Material Ashlar(LinearRgb color, float course, string name = "walls") =>
        new() { Name = name, BaseColor = color, Roughness = 0.88f, Specular = 0.02f, Pattern = new Bricks(color * 0.55f, course * 2.1f, course, course * 0.07f) };

    /// <summary>Whitewashed plaster.</summary>
    public static Material Plaster(LinearRgb color, string name = "walls") =>
        new() { Name = name, BaseColor = color, Roughness = 0.9f, Specular = 0.02f, Pattern = new PlasterPattern() };

    /// <summary>Slates or shingles; the rest frame of the mesh runs along the eaves and up the slope.</summary>
    public static Material Shingles(LinearRgb color, float course, string name = "roof") =>
        new() { Name = name, BaseColor = color, Roughness = 0.75f, Specular = 0.03f, Pattern = new RoofTilePattern(course * 0.9f, course, false) };

    /// <summary>A cone of roof about the Y axis with its rest frame laid out for shingles.</summary>
    /// <param name="radius">At the eaves, metres.</param>
    /// <param name="height">Metres.</param>
    /// <param name="sides">Around; few for a spire with edges.</param>
    public static PolyMesh Cone(float radius, float height, int sides = 48)
    {
        float slope = MathF.Sqrt((radius * radius) + (height * height));
        PolyMesh cone = Shapes.Grid(sides, 16, (u, v) => new Vector3(radius * (1 - v) * MathF.Sin(MathF.Tau * u), height * v, radius * (1 - v) * MathF.Cos(MathF.Tau * u)), wrapU: true);
        PolyMesh under = Shapes.Lathe([new(radius, 0), new(0, 0)], sides).Flip();
        return cone.Rest(r => new Vector3(MathF.Atan2(r.X, r.Z) * radius, r.Y / height * slope, 0)).Join(under.Rest(r => Vector3.Zero));
    }

    /// <summary>A gabled roof along z: two slopes with their rest frames laid out for shingles, standing on y = 0.</summary>
    public static PolyMesh Gable(float width, float height, float length, float thick)
    {
        float slope = MathF.Sqrt((width * width / 4) + (height * height));
        PolyMesh side = Shapes.Box(slope, thick, length, thick * 0.2f).Rest(r => new Vector3(r.Z, r.X + (slope / 2), 0));
        float lean = MathF.Atan2(height, width / 2);
        PolyMesh right = side.Move(-slope / 2, 0, 0).RotateZ(lean).Move(0, height, 0);
        PolyMesh left = right.Clone().MirrorX();
        return right.Join(left);
    }

    /// <summary>A ring of merlons on top of a round wall.</summary>
    public static PolyMesh RoundMerlons(float radius, float thick, int count, float height)
    {
        PolyMesh ring = new();
        for (int i = 0; i < count; i++)
        {
            float wide = MathF.Tau * radius / count * 0.56f;
            ring.Join(Shapes.Box(wide, height, thick, 0.03f, 1).Move(0, 0, radius - (thick / 2)).RotateY(MathF.Tau * i / count));
        }

        return ring;
    }

    /// <summary>A round-headed opening, standing on y = 0, to be extruded.</summary>
    public static List<Vector2> Arch(float width, float height)
    {
        float r = width / 2;
        return [new(-r, 0), new(r, 0), .. Enumerable.Range(0, 17).Select(i => MathF.PI * i / 16).Select(a => new Vector2(r * MathF.Cos(a), height - r + (r * MathF.Sin(a))))];
    }
}
