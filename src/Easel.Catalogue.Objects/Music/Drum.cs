using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Music;

/// <summary>A drum: a snare with lugs and sticks on it, or a parade drum laced with rope.</summary>
internal sealed class Drum : CatalogueEntry<Drum.Parameters>
{
    /// <param name="IsLaced">Laced with rope instead of bolted.</param>
    /// <param name="Radius">0.17 to 0.185 m.</param>
    /// <param name="Height">0.15 to 0.2 m; a laced one 0.26 to 0.32 m.</param>
    /// <param name="Lugs">8 or 10.</param>
    /// <param name="HasSticks">Whether the sticks lie on it.</param>
    /// <param name="Color">Of the shell.</param>
    /// <param name="Hoop">Of the hoops of a laced one.</param>
    public sealed record Parameters(bool IsLaced, float Radius, float Height, int Lugs, bool HasSticks, LinearRgb Color, LinearRgb Hoop);

    public override EntryInfo Info { get; } = new()
    {
        Id = "drum",
        Names = ["drum", "snare drum", "snare", "toy drum", "tom-tom"],
        Words = ["toy", "snare", "old"],
        Parts = ["hoop", "skin"],
        Family = "music",
        PrintsText = true,
        Size = new Vector3(0.38f, 0.28f, 0.38f),
        Habitats = ["studio", "living-room"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.34f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool laced = !wishes.Words.Contains("snare") && (wishes.Words.Overlaps(["toy", "old"]) || stream.Child("kind").Chance(0.6f));
        LinearRgb shell = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c2222a", "#1f4f9a", "#1f6f4a", "#c2222a")));
        return new Parameters(
            laced, stream.Child("radius").Range(0.172f, 0.182f), laced ? stream.Child("height").Range(0.25f, 0.29f) : stream.Child("height").Range(0.16f, 0.19f), stream.Child("lugs").Pick(8, 10), stream.Child("sticks").Chance(0.85f), shell,
            wishes.PartColorOr("hoop", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(shell.B > shell.R ? "#d9a21b" : "#d9a93a")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius, h = p.Height;
        Material shell = Presets.Lacquer(p.Color, "body") with { Coat = 1, CoatRoughness = 0.05f }, chrome = Presets.Metal(LinearRgb.FromHex("#c9ccd0"), 0.15f, "chrome");
        Material skin = Presets.Matte(LinearRgb.FromHex("#f2ecdc"), "skin") with { Roughness = 0.6f };
        const float Foot = 0.006f;
        model.Add(Shapes.Lathe([new(0, Foot + 0.004f), new(r * 0.985f, Foot + 0.004f), new(r * 0.985f, Foot + h)], 144), shell, 1);
        model.Add(Shapes.Lathe(Outlines.Round([new(r * 0.99f, Foot + h - 0.01f), new(r * 0.99f, Foot + h), new(r * 0.93f, Foot + h + 0.0015f), new(0, Foot + h + 0.001f)], 0.004f, 3, closed: false), 144), skin, 0.9f);
        model.Add(Shapes.Lathe([new(r * 0.3f, 0), new(r * 0.28f, 0.0004f), new(0, 0.0004f)], 96).Move(0, Foot + h + 0.0012f, 0), Presets.Matte(LinearRgb.FromHex("#dfd4bb"), "skin"), 1);
        foreach (bool top in (ReadOnlySpan<bool>)[true, false])
        {
            float y = top ? Foot + h : Foot;
            List<Vector2> hoop = p.IsLaced
                ? Outlines.Round([new(r * 0.99f, -0.022f), new(r * 1.055f, -0.022f), new(r * 1.055f, 0.022f), new(r * 0.99f, 0.022f), new(r * 0.99f, -0.022f)], 0.004f, 3, closed: false)
                : Outlines.Round([new(r * 0.99f, -0.014f), new(r * 1.05f, -0.016f), new(r * 1.055f, -0.012f), new(r * 1.03f, -0.009f), new(r * 1.03f, 0.011f), new(r * 1.05f, 0.014f), new(r * 1.03f, 0.017f), new(r * 1.0f, 0.014f), new(r * 0.99f, -0.014f)], 0.002f, 3, closed: false);
            float shift = p.IsLaced ? top ? -0.002f : 0.016f : top ? 0 : 0.012f;
            model.Add(Shapes.Lathe(hoop, 144).Scale(1, top ? 1 : -1, 1).Move(0, y + shift, 0), p.IsLaced ? Presets.Lacquer(p.Hoop, "hoop") with { Coat = 0.9f, CoatRoughness = 0.07f } : chrome, 0.8f);
        }

        if (p.IsLaced)
        {
            Lacing(model, p, Foot);
        }
        else
        {
            Lugs(model, p, Foot, chrome);
        }

        if (p.HasSticks)
        {
            Sticks(model, Foot + h + 0.002f + (p.IsLaced ? 0.02f : 0.014f), r);
        }

        model.Surface(SurfaceTag.Top, new Vector3(0, Foot + h + 0.001f, 0), new Vector3(r * 0.7f, 0, 0), new Vector3(0, 0, -r * 0.7f));
        return model.Build(ground: true, center: true);
    }

    /// <summary>A rope in zigzag between the hoops with leather tugs.</summary>
    private static void Lacing(ModelBuilder model, Parameters p, float foot)
    {
        int n = p.Lugs;
        float r = p.Radius * 1.03f, low = foot + 0.03f, high = foot + p.Height - 0.018f;
        Material rope = Presets.Fabric(LinearRgb.FromHex("#ede3cb"), 500, "rope"), leather = Presets.Leather(LinearRgb.FromHex("#7a4520"), "tug");
        PolyMesh cord = new(), tugs = new();
        for (int i = 0; i < 2 * n; i++)
        {
            Vector3 a = At(i, i % 2 == 0 ? high : low), b = At(i + 1, i % 2 == 0 ? low : high), middle = (a + b) / 2;
            Vector3 outward = Vector3.Normalize(middle with { Y = 0 });
            cord.Join(Shapes.Tube([a, middle + (outward * 0.003f), b], 0.0036f, 10));
            if (i % 2 == 0)
            {
                Vector3 tip = At(i, high - 0.055f);
                tugs.Join(Shapes.Extrude(Outlines.Round([new(-0.011f, 0.02f), new(0.011f, 0.02f), new(0.005f, -0.032f), new(-0.005f, -0.032f)], 0.004f, 3), 0.007f, 0.002f).RotateY(MathF.Tau * i / (2 * n)).Move(tip * new Vector3(1.02f, 1, 1.02f)));
            }
        }

        model.Add(cord, rope, 1.2f);
        model.Add(tugs, leather);

        Vector3 At(int i, float y)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / (2 * n));
            return new Vector3(r * s, y, r * c);
        }
    }

    private static void Lugs(ModelBuilder model, Parameters p, float foot, Material chrome)
    {
        float r = p.Radius, middle = foot + (p.Height / 2);
        for (int i = 0; i < p.Lugs; i++)
        {
            float turn = MathF.Tau * (i + 0.5f) / p.Lugs;
            PolyMesh lug = Shapes.Cushion(0.022f, p.Height * 0.42f, 0.016f, 0.007f, 0.001f, 6).Move(0, middle - (p.Height * 0.21f), r * 0.985f)
                .Join(Shapes.Rod(new(0, foot + 0.008f, r * 1.04f), new(0, foot + p.Height + 0.004f, r * 1.04f), 0.003f, null, 10), Shapes.Cylinder(0.0055f, 0.01f, 0.001f, 6).Move(0, foot + p.Height + 0.001f, r * 1.04f), Shapes.Cylinder(0.0055f, 0.01f, 0.001f, 6).Move(0, foot + 0.002f, r * 1.04f));
            model.Add(lug.RotateY(turn), chrome, 0.9f);
        }
    }

    private static void Sticks(ModelBuilder model, float y, float r)
    {
        Material wood = Presets.Wood(LinearRgb.FromHex("#d9ae72"), LinearRgb.FromHex("#b98a4e"), Vector3.UnitY, "stick") with { Coat = 0.5f };
        foreach ((float turn, float shift, float up) in (ReadOnlySpan<(float, float, float)>)[(0.5f, 0.02f, 0.0f), (-0.42f, -0.03f, 0.014f)])
        {
            PolyMesh stick = Shapes.Tube([.. Enumerable.Range(0, 21).Select(i => new Vector3(0, 0.4f * i / 20, 0))], t => t < 0.84f ? 0.0072f : 0.0072f - (0.0036f * (t - 0.84f) / 0.16f), 20)
                .Join(Shapes.Ellipsoid(new Vector3(0.0058f, 0.009f, 0.0058f), 20).Move(0, 0.405f, 0), Shapes.Sphere(0.0071f, 20));
            model.Add(stick.Move(0, -0.2f, 0).RotateX(-MathF.PI / 2).RotateY(turn).Move(shift * r, y + 0.006f + up, 0.02f), wood, 1);
        }
    }
}
