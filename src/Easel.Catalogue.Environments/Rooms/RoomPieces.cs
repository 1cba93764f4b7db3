using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Catalogue.Objects.Household;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>Pieces of furniture that only dress rooms.</summary>
internal static class RoomPieces
{
    /// <summary>A framed painting, its back at z = 0, its middle at the origin.</summary>
    public static Model Picture(Vector2 half, PaintingSubject subject, LinearRgb accent, RandomStream stream)
    {
        var model = new ModelBuilder();
        float bar = 0.022f, mat = stream.Child("mat").Chance(0.6f) ? 0.055f : 0.004f, deep = 0.026f;
        Material frame = stream.Child("frame").Pick(
            FurnitureMaterials.Wood("oak", Vector3.UnitX, "frame"), Presets.Lacquer(LinearRgb.FromHex("#22211f"), "frame"), Presets.Lacquer(LinearRgb.FromHex("#ece8e0"), "frame"));
        Vector2 outer = half + new Vector2(bar);
        model.Add(Shapes.Box(2 * outer.X, bar, deep, 0.003f).Move(0, half.Y, deep / 2).Join(Shapes.Box(2 * outer.X, bar, deep, 0.003f).Move(0, -outer.Y, deep / 2)), frame);
        model.Add(Shapes.Box(bar, 2 * half.Y, deep, 0.003f).Move(half.X + (bar / 2), -half.Y, deep / 2).BothSides(), frame);
        model.Add(Shapes.Box(2 * half.X, 2 * half.Y, 0.008f, 0).Move(0, -half.Y, 0.006f), Presets.Matte(LinearRgb.FromHex("#eeeae1"), "mat"));
        Vector2 canvas = half - new Vector2(mat);
        var paint = new Material
        {
            Name = "painting", BaseColor = LinearRgb.White, Roughness = 0.6f, Specular = 0.03f,
            Pattern = new PaintedLandscape(canvas, subject, accent, stream.Child("number").Seed),
        };
        model.Add(Shapes.Grid(1, 1, (u, v) => new Vector3(((2 * u) - 1) * canvas.X, ((2 * v) - 1) * canvas.Y, 0.0115f)), paint);
        return model.Build();
    }

    /// <summary>A low table: a round or long top on splayed legs.</summary>
    public static Model CoffeeTable(string wood, bool isRound, RandomStream stream)
    {
        var model = new ModelBuilder();
        Material top = FurnitureMaterials.Wood(wood, Vector3.UnitX, "top"), legs = FurnitureMaterials.Wood(wood, Vector3.UnitY, "legs");
        float h = 0.4f, x = isRound ? 0.4f : 0.52f, z = isRound ? 0.4f : 0.28f;
        model.Add(isRound ? Shapes.Cylinder(x, 0.028f, 0.008f, 96).Move(0, h - 0.028f, 0) : Shapes.Slab(Outlines.Rectangle(2 * x, 2 * z, 0.09f, 10), 0.028f, 0.008f, 4).Move(0, h - 0.028f, 0), top);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 upper = new(0.68f * x, h - 0.028f, side * 0.66f * z), lower = new(0.86f * x, 0, side * 0.9f * z);
            model.Add(Shapes.Rod(upper, lower, 0.021f, 0.013f, 24).BothSides(), legs);
        }

        if (!isRound)
        {
            // The shelf reaches just past the splayed legs, which go through its corners.
            model.Add(Shapes.Slab(Outlines.Rectangle((1.58f * x) + 0.05f, (1.61f * z) + 0.05f, 0.024f, 6), 0.016f, 0.004f, 3).Move(0, 0.142f, 0), top);
        }

        return model.Build();
    }

    /// <summary>A low cabinet on slim legs with doors or drawers.</summary>
    public static Model Cabinet(float width, float height, float depth, int columns, int rows, string wood, LinearRgb? paint)
    {
        var model = new ModelBuilder();
        Material body = FurnitureMaterials.Joinery(null, paint, wood, Vector3.UnitX, "body"), front = FurnitureMaterials.Joinery(null, paint, wood, Vector3.UnitX, "front");
        Material legs = FurnitureMaterials.Wood(wood, Vector3.UnitY, "legs"), brass = Presets.Brass("handle");
        float leg = height > 0.65f ? 0.16f : 0.12f, inner = height - leg;
        model.Add(Shapes.Box(width, inner, depth, 0.006f, 3).Move(0, leg, 0), body);
        float w = (width - 0.03f) / columns, h = (inner - 0.03f) / rows;
        for (int i = 0; i < columns * rows; i++)
        {
            float x = (-width / 2) + 0.015f + ((i % columns) + 0.5f) * w, y = leg + 0.015f + ((i / columns) * h);
            model.Add(Shapes.Box(w - 0.005f, h - 0.005f, 0.018f, 0.004f, 3).Move(x, y + 0.0025f, (depth / 2) + 0.004f), front);
            bool isDoor = h > 0.35f;
            float knob = isDoor ? x + ((i % 2 == 0 ? 1 : -1) * ((w / 2) - 0.035f)) : x;
            model.Add(Shapes.Sphere(0.011f, 20).Move(knob, y + (0.5f * h), (depth / 2) + 0.026f).Join(Shapes.Rod(new(knob, y + (0.5f * h), (depth / 2) + 0.01f), new(knob, y + (0.5f * h), (depth / 2) + 0.026f), 0.005f, 0.005f, 12)), brass);
        }

        foreach (float z in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Rod(new((width / 2) - 0.07f, leg + 0.005f, z * ((depth / 2) - 0.06f)), new((width / 2) - 0.045f, 0, z * ((depth / 2) - 0.045f)), 0.017f, 0.011f, 20).BothSides(), legs);
        }

        return model.Build();
    }

    /// <summary>A lamp that hangs on a cord: a bell of enamel with a golden reflector inside. Its top is at y = 0 and the rim at −<paramref name="drop"/>.</summary>
    /// <returns>The lamp, and the height of the bulb below the ceiling, metres.</returns>
    public static (Model Model, float Bulb) Pendant(float drop, LinearRgb color, float glow)
    {
        var model = new ModelBuilder();
        const float R = 0.19f, Tall = 0.2f;
        float rim = -drop, neck = rim + Tall;
        List<Vector2> bell = Outlines.Round([new(0.028f, neck), new(0.036f, neck - 0.035f), new(0.11f, neck - 0.09f), new(R, rim)], [0.002f, 0.012f, 0.05f, 0], 8, closed: false);
        bell.Reverse();
        model.Add(Shapes.Lathe(bell, 72), Presets.Lacquer(color, "shade"), 0.9f);
        List<Vector2> inside = [.. bell.AsEnumerable().Reverse().Select(p => new Vector2(MathF.Max(0, p.X - 0.003f), p.Y))];
        model.Add(Shapes.Lathe(inside, 72), Presets.Matte(LinearRgb.FromHex("#b08a54"), "shade.inside") with { Emission = RoomLight.Warm * (0.03f * glow) }, 0.9f);
        model.Add(Shapes.Torus(R - 0.0015f, 0.003f, 72, 10).Move(0, rim, 0), Presets.Lacquer(color, "shade"));
        model.Add(Shapes.Sphere(0.042f, 28).Move(0, rim + 0.06f, 0), Presets.Glow(RoomLight.Warm, MathF.Max(0.2f, 1.8f * glow), "bulb"));
        model.Add(Shapes.Cylinder(0.03f, 0.05f, 0.006f, 24).Move(0, neck - 0.005f, 0), Presets.Brass());
        model.Add(Shapes.Rod(new(0, neck + 0.04f, 0), new(0, -0.02f, 0), 0.003f, 0.003f, 8), Presets.Rubber());
        model.Add(Shapes.Cylinder(0.055f, 0.025f, 0.006f, 32).Move(0, -0.025f, 0), Presets.Lacquer(color, "shade"));
        return (model.Build(), rim + 0.06f);
    }
}
