using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A stemmed glass of wine.</summary>
internal sealed class WineGlass : CatalogueEntry<WineGlass.Parameters>
{
    /// <param name="Height">0.2 to 0.23 m.</param>
    /// <param name="Bowl">Widest radius of the bowl, 0.038 to 0.048 m.</param>
    /// <param name="Mouth">Radius of the mouth, share of the widest, 0.72 to 0.88.</param>
    /// <param name="Stem">Height of stem and foot, share of the whole, 0.42 to 0.5.</param>
    /// <param name="Fill">How full the bowl is, 0 to 0.5.</param>
    /// <param name="Wine">Colour of the wine.</param>
    /// <param name="Glass">Tint of the glass, or null for clear.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Height, float Bowl, float Mouth, float Stem, float Fill, LinearRgb Wine, LinearRgb? Glass, string? Material, LinearRgb? Dye);

    private const float Wall = 0.0015f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "wine-glass",
        Names = ["wine glass", "glass of wine", "wineglass", "glass of red wine", "glass of white wine", "goblet"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("wine glass", "wine glasses").Add("glass of wine", "glasses of wine").Add("wineglass", "wineglasses").Add("glass of red wine", "glasses of red wine").Add("glass of white wine", "glasses of white wine"),
        Words = ["empty", "full", "white", "red"],
        Family = "kitchen",
        Size = new Vector3(0.088f, 0.215f, 0.088f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.12f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        // Of a wine's colours the wine is; of any other the glass is.
        LinearRgb? asked = wishes.Colors.IsEmpty ? null : wishes.Colors[0];
        bool white = wishes.Words.Contains("white") || (asked is { } c && MathF.Min(c.R, MathF.Min(c.G, c.B)) > 0.5f), red = wishes.Words.Contains("red") || (asked is { } d && d.R > 3 * MathF.Max(d.G, d.B));
        return new Parameters(
            stream.Child("height").Range(0.205f, 0.225f),
            stream.Child("bowl").Range(0.039f, 0.046f),
            stream.Child("mouth").Range(0.74f, 0.86f),
            stream.Child("stem").Range(0.43f, 0.48f),
            wishes.Words.Contains("empty") ? 0 : wishes.Words.Contains("full") ? 0.72f : stream.Child("fill").Range(0.36f, 0.46f),
            LinearRgb.FromHex(white ? "#ead98c" : "#a3142a"),
            asked is { } tint && !white && !red ? tint : null,
            wishes.Material == "glass" ? null : wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material glass = Presets.ByName(p.Material, p.Dye, "glass") ?? new Material
        {
            Name = "glass", Substance = "glass", BaseColor = p.Glass ?? LinearRgb.FromHex("#f2fafa"), Roughness = 0.004f, Transmission = 1, Ior = 1.5f, AttenuationDistance = p.Glass is null ? 0.1f : 0.006f, Kind = FrameMaterialKind.Glass,
        };
        var model = new ModelBuilder();
        float h = p.Height, b = p.Bowl, stem = h * p.Stem, tall = h - stem;
        var bowl = new Curve((0, 0.09f), (0.03f, 0.3f), (0.1f, 0.62f), (0.22f, 0.88f), (0.38f, 1), (0.6f, 0.97f), (1, p.Mouth));
        const int Rows = 72;
        List<Vector2> outside =
        [
            .. Outlines.Round([new(0, 0.0008f), new(b * 0.88f, 0), new(b * 0.9f, 0.0014f), new(b * 0.5f, 0.0042f), new(0.007f, 0.0095f), new(0.0037f, 0.024f), new(0.0034f, stem * 0.7f), new(0.0046f, stem - 0.004f)], [0, 0.0006f, 0.0008f, 0.02f, 0.008f, 0.02f, 0.02f, 0], 8, closed: false),
            .. Enumerable.Range(1, Rows).Select(i => (float)i / Rows).Select(t => new Vector2(b * bowl.At(t), stem + (tall * t))),
        ];
        List<Vector2> lip = [new((b * p.Mouth) - (Wall * 0.2f), h + (Wall * 0.35f)), new((b * p.Mouth) - (Wall * 0.8f), h + (Wall * 0.35f))];
        List<Vector2> inside = [.. Enumerable.Range(0, Rows).Select(i => 1 - ((float)i / Rows)).Select(t => new Vector2(MathF.Max(0.0004f, (b * bowl.At(t)) - Wall), stem + 0.003f + ((tall - 0.003f) * t))), new(0, stem + 0.003f)];
        float level = stem + (tall * p.Fill);
        bool filled = p.Fill > 0 && p.Material is null;
        if (filled)
        {
            // Wine fills the glass without a gap: what is left of the inner wall ends in its surface.
            List<Vector2> above = [.. inside.Where(q => q.Y > level + 0.0008f)];
            float edge = (b * bowl.At((level - stem) / tall)) - Wall;
            model.Add(Shapes.Lathe([.. outside, .. lip, .. above, new(edge, level + 0.0006f), new(edge - 0.0012f, level), new(0, level)], 160), glass, 1.1f);
            List<Vector2> below = [new(0, level - 0.0003f), new(edge, level - 0.0003f), .. inside.Where(q => q.Y < level - 0.0003f)];
            below.Reverse();
            bool pale = p.Wine.Luminance > 0.3f;
            model.Add(Shapes.Lathe(below, 128), new Material { Name = "drink", BaseColor = p.Wine, Roughness = 0.004f, Specular = 0, Transmission = 1, Ior = 1, AttenuationDistance = pale ? 0.09f : 0.07f, Kind = FrameMaterialKind.Glass }, 0.9f);
        }
        else
        {
            model.Add(Shapes.Lathe([.. outside, .. lip, .. inside], 160), glass, 1.1f);
        }

        return model.Build();
    }
}
