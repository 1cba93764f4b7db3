using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms.Public;

/// <summary>A raised bed with rails under a panel of outlets, a monitor with its traces, a drip on its stand, a curtain on a track and a chair for visitors.</summary>
internal static class HospitalFurniture
{
    private static readonly Material s_white = Presets.Lacquer(LinearRgb.FromHex("#e9ecec"), "enamel"), s_steel = Presets.Steel("steel"), s_gray = Presets.Plastic(LinearRgb.FromHex("#aab3b6"), "plastic");

    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RandomStream stream = set.Stream.Child("ward");
        float middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X;
        LinearRgb cloth = LinearRgb.FromHex(stream.Child("cloth").Pick("#7fb0b8", "#8fb59a", "#8aa3c4"));
        set.TryStand(Panel(), new Vector3(middle - 0.1f, 1.35f, plan.Back));
        bool hasBed = false;
        if (set.Allows("bed"))
        {
            foreach (float x in (ReadOnlySpan<float>)[-0.15f, -0.9f, 0.9f, -1.4f, 1.4f])
            {
                if (set.TryStand(Bed(cloth), new Vector3(middle + x, 0, plan.Back + 1.2f)) is { } bed)
                {
                    hasBed = true;
                    set.TryStand(Drip(), new Vector3(bed.Max.X + 0.3f, 0, plan.Back + 0.55f));
                    _ = set.TryStand(Monitor(), new Vector3(bed.Min.X - 0.38f, 0, plan.Back + 0.42f), 0.35f);
                    _ = set.TryStand(Cabinet(), new Vector3(bed.Max.X + 0.72f, 0, plan.Back + 0.32f)) ?? set.TryStand(Cabinet(), new Vector3(bed.Min.X - 0.95f, 0, plan.Back + 0.32f));
                    break;
                }
            }
        }

        if (!hasBed)
        {
            set.TryStand(Monitor(), new Vector3(middle - 1.2f, 0, plan.Back + 0.5f), 0.35f);
            set.TryStand(Drip(), new Vector3(middle + 1.1f, 0, plan.Back + 0.5f));
        }

        set.TryStand(Curtain(cloth, plan.Height, stream.Child("curtain")), new Vector3(plan.Right - 0.75f, 0, plan.Back + 1.05f));
        if (set.Allows("chair"))
        {
            _ = set.TryStand(Armchair(cloth), new Vector3(plan.Left + 0.55f, 0, plan.Back + 0.75f), 0.5f) ?? set.TryStand(Armchair(cloth), new Vector3(plan.Right - 0.6f, 0, plan.Back + 2.3f), -1);
        }

        // A rail along the walls keeps beds off them.
        Model rail = new ModelBuilder().Add(Shapes.Box(plan.Width, 0.14f, 0.03f, 0.008f), s_gray).Build();
        set.TryStand(rail, new Vector3(0.5f * (plan.Left + plan.Right), 0.82f, plan.Back + 0.015f));
        RoomLamps.Panels(set, 2, new Vector2(0.58f, 1.15f), new LinearRgb(0.96f, 0.98f, 1), 0.8f);
    }

    private static Model Bed(LinearRgb cloth)
    {
        var model = new ModelBuilder();
        Material sheet = Presets.Fabric(LinearRgb.FromHex("#eef1f1"), 1200, "sheet"), blanket = Presets.Fabric(cloth, 600, "blanket");

        // The mattress rises towards the head, which is at −Z.
        const float Half = 0.46f, Length = 2.0f;
        static float Rise(float z) => 0.6f + (0.36f * Noise.SmoothStep(-0.2f, -0.95f, z)) + (0.03f * Noise.SmoothStep(0.1f, 0.9f, z));
        model.Add(Shapes.Cushion(2 * Half, 0.14f, Length, 0.05f, 0.01f, 20).Warp(q => q with { Y = q.Y + Rise(q.Z) }), sheet, 1);
        model.Add(Shapes.Cushion((2 * Half) + 0.06f, 0.06f, 1.18f, 0.028f, 0.008f, 20).Move(0, 0.11f, 0.42f).Warp(q => q with { Y = q.Y + Rise(q.Z) + (0.008f * MathF.Sin((q.X * 11) + (q.Z * 7))) }), blanket, 1);
        model.Add(Shapes.Box((2 * Half) + 0.07f, 0.02f, 0.2f, 0.008f).Move(0, 0.172f, -0.12f).Warp(q => q with { Y = q.Y + Rise(q.Z) }), sheet);
        foreach (float side in (ReadOnlySpan<float>)[-0.5f, 0.5f])
        {
            model.Add(Shapes.Box(0.02f, 0.16f, 1.16f, 0.008f).Move(side * ((2 * Half) + 0.05f), 0.56f, 0.42f), blanket);
        }

        model.Add(Shapes.Cushion(0.62f, 0.14f, 0.4f, 0.065f, 0.03f, 12).RotateX(-0.36f).Move(0, 1.03f, -0.74f), sheet, 1);
        model.Add(Shapes.Box(0.9f, 0.09f, 1.96f, 0.01f).Move(0, 0.46f, 0), s_white);
        foreach (float z in (ReadOnlySpan<float>)[-1.04f, 1.04f])
        {
            model.Add(Shapes.Box(0.94f, z < 0 ? 0.62f : 0.42f, 0.045f, 0.02f, 3).Move(0, 0.5f, z), s_white);
            model.Add(Shapes.Box(0.72f, 0.2f, 0.05f, 0.02f, 3).Move(0, 0.62f, z), s_gray);
        }

        foreach (float z in (ReadOnlySpan<float>)[-0.72f, 0.72f])
        {
            model.Add(Shapes.Rod(new(0.36f, 0.46f, z), new(0.36f, 0.09f, z), 0.03f, null, 12).BothSides(), s_steel);
            model.Add(Shapes.Cylinder(0.075f, 0.035f, 0.008f, 24).RotateZ(MathF.PI / 2).Move(0.375f, 0.075f, z).BothSides(), Presets.Rubber());
        }

        // Rails that fold down: two bars on posts along each side.
        foreach (float y in (ReadOnlySpan<float>)[0.84f, 0.98f])
        {
            model.Add(Shapes.Capsule(new(0.51f, y, -0.62f), new(0.51f, y, 0.3f), 0.014f, 12).BothSides(), s_steel);
        }

        for (int i = 0; i < 5; i++)
        {
            float z = -0.62f + (0.23f * i);
            model.Add(Shapes.Rod(new(0.51f, 0.54f, z), new(0.51f, 0.98f, z), 0.009f, null, 8).BothSides(), s_steel);
        }

        return model.Build();
    }

    /// <summary>A bag on a pole with five feet, a tube that falls in a curve.</summary>
    private static Model Drip()
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Rod(new(0, 0.1f, 0), new(0, 1.95f, 0), 0.012f, null, 12), s_steel);
        for (int i = 0; i < 5; i++)
        {
            (float s, float c) = MathF.SinCos(i * MathF.Tau / 5);
            model.Add(Shapes.Rod(new(0, 0.14f, 0), new(0.28f * c, 0.06f, 0.28f * s), 0.012f, null, 10), s_steel);
            model.Add(Shapes.Sphere(0.028f, 14).Move(0.28f * c, 0.03f, 0.28f * s), Presets.Rubber());
        }

        model.Add(Shapes.Tube([new(-0.13f, 1.9f, 0), new(-0.11f, 1.95f, 0), new(0.11f, 1.95f, 0), new(0.13f, 1.9f, 0)], 0.006f, 8), s_steel);
        model.Add(Shapes.Cushion(0.13f, 0.22f, 0.035f, 0.016f, 0.012f, 8).Move(0.12f, 1.66f, 0), Presets.Plastic(LinearRgb.FromHex("#d8e6ea"), "bag") with { Translucency = 0.5f, Roughness = 0.2f }, 1);
        model.Add(Shapes.Box(0.07f, 0.07f, 0.004f, 0).Move(0.12f, 1.72f, 0.03f), Presets.Matte(LinearRgb.FromHex("#4a8fb5"), "label"));
        model.Add(Shapes.Cylinder(0.014f, 0.07f, 0.004f, 14).Move(0.12f, 1.56f, 0), Presets.Plastic(LinearRgb.FromHex("#e6eef0"), "chamber"));
        model.Add(Shapes.Tube(Splines.CatmullRom([new(0.12f, 1.56f, 0), new(0.11f, 1.25f, 0.02f), new(0.02f, 1.0f, 0.04f), new(-0.12f, 1.1f, 0.06f), new(-0.3f, 1.0f, 0.1f)], 8), 0.004f, 8), Presets.Plastic(LinearRgb.FromHex("#dfe8ea"), "tube"));
        model.Add(Shapes.Box(0.15f, 0.22f, 0.11f, 0.015f).Move(0, 1.12f, 0.02f), s_gray);
        model.Add(Shapes.Box(0.09f, 0.06f, 0.004f, 0).Move(0, 1.25f, 0.077f), Presets.Glow(new LinearRgb(0.3f, 0.9f, 0.5f), 0.5f, "screen"));
        return model.Build();
    }

    /// <summary>A trolley with a screen on which a heart beats.</summary>
    private static Model Monitor()
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Box(0.44f, 0.06f, 0.4f, 0.02f).Move(0, 0.06f, 0), s_white);
        model.Add(Shapes.Rod(new(0, 0.1f, 0), new(0, 1.15f, -0.02f), 0.024f, null, 14), s_steel);
        model.Add(Shapes.Box(0.36f, 0.14f, 0.26f, 0.012f).Move(0, 0.5f, 0), s_white);
        model.Add(Shapes.Box(0.5f, 0.38f, 0.09f, 0.02f, 3).Move(0, 1.12f, 0), s_gray);
        model.Add(Shapes.Box(0.44f, 0.3f, 0.004f, 0).Move(0, 1.17f, 0.045f), Presets.Plastic(LinearRgb.FromHex("#0c1114"), "screen"));
        (float Y, LinearRgb Color)[] traces = [(1.41f, new(0.2f, 1, 0.35f)), (1.32f, new(0.25f, 0.7f, 1)), (1.24f, new(1, 0.85f, 0.25f))];
        foreach ((float y, LinearRgb color) in traces)
        {
            List<Vector3> line = [];
            for (int i = 0; i <= 48; i++)
            {
                float t = i / 48f, beat = (t * 3) - MathF.Floor(t * 3), spike = beat is > 0.4f and < 0.46f ? 0.05f : beat is >= 0.46f and < 0.52f ? -0.015f : 0.007f * MathF.Sin(beat * MathF.Tau);
                line.Add(new Vector3(-0.2f + (0.28f * t), y + spike, 0.051f));
            }

            model.Add(Shapes.Tube(line, 0.0028f, 4), Presets.Glow(color, 1.3f, "trace"));
            model.Add(Shapes.Box(0.07f, 0.035f, 0.003f, 0).Move(0.15f, y - 0.02f, 0.051f), Presets.Glow(color, 0.9f, "trace"));
        }

        return model.Build();
    }

    /// <summary>The board behind a bed: a lamp along its top, outlets and valves below, its back at z = 0.</summary>
    private static Model Panel()
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Box(2.4f, 0.34f, 0.06f, 0.012f).Move(0, 0, 0.03f), s_white);
        model.Add(Shapes.Box(1.5f, 0.05f, 0.07f, 0.01f).Move(0, 0.34f, 0.035f), Presets.Glow(new LinearRgb(1, 0.95f, 0.88f), 1.2f, "reading light"));
        for (int i = 0; i < 6; i++)
        {
            model.Add(Shapes.Box(0.11f, 0.11f, 0.012f, 0.006f).Move(-0.95f + (0.38f * i), 0.11f, 0.064f), s_gray);
            model.Add(Shapes.Cylinder(0.022f, 0.02f, 0.004f, 18).RotateX(MathF.PI / 2).Move(-0.95f + (0.38f * i), 0.165f, 0.07f), Presets.Plastic(LinearRgb.FromHex(i % 3 == 0 ? "#3f8f4a" : i % 3 == 1 ? "#e0e0da" : "#e6c02c"), "valve"));
        }

        return model.Build();
    }

    private static Model Cabinet()
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Box(0.46f, 0.72f, 0.44f, 0.012f).Move(0, 0.07f, 0), s_white);
        model.Add(Shapes.Box(0.48f, 0.025f, 0.46f, 0.01f).Move(0, 0.79f, 0), Presets.Wood("birch", Vector3.UnitX, "top"));
        foreach (float y in (ReadOnlySpan<float>)[0.12f, 0.54f])
        {
            model.Add(Shapes.Box(0.41f, y > 0.3f ? 0.2f : 0.38f, 0.016f, 0.006f).Move(0, y, 0.222f), Presets.Wood("birch", Vector3.UnitX, "front"));
        }

        model.Add(Shapes.Lathe([new(0, 0), new(0.035f, 0), new(0.042f, 0.12f), new(0.038f, 0.12f), new(0.032f, 0.01f), new(0, 0.01f)], 24).Move(-0.08f, 0.815f, 0.05f), Presets.Plastic(LinearRgb.FromHex("#8fc0d4"), "cup"));
        return model.Build();
    }

    private static Model Curtain(LinearRgb cloth, float ceiling, RandomStream stream)
    {
        uint seed = stream.Seed;
        float top = ceiling - 0.3f;
        var model = new ModelBuilder();
        model.Add(
            Shapes.Grid(120, 20, (u, v) => new Vector3((u - 0.5f) * 1.0f, 0.3f + (v * (top - 0.3f)), 0.045f * MathF.Sin((u * 11 * MathF.Tau) + Noise.Perlin(new Vector3(u * 6, v, 0), seed)) * (1.2f - (0.5f * v)))),
            Presets.Fabric(cloth, 900, "curtain") with { Translucency = 0.25f }, 1.4f);
        model.Add(Shapes.Rod(new(-0.9f, top + 0.03f, 0), new(0.6f, top + 0.03f, 0), 0.014f, null, 10), s_steel);
        model.Add(Shapes.Rod(new(0.4f, top + 0.03f, 0), new(0.4f, ceiling, 0), 0.008f, null, 8).Join(Shapes.Rod(new(-0.7f, top + 0.03f, 0), new(-0.7f, ceiling, 0), 0.008f, null, 8)), s_steel);
        return model.Build();
    }

    private static Model Armchair(LinearRgb cloth)
    {
        var model = new ModelBuilder();
        Material pad = Presets.Leather(cloth * 0.8f, "seat"), wood = Presets.Wood("birch", Vector3.UnitY, "frame");
        model.Add(Shapes.Cushion(0.56f, 0.13f, 0.52f, 0.05f, 0.02f, 10).Move(0, 0.36f, 0.02f), pad, 1);
        model.Add(Shapes.Cushion(0.56f, 0.62f, 0.12f, 0.05f, 0.02f, 10).RotateX(-0.2f).Move(0, 0.46f, -0.26f), pad, 1);
        model.Add(Shapes.Box(0.05f, 0.62f, 0.05f, 0.012f).Move(0.32f, 0, 0.24f).BothSides().Join(Shapes.Box(0.05f, 0.66f, 0.05f, 0.012f).Move(0.32f, 0, -0.26f).BothSides()), wood);
        model.Add(Shapes.Box(0.06f, 0.035f, 0.6f, 0.012f).Move(0.32f, 0.62f, 0).BothSides(), wood);
        return model.Build();
    }
}
