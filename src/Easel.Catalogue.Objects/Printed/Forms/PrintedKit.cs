using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Objects.Printed.Forms;

/// <summary>Stuffs and fittings that the forms share.</summary>
internal static class PrintedKit
{
    /// <summary>Paper, a little yellowed with age.</summary>
    public static Material Paper(PrintedParameters p, string name = "sheet") =>
        Presets.Paper(LinearRgb.Lerp(p.Color, p.Color * LinearRgb.FromHex("#e8cf9c"), 0.8f * p.Wear), name) with { Translucency = 0, Pattern = new Imperfections(0.6f) };

    /// <summary>The asked material, or what such a thing is made of.</summary>
    public static Material Made(PrintedParameters p, Material usual) => Presets.ByName(p.Material, p.Dye, usual.Name) ?? usual;

    /// <summary>Painted metal.</summary>
    public static Material Enamel(LinearRgb color, string name) => new() { Name = name, BaseColor = color, Roughness = 0.36f, Coat = 0.5f, CoatRoughness = 0.12f, Pattern = new Imperfections(0.3f) };

    /// <summary>Dark wood of stands.</summary>
    public static Material Wood(LinearRgb color, Vector3 along, string name = "stand") => Presets.Wood(color, color * 0.55f, along, name);

    /// <summary>Galvanised posts.</summary>
    public static Material Steel { get; } = Presets.Metal(LinearRgb.FromHex("#a9aeb2"), 0.38f, "post");

    /// <summary>A flat plate in the XY plane, its back at z = 0, its middle at the origin.</summary>
    public static PolyMesh Plate(IReadOnlyList<Vector2> outline, float depth, float bevel = 0.001f) => Shapes.Extrude(outline, depth, bevel, 3).Move(0, 0, depth * 0.5f);

    /// <summary>A pole with a foot, at x, before which a plate hangs at z = 0.</summary>
    public static void Pole(ModelBuilder model, float x, float height, float radius, Material material)
    {
        model.Add(Shapes.Cylinder(radius * 2.8f, 0.04f, 0.012f, 40).Move(x, 0, -radius), material);
        model.Add(Shapes.Cylinder(radius, height, 0.006f, 32).Move(x, 0, -radius), material);
    }

    /// <summary>A print area on an upright plane.</summary>
    public static ModelBuilder Print(this ModelBuilder model, float x, float y, float z, float width, float height) =>
        model.Surface(SurfaceTag.Print, new Vector3(x, y, z), new Vector3(width * 0.5f, 0, 0), new Vector3(0, height * 0.5f, 0));

    /// <summary>A part that stands upright, leant back about the ground line by an angle.</summary>
    public static ModelBuilder AddLeaning(this ModelBuilder model, ModelBuilder upright, float lean, Vector3 at) =>
        model.Add(upright.Build(), Matrix4x4.CreateRotationX(-lean) * Matrix4x4.CreateTranslation(at));
}
