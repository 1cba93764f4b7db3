using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>An hourglass: two bulbs of glass between turned posts, sand running through.</summary>
internal sealed class Hourglass : CatalogueEntry<Hourglass.Parameters>
{
    /// <param name="Height">0.19 to 0.23 m.</param>
    /// <param name="Bulb">Radius of a bulb by the height, 0.17 to 0.2.</param>
    /// <param name="Posts">3 or 4.</param>
    /// <param name="Run">Share of the sand that has run through, 0.3 to 0.7.</param>
    /// <param name="Sand">Colour of the sand.</param>
    /// <param name="Wood">Of the frame.</param>
    public sealed record Parameters(float Height, float Bulb, int Posts, float Run, LinearRgb Sand, Material Wood);

    public override EntryInfo Info { get; } = new()
    {
        Id = "hourglass",
        Names = ["hourglass", "sand timer", "sandglass", "hour glass", "sand clock", "egg timer"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("hourglass", "hourglasses").Add("sandglass", "sandglasses").Add("hour glass", "hour glasses"),
        Words = ["empty", "full"],
        Parts = ["sand", "frame"],
        Family = "household",
        Size = new Vector3(0.11f, 0.21f, 0.11f),
        Support = Support.Surface,
        Habitats = ["studio", "living-room"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.12f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(0.195f, 0.22f), stream.Child("bulb").Range(0.175f, 0.195f), stream.Child("posts").Range(3, 4), stream.Child("run").Range(0.35f, 0.6f), wishes.PartColorOr("sand", LinearRgb.FromHex(stream.Child("sand").Pick("#e6b866", "#d98a4a", "#e9d2a2"))),
        Presets.ByName(wishes.Material == "glass" ? null : wishes.Material, wishes.Dye, "frame") ?? (wishes.Colors.IsEmpty ? Presets.Wood(stream.Child("wood").Pick("walnut", "mahogany", "cherry"), Vector3.UnitY, "frame") : Presets.Lacquer(wishes.Colors[0], "frame")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, r = h * p.Bulb, cap = h * 0.075f, low = cap, high = h - cap, tall = high - low, frame = r * 1.32f;
        var bulb = new Curve((0, 0.72f), (0.06f, 0.9f), (0.16f, 1), (0.28f, 0.92f), (0.4f, 0.55f), (0.475f, 0.13f), (0.5f, 0.075f), (0.525f, 0.13f), (0.6f, 0.55f), (0.72f, 0.92f), (0.84f, 1), (0.94f, 0.9f), (1, 0.72f));
        float Reach(float t) => r * bulb.At(t);
        model.Add(Shapes.Lathe([new(0, low), .. Enumerable.Range(0, 81).Select(i => i / 80f).Select(t => new Vector2(Reach(t), low + (tall * t))), new(0, high)], 112), Presets.Pane(LinearRgb.FromHex("#eef8f8"), "glass"), 1.2f);

        // Below a cone has piled up, above the sand has sunk in a funnel; a thread falls between.
        float inner = 0.965f, pile = 0.06f + (0.2f * p.Run), left = 0.94f - (0.34f * p.Run);
        Material sand = new() { Name = "sand", BaseColor = p.Sand, Roughness = 0.9f, Specular = 0.02f, Pattern = new Scenes.Materials.Patterns.Granules(LinearRgb.Gray(0.8f), LinearRgb.Gray(1.15f), 0.0012f) };
        List<Vector2> bottom = [new(0, low + 0.0008f), .. Enumerable.Range(0, 17).Select(i => pile * i / 16).Select(t => new Vector2(Reach(t) * inner, low + 0.0008f + (tall * t))), new(Reach(pile) * 0.5f, low + (tall * (pile + 0.045f))), new(0, low + (tall * (pile + 0.09f)))];
        List<Vector2> top = [new(0, low + (tall * 0.5f)), .. Enumerable.Range(0, 25).Select(i => float.Lerp(0.5f, left, i / 24f)).Select(t => new Vector2(Reach(t) * inner, low + (tall * t))), new(Reach(left) * 0.5f, low + (tall * (left - 0.05f))), new(0, low + (tall * (left - 0.09f)))];
        model.Add(Shapes.Lathe(bottom, 80).Join(Shapes.Lathe(top, 80), Shapes.Rod(new(0, low + (tall * pile), 0), new(0, low + (tall * 0.52f), 0), r * 0.022f, sides: 10)), sand, 0.8f);

        foreach (float y in (ReadOnlySpan<float>)[0, h - cap])
        {
            model.Add(Shapes.Lathe(Outlines.Round([new(0, y), new(frame * 1.08f, y), new(frame * 1.08f, y + (cap * 0.35f)), new(frame, y + (cap * 0.5f)), new(frame * 1.04f, y + (cap * 0.7f)), new(frame * 1.04f, y + cap), new(0, y + cap)], [0, cap * 0.16f, cap * 0.16f, cap * 0.08f, cap * 0.14f, cap * 0.14f, 0], 5, closed: false), 96), p.Wood, 0.9f);
        }

        PolyMesh posts = new();
        var turned = new Curve((0, 1), (0.06f, 0.6f), (0.1f, 1.1f), (0.14f, 0.6f), (0.3f, 0.85f), (0.46f, 0.6f), (0.5f, 1.15f), (0.54f, 0.6f), (0.7f, 0.85f), (0.86f, 0.6f), (0.9f, 1.1f), (0.94f, 0.6f), (1, 1));
        for (int i = 0; i < p.Posts; i++)
        {
            (float s, float c) = MathF.SinCos((MathF.Tau * (i + 0.5f) / p.Posts) + 0.2f);
            posts.Join(Shapes.Lathe([new(0, low - 0.001f), .. Enumerable.Range(0, 61).Select(k => k / 60f).Select(t => new Vector2(h * 0.021f * turned.At(t), low + (tall * t))), new(0, high + 0.001f)], 24).Move(frame * 0.86f * s, 0, frame * 0.86f * c));
        }

        return model.Add(posts, p.Wood, 1).Build(ground: true);
    }
}
