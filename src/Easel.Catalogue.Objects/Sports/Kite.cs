using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A diamond kite in the wind: four panels on crossed spars, a tail with bows, a line that runs down to the hand.</summary>
internal sealed class Kite : CatalogueEntry<Kite.Parameters>
{
    /// <param name="Height">Of the diamond, 1.0 to 1.2 m.</param>
    /// <param name="HalfWidth">0.4 to 0.5 m.</param>
    /// <param name="Cross">Height of the cross spar over the foot, share, 0.6 to 0.7.</param>
    /// <param name="Bows">On the tail, 4 to 6.</param>
    /// <param name="Sway">How far the tail swings, metres.</param>
    /// <param name="Roll">Lean to the side, radians.</param>
    /// <param name="Color">Of two panels.</param>
    /// <param name="Second">Of the other two.</param>
    /// <param name="Bow">Of the bows.</param>
    public sealed record Parameters(float Height, float HalfWidth, float Cross, int Bows, float Sway, float Roll, LinearRgb Color, LinearRgb Second, LinearRgb Bow);

    public override EntryInfo Info { get; } = new()
    {
        Id = "kite",
        Names = ["kite", "flying kite", "paper kite"],
        Words = ["fly"],
        Parts = ["tail"],
        Family = "sports",
        PrintsText = true,
        Size = new Vector3(1f, 2.1f, 0.6f),
        Support = Support.Air,
        Habitats = ["meadow", "park", "ocean-beach", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = -0.06f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string a, string b, string bow) = stream.Child("colors").Pick(("#d9262c", "#f2b81e", "#1f6fb5"), ("#1f7fc4", "#f2c230", "#d9262c"), ("#e8641b", "#2a9d8f", "#f2c230"), ("#8a3fa0", "#f28ab0", "#f2c230"));
        LinearRgb main = wishes.ColorOr(LinearRgb.FromHex(a));
        LinearRgb second = wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Colors.IsEmpty ? LinearRgb.FromHex(b) : main * 0.74f;
        return new Parameters(
            stream.Child("height").Range(1.02f, 1.18f), stream.Child("width").Range(0.42f, 0.49f), stream.Child("cross").Range(0.62f, 0.68f), stream.Child("bows").Range(4, 6), stream.Child("sway").Range(0.1f, 0.18f), stream.Child("roll").Range(-0.3f, 0.3f),
            main, second, wishes.PartColorOr("tail", wishes.Colors.IsEmpty ? LinearRgb.FromHex(bow) : main));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, w = p.HalfWidth, c = h * p.Cross;
        Vector3 foot = new(0, 0, 0), top = new(0, h, 0), middle = new(0, c, 0.045f), left = new(w, c, -0.07f), right = new(-w, c, -0.07f);
        Material one = Cloth(p.Color, "body"), two = Cloth(p.Second, "panel");
        Panel(model, middle, top, right, two);
        Panel(model, middle, left, top, one);
        Panel(model, middle, right, foot, one);
        Panel(model, middle, foot, left, two);

        // Hems along the edges, spars behind the cloth.
        PolyMesh hem = new();
        foreach ((Vector3 from, Vector3 to) in (ReadOnlySpan<(Vector3, Vector3)>)[(top, left), (left, foot), (foot, right), (right, top)])
        {
            hem.Join(Shapes.Rod(from, to, 0.006f, null, 10));
        }

        model.Add(hem, Cloth(p.Color * 0.5f, "hem"));
        Material wood = Presets.Wood("birch", name: "spar");
        model.Add(Shapes.Rod(foot - new Vector3(0, 0.02f, 0), middle, 0.0065f, null, 10).Join(Shapes.Rod(middle, top + new Vector3(0, 0.02f, 0), 0.0065f, null, 10)).Move(0, 0, -0.009f), wood);
        model.Add(Shapes.Tube(Splines.CatmullRom([left, middle - new Vector3(0, 0, 0.012f), right], 10), 0.0065f, 10).Move(0, 0, -0.006f), wood, 1);

        // The tail swings below; its bows turn each their own way.
        List<Vector3> tail = Splines.CatmullRom([foot, new(p.Sway * 0.7f, -0.2f, 0.05f), new(-p.Sway * 0.5f, -0.5f, 0.02f), new(p.Sway, -0.78f, 0.08f), new(p.Sway * 0.3f, -1.0f, 0.03f)], 14);
        Material ribbon = Cloth(p.Bow, "tail");
        model.Add(Shapes.Sweep(tail, Outlines.Rectangle(0.009f, 0.0025f, 0.001f), up: Vector3.UnitZ), ribbon, 1.2f);
        for (int i = 1; i <= p.Bows; i++)
        {
            int at = i * (tail.Count - 1) / p.Bows;
            Vector3 along = Vector3.Normalize(tail[at] - tail[at - 1]);
            model.Add(Bow().RotateY(i * 0.7f).RotateZ(MathF.Atan2(-along.X, -along.Y) * -0.8f).Move(tail[at]), i % 2 == 0 ? ribbon : Cloth(p.Second, "panel"), 1.1f);
        }

        // The bridle and the line, falling away in a long curve.
        Material cord = Presets.Matte(LinearRgb.FromHex("#efe9da"), "cord");
        Vector3 knot = new(0, c * 0.86f, 0.3f);
        model.Add(Shapes.Rod(new(0, h * 0.86f, 0.015f), knot, 0.0018f, null, 6).Join(Shapes.Rod(new(0, h * 0.24f, 0.02f), knot, 0.0018f, null, 6), Shapes.Tube(Splines.CatmullRom([knot, knot + new Vector3(-0.06f, -0.5f, 0.3f), knot + new Vector3(-0.22f, -1.5f, 0.55f)], 10), 0.0022f, 6)), cord, 1);
        // Written on across its widest part, over both sides of the upright spar.
        model.Surface(SurfaceTag.Print, new(0, 0.97f * c, 0.03f), new(0.55f * w, 0, 0), new(0, 0.14f * h, 0));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(-0.3f) * Matrix4x4.CreateRotationZ(p.Roll)).Build(ground: true, center: true);
    }

    private static Material Cloth(LinearRgb color, string name) => new()
    {
        Name = name, BaseColor = color, Roughness = 0.5f, Specular = 0.03f, Sheen = 0.1f, Translucency = 0.3f,
    };

    /// <summary>A triangle of cloth whose free edge bellies in the wind.</summary>
    private static void Panel(ModelBuilder model, Vector3 middle, Vector3 a, Vector3 b, Material cloth)
    {
        PolyMesh panel = Shapes.Grid(14, 14, (u, v) =>
        {
            Vector3 rim = Vector3.Lerp(a, b, u), at = Vector3.Lerp(rim, middle, v);
            return at - new Vector3(0, 0, 0.05f * MathF.Sin(MathF.PI * u) * MathF.Sin(MathF.PI * MathF.Min(1, v * 0.9f)));
        });
        model.Add(panel.Solidify(0.002f), cloth, 1.2f);
    }

    private static PolyMesh Bow()
    {
        PolyMesh bow = new();
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            bow.Join(Shapes.Grid(8, 8, (u, v) => new Vector3(s * 0.085f * (s > 0 ? u : 1 - u), (v - 0.5f) * (0.022f + (0.075f * (s > 0 ? u : 1 - u))), 0.02f * MathF.Sin(MathF.PI * v) * (s > 0 ? u : 1 - u))).Solidify(0.0025f));
        }

        return bow.Join(Shapes.Ellipsoid(new Vector3(0.014f, 0.016f, 0.013f), 14));
    }
}
