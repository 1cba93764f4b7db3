using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A layer cake on a stand: a piece cut out of it, icing that drips, rosettes of cream; with candles, in tiers, or a single piece.</summary>
internal sealed class Cake : CatalogueEntry<Cake.Parameters>
{
    /// <summary>What it is for.</summary>
    public enum Kind
    {
        Cut,
        Birthday,
        Tiered,
        Piece,
    }

    /// <param name="Kind">What it is for.</param>
    /// <param name="Radius">0.1 to 0.115 m.</param>
    /// <param name="Height">0.085 to 0.105 m.</param>
    /// <param name="Rosettes">Number, 8 to 12.</param>
    /// <param name="Fruit">Whether cherries sit on the rosettes.</param>
    /// <param name="Candles">Number, 0 to 7.</param>
    /// <param name="Icing">Colour of the icing.</param>
    /// <param name="Drip">Colour of what drips over it, or of the trim.</param>
    /// <param name="Sponge">Colour of the sponge.</param>
    /// <param name="Seed">Of drips.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    /// <param name="Lettered">Whether words stand on it: its side is left free for them.</param>
    public sealed record Parameters(
        Kind Kind, float Radius, float Height, int Rosettes, bool Fruit, int Candles, LinearRgb Icing, LinearRgb Drip, LinearRgb Sponge, uint Seed, string? Material, LinearRgb? Dye, bool Lettered);

    private const float CutHalf = 0.36f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "cake",
        Names = ["cake", "birthday cake", "wedding cake", "layer cake", "chocolate cake", "slice of cake", "cake slice", "piece of cake"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("slice of cake", "slices of cake").Add("piece of cake", "pieces of cake"),
        Words = ["birthday", "candle", "candles", "wedding", "chocolate", "slice", "piece", "strawberry"],
        Parts = ["icing", "frosting"],
        Family = "food",
        Size = new Vector3(0.27f, 0.2f, 0.27f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.25f,
        ViewElevation = 0.34f,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool chocolate = wishes.Words.Contains("chocolate"), wedding = wishes.Words.Contains("wedding"), birthday = wishes.Words.Overlaps(["birthday", "candle", "candles"]);
        bool isLettered = wishes.Words.Contains("lettered");
        Kind kind = wishes.Words.Overlaps(["slice", "piece"]) ? Kind.Piece : wedding ? Kind.Tiered : birthday || isLettered ? Kind.Birthday : Kind.Cut;
        LinearRgb icing = wishes.ColorOr(LinearRgb.FromHex(chocolate ? "#5a3018" : wedding ? "#f7f3ea" : stream.Child("icing").Pick("#f2a8bf", "#f6ead2", "#f2a8bf", "#a9d8cf")));
        bool dark = icing.Luminance < 0.12f;
        return new Parameters(
            kind,
            stream.Child("radius").Range(0.102f, 0.112f),
            stream.Child("height").Range(0.088f, 0.1f) * (isLettered ? 1.15f : 1),
            stream.Child("rosettes").Range(8, 11),
            stream.Child("fruit").Chance(0.8f),
            kind == Kind.Birthday ? stream.Child("candles").Range(5, 7) : 0,
            wishes.PartColorOr("icing", wishes.PartColorOr("frosting", icing)),
            !wishes.Colors.IsEmpty && !chocolate ? Deeper(icing) : LinearRgb.FromHex(wedding ? "#e8c9c4" : dark ? "#f3e4c8" : "#4a2413"),
            LinearRgb.FromHex(chocolate ? "#4f2a17" : "#e2b968"),
            stream.Child("drips").Seed,
            wishes.Material,
            wishes.Dye,
            isLettered);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material icing = Presets.ByName(p.Material, p.Dye, "body") ?? FoodMaterials.Cream(p.Icing, "body");
        float foot = p.Kind == Kind.Piece ? AddPlate(model) : AddStand(model, p.Radius);
        if (p.Kind == Kind.Tiered)
        {
            float y = foot;
            float[] sizes = [1.1f, 0.78f, 0.48f];
            foreach (float size in sizes)
            {
                AddTier(model, p, icing, p.Radius * size, y, p.Height * 0.86f, 0, MathF.Tau, trim: true);
                y += p.Height * 0.86f;
            }

            AddRoses(model, p, y);
        }
        else if (p.Kind == Kind.Piece)
        {
            AddTier(model, p, icing, p.Radius, foot, p.Height, -CutHalf, CutHalf, trim: false);
        }
        else
        {
            bool cut = p.Kind == Kind.Cut;
            AddTier(model, p, icing, p.Radius, foot, p.Height, cut ? CutHalf : 0, cut ? MathF.Tau - CutHalf : MathF.Tau, trim: false);
            AddCandles(model, p, foot + p.Height);
        }

        // A piece shows its side, a cake the gap.
        Model made = model.Build(ground: true);
        ModelBuilder turned = new ModelBuilder().Add(made, p.Kind switch
        {
            Kind.Piece => Matrix4x4.CreateTranslation(0, 0, -p.Radius * 0.55f) * Matrix4x4.CreateRotationY(-1.9f),
            Kind.Cut => Matrix4x4.CreateRotationY(0.75f),
            _ => Matrix4x4.Identity,
        });

        // Words are written over the glaze, behind the gap.
        float top = foot + p.Height + 0.0034f;
        Vector3 middle = p.Kind == Kind.Cut ? new(-0.1f * p.Radius, top, -0.25f * p.Radius) : p.Kind == Kind.Tiered ? new(0, foot + (0.4f * p.Height), 1.1f * p.Radius) : new(0, top, 0);
        if (p.Lettered && p.Kind == Kind.Birthday)
        {
            // On the side they are seen as they are, and not from aslant.
            float r = 1.007f * p.Radius;
            return turned.Surface(SurfaceTag.Print, new(0, foot + (0.47f * p.Height), r), new(1.02f * r, 0, 0), new(0, 0.34f * p.Height, 0), r).Build();
        }

        return (p.Kind == Kind.Tiered
            ? turned.Surface(SurfaceTag.Print, middle + new Vector3(0, 0, 0.001f), new(0.7f * p.Radius, 0, 0), new(0, 0.26f * p.Height, 0), 1.1f * p.Radius)
            : turned.Surface(SurfaceTag.Print, middle, new(0.56f * p.Radius, 0, 0), new(0, 0, -0.32f * p.Radius))).Build();
    }

    // What drips over icing of an asked colour is of the same hue, deeper; over black it is a little lighter, so that it is seen.
    private static LinearRgb Deeper(LinearRgb icing) => icing.Luminance < 0.03f ? LinearRgb.Lerp(icing, LinearRgb.White, 0.06f) : icing * 0.62f;

    private static float AddStand(ModelBuilder model, float radius)
    {
        float r = radius * 1.24f, h = 0.075f;
        List<Vector2> profile = Outlines.Round(
            [new(0, 0), new(r * 0.46f, 0), new(r * 0.45f, 0.006f), new(r * 0.14f, 0.02f), new(r * 0.1f, h * 0.6f), new(r * 0.2f, h - 0.008f), new(r * 0.96f, h - 0.004f), new(r, h + 0.004f), new(r * 0.985f, h + 0.006f), new(r * 0.95f, h), new(0, h)],
            [0, 0.002f, 0.002f, 0.01f, 0.02f, 0.02f, 0.004f, 0.001f, 0.001f, 0.004f, 0], 8, closed: false);
        model.Add(Shapes.Lathe(profile, 128), Presets.Ceramic(LinearRgb.FromHex("#f3f1ec"), "stand") with { Coat = 0.8f }, 1f);
        return h;
    }

    private static float AddPlate(ModelBuilder model)
    {
        List<Vector2> profile = Outlines.Round([new(0, 0.003f), new(0.055f, 0.003f), new(0.057f, 0), new(0.06f, 0), new(0.095f, 0.014f), new(0.0945f, 0.0165f), new(0.062f, 0.0066f), new(0, 0.006f)], [0, 0.001f, 0.001f, 0.004f, 0.001f, 0.001f, 0.012f, 0], 8, closed: false);
        model.Add(Shapes.Lathe(profile, 128).Move(0, 0, 0.06f), Presets.Ceramic(LinearRgb.FromHex("#f3f1ec"), "stand") with { Coat = 0.8f }, 1f);
        return 0.006f;
    }

    // One round of the cake, or part of it, with cut faces.
    private static void AddTier(ModelBuilder model, Parameters p, Material icing, float r, float foot, float h, float from, float to, bool trim)
    {
        bool open = to - from < MathF.Tau - 0.01f;
        List<Vector2> profile = Outlines.Round([new(0, 0), new(r - 0.002f, 0), new(r, 0.003f), new(r, h), new(0, h)], [0, 0.001f, 0.002f, 0.009f, 0], 8, closed: false);
        model.Add(Shapes.Lathe(profile, open ? 140 : 160, from, to).Warp(q =>
        {
            // A palette knife leaves faint waves.
            float wave = 1 + (0.006f * Noise.Fbm(new Vector3(q.X * 26, q.Y * 60, q.Z * 26), 2, p.Seed));
            return new Vector3(q.X * wave, q.Y, q.Z * wave);
        }).Move(0, foot, 0), icing, 0.9f);
        if (open)
        {
            float thick = 0.0055f, layer = (h - 0.016f) / 3.4f;
            Material cut = new() { Name = "crumb", BaseColor = p.Sponge, Roughness = 0.85f, Specular = 0.02f, Translucency = 0.04f, Pattern = new LayerStripes(0.003f, layer, layer * 0.2f, LinearRgb.FromHex("#fbf3e2"), LinearRgb.FromHex("#b3203a")) };
            foreach (float angle in (ReadOnlySpan<float>)[from, to])
            {
                (float s, float c) = MathF.SinCos(angle);
                PolyMesh Face(float x0, float x1, float y0, float y1) => Shapes.Grid(40, 24, (u, v) => new Vector3(float.Lerp(x0, x1, u), float.Lerp(y0, y1, v), 0));
                PolyMesh Turned(PolyMesh mesh)
                {
                    PolyMesh placed = mesh.Warp(q => new Vector3((q.X * s) + (q.Z * c), q.Y + foot, (q.X * c) - (q.Z * s)));
                    return angle == from ? placed.Flip() : placed;
                }

                model.Add(Turned(Face(0, r - thick, 0, h - thick)), cut, 1f);
                model.Add(Turned(Face(r - thick, r - 0.0006f, 0, h - 0.004f)), icing, 1f).Add(Turned(Face(0, r - thick, h - thick, h)), icing, 1f);
            }
        }

        if (trim)
        {
            Beads(model, p, r, foot);
            return;
        }

        if (!p.Lettered || p.Kind != Kind.Birthday)
        {
            AddDrips(model, p, r, foot + h, from, to);
        }

        AddRosettes(model, p, icing, r, foot + h, from, to);
        Beads(model, p, r, foot, from, to);
    }

    // A string of pearls around the foot.
    private static void Beads(ModelBuilder model, Parameters p, float r, float foot, float from = 0, float to = MathF.Tau)
    {
        Material cream = FoodMaterials.Cream(p.Kind == Kind.Tiered ? p.Drip : LinearRgb.Lerp(p.Icing, LinearRgb.White, 0.55f), "beads");
        int count = (int)(r * (to - from) / 0.0115f);
        for (int i = 0; i < count; i++)
        {
            (float s, float c) = MathF.SinCos(from + ((to - from) * (i + 0.5f) / count));
            model.Add(Shapes.Ellipsoid(new Vector3(0.006f, 0.0056f, 0.006f), 18).Move(s * (r + 0.001f), foot + 0.0045f, c * (r + 0.001f)), cream, 1.2f);
        }
    }

    private static void AddDrips(ModelBuilder model, Parameters p, float r, float top, float from, float to)
    {
        Material sauce = FoodMaterials.Glossy(p.Drip, "drip");
        model.Add(Shapes.Lathe(Outlines.Round([new(0.0001f, top + 0.0022f), new(r * 0.97f, top + 0.0022f), new(r + 0.0016f, top - 0.003f), new(r + 0.0016f, top - 0.008f)], [0, 0.003f, 0.003f, 0], 6, closed: false), 140, from, to).Flip(), sauce, 1.1f);
        int count = (int)(r * (to - from) / 0.0165f);
        for (int i = 0; i < count; i++)
        {
            RandomStream own = new RandomStream(p.Seed).Child(i);
            float angle = from + ((to - from) * (i + own.Range(0.35f, 0.65f)) / count), run = own.Range(0.012f, 0.042f) * (i % 3 == 0 ? 1.15f : 0.85f), wide = own.Range(0.0036f, 0.0052f);
            (float s, float c) = MathF.SinCos(angle);
            Vector3 side = new(s, 0, c), high = (side * (r - 0.001f)) + new Vector3(0, top - 0.002f, 0), low = (side * (r + 0.0002f)) + new Vector3(0, top - run, 0);
            List<Vector3> path = [high, Vector3.Lerp(high, low, 0.5f), low];
            model.Add(Shapes.Tube(path, t => wide * (1 - (0.12f * t)), 14), sauce, 1.2f);
            model.Add(Shapes.Ellipsoid(new Vector3(wide, wide * 1.25f, wide), 16).Move(low), sauce, 1.2f);
        }
    }

    private static void AddRosettes(ModelBuilder model, Parameters p, Material icing, float r, float top, float from, float to)
    {
        Material cream = p.Material is null ? FoodMaterials.Cream(LinearRgb.Lerp(p.Icing, LinearRgb.White, 0.5f), "rosette") : icing;
        Material cherry = FoodMaterials.Flesh(LinearRgb.FromHex("#b3121f"), "cherry") with { Coat = 0.9f, Roughness = 0.16f }, stem = Presets.Matte(LinearRgb.FromHex("#5a4a1f"), "stem");
        int count = to - from < 1 ? 1 : p.Rosettes;
        for (int i = 0; i < count; i++)
        {
            float angle = from + ((to - from) * (i + 0.5f) / count);
            (float s, float c) = MathF.SinCos(angle);
            Vector3 at = new(s * r * 0.8f, top + 0.001f, c * r * 0.8f);
            model.Add(Rosette(0.0165f).RotateY(i).Move(at), cream, 1.1f);
            if (p.Fruit && p.Candles == 0)
            {
                model.Add(Shapes.Sphere(0.0088f, 36).Move(at + new Vector3(0, 0.0205f, 0)), cherry, 1.3f);
                model.Add(Shapes.Tube(Splines.CatmullRom([at + new Vector3(0, 0.028f, 0), at + new Vector3(0.003f, 0.038f, 0), at + new Vector3(0.011f, 0.047f, 0.002f)], 6), 0.0007f, 8), stem);
            }
        }
    }

    // Cream from a star nozzle: a ridged cone, twisted as it rises.
    private static PolyMesh Rosette(float r) => Shapes.Grid(96, 40, (u, v) =>
    {
        float a = u * MathF.Tau, envelope = (1 - MathF.Pow(v, 1.5f)) * (1 + (0.16f * MathF.Sin(v * 16))), ridge = 1 + (0.13f * MathF.Cos((8 * a) + (v * 5)));
        (float s, float c) = MathF.SinCos(a);
        float reach = r * MathF.Max(0.001f, envelope * ridge * (0.86f + (0.14f * MathF.Sin(MathF.PI * MathF.Min(1, v * 4)))));
        return new Vector3(s * reach, v * r * 1.35f, c * reach);
    }, wrapU: true);

    private static void AddCandles(ModelBuilder model, Parameters p, float top)
    {
        string[] colors = ["#e8404e", "#3a9ae0", "#f2b71f", "#4db45e", "#a06be0", "#f07ab0", "#35b8b0"];
        for (int i = 0; i < p.Candles; i++)
        {
            (float s, float c) = MathF.SinCos((i * MathF.Tau / p.Candles) + 0.3f);
            Vector3 at = new(s * p.Radius * 0.45f, top, c * p.Radius * 0.45f);
            const float Tall = 0.058f;
            model.Add(Shapes.Cylinder(0.0035f, Tall, 0.0008f, 24).Move(at), Presets.Lacquer(LinearRgb.FromHex(colors[i]), "candle" + i) with { Pattern = null });
            List<Vector3> spiral = [.. Enumerable.Range(0, 61).Select(k => k / 60f).Select(t => at + new Vector3(0.0036f * MathF.Cos(t * 22), t * Tall * 0.98f, 0.0036f * MathF.Sin(t * 22)))];
            model.Add(Shapes.Tube(spiral, 0.0007f, 8), Presets.Matte(LinearRgb.FromHex("#fbf6ec"), "stripe"), 1.1f);
            model.Add(Shapes.Rod(at + new Vector3(0, Tall, 0), at + new Vector3(0.0004f, Tall + 0.005f, 0), 0.0005f), Presets.Matte(LinearRgb.FromHex("#2a2420"), "wick"));
            List<Vector2> flame = Splines.CatmullRom2D([new(0.0001f, 0), new(0.0026f, 0.004f), new(0.0024f, 0.0085f), new(0.0009f, 0.014f), new(0.0001f, 0.017f)], 6);
            model.Add(Shapes.Lathe(flame, 24).Move(at + new Vector3(0, Tall + 0.0035f, 0)), Presets.Glow(LinearRgb.FromHex("#ffb648"), 5, "flame"), 1.2f);
        }
    }

    private static void AddRoses(ModelBuilder model, Parameters p, float top)
    {
        // Sugar roses: petals around a bud, on top and on a step.
        Material petal = FoodMaterials.Cream(p.Drip, "rose"), leaf = FoodMaterials.Leaf(LinearRgb.FromHex("#6f8f5c"), "leaf");
        foreach ((Vector3 at, float size) in (ReadOnlySpan<(Vector3, float)>)[(new(0, top, 0), 1.25f), (new(0.02f, top, 0.026f), 0.8f), (new(-0.024f, top, 0.016f), 0.75f), (new(p.Radius * 0.6f, top - (p.Height * 0.86f), p.Radius * 0.34f), 0.9f), (new(-p.Radius * 0.62f, top - (p.Height * 1.72f), p.Radius * 0.74f), 1f)])
        {
            for (int i = 0; i < 14; i++)
            {
                float a = i * 2.39996f, open = 0.15f + (0.06f * i), tall = 0.019f * size * (1 - (0.02f * i));
                PolyMesh one = Shapes.Grid(10, 8, (u, v) =>
                {
                    float w = (u - 0.5f) * 1.9f, reach = (0.003f + (0.0008f * i)) * size * (1 + (open * 1.6f * v * v));
                    return new Vector3(reach * MathF.Sin(w), tall * v * (1 - (0.25f * MathF.Abs(w))), reach * MathF.Cos(w));
                }).Solidify(0.0005f);
                model.Add(one.RotateY(a).Move(at), petal, 1.2f);
            }

            for (int i = 0; i < 3; i++)
            {
                PolyMesh blade = Shapes.Grid(10, 6, (u, v) => new Vector3(u * 0.026f * size, 0.004f * MathF.Sin(MathF.PI * u), (v - 0.5f) * 0.014f * size * MathF.Sin(MathF.PI * MathF.Pow(MathF.Max(0.001f, u), 0.8f)))).Solidify(0.0004f);
                model.Add(blade.RotateY((i * 2.1f) + size).Move(at + new Vector3(0, 0.001f, 0)), leaf, 1.2f);
            }
        }
    }
}
