using System.Globalization;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A clock: a twin-bell alarm clock, or a round wall clock.</summary>
internal sealed class Clock : CatalogueEntry<Clock.Parameters>
{
    /// <param name="Wall">A wall clock, or an alarm clock with bells and feet.</param>
    /// <param name="Radius">Of the case, 0.055 to 0.06 m (alarm) or 0.15 m (wall).</param>
    /// <param name="Hour">Shown hour, 0 to 12, with its fraction.</param>
    /// <param name="Depth">Of the case, metres.</param>
    /// <param name="Ticks">Whether every minute is marked.</param>
    /// <param name="Color">Of the case.</param>
    /// <param name="PaintedBells">Whether the bells have that colour too instead of chrome.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(bool Wall, float Radius, float Hour, float Depth, bool Ticks, LinearRgb Color, bool PaintedBells, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "clock",
        Names = ["clock", "alarm clock", "wall clock"],
        Words = ["wall", "alarm"],
        Parts = ["case"],
        Family = "household",
        PrintsText = true,
        Size = new Vector3(0.13f, 0.17f, 0.07f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.28f,
        ViewElevation = 0.12f,
        FacesViewer = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool wall = wishes.Words.Contains("wall");
        return new Parameters(
            wall,
            wall ? 0.15f : stream.Child("radius").Range(0.056f, 0.06f),
            Asked(wishes) ?? (10 + (stream.Child("time").Range(7f, 11f) / 60)),
            wall ? 0.045f : 0.05f,
            stream.Child("ticks").Chance(0.8f),
            wishes.PartColorOr("case", wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#b9423a", "#3b8079", "#d3a03c", "#3b556f")))),
            !wishes.Colors.IsEmpty || stream.Child("bells").Chance(0.25f),
            wishes.Material,
            wishes.Dye);
    }

    /// <summary>The hour that a word such as <c>time=3:15</c> asks for, with its fraction, or null.</summary>
    private static float? Asked(Wishes wishes)
    {
        string? time = wishes.Words.Where(w => w.StartsWith("time=", StringComparison.Ordinal)).Min();
        return time?[5..].Split(':') is [var hour, var minute] && int.TryParse(hour, NumberStyles.None, CultureInfo.InvariantCulture, out int h)
            && int.TryParse(minute, NumberStyles.None, CultureInfo.InvariantCulture, out int m) && h <= 24 && m < 60
            ? (h % 12) + (m / 60f) : null;
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material body = Presets.ByName(p.Material, p.Dye, "case") ?? Presets.Lacquer(p.Color, "case");
        var model = new ModelBuilder();
        float r = p.Radius;
        float centerY = p.Wall ? r : r + (r * 0.42f);

        // The case is turned about the axis that points at the viewer; its rim stands before the dial.
        List<Vector2> profile = Outlines.Round(
            [new(0, 0), new(r * 0.86f, 0), new(r, p.Depth * 0.3f), new(r, p.Depth), new(r * 0.9f, p.Depth), new(r * 0.88f, p.Depth - (r * 0.1f)), new(0, p.Depth - (r * 0.1f))],
            [0, r * 0.12f, r * 0.1f, r * 0.04f, r * 0.04f, r * 0.02f, 0], 6, closed: false);
        model.Add(Upright(Shapes.Lathe(profile, 96), centerY), body, 0.9f);
        float dialZ = p.Depth - (r * 0.1f) + 0.0004f;
        model.Add(Upright(Shapes.Cylinder(r * 0.885f, 0.0006f, 0, 96).Move(0, dialZ - 0.0004f, 0), centerY), Presets.Matte(LinearRgb.FromHex("#f7f3e8"), "dial"));
        AddDial(model, p, centerY, dialZ + 0.0003f);
        if (!p.Wall)
        {
            AddBellsAndFeet(model, p, body, centerY);
        }

        return model.Build(ground: true, center: true);
    }

    private static void AddDial(ModelBuilder model, Parameters p, float y, float z)
    {
        Material ink = Presets.Matte(LinearRgb.FromHex("#1d2126"), "dial.ink");
        float r = p.Radius * 0.885f;
        for (int hour = 1; hour <= 12; hour++)
        {
            (float sin, float cos) = MathF.SinCos(hour * MathF.Tau / 12);
            model.Add(StrokeDigits.Build(hour, r * 0.2f, 0.0008f).Move(sin * r * 0.71f, y + (cos * r * 0.71f), z), ink);
        }

        for (int minute = 0; minute < 60; minute += p.Ticks ? 1 : 5)
        {
            bool five = minute % 5 == 0;
            PolyMesh tick = Shapes.Box(r * (five ? 0.024f : 0.01f), r * (five ? 0.07f : 0.045f), 0.0008f, 0, 1).Move(0, r * 0.89f, z);
            model.Add(tick.RotateZ(-minute * MathF.Tau / 60).Move(0, y, 0), ink);
        }

        // Two hairlines frame the ring of minutes.
        foreach (float ring in (ReadOnlySpan<float>)[0.94f, 0.55f])
        {
            model.Add(Shapes.Torus(r * ring, r * 0.004f, 128, 8).RotateX(MathF.PI / 2).Move(0, y, z), ink);
        }

        // Hour hand short and broad, minute hand long, a red second hand, a cap.
        float minutes = (p.Hour - MathF.Floor(p.Hour)) * 60;
        AddHand(model, ink, r * 0.5f, r * 0.062f, p.Hour * MathF.Tau / 12, y, z + 0.001f);
        AddHand(model, ink, r * 0.76f, r * 0.044f, minutes * MathF.Tau / 60, y, z + 0.002f);
        Material red = Presets.Lacquer(LinearRgb.FromHex("#d0262b"), "dial.second");
        AddHand(model, red, r * 0.8f, r * 0.016f, 35 * MathF.Tau / 60, y, z + 0.003f);
        model.Add(Upright(Shapes.Cylinder(r * 0.045f, 0.005f, 0.0008f, 32).Move(0, z, 0), y), red);
    }

    private static void AddHand(ModelBuilder model, Material material, float length, float width, float angle, float y, float z)
    {
        List<Vector2> outline = Outlines.Round([new(-width / 2, -length * 0.16f), new(width / 2, -length * 0.16f), new(width * 0.3f, length), new(-width * 0.3f, length)], width * 0.2f, 3);
        model.Add(Shapes.Extrude(outline, 0.0008f, 0.0002f, 1).RotateZ(-angle).Move(0, y, z), material);
    }

    private static void AddBellsAndFeet(ModelBuilder model, Parameters p, Material body, float y)
    {
        Material chrome = Presets.Chrome();
        float r = p.Radius, mid = p.Depth * 0.5f;
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            // A bell is a half dome tilted outward on a short stem, a foot a splayed peg with a ball.
            model.Add(Bell(r * 0.42f, r * 0.36f).RotateZ(-side * 0.62f).Move(side * r * 0.6f, y + (r * 0.92f), mid), p.PaintedBells ? body : chrome, 1f);
            model.Add(Shapes.Rod(new(side * r * 0.5f, y + (r * 0.78f), mid), new(side * r * 0.72f, y + (r * 1.2f), mid), r * 0.03f), chrome);
            Vector3 foot = new(side * r * 0.72f, r * 0.07f, mid);
            model.Add(Shapes.Rod(new(side * r * 0.5f, y - (r * 0.75f), mid), foot, r * 0.055f, r * 0.07f), chrome);
            model.Add(Shapes.Sphere(r * 0.085f, 24).Move(foot + new Vector3(0, r * 0.015f, 0)), chrome);
        }

        // The handle bows over both bells, the hammer stands between them.
        List<Vector3> bow = Splines.CatmullRom([new(-r * 0.62f, y + (r * 1.22f), mid), new(-r * 0.34f, y + (r * 1.5f), mid), new(r * 0.34f, y + (r * 1.5f), mid), new(r * 0.62f, y + (r * 1.22f), mid)], 8);
        model.Add(Shapes.Tube(bow, r * 0.045f, 14), body, 1f);
        model.Add(Shapes.Rod(new(0, y + (r * 0.95f), mid), new(0, y + (r * 1.2f), mid), r * 0.028f), chrome);
        model.Add(Shapes.Capsule(new(-r * 0.07f, y + (r * 1.22f), mid), new(r * 0.07f, y + (r * 1.22f), mid), r * 0.06f), chrome);
    }

    // A thin dome with a rolled lip, open below.
    private static PolyMesh Bell(float radius, float height)
    {
        const int Steps = 20;
        const float Wall = 0.93f;
        var profile = new List<Vector2>();
        for (int i = 0; i <= Steps; i++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.PI / 2 * i / Steps);
            profile.Add(new Vector2(radius * MathF.Sqrt(MathF.Max(0, cos)), height * sin));
        }

        profile[^1] = new Vector2(0, height);
        for (int i = Steps; i >= 0; i--)
        {
            profile.Add(profile[i] * Wall);
        }

        profile.Add(profile[0]);
        return Shapes.Lathe(profile, 72).Join(Shapes.Torus(radius * 0.985f, radius * 0.035f, 64, 10));
    }

    // Turns a lathe's axis from +Y to +Z and lifts it to the clock's centre.
    private static PolyMesh Upright(PolyMesh mesh, float y) => mesh.RotateX(MathF.PI / 2).Move(0, y, 0);
}
