using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms.Public;

/// <summary>A long bench with a vice under a board of tools in their places, a red chest of drawers, tyres in piles, tins and jars on shelves.</summary>
internal static class WorkshopFurniture
{
    private static readonly Material s_steel = Presets.Steel("steel"), s_iron = Presets.Iron("iron"), s_black = Presets.Rubber(LinearRgb.FromHex("#29292b"), "grip");

    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RandomStream stream = set.Stream.Child("workshop");
        float middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X, width = MathF.Min(4.4f, plan.Width - 1.9f);
        if (RoomDecor.TryAlong(set, WorkBench(width), plan.Back + 0.36f, middle - 0.35f, 0.4f, -0.4f, 0.9f) is { } bench)
        {
            float x = bench.Center.X;
            set.TryStand(Vice(), new Vector3(bench.Min.X + 0.35f, bench.Max.Y, bench.Center.Z + 0.16f), 0.2f);
            set.TryStand(Toolbox(), new Vector3(bench.Max.X - 0.42f, bench.Max.Y, bench.Center.Z), -0.2f);
            for (int i = 0; i < 4; i++)
            {
                set.TryStand(Tin(stream.Child("tin").Child(i)), new Vector3(x - 0.3f + (0.2f * i), bench.Max.Y, bench.Center.Z - 0.14f));
            }

            set.TryStand(ToolBoard(width, stream.Child("board"), set.Allows("hammer")), new Vector3(x, 1.12f, plan.Back));
            RoomLamps.Pendant(set, x, bench.Center.Z + 0.3f, 2.1f, LinearRgb.FromHex("#3f6a52"));
        }

        LinearRgb red = LinearRgb.FromHex(stream.Child("chest").Pick("#b3271f", "#1f4f8a", "#c2451f"));
        _ = set.TryStand(ToolChest(red), new Vector3(plan.Right - 0.55f, 0, plan.Back + 0.32f)) ?? set.TryStand(ToolChest(red), new Vector3(plan.Right - 0.35f, 0, plan.Back + 1.3f), -MathF.PI / 2);
        Model tyres = Tyres(4), shelf = Shelf(1.5f, stream.Child("shelf"));
        set.TryStand(tyres, new Vector3(plan.Left + 0.5f, 0, plan.Back + 0.5f));
        set.TryStand(Tyres(2), new Vector3(plan.Left + 0.55f, 0, plan.Back + 1.3f));

        // Shelves all along both walls where nothing else stands.
        for (float z = plan.Back + 1.75f; z < plan.Front - 1; z += 1.7f)
        {
            set.TryStand(shelf, new Vector3(plan.Right - 0.24f, 0, z), -MathF.PI / 2);
            set.TryStand(shelf, new Vector3(plan.Left + 0.24f, 0, z), MathF.PI / 2);
        }

        if (set.Allows("ladder"))
        {
            set.TryStand(Ladder(), new Vector3(plan.Right - 0.2f, 0, plan.Back + 3), -MathF.PI / 2);
        }

        RoomLamps.Panels(set, 2, new Vector2(1.3f, 0.16f), new LinearRgb(1, 0.93f, 0.82f), 0.9f);
    }

    private static Model WorkBench(float width)
    {
        var model = new ModelBuilder();
        Material top = Presets.Wood(LinearRgb.FromHex("#a67c4e"), LinearRgb.FromHex("#6b4a2c"), Vector3.UnitX, "bench top") with { Coat = 0, Roughness = 0.7f };
        Material legs = Presets.Wood(LinearRgb.FromHex("#9a7448"), LinearRgb.FromHex("#654628"), Vector3.UnitY, "bench legs") with { Coat = 0, Roughness = 0.7f };
        model.Add(Shapes.Box(width, 0.07f, 0.66f, 0.008f).Move(0, 0.85f, 0), top);
        model.Add(Shapes.Box(width - 0.1f, 0.04f, 0.56f, 0.006f).Move(0, 0.22f, 0), top);
        int posts = Math.Max(2, (int)MathF.Round(width / 1.2f) + 1);
        for (int i = 0; i < posts; i++)
        {
            float x = float.Lerp((-0.5f * width) + 0.08f, (0.5f * width) - 0.08f, i / (posts - 1f));
            foreach (float z in (ReadOnlySpan<float>)[-0.26f, 0.26f])
            {
                model.Add(Shapes.Box(0.09f, 0.85f, 0.09f, 0.008f).Move(x, 0, z), legs);
            }
        }

        for (int i = 0; i < 5; i++)
        {
            // Boxes on the shelf below.
            model.Add(Shapes.Box(0.3f, 0.2f + (0.05f * (i % 3)), 0.4f, 0.006f).Move(((i - 2) * 0.46f * width / 2.6f) + 0.03f, 0.26f, 0), i % 2 == 0 ? Presets.Paper(LinearRgb.FromHex("#b08c5e"), "box") : s_iron);
        }

        return model.Build();
    }

    /// <summary>A perforated board with tools that hang in order, its back at z = 0.</summary>
    private static Model ToolBoard(float width, RandomStream stream, bool hasHammers)
    {
        const float Height = 0.98f;
        var model = new ModelBuilder();
        model.Add(Shapes.Box(width, Height, 0.02f, 0.003f).Move(0, 0, 0.012f), Presets.Matte(LinearRgb.FromHex("#c2ae8c"), "board"));
        Material wood = Presets.Wood("pine", Vector3.UnitY, "handle"), red = Presets.Plastic(LinearRgb.FromHex("#c22f22"), "handle"), yellow = Presets.Plastic(LinearRgb.FromHex("#e0a520"), "handle"), blue = Presets.Plastic(LinearRgb.FromHex("#2f62a5"), "handle");
        int slots = (int)(width / 0.17f);
        for (int i = 0; i < slots; i++)
        {
            float x = (i + 0.5f - (0.5f * slots)) * (width / slots);
            var upper = new Vector3(x, 0.62f, 0.04f);
            switch (i % 5)
            {
                case 0 when hasHammers:
                    model.Add(Shapes.Box(0.028f, 0.26f, 0.022f, 0.008f).Move(upper - new Vector3(0, 0.04f, 0)), wood);
                    model.Add(Shapes.Box(0.12f, 0.035f, 0.032f, 0.008f).Move(upper + new Vector3(0, 0.21f, 0)), s_iron);
                    break;
                case 1:
                    // A spanner: open jaws at one end, a ring at the other.
                    model.Add(Shapes.Box(0.018f, 0.24f, 0.008f, 0.003f).Move(upper), s_steel);
                    model.Add(Shapes.Torus(0.019f, 0.008f, 24, 8).RotateX(MathF.PI / 2).Move(upper + new Vector3(0, 0.255f, 0)), s_steel);
                    model.Add(Shapes.Torus(0.022f, 0.009f, 24, 8).RotateX(MathF.PI / 2).Move(upper - new Vector3(0, 0.015f, 0)), s_steel);
                    break;
                case 2:
                    model.Add(Shapes.Rod(upper, upper + new Vector3(0, 0.15f, 0), 0.005f, null, 8), s_steel);
                    model.Add(Shapes.Capsule(upper + new Vector3(0, 0.16f, 0), upper + new Vector3(0, 0.24f, 0), 0.016f, 12), i % 2 == 0 ? red : yellow);
                    break;
                case 3:
                    model.Add(Shapes.Rod(upper + new Vector3(0, 0.12f, 0), upper + new Vector3(0.028f, 0, 0), 0.011f, 0.009f, 10).Join(Shapes.Rod(upper + new Vector3(0, 0.12f, 0), upper + new Vector3(-0.028f, 0, 0), 0.011f, 0.009f, 10)), blue);
                    model.Add(Shapes.Rod(upper + new Vector3(0, 0.11f, 0), upper + new Vector3(0, 0.2f, 0), 0.018f, 0.008f, 10), s_steel);
                    break;
                default:
                    model.Add(Shapes.Capsule(upper, upper + new Vector3(0, 0.1f, 0), 0.014f, 12), wood);
                    model.Add(Shapes.Box(0.022f, 0.14f, 0.006f, 0.002f).Move(upper + new Vector3(0, 0.1f, 0)), s_steel);
                    break;
            }
        }

        // Below them saws, a square and a coil of hose.
        for (float x = (-0.5f * width) + 0.4f; x < (0.5f * width) - 0.4f; x += 0.72f)
        {
            switch (stream.Range(0, 2))
            {
                case 0:
                    model.Add(Shapes.Extrude([new(-0.24f, 0.02f), new(0.2f, 0), new(0.2f, 0.13f), new(-0.24f, 0.07f)], 0.003f).Move(x, 0.25f, 0.035f), s_steel);
                    model.Add(Shapes.Cushion(0.12f, 0.13f, 0.025f, 0.012f, 0, 3).Move(x + 0.24f, 0.25f, 0.035f), wood);
                    break;
                case 1:
                    model.Add(Shapes.Torus(0.14f, 0.016f, 40, 10).RotateX(MathF.PI / 2).Move(x, 0.3f, 0.04f).Join(Shapes.Torus(0.125f, 0.016f, 40, 10).RotateX(MathF.PI / 2).Move(x + 0.01f, 0.285f, 0.055f)), Presets.Rubber(LinearRgb.FromHex("#c25a1f"), "hose"));
                    break;
                default:
                    model.Add(Shapes.Box(0.03f, 0.34f, 0.004f, 0).Move(x - 0.12f, 0.16f, 0.03f).Join(Shapes.Box(0.22f, 0.03f, 0.004f, 0).Move(x - 0.02f, 0.16f, 0.03f)), s_steel);
                    break;
            }
        }

        return model.Build();
    }

    private static Model ToolChest(LinearRgb color)
    {
        var model = new ModelBuilder();
        Material paint = Presets.CarPaint(color, "chest");
        model.Add(Shapes.Box(0.72f, 0.86f, 0.46f, 0.012f).Move(0, 0.12f, 0), paint);
        model.Add(Shapes.Box(0.68f, 0.3f, 0.4f, 0.012f).Move(0, 1.0f, 0), paint);
        float[] drawers = [0.16f, 0.4f, 0.6f, 0.74f, 0.86f, 1.05f, 1.17f];
        for (int i = 0; i < drawers.Length; i++)
        {
            float y = drawers[i], tall = i == 0 ? 0.22f : i == 1 ? 0.18f : 0.11f, z = y > 1 ? 0.2f : 0.23f;
            model.Add(Shapes.Box(0.64f, tall, 0.014f, 0.004f).Move(0, y, z), paint);
            model.Add(Shapes.Box(0.6f, 0.014f, 0.02f, 0.004f).Move(0, y + tall - 0.025f, z + 0.012f), s_steel);
        }

        foreach (float z in (ReadOnlySpan<float>)[-0.17f, 0.17f])
        {
            model.Add(Shapes.Cylinder(0.055f, 0.04f, 0.01f, 24).RotateZ(MathF.PI / 2).Move(0.3f, 0.06f, z).BothSides(), s_black);
        }

        return model.Build();
    }

    private static Model Tyres(int count)
    {
        var model = new ModelBuilder();
        List<Vector2> section = Outlines.Round([new(0.19f, 0.02f), new(0.3f, 0), new(0.325f, 0.02f), new(0.325f, 0.18f), new(0.3f, 0.2f), new(0.19f, 0.18f)], 0.02f, 3);
        section.Add(section[0]);
        PolyMesh tyre = Shapes.Lathe(section, 48);
        for (int i = 0; i < 36; i++)
        {
            // Lugs of the tread.
            tyre.Join(Shapes.Box(0.022f, 0.16f, 0.016f, 0.003f, 1).RotateX(i % 2 == 0 ? 0.25f : -0.25f).Move(0, 0.02f, 0.325f).RotateY(i * MathF.Tau / 36));
        }

        for (int i = 0; i < count; i++)
        {
            model.Add(tyre.Clone().RotateY(i * 0.7f).Move(0.015f * MathF.Sin(i * 2.1f), i * 0.202f, 0.015f * MathF.Cos(i * 1.7f)), Presets.Rubber(), 0.6f);
        }

        return model.Build();
    }

    /// <summary>A steel shelf with tins of paint, jars and boxes, its back at z = −0.22.</summary>
    private static Model Shelf(float width, RandomStream stream)
    {
        var model = new ModelBuilder();
        foreach (float z in (ReadOnlySpan<float>)[-0.2f, 0.2f])
        {
            model.Add(Shapes.Box(0.035f, 2, 0.035f, 0.003f).Move(0.5f * width, 0, z).BothSides(), s_iron);
        }

        for (int row = 0; row < 5; row++)
        {
            float y = 0.12f + (0.45f * row);
            model.Add(Shapes.Box(width, 0.03f, 0.42f, 0.004f).Move(0, y, 0), s_iron);
            float x = (-0.5f * width) + 0.06f;
            while (x < (0.5f * width) - 0.2f)
            {
                if (stream.Chance(0.35f))
                {
                    float w = stream.Range(0.2f, 0.3f);
                    model.Add(Shapes.Box(w, stream.Range(0.14f, 0.26f), 0.32f, 0.005f).Move(x + (0.5f * w), y + 0.03f, 0), Presets.Paper(LinearRgb.FromHex(stream.Pick("#b08c5e", "#9c7a50", "#7d8890")), "box"));
                    x += w + 0.03f;
                }
                else
                {
                    model.Add(Tin(stream), Matrix4x4.CreateTranslation(x + 0.09f, y + 0.03f, stream.Range(-0.03f, 0.06f)));
                    x += 0.2f;
                }
            }
        }

        return model.Build();
    }

    private static Model Tin(RandomStream stream)
    {
        float r = stream.Range(0.055f, 0.085f), tall = r * stream.Range(1.9f, 2.4f);
        LinearRgb paint = LinearRgb.FromHex(stream.Pick("#2f6aa8", "#c23b30", "#e0a52c", "#4a8a4a", "#e6e2d8", "#3a3d40"));
        return new ModelBuilder().Add(Shapes.Cylinder(r, tall, 0.004f, 28), s_steel).Add(Shapes.Lathe([new(r + 0.001f, 0.12f * tall), new(r + 0.001f, 0.85f * tall)], 28), Presets.Plastic(paint, "label")).Build();
    }

    private static Model Vice()
    {
        var model = new ModelBuilder();
        Material blue = Presets.Lacquer(LinearRgb.FromHex("#2f5570"), "vice");
        model.Add(Shapes.Cylinder(0.09f, 0.05f, 0.01f, 28), blue);
        model.Add(Shapes.Box(0.13f, 0.13f, 0.14f, 0.02f).Move(0, 0.05f, -0.05f), blue);
        model.Add(Shapes.Box(0.13f, 0.12f, 0.06f, 0.015f).Move(0, 0.06f, 0.1f), blue);
        model.Add(Shapes.Box(0.14f, 0.03f, 0.02f, 0.003f).Move(0, 0.155f, 0.025f).Join(Shapes.Box(0.14f, 0.03f, 0.02f, 0.003f).Move(0, 0.155f, 0.065f)), s_steel);
        model.Add(Shapes.Rod(new(0, 0.1f, 0), new(0, 0.1f, 0.2f), 0.016f, null, 14).Join(Shapes.Rod(new(-0.1f, 0.1f, 0.19f), new(0.1f, 0.1f, 0.19f), 0.008f, null, 10)), s_steel);
        return model.Build();
    }

    private static Model Toolbox()
    {
        var model = new ModelBuilder();
        Material paint = Presets.Lacquer(LinearRgb.FromHex("#c2451f"), "toolbox");
        model.Add(Shapes.Box(0.46f, 0.16f, 0.2f, 0.01f), paint);
        model.Add(Shapes.Extrude([new(-0.1f, 0), new(0.1f, 0), new(0.04f, 0.06f), new(-0.04f, 0.06f)], 0.44f, 0.006f).RotateY(MathF.PI / 2).Move(0, 0.16f, 0), paint);
        model.Add(Shapes.Tube([new(-0.12f, 0.2f, 0), new(-0.11f, 0.27f, 0), new(0.11f, 0.27f, 0), new(0.12f, 0.2f, 0)], 0.01f, 10), s_black);
        return model.Build();
    }

    /// <summary>A ladder that leans on the wall at z = −0.2.</summary>
    private static Model Ladder()
    {
        var model = new ModelBuilder();
        Material rail = Presets.Metal(LinearRgb.FromHex("#c9cccd"), 0.4f, "ladder");
        model.Add(Shapes.Rod(new(0.2f, 0, 0.34f), new(0.17f, 2.5f, -0.16f), 0.022f, null, 8).BothSides(), rail);
        for (int i = 1; i < 9; i++)
        {
            float t = i / 9f;
            model.Add(Shapes.Rod(new(-0.19f, 2.5f * t, 0.34f - (0.5f * t)), new(0.19f, 2.5f * t, 0.34f - (0.5f * t)), 0.014f, null, 8), rail);
        }

        return model.Build();
    }
}
