using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A surfboard: standing on its tail to be looked at, lying when it carries someone.</summary>
internal sealed class Surfboard : CatalogueEntry<Surfboard.Parameters>
{
    /// <summary>What is painted on the deck.</summary>
    public enum Paint
    {
        Bands,
        Centre,
        Nose,
    }

    /// <param name="Length">1.85 to 2.3 m.</param>
    /// <param name="HalfWidth">0.25 to 0.29 m.</param>
    /// <param name="Pointed">How pointed the nose is, 0 to 1.</param>
    /// <param name="Paint">What is painted on the deck.</param>
    /// <param name="Color">Of the board.</param>
    /// <param name="Second">Of the stripes.</param>
    /// <param name="Lies">Whether it lies flat.</param>
    public sealed record Parameters(float Length, float HalfWidth, float Pointed, Paint Paint, LinearRgb Color, LinearRgb Second, bool Lies);

    public override EntryInfo Info { get; } = new()
    {
        Id = "surfboard",
        Names = ["surfboard", "surf board", "longboard"],
        Words = ["long", "carrying", "lying"],
        Parts = ["stripe", "fin"],
        Family = "sports",
        Size = new Vector3(0.55f, 2f, 0.3f),
        Habitats = ["ocean-beach", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.08f,
        FacesViewer = true,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string board, string stripe) = stream.Child("colors").Pick(("#f2ead6", "#d9432c"), ("#2a9db0", "#f4efe2"), ("#f2b632", "#d9432c"), ("#e8624f", "#f7ecd4"), ("#f4f1e8", "#1f6f9a"));
        LinearRgb main = wishes.ColorOr(LinearRgb.FromHex(board));
        LinearRgb second = wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Colors.IsEmpty ? LinearRgb.FromHex(stripe) : main.Luminance > 0.5f ? LinearRgb.FromHex("#d9432c") : LinearRgb.FromHex("#f4efe2");
        return new Parameters(
            wishes.Words.Contains("long") ? 2.5f : stream.Child("length").Range(1.9f, 2.15f), stream.Child("width").Range(0.255f, 0.285f), stream.Child("nose").Range(0.2f, 0.9f), stream.Child("paint").Pick(Paint.Bands, Paint.Centre, Paint.Nose),
            main, wishes.PartColorOr("stripe", second), wishes.Words.Overlaps(["carrying", "lying"]));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.HalfWidth, n = p.Pointed;
        var form = new BoardForm(
            p.Length,
            new Curve((0, w * 0.2f), (0.012f, w * 0.42f), (0.06f, w * 0.62f), (0.2f, w * 0.87f), (0.48f, w), (0.75f, w * (0.86f - (0.06f * n))), (0.9f, w * (0.6f - (0.12f * n))), (0.97f, w * (0.34f - (0.1f * n))), (1, 0)),
            new Curve((0, 0.008f), (0.1f, 0.022f), (0.5f, 0.034f), (0.85f, 0.022f), (1, 0.005f)),
            new Curve((0, 0.03f), (0.25f, 0), (0.6f, 0.004f), (0.85f, 0.05f), (1, 0.13f)), 0.78f);
        Material foam = Presets.Lacquer(p.Color, "body") with { Roughness = 0.24f, Coat = 0.9f, CoatRoughness = 0.05f };
        Material paint = foam with { Name = "stripe", BaseColor = p.Second };
        PolyMesh board = form.Build(72, 110);
        PolyMesh stripes = p.Paint switch
        {
            Paint.Bands => board.Cut(v => MathF.Min(MathF.Abs(v.Y - (p.Length * 0.66f) - (v.X * 0.5f)) - 0.06f, MathF.Abs(v.Y - (p.Length * 0.57f) - (v.X * 0.5f)) - 0.025f)),
            Paint.Centre => board.Cut(v => MathF.Max(MathF.Min(MathF.Abs(MathF.Abs(v.X) - 0.075f) - 0.022f, MathF.Abs(v.X) - 0.02f), -v.Z + 0.012f - form.Top(v.Y) + 0.034f)),
            _ => board.Cut(v => (p.Length * 0.72f) - (0.5f * MathF.Abs(v.X)) - v.Y),
        };
        model.Add(stripes, paint, 1.2f);
        model.Add(board, foam, 1.2f);

        // The stringer, a wooden line down the middle of the deck, and a pad of rubber at the tail.
        List<Vector3> line = [.. Enumerable.Range(0, 49).Select(i => p.Length * (0.03f + (0.93f * i / 48))).Select(y => new Vector3(0, y, form.Top(y) + 0.0006f))];
        model.Add(Shapes.Sweep(line, Outlines.Rectangle(0.006f, 0.0016f), up: Vector3.UnitZ), Presets.Wood("walnut", name: "stringer"));
        PolyMesh pad = Shapes.Slab(Outlines.Round([new(-0.1f, 0), new(0.1f, 0), new(0.085f, 0.24f), new(-0.085f, 0.24f)], 0.03f, 4), 0.006f, 0.002f).RotateX(MathF.PI / 2).Scale(1, -1, 1);
        model.Add(pad.Warp(v => v with { Y = v.Y + 0.14f, Z = v.Z + form.Top(v.Y + 0.14f) - 0.002f - (0.25f * v.X * v.X) }), Presets.Rubber(LinearRgb.FromHex("#2a2c30"), "pad"));

        // Three fins under the tail.
        foreach ((float x, float y, float turn) in (ReadOnlySpan<(float, float, float)>)[(0, 0.13f, 0), (0.12f, 0.24f, 0.12f), (-0.12f, 0.24f, -0.12f)])
        {
            List<Vector2> fin = Splines.CatmullRom2D([new(0.055f, 0), new(0.02f, 0.07f), new(-0.045f, 0.115f), new(-0.05f, 0.07f), new(-0.055f, 0)], 8);
            model.Add(Shapes.Extrude(fin, 0.008f, 0.003f).RotateY(MathF.PI / 2).RotateX(-MathF.PI / 2).RotateZ(turn).Move(x, y, form.Under(y) + 0.006f), paint with { Name = "fin" }, 0.9f);
        }

        float middle = p.Length * 0.42f;
        model.Surface(SurfaceTag.Print, new Vector3(0, middle, form.Top(middle) + 0.001f), new Vector3(w * 0.75f, 0, 0), new Vector3(0, 0.16f, 0));
        if (!p.Lies)
        {
            return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(-0.07f) * Matrix4x4.CreateRotationZ(0.05f)).Build(ground: true, center: true);
        }

        model.Surface(SurfaceTag.Top, new Vector3(0, p.Length * 0.48f, form.Top(p.Length * 0.48f)), new Vector3(w * 0.6f, 0, 0), new Vector3(0, p.Length * 0.2f, 0));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(-MathF.PI / 2) * Matrix4x4.CreateRotationY(MathF.PI)).Build(ground: true, center: true);
    }
}
