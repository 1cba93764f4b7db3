using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A bar of chocolate in rows of pieces, half out of its foil and paper; a row broken off by chance.</summary>
internal sealed class ChocolateBar : CatalogueEntry<ChocolateBar.Parameters>
{
    /// <param name="Columns">Pieces across, 3 to 4.</param>
    /// <param name="Rows">Pieces along, 6 to 8.</param>
    /// <param name="Piece">Side of a piece, 0.021 to 0.025 m.</param>
    /// <param name="Wrapped">Share still in its paper, 0 to 0.5.</param>
    /// <param name="Broken">Pieces lying beside it, 0 to 3.</param>
    /// <param name="Color">Of the chocolate.</param>
    /// <param name="Paper">Colour of the paper.</param>
    public sealed record Parameters(int Columns, int Rows, float Piece, float Wrapped, int Broken, LinearRgb Color, LinearRgb Paper);

    public override EntryInfo Info { get; } = new()
    {
        Id = "chocolate-bar",
        Names = ["chocolate bar", "bar of chocolate", "chocolate", "piece of chocolate", "chocolate candy", "chocolate tablet"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bar of chocolate", "bars of chocolate").Add("piece of chocolate", "pieces of chocolate"),
        Words = ["white", "milk", "dark", "unwrapped"],
        Parts = ["wrapper", "paper"],
        Family = "food",
        Size = new Vector3(0.1f, 0.03f, 0.18f),
        Support = Support.Surface,
        Habitats = ["kitchen", "studio"],
        ViewAzimuth = 0.6f,
        ViewElevation = 0.7f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("columns").Range(3, 4), stream.Child("rows").Range(6, 7), stream.Child("piece").Range(0.022f, 0.0245f), wishes.Words.Contains("unwrapped") ? 0 : stream.Child("wrapped").Range(0.38f, 0.46f), stream.Child("broken").Range(1, 2),
        LinearRgb.FromHex(wishes.Words.Contains("white") ? "#f1e3c2" : wishes.Words.Contains("dark") ? "#301810" : "#54301c"),
        wishes.PartColorOr("wrapper", wishes.PartColorOr("paper", wishes.ColorOr(LinearRgb.FromHex(stream.Child("paper").Pick("#6a2a8a", "#c0202c", "#1f4f9a"))))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float s = p.Piece, w = p.Columns * s, l = p.Rows * s, lift = 0.0035f;
        Material chocolate = new() { Name = "chocolate", BaseColor = p.Color, Roughness = 0.34f, Coat = 0.25f, CoatRoughness = 0.25f };
        PolyMesh all = Shapes.Box(w, 0.0055f, l, 0.0008f, 1).Move(0, lift, 0);
        for (int i = 0; i < p.Columns; i++)
        {
            for (int k = 0; k < p.Rows; k++)
            {
                all.Join(Piece(s).Move((i + 0.5f - (p.Columns / 2f)) * s, lift + 0.005f, (k + 0.5f - (p.Rows / 2f)) * s));
            }
        }

        model.Add(all, chocolate, 0.6f);
        for (int i = 0; i < p.Broken; i++)
        {
            PolyMesh one = Shapes.Box(s, 0.0055f, s, 0.0008f, 1).Join(Piece(s).Move(0, 0.005f, 0));
            model.Add(one.RotateX(i == 0 ? -0.3f : 0).RotateY(0.5f + (i * 1.2f)).Move((w * 0.5f) + (s * 0.8f), i == 0 ? 0.0032f : 0, (l * 0.32f) - (i * s * 1.35f)), chocolate, 0.6f);
        }

        if (p.Wrapped > 0)
        {
            // The sleeve of paper over the far end, foil torn and crumpled out of it.
            float far = -l / 2, cut = far + (l * p.Wrapped), high = 0.0175f + lift;
            model.Add(Shapes.Box(w + 0.005f, high, (l * p.Wrapped) + 0.004f, 0.003f, 3).Move(0, 0, (far + cut) / 2 - 0.002f), Presets.Paper(p.Paper, "wrapper") with { Roughness = 0.35f, Translucency = 0, Coat = 0.4f, CoatRoughness = 0.2f });
            model.Add(Shapes.Box(w + 0.0056f, 0.0006f, 0.012f, 0.0002f, 1).Move(0, high - 0.0003f, cut - 0.022f), Presets.Gold("band") with { Roughness = 0.3f });
            PolyMesh foil = Shapes.Grid(110, 14, (u, v) =>
            {
                float a = MathF.Tau * u, c = MathF.CopySign(MathF.Pow(MathF.Abs(MathF.Cos(a)), 0.35f), MathF.Cos(a)), sn = MathF.CopySign(MathF.Pow(MathF.Abs(MathF.Sin(a)), 0.35f), MathF.Sin(a));
                float flare = v * v * 0.006f, tear = 0.014f + (0.01f * Noise.Perlin(new Vector3(c * 4, sn * 4, 0), 5)) + (0.006f * Noise.Perlin(new Vector3(u * 60, 0, 0), 7)), wrinkle = 0.0011f * Noise.Fbm(new Vector3(c * 16, sn * 16, v * 3), 2, 3);
                return new Vector3(c * ((w / 2) + 0.0015f + flare + wrinkle), MathF.Max(0.0008f, (high / 2) + (sn * ((high / 2) - 0.001f + flare + wrinkle))), cut - 0.01f + ((tear + 0.008f) * v));
            }, wrapU: true);
            model.Add(foil.Solidify(0.0003f), Presets.Silver("foil") with { Roughness = 0.28f, Metallic = 0.8f }, 0.5f);
        }

        return model.Build(ground: true, center: true);
    }

    // A piece with bevelled sides and a sunk panel.
    private static PolyMesh Piece(float s)
    {
        float half = s * 0.475f, top = s * 0.36f, panel = s * 0.26f, h = s * 0.22f;
        Vector3[] Ring(float r, float y) => [new(-r, y, r), new(r, y, r), new(r, y, -r), new(-r, y, -r)];
        return Shapes.Loft([Ring(half, 0), Ring(half * 0.985f, h * 0.2f), Ring(top, h * 0.94f), Ring(top * 0.94f, h), Ring(panel, h), Ring(panel * 0.94f, h * 0.82f)]);
    }
}
