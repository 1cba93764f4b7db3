using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>Slices of tin-baked bread.</summary>
internal static class BreadShapes
{
    /// <summary>The outline of a slice that stands on y = 0: straight sides and a crown that hangs over them a little.</summary>
    /// <param name="width">Metres.</param>
    /// <param name="height">Metres.</param>
    public static List<Vector2> Outline(float width, float height)
    {
        float w = width / 2, h = height;
        return Splines.CatmullRom2D(
            [new(-w * 0.86f, 0.004f), new(-w * 0.8f, 0), new(0, 0.001f), new(w * 0.8f, 0), new(w * 0.86f, 0.004f), new(w * 0.88f, h * 0.3f), new(w * 0.87f, h * 0.58f), new(w * 0.99f, h * 0.72f), new(w, h * 0.83f), new(w * 0.82f, h * 0.95f), new(w * 0.4f, h), new(0, h * 0.975f), new(-w * 0.4f, h), new(-w * 0.82f, h * 0.95f), new(-w, h * 0.83f), new(-w * 0.99f, h * 0.72f), new(-w * 0.87f, h * 0.58f), new(-w * 0.88f, h * 0.3f)],
            6, closed: true);
    }

    /// <summary>A slice facing +Z: crumb in front and behind, a brown crust around.</summary>
    /// <param name="model">Gets the slice.</param>
    /// <param name="width">Metres.</param>
    /// <param name="height">Metres.</param>
    /// <param name="thick">Metres.</param>
    /// <param name="toast">How brown its faces are, 0 to 1.</param>
    /// <param name="place">Where it goes.</param>
    public static void Add(ModelBuilder model, float width, float height, float thick, float toast, Func<PolyMesh, PolyMesh> place)
    {
        List<Vector2> outline = Outline(width, height), inner = [.. outline.Select(q => new Vector2(q.X * 0.955f, ((q.Y - (height / 2)) * 0.95f) + (height / 2)))];
        LinearRgb crumb = LinearRgb.Lerp(LinearRgb.FromHex("#f3e2bd"), LinearRgb.FromHex("#b9702e"), toast);
        model.Add(place(Shapes.Extrude(outline, thick, thick * 0.16f, 3)), Crust(), 0.9f);
        model.Add(place(Shapes.Extrude(inner, thick + 0.0006f, 0.0004f, 1)), Crumb(crumb), 0.9f);
    }

    /// <summary>The soft inside of bread.</summary>
    public static Material Crumb(LinearRgb color) => new() { Name = "crumb", BaseColor = color, Roughness = 0.9f, Specular = 0.02f, Translucency = 0.05f, Pattern = new Layers(new Imperfections(1.4f, 0.05f), new Pores(0.0042f, 0.34f, 0.3f)) };

    /// <summary>Brown crust.</summary>
    public static Material Crust() => new() { Name = "crust", BaseColor = LinearRgb.FromHex("#a55a1f"), Roughness = 0.55f, Coat = 0.1f, CoatRoughness = 0.3f, Pattern = new Imperfections(2.2f, 0.03f) };
}
