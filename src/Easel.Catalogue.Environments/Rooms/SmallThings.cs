using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>The many small things that belong to a lived-in room.</summary>
internal static class SmallThings
{
    /// <summary>A tray of turned wood with a raised rim.</summary>
    public static Model Tray(float radius, string wood)
    {
        List<Vector2> profile = Outlines.Round(
            [new(0, 0), new(radius - 0.012f, 0), new(radius, 0.022f), new(radius - 0.006f, 0.024f), new(radius - 0.016f, 0.007f), new(0, 0.006f)], [0, 0.004f, 0.003f, 0.002f, 0.004f, 0], 4, closed: false);
        return new ModelBuilder().Add(Shapes.Lathe(profile, 96), FurnitureMaterials.Wood(wood, Vector3.UnitX, "tray"), 0.9f).Build();
    }

    /// <summary>A candle in a glass.</summary>
    public static Model GlassCandle(LinearRgb wax)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.034f, 0), new(0.037f, 0.085f), new(0.0345f, 0.085f), new(0.032f, 0.006f), new(0, 0.006f)], [0, 0.004f, 0.001f, 0.001f, 0.003f, 0], 4, closed: false), 64), Presets.Ceramic(wax * 0.85f, "jar"), 0.9f);
        model.Add(Shapes.Cylinder(0.0335f, 0.055f, 0.002f, 48).Move(0, 0.006f, 0), Presets.Matte(wax, "wax") with { Translucency = 0.2f });
        model.Add(Shapes.Rod(new(0, 0.06f, 0), new(0.002f, 0.072f, 0), 0.0012f, 0.001f, 6), Presets.Rubber());
        return model.Build();
    }

    /// <summary>Sprigs of eucalyptus in a small bottle-shaped vase.</summary>
    public static Model Sprigs(LinearRgb glaze, float height, RandomStream stream)
    {
        var model = new ModelBuilder();
        float tall = 0.42f * height, r = 0.3f * tall;
        List<Vector2> outline = Splines.CatmullRom2D([new(0.62f * r, 0), new(r, 0.3f * tall), new(0.72f * r, 0.62f * tall), new(0.3f * r, 0.84f * tall), new(0.38f * r, tall)], 8);
        model.Add(Shapes.Lathe([new(0, 0), .. outline, .. outline.AsEnumerable().Reverse().Take(14).Select(q => q - new Vector2(0.004f, 0))], 72), Presets.Ceramic(glaze, "vase"), 1f);
        Material stem = Presets.Matte(LinearRgb.FromHex("#77694d"), "stem");
        Material[] greens = [.. new[] { "#7d9180", "#94a48d", "#68806d" }.Select(h => new Material
        {
            Name = "leaves", BaseColor = LinearRgb.FromHex(h), Roughness = 0.6f, Specular = 0.03f, Translucency = 0.25f, Kind = FrameMaterialKind.Foliage, Pattern = new LeafTint(),
        })];
        for (int i = 0; i < 8; i++)
        {
            RandomStream own = stream.Child(i);
            float angle = (i * 2.39996f) + own.Child("turn").Range(-0.3f, 0.3f), lean = own.Child("lean").Range(0.18f, 0.62f), length = (height - tall) * own.Child("long").Range(0.7f, 1.12f);
            Vector3 outward = new(MathF.Cos(angle), 0, MathF.Sin(angle)), foot = new(0, 0.75f * tall, 0);
            List<Vector3> line = Splines.Bezier(foot, foot + new Vector3(0, 0.4f * tall, 0), foot + new Vector3(0, 0.25f * tall + (0.6f * length), 0) + (outward * (0.3f * lean * length)), foot + new Vector3(0, (0.25f * tall) + (length * MathF.Cos(lean)), 0) + (outward * (lean * length)), 18);
            model.Add(Shapes.Tube(line, t => 0.0018f - (0.001f * t), 5), stem);
            for (int k = 0; k < 14; k++)
            {
                RandomStream leaf = own.Child("leaf").Child(k);
                float t = 0.4f + (0.6f * (k + 0.5f) / 14), turn = (k * 2.2f) + angle, rise = leaf.Child("rise").Range(-0.2f, 0.8f);
                LeafBlade.Add(
                    model, greens[leaf.Child("green").Range(0, 2)], line[(int)(t * 18)], new Vector3(MathF.Cos(turn) * MathF.Cos(rise), MathF.Sin(rise), MathF.Sin(turn) * MathF.Cos(rise)),
                    leaf.Child("long").Range(0.03f, 0.05f), 0.03f, 0.15f, LeafForm.Heart, leaf);
            }
        }

        return model.Build();
    }

    /// <summary>A linen cloth that was put down: folded once, rumpled.</summary>
    public static Model Napkin(LinearRgb color, RandomStream stream)
    {
        const float X = 0.2f, Z = 0.13f;
        uint seed = stream.Seed;
        var model = new ModelBuilder();
        Material linen = Presets.Fabric(color, 800, "napkin");
        foreach (float layer in (ReadOnlySpan<float>)[0, 1])
        {
            model.Add(
                Shapes.Grid(60, 40, (u, v) =>
                {
                    Vector3 p = new(((2 * u) - 1) * X * (1 - (0.03f * layer)), 0, (1 - (2 * v)) * Z * (1 - (0.05f * layer)));
                    float fold = MathF.Abs(Noise.Perlin((p * 9) + new Vector3(0, layer, 0), seed)), broad = Noise.Perlin(p * 4.5f, seed + 1);
                    return p + new Vector3(0.006f * Noise.Perlin(p * 11, seed + 2), 0.004f + (0.006f * layer) + (0.012f * MathF.Max(0, broad)) + (0.008f * MathF.Max(0, 0.3f - fold)), 0.006f * Noise.Perlin(p * 11, seed + 3));
                }).Solidify(0.0022f), linen, 1.2f);
        }

        return model.Build(ground: true);
    }

    /// <summary>Wooden spoons and a whisk in a crock.</summary>
    public static Model Utensils(LinearRgb glaze, RandomStream stream)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.052f, 0), new(0.056f, 0.15f), new(0.051f, 0.15f), new(0.047f, 0.01f), new(0, 0.01f)], [0, 0.006f, 0.002f, 0.002f, 0.004f, 0], 4, closed: false), 64), Presets.Ceramic(glaze, "crock"), 0.9f);
        for (int i = 0; i < 6; i++)
        {
            RandomStream own = stream.Child(i);
            float angle = i * 2.39996f, lean = own.Child("lean").Range(0.12f, 0.24f), length = own.Child("long").Range(0.27f, 0.33f);
            var along = Vector3.Normalize(new Vector3(MathF.Cos(angle) * lean, 1, MathF.Sin(angle) * lean));
            Vector3 foot = new(-0.02f * MathF.Cos(angle), 0.015f, -0.02f * MathF.Sin(angle)), tip = foot + (along * length);
            Material wood = FurnitureMaterials.Wood(own.Child("wood").Pick("oak", "walnut", "birch"), Vector3.UnitY, "spoon");
            model.Add(Shapes.Capsule(foot, tip, 0.005f, 10), wood);
            model.Add(Shapes.Ellipsoid(new Vector3(0.022f, 0.034f, 0.006f), 24).RotateY(angle).Move(tip + (along * 0.015f)), wood);
        }

        return model.Build();
    }

    /// <summary>A knitted pouf.</summary>
    public static Model Pouf(LinearRgb color, RandomStream stream)
    {
        uint seed = stream.Seed;
        PolyMesh body = Shapes.Superellipsoid(new Vector3(0.27f, 0.18f, 0.27f), 0.72f, 1, 96).Move(0, 0.18f, 0).Warp(q =>
        {
            float sit = MathF.Exp(-((q.X * q.X) + (q.Z * q.Z)) / 0.03f) * Math.Clamp(q.Y / 0.36f, 0, 1);
            return q + Upholstery.Slack(q, seed, 0.006f) - new Vector3(0, 0.018f * sit, 0);
        });
        return new ModelBuilder().Add(body, Throw.Knit(color) with { Pattern = new KnitStitches(0.022f, 0.017f) }, 1.4f).Build(ground: true);
    }

    /// <summary>A wicker basket with a rolled blanket in it.</summary>
    public static Model Basket(LinearRgb wool, RandomStream stream)
    {
        var model = new ModelBuilder();
        const float R = 0.2f, Tall = 0.3f;
        List<Vector2> profile = Outlines.Round([new(0, 0), new(0.8f * R, 0), new(R, 0.5f * Tall), new(0.94f * R, Tall), new(0.88f * R, Tall), new(0.92f * R, 0.5f * Tall), new(0.7f * R, 0.02f), new(0, 0.02f)], [0, 0.02f, 0.1f, 0.008f, 0.008f, 0.1f, 0.02f, 0], 6, closed: false);
        model.Add(Shapes.Lathe(profile, 96), new Material { Name = "basket", BaseColor = LinearRgb.FromHex("#a9855a"), Roughness = 0.8f, Pattern = new Wicker(0.009f) }, 0.9f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Tube(Splines.CatmullRom([new(side * 0.93f * R, Tall - 0.02f, -0.05f), new(side * R, Tall + 0.05f, -0.035f), new(side * R, Tall + 0.05f, 0.035f), new(side * 0.93f * R, Tall - 0.02f, 0.05f)], 8), 0.008f, 10), new Material { Name = "basket", BaseColor = LinearRgb.FromHex("#8d6b45"), Roughness = 0.8f });
        }

        uint seed = stream.Seed;
        model.Add(Shapes.Superellipsoid(new Vector3(0.165f, 0.13f, 0.165f), 0.8f, 1, 72).Move(0, Tall - 0.035f, 0).Warp(q => q + Upholstery.Slack(q * 1.6f, seed, 0.02f)), Throw.Knit(wool), 1.4f);
        return model.Build();
    }

    /// <summary>A round side table on three slim legs.</summary>
    public static Model SideTable(string wood)
    {
        var model = new ModelBuilder();
        const float R = 0.21f, H = 0.52f;
        model.Add(Shapes.Lathe(Outlines.Round([new(0, H - 0.024f), new(R, H - 0.024f), new(R, H), new(0, H)], [0, 0.007f, 0.005f, 0], 4, closed: false), 96), FurnitureMaterials.Wood(wood, Vector3.UnitX, "top"), 0.9f);
        Material legs = FurnitureMaterials.Wood(wood, Vector3.UnitY, "legs");
        for (int i = 0; i < 3; i++)
        {
            (float s, float c) = MathF.SinCos((i * MathF.Tau / 3) + 0.5f);
            model.Add(Shapes.Rod(new(0.5f * R * c, H - 0.02f, 0.5f * R * s), new(0.95f * R * c, 0, 0.95f * R * s), 0.015f, 0.009f, 20), legs);
        }

        return model.Build();
    }

    /// <summary>A string of small lamps that hangs in bows between nails: from x = 0 to <paramref name="width"/>, its nails at y = 0.</summary>
    public static Model Lights(float width, float glow, RandomStream stream)
    {
        var model = new ModelBuilder();
        int bows = Math.Max(2, (int)MathF.Round(width / 0.75f));
        Material bulb = Presets.Glow(RoomLight.Warm, glow, "bulb"), cord = Presets.Rubber();
        List<Vector3> line = [];
        for (int i = 0; i <= bows * 12; i++)
        {
            float at = i / 12f, part = at - MathF.Floor(at), sag = 0.085f + (0.05f * Noise.Perlin(new Vector3(MathF.Floor(at) * 1.7f, 0, 1), stream.Seed));
            line.Add(new(width * at / bows, -4 * sag * part * (1 - part), 0.014f));
        }

        model.Add(Shapes.Tube(line, 0.0016f, 5), cord);
        for (int i = 2; i < line.Count; i += 4)
        {
            model.Add(Shapes.Ellipsoid(new Vector3(0.007f, 0.011f, 0.007f), 14).Move(line[i] - new Vector3(0, 0.016f, 0)), bulb);
            model.Add(Shapes.Cylinder(0.0042f, 0.01f, 0.001f, 10).Move(line[i] - new Vector3(0, 0.008f, 0)), cord);
        }

        return model.Build();
    }
}
