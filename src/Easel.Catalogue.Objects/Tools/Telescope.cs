using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A telescope on its tripod, pointed at the sky.</summary>
internal sealed class Telescope : CatalogueEntry<Telescope.Parameters>
{
    /// <param name="Length">Of the tube, 0.8 to 0.95 m.</param>
    /// <param name="Radius">Of the tube, 0.042 to 0.052 m.</param>
    /// <param name="Height">Of the tripod, 0.85 to 1.0 m.</param>
    /// <param name="Raise">Of the tube over the horizon, 0.4 to 0.65 radians.</param>
    /// <param name="IsBrass">Old, of brass and wood.</param>
    /// <param name="Spread">Of the legs, 0.3 to 0.38 m.</param>
    /// <param name="Color">Of the tube.</param>
    public sealed record Parameters(float Length, float Radius, float Height, float Raise, bool IsBrass, float Spread, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "telescope",
        Names = ["telescope", "refractor telescope", "astronomical telescope"],
        Words = ["brass", "old", "antique", "vintage"],
        Parts = ["tripod"],
        Family = "tools",
        Size = new Vector3(0.7f, 1.35f, 0.95f),
        Habitats = ["meadow", "study", "library", "studio"],
        ViewAzimuth = 1.0f,
        ViewElevation = 0.08f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool brass = wishes.Words.Overlaps(["brass", "old", "antique", "vintage"]) || (wishes.Colors.IsEmpty && stream.Child("brass").Chance(0.4f));
        return new Parameters(stream.Child("length").Range(0.82f, 0.92f), stream.Child("radius").Range(0.045f, 0.051f), stream.Child("height").Range(0.88f, 0.98f), stream.Child("raise").Range(0.42f, 0.6f), brass, stream.Child("spread").Range(0.31f, 0.36f), wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#f0efea", "#1f3f7a", "#f0efea"))));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, r = p.Radius, l = p.Length;
        Material tube = p.IsBrass ? Presets.Brass("body") with { Roughness = 0.2f } : Presets.Lacquer(p.Color, "body") with { Coat = 0.8f, CoatRoughness = 0.06f };
        Material black = Presets.Plastic(LinearRgb.FromHex("#1d1f22"), "fitting"), legs = p.IsBrass ? Presets.Wood("mahogany", Vector3.UnitY, "tripod") with { Coat = 0.5f } : Presets.Metal(LinearRgb.FromHex("#a9adb1"), 0.3f, "tripod"), trim = p.IsBrass ? Presets.Leather(LinearRgb.FromHex("#4a2412"), "wrap") : black;

        // Three legs with a tray between them.
        for (int i = 0; i < 3; i++)
        {
            (float s, float c) = MathF.SinCos((MathF.Tau * i / 3) + 0.4f);
            model.Add(Shapes.Sweep([new(0.03f * s, h, 0.03f * c), new(p.Spread * s, 0.02f, p.Spread * c)], Outlines.Rectangle(0.034f, 0.02f, 0.005f), t => new Vector2(1 - (0.35f * t), 1), up: new Vector3(s, 0, c)), legs, 0.8f);
            model.Add(Shapes.Cylinder(0.017f, 0.026f, 0.004f, 20).Move(p.Spread * s, 0, p.Spread * c), black);
            model.Add(Shapes.Rod(new(0, h * 0.42f, 0), new(p.Spread * 0.58f * s, h * 0.42f, p.Spread * 0.58f * c), 0.006f, null, 10), p.IsBrass ? tube : legs);
        }

        model.Add(Shapes.Cylinder(p.Spread * 0.4f, 0.01f, 0.003f, 48).Move(0, h * 0.42f, 0), legs);
        model.Add(Shapes.Cylinder(0.05f, 0.05f, 0.01f, 40).Move(0, h - 0.02f, 0).Join(Shapes.Cylinder(0.026f, 0.12f, 0.005f, 32).Move(0, h, 0)), p.IsBrass ? tube : black);
        Vector3 pivot = new(0, h + 0.13f, 0);
        model.Add(Shapes.Cylinder(0.034f, 0.09f, 0.008f, 36).Move(0, -0.045f, 0).RotateZ(MathF.PI / 2).Move(pivot), p.IsBrass ? tube : black);

        // The tube along +Z of its own frame: dew cap, rings, the draw tube with its knobs, diagonal and eyepiece, finder above.
        var part = new ModelBuilder();
        float back = -l * 0.46f, front = back + l;
        part.Add(Barrel(r, back, front), tube, 0.9f);
        part.Add(Shapes.Lathe(Outlines.Round([new(r * 1.02f, 0), new(r * 1.26f, 0.012f), new(r * 1.26f, 0.19f), new(r * 1.16f, 0.19f), new(r * 1.14f, 0.03f), new(0, 0.03f)], 0.004f, 3, closed: false), 72).RotateX(MathF.PI / 2).Move(0, 0, front - 0.05f), p.IsBrass ? tube : trim, 0.8f);
        part.Add(Shapes.Ellipsoid(new Vector3(r * 1.14f, r * 1.14f, 0.012f), 48).Move(0, 0, front + 0.012f), new Material { Name = "lens", BaseColor = LinearRgb.FromHex("#1a2a3f"), Roughness = 0.03f, Specular = 0.08f, Coat = 1, CoatRoughness = 0.02f, FilmThickness = 420, Kind = FrameMaterialKind.Glass }, 1.2f);
        foreach (float z in (ReadOnlySpan<float>)[back + 0.02f, -0.07f, 0.07f, front - 0.08f])
        {
            part.Add(Shapes.Lathe(Outlines.Round([new(r, -0.014f), new(r * 1.1f, -0.014f), new(r * 1.1f, 0.014f), new(r, 0.014f)], 0.003f, 2, closed: false), 64).RotateX(MathF.PI / 2).Move(0, 0, z), trim, 0.8f);
        }

        part.Add(Shapes.Box(0.05f, 0.05f, 0.17f, 0.008f).Move(0, -r - 0.042f, 0), p.IsBrass ? tube : black);
        part.Add(Barrel(r * 0.62f, back - 0.12f, back + 0.02f), p.IsBrass ? tube : Presets.Metal(LinearRgb.FromHex("#b5b9bd"), 0.22f, "draw tube"), 0.9f);
        part.Add(Shapes.Cylinder(r * 0.72f, 0.06f, 0.006f, 48).RotateX(MathF.PI / 2).Move(0, 0, back - 0.05f).Join(Shapes.Rod(new(-0.055f, -r * 0.5f, back - 0.02f), new(0.055f, -r * 0.5f, back - 0.02f), 0.006f, null, 12), Shapes.Cylinder(0.019f, 0.02f, 0.005f, 32).RotateZ(-MathF.PI / 2).Move(0.048f, -r * 0.5f, back - 0.02f).BothSides()), trim, 0.8f);
        part.Add(Shapes.Cushion(0.044f, 0.046f, 0.05f, 0.012f, 0, 5).Move(0, -0.024f, back - 0.15f).Join(Shapes.Cylinder(0.017f, 0.055f, 0.004f, 36).Move(0, 0.018f, back - 0.152f), Shapes.Cylinder(0.021f, 0.028f, 0.006f, 36, 0.017f).Move(0, 0.062f, back - 0.152f)), black, 0.9f);
        float sight = r + 0.034f;
        part.Add(Barrel(0.014f, back + 0.04f, back + 0.26f).Move(0, sight, 0).Join(Barrel(0.019f, back + 0.22f, back + 0.28f).Move(0, sight, 0)), p.IsBrass ? tube : black, 0.9f);
        foreach (float z in (ReadOnlySpan<float>)[back + 0.08f, back + 0.2f])
        {
            part.Add(Shapes.Box(0.008f, 0.03f, 0.012f, 0.002f).Move(0, r - 0.002f, z).Join(Shapes.Torus(0.018f, 0.004f, 32, 10).RotateX(MathF.PI / 2).Move(0, sight, z)), trim, 1);
        }

        model.Add(part.Build(), Matrix4x4.CreateTranslation(0, r + 0.06f, 0) * Matrix4x4.CreateRotationX(-p.Raise) * Matrix4x4.CreateTranslation(pivot));
        return model.Build(ground: true, center: true);

        static PolyMesh Barrel(float radius, float from, float to) => Shapes.Cylinder(radius, to - from, 0.003f, 72).RotateX(MathF.PI / 2).Move(0, 0, from);
    }
}
