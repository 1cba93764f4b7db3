using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>A television: a wide flat screen on splayed feet, or an old set with a bulging tube in a cabinet, knobs and an aerial.</summary>
internal sealed class Television : CatalogueEntry<Television.Parameters>
{
    /// <param name="Tube">An old set with a picture tube.</param>
    /// <param name="Width">1.05 to 1.3 m; an old set 0.58 to 0.66 m.</param>
    /// <param name="Frame">Width of the frame around the picture, 0.008 to 0.016 m; of an old set 0.035 to 0.05 m.</param>
    /// <param name="Aerial">Angle between the rods of the aerial, radians.</param>
    /// <param name="Channel">Turn of the upper knob, radians.</param>
    /// <param name="Color">Of cabinet or frame.</param>
    /// <param name="Wooden">Whether an old cabinet is veneered.</param>
    /// <param name="Picture">What the screen shows; its size is set as it is built.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        bool Tube, float Width, float Frame, float Aerial, float Channel, LinearRgb Color, bool Wooden, ScreenPicture Picture, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "tv",
        Names = ["tv", "television", "television set", "tv set", "telly", "tv screen", "flat screen"],
        Words = ["old", "retro", "vintage", "flat", "modern"],
        Parts = ["screen"],
        Family = "electronics",
        Size = new Vector3(1.15f, 0.72f, 0.25f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.32f,
        ViewElevation = 0.1f,
        FacesViewer = true,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        // The frame of a flat screen is too narrow to be of a colour: a coloured set is an old one.
        bool tube = !wishes.Words.Overlaps(["flat", "modern"]) && (!wishes.Colors.IsEmpty || wishes.Material is not null || wishes.Words.Overlaps(["old", "retro", "vintage", "set"]));
        return new Parameters(
            tube,
            tube ? stream.Child("width").Range(0.58f, 0.66f) : stream.Child("width").Range(1.06f, 1.26f),
            tube ? stream.Child("frame").Range(0.034f, 0.044f) : stream.Child("frame").Range(0.009f, 0.014f),
            stream.Child("aerial").Range(0.9f, 1.2f),
            stream.Child("channel").Range(-2f, 2f),
            wishes.ColorOr(LinearRgb.FromHex(tube ? "#c0452f" : "#1d1f22")),
            wishes.Colors.IsEmpty,
            ScreenPicture.Make(Vector2.One, ScreenKind.Film, wishes.PartColors.TryGetValue("screen", out LinearRgb screen) ? screen : null, tube ? 0.7f : 0.95f, stream.Child("screen")),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.Tube)
        {
            AddTubeSet(model, p);
        }
        else
        {
            AddFlat(model, p);
        }

        return model.Build(ground: true, center: true);
    }

    private static void AddFlat(ModelBuilder model, Parameters p)
    {
        float w = p.Width, h = (w - (2 * p.Frame)) * 0.5625f + (2 * p.Frame) + 0.012f, foot = 0.075f, middle = foot + (h / 2);
        Material shell = Presets.ByName(p.Material, p.Dye, "frame") ?? Presets.Plastic(p.Color, "frame");
        model.Add(Fittings.Plate(w, h, 0.022f, 0.008f, 0.003f).Move(0, middle, -0.02f), shell);
        model.Add(Shapes.Box(w * 0.6f, h * 0.5f, 0.05f, 0.015f, 4).Move(0, foot + (0.1f * h), -0.042f), Presets.Plastic(LinearRgb.FromHex("#191a1d"), "back"));
        model.Add(Fittings.Plate(w - 0.006f, h - 0.006f, 0.002f, 0.006f, 0.0006f).Move(0, middle, 0.0015f), Screens.Bezel());
        var half = new Vector2((w / 2) - p.Frame, (h / 2) - p.Frame - 0.006f);
        model.Add(Fittings.Sheet(2 * half.X, 2 * half.Y).Move(0, middle + 0.006f, 0.0037f), Screens.Lit(p.Picture with { Half = half }));
        model.Add(Fittings.Plate(0.07f, 0.009f, 0.004f, 0.003f, 0.001f).Move(0, foot + 0.007f, 0.001f), Presets.Metal(LinearRgb.FromHex("#7d8086"), 0.35f, "badge"));

        // A leg below each side, splayed forwards and backwards.
        Material steel = Presets.Metal(LinearRgb.FromHex("#8f9297"), 0.35f, "legs");
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 top = new(side * w * 0.36f, foot + 0.012f, -0.012f);
            foreach (float z in (ReadOnlySpan<float>)[0.125f, -0.125f])
            {
                List<Vector3> path = [top, new(side * w * 0.365f, foot * 0.55f, z * 0.3f), new(side * w * 0.385f, 0.007f, z)];
                model.Add(Shapes.Sweep(Splines.CatmullRom(path, 8), Outlines.Rectangle(0.022f, 0.012f, 0.004f), t => new Vector2(1 - (0.35f * t)), up: Vector3.UnitZ), steel, 0.9f);
            }
        }

        model.Surface(SurfaceTag.Print, new(0, middle + 0.006f, 0.0045f), new(half.X * 0.9f, 0, 0), new(0, half.Y * 0.8f, 0));
    }

    private static void AddTubeSet(ModelBuilder model, Parameters p)
    {
        float w = p.Width, h = w * 0.74f, d = w * 0.6f, leg = 0.05f, middle = leg + (h / 2), panel = w * 0.22f;
        Material cabinet = Presets.ByName(p.Material, p.Dye, "cabinet") ?? (p.Wooden ? Presets.Wood("walnut", Vector3.UnitX, "cabinet") with { Coat = 0.35f } : Presets.Lacquer(p.Color, "cabinet") with { Coat = 0.7f });
        Material dark = Presets.Plastic(LinearRgb.FromHex("#2a2624"), "front"), chrome = Presets.Chrome();

        // A shell open in front, the front set back in it.
        List<Vector2> outline = Outlines.Rectangle(w, h, 0.045f, 10), opening = Outlines.Rectangle(w - 0.036f, h - 0.036f, 0.03f, 10);
        model.Add(Shapes.Extrude(outline, d, 0.008f, 4, [opening]).Move(0, middle, -d / 2), cabinet, 0.8f);
        model.Add(Shapes.Extrude(Outlines.Rectangle(w - 0.03f, h - 0.03f, 0.033f, 10), d - 0.03f, 0.004f).Move(0, middle, (-d / 2) - 0.012f), cabinet with { Name = "front", BaseColor = p.Wooden ? LinearRgb.FromHex("#3a2f28") : cabinet.BaseColor * 0.8f, Pattern = null });
        float front = -0.027f;

        // The tube bulges out of a dark mask beside the panel of knobs.
        float tubeWide = w - panel - 0.07f, tubeTall = h - 0.085f, tubeX = (-panel / 2) - 0.004f;
        model.Add(Fittings.Plate(tubeWide + p.Frame, tubeTall + p.Frame, 0.012f, 0.06f, 0.005f).Move(tubeX, middle, front), dark);
        model.Add(Shapes.Extrude(Outlines.Rectangle(tubeWide + p.Frame + 0.006f, tubeTall + p.Frame + 0.006f, 0.062f, 12), 0.008f, 0.003f, 3, [Outlines.Rectangle(tubeWide + p.Frame - 0.004f, tubeTall + p.Frame - 0.004f, 0.058f, 12)]).Move(tubeX, middle, front + 0.01f), chrome);
        var half = new Vector2(tubeWide / 2, tubeTall / 2);
        PolyMesh glass = Shapes.Grid(40, 32, (u, v) =>
        {
            float a = (2 * u) - 1, b = (2 * v) - 1;

            // A square drawn towards a circle at its corners.
            float x = a * MathF.Sqrt(1 - (0.16f * b * b)), y = b * MathF.Sqrt(1 - (0.16f * a * a));
            return new Vector3(x * half.X, y * half.Y, 0.03f * (1 - (0.5f * a * a)) * (1 - (0.5f * b * b)));
        });
        model.Add(glass.Move(tubeX, middle, front + 0.004f), Screens.Lit(p.Picture with { Half = half }), 1f);

        float panelX = (w / 2) - (panel / 2) - 0.026f;
        model.Add(Fittings.Plate(panel - 0.02f, h - 0.075f, 0.006f, 0.012f, 0.002f).Move(panelX, middle, front), Presets.Metal(LinearRgb.FromHex("#b9b2a4"), 0.4f, "panel"));
        Material knob = Presets.Plastic(LinearRgb.FromHex("#2b2826"), "knob");
        model.Add(Fittings.Knob(panel * 0.27f, 0.03f, p.Channel).Move(panelX, middle + (h * 0.27f), front + 0.005f), knob, 0.8f);
        model.Add(Fittings.Knob(panel * 0.27f, 0.03f, 0.6f).Move(panelX, middle + (h * 0.06f), front + 0.005f), knob, 0.8f);
        foreach (float y in (ReadOnlySpan<float>)[0.27f, 0.06f])
        {
            model.Add(Shapes.Torus(panel * 0.31f, 0.0028f, 48, 8).RotateX(MathF.PI / 2).Move(panelX, middle + (h * y), front + 0.007f), chrome);
        }

        for (int i = 0; i < 8; i++)
        {
            model.Add(Shapes.Capsule(new(panelX - (panel * 0.28f), middle - (h * (0.12f + (0.028f * i))), front + 0.0062f), new(panelX + (panel * 0.28f), middle - (h * (0.12f + (0.028f * i))), front + 0.0062f), 0.0026f, 10), knob);
        }

        // Splayed legs, a base with two rods on top.
        foreach ((float sx, float sz) in (ReadOnlySpan<(float, float)>)[(-1, 1), (1, 1), (-1, -1), (1, -1)])
        {
            Vector3 top = new(sx * w * 0.36f, leg + 0.01f, (-d / 2) + (sz * d * 0.34f)), end = new(sx * w * 0.42f, 0, (-d / 2) + (sz * d * 0.42f));
            model.Add(Shapes.Rod(top, end, 0.013f, 0.008f), Presets.Wood("walnut", Vector3.UnitY, "legs"));
        }

        Vector3 crown = new(0, leg + h, -d * 0.45f);
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.055f, 0), new(0.05f, 0.012f), new(0.02f, 0.028f), new(0, 0.03f)], [0, 0.003f, 0.006f, 0.01f, 0], 5, closed: false), 48).Move(crown), knob, 0.9f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 from = crown + new Vector3(side * 0.01f, 0.022f, 0), to = from + (w * 0.62f * new Vector3(side * MathF.Sin(p.Aerial / 2), MathF.Cos(p.Aerial / 2), 0));
            model.Add(Shapes.Rod(from, Vector3.Lerp(from, to, 0.5f), 0.0034f).Join(Shapes.Rod(Vector3.Lerp(from, to, 0.5f), to, 0.0022f), Shapes.Sphere(0.0065f, 20).Move(to)), chrome);
        }

        model.Surface(SurfaceTag.Print, new(tubeX, middle, front + 0.036f), new(half.X * 0.75f, 0, 0), new(0, half.Y * 0.6f, 0));
    }
}
