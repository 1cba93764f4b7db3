using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A toy balloon on a string.</summary>
internal sealed class Balloon : CatalogueEntry<Balloon.Parameters>
{
    /// <param name="Radius">Widest radius, 0.13 to 0.15 m.</param>
    /// <param name="Length">Height of the skin over its width, 1.15 to 1.3.</param>
    /// <param name="String">Length of the string, 0.35 to 0.6 m.</param>
    /// <param name="Wave">Sideways swing of the string, metres.</param>
    /// <param name="Lean">Lean of the balloon, radians.</param>
    /// <param name="Weighted">Whether the string ends at a small weight on the ground.</param>
    /// <param name="Color">Of the skin.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Radius, float Length, float String, float Wave, float Lean, bool Weighted, LinearRgb Color, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "balloon",
        Names = ["balloon", "party balloon"],
        Words = ["weighted"],
        Parts = ["string"],
        Family = "toys",
        PrintsText = true,
        Size = new Vector3(0.29f, 0.8f, 0.29f),
        Support = Support.Air,
        Habitats = ["studio", "meadow"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.04f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.132f, 0.146f),
        stream.Child("length").Range(1.16f, 1.26f),
        stream.Child("string").Range(0.36f, 0.52f),
        stream.Child("wave").Range(0.012f, 0.03f),
        stream.Child("lean").Range(-0.09f, 0.09f),
        wishes.Words.Contains("weighted"),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c2332f", "#2f66a8", "#e6b028", "#4c9650", "#cf5f92"))),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        // Latex lets light through: thin and clear about the middle, thicker and darker at crown and neck.
        float r = p.Radius, tall = r * p.Length;
        Material latex = Presets.ByName(p.Material, p.Dye, "skin") ?? new Material
        {
            Name = "skin", BaseColor = p.Color, Roughness = 0.28f, Coat = 1, CoatRoughness = 0.045f, Translucency = 0.42f, Pattern = new LatexSkin(r),
        };
        var model = new ModelBuilder();

        // A sphere above, drawn out to the neck below; the slope runs into the neck without a corner.
        const int Rows = 64;
        var half = new List<Vector2>();
        for (int i = 0; i <= Rows; i++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.PI * i / Rows);
            float down = MathF.Max(0, (cos - 0.1f) / 0.9f);
            half.Add(new(r * sin * (1 - (0.24f * MathF.Pow(MathF.Max(0, cos), 1.4f))), -tall * cos * (1 + (0.2f * down * down))));
        }

        float bottom = -tall * (1 + 0.2f), neck = 0.062f * r;
        int first = half.FindIndex(q => q.X > neck * 1.6f);
        half.RemoveRange(0, first);
        half.InsertRange(0, Splines.CatmullRom2D([new(neck * 0.8f, bottom - (0.06f * r)), new(neck, bottom - (0.015f * r)), new(neck * 1.15f, bottom + (0.012f * r)), half[0]], 5).SkipLast(1));
        PolyMesh skin = Shapes.Lathe(half, 128);

        // The knot: a rolled bead about the neck, and the lip that flares out under it in soft waves.
        PolyMesh bead = Shapes.Torus(neck * 0.95f, 0.042f * r, 40, 14, 0.034f * r).RotateZ(0.16f).Move(0, bottom - (0.05f * r), 0);
        PolyMesh lip = Shapes.Lathe(
            Splines.CatmullRom2D([new(neck * 0.75f, -0.05f * r), new(neck * 1.0f, -0.1f * r), new(0.125f * r, -0.17f * r), new(0.155f * r, -0.178f * r), new(0.15f * r, -0.192f * r), new(0.11f * r, -0.18f * r), new(neck * 0.6f, -0.11f * r)], 5), 64)
            .Warp(q =>
            {
                float turn = MathF.Atan2(q.Z, q.X), wave = 1 + (0.13f * MathF.Sin((turn * 3) + 0.6f) * MathF.Max(0, -q.Y / (0.18f * r)));
                return new Vector3(q.X * wave, q.Y + (0.02f * r * MathF.Sin((turn * 2) + 1)), q.Z * wave);
            })
            .Move(0, bottom, 0);
        var tilt = Matrix4x4.CreateRotationZ(p.Lean);
        float y = p.String + (1.3f * tall);
        model.Add(skin.Join(bead).Transform(tilt).Move(0, y, 0), latex, 1.2f);
        model.Add(lip.Transform(tilt).Move(0, y, 0), latex, 1.4f);

        // A ribbon-like string wound round the neck; it hangs in wide, dying curls.
        Vector3 tie = Vector3.Transform(new Vector3(0, bottom - (0.09f * r), 0), tilt) + new Vector3(0, y, 0);
        var line = new List<Vector3>();
        const int Wound = 28, Steps = 96;
        for (int i = 0; i <= Wound; i++)
        {
            (float sin, float cos) = MathF.SinCos(i * MathF.Tau / 14);
            line.Add(tie + new Vector3(cos * neck * 1.12f, 0.02f * r * (1 - (i / (float)Wound)), sin * neck * 1.12f));
        }

        for (int i = 1; i <= Steps; i++)
        {
            float t = i / (float)Steps, swing = p.Wave * MathF.Min(1, t * 2.2f);
            line.Add(new(
                float.Lerp(tie.X, 0, t) + (neck * 1.12f * (1 - t)) + (swing * 1.15f * MathF.Sin((t * 8.5f) + 0.3f)), tie.Y * (1 - t),
                tie.Z + (swing * MathF.Sin((t * 6.2f) + 1.1f))));
        }

        Material cotton = Presets.Matte(LinearRgb.FromHex("#f4efe4"), "string") with { Specular = 0.02f };
        model.Add(Shapes.Tube(line, Math.Clamp(resolution * 0.9f, 0.0014f, 0.0042f), 8), cotton, 1.4f);
        if (p.Weighted)
        {
            AddWeight(model, p.Color);
        }

        return model.Build(ground: true, center: true);
    }

    // A pouch of sand gathered at its neck, in the balloon's colour.
    private static void AddWeight(ModelBuilder model, LinearRgb color)
    {
        List<Vector2> profile = Splines.CatmullRom2D(
            [new(0.0001f, 0), new(0.024f, 0), new(0.032f, 0.012f), new(0.027f, 0.03f), new(0.011f, 0.043f), new(0.0075f, 0.047f), new(0.013f, 0.056f), new(0.0001f, 0.052f)], 6);
        PolyMesh pouch = Shapes.Lathe([.. profile.Select(q => q with { X = MathF.Max(0, q.X), Y = MathF.Max(0, q.Y) })], 72).Warp(q =>
        {
            float fold = 1 + (0.07f * MathF.Sin(MathF.Atan2(q.Z, q.X) * 9) * Math.Clamp(q.Y / 0.03f, 0, 1));
            return new Vector3(q.X * fold, q.Y, q.Z * fold);
        });
        model.Add(pouch, Presets.Fabric(color * 0.85f, 900, "weight"), 1.2f);
    }
}
