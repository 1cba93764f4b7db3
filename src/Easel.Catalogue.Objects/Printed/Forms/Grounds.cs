using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Printed.Forms;

/// <summary>Banks of loose ground that are written on with a stick.</summary>
internal static class Grounds
{
    /// <summary>How steeply the bank rises, radians.</summary>
    private const float Slope = 0.62f;

    public static Model Sand(PrintedParameters p) => Patch(p, new Material
    {
        Name = "sand", BaseColor = p.Color, Roughness = 0.95f, Specular = 0.01f, Pattern = new Granules(LinearRgb.Gray(0.82f), LinearRgb.Gray(1.1f), 0.004f),
    });

    public static Model Snow(PrintedParameters p) => Patch(p, new Material
    {
        Name = "snow", BaseColor = p.Color, Roughness = 0.8f, Specular = 0.02f, Translucency = 0.05f, Pattern = new Imperfections(0.2f),
    });

    // A bank that rises away from the viewer and falls off behind and at the sides: lying flat it could not be read.
    private static Model Patch(PrintedParameters p, Material stuff)
    {
        (float w, float h) = (p.Width, p.Height);
        (float sin, float cos) = MathF.SinCos(Slope);
        float Rise(float x, float z)
        {
            float along = Math.Clamp(((0.5f * h * cos) - z) / (h * cos), -0.2f, 1), side = 1 - Noise.SmoothStep(0.5f * w, 0.78f * w, MathF.Abs(x) + (0.05f * Noise.Fbm(new Vector3(x, z, p.Seed % 89), 3)));
            float behind = 1 - Noise.SmoothStep(0, 0.5f * h, (-0.5f * h * cos) - z);
            return (along * h * sin * side * behind) + (0.012f * Noise.Fbm(new Vector3(x, 5, z) * 2.3f, 3));
        }

        PolyMesh bank = Shapes.Grid(120, 120, (u, v) =>
        {
            float x = (u - 0.5f) * w * 1.7f, z = (0.5f * h * cos * 1.1f) - (v * h * cos * 1.75f);
            return new Vector3(x, Rise(x, z), z);
        });
        return new ModelBuilder().Add(bank, stuff, 1.3f).Surface(
            SurfaceTag.Print, new Vector3(0, (0.5f * h * sin) + 0.004f, 0), new Vector3(w * 0.46f, 0, 0), new Vector3(0, sin, -cos) * (h * 0.42f)).Build(ground: true, center: true);
    }
}
