using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A claw hammer stood on its head, or a mallet of wood by word.</summary>
internal sealed class Hammer : CatalogueEntry<Hammer.Parameters>
{
    /// <param name="IsMallet">A head of wood.</param>
    /// <param name="Length">0.29 to 0.34 m.</param>
    /// <param name="Head">Length of the head, 0.115 to 0.135 m.</param>
    /// <param name="HasGrip">A rubber grip over a steel shaft instead of wood.</param>
    /// <param name="Lean">To the side, radians.</param>
    /// <param name="Color">Of the handle, or null for bare wood.</param>
    public sealed record Parameters(bool IsMallet, float Length, float Head, bool HasGrip, float Lean, LinearRgb? Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "hammer",
        Names = ["hammer", "claw hammer", "mallet"],
        Words = ["mallet", "wooden"],
        Parts = ["handle", "grip"],
        Family = "tools",
        Size = new Vector3(0.14f, 0.33f, 0.04f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.1f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool mallet = wishes.Words.Contains("mallet");
        LinearRgb? color = wishes.PartColors.TryGetValue("handle", out LinearRgb part) || wishes.PartColors.TryGetValue("grip", out part) ? part : wishes.Dye;
        bool grip = !mallet && !wishes.Words.Contains("wooden") && (color is not null || stream.Child("grip").Chance(0.5f));
        return new Parameters(
            mallet, stream.Child("length").Range(0.3f, 0.33f), stream.Child("head").Range(0.118f, 0.132f), grip, stream.Child("lean").Range(0.12f, 0.24f), grip ? color ?? LinearRgb.FromHex(stream.Child("rubber").Pick("#c8281f", "#1f5fa8", "#e0a21b")) : color);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length;
        Material steel = Presets.Metal(LinearRgb.FromHex("#8f9397"), 0.28f, "head"), wood = p.Color is { } paint && !p.HasGrip ? Presets.Lacquer(paint, "body") : Presets.Wood(LinearRgb.FromHex("#c99a5c"), LinearRgb.FromHex("#96683a"), Vector3.UnitY, "handle") with { Coat = 0.4f };

        // Upright in its own frame: the handle along +Y, the face of the head towards −X.
        var girth = new Curve((0, 0.0165f), (0.1f, 0.0175f), (0.35f, 0.0145f), (0.6f, 0.0115f), (1, 0.0105f));
        List<Vector3> shaft = [.. Enumerable.Range(0, 41).Select(i => new Vector3(0, l * i / 40, 0))];
        if (p.HasGrip)
        {
            model.Add(Shapes.Tube(shaft, 0.0088f, 24), steel, 1.2f);
            model.Add(Shapes.Sweep([.. shaft.Take(20)], Outlines.Ellipse(1, 0.76f, 32), t => new Vector2((0.0175f - (0.0015f * MathF.Sin(t * 9))) * (t is < 0.03f or > 0.97f ? 0.9f : 1)), up: Vector3.UnitZ), Presets.Rubber(p.Color, "body") with { Roughness = 0.55f, Specular = 0.04f }, 1.2f);
            for (int i = 0; i < 5; i++)
            {
                model.Add(Shapes.Torus(0.0164f, 0.0011f, 40, 8).Scale(1, 1, 0.78f).Move(0, l * (0.09f + (0.07f * i)), 0), Presets.Rubber(LinearRgb.FromHex("#222326"), "grip ring"), 1.2f);
            }
        }
        else
        {
            model.Add(Shapes.Sweep(shaft, Outlines.Ellipse(1, 0.76f, 32), t => new Vector2(girth.At(t)), up: Vector3.UnitZ), wood, 1.2f);
        }

        float y = l - 0.012f, h = p.Head;
        if (p.IsMallet)
        {
            model.Add(Shapes.Cylinder(0.042f, h * 1.1f, 0.006f, 64).Move(0, -h * 0.55f, 0).RotateZ(MathF.PI / 2).Move(0, y, 0), Presets.Wood(LinearRgb.FromHex("#b98a52"), LinearRgb.FromHex("#7f5a32"), Vector3.UnitY, "head") with { Coat = 0.3f }, 0.8f);
        }
        else
        {
            // Face, neck, the eye with its wedge, and the claw curving down in two tines.
            model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.0145f, 0), new(0.0155f, 0.002f), new(0.0155f, 0.018f), new(0.0105f, 0.026f), new(0.011f, 0.04f), new(0, 0.04f)], 0.0015f, 4, closed: false), 64).RotateZ(-MathF.PI / 2).Move(-h * 0.46f, y, 0), steel, 0.9f);
            model.Add(Shapes.Cushion(0.046f, 0.034f, 0.028f, 0.007f, 0.001f, 8).Move(-0.002f, y - 0.018f, 0), steel, 1);
            List<Vector3> curve = Splines.CatmullRom([new(0.015f, y + 0.001f, 0), new(0.035f, y + 0.003f, 0), new(0.056f, y - 0.006f, 0), new(h * 0.56f, y - 0.03f, 0)], 10);
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                List<Vector3> tine = [.. curve.Select((q, i) => q with { Z = side * (0.004f + (0.0062f * i / curve.Count)) })];
                model.Add(Shapes.Sweep(tine, Outlines.Rectangle(0.0145f, 0.013f, 0.003f, 3), t => new Vector2(0.72f + (0.2f * t) - (0.3f * MathF.Max(0, t - 0.7f)), 1.35f - (1.05f * t)), up: Vector3.UnitY), steel, 1);
            }

            model.Add(Shapes.Box(0.016f, 0.003f, 0.012f, 0.001f).Move(0, y + 0.0155f, 0), p.HasGrip ? steel : wood);
        }

        model.Surface(SurfaceTag.Grip, new Vector3(0, l * 0.2f, 0), new Vector3(0.016f, 0, 0), new Vector3(0, 0, -0.012f));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationZ(p.Lean)).Build(ground: true, center: true);
    }
}
