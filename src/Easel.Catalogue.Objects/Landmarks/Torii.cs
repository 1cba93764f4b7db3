using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A torii, the gate of a Japanese shrine: two leaning pillars, a tie beam and a curved double lintel.</summary>
internal sealed class Torii : CatalogueEntry<Torii.Parameters>
{
    /// <param name="Width">Between the pillars, 3.6 to 4.4 m.</param>
    /// <param name="Height">4.6 to 5.4 m.</param>
    /// <param name="Pillar">Radius of a pillar at its foot, 0.2 to 0.26 m.</param>
    /// <param name="Curve">How far the lintel's ends turn up, 0.2 to 0.35 m.</param>
    /// <param name="HasTablet">Whether a tablet hangs in the middle.</param>
    /// <param name="HasRope">Whether a straw rope hangs between the pillars.</param>
    /// <param name="Color">Of the gate.</param>
    /// <param name="Dark">Of the feet and the upper lintel.</param>
    public sealed record Parameters(float Width, float Height, float Pillar, float Curve, bool HasTablet, bool HasRope, LinearRgb Color, LinearRgb Dark);

    public override EntryInfo Info { get; } = new()
    {
        Id = "torii",
        Names = ["torii gate", "torii", "shinto shrine", "japanese gate", "shrine gate", "japanese torii gate"],
        Words = ["rope", "stone"],
        Parts = ["lintel"],
        Family = "landmarks",
        Size = new Vector3(6.6f, 5, 0.8f),
        Habitats = ["park", "mountain-lake", "forest", "ocean-beach", "studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.04f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool stone = wishes.Words.Contains("stone");
        return new Parameters(
            stream.Child("width").Range(3.7f, 4.3f), stream.Child("height").Range(4.7f, 5.2f), stream.Child("pillar").Range(0.21f, 0.25f), stream.Child("curve").Range(0.22f, 0.32f), true, wishes.Words.Contains("rope") || stream.Child("rope").Chance(0.4f),
            wishes.ColorOr(LinearRgb.FromHex(stone ? "#9a968c" : "#d2371c")), wishes.PartColorOr("lintel", LinearRgb.FromHex(stone ? "#8a867c" : "#22211f")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width / 2, h = p.Height, r = p.Pillar, lean = 0.03f * h;
        Material red = Presets.Lacquer(p.Color, "body") with { Roughness = 0.45f, Coat = 0.3f }, dark = red with { Name = "lintel", BaseColor = p.Dark };
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 foot = new(s * (w + lean), 0, 0), top = new(s * w, h * 0.86f, 0);
            model.Add(Shapes.Rod(foot, top, r, r * 0.86f, 48), red, 0.8f);
            model.Add(Shapes.Rod(foot, Vector3.Lerp(foot, top, 0.13f), r * 1.16f, r * 1.12f, 48), dark, 0.8f);
            model.Add(Shapes.Cylinder(r * 1.6f, 0.16f, 0.03f, 48).Move(foot), Presets.Stone(name: "base"), 0.8f);
            model.Add(Shapes.Cylinder(r * 1.2f, 0.12f, 0.02f, 48).Move(top - new Vector3(0, 0.06f, 0)), red);
        }

        // The tie beam passes through the pillars, wedged; the lintel bends up to its ends.
        float tie = h * 0.68f, over = w + 0.75f;
        model.Add(Shapes.Box(2 * over, 0.3f, 0.22f, 0.015f, 2).Move(0, tie, 0), red);
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Box(0.12f, 0.12f, 0.3f, 0.01f).Move(s * (w + lean + r + 0.02f), tie + 0.3f, 0), red);
        }

        PolyMesh Lintel(float half, float low, float high, float deep) => Shapes.Loft([.. Enumerable.Range(0, 41).Select(i => ((i / 20f) - 1) * half).Select(x =>
        {
            float up = p.Curve * MathF.Pow(MathF.Abs(x) / half, 2.4f), slant = 0.16f * MathF.Sign(x) * (MathF.Abs(x) > half * 0.999f ? 1 : 0);
            return (Vector3[])[new(x - slant, low + up, deep), new(x - slant, low + up, -deep), new(x + slant, high + up, -deep * 1.12f), new(x + slant, high + up, deep * 1.12f)];
        })]);
        float beam = h * 0.86f;
        model.Add(Fittings.Outward(Lintel(w + 1.0f, beam, beam + 0.27f, 0.17f)), red, 0.5f);
        model.Add(Fittings.Outward(Lintel(w + 1.28f, beam + 0.27f, beam + 0.5f, 0.23f)), dark, 0.5f);
        if (p.HasTablet)
        {
            float mid = (tie + 0.3f + beam) / 2, tall = beam - tie - 0.3f;
            model.Add(Shapes.Box(0.62f, tall, 0.2f, 0.02f).Move(0, tie + 0.3f, 0.02f), dark);
            model.Add(Shapes.Box(0.46f, tall * 0.8f, 0.04f, 0.01f).Move(0, mid - (tall * 0.4f), 0.13f), Presets.Gold("tablet") with { Roughness = 0.4f });
            model.Surface(SurfaceTag.Print, new Vector3(0, mid, 0.155f), new Vector3(0.2f, 0, 0), new Vector3(0, tall * 0.34f, 0));
        }

        if (p.HasRope)
        {
            List<Vector3> rope = [.. Enumerable.Range(0, 33).Select(i => ((i / 16f) - 1) * w).Select(x => new Vector3(x, tie - 0.15f - (0.34f * (1 - (x * x / w / w))), r + 0.04f))];
            model.Add(Shapes.Sweep(rope, [.. Outlines.Circle(1, 24).Select((q, i) => q * (1 + (0.16f * MathF.Cos(3 * i * MathF.Tau / 24))))], t => new Vector2(0.06f + (0.05f * MathF.Sin(MathF.PI * t))), twist: t => t * 30), Presets.Fabric(LinearRgb.FromHex("#d9bd84"), 300, "rope"), 1.2f);
            for (int i = 0; i < 4; i++)
            {
                float x = w * ((i * 0.4f) - 0.6f), y = tie - 0.2f - (0.34f * (1 - (x * x / w / w)));
                PolyMesh paper = new();
                for (int k = 0; k < 4; k++)
                {
                    paper.Join(Shapes.Box(0.13f, 0.17f, 0.006f, 0).Move(x + (k % 2 == 0 ? -0.05f : 0.05f), y - 0.16f - (0.15f * k), r + 0.06f + (0.004f * k)));
                }

                model.Add(paper, Presets.Paper(name: "paper"));
            }
        }

        return model.Build(ground: true, center: true);
    }
}
