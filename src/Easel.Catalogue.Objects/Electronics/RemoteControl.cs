using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>The remote control of a television, lying with its keys up.</summary>
internal sealed class RemoteControl : CatalogueEntry<RemoteControl.Parameters>
{
    /// <param name="Width">0.045 to 0.052 m.</param>
    /// <param name="Length">0.18 to 0.21 m.</param>
    /// <param name="Height">0.016 to 0.02 m.</param>
    /// <param name="Corner">Radius of its corners, share of the width, 0.25 to 0.48.</param>
    /// <param name="Ring">Whether the arrows lie on a metal ring.</param>
    /// <param name="Color">Of the shell.</param>
    /// <param name="Keys">Colour of the keys.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Width, float Length, float Height, float Corner, bool Ring, LinearRgb Color, LinearRgb Keys, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "remote",
        Names = ["tv remote", "remote", "remote control", "television remote"],
        Parts = ["keys"],
        Family = "electronics",
        Size = new Vector3(0.05f, 0.02f, 0.2f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.75f,
        ViewElevation = 0.75f,
        RestsOn = ["table", "sofa"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#2b2d31", "#2b2d31", "#8d9196")));
        return new Parameters(
            stream.Child("width").Range(0.046f, 0.051f),
            stream.Child("length").Range(0.185f, 0.205f),
            stream.Child("height").Range(0.0165f, 0.0195f),
            stream.Child("corner").Range(0.26f, 0.46f),
            stream.Child("ring").Chance(0.6f),
            color,
            wishes.PartColorOr("keys", color.Luminance > 0.3f ? LinearRgb.FromHex("#2f3237") : LinearRgb.FromHex("#c9ccd0")),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material shell = Presets.ByName(p.Material, p.Dye, "shell") ?? Presets.Plastic(p.Color, "shell") with { Roughness = 0.4f };
        bool dark = p.Keys.Luminance < 0.2f;
        Material keys = Presets.Rubber(p.Keys, "keys") with { Roughness = 0.6f, Pattern = new KeyLegends(0.0042f, dark ? LinearRgb.White : LinearRgb.FromHex("#17181a")) };
        var model = new ModelBuilder();
        float w = p.Width, l = p.Length, h = p.Height;

        // Its belly is rounded, its face flat and set into a hairline.
        PolyMesh body = Shapes.Slab(Outlines.Rectangle(w, l, p.Corner * w, 12), h, 0.0042f, 5).Warp(q =>
        {
            float low = 1 - Math.Clamp(q.Y / h, 0, 1), waist = 1 - (0.05f * MathF.Cos(q.Z * 4 / l));
            return new Vector3(q.X * waist * (1 - (0.22f * low * low)), q.Y, q.Z * (1 - (0.04f * low)));
        });
        model.Add(body, shell, 0.9f);
        float top = h;
        void Key(float x, float z, float wide, float deep, char sign, Material material) => model.Add(KeyLegends.Marked(Screens.Cap(wide, deep, 0.0022f, 0.9f), sign).Move(x * w, top - 0.0004f, z * l), material, 0.8f);
        Material Colored(string hex) => keys with { Name = "keys.color", BaseColor = LinearRgb.FromHex(hex), Pattern = null };

        // The red key at the far end, the arrows, two rockers, twelve digits, four colours.
        model.Add(Shapes.Cylinder(0.0046f, 0.0022f, 0.0008f, 32).Move(-0.26f * w, top - 0.0003f, -0.42f * l), Colored("#d8262c"));
        Key(0.24f, -0.42f, 0.01f, 0.006f, ' ', keys);
        float ringZ = -0.235f * l;
        model.Add(Shapes.Lathe(Outlines.Round([new(0.0062f, 0), new(w * 0.36f, 0), new(w * 0.345f, 0.0022f), new(0.0078f, 0.0016f), new(0.0062f, 0)], [0, 0.0005f, 0.0008f, 0.0004f, 0], 4, closed: false), 64).Move(0, top - 0.0003f, ringZ), p.Ring ? Presets.Metal(LinearRgb.FromHex("#b9bcc1"), 0.3f, "ring") : keys, 0.9f);
        model.Add(Shapes.Cylinder(0.0056f, 0.003f, 0.001f, 32).Move(0, top - 0.0005f, ringZ), keys);
        for (int i = 0; i < 4; i++)
        {
            PolyMesh arrow = Shapes.Slab(Outlines.Star(3, 0.0019f), 0.0003f).Move(0, top + 0.0018f, -w * 0.27f).RotateY(i * MathF.PI / 2).Move(0, 0, ringZ);
            model.Add(arrow, Presets.Matte(LinearRgb.FromHex("#1c1e21"), "ink"));
        }

        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Key(side * 0.27f, -0.015f, 0.0095f, 0.024f, side < 0 ? '+' : '^', keys);
        }

        Key(0, -0.045f, 0.0085f, 0.007f, ' ', keys);
        Key(0, 0.015f, 0.0085f, 0.007f, ' ', keys);
        const string Digits = "123456789*0=";
        for (int i = 0; i < Digits.Length; i++)
        {
            Key((i % 3 - 1) * 0.27f, 0.105f + (0.062f * (i / 3)), 0.0094f, 0.0078f, Digits[i], keys);
        }

        string[] colors = ["#d23434", "#2fa052", "#e3b52a", "#2f66c8"];
        for (int i = 0; i < colors.Length; i++)
        {
            Key((i - 1.5f) * 0.2f, 0.365f, 0.0068f, 0.0042f, ' ', Colored(colors[i]));
        }

        model.Add(Shapes.Capsule(new(-0.09f * w, top, 0.435f * l), new(0.09f * w, top, 0.435f * l), 0.0006f, 8), Presets.Metal(LinearRgb.FromHex("#b9bcc1"), 0.4f, "badge"));
        model.Add(Shapes.Ellipsoid(new Vector3(w * 0.24f, h * 0.26f, 0.003f), 32).Move(0, h * 0.55f, (-l / 2) + 0.001f), Presets.DarkWindow("window"));
        return model.Build(ground: true, center: true);
    }
}
