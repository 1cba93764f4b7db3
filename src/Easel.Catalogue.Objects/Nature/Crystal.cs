using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>A cluster of six-sided crystals on their rock, or by name a cut gemstone.</summary>
internal sealed class Crystal : CatalogueEntry<Crystal.Parameters>
{
    /// <param name="Cut">A brilliant instead of a cluster.</param>
    /// <param name="Height">Of the tallest crystal, 0.26 to 0.34 m; width of a gem, 0.06 m.</param>
    /// <param name="Count">Of crystals, 9 to 14.</param>
    /// <param name="Slim">Radius over length, 0.12 to 0.17.</param>
    /// <param name="Glow">Light from within, 0 to 1.</param>
    /// <param name="Color">Of the crystal.</param>
    /// <param name="Seed">Of the cluster.</param>
    public sealed record Parameters(bool Cut, float Height, int Count, float Slim, float Glow, LinearRgb Color, uint Seed);

    private static readonly (string Word, string Color)[] Gems = [("diamond", "#eef6fb"), ("ruby", "#d0123a"), ("emerald", "#0f9a55"), ("sapphire", "#1f4fd0"), ("topaz", "#f0a030"), ("amethyst", "#8a45d0"), ("quartz", "#f2eaf2"), ("rose quartz", "#f0a8bc")];

    public override EntryInfo Info { get; } = new()
    {
        Id = "crystal",
        Names = ["crystal", "crystal cluster", "gemstone", "gem", "jewel", "diamond", "ruby", "emerald", "sapphire", "amethyst", "quartz"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("ruby", "rubies"),
        Words = ["gemstone", "gem", "jewel", "glowing", "magic", "magical", .. Gems.Select(g => g.Word)],
        Family = "nature",
        Size = new Vector3(0.3f, 0.3f, 0.28f),
        Support = Support.Surface,
        Habitats = ["studio", "mountain-lake"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.2f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool cut = wishes.Words.Overlaps(["gemstone", "gem", "jewel", "diamond", "ruby", "emerald", "sapphire", "topaz"]);
        string? named = Gems.Where(g => wishes.Words.Contains(g.Word)).Select(g => g.Color).LastOrDefault();
        return new Parameters(
            cut,
            cut ? 0.1f : stream.Child("height").Range(0.27f, 0.33f),
            stream.Child("count").Range(10, 14),
            stream.Child("slim").Range(0.125f, 0.16f),
            wishes.Words.Overlaps(["glowing", "magic", "magical"]) ? 0.7f : 0.12f,
            wishes.ColorOr(LinearRgb.FromHex(named ?? (cut ? stream.Child("gem").Pick("#d0123a", "#1f4fd0", "#0f9a55") : stream.Child("hue").Pick("#8a45d0", "#3fb4e0", "#9a5ae0")))),
            stream.Child("cluster").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        LinearRgb deep = p.Color, pale = LinearRgb.Lerp(p.Color, LinearRgb.White, 0.55f);
        Material gem = new()
        {
            Name = "body",
            BaseColor = pale,
            Roughness = 0.05f,
            Specular = 0.07f,
            Transmission = p.Cut ? 0.72f : 0.5f,
            Ior = 1.6f,
            Coat = 1,
            CoatRoughness = 0.02f,
            Emission = deep * (p.Glow * 0.8f),
            Kind = FrameMaterialKind.Glass,
        };
        if (p.Cut)
        {
            model.Add(Brilliant(p.Height).Paint(LinearRgb.Lerp(deep, pale, 0.35f)), gem with { BaseColor = LinearRgb.White }, 0.05f);
            return model.Build(ground: true);
        }

        // Crystals lean out from a common root, the tallest in the middle; roots are pale and dull, tips deep and clear.
        var stream = new RandomStream(p.Seed);
        for (int i = 0; i < p.Count; i++)
        {
            RandomStream own = stream.Child(i);
            float share = (float)i / p.Count, lean = 0.12f + (0.85f * MathF.Sqrt(share)), turn = (i * 2.39996f) + own.Range(-0.3f, 0.3f);
            float length = p.Height * (i == 0 ? 1 : float.Lerp(0.86f, 0.36f, share) * own.Range(0.85f, 1.1f)), radius = length * p.Slim * (i == 0 ? 1 : own.Range(0.9f, 1.25f));
            lean = i == 0 ? 0.06f : lean;
            Vector3 outward = new(MathF.Sin(turn), 0, MathF.Cos(turn)), along = Vector3.Normalize((outward * MathF.Sin(lean)) + new Vector3(0, MathF.Cos(lean), 0));
            LinearRgb tone = deep * own.Range(0.85f, 1.15f);
            model.Add(
                Prism(length, radius, own).Paint((q, _) => LinearRgb.Lerp(LinearRgb.Lerp(tone, LinearRgb.White, 0.62f), tone, Noise.SmoothStep(0.05f, 0.8f, q.Y / length))).Align(along).Move((outward * (0.16f * p.Height * MathF.Sqrt(share))) + new Vector3(0, 0.015f, 0)),
                gem with { BaseColor = LinearRgb.White }, 0.05f);
        }

        PolyMesh rock = Shapes.Ellipsoid(new Vector3(0.36f, 0.16f, 0.34f) * p.Height * 1.15f, 48).Displace((q, _) => 0.07f * p.Height * Noise.Fbm(q / p.Height * 7, 3, p.Seed)).Warp(q => q with { Y = MathF.Max(0, q.Y) });
        model.Add(rock, Presets.Stone(LinearRgb.FromHex("#6f6a70"), "rock"), 0.6f);
        return model.Build(ground: true);
    }

    /// <summary>A six-sided prism with an uneven point, on y = 0.</summary>
    private static PolyMesh Prism(float length, float radius, RandomStream stream)
    {
        float turn = stream.Range(0, 1f), shoulder = 1 - (2.1f * radius / length);
        Vector3 tip = new(stream.Range(-0.3f, 0.3f) * radius, length, stream.Range(-0.3f, 0.3f) * radius);
        float[] reach = [.. Enumerable.Range(0, 6).Select(_ => stream.Range(0.88f, 1.1f))], rise = [.. Enumerable.Range(0, 6).Select(_ => stream.Range(-0.05f, 0.05f))];
        Vector3[] Ring(float size, float y, float tilt) => [.. Enumerable.Range(0, 6).Select(k => (a: turn + (MathF.Tau * k / 6), k)).Select(s => new Vector3(MathF.Sin(s.a) * radius * reach[s.k] * size, (y + (tilt * rise[s.k])) * length, MathF.Cos(s.a) * radius * reach[s.k] * size))];
        List<Vector3[]> rings = [.. Enumerable.Range(0, 9).Select(i => Ring(0.86f + (0.14f * i / 8f), shoulder * i / 8f, i / 8f))];
        rings.Add([.. rings[^1].Select(q => Vector3.Lerp(q, tip, 0.97f))]);
        return Shapes.Loft(rings);
    }

    /// <summary>A round brilliant standing on its point: table, crown, girdle, pavilion.</summary>
    private static PolyMesh Brilliant(float width)
    {
        const int Sides = 16;
        float r = width / 2;
        Vector3[] Ring(float size, float y, float shift) => [.. Enumerable.Range(0, Sides).Select(k => MathF.Tau * (k + shift) / Sides).Select(a => new Vector3(MathF.Sin(a) * r * size, y * width, MathF.Cos(a) * r * size))];
        return Shapes.Loft([Ring(0.012f, 0, 0), Ring(0.55f, 0.235f, 0.5f), Ring(1, 0.43f, 0), Ring(1, 0.45f, 0), Ring(0.8f, 0.545f, 0.5f), Ring(0.56f, 0.6f, 0)]).RotateX(0.22f).RotateZ(-0.12f);
    }
}
