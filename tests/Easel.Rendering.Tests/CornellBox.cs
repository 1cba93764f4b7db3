using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Rendering.Tests;

/// <summary>The box of Goral et al. 1984 in round measures: two metres wide, red on the left, green on the right, two blocks, a lamp in the ceiling.</summary>
internal static class CornellBox
{
    public static Scene Make()
    {
        Material white = Wall("white", new LinearRgb(0.73f, 0.73f, 0.73f)), red = Wall("red", new LinearRgb(0.65f, 0.05f, 0.05f)), green = Wall("green", new LinearRgb(0.12f, 0.45f, 0.15f));
        Vector3 x = Vector3.UnitX, y = Vector3.UnitY, z = Vector3.UnitZ;
        return Shapes.Scene(
            Shapes.Camera(new Vector3(0, 1, 4.4f), new Vector3(0, 1, 0), 35), LinearRgb.Black,
            Plate(Vector3.Zero, z, x, white), Plate(2 * y, x, z, white), Plate(y - z, x, y, white), Plate(y - x, y, z, red), Plate(y + x, z, y, green),
            Block(new Vector3(0.3f, 0.3f, 0.3f), 0.3f, new Vector3(0.33f, 0.3f, 0.35f), white),
            Block(new Vector3(0.3f, 0.6f, 0.3f), -0.3f, new Vector3(-0.35f, 0.6f, -0.3f), white))
            with { Lights = [new RectangleLight(new Vector3(0, 1.99f, 0), 0.25f * x, 0.25f * z, new LinearRgb(17, 12, 5), true)] };
    }

    /// <summary>The wall in front, which closes the box.</summary>
    public static Instance Front() => Plate(Vector3.UnitY + Vector3.UnitZ, Vector3.UnitY, Vector3.UnitX, Wall("front", LinearRgb.Gray(0.73f)));

    private static Material Wall(string name, LinearRgb color) => new() { Name = name, BaseColor = color, Specular = 0, Roughness = 1 };

    private static Instance Plate(Vector3 center, Vector3 u, Vector3 v, Material material) =>
        new(Shapes.Model(Shapes.Rectangle(center, u, v), material), Matrix4x4.Identity, 1);

    private static Instance Block(Vector3 half, float turn, Vector3 at, Material material)
    {
        Mesh box = Shapes.Box(half);
        return new Instance(Shapes.Model(box, material), Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateTranslation(at), 2);
    }
}
