using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms.Public;

/// <summary>Packets, tins and bottles in rows on shelves, and crates of fruit.</summary>
internal static class ShopGoods
{
    private static readonly string[] s_labels = ["#c8382f", "#e0a52c", "#3f7d4a", "#2f5f9c", "#d9722c", "#7a4a86", "#e8dfc8", "#4aa0a8", "#b54a6a", "#f0ece2", "#8a5a34"];

    private static readonly (string Color, bool IsRound)[] s_fruit = [("#c8362b", true), ("#e08a2c", true), ("#7da63a", true), ("#e6c84a", true), ("#5f8f3c", false), ("#8a3f5c", true), ("#d96a3a", true)];

    /// <summary>A run of shelves with goods on its front, its back at z = 0, standing on y = 0.</summary>
    /// <param name="width">Metres.</param>
    /// <param name="height">Metres.</param>
    /// <param name="boards">Boards with goods.</param>
    /// <param name="stream">Random numbers.</param>
    public static Model Shelves(float width, float height, int boards, RandomStream stream)
    {
        const float Depth = 0.42f;
        var model = new ModelBuilder();
        Material paint = Presets.Lacquer(LinearRgb.FromHex("#e2e2de"), "shelf") with { Coat = 0.2f }, strip = Presets.Plastic(LinearRgb.FromHex("#f4f2ea"), "price strip");
        model.Add(Shapes.Box(width, height, 0.03f, 0.002f).Move(0, 0, 0.015f), paint);
        model.Add(Shapes.Box(width, 0.1f, Depth + 0.04f, 0.004f).Move(0, 0, 0.5f * Depth), paint);
        float pitch = (height - 0.14f) / boards;
        for (int i = 0; i < boards; i++)
        {
            float y = 0.1f + (i * pitch);
            model.Add(Shapes.Box(width, 0.025f, Depth, 0.003f).Move(0, y, 0.5f * Depth), paint);
            model.Add(Shapes.Box(width, 0.035f, 0.006f, 0.001f).Move(0, y - 0.005f, Depth + 0.004f), strip);
            Row(model, width, y + 0.026f, pitch - 0.06f, Depth, stream.Child(i));
        }

        return model.Build();
    }

    /// <summary>One board: families of equal packages, side by side.</summary>
    private static void Row(ModelBuilder model, float width, float y, float room, float depth, RandomStream stream)
    {
        float x = (-0.5f * width) + 0.03f;
        while (x < (0.5f * width) - 0.1f)
        {
            int kind = stream.Range(0, 3), count = stream.Range(3, 5);
            LinearRgb ground = LinearRgb.FromHex(stream.Pick<string>(s_labels)), mark = LinearRgb.FromHex(stream.Pick<string>(s_labels));
            (float wide, float tall) = kind switch { 0 => (stream.Range(0.13f, 0.19f), stream.Range(0.7f, 0.95f) * room), 1 => (0.085f, MathF.Min(0.13f, room)), 2 => (0.09f, MathF.Min(0.3f, 0.95f * room)), _ => (0.12f, 0.55f * room) };
            Material body = Presets.Plastic(ground, "package"), label = Presets.Plastic(mark, "label"), lid = Presets.Steel("lid");
            for (int k = 0; k < count && x + wide < (0.5f * width) - 0.02f; k++)
            {
                float at = x + (0.5f * wide), z = depth - 0.09f - stream.Range(0f, 0.02f);
                switch (kind)
                {
                    case 0:
                        // A box with a band and a picture.
                        model.Add(Shapes.Box(wide - 0.008f, tall, 0.1f, 0.002f, 1).Move(at, y, z), body);
                        model.Add(Shapes.Box(wide - 0.008f, 0.2f * tall, 0.004f, 0).Move(at, y + (0.62f * tall), z + 0.05f), label);
                        model.Add(Shapes.Cylinder(0.3f * wide, 0.003f, 0, 16).RotateX(MathF.PI / 2).Move(at, y + (0.34f * tall), z + 0.05f), label);
                        break;
                    case 1:
                        for (int layer = 0; layer < 2 && (layer + 1) * tall < room; layer++)
                        {
                            float foot = y + (layer * tall);
                            model.Add(Shapes.Cylinder(0.038f, tall - 0.004f, 0.003f, 14).Move(at, foot, z), lid);
                            model.Add(Shapes.Lathe([new(0.0385f, 0.012f), new(0.0385f, tall - 0.016f)], 14).Move(at, foot, z), body);
                            model.Add(Shapes.Lathe([new(0.039f, 0.3f * tall), new(0.039f, 0.62f * tall)], 14).Move(at, foot, z), label);
                        }

                        break;
                    case 2:
                        model.Add(Shapes.Lathe([new(0, 0), new(0.037f, 0), new(0.037f, 0.62f * tall), new(0.014f, 0.8f * tall), new(0.014f, tall), new(0, tall)], 14).Move(at, y, z), body, 0.5f);
                        model.Add(Shapes.Lathe([new(0.0378f, 0.18f * tall), new(0.0378f, 0.5f * tall)], 14).Move(at, y, z), label);
                        break;
                    default:
                        // A bag, full and soft.
                        model.Add(Shapes.Cushion(wide - 0.01f, tall, 0.09f, 0.03f, 0.012f, 4).Move(at, y, z), body);
                        model.Add(Shapes.Cylinder(0.28f * wide, 0.004f, 0, 16).RotateX(MathF.PI / 2).Move(at, y + (0.5f * tall), z + 0.056f), label);
                        break;
                }

                x += wide;
            }

            x += 0.012f;
        }
    }

    /// <summary>A stand of tipped crates heaped with fruit and vegetables, its back at z = 0, standing on y = 0.</summary>
    /// <param name="width">Metres.</param>
    /// <param name="steps">Crates one above the other.</param>
    /// <param name="stream">Random numbers.</param>
    public static Model Produce(float width, int steps, RandomStream stream)
    {
        const float Pitch = 0.52f, Deep = 0.36f;
        var model = new ModelBuilder();
        Material wood = Presets.Wood("pine", Vector3.UnitX, "crate");
        int columns = Math.Max(1, (int)(width / Pitch));
        for (int step = 0; step < steps; step++)
        {
            float y = 0.42f + (0.24f * step), z = ((steps - step - 0.5f) * Deep) + 0.05f;
            model.Add(Shapes.Box(width, y - 0.03f, Deep, 0.004f).Move(0, 0, z), wood);
            for (int column = 0; column < columns; column++)
            {
                (string color, bool isRound) = s_fruit[stream.Range(0, s_fruit.Length - 1)];
                float x = (column + 0.5f - (0.5f * columns)) * (width / columns), w = (width / columns) - 0.03f, r = isRound ? stream.Range(0.038f, 0.05f) : 0.06f;
                model.Add(Shapes.Box(w, 0.11f, 0.016f, 0.002f).Move(x, y - 0.03f, z + (0.5f * Deep) - 0.01f), wood);
                foreach (float side in (ReadOnlySpan<float>)[-0.5f, 0.5f])
                {
                    model.Add(Shapes.Box(0.014f, 0.13f, Deep - 0.02f, 0.002f).Move(x + (side * w), y - 0.03f, z), wood);
                }

                Material skin = Presets.FruitSkin(LinearRgb.FromHex(color), "fruit");
                var heap = new PolyMesh();
                int across = (int)(w / (2 * r)), deep = (int)(Deep / (2 * r));
                for (int i = 0; i < across * deep; i++)
                {
                    float u = ((i % across) + 0.5f) / across, v = ((i / across) + 0.5f) / deep, rise = 0.05f * MathF.Sin(MathF.PI * u) * MathF.Sin(MathF.PI * v);
                    heap.Join(Shapes.Ellipsoid(new Vector3(r, isRound ? r : 0.7f * r, r), 10).Move(
                        x + ((u - 0.5f) * (w - 0.02f)) + stream.Range(-0.006f, 0.006f), y + 0.03f + rise + stream.Range(0f, 0.02f), z + ((v - 0.5f) * (Deep - 0.04f))));
                }

                model.Add(heap, skin, 3);
            }
        }

        return model.Build();
    }

    /// <summary>A tall cooler with two glass doors and lit shelves, its back at z = 0.</summary>
    public static Model Cooler(float width, float glow, RandomStream stream)
    {
        const float Height = 2.15f, Depth = 0.62f;
        var model = new ModelBuilder();
        Material case1 = Presets.Lacquer(LinearRgb.FromHex("#2c3034"), "cooler"), steel = Presets.Steel("door"), inside = Presets.Glow(new LinearRgb(0.86f, 0.94f, 1), glow, "cooler light");
        model.Add(Shapes.Box(width, 0.16f, Depth, 0.01f).Move(0, 0, 0.5f * Depth), case1);
        model.Add(Shapes.Box(width, 0.24f, Depth, 0.01f).Move(0, Height - 0.24f, 0.5f * Depth), case1);
        model.Add(Shapes.Box(0.05f, Height, Depth, 0.006f).Move(0.5f * width, 0, 0.5f * Depth).BothSides(), case1);
        model.Add(Shapes.Box(width, Height, 0.04f, 0).Move(0, 0, 0.02f), Presets.Matte(LinearRgb.FromHex("#dfe6ea"), "cooler wall"));
        model.Add(Shapes.Box(width - 0.1f, 0.03f, 0.03f, 0).Move(0, Height - 0.29f, Depth - 0.1f), inside);
        model.Add(Shapes.Box(width - 0.1f, 0.12f, 0.012f, 0).Move(0, Height - 0.18f, Depth), Presets.Glow(new LinearRgb(0.5f, 0.75f, 0.95f), 0.7f * glow, "cooler sign"));
        for (int i = 0; i < 5; i++)
        {
            float y = 0.16f + (i * 0.345f);
            model.Add(Shapes.Box(width - 0.08f, 0.015f, Depth - 0.16f, 0).Move(0, y, 0.5f * Depth - 0.03f), steel);
            Row(model, width - 0.1f, y + 0.016f, 0.29f, Depth - 0.08f, stream.Child(i));
        }

        foreach (float x in (ReadOnlySpan<float>)[-0.495f, -0.01f, 0.01f, 0.495f])
        {
            model.Add(Shapes.Box(0.03f, Height - 0.4f, 0.03f, 0.004f).Move(x * width, 0.16f, Depth), steel);
        }

        return model.Build();
    }
}
