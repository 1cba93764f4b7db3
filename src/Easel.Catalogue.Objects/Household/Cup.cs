using Easel.Catalogue.Vapour;
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
    /// <param name="Liner">Colour of the glaze inside.</param>
    /// <param name="Dip">Share of the height left as bare clay below the glaze, 0 or 0.1 to 0.16.</param>
    /// <param name="Speckle">Strength of the iron specks in the glaze, 0 to 1.</param>
    /// <param name="Drink">Colour of the drink.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    /// <param name="Steam">Seed of the steam that rises from it, or null for none.</param>
    public sealed record Parameters(
        bool Tea, float Radius, float Height, float HandleReach, float Fill, LinearRgb Color, LinearRgb Liner, float Dip, float Speckle, LinearRgb Drink, string? Material, LinearRgb? Dye, uint? Steam);

    private const float Wall = 0.0042f;

    /// <summary>Height of the foot that every mug has wiped clean of glaze, metres: it would stick to the kiln.</summary>
    private const float FootBand = 0.0052f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "cup",
        Names = ["cup", "mug", "coffee cup", "coffee mug", "teacup"],
        Words = ["coffee", "tea", "empty", "saucer", "hot", "steaming", "steam", "steamy"],
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
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#3c7391", "#c0573f", "#ece4d4", "#d49a35", "#5d8b72")));
        return new Parameters(
            tea,
            tea ? stream.Child("radius").Range(0.045f, 0.05f) : stream.Child("radius").Range(0.039f, 0.043f),
            tea ? stream.Child("height").Range(0.06f, 0.066f) : stream.Child("height").Range(0.092f, 0.102f),
            stream.Child("handle").Range(0.028f, 0.033f),
            wishes.Words.Contains("empty") ? 0 : 0.88f,
            color,
            stream.Child("liner").Chance(0.6f) ? LinearRgb.FromHex("#efe8da") : color,
            tea || stream.Child("dipped").Chance(0.35f) ? 0 : stream.Child("dip").Range(0.1f, 0.15f),
            stream.Child("speckle").Range(0.4f, 1f),
            LinearRgb.FromHex(tea ? "#a8561c" : "#3b2010"),
            wishes.Material,
            wishes.Dye,
            wishes.Words.Overlaps(["hot", "steaming", "steam", "steamy"]) ? stream.Child("steam").Seed : null);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float lift = p.Tea ? 0.012f : 0, r = p.Radius, h = p.Height, foot = p.Tea ? r * 0.5f : r * 0.9f;
        bool glazed = p.Material is null or "ceramic" or "porcelain" or "china" or "clay";
        Material glaze = glazed
            ? Presets.Ceramic(p.Color, "glaze") with { Coat = 0.85f, CoatRoughness = 0.05f, Pattern = new Glaze(p.Liner.ToVector3(), r - (Wall * 0.62f), lift + h, p.Tea ? 0 : MathF.Max(FootBand, h * p.Dip), p.Speckle) }
            : HouseGlass.Blown(Presets.ByName(p.Material, p.Dye, "glaze") ?? Presets.Ceramic(p.Color, "glaze"), Wall);

        // Outside up, over a full-round lip, inside down.
        List<Vector2> profile = p.Tea
            ? Outlines.Round(
                [new(0, 0.004f), new(foot - 0.003f, 0.004f), new(foot - 0.003f, 0), new(foot, 0), new(foot * 1.02f, 0.006f), new(r * 0.88f, h * 0.42f), new(r, h), new(r - Wall, h), new((r * 0.88f) - Wall, h * 0.45f), new(foot * 0.6f, 0.012f), new(0, 0.01f)],
                [0, 0, 0.001f, 0.001f, 0.003f, 0.03f, Wall * 0.49f, Wall * 0.49f, 0.026f, 0.02f, 0], 8, closed: false)
            : Outlines.Round(
                [new(0, 0.003f), new(foot - 0.004f, 0.003f), new(foot - 0.002f, 0), new(foot, 0), new(r * 0.985f, 0.009f), new(r * 0.992f, h * 0.6f), new(r, h), new(r - Wall, h), new(r - Wall, 0.007f), new(0, 0.007f)],
                [0, 0.001f, 0.001f, 0.001f, 0.011f, 0.1f, Wall * 0.49f, Wall * 0.49f, 0.012f, 0], 8, closed: false);
        model.Add(Shapes.Lathe(profile, 128).Move(0, lift, 0), glaze, 1.1f);

        float top = lift + (h * (p.Tea ? 0.8f : 0.81f)), bottom = lift + (h * (p.Tea ? 0.3f : 0.21f));
        model.Add(Ear(r, p.Tea ? r * 0.82f : r, top, bottom, p.HandleReach), glaze, 1.2f);

        if (p.Fill > 0)
        {
            float y = lift + (h * p.Fill), inside = r - Wall - 0.0003f - (p.Tea ? r * 0.07f : 0);
            Material drink = new()
            {
                Name = "drink", BaseColor = p.Drink, Roughness = 0.05f, Specular = 0.02f, Pattern = new DrinkSurface(inside),
            };

            // A liquid climbs the wall it wets.
            List<Vector2> surface = [new(0, -0.004f), new(inside, -0.004f), new(inside, 0.0016f), new(inside - 0.0006f, 0.0007f), new(inside - 0.0016f, 0.0002f), new(inside - 0.0032f, 0), new(0, 0)];
            model.Add(Shapes.Lathe(surface, 96).Move(0, y, 0), drink, 1.2f);
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
        else if (glazed)
        {
            // The unglazed ring it stands on.
            model.Add(Shapes.Torus(foot - 0.0015f, 0.0011f, 96, 10).Move(0, 0.0009f, 0), Presets.Terracotta(LinearRgb.FromHex("#9a7f60"), "foot"));
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

        if (p.Steam is { } steam && p.Fill > 0)
        {
            model.Add(Steam.Over(new Vector3(0, lift + (h * 0.9f), 0), r, 0.15f, steam), Steam.Vapour(steam), 1.4f);
        }

        return model.Build();
    }

    /// <summary>An ear on the viewer's right: a flat strap bent to half a rounded oval, with a fillet where it meets the wall.</summary>
    private static PolyMesh Ear(float topWall, float bottomWall, float top, float bottom, float reach)
    {
        const int Steps = 96;
        const float HalfWidth = 0.0084f, HalfThickness = 0.0049f, Sunk = 0.003f, FilletHeight = 0.0034f, FilletLength = 0.014f, Roundness = 0.78f;
        float middle = (top + bottom) / 2, half = (top - bottom) / 2;
        List<Vector3> path = [new(topWall - Sunk, top, 0)];
        for (int i = 0; i <= Steps; i++)
        {
            // Fuller above than below, as a finger pulls it.
            (float sin, float cos) = MathF.SinCos(MathF.PI * (0.5f - ((float)i / Steps)));
            float wall = float.Lerp(bottomWall, topWall, (sin + 1) / 2), out1 = MathF.Pow(MathF.Max(0, cos), Roundness);
            path.Add(new(wall + (reach * out1 * (1 + (0.1f * sin))), middle + (half * MathF.CopySign(MathF.Pow(MathF.Abs(sin), Roundness), sin)), 0));
        }

        path.Add(new(bottomWall - Sunk, bottom, 0));
        float length = 0;
        for (int i = 1; i < path.Count; i++)
        {
            length += Vector3.Distance(path[i - 1], path[i]);
        }

        // The fillet leaves the wall steeply and runs out along the strap.
        float Fill(float t)
        {
            float left = Math.Clamp(1 - (((MathF.Min(t, 1 - t) * length) - Sunk) / FilletLength), 0, 1);
            return FilletHeight * left * left * left;
        }

        // Points close together where the fillet turns.
        List<Vector3> fine = [.. path.SelectMany((p, i) => i == 0 || i + 2 > path.Count - 1 ? [p] : (Vector3[])[p, Vector3.Lerp(p, path[i + 1], 0.5f)])];
        return Shapes.Sweep(
            fine, Outlines.Round([new(HalfWidth, -HalfThickness), new(HalfWidth, HalfThickness), new(-HalfWidth, HalfThickness), new(-HalfWidth, -HalfThickness)], HalfThickness * 0.98f, 10),
            t => new Vector2(1 + (Fill(t) / HalfWidth), 1 + (Fill(t) / HalfThickness)), up: Vector3.UnitY);
    }

    private static PolyMesh Saucer(float radius) => Shapes.Lathe(
        Outlines.Round(
            [new(0, 0.004f), new(radius * 0.5f, 0.004f), new(radius * 0.5f, 0), new(radius * 0.55f, 0), new(radius, 0.016f), new(radius - 0.001f, 0.019f), new(radius * 0.56f, 0.0075f), new(radius * 0.3f, 0.011f), new(0, 0.011f)],
            [0, 0.001f, 0.001f, 0.004f, 0.0012f, 0.0012f, 0.01f, 0.003f, 0], 6, closed: false), 96);
}
