using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>A microphone with a ball of wire mesh, in the clip of a table stand.</summary>
internal sealed class Microphone : CatalogueEntry<Microphone.Parameters>
{
    /// <param name="Ball">Radius of the ball, 0.026 to 0.029 m.</param>
    /// <param name="Length">Of the handle, 0.12 to 0.14 m.</param>
    /// <param name="Tilt">From upright, radians, 0.35 to 0.6.</param>
    /// <param name="Stand">Height of the clip, 0.12 to 0.16 m.</param>
    /// <param name="Cable">Whether a cable leaves it.</param>
    /// <param name="Color">Of the handle.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Ball, float Length, float Tilt, float Stand, bool Cable, LinearRgb Color, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "microphone",
        Names = ["microphone", "mic", "handheld microphone", "studio microphone"],
        Words = ["wireless"],
        Family = "electronics",
        Size = new Vector3(0.13f, 0.26f, 0.16f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.95f,
        ViewElevation = 0.14f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("ball").Range(0.0265f, 0.0285f),
        stream.Child("length").Range(0.122f, 0.136f),
        stream.Child("tilt").Range(0.4f, 0.56f),
        stream.Child("stand").Range(0.125f, 0.15f),
        !wishes.Words.Contains("wireless"),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#2b2d30", "#2b2d30", "#3a3f52"))),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        Material body = Presets.ByName(p.Material, p.Dye, "body") ?? Presets.Lacquer(p.Color, "body") with { Roughness = 0.38f, Coat = 0.3f };
        Material dark = Presets.Plastic(LinearRgb.FromHex("#1d1e21"), "stand"), chrome = Presets.Chrome("ring");
        var model = new ModelBuilder();
        float r = p.Ball, l = p.Length;

        // Built upright about its clip, then leaned to the front.
        Vector3 pivot = new(0, p.Stand, 0);
        PolyMesh Lean(PolyMesh mesh) => mesh.Move(0, -l * 0.5f, 0).RotateX(p.Tilt).Move(pivot);
        List<Vector2> handle = Splines.CatmullRom2D([new(0.0105f, 0.002f), new(0.0115f, 0.01f), new(0.0125f, l * 0.3f), new(0.0165f, l * 0.75f), new(0.0215f, l * 0.93f), new(0.0235f, l)], 10);
        model.Add(Lean(Shapes.Lathe([new(0, 0.001f), new(0.009f, 0), .. handle, new(0, l)], 80)), body, 1f);
        model.Add(Lean(Shapes.Lathe(Outlines.Round([new(0.0225f, l - 0.001f), new(0.0255f, l), new(0.0255f, l + 0.008f), new(0.0225f, l + 0.009f)], [0, 0.001f, 0.001f, 0], 3, closed: false), 80)), chrome, 0.9f);

        // The ball: a dome, a band, a taper to the ring.
        Material mesh1 = Presets.Metal(LinearRgb.FromHex("#b9bcc0"), 0.32f, "mesh") with { Metallic = 0.6f, Pattern = new WireMesh(0.0021f, r) };
        List<Vector2> ball = [new(0.0225f, -r * 0.82f), .. Enumerable.Range(0, 41).Select(i => -0.72f + (i / 40f * 2.2908f)).Select(a => new Vector2(r * MathF.Max(0, MathF.Cos(a)), r * MathF.Sin(a)))];
        ball[^1] = ball[^1] with { X = 0 };
        model.Add(Lean(Shapes.Lathe(ball, 96).Move(0, l + 0.007f + (r * 0.82f), 0)), mesh1, 1.2f);
        model.Add(Lean(Shapes.Torus(r * 1.005f, 0.0022f, 96, 12, 0.0032f).Move(0, l + 0.007f + (r * 0.82f), 0)), chrome, 1f);

        // A switch on the handle.
        model.Add(Lean(Fittings.Plate(0.009f, 0.024f, 0.003f, 0.004f, 0.001f).RotateX(0.06f).Move(0, l * 0.66f, 0.0142f)), dark);
        model.Add(Lean(Fittings.Plate(0.005f, 0.008f, 0.003f, 0.002f, 0.001f).RotateX(0.06f).Move(0, l * 0.69f, 0.0165f)), Presets.Metal(LinearRgb.FromHex("#c9ccd0"), 0.3f, "switch"));

        // Clip, rod and a heavy round foot.
        List<Vector3> grip = [.. Enumerable.Range(0, 25).Select(i => -2.3f + (4.6f * i / 24f)).Select(a => new Vector3(0.0165f * MathF.Sin(a), 0, -0.0165f * MathF.Cos(a)))];
        model.Add(Shapes.Sweep(grip, Outlines.Rectangle(0.0045f, 0.04f, 0.0018f, 4), up: Vector3.UnitY).RotateX(p.Tilt).Move(pivot), dark, 1f);
        model.Add(Shapes.Cylinder(0.009f, 0.03f, 0.002f, 32).Move(0, p.Stand - 0.05f, -0.008f), dark);
        model.Add(Shapes.Rod(new(0, 0.012f, -0.008f), new(0, p.Stand - 0.03f, -0.008f), 0.0055f), Presets.Metal(LinearRgb.FromHex("#3a3b3e"), 0.35f, "rod"));
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.062f, 0), new(0.062f, 0.007f), new(0.05f, 0.012f), new(0.012f, 0.02f), new(0.009f, 0.032f), new(0, 0.032f)], [0, 0.002f, 0.003f, 0.01f, 0.008f, 0.002f, 0], 8, closed: false), 96).Move(0, 0, -0.008f), dark, 0.9f);
        if (p.Cable)
        {
            Vector3 end = Vector3.Transform(new Vector3(0, -l * 0.5f, 0), Matrix4x4.CreateRotationX(p.Tilt)) + pivot, out1 = Vector3.Transform(-Vector3.UnitY, Matrix4x4.CreateRotationX(p.Tilt));
            model.Add(Shapes.Rod(end, end + (out1 * 0.024f), 0.0085f, 0.0075f), chrome);
            List<Vector3> cable = Splines.CatmullRom([end + (out1 * 0.02f), end + (out1 * 0.045f), new(0.02f, 0.02f, end.Z - 0.04f), new(0.06f, 0.0032f, end.Z - 0.03f), new(0.085f, 0.0032f, 0), new(0.07f, 0.0032f, 0.05f)], 12);
            model.Add(Shapes.Tube(cable, 0.0031f, 14), Presets.Rubber(name: "cable"), 1.1f);
        }

        return model.Build(ground: true);
    }
}
