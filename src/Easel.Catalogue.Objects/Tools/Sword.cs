using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A knight's sword stood upon its point: a fullered blade, cross guard, wound grip and pommel.</summary>
internal sealed class Sword : CatalogueEntry<Sword.Parameters>
{
    /// <param name="Blade">Length, 0.72 to 0.84 m.</param>
    /// <param name="Width">Half width at the guard, 0.024 to 0.03 m.</param>
    /// <param name="Guard">Half length of the guard, 0.09 to 0.115 m.</param>
    /// <param name="Droop">How far the guard's ends bend to the blade, metres.</param>
    /// <param name="IsGilt">Whether the hilt is gilt.</param>
    /// <param name="Lean">To the side, radians.</param>
    /// <param name="Color">Of the blade, or null for steel.</param>
    /// <param name="Grip">Of the leather.</param>
    /// <param name="Gem">Of the stone in the pommel.</param>
    public sealed record Parameters(float Blade, float Width, float Guard, float Droop, bool IsGilt, float Lean, LinearRgb? Color, LinearRgb Grip, LinearRgb Gem);

    public override EntryInfo Info { get; } = new()
    {
        Id = "sword",
        Names = ["sword", "knight's sword", "longsword", "broadsword", "dagger"],
        Words = ["dagger", "golden", "gold"],
        Parts = ["handle", "grip", "blade", "hilt"],
        Family = "tools",
        Size = new Vector3(0.24f, 1.0f, 0.05f),
        Habitats = ["studio", "meadow"],
        ViewAzimuth = 0.25f,
        ViewElevation = 0.04f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Contains("dagger") ? 0.28f : stream.Child("blade").Range(0.74f, 0.82f), stream.Child("width").Range(0.025f, 0.029f), stream.Child("guard").Range(0.095f, 0.112f), stream.Child("droop").Range(-0.006f, 0.022f), stream.Child("gilt").Chance(0.7f), stream.Child("lean").Range(0.06f, 0.14f),
        wishes.PartColors.TryGetValue("blade", out LinearRgb blade) ? blade : wishes.Dye, wishes.PartColorOr("grip", wishes.PartColorOr("handle", LinearRgb.FromHex(stream.Child("leather").Pick("#5a2a16", "#22242a", "#6b1a20")))), LinearRgb.FromHex(stream.Child("gem").Pick("#b0122a", "#1f4fc0", "#0f8a52")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Blade, w = p.Width;
        Material steel = p.Color is { } dye ? Presets.Metal(dye, 0.2f, "body") with { Metallic = 0.7f, Coat = 0.8f, CoatRoughness = 0.05f } : Presets.Metal(LinearRgb.FromHex("#c9cdd2"), 0.2f, "body");
        Material hilt = p.IsGilt ? Presets.Metal(LinearRgb.FromHex("#d9a94a"), 0.22f, "hilt") : Presets.Metal(LinearRgb.FromHex("#8f9397"), 0.28f, "hilt");

        // A flat hexagon with a hollow down the middle; the edges run together in the point.
        var width = new Curve((0, 0.0006f), (0.035f, w * 0.52f), (0.09f, w * 0.74f), (0.5f, w * 0.86f), (1, w));
        List<List<Vector3>> rings = [];
        for (int i = 0; i <= 70; i++)
        {
            float t = i / 70f, half = width.At(t), thick = MathF.Min(0.0036f, half * 0.32f), full = Noise.SmoothStep(0.22f, 0.34f, t) * 0.6f;
            Vector2[] section = [new(half, 0), new(half * 0.5f, -thick), new(half * 0.2f, -thick * (1 - full)), new(-half * 0.2f, -thick * (1 - full)), new(-half * 0.5f, -thick), new(-half, 0), new(-half * 0.5f, thick), new(-half * 0.2f, thick * (1 - full)), new(half * 0.2f, thick * (1 - full)), new(half * 0.5f, thick)];
            rings.Add([.. section.Select(q => new Vector3(q.X, l * t, q.Y))]);
        }

        model.Add(Shapes.Loft(rings), steel, 0.25f);

        // Guard with knobbed ends, the grip bulging in its middle, cord wound round, the wheel pommel.
        List<Vector3> cross = Splines.CatmullRom([new(-p.Guard, l - p.Droop + 0.008f, 0), new(-p.Guard * 0.5f, l + 0.006f, 0), new(0, l + 0.01f, 0), new(p.Guard * 0.5f, l + 0.006f, 0), new(p.Guard, l - p.Droop + 0.008f, 0)], 10);
        model.Add(Shapes.Sweep(cross, Outlines.Rectangle(0.02f, 0.018f, 0.006f, 4), t => new Vector2(0.75f + (0.45f * MathF.Abs((2 * t) - 1)), 1), up: Vector3.UnitY), hilt, 0.9f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Ellipsoid(new Vector3(0.015f), 28).Move(side * p.Guard, l - p.Droop + 0.008f, 0), hilt, 1.2f);
        }

        model.Add(Shapes.Extrude(Outlines.Round(Outlines.Star(4, 0.03f), 0.004f), 0.028f, 0.006f, 3).Move(0, l + 0.008f, 0), hilt);
        float foot = l + 0.02f, grip = 0.115f;
        float Bulge(float t) => 0.0125f + (0.0032f * MathF.Sin(MathF.PI * t));
        model.Add(Shapes.Tube([.. Enumerable.Range(0, 17).Select(i => new Vector3(0, foot + (grip * i / 16), 0))], Bulge, 32), Presets.Leather(p.Grip, "grip"), 1.2f);
        model.Add(Shapes.Tube([.. Enumerable.Range(0, 201).Select(i => i / 200f).Select(t => new Vector3((Bulge(t) + 0.0005f) * MathF.Cos(t * 56), foot + (grip * t), (Bulge(t) + 0.0005f) * MathF.Sin(t * 56)))], 0.0011f, 8), hilt, 1.2f);
        float end = foot + grip + 0.02f;
        model.Add(Shapes.Cylinder(0.015f, 0.008f, 0.003f, 32).Move(0, foot + grip - 0.002f, 0), hilt);
        model.Add(Shapes.Extrude(Outlines.Circle(0.026f, 56), 0.024f, 0.008f, 5).Move(0, end, 0), hilt, 1);
        foreach (float z in (ReadOnlySpan<float>)[0.0118f, -0.0118f])
        {
            model.Add(Shapes.Ellipsoid(new Vector3(0.011f, 0.011f, 0.005f), 28).Move(0, end, z), new Material { Name = "gem", BaseColor = p.Gem, Roughness = 0.06f, Specular = 0.08f, Coat = 1, CoatRoughness = 0.02f }, 1.2f);
        }

        model.Surface(SurfaceTag.Grip, new Vector3(0, foot + (grip / 2), 0), new Vector3(0.014f, 0, 0), new Vector3(0, 0, -0.014f));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationZ(p.Lean)).Build(ground: true, center: true);
    }
}
