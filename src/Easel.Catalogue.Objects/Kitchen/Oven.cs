using System.Numerics;
using Easel.Catalogue.Objects.Electronics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A cooker that stands by itself: an oven with a lit window, knobs, four burners on top.</summary>
internal sealed class Oven : CatalogueEntry<Oven.Parameters>
{
    /// <param name="Width">0.58 to 0.68 m.</param>
    /// <param name="Height">Of the cooking top, 0.86 to 0.92 m.</param>
    /// <param name="Gas">Whether it has gas burners with grates instead of plates under glass.</param>
    /// <param name="Splash">Height of the board behind the top, 0.06 to 0.12 m.</param>
    /// <param name="Glow">Radiance of the oven's lamp, 0 to 1.2.</param>
    /// <param name="Turns">Chooses how the knobs are turned.</param>
    /// <param name="Color">Of the enamel.</param>
    /// <param name="Steel">Whether it is of brushed steel.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Width, float Height, bool Gas, float Splash, float Glow, uint Turns, LinearRgb Color, bool Steel, string? Material, LinearRgb? Dye);

    private const float Depth = 0.6f, Foot = 0.045f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "oven",
        Names = ["oven", "stove", "cooker", "kitchen stove"],
        Words = ["gas", "electric", "off"],
        Parts = ["door"],
        Family = "kitchen",
        Size = new Vector3(0.62f, 1, 0.64f),
        Habitats = ["kitchen", "studio"],
        ViewAzimuth = 0.42f,
        ViewElevation = 0.3f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.59f, 0.66f),
        stream.Child("height").Range(0.87f, 0.91f),
        wishes.Words.Contains("gas") || (!wishes.Words.Contains("electric") && stream.Child("gas").Chance(0.7f)),
        stream.Child("splash").Range(0.06f, 0.11f),
        wishes.Words.Contains("off") ? 0 : stream.Child("glow").Range(0.7f, 1f),
        stream.Child("turns").NextUInt() % 256,
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#eeebe3", "#eeebe3", "#a9c4bd", "#b8402f"))),
        wishes.Colors.IsEmpty && stream.Child("steel").Chance(0.4f),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        Material body = ApplianceMaterials.Body(p.Material, p.Dye, p.Color, p.Steel), dark = ApplianceMaterials.Dark("trim"), chrome = Presets.Chrome("handle");
        var model = new ModelBuilder();
        float w = p.Width, h = p.Height, front = Depth / 2;
        model.Add(Shapes.Box(w, h - Foot, Depth, 0.008f, 4).Move(0, Foot, 0), body, 0.8f);
        model.Add(Shapes.Box(w - 0.06f, Foot + 0.01f, Depth - 0.08f, 0.004f).Move(0, 0, -0.01f), dark);

        // Panel, door and drawer stand before the body with gaps between them.
        float panelTall = 0.1f, drawerTall = 0.16f, doorTall = h - Foot - panelTall - drawerTall - 0.022f;
        float panelY = h - 0.006f - (panelTall / 2), doorY = panelY - (panelTall / 2) - 0.006f - (doorTall / 2), drawerY = Foot + 0.005f + (drawerTall / 2);
        model.Add(Fittings.Plate(w, panelTall, 0.03f, 0.008f, 0.005f).Move(0, panelY, front), body, 0.8f);
        model.Add(Fittings.Plate(w - 0.004f, doorTall, 0.034f, 0.008f, 0.006f).Move(0, doorY, front), body, 0.8f);
        model.Add(Fittings.Plate(w - 0.004f, drawerTall, 0.03f, 0.008f, 0.006f).Move(0, drawerY, front), body, 0.8f);
        model.Add(Shapes.Box(w * 0.4f, 0.012f, 0.02f, 0.005f).Move(0, drawerY + (drawerTall * 0.3f), front + 0.022f), dark);
        AddWindow(model, p, doorY, doorTall, front + 0.034f);
        model.Add(Fittings.BarHandle(new(-w * 0.42f, doorY + (doorTall * 0.41f), front + 0.034f), new(w * 0.42f, doorY + (doorTall * 0.41f), front + 0.034f), new(0, 0, 0.045f), 0.011f), chrome);

        // Five knobs, a clock between them.
        Material knob = p.Steel ? Presets.Metal(LinearRgb.FromHex("#d4d6d8"), 0.25f, "knob") : Presets.Plastic(LinearRgb.FromHex("#242528"), "knob");
        float[] places = [-0.4f, -0.26f, 0.16f, 0.28f, 0.4f];
        for (int i = 0; i < places.Length; i++)
        {
            float turn = ((p.Turns >> i) & 1) != 0 ? 0.9f : 0;
            model.Add(Fittings.Knob(0.023f, 0.03f, turn).Move(w * places[i], panelY - 0.004f, front + 0.03f), knob, 0.8f);
            model.Add(Shapes.Torus(0.027f, 0.0014f, 48, 8).RotateX(MathF.PI / 2).Move(w * places[i], panelY - 0.004f, front + 0.03f), Presets.Chrome("ring"));
        }

        model.Add(Fittings.Plate(0.13f, 0.052f, 0.003f, 0.006f, 0.001f).Move(-w * 0.05f, panelY, front + 0.029f), Screens.Bezel("display.frame"));
        model.Add(Fittings.Sheet(0.11f, 0.04f).Move(-w * 0.05f, panelY, front + 0.0324f), LitText.Glowing("180", 0.026f, LinearRgb.FromHex("#ffb24a")));
        AddTop(model, p, body);
        model.Add(Shapes.Box(w, p.Splash, 0.03f, 0.006f, 3).Move(0, h, (-Depth / 2) + 0.015f), body, 0.8f);
        model.Surface(SurfaceTag.Top, new(0, h + 0.045f, 0.02f), new(w * 0.42f, 0, 0), new(0, 0, -0.24f));
        return model.Build(ground: true, center: true);
    }

    // Behind the glass an oven lit warm, a grate in it.
    private static void AddWindow(ModelBuilder model, Parameters p, float doorY, float doorTall, float z)
    {
        float w = p.Width * 0.72f, h = doorTall * 0.56f, y = doorY - (doorTall * 0.06f);
        model.Add(Fittings.Plate(w + 0.06f, h + 0.06f, 0.004f, 0.018f, 0.0015f).Move(0, y, z - 0.002f), Screens.Bezel("glass.frame"));
        model.Add(Fittings.Sheet(w, h).Move(0, y, z + 0.0024f), ApplianceMaterials.Window() with { Pattern = new OvenGlow(new Vector2(w / 2, h / 2), p.Glow) });
    }

    private static void AddTop(ModelBuilder model, Parameters p, Material body)
    {
        float w = p.Width, h = p.Height;
        model.Add(Shapes.Slab(Outlines.Rectangle(w - 0.02f, Depth - 0.05f, 0.012f, 6), 0.006f, 0.002f).Move(0, h - 0.001f, 0.012f), p.Gas ? body with { Name = "top" } : Screens.Bezel("top"));
        foreach ((float sx, float sz, float r) in (ReadOnlySpan<(float, float, float)>)[(-0.24f, -0.11f, 0.09f), (0.24f, -0.11f, 0.075f), (-0.24f, 0.14f, 0.075f), (0.24f, 0.14f, 0.1f)])
        {
            Vector3 at = new(sx * w, h + 0.005f, sz);
            if (!p.Gas)
            {
                model.Add(Shapes.Torus(r, 0.0012f, 72, 8, 0.0005f).Join(Shapes.Torus(r * 0.6f, 0.0008f, 64, 8, 0.0005f)).Move(at + new Vector3(0, 0.0003f, 0)), Presets.Matte(LinearRgb.FromHex("#8a8d90"), "rings"));
                continue;
            }

            // Burner: bowl, crown with slots, cap.
            model.Add(Shapes.Cylinder(r * 0.62f, 0.006f, 0.003f, 48).Move(at), Presets.Metal(LinearRgb.FromHex("#8e9092"), 0.4f, "burner"));
            model.Add(Shapes.Cylinder(r * 0.42f, 0.018f, 0.003f, 48, r * 0.38f).Move(at), Presets.Metal(LinearRgb.FromHex("#b9bbbd"), 0.35f, "crown"));
            model.Add(Shapes.Cylinder(r * 0.36f, 0.01f, 0.004f, 48).Move(at + new Vector3(0, 0.017f, 0)), Presets.Iron("cap"));
        }

        if (!p.Gas)
        {
            return;
        }

        // Cast grates over both sides.
        Material iron = Presets.Iron("grate") with { BaseColor = LinearRgb.FromHex("#2b2c2e"), Metallic = 0.4f };
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float x = side * w * 0.24f, half = w * 0.21f, top = h + 0.04f;
            List<Vector3> ring = [new(x - half, top, -0.235f), new(x + half, top, -0.235f), new(x + half, top, 0.26f), new(x - half, top, 0.26f)];
            model.Add(Shapes.Sweep(ring, Outlines.Rectangle(0.011f, 0.012f, 0.003f), closed: true), iron);
            model.Add(Shapes.Box(2 * half, 0.012f, 0.011f, 0.003f).Move(x, top - 0.006f, 0.015f), iron);
            foreach ((float z, float reach) in (ReadOnlySpan<(float, float)>)[(-0.11f, 0.125f), (0.14f, 0.12f)])
            {
                for (int k = 0; k < 4; k++)
                {
                    float a = k * MathF.PI / 2, inner = 0.028f, outer = k % 2 == 0 ? half : reach;
                    Vector3 dir = new(MathF.Cos(a), 0, MathF.Sin(a));
                    model.Add(Shapes.Rod(new Vector3(x, top, z) + (dir * inner), new Vector3(x, top, z) + (dir * outer), 0.0058f, 0.0058f, 10), iron);
                }
            }

            foreach ((float sx, float z) in (ReadOnlySpan<(float, float)>)[(-1, -0.23f), (1, -0.23f), (-1, 0.255f), (1, 0.255f)])
            {
                model.Add(Shapes.Rod(new(x + (sx * half), h, z), new(x + (sx * half), top, z), 0.006f, 0.006f, 10), iron);
            }
        }
    }
}
