using System.Numerics;
using Easel.Catalogue.Objects.Kitchen;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A loaf: baked in a tin with slices cut off, or a round one with slashes; or a single slice.</summary>
internal sealed class Bread : CatalogueEntry<Bread.Parameters>
{
    /// <summary>Its form.</summary>
    public enum Kind
    {
        Tin,
        Round,
        Slice,
    }

    /// <param name="Kind">Its form.</param>
    /// <param name="Length">0.22 to 0.26 m.</param>
    /// <param name="Width">0.105 to 0.118 m.</param>
    /// <param name="Height">0.105 to 0.12 m.</param>
    /// <param name="Cut">Slices cut off, 1 to 3.</param>
    /// <param name="Browning">Of the crust, 0.7 to 1.2.</param>
    /// <param name="Crumb">Colour inside.</param>
    /// <param name="Crust">Colour of the crust.</param>
    /// <param name="Seed">Of all that is uneven.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        Kind Kind, float Length, float Width, float Height, int Cut, float Browning, LinearRgb Crumb, LinearRgb Crust, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "bread",
        Names = ["bread", "loaf of bread", "loaf", "bread loaf", "slice of bread", "sourdough"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("loaf", "loaves").Add("loaf of bread", "loaves of bread").Add("bread loaf", "bread loaves").Add("slice of bread", "slices of bread").Add("bread", "breads"),
        Words = ["round", "sourdough", "slice", "rye"],
        Parts = ["crust"],
        Family = "food",
        Size = new Vector3(0.28f, 0.115f, 0.12f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.55f,
        ViewElevation = 0.3f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool rye = wishes.Words.Contains("rye");
        return new Parameters(
            wishes.Words.Contains("slice") ? Kind.Slice : wishes.Words.Overlaps(["round", "sourdough"]) || stream.Child("round").Chance(0.25f) ? Kind.Round : Kind.Tin,
            stream.Child("length").Range(0.225f, 0.255f),
            stream.Child("width").Range(0.107f, 0.116f),
            stream.Child("height").Range(0.107f, 0.118f),
            stream.Child("cut").Range(1, 3),
            stream.Child("brown").Range(0.75f, 1.15f),
            LinearRgb.FromHex(rye ? "#a9835a" : "#f4e4bf"),
            wishes.PartColorOr("crust", wishes.ColorOr(LinearRgb.FromHex(rye ? "#6a3d20" : "#b8702c"))),
            stream.Child("baked").Seed,
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material crust = Presets.ByName(p.Material, p.Dye, "crust") ?? FoodMaterials.Baked(p.Crust, "crust") with { Roughness = 0.48f, Coat = 0.14f }, crumb = Presets.ByName(p.Material, p.Dye, "crumb") ?? BreadShapes.Crumb(p.Crumb);
        switch (p.Kind)
        {
            case Kind.Round:
                AddRound(model, p, crust);
                break;
            case Kind.Slice:
                AddSlice(model, p, crust, crumb, m => m.RotateX(-0.2f));
                break;
            default:
                AddTin(model, p, crust, crumb);
                break;
        }

        return model.Build(ground: true, center: true);
    }

    // The loaf along X, its cut end to +X, slices fallen before it.
    private static void AddTin(ModelBuilder model, Parameters p, Material crust, Material crumb)
    {
        List<Vector2> outline = BreadShapes.Outline(p.Width, p.Height);
        float length = p.Length - (0.014f * p.Cut);
        const int Rows = 90;
        List<IReadOnlyList<Vector3>> sections = [];
        for (int i = 0; i <= Rows; i++)
        {
            // Rounded at the far end, crowned in the middle, cut square at the near one.
            float t = (float)i / Rows, end = MathF.Sqrt(MathF.Max(0, 1 - MathF.Pow(MathF.Max(0, 1 - (t / 0.09f)), 2.4f))), crown = 1 + (0.05f * MathF.Sin(MathF.PI * t));
            float lump = 1 + (0.012f * Noise.Perlin(new Vector3(t * 5, 0.5f, 0.5f), p.Seed));
            sections.Add([.. outline.Select(q => new Vector3((t - 0.5f) * length, q.Y * (0.9f + (0.1f * end)) * (q.Y > p.Height * 0.6f ? crown : 1), q.X * (0.84f + (0.16f * end)) * lump))]);
        }

        PolyMesh body = Shapes.Loft(sections, caps: false);
        body = Fittings.Outward(body);
        if (p.Material is null)
        {
            body = body.Paint((q, n) =>
            {
                float top = Noise.SmoothStep(p.Height * 0.5f, p.Height * 0.92f, q.Y) * p.Browning, split = MathF.Exp(-MathF.Pow((q.Z + (0.004f * Noise.Perlin(new Vector3(q.X * 40, 1, 2), p.Seed))) / 0.008f, 2)) * Noise.SmoothStep(p.Height * 0.85f, p.Height * 0.96f, q.Y);
                LinearRgb tone = LinearRgb.Lerp(new LinearRgb(1.2f, 1.25f, 1.3f), new LinearRgb(0.72f, 0.56f, 0.44f), MathF.Min(1, top) * (0.7f + (0.3f * n.Y)));
                return LinearRgb.Lerp(tone, new LinearRgb(1.35f, 1.55f, 1.7f), 0.6f * split);
            });
        }

        model.Add(body, crust, 1.2f);
        PolyMesh Cap(float x, float shrink) => Shapes.Extrude([.. outline.Select(q => new Vector2(q.X * shrink, ((q.Y - (p.Height / 2)) * shrink) + (p.Height / 2)))], 0.003f, 0.0006f).RotateY(MathF.PI / 2).Move(x, 0, 0);
        model.Add(Cap((length / 2) - 0.0012f, 0.965f), crumb, 0.9f);
        model.Add(Shapes.Superellipsoid(new Vector3(0.012f, p.Height * 0.46f, p.Width * 0.37f), 0.5f, 0.6f, 64).Move((-length / 2) + 0.008f, p.Height * 0.46f, 0), crust, 1.2f);
        for (int i = 0; i < p.Cut; i++)
        {
            // The first leans against the loaf's end, the others have slid down before it.
            float lean = 0.34f + (0.36f * i), x = (length / 2) + 0.012f + (0.03f * i);
            AddSlice(model, p, crust, crumb, m => m.RotateX(-lean).RotateY(MathF.PI / 2).Move(x + 0.03f + (0.02f * i), 0, 0.004f * ((i * 2) - 1)));
        }
    }

    private static void AddSlice(ModelBuilder model, Parameters p, Material crust, Material crumb, Func<PolyMesh, PolyMesh> place)
    {
        const float Thick = 0.0135f;
        List<Vector2> outline = BreadShapes.Outline(p.Width, p.Height), inner = [.. outline.Select(q => new Vector2(q.X * 0.955f, ((q.Y - (p.Height / 2)) * 0.955f) + (p.Height / 2)))];
        model.Add(place(Shapes.Extrude(outline, Thick, 0.0016f, 3)), crust, 0.9f);
        model.Add(place(Shapes.Extrude(inner, Thick + 0.0008f, 0.0004f, 1)), crumb, 0.9f);
    }

    // A boule: dusted with flour, slashed so that it opened in pale ears.
    private static void AddRound(ModelBuilder model, Parameters p, Material crust)
    {
        float r = p.Length * 0.46f, h = p.Height * 0.92f;
        float Slash(Vector3 q)
        {
            // Three bowed cuts side by side, and one across them.
            float best = 1;
            for (int i = -1; i <= 1; i++)
            {
                float z = (i * 0.36f * r) + (0.12f * r * MathF.Cos(q.X / r * 1.4f) * i), end = Noise.SmoothStep(0.72f, 0.5f, MathF.Abs(q.X) / r);
                best = MathF.Min(best, (MathF.Abs(q.Z - z) / (0.075f * r)) + (1.2f * (1 - end)));
            }

            return q.Y > h * 0.4f ? 1 - Noise.SmoothStep(0.35f, 1, best) : 0;
        }

        PolyMesh loaf = Fittings.Outward(Shapes.Grid(260, 150, (u, v) =>
        {
            float angle = MathF.PI * ((0.78f * v) - 0.28f), wide = r * MathF.Pow(MathF.Max(0, MathF.Cos(angle)), 0.75f);
            (float s, float c) = MathF.SinCos(u * MathF.Tau);
            float wobble = 1 + (0.03f * Noise.Perlin(new Vector3(c * 1.4f, 2, s * 1.4f), p.Seed));
            return new Vector3(wide * c * wobble, MathF.Max(0, h * (0.34f + (0.66f * MathF.Sin(angle)))), -wide * s * wobble);
        }, wrapU: true)).Displace((q, n) => (0.0012f * Noise.Fbm(q * 90, 3, p.Seed)) - (0.006f * Slash(q)) + (0.004f * Slash(q + new Vector3(0, 0, 0.05f * r)) * (n.Y > 0 ? 1 : 0)));
        if (p.Material is null)
        {
            loaf = loaf.Paint((q, n) =>
            {
                float flour = Noise.SmoothStep(0.02f, 0.5f, Noise.Fbm(q * 55, 4, p.Seed + 3) + (0.35f * n.Y)), top = Noise.SmoothStep(0, h * 0.7f, q.Y), slash = Slash(q);
                LinearRgb tone = LinearRgb.Lerp(new LinearRgb(0.9f, 0.82f, 0.74f), new LinearRgb(0.66f, 0.5f, 0.4f), top * p.Browning);
                tone = LinearRgb.Lerp(tone, new LinearRgb(1.5f, 1.95f, 2.9f), 0.42f * flour * top);
                return LinearRgb.Lerp(tone, new LinearRgb(1.3f, 1.5f, 1.75f), 0.85f * slash);
            });
        }

        model.Add(loaf, crust, 1.2f);
    }
}
