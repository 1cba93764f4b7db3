using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>A plant in a pot: a rubber fig, a monstera or an olive tree; on sills and shelves a trailing ivy or a snake plant.</summary>
internal static class HousePlant
{
    /// <summary>The golden angle, by which leaves follow each other around a stem, radians.</summary>
    private const float Golden = 2.39996f;

    /// <summary>Lower plants are small ones, metres.</summary>
    private const float SmallestTall = 0.75f;

    /// <summary>Builds a plant that stands on y = 0.</summary>
    /// <param name="height">Of the whole, metres.</param>
    /// <param name="pot">Colour of the pot.</param>
    /// <param name="stream">Random numbers.</param>
    public static Model Build(float height, LinearRgb pot, RandomStream stream)
    {
        bool isSmall = height < SmallestTall;
        HousePlantKind kind = stream.Child("kind").Range(0, 2) switch
        {
            0 => isSmall ? HousePlantKind.SnakePlant : HousePlantKind.Fig,
            1 when !isSmall => HousePlantKind.Monstera,
            2 when !isSmall => HousePlantKind.Olive,
            _ => HousePlantKind.Ivy,
        };
        Material ware = stream.Child("basket").Chance(isSmall ? 0 : 0.4f)
            ? new Material { Name = "pot", BaseColor = LinearRgb.FromHex("#b08d5e"), Roughness = 0.8f, Pattern = new Wicker() }
            : Presets.Ceramic(pot, "pot") with { Roughness = 0.5f, Coat = 0.1f };
        return Build(height, ware, kind, stream);
    }

    /// <summary>Builds a plant of a kind that stands on y = 0.</summary>
    /// <param name="height">Of the whole, metres.</param>
    /// <param name="ware">Of the pot.</param>
    /// <param name="kind">What grows in it.</param>
    /// <param name="stream">Random numbers.</param>
    public static Model Build(float height, Material ware, HousePlantKind kind, RandomStream stream)
    {
        var model = new ModelBuilder();
        bool isSmall = height < SmallestTall;
        float potTall = isSmall ? 0.34f * height : MathF.Min(0.34f, 0.27f * height), r = (isSmall ? 0.5f : 0.54f) * potTall, soil = 0.88f * potTall;
        AddPot(model, ware, potTall, r);
        switch (kind)
        {
            case HousePlantKind.SnakePlant:
                SnakePlant(model, soil, height, r, stream);
                break;
            case HousePlantKind.Fig:
                Fig(model, soil, height, r, stream);
                break;
            case HousePlantKind.Monstera:
                Monstera(model, soil, height, r, stream);
                break;
            case HousePlantKind.Olive:
                Olive(model, soil, height, stream);
                break;
            default:
                Ivy(model, soil, height, r, stream);
                break;
        }

        return model.Build();
    }

    private static void AddPot(ModelBuilder model, Material ware, float tall, float r)
    {
        List<Vector2> profile = Outlines.Round(
            [new(0, 0), new(0.74f * r, 0), new(r, tall), new(r * 0.93f, tall), new(r * 0.88f, 0.87f * tall), new(0, 0.87f * tall)], [0, 0.012f, 0.005f, 0.005f, 0.004f, 0], 5, closed: false);
        model.Add(Shapes.Lathe(profile, 72), ware, 0.8f);
        model.Add(
            Shapes.Grid(40, 8, (u, v) =>
            {
                (float s, float c) = MathF.SinCos(u * MathF.Tau);
                float reach = (1 - v) * 0.9f * r;
                return new Vector3(c * reach, (0.875f * tall) + (0.006f * Noise.Perlin(new Vector3(c * reach * 60, s * reach * 60, 0), 4)) + (0.01f * v), -s * reach);
            }, wrapU: true), Presets.Matte(LinearRgb.FromHex("#33261c"), "soil"));
    }

    // Upright stems with leathery leaves all the way, the youngest steep and light.
    private static void Fig(ModelBuilder model, float soil, float height, float r, RandomStream stream)
    {
        Material bark = Presets.Matte(LinearRgb.FromHex("#6b5640"), "stem");
        Material[] greens = [Green("#2f5230", 0.55f), Green("#3a6337", 0.5f), Green("#4a7340", 0.45f)];
        int stems = stream.Child("stems").Range(3, 4);
        for (int s = 0; s < stems; s++)
        {
            RandomStream own = stream.Child(s);
            float around = (MathF.Tau * s / stems) + own.Child("at").Range(-0.4f, 0.4f), tall = (height - soil) * (s == 0 ? 0.9f : own.Child("tall").Range(0.55f, 0.82f)), lean = own.Child("lean").Range(0.12f, 0.26f) * tall;
            Vector3 foot = new(0.3f * r * MathF.Cos(around), soil, 0.3f * r * MathF.Sin(around)), side = new(MathF.Cos(around), 0, MathF.Sin(around));
            Vector3 At(float t) => foot + (Vector3.UnitY * (tall * t)) + (side * (lean * t * t)) + (0.012f * new Vector3(MathF.Sin(t * 9), 0, MathF.Cos(t * 7)));
            model.Add(Shapes.Tube([.. Enumerable.Range(0, 13).Select(i => At(i / 12f))], t => 0.011f - (0.006f * t), 10), bark);
            int count = (int)(8 + (13 * tall));
            for (int i = 0; i < count; i++)
            {
                RandomStream leaf = own.Child("leaf").Child(i);
                float t = 0.2f + (0.8f * (i + 0.5f) / count), length = leaf.Child("long").Range(0.17f, 0.25f) * Math.Clamp(height, 0.8f, 1.3f) * (1.1f - (0.4f * t));
                float rise = float.Lerp(0.05f, 1.1f, t * t) + leaf.Child("rise").Range(-0.25f, 0.25f);
                LeafBlade.Add(model, greens[t > 0.9f ? 2 : leaf.Child("green").Range(0, 1)], At(t), Outward((i * Golden) + around, rise), length, 0.44f * length, leaf.Child("droop").Range(0.25f, 0.7f), LeafForm.Oval, leaf);
            }
        }
    }

    // Long stalks that arch out of the soil, each with one great cut leaf.
    private static void Monstera(ModelBuilder model, float soil, float height, float r, RandomStream stream)
    {
        Material[] greens = [Green("#2f5a32", 0.5f), Green("#3c6c38", 0.45f), Green("#52803f", 0.4f)];
        int count = stream.Child("count").Range(13, 16);
        for (int i = 0; i < count; i++)
        {
            RandomStream own = stream.Child(i);
            float late = (float)i / count, angle = (i * Golden) + own.Child("angle").Range(-0.2f, 0.2f), rise = float.Lerp(0.45f, 1.42f, 1 - late) + own.Child("rise").Range(-0.08f, 0.08f);
            float length = (height - soil) * float.Lerp(0.86f, 0.5f, late) * own.Child("long").Range(0.9f, 1.08f), size = own.Child("size").Range(0.25f, 0.36f) * Math.Clamp(height, 0.9f, 1.35f);
            Vector3 outward = Outward(angle, rise), foot = new(0.3f * r * MathF.Cos(angle), soil - 0.01f, 0.3f * r * MathF.Sin(angle));
            Vector3 tip = foot + (outward * length) - new Vector3(0, 0.12f * length * (1.5f - rise), 0), bend = foot + (Vector3.UnitY * (0.5f * length)) + (outward * (0.2f * length));
            Material green = greens[own.Child("green").Range(0, 2)];
            model.Add(Shapes.Tube(Splines.Bezier(foot, Vector3.Lerp(foot, bend, 0.6f), Vector3.Lerp(bend, tip, 0.5f), tip, 14), t => 0.0075f - (0.004f * t), 8), green);

            // The leaf hangs from the end of its stalk, its face to the light.
            Vector3 away = Vector3.Normalize(new Vector3(MathF.Cos(angle), own.Child("hang").Range(-0.75f, -0.2f), MathF.Sin(angle)));
            LeafBlade.Add(model, green, tip, away, size, 0.86f * size, own.Child("droop").Range(0.12f, 0.35f), LeafForm.Split, own);
        }
    }

    // A slender trunk that forks into a loose crown of small grey-green leaves.
    private static void Olive(ModelBuilder model, float soil, float height, RandomStream stream)
    {
        Material bark = Presets.Matte(LinearRgb.FromHex("#7c6a54"), "stem");
        Material[] greens = [Green("#60724f", 0.62f), Green("#76866a", 0.66f), Green("#4e6243", 0.6f)];
        float fork = soil + (0.4f * (height - soil));
        Vector3 bend = new(stream.Child("bx").Range(-0.03f, 0.03f), fork * 0.55f, stream.Child("bz").Range(-0.03f, 0.03f)), crotch = new(0, fork, 0);
        model.Add(Shapes.Tube(Splines.CatmullRom([new(0, soil - 0.01f, 0), bend, crotch], 10), t => 0.016f - (0.006f * t), 12), bark);
        for (int b = 0; b < 10; b++)
        {
            RandomStream branch = stream.Child("branch").Child(b);
            float rise = b == 0 ? 1.4f : branch.Child("rise").Range(0.45f, 1.25f), length = (height - fork) * branch.Child("long").Range(0.7f, 1) / MathF.Max(0.75f, MathF.Sin(rise));
            Vector3 from = Vector3.Lerp(bend, crotch, b == 0 ? 1 : branch.Child("from").Range(0.55f, 1)), outward = Outward((b * Golden) + branch.Child("turn").Range(-0.3f, 0.3f), rise);
            Vector3 wander = 0.12f * length * new Vector3(branch.Child("wx").Range(-1f, 1f), 0, branch.Child("wz").Range(-1f, 1f));
            List<Vector3> path = Splines.CatmullRom([from, from + (outward * (0.5f * length)) + wander, from + (outward * length) + (0.1f * length * Vector3.UnitY)], 10);
            model.Add(Shapes.Tube(path, t => 0.0065f - (0.005f * t), 7), bark);
            for (int k = 0; k < 9; k++)
            {
                RandomStream twig = branch.Child(k);
                Vector3 root = path[(int)((0.25f + (0.75f * (k + 0.5f) / 9)) * (path.Count - 1))], aim = Vector3.Normalize(outward + (1.1f * Outward(k * Golden * 1.3f, twig.Child("rise").Range(-0.2f, 0.9f))));
                Vector3 end = root + (aim * twig.Child("long").Range(0.1f, 0.19f)) - new Vector3(0, 0.025f, 0);
                List<Vector3> line = Splines.CatmullRom([root, Vector3.Lerp(root, end, 0.5f) + new Vector3(0, 0.016f, 0), end], 6);
                model.Add(Shapes.Tube(line, t => 0.0022f - (0.0014f * t), 5), bark);
                for (int i = 0; i < 16; i++)
                {
                    RandomStream leaf = twig.Child("leaf").Child(i);
                    Vector3 along = Vector3.Normalize(line[^1] - line[0]), side = Outward((i % 2 * MathF.PI) + (i * 0.9f), leaf.Child("rise").Range(-0.3f, 0.8f));
                    LeafBlade.Add(model, greens[leaf.Child("green").Range(0, 2)], line[(int)((0.12f + (0.88f * i / 16)) * (line.Count - 1))], Vector3.Normalize(along + (1.1f * side)), leaf.Child("long").Range(0.048f, 0.074f), 0.0145f, 0.2f, LeafForm.Narrow, leaf);
                }
            }
        }
    }

    private static void SnakePlant(ModelBuilder model, float soil, float height, float r, RandomStream stream)
    {
        Material green = Green("#5b7a4a", 0.5f) with { Translucency = 0.04f };
        for (int i = 0; i < 12; i++)
        {
            RandomStream own = stream.Child("blade").Child(i);
            float angle = i * Golden, lean = 0.08f + (0.26f * own.Child("lean").Next()), length = (height - soil) * own.Child("long").Range(0.55f, 1);
            Vector3 foot = new(MathF.Cos(angle) * r * 0.45f * own.Child("at").Next(), soil - 0.01f, MathF.Sin(angle) * r * 0.45f * own.Child("at").Next());
            LeafBlade.Add(model, green, foot, Vector3.Normalize(new Vector3(MathF.Cos(angle) * lean, 1, MathF.Sin(angle) * lean)), length, 0.15f * length, 0.08f, LeafForm.Blade, own);
        }
    }

    // Thin shoots that rise a little and fall over the rim, with heart-shaped leaves.
    private static void Ivy(ModelBuilder model, float soil, float height, float r, RandomStream stream)
    {
        Material[] greens = [Green("#3f6b36", 0.45f), Green("#55813f", 0.42f), Green("#6d944c", 0.4f)];
        for (int s = 0; s < 15; s++)
        {
            RandomStream own = stream.Child(s);
            float angle = s * Golden, reach = own.Child("reach").Range(0.5f, 1.05f) * height, up = own.Child("up").Range(0.15f, 0.62f) * height;
            Vector3 side = new(MathF.Cos(angle), 0, MathF.Sin(angle)), foot = (side * (0.35f * r)) + new Vector3(0, soil, 0);
            List<Vector3> line = Splines.Bezier(foot, foot + new Vector3(0, up, 0), foot + (side * (0.45f * reach)) + new Vector3(0, up, 0), foot + (side * (0.62f * reach)) + new Vector3(0, (0.4f * up) - (0.12f * height), 0), 14);
            model.Add(Shapes.Tube(line, 0.0016f, 5), greens[0]);
            for (int i = 0; i < 8; i++)
            {
                RandomStream leaf = own.Child("leaf").Child(i);
                LeafBlade.Add(model, greens[leaf.Child("green").Range(0, 2)], line[3 + (int)(i * 11 / 8f)], Vector3.Normalize(side + Outward(i * Golden, leaf.Child("rise").Range(-0.4f, 0.7f))), leaf.Child("long").Range(0.045f, 0.075f), 0.048f, 0.3f, LeafForm.Heart, leaf);
            }
        }
    }

    private static Vector3 Outward(float angle, float rise) => new(MathF.Cos(angle) * MathF.Cos(rise), MathF.Sin(rise), MathF.Sin(angle) * MathF.Cos(rise));

    private static Material Green(string hex, float roughness) => new()
    {
        Name = "leaves", BaseColor = LinearRgb.FromHex(hex), Roughness = roughness, Specular = 0.035f, Translucency = 0.2f, Kind = FrameMaterialKind.Foliage, Pattern = new LeafTint(),
    };
}
