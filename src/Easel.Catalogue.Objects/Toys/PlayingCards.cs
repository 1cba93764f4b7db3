using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>Playing cards: a fanned hand, a pack, or a single ace by word.</summary>
internal sealed class PlayingCards : CatalogueEntry<PlayingCards.Parameters>
{
    /// <param name="Cards">In the fan, 1 to 7.</param>
    /// <param name="HasPack">Whether the rest lies as a pack before it.</param>
    /// <param name="Height">Of a card, 0.084 to 0.09 m.</param>
    /// <param name="Spread">Angle from card to card, radians, 0.16 to 0.24.</param>
    /// <param name="First">Suit of the first card: 0 spades, 1 hearts, 2 clubs, 3 diamonds.</param>
    /// <param name="Back">Colour of the backs.</param>
    public sealed record Parameters(int Cards, bool HasPack, float Height, float Spread, int First, LinearRgb Back);

    public override EntryInfo Info { get; } = new()
    {
        Id = "playing-cards",
        Names = ["playing card", "deck of cards", "pack of cards", "hand of cards", "ace of spades", "ace of hearts", "poker card", "poker hand"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("deck of cards", "decks of cards").Add("hand of cards", "hands of cards").Add("pack of cards", "packs of cards").Add("ace of spades", "aces of spades"),
        Words = ["ace", "hearts", "deck", "pack"],
        Parts = ["back"],
        Family = "toys",
        Size = new Vector3(0.17f, 0.12f, 0.08f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.15f,
        ViewElevation = 0.2f,
        FacesViewer = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool ace = wishes.Words.Contains("ace"), pack = wishes.Words.Overlaps(["deck", "pack"]);
        return new Parameters(
            ace ? 1 : stream.Child("cards").Range(4, 5), pack || (!ace && stream.Child("pack").Chance(0.5f)), stream.Child("height").Range(0.086f, 0.089f), stream.Child("spread").Range(0.19f, 0.23f), wishes.Words.Contains("hearts") ? 1 : ace ? 0 : stream.Child("first").Range(0, 3), wishes.PartColorOr("back", wishes.ColorOr(LinearRgb.FromHex(stream.Child("back").Pick("#b3202c", "#1f4f9a")))));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, w = h * 0.7f;
        for (int i = 0; i < p.Cards; i++)
        {
            float a = (i - ((p.Cards - 1) / 2f)) * -p.Spread;
            Matrix4x4 place = Matrix4x4.CreateTranslation(0, h * 0.55f, 0) * Matrix4x4.CreateRotationZ(a) * Matrix4x4.CreateTranslation(0, -h * 0.04f, i * 0.0011f) * Matrix4x4.CreateRotationX(-0.28f);
            Card(model, p, (p.First + i) % 4, w, h, place);
        }

        if (p.HasPack)
        {
            Matrix4x4 lying = Matrix4x4.CreateRotationX(-MathF.PI / 2) * Matrix4x4.CreateRotationY(0.5f) * Matrix4x4.CreateTranslation(w * 0.75f, 0.0165f, h * 0.75f);
            model.Add(Shapes.Extrude(Outlines.Rectangle(w, h, 0.0035f, 5), 0.0158f, 0.0003f, 1).Move(0, 0, -0.0082f).Transform(lying), Presets.Paper(LinearRgb.FromHex("#efece3"), "edges"));
            Back(model, p, w, h, lying);
        }

        return model.Build(ground: true, center: true);
    }

    private static void Card(ModelBuilder model, Parameters p, int suit, float w, float h, Matrix4x4 place)
    {
        Material paper = Presets.Paper(LinearRgb.FromHex("#fbf9f3"), "card") with { Translucency = 0, Coat = 0.3f, CoatRoughness = 0.2f }, ink = Presets.Matte(LinearRgb.FromHex(suit % 2 == 0 ? "#141416" : "#c8161e"), suit % 2 == 0 ? "black" : "red");
        model.Add(Shapes.Extrude(Outlines.Rectangle(w, h, 0.0035f, 5), 0.0006f, 0.0001f, 1).Transform(place), paper);
        PolyMesh mark = Shapes.Extrude(Suit(suit, w * 0.46f), 0.0003f).Move(0, 0, 0.0004f);
        foreach (float s in (ReadOnlySpan<float>)[1, -1])
        {
            // An A over a small suit in opposite corners.
            PolyMesh corner = new();
            float x = -w * 0.38f, y = h * 0.405f, size = h * 0.075f, t = size * 0.17f;
            corner.Join(Stroke(new(x - (size * 0.36f), y - (size * 0.5f)), new(x, y + (size * 0.5f)), t), Stroke(new(x + (size * 0.36f), y - (size * 0.5f)), new(x, y + (size * 0.5f)), t), Stroke(new(x - (size * 0.2f), y - (size * 0.18f)), new(x + (size * 0.2f), y - (size * 0.18f)), t), Shapes.Extrude([.. Suit(suit, w * 0.13f).Select(q => q + new Vector2(x, y - (size * 1.15f)))], 0.0003f).Move(0, 0, 0.0004f));
            mark.Join(s > 0 ? corner : corner.RotateZ(MathF.PI));
        }

        model.Add(mark.Transform(place), ink, 0.3f);
        Matrix4x4 behind = Matrix4x4.CreateRotationY(MathF.PI) * Matrix4x4.CreateTranslation(0, 0, -0.0003f) * place;
        model.Add(Shapes.Extrude(Outlines.Rectangle(w * 0.88f, h * 0.92f, 0.002f), 0.0002f).Transform(behind), Presets.Paper(p.Back, "back"));

        PolyMesh Stroke(Vector2 a, Vector2 b, float t) => Shapes.Box(Vector2.Distance(a, b) + t, t, 0.0003f, 0, 1).Move(0, -t / 2, 0).RotateZ(MathF.Atan2(b.Y - a.Y, b.X - a.X)).Move((a.X + b.X) / 2, (a.Y + b.Y) / 2, 0.0004f);
    }

    private static void Back(ModelBuilder model, Parameters p, float w, float h, Matrix4x4 place)
    {
        Material ink = Presets.Paper(p.Back, "back"), white = Presets.Paper(LinearRgb.FromHex("#fbf9f3"), "card");
        model.Add(Shapes.Extrude(Outlines.Rectangle(w * 0.88f, h * 0.92f, 0.002f), 0.0002f).Transform(place), ink);
        PolyMesh lattice = new();
        for (int i = -3; i <= 3; i++)
        {
            for (int k = -4; k <= 4; k++)
            {
                lattice.Join(Shapes.Extrude(Outlines.Star(4, w * 0.05f, w * 0.022f), 0.0002f).Move(i * w * 0.12f, k * h * 0.1f, 0.0002f));
            }
        }

        model.Add(lattice.Transform(place), white);
    }

    private static List<Vector2> Suit(int suit, float size)
    {
        float s = size / 2;
        List<Vector2> heart = Splines.CatmullRom2D([new(0, -s), new(-0.55f * s, -0.35f * s), new(-0.95f * s, 0.25f * s), new(-0.82f * s, 0.72f * s), new(-0.45f * s, 0.86f * s), new(-0.14f * s, 0.72f * s), new(0, 0.46f * s), new(0.14f * s, 0.72f * s), new(0.45f * s, 0.86f * s), new(0.82f * s, 0.72f * s), new(0.95f * s, 0.25f * s), new(0.55f * s, -0.35f * s)], 5, closed: true);
        return suit switch
        {
            1 => heart,
            3 => [new(0, -s), new(0.72f * s, 0), new(0, s), new(-0.72f * s, 0)],
            0 => [.. Splines.CatmullRom2D([new(0, s), new(-0.5f * s, 0.42f * s), new(-0.92f * s, -0.1f * s), new(-0.8f * s, -0.55f * s), new(-0.42f * s, -0.62f * s), new(-0.08f * s, -0.42f * s)], 5), new(-0.3f * s, -s), new(0.3f * s, -s), .. Splines.CatmullRom2D([new(0.08f * s, -0.42f * s), new(0.42f * s, -0.62f * s), new(0.8f * s, -0.55f * s), new(0.92f * s, -0.1f * s), new(0.5f * s, 0.42f * s), new(0.01f * s, 0.99f * s)], 5)],
            _ => [.. Arc(new(0, 0.5f * s), 0.44f * s, -0.9f, MathF.PI + 0.9f), .. Arc(new(-0.52f * s, -0.18f * s), 0.44f * s, 0.9f, MathF.PI + 2.1f), new(-0.06f * s, -0.3f * s), new(-0.3f * s, -s), new(0.3f * s, -s), new(0.06f * s, -0.3f * s), .. Arc(new(0.52f * s, -0.18f * s), 0.44f * s, -2.1f, MathF.PI - 0.9f)],
        };

        static IEnumerable<Vector2> Arc(Vector2 c, float r, float from, float to) => Enumerable.Range(0, 17).Select(i => float.Lerp(from, to, i / 16f)).Select(a => c + new Vector2(r * MathF.Cos(a), r * MathF.Sin(a)));
    }
}
