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
    /// <param name="Color">Of the skin.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Radius, float Length, float String, float Wave, float Lean, LinearRgb Color, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "balloon",
        Names = ["balloon", "party balloon"],
        Parts = ["string"],
        Family = "toys",
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
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#d8262c", "#2f6fd0", "#f0b41e", "#3fa34d", "#d8489a"))),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        // Latex lets some light through: the far side glows a little.
        Material latex = Presets.ByName(p.Material, p.Dye, "skin") ?? Presets.Lacquer(p.Color, "skin") with { Roughness = 0.16f, Coat = 0.8f, Translucency = 0.32f };
        var model = new ModelBuilder();
        float r = p.Radius, tall = r * p.Length;

        // Round above, drawn to the neck below.
        List<Vector2> half = Splines.CatmullRom2D(
            [new(0.0001f, -1.22f), new(0.075f, -1.19f), new(0.3f, -0.98f), new(0.74f, -0.52f), new(1f, 0.1f), new(0.9f, 0.55f), new(0.58f, 0.87f), new(0.0001f, 1f)], 10);
        PolyMesh skin = Shapes.Lathe([.. half.Select(q => new Vector2(MathF.Max(0, q.X) * r, q.Y * tall))], 96);
        PolyMesh knot = Shapes.Lathe([new(0, -1.2f * tall), new(0.05f * r, -1.22f * tall), new(0.14f * r, -1.31f * tall), new(0.11f * r, -1.31f * tall), new(0, -1.24f * tall)], 24);
        var tilt = Matrix4x4.CreateRotationZ(p.Lean);
        float y = p.String + (1.3f * tall);
        model.Add(skin.Join(knot).Transform(tilt).Move(0, y, 0), latex, 1.2f);
        Vector3 tie = Vector3.Transform(new Vector3(0, -1.24f * tall, 0), tilt) + new Vector3(0, y, 0);
        var line = new List<Vector3>();
        const int Steps = 48;
        for (int i = 0; i <= Steps; i++)
        {
            float t = i / (float)Steps;
            line.Add(new(float.Lerp(tie.X, 0, t) + (p.Wave * MathF.Sin(t * 7) * t), tie.Y * (1 - t), p.Wave * 0.6f * MathF.Sin(t * 5) * t));
        }

        model.Add(Shapes.Tube(line, Math.Clamp(resolution * 0.4f, 0.001f, 0.0022f), 8), Presets.Matte(LinearRgb.FromHex("#8f867a"), "string"));
        return model.Build(ground: true, center: true);
    }
}
