using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>A computer's mouse with two keys and a wheel, on a cable or without.</summary>
internal sealed class ComputerMouse : CatalogueEntry<ComputerMouse.Parameters>
{
    /// <param name="Width">0.058 to 0.066 m.</param>
    /// <param name="Ratio">Length over width, 1.72 to 1.9.</param>
    /// <param name="Height">0.036 to 0.041 m.</param>
    /// <param name="Waist">How far its sides draw in, share of the width, 0.05 to 0.12.</param>
    /// <param name="Cable">Whether it has a cable.</param>
    /// <param name="Color">Of the upper shell.</param>
    /// <param name="Side">Of the flanks.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Width, float Ratio, float Height, float Waist, bool Cable, LinearRgb Color, LinearRgb Side, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "computer-mouse",
        Names = ["computer mouse", "pc mouse", "wireless mouse"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("computer mouse", "computer mice").Add("pc mouse", "pc mice").Add("wireless mouse", "wireless mice"),
        Words = ["wireless"],
        Family = "electronics",
        Size = new Vector3(0.07f, 0.04f, 0.13f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.65f,
        ViewElevation = 0.5f,
        RestsOn = ["table", "desk"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string top, string side) = stream.Child("look").Range(0, 2) switch { 0 => ("#e6e6e4", "#8f9499"), 1 => ("#34373c", "#1f2124"), _ => ("#d9dbde", "#3a3d42") };
        return new Parameters(
            stream.Child("width").Range(0.059f, 0.065f),
            stream.Child("ratio").Range(1.74f, 1.88f),
            stream.Child("height").Range(0.037f, 0.041f),
            stream.Child("waist").Range(0.05f, 0.11f),
            !wishes.Words.Contains("wireless"),
            wishes.ColorOr(LinearRgb.FromHex(top)),
            wishes.Colors.IsEmpty ? LinearRgb.FromHex(side) : wishes.Colors[0] * 0.5f,
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material shell = Presets.ByName(p.Material, p.Dye, "shell") ?? Presets.Plastic(p.Color, "shell") with { Roughness = 0.36f, Coat = 0.2f };
        Material flank = Presets.Rubber(p.Side, "flank"), dark = Presets.Plastic(LinearRgb.FromHex("#1b1c1e"), "seam");
        var model = new ModelBuilder();
        float length = p.Width * p.Ratio, half = length / 2;

        // The front, with the keys, looks to +Z; the back is highest behind the middle.
        var width = new Curve((-1, 0), (-0.97f, 0.3f), (-0.85f, 0.66f), (-0.55f, 0.94f), (-0.2f, 1 - (0.4f * p.Waist)), (0.25f, 1 - p.Waist), (0.7f, 0.97f), (0.9f, 0.84f), (0.97f, 0.6f), (1, 0));
        var height = new Curve((-1, 0.1f), (-0.9f, 0.5f), (-0.6f, 0.85f), (-0.2f, 1), (0.25f, 0.9f), (0.7f, 0.62f), (0.92f, 0.42f), (1, 0.3f));
        Vector3 Skin(float along, float around, float grow)
        {
            // Around from one edge of the sole over the back to the other, 0 to 1.
            (float s, float c) = MathF.SinCos(MathF.PI * around);
            float w = 0.5f * p.Width * width.At(along), h = p.Height * height.At(along);
            float x = -MathF.CopySign(MathF.Pow(MathF.Abs(c), 0.72f), c) * (w + grow), y = MathF.Pow(MathF.Max(0, s), 0.8f) * (h + grow);
            return new Vector3(x, y + 0.002f, along * (half + grow));
        }

        // Closer rows where its ends turn down.
        static float Row(float v) => MathF.Sin(MathF.PI * (v - 0.5f)) * 0.999f;
        PolyMesh body = Shapes.Grid(72, 96, (u, v) => Skin(Row(v), 1 - u, 0)).WithNormals(Shapes.Grid(72, 96, (u, v) => Skin(Row(v), 1 - u, 0)).VertexNormals());
        PolyMesh low = body.Cut(q => q.Y - 0.002f - (p.Height * (0.34f + (0.12f * MathF.Cos(q.Z * 2.6f / half)))));
        model.Add(body, shell, 1.2f).Add(low, flank, 1.2f);
        model.Add(Shapes.Slab([.. Enumerable.Range(0, 64).Select(i => MathF.Tau * i / 64).Select(a => new Vector2(0.43f * p.Width * MathF.Sin(a), 0.93f * half * MathF.Cos(a)))], 0.003f, 0.001f), dark);

        // Grooves: between the keys and across behind them; they lie on the skin as dark threads.
        List<Vector3> seam = [.. Enumerable.Range(0, 40).Select(i => Skin(0.05f + (0.94f * i / 39f), 0.5f, 0.0001f))];
        model.Add(Shapes.Tube(seam, 0.00085f, 8), dark);
        List<Vector3> across = [.. Enumerable.Range(0, 60).Select(i => 0.13f + (0.74f * i / 59f)).Select(a => Skin(0.05f - (0.12f * MathF.Pow(MathF.Abs((2 * a) - 1), 2)), a, 0.0001f))];
        model.Add(Shapes.Tube(across, 0.00075f, 8), dark);

        // A ribbed wheel in its slot.
        Vector3 hub = Skin(0.56f, 0.5f, 0) - new Vector3(0, 0.0045f, 0);
        model.Add(Shapes.Ellipsoid(new Vector3(0.0052f, 0.0017f, 0.014f), 32).RotateX(0.32f).Move(hub + new Vector3(0, 0.0045f, 0)), dark);
        PolyMesh wheel = Shapes.Lathe(Outlines.Round([new(0.004f, -0.0034f), new(0.0092f, -0.0034f), new(0.0096f, 0), new(0.0092f, 0.0034f), new(0.004f, 0.0034f)], 0.001f, 3, closed: false), 48).RotateZ(MathF.PI / 2);
        model.Add(wheel.Move(hub), Presets.Rubber(LinearRgb.FromHex("#3c3f44"), "wheel"), 0.9f);
        for (int i = 0; i < 26; i++)
        {
            model.Add(Shapes.Capsule(new(-0.0028f, 0.0096f, 0), new(0.0028f, 0.0096f, 0), 0.00045f, 8).RotateX(i * MathF.Tau / 26).Move(hub), Presets.Rubber(LinearRgb.FromHex("#55595f"), "wheel.rib"));
        }

        if (p.Cable)
        {
            List<Vector3> path = Splines.CatmullRom([new(0, 0.008f, half * 0.96f), new(0, 0.007f, half + 0.012f), new(0.006f, 0.0026f, half + 0.03f), new(0.03f, 0.0022f, half + 0.045f), new(0.062f, 0.0022f, half + 0.036f), new(0.075f, 0.0022f, half - 0.01f), new(0.068f, 0.0022f, -0.02f), new(0.078f, 0.0022f, -half)], 10);
            model.Add(Shapes.Tube(path, t => t < 0.06f ? 0.0036f - (0.025f * t) : 0.0021f, 12), Presets.Rubber(LinearRgb.FromHex("#2a2b2e"), "cable"), 1f);
        }

        return model.Build(ground: true, center: !p.Cable);
    }
}
