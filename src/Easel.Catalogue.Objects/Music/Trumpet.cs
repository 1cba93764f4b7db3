using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Music;

/// <summary>A trumpet: a wide bell, three valves with pearl buttons, tubes wound once round, a mouthpiece.</summary>
internal sealed class Trumpet : CatalogueEntry<Trumpet.Parameters>
{
    /// <param name="Bell">Radius of the bell, 0.058 to 0.066 m.</param>
    /// <param name="Length">0.5 to 0.54 m.</param>
    /// <param name="Pressed">Which valve is pressed, 0 to 2; −1 for none.</param>
    /// <param name="IsSilver">Silver instead of brass.</param>
    /// <param name="Tilt">How far the bell is raised, radians.</param>
    /// <param name="Color">Lacquer, or null for bare metal.</param>
    public sealed record Parameters(float Bell, float Length, int Pressed, bool IsSilver, float Tilt, LinearRgb? Color);

    private const float Bore = 0.0062f, Low = -0.052f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "trumpet",
        Names = ["trumpet", "cornet", "bugle"],
        Words = ["silver"],
        Parts = ["button"],
        Family = "music",
        Size = new Vector3(0.13f, 0.22f, 0.54f),
        Support = Support.Surface,
        Habitats = ["studio", "living-room"],
        ViewAzimuth = 0.9f,
        ViewElevation = 0.14f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("bell").Range(0.06f, 0.065f), stream.Child("length").Range(0.505f, 0.535f), stream.Child("pressed").Range(-1, 2), wishes.Words.Contains("silver") || stream.Child("silver").Chance(0.15f), stream.Child("tilt").Range(0.03f, 0.1f), wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material brass = p.Color is { } dyed
            ? Presets.Metal(dyed, 0.2f, "body") with { Metallic = 0.75f, Coat = 0.8f, CoatRoughness = 0.05f }
            : p.IsSilver ? Presets.Silver("body") : Presets.Metal(LinearRgb.FromHex("#e9b54c"), 0.13f, "body");
        Material nickel = Presets.Metal(LinearRgb.FromHex("#cfd0cd"), 0.16f, "nickel"), pearl = Presets.Plastic(LinearRgb.FromHex("#f1eee6"), "button") with { Coat = 0.6f };
        float l = p.Length, back = -l * 0.5f, bell = back + l;

        // The bell: outside and inside in one skin, its rim rolled.
        float Flare(float t) => Bore + (0.0042f * t) + (0.028f * MathF.Pow(t, 13)) + ((p.Bell - Bore - 0.0322f) * MathF.Pow(t, 4.6f));
        float from = bell - (l * 0.62f);
        List<Vector2> skin = [.. Enumerable.Range(0, 65).Select(i => i / 64f).Select(t => new Vector2(Flare(t), t * (bell - from)))];
        List<Vector2> inner = [.. skin.AsEnumerable().Reverse().Where(q => q.Y > (bell - from) * 0.25f).Select(q => new Vector2(MathF.Max(0.001f, q.X - 0.0012f), q.Y))];
        model.Add(Shapes.Lathe([.. skin, .. inner], 112).RotateX(MathF.PI / 2).Move(0, 0, from), brass, 1.2f);
        model.Add(Shapes.Torus(p.Bell - 0.0006f, 0.0017f, 112, 12).RotateX(MathF.PI / 2).Move(0, 0, bell), brass, 1.2f);
        model.Add(Shapes.Lathe([new(0.011f, 0), new(0, 0)], 24).RotateX(MathF.PI / 2).Move(0, 0, from + (l * 0.155f)), new Material { Name = "bore", BaseColor = LinearRgb.FromHex("#120d06"), Roughness = 1 }, 1);

        // Two bows: behind under the lead pipe, in front the tuning slide.
        Tube(model, brass, [new(0, 0, from + 0.005f), new(0, 0, back + 0.055f), new(0, -0.012f, back + 0.024f), new(0, Low / 2, back + 0.012f), new(0, Low + 0.012f, back + 0.024f), new(0, Low, back + 0.055f), new(0, Low, -0.01f)], Bore + 0.0004f);
        const float Side = 0.03f;
        float slide = bell - 0.14f;
        Tube(model, brass, [new(Side, 0.004f, back - 0.005f), new(Side, 0.004f, slide - 0.03f), new(Side, -0.008f, slide), new(Side, Low / 2, slide + 0.012f), new(Side, Low + 0.008f, slide), new(Side, Low, slide - 0.03f), new(Side * 0.6f, Low, 0.05f), new(0.006f, Low, 0.03f)], Bore);
        foreach ((float y, float z) in (ReadOnlySpan<(float, float)>)[(0.004f, slide - 0.055f), (Low, slide - 0.055f), (0.004f, back + 0.02f)])
        {
            model.Add(Shapes.Cylinder(0.0092f, 0.026f, 0.002f, 32).Move(0, -0.013f, 0).RotateX(MathF.PI / 2).Move(Side, y, z), nickel);
        }

        Valves(model, p, brass, nickel, pearl);

        // Braces, finger hook and rings, the mouthpiece.
        model.Add(Shapes.Rod(new(0, 0, slide - 0.075f), new(Side, 0.004f, slide - 0.075f), 0.0022f, null, 10).Join(Shapes.Rod(new(0, 0, back + 0.1f), new(Side, 0.004f, back + 0.1f), 0.0022f, null, 10), Shapes.Rod(new(0, -0.006f, back + 0.06f), new(0, Low + 0.006f, back + 0.06f), 0.0022f, null, 10)), nickel);
        model.Add(Shapes.Torus(0.0115f, 0.0018f, 36, 10).RotateZ(MathF.PI / 2).Move(Side, 0.0f + 0.021f, 0.075f), nickel, 1);
        model.Add(Shapes.Tube([.. Enumerable.Range(0, 13).Select(i => 0.4f + (3.6f * i / 12)).Select(a => new Vector3(0, 0.012f + (0.011f * MathF.Sin(a)), 0.09f + (0.011f * MathF.Cos(a))))], 0.0019f, 10), nickel, 1);
        List<Vector2> cup = Outlines.Round([new(0.0052f, 0), new(0.0058f, 0.05f), new(0.0062f, 0.062f), new(0.0085f, 0.066f), new(0.0092f, 0.078f), new(0.0128f, 0.085f), new(0.0135f, 0.09f), new(0.0105f, 0.0905f), new(0.003f, 0.078f)], [0, 0.02f, 0.004f, 0.003f, 0.006f, 0.004f, 0.002f, 0.002f, 0], 4, closed: false);
        model.Add(Shapes.Lathe(cup, 64).RotateX(-MathF.PI / 2).Move(Side, 0.004f, back + 0.004f), nickel, 1);
        model.Surface(SurfaceTag.Grip, new Vector3(0, -0.02f, 0.0f), new Vector3(0.02f, 0, 0), new Vector3(0, 0, -0.03f));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(-p.Tilt)).Build(ground: true, center: true);
    }

    private static void Tube(ModelBuilder model, Material brass, IReadOnlyList<Vector3> path, float radius) =>
        model.Add(Shapes.Tube(Splines.CatmullRom(path, 12), radius, 24), brass, 1.2f);

    private static void Valves(ModelBuilder model, Parameters p, Material brass, Material nickel, Material pearl)
    {
        for (int i = 0; i < 3; i++)
        {
            float z = 0.033f - (0.029f * i), press = i == p.Pressed ? 0.012f : 0;
            model.Add(Shapes.Lathe(Outlines.Round([new(0, -0.092f), new(0.004f, -0.092f), new(0.0052f, -0.082f), new(0.0125f, -0.08f), new(0.0125f, -0.07f), new(0.0118f, -0.069f), new(0.0118f, 0.037f), new(0.0128f, 0.038f), new(0.0128f, 0.047f), new(0.008f, 0.051f), new(0, 0.051f)], 0.0012f, 3, closed: false), 48).Move(0.003f, 0, z), brass, 0.9f);
            model.Add(Shapes.Cylinder(0.0032f, 0.026f, 0.001f, 16).Move(0.003f, 0.048f - press, z), nickel);
            model.Add(Shapes.Cylinder(0.0092f, 0.0048f, 0.0016f, 36).Move(0.003f, 0.073f - press, z), nickel);
            model.Add(Shapes.Cylinder(0.0078f, 0.0012f, 0.0006f, 36).Move(0.003f, 0.0775f - press, z), pearl);
        }

        // Slides of the first and third valve.
        List<Vector3> third = Splines.CatmullRom([new(0.006f, -0.03f, 0.045f), new(0.02f, -0.03f, 0.055f), new(0.022f, -0.03f, 0.1f), new(0.022f, -0.037f, 0.112f), new(0.022f, -0.05f, 0.1f), new(0.02f, -0.05f, 0.055f), new(0.006f, -0.05f, 0.045f)], 10);
        model.Add(Shapes.Tube(third, 0.0056f, 20), brass, 1.2f);
        List<Vector3> first = Splines.CatmullRom([new(0.006f, -0.022f, -0.035f), new(0.016f, -0.022f, -0.045f), new(0.018f, -0.022f, -0.075f), new(0.018f, -0.031f, -0.086f), new(0.018f, -0.04f, -0.075f), new(0.016f, -0.04f, -0.045f), new(0.006f, -0.04f, -0.035f)], 10);
        model.Add(Shapes.Tube(first, 0.0054f, 20), brass, 1.2f);
        model.Add(Shapes.Box(0.004f, 0.06f, 0.066f, 0.0015f).Move(0.003f, -0.045f, 0.004f), brass);
    }
}
