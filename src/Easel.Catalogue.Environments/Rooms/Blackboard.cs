using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A framed board with lines of chalk writing that nobody can read from here, its back at z = 0, its middle at the origin.</summary>
internal static class Blackboard
{
    /// <summary>Builds it.</summary>
    /// <param name="half">Half its size, metres.</param>
    /// <param name="color">Colour of the board.</param>
    /// <param name="lines">Lines of writing.</param>
    /// <param name="wood">Wood of the frame.</param>
    /// <param name="stream">Random numbers.</param>
    public static Model Build(Vector2 half, LinearRgb color, int lines, string wood, RandomStream stream)
    {
        const float Bar = 0.045f, Deep = 0.03f;
        var model = new ModelBuilder();
        Material frame = FurnitureMaterials.Wood(wood, Vector3.UnitX, "frame"), chalk = Presets.Matte(LinearRgb.FromHex("#e6e6df"), "chalk");
        model.Add(Shapes.Box(2 * half.X, 2 * half.Y, 0.012f, 0).Move(0, -half.Y, 0.008f), Presets.Matte(color, "board"));
        model.Add(Shapes.Box((2 * half.X) + (2 * Bar), Bar, Deep, 0.004f).Move(0, half.Y, 0.5f * Deep).Join(Shapes.Box((2 * half.X) + (2 * Bar), Bar, Deep + 0.05f, 0.004f).Move(0, -half.Y - Bar, 0.5f * Deep + 0.025f)), frame);
        model.Add(Shapes.Box(Bar, 2 * half.Y, Deep, 0.004f).Move(half.X + (0.5f * Bar), -half.Y, 0.5f * Deep).BothSides(), frame);
        float pitch = 1.7f * half.Y / (lines + 0.5f);
        for (int i = 0; i < lines; i++)
        {
            // Words are loops of different length; the first line is a heading.
            float size = (i == 0 ? 0.36f : 0.24f) * pitch, y = half.Y - (pitch * (i + 0.9f)), x = i == 0 ? -0.4f * half.X : -0.86f * half.X, end = half.X * (i == 0 ? 0.4f : stream.Range(0.1f, 0.85f));
            while (x < end)
            {
                float length = Math.Clamp(size * stream.Range(2f, 6f), 0.02f, MathF.Max(0.03f, end - x));
                int points = Math.Max(5, (int)(length / size * 7));
                var path = new Vector3[points];
                for (int k = 0; k < points; k++)
                {
                    path[k] = new Vector3(x + (length * k / (points - 1)), y + (size * 0.5f * stream.Range(-1f, 1f)), 0.0155f);
                }

                model.Add(Shapes.Tube(path, MathF.Max(0.0018f, 0.055f * size), 4), chalk);
                x += length + (0.7f * size);
            }
        }

        return model.Build();
    }
}
