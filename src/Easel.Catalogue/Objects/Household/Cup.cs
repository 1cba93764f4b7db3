using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A mug, or a teacup on its saucer, filled with coffee or tea.</summary>
internal sealed class Cup : CatalogueEntry<Cup.Parameters>
{
    /// <param name="Tea">A low flaring teacup on a saucer instead of a mug.</param>
    /// <param name="Radius">At the rim, 0.038 to 0.05 m.</param>
    /// <param name="Height">0.06 to 0.105 m.</param>
    /// <param name="HandleReach">How far the handle stands out, 0.026 to 0.034 m.</param>
    /// <param name="Fill">Level of the drink, 0 (empty) to 0.9.</param>
    /// <param name="Color">Of the glaze.</param>
    /// <param name="Drink">Colour of the drink.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        bool Tea, float Radius, float Height, float HandleReach, float Fill, LinearRgb Color, LinearRgb Drink, string? Material, LinearRgb? Dye);

    private const float Wall = 0.0042f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "cup",
        Names = ["cup", "mug", "coffee cup", "coffee mug", "teacup"],
        Words = ["coffee", "tea", "empty", "saucer"],
        Parts = ["handle"],
        Family = "household",
        Size = new Vector3(0.12f, 0.1f, 0.09f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.38f,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool tea = wishes.Words.Contains("tea") || wishes.Words.Contains("saucer");
        return new Parameters(
            tea,
            tea ? stream.Child("radius").Range(0.045f, 0.05f) : stream.Child("radius").Range(0.039f, 0.043f),
            tea ? stream.Child("height").Range(0.06f, 0.066f) : stream.Child("height").Range(0.092f, 0.102f),
            stream.Child("handle").Range(0.028f, 0.033f),
            wishes.Words.Contains("empty") ? 0 : 0.88f,
            wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#2f7fb8", "#d8573f", "#f2ede2", "#e3a62f", "#3f8f6f"))),
            LinearRgb.FromHex(tea ? "#a8561c" : "#3b2010"),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material glaze = Presets.ByName(p.Material, p.Dye, "glaze") ?? Presets.Ceramic(p.Color, "glaze");
        var model = new ModelBuilder();
        float lift = p.Tea ? 0.012f : 0, r = p.Radius, h = p.Height, foot = p.Tea ? r * 0.5f : r * 0.9f;

        // Outside up, over a full-round lip, inside down.
        List<Vector2> profile = p.Tea
            ? Outlines.Round(
                [new(0, 0.004f), new(foot - 0.003f, 0.004f), new(foot - 0.003f, 0), new(foot, 0), new(foot * 1.02f, 0.006f), new(r * 0.88f, h * 0.42f), new(r, h), new(r - Wall, h), new((r * 0.88f) - Wall, h * 0.45f), new(foot * 0.6f, 0.012f), new(0, 0.01f)],
                [0, 0, 0.001f, 0.001f, 0.003f, 0.03f, Wall * 0.49f, Wall * 0.49f, 0.026f, 0.02f, 0], 8, closed: false)
            : Outlines.Round(
                [new(0, 0.003f), new(foot - 0.004f, 0.003f), new(foot - 0.002f, 0), new(foot, 0), new(r, 0.008f), new(r, h), new(r - Wall, h), new(r - Wall, 0.007f), new(0, 0.007f)],
                [0, 0.001f, 0.001f, 0.001f, 0.009f, Wall * 0.49f, Wall * 0.49f, 0.012f, 0], 8, closed: false);
        model.Add(Shapes.Lathe(profile, 96).Move(0, lift, 0), glaze, 1f);

        // An ear on the viewer's right, flared where it joins the body.
        float top = lift + (h * 0.84f), bottom = lift + (h * (p.Tea ? 0.34f : 0.2f));
        float joinTop = r - (Wall * 0.5f), joinBottom = (p.Tea ? r * 0.84f : r) - (Wall * 0.5f);
        List<Vector3> ear = Splines.CatmullRom(
            [
                new(joinTop - 0.002f, top, 0),
                new(joinTop + (p.HandleReach * 0.75f), top + 0.002f, 0),
                new(joinTop + p.HandleReach, float.Lerp(bottom, top, 0.58f), 0),
                new(joinBottom + (p.HandleReach * 0.62f), float.Lerp(bottom, top, 0.16f), 0),
                new(joinBottom - 0.002f, bottom, 0),
            ], 12);
        model.Add(
            Shapes.Sweep(ear, Outlines.Ellipse(0.0075f, 0.0048f, 20), t => new Vector2(1 + (0.5f * Flare(t)), 1 + (0.6f * Flare(t))), up: Vector3.UnitZ),
            glaze, 1f);

        if (p.Fill > 0)
        {
            float y = lift + (h * p.Fill), inside = r - Wall - 0.0003f - (p.Tea ? r * 0.07f : 0);
            Material drink = new()
            {
                Name = "drink", BaseColor = p.Drink, Roughness = 0.05f, Specular = 0.02f,
            };
            PolyMesh surface = Shapes.Lathe([new(0, 0), new(inside * 0.93f, 0), new(inside, 0.0012f), new(inside, -0.004f), new(0, -0.004f)], 64)
                .Paint((q, _) => LinearRgb.Gray(1 + (1.3f * MathF.Max(0, (MathF.Sqrt((q.X * q.X) + (q.Z * q.Z)) / inside) - 0.9f) * 10)));
            model.Add(surface.Move(0, y, 0), drink);
        }

        if (p.Tea)
        {
            model.Add(Saucer(r * 1.75f), glaze, 1f);
            if (p.Material is null)
            {
                // A gilt line round the rims.
                Material gilt = Presets.Gold("gilt");
                model.Add(Shapes.Torus(r - (Wall * 0.5f), Wall * 0.36f, 96, 10).Move(0, lift + h - (Wall * 0.12f), 0).Join(Shapes.Torus((r * 1.75f) - 0.001f, 0.0011f, 96, 10).Move(0, 0.0178f, 0)), gilt);
            }
        }
        else if (p.Material is null)
        {
            // The unglazed ring it stands on.
            model.Add(Shapes.Torus(foot - 0.0015f, 0.0011f, 96, 10).Move(0, 0.0009f, 0), Presets.Terracotta(LinearRgb.FromHex("#d9c7ae"), "foot"));
        }

        if (p.Tea)
        {
            model.Surface(SurfaceTag.Print, new(0, lift + (h * 0.66f), r * 0.95f), new(r * 0.6f, 0, 0), new(0, h * 0.2f, 0), r * 0.95f);
        }
        else
        {
            // Print wraps a little over a quarter of the body, on the side seen from the front.
            model.Surface(SurfaceTag.Print, new(0, h * 0.52f, r), new(r * 0.72f, 0, 0), new(0, h * 0.34f, 0), r);
        }

        return model.Build();
    }

    private static float Flare(float t)
    {
        float end = MathF.Min(t, 1 - t) / 0.14f;
        return end >= 1 ? 0 : (1 - end) * (1 - end);
    }

    private static PolyMesh Saucer(float radius) => Shapes.Lathe(
        Outlines.Round(
            [new(0, 0.004f), new(radius * 0.5f, 0.004f), new(radius * 0.5f, 0), new(radius * 0.55f, 0), new(radius, 0.016f), new(radius - 0.001f, 0.019f), new(radius * 0.56f, 0.0075f), new(radius * 0.3f, 0.011f), new(0, 0.011f)],
            [0, 0.001f, 0.001f, 0.004f, 0.0012f, 0.0012f, 0.01f, 0.003f, 0], 6, closed: false), 96);
}
