using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms.Public;

/// <summary>White benches with flasks of coloured liquids, a microscope and racks of tubes; shelves of bottles above, a fume hood at the end.</summary>
internal static class LaboratoryFurniture
{
    private const float Top = 0.92f;

    private static readonly Material s_white = Presets.Lacquer(LinearRgb.FromHex("#eceeee"), "cabinet"), s_steel = Presets.Steel("steel"), s_black = Presets.Plastic(LinearRgb.FromHex("#2a2d30"), "black");

    private static readonly string[] s_liquids = ["#2f9ad6", "#e0533c", "#3fb56a", "#e6a82c", "#9a5ac2", "#d6417f", "#35b7b0"];

    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RandomStream stream = set.Stream.Child("laboratory");
        float middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X, front = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.Z;
        Model bench = Bench(1.3f);
        int count = (int)((plan.Width - 0.1f) / 1.31f);
        for (int i = 0; i < count; i++)
        {
            float x = (0.5f * (plan.Left + plan.Right)) + ((i + 0.5f - (0.5f * count)) * 1.31f);
            if (i == count - 1)
            {
                set.TryStand(Hood(1.28f, set.Light.IsDark ? 0.5f : 2), new Vector3(x, 0, plan.Back + 0.37f));
                continue;
            }

            if (set.TryStand(bench, new Vector3(x, 0, plan.Back + 0.34f)) is null)
            {
                continue;
            }

            set.TryStand(Shelf(1.24f, stream.Child("shelf").Child(i)), new Vector3(x, 1.5f, plan.Back));
            Lay(set, new Vector3(x, Top, plan.Back + 0.36f), 0.5f, stream.Child("things").Child(i));
        }

        // An island of two benches beside the stage, with stools.
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            var at = new Vector3(middle + (side * 1.75f), 0, front - 0.15f);
            if (set.TryStand(bench, at, MathF.PI / 2) is not null)
            {
                Lay(set, at with { Y = Top }, 0.32f, stream.Child("island").Child((int)side + 1), isTurned: true);
                set.TryStand(Stool(), at + new Vector3(-side * 0.62f, 0, 0.3f));
            }
        }

        RoomLamps.Panels(set, 2, new Vector2(0.3f, 1.3f), new LinearRgb(0.94f, 0.98f, 1), 1);
    }

    /// <summary>What is at work on a bench: two or three groups of apparatus.</summary>
    private static void Lay(RoomSet set, Vector3 at, float half, RandomStream stream, bool isTurned = false)
    {
        int first = stream.Child("first").Range(0, 3);
        for (int i = 0; i < 3; i++)
        {
            float off = (i - 1) * half * 0.85f;
            Vector3 place = at + (isTurned ? new Vector3(0, 0, off) : new Vector3(off, 0, 0));
            Model thing = ((first + i) % 4) switch
            {
                0 => Microscope(),
                1 => Flasks(stream.Child(i)),
                2 => TubeRack(stream.Child(i)),
                _ => Distillery(stream.Child(i)),
            };
            set.TryStand(thing, place, stream.Child("turn").Child(i).Range(-0.3f, 0.5f));
        }
    }

    private static Model Bench(float width)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Box(width, Top - 0.13f, 0.6f, 0.006f).Move(0, 0.1f, 0), s_white);
        model.Add(Shapes.Box(width - 0.08f, 0.1f, 0.52f, 0.004f), s_black);
        model.Add(Shapes.Box(width, 0.03f, 0.66f, 0.006f).Move(0, Top - 0.03f, 0), Presets.Lacquer(LinearRgb.FromHex("#3c4347"), "worktop") with { Coat = 0.2f });
        for (int i = 0; i < 2; i++)
        {
            foreach (float z in (ReadOnlySpan<float>)[-1, 1])
            {
                float x = (i - 0.5f) * 0.5f * width;
                model.Add(Shapes.Box((0.5f * width) - 0.02f, 0.16f, 0.018f, 0.005f).Move(x, 0.69f, z * 0.302f).Join(Shapes.Box((0.5f * width) - 0.02f, 0.53f, 0.018f, 0.005f).Move(x, 0.13f, z * 0.302f)), s_white);
                model.Add(Shapes.Box(0.16f, 0.014f, 0.02f, 0.005f).Move(x, 0.77f, z * 0.318f).Join(Shapes.Box(0.16f, 0.014f, 0.02f, 0.005f).Move(x, 0.62f, z * 0.318f)), s_steel);
            }
        }

        return model.Build();
    }

    /// <summary>Two boards with reagent bottles, their backs at z = 0.</summary>
    private static Model Shelf(float width, RandomStream stream)
    {
        var model = new ModelBuilder();
        foreach (float y in (ReadOnlySpan<float>)[0, 0.42f])
        {
            model.Add(Shapes.Box(width, 0.025f, 0.26f, 0.004f).Move(0, y, 0.13f), s_white);
            float x = -0.5f * width;
            while (x < (0.5f * width) - 0.12f)
            {
                float r = stream.Range(0.035f, 0.055f), tall = stream.Range(0.14f, 0.27f);
                string color = stream.Chance(0.4f) ? "#6b3f1f" : stream.Chance(0.5f) ? "#e6e9e8" : stream.Pick<string>(s_liquids);
                model.Add(Shapes.Lathe([new(0, 0), new(r, 0.004f), new(r, 0.66f * tall), new(0.42f * r, 0.82f * tall), new(0.42f * r, 0.9f * tall), new(0, 0.9f * tall)], 24).Move(x + r, y + 0.025f, 0.13f), Presets.Ceramic(LinearRgb.FromHex(color), "bottle"), 0.6f);
                model.Add(Shapes.Cylinder(0.5f * r, 0.12f * tall, 0.003f, 18).Move(x + r, y + 0.025f + (0.9f * tall), 0.13f), s_black);
                model.Add(Shapes.Lathe([new(1.01f * r, 0.2f * tall), new(1.01f * r, 0.5f * tall)], 18, -0.9f, 0.9f).Move(x + r, y + 0.025f, 0.13f), Presets.Matte(LinearRgb.FromHex("#f2efe6"), "label"));
                x += (2 * r) + stream.Range(0.012f, 0.05f);
            }
        }

        foreach (float side in (ReadOnlySpan<float>)[-0.5f, 0.5f])
        {
            model.Add(Shapes.Box(0.02f, 0.75f, 0.26f, 0.004f).Move(side * width, -0.02f, 0.13f), s_white);
        }

        return model.Build();
    }

    /// <summary>A conical and a round flask and a beaker, each half full of a coloured liquid.</summary>
    private static Model Flasks(RandomStream stream)
    {
        var model = new ModelBuilder();
        Vector2[] cone = [new(0, 0), new(0.075f, 0), new(0.07f, 0.03f), new(0.024f, 0.15f), new(0.022f, 0.2f)], ball = [new(0, 0.002f), new(0.03f, 0.004f), new(0.064f, 0.035f), new(0.07f, 0.07f), new(0.055f, 0.115f), new(0.02f, 0.14f), new(0.018f, 0.22f)];
        Vector2[] beaker = [new(0, 0), new(0.05f, 0), new(0.052f, 0.12f)];
        int first = stream.Range(0, 6);
        Add(model, cone, 0.5f, new Vector3(-0.12f, 0, -0.03f), first);
        Add(model, ball, 0.42f, new Vector3(0.04f, 0, -0.06f), first + 1);
        Add(model, beaker, 0.7f, new Vector3(0.0f, 0, 0.1f), first + 3);
        Add(model, cone, 0.6f, new Vector3(0.16f, 0, 0.05f), first + 4);
        return model.Build();
    }

    /// <summary>A vessel of glass: the liquid up to a share of its height, clear glass above it.</summary>
    private static void Add(ModelBuilder model, Vector2[] profile, float fill, Vector3 at, int color)
    {
        List<Vector2> line = Splines.CatmullRom2D(profile, 5);
        float level = fill * profile[^1].Y;
        List<Vector2> wet = [.. line.TakeWhile(p => p.Y <= level).Select(p => new Vector2(MathF.Max(0, p.X), MathF.Max(0, p.Y)))];
        wet.Add(new Vector2(0, wet[^1].Y));
        LinearRgb tint = LinearRgb.FromHex(s_liquids[color % s_liquids.Length]);
        model.Add(Shapes.Lathe(wet, 32).Move(at), Presets.Plastic(tint, "liquid") with { Roughness = 0.06f, Specular = 0.05f, Emission = tint * 0.12f, Pattern = null }, 0.8f);
        List<Vector2> dry = [.. line.Where(p => p.Y >= level - 1e-3f)];
        model.Add(Shapes.Lathe(dry, 32).Move(at), Presets.Pane(LinearRgb.FromHex("#eef6f6"), "glass"), 0.8f);
        model.Add(Shapes.Torus(profile[^1].X + 0.001f, 0.0028f, 28, 8).Move(at + new Vector3(0, profile[^1].Y, 0)), Presets.Ceramic(LinearRgb.FromHex("#dfeaea"), "rim"));
    }

    private static Model TubeRack(RandomStream stream)
    {
        var model = new ModelBuilder();
        Material wood = Presets.Wood("birch", Vector3.UnitX, "rack");
        foreach (float y in (ReadOnlySpan<float>)[0, 0.1f])
        {
            model.Add(Shapes.Box(0.3f, 0.014f, 0.08f, 0.003f).Move(0, y, 0), wood);
        }

        model.Add(Shapes.Box(0.014f, 0.115f, 0.08f, 0.003f).Move(0.145f, 0, 0).BothSides(), wood);
        int first = stream.Range(0, 6);
        for (int i = 0; i < 7; i++)
        {
            float x = (i - 3) * 0.038f;
            LinearRgb tint = LinearRgb.FromHex(s_liquids[(first + i) % s_liquids.Length]);
            model.Add(Shapes.Capsule(new(x, 0.025f, 0), new(x, 0.115f, 0), 0.011f, 14), Presets.Plastic(tint, "liquid") with { Roughness = 0.06f, Emission = tint * 0.12f, Pattern = null });
            model.Add(Shapes.Lathe([new(0.0125f, 0.1f), new(0.0125f, 0.165f)], 16).Move(x, 0, 0), Presets.Pane(LinearRgb.FromHex("#eef6f6"), "glass"));
        }

        return model.Build();
    }

    private static Model Microscope()
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Box(0.17f, 0.03f, 0.22f, 0.012f), s_white);
        model.Add(Shapes.Tube(Splines.CatmullRom([new(0, 0.02f, -0.08f), new(0, 0.16f, -0.1f), new(0, 0.28f, -0.07f), new(0, 0.32f, 0)], 6), 0.024f, 14), s_white);
        model.Add(Shapes.Box(0.13f, 0.014f, 0.12f, 0.004f).Move(0, 0.13f, 0.02f), s_black);
        model.Add(Shapes.Rod(new(0, 0.3f, 0.01f), new(0, 0.2f, 0.03f), 0.022f, null, 16), s_black);
        model.Add(Shapes.Rod(new(0, 0.2f, 0.03f), new(0, 0.155f, 0.035f), 0.012f, 0.007f, 14), s_steel);
        model.Add(Shapes.Rod(new(0, 0.31f, 0), new(0, 0.4f, 0.07f), 0.019f, null, 16), s_black);
        model.Add(Shapes.Cylinder(0.028f, 0.03f, 0.006f, 24).RotateZ(MathF.PI / 2).Move(0.04f, 0.1f, -0.09f).BothSides(), s_black);
        return model.Build();
    }

    /// <summary>A round flask over a burner on a stand, a coil of glass beside it.</summary>
    private static Model Distillery(RandomStream stream)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Box(0.16f, 0.014f, 0.2f, 0.004f), s_steel);
        model.Add(Shapes.Rod(new(-0.05f, 0, -0.07f), new(-0.05f, 0.52f, -0.07f), 0.006f, null, 10), s_steel);
        model.Add(Shapes.Rod(new(-0.05f, 0.3f, -0.07f), new(0.01f, 0.3f, 0.0f), 0.005f, null, 8), s_steel);
        Add(model, [new(0, 0.002f), new(0.03f, 0.004f), new(0.064f, 0.035f), new(0.07f, 0.07f), new(0.055f, 0.115f), new(0.02f, 0.14f), new(0.018f, 0.22f)], 0.45f, new Vector3(0.02f, 0.15f, 0.01f), stream.Range(0, 6));
        model.Add(Shapes.Lathe([new(0, 0), new(0.04f, 0), new(0.035f, 0.02f), new(0.012f, 0.035f), new(0.012f, 0.1f), new(0, 0.1f)], 20).Move(0.02f, 0.014f, 0.01f), Presets.Brass("burner"));
        model.Add(Shapes.Ellipsoid(new Vector3(0.01f, 0.026f, 0.01f), 12).Move(0.02f, 0.135f, 0.01f), Presets.Glow(new LinearRgb(0.3f, 0.55f, 1), 1.6f, "gas flame"));
        List<Vector3> coil = [.. Enumerable.Range(0, 80).Select(i => new Vector3(0.16f + (0.032f * MathF.Cos(i * 0.5f)), 0.36f - (0.0036f * i), 0.032f * MathF.Sin(i * 0.5f)))];
        model.Add(Shapes.Tube([new(0.02f, 0.37f, 0.01f), new(0.08f, 0.4f, 0.01f), .. coil], 0.005f, 8), Presets.Ceramic(LinearRgb.FromHex("#cfe3e4"), "coil"));
        Add(model, [new(0, 0), new(0.04f, 0), new(0.042f, 0.07f)], 0.6f, new Vector3(0.16f, 0, 0), stream.Range(0, 6));
        return model.Build();
    }

    private static Model Stool()
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Cylinder(0.17f, 0.06f, 0.02f, 40).Move(0, 0.6f, 0), s_black);
        model.Add(Shapes.Rod(new(0, 0.08f, 0), new(0, 0.6f, 0), 0.022f, null, 14), s_steel);
        model.Add(Shapes.Torus(0.16f, 0.009f, 40, 8).Move(0, 0.26f, 0), s_steel);
        for (int i = 0; i < 5; i++)
        {
            (float s, float c) = MathF.SinCos(i * MathF.Tau / 5);
            model.Add(Shapes.Rod(new(0, 0.1f, 0), new(0.25f * c, 0.04f, 0.25f * s), 0.014f, null, 10), s_steel);
        }

        return model.Build();
    }

    /// <summary>A cabinet with a lit working space behind a sash.</summary>
    private static Model Hood(float width, float glow)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Box(width, 0.86f, 0.7f, 0.006f), s_white);
        model.Add(Shapes.Box(width, 0.04f, 0.72f, 0.006f).Move(0, 0.86f, 0), s_steel);
        model.Add(Shapes.Box(0.09f, 1.1f, 0.68f, 0.006f).Move((0.5f * width) - 0.045f, 0.9f, 0).BothSides(), s_white);
        model.Add(Shapes.Box(width, 1.1f, 0.04f, 0).Move(0, 0.9f, -0.32f), Presets.Matte(LinearRgb.FromHex("#dfe3e3"), "inside"));
        model.Add(Shapes.Box(width, 0.4f, 0.7f, 0.006f).Move(0, 2, 0), s_white);
        model.Add(Shapes.Box(width - 0.3f, 0.02f, 0.3f, 0).Move(0, 1.975f, 0), Presets.Glow(new LinearRgb(0.9f, 0.97f, 1), glow, "hood light"));
        model.Add(Shapes.Box(width - 0.16f, 0.05f, 0.03f, 0.004f).Move(0, 1.5f, 0.33f), s_steel);
        model.Add(Flasks(new RandomStream(7)), Matrix4x4.CreateTranslation(0, 0.9f, -0.02f));
        return model.Build();
    }
}
