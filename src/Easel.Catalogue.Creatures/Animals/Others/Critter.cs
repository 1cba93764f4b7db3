using System.Numerics;
using Easel.Catalogue.Animals.Grazers;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Others;

/// <summary>What small animals of every build share: skins with markings per point, eyes, setting down.</summary>
internal abstract class Critter : CatalogueEntry<CritterParameters>
{
    /// <summary>Left and right.</summary>
    protected static readonly float[] Sides = [1, -1];

    /// <summary>Words for a young one.</summary>
    protected static readonly string[] YoungWords = ["baby", "young", "little"];

    /// <summary>A smooth skin with markings that are evaluated point by point in units of the figure.</summary>
    /// <param name="skin">The form with its soft colours.</param>
    /// <param name="frame">Units of the figure.</param>
    /// <param name="cell">Edge of a mesh cell, metres.</param>
    /// <param name="material">What it is made of; its colour comes from the form.</param>
    /// <param name="marks">(point, size of a pixel, colour) to colour, or null.</param>
    /// <param name="seed">Variation.</param>
    internal static Part Skin(SdfGroup skin, FigureFrame frame, float cell, Material material, Func<Vector3, float, Vector3, Vector3>? marks, uint seed)
    {
        Mesh mesh = SdfMesher.Build(skin, cell);
        var rest = new Mesh(mesh.Positions, mesh.Normals, mesh.Indices, mesh.Colors, [.. mesh.Positions.Select(frame.ToLocal)]);
        return new Part(rest, material with { Pattern = new CoatPaint(marks, frame.Scale, 0, seed) });
    }

    /// <summary>Two eyes.</summary>
    /// <param name="head">Frame of the head.</param>
    /// <param name="left">Middle of the left eye.</param>
    /// <param name="radius">Radius, in units of the frame.</param>
    /// <param name="turn">How far they look aside, radians.</param>
    /// <param name="look">Their colours.</param>
    internal static IEnumerable<Part> Eyes(FigureFrame head, Vector3 left, float radius, float turn, EyePattern look) =>
        Sides.Select(side => Eye.Build(
            head.Point(left with { X = side * left.X }), new Vector3(radius * head.Scale), head.Rotation * Quaternion.CreateFromYawPitchRoll(side * turn, -0.04f, 0), look));

    /// <summary>Thin lids over the upper part of both eyes.</summary>
    /// <param name="head">Frame of the head.</param>
    /// <param name="left">Middle of the left eye.</param>
    /// <param name="radius">Radius of the ball.</param>
    /// <param name="turn">How far they look aside, radians.</param>
    /// <param name="open">How far the lid stays above the middle, in radii.</param>
    /// <param name="color">Linear colour.</param>
    /// <param name="cell">Edge of a mesh cell, metres.</param>
    internal static Part Lids(FigureFrame head, Vector3 left, float radius, float turn, float open, Vector3 color, float cell)
    {
        var lids = new SdfGroup(color);
        foreach (float side in Sides)
        {
            FigureFrame e = head.Child(left with { X = side * left.X }, Quaternion.CreateFromYawPitchRoll(side * turn, -0.12f, 0), radius);
            lids.Union(new SdfGroup(color).Union(e.Sphere(0, 0, -0.02f, 1.14f)).Subtract(e.Box(new Vector3(0, open - 2, 0.9f), new Vector3(2, 2, 1.2f), 0.1f), 0.12f * e.Scale));
        }

        return new Part(SdfMesher.Build(lids, cell), new Material { Name = "lids", BaseColor = LinearRgb.White, Roughness = 0.5f });
    }

    /// <summary>The parts as a model that stands on the ground, centred.</summary>
    internal static Model Stand(IEnumerable<Part> parts, float? ground = 0) => FurCoat.SetDown([.. parts], onGround: false, ground: ground);

    /// <summary>A cell fine enough for the picture and for the form.</summary>
    internal static float Cell(float resolution, float size) => Math.Clamp(1.4f * resolution, size / 220, size / 60);
}
