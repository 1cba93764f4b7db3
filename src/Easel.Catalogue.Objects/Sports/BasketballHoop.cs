using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A basketball hoop: board, rim and net on a padded post.</summary>
internal sealed class BasketballHoop : CatalogueEntry<BasketballHoop.Parameters>
{
    /// <param name="Height">Of the rim, 2.8 to 3.05 m.</param>
    /// <param name="Board">Width of the board, 1.5 to 1.8 m.</param>
    /// <param name="Reach">From post to board, 0.7 to 1 m.</param>
    /// <param name="Strings">Of the net, 10 to 14.</param>
    /// <param name="IsClear">A glass board.</param>
    /// <param name="Color">Of rim and frame.</param>
    /// <param name="Post">Colour of the post.</param>
    public sealed record Parameters(float Height, float Board, float Reach, int Strings, bool IsClear, LinearRgb Color, LinearRgb Post);

    public override EntryInfo Info { get; } = new()
    {
        Id = "basketball-hoop",
        Names = ["basketball hoop", "basketball basket", "basketball net", "basketball backboard", "basketball ring"],
        Words = ["glass"],
        Parts = ["rim", "net", "backboard", "post"],
        Family = "sports",
        Size = new Vector3(1.7f, 3.9f, 2),
        Habitats = ["park", "city-street", "studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.0f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(2.85f, 3.05f), stream.Child("board").Range(1.55f, 1.75f), stream.Child("reach").Range(0.75f, 0.95f), 12, wishes.Words.Contains("glass") || wishes.Material == "glass", wishes.PartColorOr("rim", wishes.ColorOr(LinearRgb.FromHex("#e8561a"))), wishes.PartColorOr("post", LinearRgb.FromHex(stream.Child("post").Pick("#2b3f66", "#33373c", "#8a2420"))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Board, bh = w * 0.58f, low = p.Height - 0.15f, z = 0, r = 0.228f;
        Material paint = Presets.Lacquer(p.Post, "post"), orange = Presets.Lacquer(p.Color, "rim");
        model.Add(Shapes.Extrude(Outlines.Rectangle(w, bh, 0.05f, 6), 0.04f, 0.01f, 3).Move(0, low + (bh / 2), z), p.IsClear ? Presets.Pane(LinearRgb.FromHex("#dcebee"), "backboard") : Presets.Lacquer(LinearRgb.FromHex("#f4f3ee"), "backboard"));
        PolyMesh lines = Frame(w * 0.97f, bh * 0.95f, 0.05f).Move(0, low + (bh / 2), z + 0.021f).Join(Frame(0.6f, 0.46f, 0.05f).Move(0, p.Height + 0.19f, z + 0.021f));
        model.Add(lines, orange);
        Vector3 hoop = new(0, p.Height, 0.16f + r);
        model.Add(Shapes.Torus(r, 0.0125f, 72, 16).Move(hoop).Join(Shapes.Box(0.16f, 0.06f, 0.14f, 0.01f).Move(0, p.Height - 0.04f, 0.09f), Shapes.Box(0.2f, 0.14f, 0.02f, 0.006f).Move(0, p.Height - 0.1f, 0.03f)), orange, 1);

        // The net: crossing strings that draw in below.
        PolyMesh net = new();
        var girth = new Curve((0, 1), (0.25f, 0.82f), (0.55f, 0.6f), (0.85f, 0.54f), (1, 0.6f));
        Vector3 Net(float turn, float t) => hoop + new Vector3(r * girth.At(t) * MathF.Sin(turn), -0.44f * t, r * girth.At(t) * MathF.Cos(turn));
        float pitch = MathF.Tau / p.Strings;
        for (int i = 0; i < p.Strings; i++)
        {
            foreach (float s in (ReadOnlySpan<float>)[-1, 1])
            {
                net.Join(Shapes.Tube([.. Enumerable.Range(0, 13).Select(k => k / 12f).Select(t => Net((i * pitch) + (s * pitch * 2 * MathF.Abs((t * 2 % 1) - (t * 2 % 2 >= 1 ? 1 : 0)) * 0.5f) + (s * pitch * t), t))], 0.0052f, 7));
            }

            net.Join(Shapes.Torus(0.018f, 0.004f, 16, 6).RotateX(MathF.PI / 2).RotateY(i * pitch).Move(Net(i * pitch, 0) - new Vector3(0, 0.012f, 0)));
        }

        model.Add(net, Presets.Fabric(LinearRgb.FromHex("#f6f3ea"), 500, "net"), 1);
        float back = -p.Reach;
        model.Add(Shapes.Rod(new(0, 0.06f, back - 0.2f), new(0, p.Height + 0.25f, back - 0.2f), 0.085f, sides: 32).Join(Shapes.Rod(new(0, p.Height + 0.2f, back - 0.2f), new(0.36f, p.Height + 0.4f, -0.03f), 0.04f, sides: 14), Shapes.Rod(new(0, p.Height + 0.2f, back - 0.2f), new(-0.36f, p.Height + 0.4f, -0.03f), 0.04f, sides: 14), Shapes.Rod(new(0, p.Height - 0.4f, back - 0.2f), new(0.3f, low + 0.1f, -0.03f), 0.04f, sides: 14), Shapes.Rod(new(0, p.Height - 0.4f, back - 0.2f), new(-0.3f, low + 0.1f, -0.03f), 0.04f, sides: 14)), paint, 0.9f);
        model.Add(Shapes.Box(0.34f, 1.7f, 0.34f, 0.06f, 4).Move(0, 0.1f, back - 0.2f), Presets.Leather(p.Post * 0.8f, "padding"));
        model.Add(Shapes.Box(1, 0.14f, 1.2f, 0.03f).Move(0, 0, back - 0.25f), Presets.Lacquer(LinearRgb.FromHex("#2b2d30"), "base"));
        return model.Build(ground: true, center: true);
    }

    private static PolyMesh Frame(float w, float h, float wide) => Shapes.Extrude(Outlines.Rectangle(w, h), 0.004f, 0, 1, [Outlines.Rectangle(w - (2 * wide), h - (2 * wide))]);
}
