using System.Numerics;
using Easel.Catalogue.Objects.Electronics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A microwave oven with a window in its door, a clock and keys or dials.</summary>
internal sealed class Microwave : CatalogueEntry<Microwave.Parameters>
{
    /// <param name="Width">0.46 to 0.5 m.</param>
    /// <param name="Ratio">Height over width, 0.56 to 0.62.</param>
    /// <param name="Depth">0.32 to 0.37 m.</param>
    /// <param name="Panel">Width of the panel with the keys, share of the width, 0.24 to 0.28.</param>
    /// <param name="Dials">Whether it has two dials instead of keys.</param>
    /// <param name="Bar">Whether the door has a bar to pull instead of a push button.</param>
    /// <param name="Time">What the clock shows, minutes after midnight.</param>
    /// <param name="Color">Of the body.</param>
    /// <param name="Steel">Whether it is of brushed steel.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Width, float Ratio, float Depth, float Panel, bool Dials, bool Bar, int Time, LinearRgb Color, bool Steel, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "microwave",
        Names = ["microwave", "microwave oven"],
        Parts = ["door"],
        Family = "kitchen",
        Size = new Vector3(0.48f, 0.29f, 0.37f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.42f,
        ViewElevation = 0.2f,
        FacesViewer = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.465f, 0.495f),
        stream.Child("ratio").Range(0.57f, 0.61f),
        stream.Child("depth").Range(0.32f, 0.36f),
        stream.Child("panel").Range(0.245f, 0.275f),
        stream.Child("dials").Chance(0.3f),
        stream.Child("bar").Chance(0.65f),
        stream.Child("time").Range(60, 770),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#eceae5", "#2a2c2f", "#9fc3b8"))),
        wishes.Colors.IsEmpty && stream.Child("steel").Chance(0.45f),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        const float Foot = 0.011f, Door = 0.024f;
        Material body = ApplianceMaterials.Body(p.Material, p.Dye, p.Color, p.Steel), dark = ApplianceMaterials.Dark("trim");
        var model = new ModelBuilder();
        float w = p.Width, h = w * p.Ratio, d = p.Depth, panel = w * p.Panel, door = w - panel, front = d / 2, middle = Foot + (h / 2);
        model.Add(Shapes.Box(w, h, d, 0.007f, 4).Move(0, Foot, 0), body, 0.8f);
        model.Add(Fittings.Feet(w * 0.42f, d * 0.4f, 0.013f, Foot).Move(0, Foot, 0), Presets.Rubber());

        // The door stands before the body, its window behind a frame of dark glass.
        float doorX = (-w / 2) + (door / 2);
        model.Add(Fittings.Plate(door - 0.003f, h - 0.002f, Door, 0.009f, 0.004f).Move(doorX, middle, front), body, 0.8f);
        float wide = door * (p.Bar ? 0.74f : 0.8f), tall = h * 0.66f, glassX = doorX - (p.Bar ? door * 0.06f : 0);
        model.Add(Fittings.Plate(wide + 0.03f, tall + 0.03f, 0.003f, 0.016f, 0.001f).Move(glassX, middle, front + Door - 0.0012f), Screens.Bezel("glass.frame"));
        model.Add(Fittings.Plate(wide, tall, 0.001f, 0.012f, 0.0003f).Move(glassX, middle, front + Door + 0.0013f), ApplianceMaterials.Window() with { Name = "window", BaseColor = LinearRgb.FromHex("#34332f"), Pattern = new Perforation(0.0042f, LinearRgb.FromHex("#0b0b0b")) });
        if (p.Bar)
        {
            float x = doorX + (door * 0.43f);
            model.Add(Fittings.BarHandle(new(x, middle - (h * 0.36f), front + Door), new(x, middle + (h * 0.36f), front + Door), new(0, 0, 0.024f), 0.0075f), Presets.Chrome("handle"));
        }

        // The panel: clock, keys or dials, the key that starts.
        float panelX = (w / 2) - (panel / 2);
        model.Add(Fittings.Plate(panel - 0.003f, h - 0.002f, Door, 0.009f, 0.004f).Move(panelX, middle, front), body, 0.8f);
        model.Add(Fittings.Plate(panel * 0.86f, h * 0.9f, 0.002f, 0.008f, 0.0006f).Move(panelX, middle, front + Door - 0.001f), dark);
        float face = front + Door + 0.001f;
        string time = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{p.Time / 60}:{p.Time % 60:00}");
        model.Add(Fittings.Sheet(panel * 0.72f, h * 0.14f).Move(panelX, middle + (h * 0.34f), face + 0.0004f), LitText.Glowing(time, h * 0.058f, LinearRgb.FromHex("#5cf0b4")));
        Material keys = Presets.Plastic(LinearRgb.FromHex("#d9dbdc"), "keys");
        if (p.Dials)
        {
            foreach ((float y, float turn) in (ReadOnlySpan<(float, float)>)[(0.12f, -0.7f), (-0.16f, 1.1f)])
            {
                model.Add(Fittings.Knob(panel * 0.24f, 0.022f, turn).Move(panelX, middle + (h * y), face), Presets.Metal(LinearRgb.FromHex("#c9cbcd"), 0.3f, "knob"), 0.8f);
            }
        }
        else
        {
            Material signs = keys with { Pattern = new KeyLegends(0.0072f, LinearRgb.FromHex("#1c1d20")) };
            const string Digits = "123456789*0=";
            for (int i = 0; i < Digits.Length; i++)
            {
                PolyMesh key = KeyLegends.Marked(Screens.Cap(panel * 0.21f, h * 0.082f, 0.0022f, 0.94f), Digits[i]).RotateX(MathF.PI / 2);
                model.Add(key.Move(panelX + (panel * 0.25f * ((i % 3) - 1)), middle + (h * (0.18f - (0.11f * (i / 3)))), face - 0.0003f), signs, 0.7f);
            }
        }

        model.Add(Fittings.Plate(panel * 0.34f, h * 0.085f, 0.0026f, 0.004f, 0.0008f).Move(panelX - (panel * 0.19f), middle - (h * 0.36f), face - 0.0004f), Presets.Plastic(LinearRgb.FromHex("#3fae62"), "start"));
        model.Add(Fittings.Plate(panel * 0.34f, h * 0.085f, 0.0026f, 0.004f, 0.0008f).Move(panelX + (panel * 0.19f), middle - (h * 0.36f), face - 0.0004f), Presets.Plastic(LinearRgb.FromHex("#c8453a"), "stop"));

        // Slots for air in its side.
        for (int i = 0; i < 9; i++)
        {
            model.Add(Shapes.Capsule(new((w / 2) - 0.0008f, Foot + (h * 0.62f), -d * (0.08f + (0.035f * i))), new((w / 2) - 0.0008f, Foot + (h * 0.82f), -d * (0.08f + (0.035f * i))), 0.0022f, 10), dark);
        }

        model.Surface(SurfaceTag.Top, new(0, Foot + h, 0), new(w * 0.46f, 0, 0), new(0, 0, -d * 0.44f));
        return model.Build(ground: true, center: true);
    }
}
