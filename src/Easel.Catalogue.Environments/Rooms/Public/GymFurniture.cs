using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms.Public;

/// <summary>Treadmills before a wall of mirrors, a rack of dumbbells, a bench with a loaded bar, kettlebells, a ball and a punching bag.</summary>
internal static class GymFurniture
{
    private static readonly Material s_steel = Presets.Steel("frame"), s_black = Presets.Plastic(LinearRgb.FromHex("#26282b"), "plastic"), s_rubber = Presets.Rubber(LinearRgb.FromHex("#2b2c2e"), "rubber");

    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RandomStream stream = set.Stream.Child("gym");
        float middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X, front = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.Z;
        LinearRgb accent = LinearRgb.FromHex(stream.Child("accent").Pick("#d9472e", "#e6a52c", "#2f9ac2", "#7dba3c"));
        Material paint = Presets.Lacquer(accent, "accent");

        // A coloured band and mirrors along the wall behind, a rack of weights before them.
        float width = MathF.Min(4.4f, plan.Width - 1);
        set.TryStand(new ModelBuilder().Add(Shapes.Box(plan.Width, 0.34f, 0.012f, 0.002f).Move(0, 2.72f, 0.006f), paint).Build(), new Vector3(0.5f * (plan.Left + plan.Right), 0, plan.Back));
        if (set.Allows("mirror"))
        {
            for (int i = 0; i < 3; i++)
            {
                float w = width / 3;
                set.TryStand(Mirror(w - 0.02f), new Vector3(middle + ((i - 1) * w), 0, plan.Back));
            }
        }

        if (set.Allows("dumbbell"))
        {
            RoomDecor.TryAlong(set, DumbbellRack(2.2f), plan.Back + 0.42f, middle + 0.55f, -0.8f, 0.9f);
        }

        Model runner = Treadmill(paint);
        for (int i = 0; i < 3; i++)
        {
            set.TryStand(runner, new Vector3(plan.Left + 0.62f + (i * 1.02f), 0, plan.Back + 1.75f), 0);
        }

        foreach (Vector3 at in (ReadOnlySpan<Vector3>)[new(middle + 2, 0, front - 0.7f), new(middle + 2.3f, 0, front - 1.3f), new(plan.Right - 0.9f, 0, plan.Back + 1.6f)])
        {
            if (set.TryStand(WeightBench(paint), at, -0.5f) is not null)
            {
                break;
            }
        }

        set.TryStand(PunchingBag(accent, plan.Height), new Vector3(plan.Left + 0.75f, 0, front - 0.3f));
        if (set.Allows("ball", "emblem-ball"))
        {
            Model ball = new ModelBuilder().Add(Shapes.Sphere(0.325f, 48).Warp(q => q with { Y = q.Y < -0.31f ? -0.31f : q.Y }).Move(0, 0.31f, 0), Presets.Rubber(accent, "exercise ball") with { Roughness = 0.4f, Specular = 0.04f }, 3).Build();
            _ = set.TryStand(ball, new Vector3(middle - 1.45f, 0, front + 0.3f)) ?? set.TryStand(ball, new Vector3(middle + 1.5f, 0, front + 0.5f));
        }

        for (int i = 0; i < 4; i++)
        {
            set.TryStand(Kettlebell(0.09f + (0.012f * i)), new Vector3(middle - 1.9f + (0.3f * i), 0, plan.Back + 1));
        }

        RoomLamps.Panels(set, 2, new Vector2(1.5f, 0.2f), new LinearRgb(0.95f, 0.97f, 1), 1);
    }

    private static Model Mirror(float width) => new ModelBuilder()
        .Add(Shapes.Box(width, 2.1f, 0.008f, 0.001f).Move(0, 0.35f, 0.008f), Presets.Metal(LinearRgb.FromHex("#dfe3e5"), 0.02f, "mirror")).Build();

    /// <summary>Three sloping bars with dumbbells in pairs, heavier below.</summary>
    private static Model DumbbellRack(float width)
    {
        var model = new ModelBuilder();
        foreach (float side in (ReadOnlySpan<float>)[-0.5f, 0.5f])
        {
            model.Add(Shapes.Rod(new(side * width, 0, 0.28f), new(side * width, 1.05f, -0.2f), 0.035f, null, 10), s_black);
            model.Add(Shapes.Rod(new(side * width, 0, -0.22f), new(side * width, 1.05f, -0.2f), 0.035f, null, 10), s_black);
        }

        for (int row = 0; row < 3; row++)
        {
            float y = 0.24f + (0.34f * row), z = 0.19f - (0.15f * row), r = 0.085f - (0.014f * row);
            model.Add(Shapes.Box(width, 0.03f, 0.26f, 0.008f).RotateX(0.35f).Move(0, y, z), s_black);
            int count = (int)(width / (2.3f * r));
            for (int i = 0; i < count; i++)
            {
                float x = (i + 0.5f - (0.5f * count)) * (width / count);
                Vector3 at = new(x, y + r + 0.045f, z);
                model.Add(Shapes.Rod(at - new Vector3(0, 0, 0.1f), at + new Vector3(0, 0, 0.1f), 0.015f, null, 10), s_steel);
                foreach (float end in (ReadOnlySpan<float>)[-0.1f, 0.1f])
                {
                    model.Add(Shapes.Extrude(Outlines.Circle(r, 6), 0.09f, 0.008f).Move(at + new Vector3(0, 0, end)), s_rubber);
                    model.Add(Shapes.Cylinder(0.5f * r, 0.004f, 0.001f, 16).RotateX(MathF.PI / 2).Move(at + new Vector3(0, 0, end + 0.046f)), s_steel);
                }
            }
        }

        return model.Build();
    }

    /// <summary>A treadmill whose runner faces −Z.</summary>
    private static Model Treadmill(Material accent)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Box(0.78f, 0.16f, 1.75f, 0.03f, 3), s_black);
        model.Add(Shapes.Box(0.52f, 0.01f, 1.5f, 0.004f).Move(0, 0.157f, 0.08f), s_rubber);
        model.Add(Shapes.Box(0.04f, 0.03f, 1.6f, 0.01f).Move(0.32f, 0.16f, 0.05f).BothSides(), accent);
        model.Add(Shapes.Cushion(0.78f, 0.2f, 0.4f, 0.06f, 0.01f, 5).Move(0, 0.1f, -0.72f), s_black);
        foreach (float side in (ReadOnlySpan<float>)[-0.36f, 0.36f])
        {
            model.Add(Shapes.Tube(Splines.CatmullRom([new(side, 0.12f, -0.62f), new(side, 0.7f, -0.72f), new(side, 1.1f, -0.74f)], 6), 0.035f, 12), s_steel);
            model.Add(Shapes.Capsule(new(side, 0.98f, -0.7f), new(side, 0.96f, -0.2f), 0.024f, 12), s_rubber);
        }

        model.Add(Shapes.Box(0.78f, 0.34f, 0.07f, 0.02f, 3).RotateX(-0.45f).Move(0, 1.06f, -0.72f), s_black);
        model.Add(Shapes.Box(0.42f, 0.2f, 0.004f, 0).Move(0, 0.07f, 0.037f).RotateX(-0.45f).Move(0, 1.06f, -0.72f), Presets.Glow(new LinearRgb(0.25f, 0.6f, 0.9f), 0.8f, "screen"));
        return model.Build();
    }

    /// <summary>A padded bench under a barbell with plates, along Z.</summary>
    private static Model WeightBench(Material accent)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Cushion(0.3f, 0.08f, 1.2f, 0.035f, 0.01f, 8).Move(0, 0.42f, 0.12f), Presets.Leather(LinearRgb.FromHex("#2a2b2e"), "pad"), 1);
        model.Add(Shapes.Box(0.08f, 0.42f, 0.08f, 0.01f).Move(0, 0, 0.6f), s_steel);
        model.Add(Shapes.Box(0.5f, 0.05f, 0.08f, 0.01f).Move(0, 0, 0.6f), s_steel);
        foreach (float side in (ReadOnlySpan<float>)[-0.42f, 0.42f])
        {
            model.Add(Shapes.Box(0.06f, 1.06f, 0.08f, 0.01f).Move(side, 0, -0.5f), s_steel);
            model.Add(Shapes.Box(0.06f, 0.05f, 0.6f, 0.01f).Move(side, 0, -0.4f), s_steel);
            foreach ((float off, float r) in new[] { (0.68f, 0.225f), (0.74f, 0.225f), (0.79f, 0.16f) })
            {
                float x = MathF.Sign(side) * off;
                model.Add(Shapes.Lathe(Outlines.Round([new(0, -0.02f), new(r, -0.02f), new(r, 0.02f), new(0, 0.02f)], 0.008f, 3, closed: false), 40).RotateZ(MathF.PI / 2).Move(x, 1.07f, -0.46f), off > 0.7f ? accent : s_rubber);
            }
        }

        model.Add(Shapes.Box(0.9f, 0.06f, 0.06f, 0.01f).Move(0, 0.16f, -0.5f), s_steel);
        model.Add(Shapes.Rod(new(-1, 1.07f, -0.46f), new(1, 1.07f, -0.46f), 0.016f, null, 14), Presets.Chrome("bar"));
        return model.Build();
    }

    private static Model PunchingBag(LinearRgb color, float ceiling)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Cylinder(0.18f, 1.15f, 0.05f, 48).Move(0, 0.75f, 0), Presets.Leather(color * 0.8f, "bag"), 1);
        model.Add(Shapes.Lathe([new(0.182f, 1.2f), new(0.182f, 1.34f)], 48), Presets.Leather(LinearRgb.FromHex("#232325"), "band"));
        for (int i = 0; i < 4; i++)
        {
            (float s, float c) = MathF.SinCos(i * MathF.PI / 2);
            model.Add(Shapes.Rod(new(0.15f * c, 1.88f, 0.15f * s), new(0, 2.3f, 0), 0.006f, null, 6), s_steel);
        }

        model.Add(Shapes.Rod(new(0, 2.28f, 0), new(0, ceiling, 0), 0.01f, null, 8), s_steel);
        return model.Build();
    }

    private static Model Kettlebell(float r) => new ModelBuilder()
        .Add(Shapes.Sphere(r, 32).Move(0, 0.92f * r, 0), Presets.Iron("kettlebell"), 3)
        .Add(Shapes.Tube(Splines.CatmullRom([new(-0.62f * r, 1.5f * r, 0), new(-0.75f * r, 2.2f * r, 0), new(0, 2.65f * r, 0), new(0.75f * r, 2.2f * r, 0), new(0.62f * r, 1.5f * r, 0)], 6), 0.19f * r, 12), Presets.Iron("kettlebell"), 1).Build();
}
