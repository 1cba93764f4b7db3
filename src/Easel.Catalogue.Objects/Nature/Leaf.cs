using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>A single leaf lying curled on its edges: maple, oak, or plain.</summary>
internal sealed class Leaf : CatalogueEntry<Leaf.Parameters>
{
    /// <summary>The outline.</summary>
    public enum Kind
    {
        Plain,
        Maple,
        Oak,
    }

    /// <param name="Kind">The outline.</param>
    /// <param name="Length">Of the blade, 0.09 to 0.13 m.</param>
    /// <param name="Curl">How far the edges rise, share of the length, 0.06 to 0.16.</param>
    /// <param name="Fold">Of the halves about the midrib, radians, 0.1 to 0.3.</param>
    /// <param name="Color">Along the veins.</param>
    /// <param name="Edge">At the edge.</param>
    /// <param name="Dew">Drops of dew on it.</param>
    /// <param name="Seed">Of the spots.</param>
    public sealed record Parameters(Kind Kind, float Length, float Curl, float Fold, LinearRgb Color, LinearRgb Edge, int Dew, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "leaf",
        Names = ["leaf", "maple leaf", "oak leaf", "autumn leaf", "fallen leaf"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("leaf", "leaves").Add("maple leaf", "maple leaves").Add("oak leaf", "oak leaves").Add("autumn leaf", "autumn leaves").Add("fallen leaf", "fallen leaves"),
        Words = ["maple leaf", "oak leaf", "autumn leaf", "fallen leaf", "maple", "oak", "autumn", "fallen", "fall", "dewy", "dew", "wet"],
        Parts = ["stem", "veins"],
        Family = "plants",
        Size = new Vector3(0.12f, 0.03f, 0.16f),
        Support = Support.Surface,
        Habitats = ["forest", "garden", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.75f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool autumn = wishes.Words.Overlaps(["autumn", "autumn leaf", "fallen", "fallen leaf", "fall", "maple leaf", "maple"]);
        Kind kind = wishes.Words.Overlaps(["maple", "maple leaf"]) ? Kind.Maple : wishes.Words.Overlaps(["oak", "oak leaf"]) ? Kind.Oak : autumn ? Kind.Maple : Kind.Plain;
        int hue = stream.Child("hue").Range(0, 2);
        LinearRgb color = LinearRgb.FromHex(!autumn ? "#4f8f2c" : hue == 0 ? "#d8571a" : hue == 1 ? "#c8301c" : "#e0a428"), edge = LinearRgb.FromHex(!autumn ? "#3b7a24" : hue == 0 ? "#b02a14" : hue == 1 ? "#8f1a14" : "#d0781c");
        return new Parameters(
            kind,
            stream.Child("length").Range(0.1f, 0.125f),
            stream.Child("curl").Range(0.08f, 0.14f),
            stream.Child("fold").Range(0.14f, 0.28f),
            wishes.ColorOr(color),
            wishes.Colors.IsEmpty ? edge : wishes.Colors[0] * 0.72f,
            wishes.Words.Overlaps(["dewy", "dew", "wet"]) ? 16 : 0,
            stream.Child("spots").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length;
        (Vector2 middle, Vector2[] tips) = Ribs(p.Kind);

        // The blade in polar coordinates about the meeting of its veins; y runs from stalk to tip, the length is 1.
        Vector3 Bent(Vector2 q)
        {
            float across = MathF.Abs(q.X), up = (p.Fold * across) + (p.Curl * ((2.2f * q.X * q.X) + (0.9f * (q.Y - 0.45f) * (q.Y - 0.45f)))) + (0.012f * MathF.Sin((q.Y * 21) + (9 * across)) * across / 0.3f);
            return new Vector3(q.X, up, -(q.Y - 0.5f)) * l;
        }

        PolyMesh blade = Shapes.Grid(360, 44, (u, v) =>
        {
            float a = u * MathF.Tau;
            Vector2 d = new(MathF.Sin(a), -MathF.Cos(a));
            return new Vector3(middle + (d * (v * Outline(p.Kind, a))), 0);
        }, wrapU: true);
        blade = blade.Weld(1e-6f).Paint((q, _) =>
        {
            // Pale veins, blotches, a darker edge.
            Vector2 at = new(q.X, q.Y);
            float a = MathF.Atan2(at.X - middle.X, -(at.Y - middle.Y)), share = (at - middle).Length() / MathF.Max(0.05f, Outline(p.Kind, a < 0 ? a + MathF.Tau : a));
            float vein = Vein(at, middle, tips), blotch = Noise.Fbm(q * 7, 3, p.Seed);
            LinearRgb tone = LinearRgb.Lerp(p.Color, p.Edge, Noise.SmoothStep(0.35f, 1, share + (0.5f * blotch)));
            return LinearRgb.Lerp(tone, LinearRgb.Lerp(p.Color, new LinearRgb(0.9f, 0.85f, 0.5f), 0.5f), vein);
        }).Warp(q => Bent(new Vector2(q.X, q.Y))).Flip();
        model.Add(blade.Solidify(0.0006f), new Material { Name = "blade", BaseColor = LinearRgb.White, Roughness = 0.42f, Specular = 0.03f, Translucency = 0.3f, Coat = p.Dew > 0 ? 0.5f : 0.15f, CoatRoughness = 0.3f, Kind = FrameMaterialKind.Foliage }, 1.2f);

        Material rib = new() { Name = "veins", BaseColor = LinearRgb.Lerp(p.Color, new LinearRgb(0.9f, 0.85f, 0.5f), 0.4f), Roughness = 0.5f };
        foreach (Vector2 tip in tips)
        {
            model.Add(Shapes.Tube([.. Enumerable.Range(0, 13).Select(i => Bent(Vector2.Lerp(middle, tip, i / 12f)))], t => 0.011f * l * (1 - (0.8f * t)), 8), rib, 1.2f);
        }

        Vector3 root = Bent(middle);
        model.Add(Shapes.Tube(Splines.CatmullRom([root, Bent(new Vector2(0, -0.02f)), Bent(new Vector2(0.03f, -0.2f)), Bent(new Vector2(0.1f, -0.42f)) + new Vector3(0, 0.02f * l, 0)], 8), t => (0.011f + (0.006f * t)) * l, 10), rib with { Name = "stem" }, 1.2f);
        var stream = new RandomStream(p.Seed);
        Material water = Presets.Glass(LinearRgb.White, "dew") with { Ior = 1.33f };
        for (int i = 0; i < p.Dew; i++)
        {
            RandomStream own = stream.Child(i);
            float a = own.Range(0, MathF.Tau), share = 0.85f * MathF.Sqrt(own.Next()), size = l * own.Range(0.012f, 0.034f);
            model.Add(Shapes.Ellipsoid(new Vector3(size, 0.62f * size, size), 20).Move(Bent(middle + (new Vector2(MathF.Sin(a), -MathF.Cos(a)) * (share * Outline(p.Kind, a)))) + new Vector3(0, 0.35f * size, 0)), water, 1.6f);
        }

        return model.Build(ground: true, center: true);
    }

    /// <summary>Where the veins meet and where they end.</summary>
    private static (Vector2 Middle, Vector2[] Tips) Ribs(Kind kind) => kind switch
    {
        Kind.Maple => (new Vector2(0, 0.2f), [new(0, 0.98f), new(0.42f, 0.66f), new(-0.42f, 0.66f), new(0.46f, 0.2f), new(-0.46f, 0.2f)]),
        Kind.Oak => (new Vector2(0, 0.45f), [new(0, 0.96f), new(0, 0.02f), new(0.24f, 0.74f), new(-0.24f, 0.74f), new(0.27f, 0.5f), new(-0.27f, 0.5f), new(0.2f, 0.24f), new(-0.2f, 0.24f)]),
        _ => (new Vector2(0, 0.4f), [new(0, 0.99f), new(0, 0.01f)]),
    };

    /// <summary>Distance from the meeting of the veins to the edge at an angle from the stalk.</summary>
    private static float Outline(Kind kind, float a)
    {
        float off = MathF.Abs(MathF.IEEERemainder(a - MathF.PI, MathF.Tau));
        switch (kind)
        {
            case Kind.Maple:
                // Five lobes with toothed flanks; angles from the tip.
                float best = 0.14f;
                foreach ((float at, float reach, float wide) in (ReadOnlySpan<(float, float, float)>)[(0, 0.8f, 0.3f), (0.74f, 0.66f, 0.28f), (1.57f, 0.49f, 0.26f)])
                {
                    float d = MathF.Abs(off - at) / wide, lobe = reach * MathF.Max(0, 1 - (0.62f * MathF.Pow(d, 0.8f)));
                    float tooth = 0.07f * reach * MathF.Max(0, 1 - (MathF.Abs(MathF.Abs(d) - 0.62f) / 0.22f));
                    best = MathF.Max(best, lobe + tooth);
                }

                return off > 2.2f ? float.Lerp(best, 0.17f, Noise.SmoothStep(2.2f, 2.6f, off)) : best;
            case Kind.Oak:
                float x = MathF.Sin(off), y = MathF.Cos(off);
                return (1 / MathF.Sqrt((x * x / 0.0784f) + (y * y / 0.2704f))) * (1 - (0.17f * (0.5f + (0.5f * MathF.Cos((off * 7.5f) + 2.7f)))));
            default:
                float half = off < MathF.PI / 2 ? 0.6f : 0.4f, sx = MathF.Sin(off), sy = MathF.Cos(off);
                float plain = 1 / MathF.Sqrt((sx * sx / 0.058f) + (sy * sy / (half * half)));
                return (plain * (off < 0.5f ? 1 - (0.16f * off / 0.5f * (1 - (off / 0.5f))) : 1)) + (0.006f * MathF.Abs(MathF.IEEERemainder(off * 16, 2)));
        }
    }

    /// <summary>1 on a vein, 0 beside it.</summary>
    private static float Vein(Vector2 q, Vector2 middle, Vector2[] tips)
    {
        float nearest = 1;
        foreach (Vector2 tip in tips)
        {
            Vector2 d = tip - middle;
            float t = Math.Clamp(Vector2.Dot(q - middle, d) / d.LengthSquared(), 0, 1);
            nearest = MathF.Min(nearest, Vector2.Distance(q, middle + (d * t)));

            // Side veins leave at an acute angle.
            float side = MathF.Abs(Vector2.Dot(q - middle, new Vector2(-d.Y, d.X)) / d.Length()), along = (Vector2.Dot(q - middle, d) / d.Length()) - side;
            float reach = tips.Length < 4 ? 0.3f : 0.1f;
            nearest = side < reach && along > 0.02f - (tip.Y < middle.Y ? 1 : 0) && along < d.Length() && (tips.Length > 3 || tip.Y > middle.Y) ? MathF.Min(nearest, 0.007f + (0.6f * MathF.Abs(MathF.IEEERemainder(along, 0.11f)))) : nearest;
        }

        return 0.7f * Noise.SmoothStep(0.016f, 0.004f, nearest);
    }
}
