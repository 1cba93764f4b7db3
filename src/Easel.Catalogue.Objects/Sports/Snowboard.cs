using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A snowboard with its bindings: standing on its tail to be looked at, lying when it carries someone.</summary>
internal sealed class Snowboard : CatalogueEntry<Snowboard.Parameters>
{
    /// <param name="Length">1.45 to 1.62 m.</param>
    /// <param name="HalfWidth">At the tips, 0.142 to 0.155 m.</param>
    /// <param name="Stance">Between the bindings, 0.5 to 0.56 m.</param>
    /// <param name="Figure">0 a diagonal flash, 1 rings, 2 a peak.</param>
    /// <param name="Color">Of the top.</param>
    /// <param name="Second">Of the figure.</param>
    /// <param name="Lies">Whether it lies flat.</param>
    public sealed record Parameters(float Length, float HalfWidth, float Stance, int Figure, LinearRgb Color, LinearRgb Second, bool Lies);

    public override EntryInfo Info { get; } = new()
    {
        Id = "snowboard",
        Names = ["snowboard", "snow board"],
        Words = ["carrying", "lying"],
        Parts = ["binding"],
        Family = "sports",
        Size = new Vector3(0.32f, 1.55f, 0.3f),
        Habitats = ["snow-field", "studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.08f,
        FacesViewer = true,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string top, string figure) = stream.Child("colors").Pick(("#1f7fb5", "#f4efe2"), ("#d9432c", "#1f2328"), ("#232830", "#f2b632"), ("#5b3a8a", "#5fd0c5"), ("#2f8f6a", "#f2c94c"));
        LinearRgb main = wishes.ColorOr(LinearRgb.FromHex(top));
        LinearRgb second = wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Colors.IsEmpty ? LinearRgb.FromHex(figure) : main.Luminance > 0.45f ? LinearRgb.FromHex("#25282d") : LinearRgb.FromHex("#f1ede2");
        return new Parameters(
            stream.Child("length").Range(1.48f, 1.58f), stream.Child("width").Range(0.144f, 0.152f), stream.Child("stance").Range(0.5f, 0.56f), stream.Child("figure").Range(0, 2), main, second,
            wishes.Words.Overlaps(["carrying", "lying"]));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.HalfWidth, l = p.Length, middle = l / 2;
        var form = new BoardForm(
            l,
            new Curve((0, 0), (0.012f, w * 0.42f), (0.045f, w * 0.76f), (0.1f, w * 0.97f), (0.15f, w), (0.5f, w * 0.84f), (0.85f, w), (0.9f, w * 0.97f), (0.955f, w * 0.76f), (0.988f, w * 0.42f), (1, 0)),
            new Curve((0, 0.0042f), (0.5f, 0.0062f), (1, 0.0042f)),
            new Curve((0, 0.062f), (0.06f, 0.03f), (0.14f, 0.002f), (0.5f, 0.005f), (0.86f, 0.002f), (0.94f, 0.03f), (1, 0.062f)), 0.32f);
        Material top = Presets.Lacquer(p.Color, "body") with { Roughness = 0.22f, Coat = 0.9f, CoatRoughness = 0.05f }, figure = top with { Name = "figure", BaseColor = p.Second };
        PolyMesh board = form.Build(56, 120);
        PolyMesh under = board.Cut(v => v.Z - form.Under(v.Y) - 0.004f);
        PolyMesh drawn = p.Figure switch
        {
            0 => board.Cut(v => MathF.Min(MathF.Abs(v.Y - middle - (v.X * 2.2f)) - 0.12f, MathF.Abs(v.Y - middle - 0.27f - (v.X * 2.2f)) - 0.035f)),
            1 => board.Cut(v => MathF.Min(MathF.Abs(new Vector2(v.X, v.Y - (l * 0.9f)).Length() - 0.16f) - 0.028f, MathF.Min(MathF.Abs(new Vector2(v.X, v.Y - (l * 0.9f)).Length() - 0.3f) - 0.028f, MathF.Abs(new Vector2(v.X, v.Y - (l * 0.1f)).Length() - 0.18f) - 0.05f))),
            _ => board.Cut(v => MathF.Min((l * 0.6f) - (1.7f * MathF.Abs(v.X)) + (0.05f * MathF.Sin(v.X * 60)) - v.Y + 0.18f, v.Y - (l * 0.16f))),
        };
        model.Add(drawn, figure, 1.2f);
        model.Add(board, top, 1.2f);
        model.Add(under, Presets.Plastic(LinearRgb.FromHex("#232528"), "base"), 1.2f);
        foreach ((float at, float turn) in (ReadOnlySpan<(float, float)>)[(middle + (p.Stance / 2), 0.3f), (middle - (p.Stance / 2), -0.12f)])
        {
            model.Add(Binding().Build(), Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateRotationX(MathF.PI / 2) * Matrix4x4.CreateTranslation(0, at, form.Top(at) - 0.001f));
        }

        model.Surface(SurfaceTag.Print, new Vector3(0, middle, form.Top(middle) + 0.001f), new Vector3(w * 0.75f, 0, 0), new Vector3(0, 0.1f, 0));
        if (!p.Lies)
        {
            return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(-0.07f) * Matrix4x4.CreateRotationZ(-0.05f)).Build(ground: true, center: true);
        }

        model.Surface(SurfaceTag.Top, new Vector3(0, middle, form.Top(middle)), new Vector3(w * 0.8f, 0, 0), new Vector3(0, l * 0.25f, 0));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(-MathF.PI / 2) * Matrix4x4.CreateRotationY(MathF.PI)).Build(ground: true, center: true);
    }

    /// <summary>A binding across the board, standing on y = 0: base plate, high back, two straps with ratchets. The toes point to −X.</summary>
    private static ModelBuilder Binding()
    {
        var model = new ModelBuilder();
        Material black = Presets.Plastic(LinearRgb.FromHex("#1c1e21"), "binding"), strap = Presets.Rubber(LinearRgb.FromHex("#2c2f34"), "strap"), steel = Presets.Metal(LinearRgb.FromHex("#b9bdc1"), 0.25f, "steel");
        model.Add(Shapes.Slab(Outlines.Round([new(-0.12f, -0.05f), new(0.1f, -0.062f), new(0.1f, 0.062f), new(-0.12f, 0.05f)], 0.02f, 4), 0.022f, 0.006f), black);
        foreach (float z in (ReadOnlySpan<float>)[-0.06f, 0.06f])
        {
            model.Add(Shapes.Sweep(Splines.CatmullRom([new(-0.1f, 0.016f, z * 0.86f), new(0, 0.034f, z), new(0.07f, 0.06f, z), new(0.105f, 0.075f, z * 0.8f)], 6), Outlines.Rectangle(0.01f, 0.03f, 0.004f), up: Vector3.UnitY), black, 1);
        }

        // The high back curves round the heel.
        PolyMesh back = Shapes.Grid(16, 12, (u, v) =>
        {
            float a = (u - 0.5f) * 2.5f, r = 0.062f + (0.006f * v);
            return new Vector3(0.055f + (r * MathF.Cos(a)) + (0.03f * v), 0.035f + (v * 0.17f * (1 - (0.22f * a * a * v * 0.6f))), -r * MathF.Sin(a));
        });
        model.Add(back.Solidify(0.009f), black, 1.1f);
        foreach ((float x, float high, float wide) in (ReadOnlySpan<(float, float, float)>)[(0.02f, 0.105f, 0.05f), (-0.09f, 0.07f, 0.036f)])
        {
            List<Vector3> arch = [.. Enumerable.Range(0, 21).Select(i => MathF.PI * i / 20).Select(a => new Vector3(x - (0.02f * MathF.Sin(a)), 0.02f + (high * MathF.Pow(MathF.Sin(a), 0.7f)), -0.066f * MathF.Cos(a)))];
            model.Add(Shapes.Sweep(arch, Outlines.Rectangle(wide, 0.011f, 0.005f), up: -Vector3.UnitZ), strap, 1.1f);
            model.Add(Shapes.Box(0.03f, 0.01f, 0.036f, 0.003f).RotateX(0.9f).Move(x - 0.012f, 0.02f + (high * 0.82f), 0.046f), steel);
        }

        return model;
    }
}
