using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>A pocket calculator, lying.</summary>
internal sealed class Calculator : CatalogueEntry<Calculator.Parameters>
{
    /// <param name="Width">0.08 to 0.1 m.</param>
    /// <param name="Ratio">Length over width, 1.45 to 1.7.</param>
    /// <param name="Corner">Radius of its corners, 0.005 to 0.012 m.</param>
    /// <param name="Slope">Rise towards the display, radians, 0.04 to 0.1.</param>
    /// <param name="Solar">Whether it has solar cells.</param>
    /// <param name="Shown">The number on the display.</param>
    /// <param name="Color">Of the case.</param>
    /// <param name="Keys">Colour of the digits' keys.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Width, float Ratio, float Corner, float Slope, bool Solar, int Shown, LinearRgb Color, LinearRgb Keys, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "calculator",
        Names = ["calculator", "pocket calculator"],
        Parts = ["keys"],
        Family = "electronics",
        Size = new Vector3(0.09f, 0.02f, 0.145f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.85f,
        RestsOn = ["table", "desk"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#34383f", "#d9d5cb", "#4f6f86")));
        return new Parameters(
            stream.Child("width").Range(0.083f, 0.095f),
            stream.Child("ratio").Range(1.5f, 1.65f),
            stream.Child("corner").Range(0.006f, 0.011f),
            stream.Child("slope").Range(0.05f, 0.09f),
            stream.Child("solar").Chance(0.75f),
            stream.Child("number").Range(1024, 98765),
            color,
            wishes.PartColorOr("keys", LinearRgb.FromHex(color.Luminance > 0.4f ? "#4a4d52" : "#e4e2dc")),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material shell = Presets.ByName(p.Material, p.Dye, "shell") ?? Presets.Plastic(p.Color, "shell") with { Roughness = 0.42f };
        bool darkKeys = p.Keys.Luminance < 0.2f;
        Material Keys(LinearRgb color, string name, bool light) => Presets.Plastic(color, name) with { Roughness = 0.38f, Pattern = new KeyLegends(p.Width * 0.075f, light ? LinearRgb.FromHex("#22252a") : LinearRgb.FromHex("#f6f5f0")) };
        Material digits = Keys(p.Keys, "keys", !darkKeys), signs = Keys(LinearRgb.FromHex("#6d737b"), "keys.sign", false), clear = Keys(LinearRgb.FromHex("#d8562f"), "keys.clear", false);
        var all = new ModelBuilder();
        const float Thick = 0.0125f;
        float w = p.Width, l = w * p.Ratio;
        all.Add(Shapes.Slab(Outlines.Rectangle(w, l, p.Corner, 8), Thick, 0.003f, 4), shell, 0.8f);

        // The display in a dark frame, solar cells beside the brand.
        float displayZ = -l * 0.31f;
        PolyMesh Flat(PolyMesh upright) => upright.RotateX(-MathF.PI / 2);
        all.Add(Flat(Fittings.Plate(w * 0.88f, l * 0.17f, 0.0012f, 0.003f, 0.0004f)).Move(0, Thick - 0.0004f, displayZ), Screens.Bezel("frame"));
        string number = p.Shown.ToString(System.Globalization.CultureInfo.InvariantCulture);
        all.Add(Flat(Fittings.Sheet(w * 0.78f, l * 0.115f)).Move(0, Thick + 0.0012f, displayZ), LitText.Dark(number.PadLeft(9, ' '), l * 0.062f));
        if (p.Solar)
        {
            all.Add(Flat(Fittings.Plate(w * 0.4f, l * 0.05f, 0.0008f, 0.001f, 0.0002f)).Move(w * 0.22f, Thick - 0.0002f, -l * 0.445f), Presets.DarkWindow("cells") with { BaseColor = LinearRgb.FromHex("#2a1c1c") });
            for (int i = 1; i < 4; i++)
            {
                all.Add(Shapes.Box(0.0006f, 0.0002f, l * 0.05f, 0).Move((w * 0.02f) + (w * 0.1f * i), Thick + 0.0006f, -l * 0.445f), Presets.Matte(LinearRgb.FromHex("#7c6a5a"), "cells.line"));
            }
        }

        all.Add(Shapes.Box(w * 0.2f, 0.0003f, l * 0.012f, 0).Move(-w * 0.3f, Thick, -l * 0.445f), Presets.Matte(LinearRgb.FromHex("#c9cacb"), "badge"));

        // Five rows of four keys, the key for results twice as tall.
        string[] rows = ["C%/*", "789-", "456+", "123=", "0.<="];
        float keyWide = w * 0.19f, keyDeep = l * 0.088f;
        for (int row = 0; row < rows.Length; row++)
        {
            for (int i = 0; i < 4; i++)
            {
                char sign = rows[row][i];
                if (row == 4 && i == 3)
                {
                    continue;
                }

                bool tall = row == 3 && i == 3;
                PolyMesh key = KeyLegends.Marked(Screens.Cap(keyWide, tall ? keyDeep + (l * 0.124f) : keyDeep, 0.0032f, 0.88f), sign);
                Material material = sign == 'C' ? clear : char.IsAsciiDigit(sign) || sign is '.' or '<' ? digits : signs;
                all.Add(key.Move((i - 1.5f) * w * 0.225f, Thick - 0.0003f, (l * (-0.11f + (0.124f * row))) + (tall ? l * 0.062f : 0)), material, 0.7f);
            }
        }

        var model = new ModelBuilder();
        model.Add(all.Build(), Matrix4x4.CreateTranslation(0, 0, -l / 2) * Matrix4x4.CreateRotationX(p.Slope) * Matrix4x4.CreateTranslation(0, 0.002f, l / 2));
        model.Add(Shapes.Box(w * 0.7f, l * p.Slope * 0.9f, 0.006f, 0.001f).Move(0, 0, (-l / 2) + 0.012f), Presets.Rubber());
        return model.Build(ground: true, center: true);
    }
}
