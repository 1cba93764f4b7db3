using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>A computer's keyboard, with or without a block of digits.</summary>
internal sealed class ComputerKeyboard : CatalogueEntry<ComputerKeyboard.Parameters>
{
    /// <param name="Pitch">From key to key, 0.0185 to 0.0195 m.</param>
    /// <param name="CapHeight">0.006 to 0.009 m.</param>
    /// <param name="Slope">Rise towards the back, radians, 0.07 to 0.12.</param>
    /// <param name="Digits">Whether it has a block of digits.</param>
    /// <param name="Cable">Whether a cable leaves it.</param>
    /// <param name="Color">Of the case.</param>
    /// <param name="Letters">Colour of the letters' keys.</param>
    /// <param name="Others">Colour of the other keys.</param>
    /// <param name="Ink">Colour of the signs.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Pitch, float CapHeight, float Slope, bool Digits, bool Cable, LinearRgb Color, LinearRgb Letters, LinearRgb Others, LinearRgb Ink, string? Material, LinearRgb? Dye);

    private const float Case = 0.016f, Margin = 0.011f, Gap = 0.0012f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "keyboard",
        Names = ["keyboard", "computer keyboard"],
        Words = ["wireless"],
        Parts = ["keys"],
        Family = "electronics",
        Size = new Vector3(0.42f, 0.04f, 0.15f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.32f,
        ViewElevation = 0.62f,
        RestsOn = ["table", "desk"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string Case, string Letters, string Others, string Ink) look = stream.Child("look").Range(0, 3) switch
        {
            0 => ("#d8d2c4", "#ece7da", "#b9b3a6", "#3a3d42"),
            1 => ("#26282c", "#3a3d43", "#2c2e33", "#e9e9e6"),
            2 => ("#c9ccd0", "#f2f2f0", "#f2f2f0", "#4a4d52"),
            _ => ("#2f3a4a", "#dfe3e6", "#4f6a8a", "#1f2937"),
        };
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(look.Case));
        bool asked = !wishes.Colors.IsEmpty;
        LinearRgb letters = asked ? LinearRgb.Lerp(color, LinearRgb.White, 0.04f) : LinearRgb.FromHex(look.Letters);
        return new Parameters(
            stream.Child("pitch").Range(0.0187f, 0.0193f),
            stream.Child("cap").Range(0.0065f, 0.0085f),
            stream.Child("slope").Range(0.07f, 0.12f),
            stream.Child("digits").Chance(0.6f),
            !wishes.Words.Contains("wireless") && stream.Child("cable").Chance(0.5f),
            asked ? color * 0.8f : color,
            wishes.PartColorOr("keys", letters),
            wishes.PartColorOr("keys", asked ? color * 0.72f : LinearRgb.FromHex(look.Others)),
            letters.Luminance > 0.25f ? LinearRgb.FromHex("#2a2c30") : LinearRgb.FromHex("#f2f2ee"),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material shell = Presets.ByName(p.Material, p.Dye, "case") ?? Presets.Plastic(p.Color, "case") with { Roughness = 0.45f };
        var legends = new KeyLegends(p.Pitch * 0.3f, p.Ink, new(-p.Pitch * 0.14f, p.Pitch * 0.1f));
        Material letterKeys = Presets.Plastic(p.Letters, "keys") with { Roughness = 0.48f, Pattern = legends }, otherKeys = Presets.Plastic(p.Others, "keys.other") with { Roughness = 0.48f, Pattern = legends };
        (PolyMesh letters, PolyMesh others) = KeyRows.Build(p.Pitch, Gap, p.CapHeight, 0.78f, functions: true);
        float main = KeyRows.Width * p.Pitch, block = p.Digits ? (0.4f + 4) * p.Pitch : 0, left = -0.5f * block;
        float width = main + block + (2 * Margin), depth = (5.9f * p.Pitch) + (2 * Margin);
        var all = new ModelBuilder();
        all.Add(Shapes.Slab(Outlines.Rectangle(width, depth, 0.012f, 8), Case, 0.0035f, 4).Move(0, 0, -0.1f * p.Pitch), shell, 0.8f);
        all.Add(Shapes.Slab(Outlines.Rectangle(width - (1.3f * Margin), depth - (1.3f * Margin), 0.005f, 5), 0.0008f).Move(0, Case - 0.0002f, -0.1f * p.Pitch), Presets.Plastic(p.Color * 0.45f, "well"));
        PolyMesh Seat(PolyMesh keys) => keys.Move(left, Case + 0.0006f, 0);
        all.Add(Seat(letters), letterKeys, 0.7f).Add(Seat(others), otherKeys, 0.7f);
        if (p.Digits)
        {
            AddDigits(all, p, left + (main / 2) + (0.4f * p.Pitch), letterKeys, otherKeys);
        }

        if (p.Cable)
        {
            float back = -depth / 2;
            List<Vector3> path = Splines.CatmullRom([new(0.06f, 0.009f, back + 0.004f), new(0.06f, 0.008f, back - 0.02f), new(0.075f, 0.0035f, back - 0.045f), new(0.13f, 0.0035f, back - 0.062f), new(0.2f, 0.0035f, back - 0.06f)], 8);
            all.Add(Shapes.Tube(path, 0.0026f, 12), Presets.Rubber(LinearRgb.FromHex("#2a2b2e"), "cable"), 1f);
        }

        // Its feet lift the back.
        var model = new ModelBuilder();
        model.Add(all.Build(), Matrix4x4.CreateTranslation(0, 0, -depth / 2) * Matrix4x4.CreateRotationX(p.Slope) * Matrix4x4.CreateTranslation(0, 0.004f, depth / 2));
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Box(0.022f, depth * p.Slope, 0.008f, 0.002f).Move(side * width * 0.4f, 0, (-depth / 2) + 0.014f), Presets.Plastic(p.Color * 0.7f, "feet"));
        }

        return model.Build(ground: true, center: true);
    }

    private static void AddDigits(ModelBuilder all, Parameters p, float left, Material letterKeys, Material otherKeys)
    {
        string[] rows = [" /*-", "789+", "456+", "123=", "00.="];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int i = 0; i < 4; i++)
            {
                char sign = rows[row][i];
                bool isDigit = char.IsAsciiDigit(sign) || sign == '.';
                PolyMesh key = KeyLegends.Marked(Screens.Cap(p.Pitch - Gap, p.Pitch - Gap, p.CapHeight, 0.78f), sign);
                all.Add(key.Move(left + ((i + 0.5f) * p.Pitch), Case + 0.0006f, (row - 2) * p.Pitch), isDigit ? letterKeys : otherKeys, 0.7f);
            }
        }

        // Lamps behind the block.
        for (int i = 0; i < 3; i++)
        {
            all.Add(Shapes.Cylinder(0.0014f, 0.0008f, 0.0003f, 16).Move(left + ((1.3f + (0.7f * i)) * p.Pitch), Case + 0.0005f, -2.85f * p.Pitch), Presets.Glow(LinearRgb.FromHex("#46e07a"), i == 0 ? 2 : 0.3f, "light"));
        }
    }
}
