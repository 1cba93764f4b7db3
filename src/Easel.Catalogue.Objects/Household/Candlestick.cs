using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A candlestick with a tapering candle; a branched candelabrum by word.</summary>
internal sealed class Candlestick : CatalogueEntry<Candlestick.Parameters>
{
    /// <param name="Arms">Branches, 0 for a single candle, else 2 to 6.</param>
    /// <param name="Height">Of the stick, 0.18 to 0.26 m.</param>
    /// <param name="Candle">Height of a candle, 0.14 to 0.2 m.</param>
    /// <param name="Knops">Turned swellings of the stem, 2 or 3.</param>
    /// <param name="IsLit">Whether it burns.</param>
    /// <param name="Made">What the stick is made of.</param>
    /// <param name="Wax">Colour of the candles.</param>
    public sealed record Parameters(int Arms, float Height, float Candle, int Knops, bool IsLit, Material Made, LinearRgb Wax);

    public override EntryInfo Info { get; } = new()
    {
        Id = "candlestick",
        Names = ["candlestick", "candle holder", "candleholder", "candelabra", "candelabrum", "menorah", "taper candle"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("candelabrum", "candelabra"),
        Words = ["unlit", "off", "silver", "brass"],
        Parts = ["candle"],
        Family = "household",
        Size = new Vector3(0.14f, 0.42f, 0.14f),
        Support = Support.Surface,
        Habitats = ["studio", "living-room"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.1f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool menorah = wishes.Words.Contains("menorah"), branched = menorah || wishes.Words.Overlaps(["candelabra", "candelabrum"]);
        return new Parameters(
            menorah ? 8 : branched ? 4 : 0, stream.Child("height").Range(0.19f, 0.25f), stream.Child("candle").Range(0.15f, 0.19f), stream.Child("knops").Range(2, 3), !wishes.Words.Overlaps(["unlit", "off"]),
            Presets.ByName(wishes.Material, wishes.Dye, "body") ?? (wishes.Words.Contains("silver") ? Presets.Silver("body") : wishes.Colors.IsEmpty ? stream.Child("silver").Chance(0.3f) ? Presets.Silver("body") : Presets.Brass("body") : Presets.Lacquer(wishes.Colors[0], "body")),
            wishes.PartColorOr("candle", LinearRgb.FromHex("#f6eedd")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, foot = h * 0.28f;
        List<Vector2> profile = [new(0, 0), new(foot, 0), new(foot, h * 0.025f), new(foot * 0.82f, h * 0.05f), new(foot * 0.6f, h * 0.075f), new(h * 0.055f, h * 0.13f)];
        for (int i = 0; i < p.Knops; i++)
        {
            float y = h * (0.2f + (0.62f * i / p.Knops)), r = h * (0.075f - (0.008f * i));
            profile.AddRange([new(h * 0.035f, y), new(r, y + (h * 0.045f)), new(h * 0.035f, y + (h * 0.09f))]);
        }

        profile.AddRange([new(h * 0.036f, h * 0.88f), new(h * 0.062f, h * 0.93f), new(h * 0.115f, h * 0.965f), new(h * 0.115f, h * 0.98f), new(h * 0.06f, h * 0.98f), new(h * 0.06f, h), new(0, h)]);
        model.Add(Shapes.Lathe(Outlines.Round(profile, h * 0.012f, 5, closed: false), 80), p.Made, 0.9f);
        AddCandle(model, p, new Vector3(0, h, 0));

        // Arms curve out in a plane and rise to cups at one height.
        int pairs = p.Arms / 2;
        for (int i = 0; i < pairs; i++)
        {
            float reach = h * 0.36f * (i + 1) * (pairs > 2 ? 0.72f : 1), low = h * (0.66f - (0.14f * i)), top = h * (pairs > 2 ? 0.98f : 0.9f);
            List<Vector3> arm = Splines.CatmullRom([new(0, low, 0), new(reach * 0.4f, low - (h * 0.05f), 0), new(reach * 0.92f, low + (h * 0.04f), 0), new(reach, top - (h * 0.05f), 0)], 12);
            PolyMesh cup = Shapes.Lathe(Outlines.Round([new(0, -h * 0.06f), new(h * 0.03f, -h * 0.05f), new(h * 0.105f, -h * 0.01f), new(h * 0.105f, 0), new(h * 0.058f, 0), new(h * 0.058f, h * 0.02f), new(0, h * 0.02f)], h * 0.008f, 4, closed: false), 56).Move(reach, top, 0);
            model.Add(Shapes.Tube(arm, h * 0.022f, 20).Join(cup).BothSides(), p.Made, 1);
            AddCandle(model, p, new Vector3(reach, top + (h * 0.02f), 0));
            AddCandle(model, p, new Vector3(-reach, top + (h * 0.02f), 0));
        }

        return model.Build(ground: true);
    }

    private static void AddCandle(ModelBuilder model, Parameters p, Vector3 at)
    {
        const float R = 0.0105f;
        Material wax = new() { Name = "candle", BaseColor = p.Wax, Roughness = 0.42f, Coat = 0.25f, CoatRoughness = 0.2f, Translucency = 0.12f };
        model.Add(Shapes.Cylinder(R, p.Candle, 0.003f, 40, R * 0.84f).Move(at), wax, 0.9f);
        Vector3 top = at + new Vector3(0, p.Candle, 0);
        for (int i = 0; i < 3; i++)
        {
            (float s, float c) = MathF.SinCos(i * 2.3f);
            model.Add(Shapes.Tube([top + new Vector3(s * R * 0.7f, -0.001f, c * R * 0.7f), top + new Vector3(s * R * 0.86f, -0.008f, c * R * 0.86f), top + new Vector3(s * R * 0.9f, -0.02f - (0.012f * i), c * R * 0.9f)], t => 0.0012f + (0.001f * t), 10), wax, 1.2f);
        }

        model.Add(Shapes.Rod(top, top + new Vector3(0.0006f, 0.008f, 0), 0.0009f, sides: 8), Presets.Matte(LinearRgb.FromHex("#2a2320"), "wick"));
        if (p.IsLit)
        {
            model.Add(Candle.Flame(0.034f).Move(top + new Vector3(0.0005f, 0.003f, 0)), Candle.FlameMaterial(), 1.4f);
        }
    }
}
