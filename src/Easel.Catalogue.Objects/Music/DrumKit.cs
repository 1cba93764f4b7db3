using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Music;

/// <summary>A drum kit: bass drum with its head to the viewer, toms, snare, cymbals on stands and a stool.</summary>
internal sealed class DrumKit : CatalogueEntry<DrumKit.Parameters>
{
    /// <param name="Bass">Radius of the bass drum, 0.27 to 0.31 m.</param>
    /// <param name="Toms">On the bass drum, 1 or 2.</param>
    /// <param name="Cymbals">2 or 3 beside the hi-hat.</param>
    /// <param name="Lugs">On a drum, 8 to 10.</param>
    /// <param name="Sparkles">Whether the shells glitter.</param>
    /// <param name="Color">Of the shells.</param>
    public sealed record Parameters(float Bass, int Toms, int Cymbals, int Lugs, bool Sparkles, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "drum-kit",
        Names = ["drum kit", "drum set", "drumkit", "set of drums", "drums", "drumset"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("set of drums", "sets of drums").Add("drums", "drums"),
        Words = ["carrying", "sparkle"],
        Parts = ["cymbal"],
        Family = "music",
        Size = new Vector3(1.7f, 1.3f, 1.2f),
        Habitats = ["stage", "studio", "living-room"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.2f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("bass").Range(0.28f, 0.3f), 2, stream.Child("cymbals").Range(2, 3), stream.Child("lugs").Range(8, 10), wishes.Words.Contains("sparkle") || stream.Child("sparkles").Chance(0.4f), wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#b3202a", "#1f4f9a", "#2a2a2d", "#e08a1f"))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material shell = Presets.Lacquer(p.Color, "body") with { Coat = 0.9f, CoatRoughness = 0.04f, Pattern = p.Sparkles ? new Scenes.Materials.Patterns.Glitter(0.004f, 0.6f) : null }, chrome = Presets.Chrome("metal") with { Metallic = 0.8f }, skin = Presets.Plastic(LinearRgb.FromHex("#f3f0e8"), "head") with { Roughness = 0.35f }, brass = Presets.Metal(LinearRgb.FromHex("#e3b45a"), 0.22f, "cymbal") with { Metallic = 0.8f };
        float r = p.Bass;
        Drum(model, r, 0.42f, p.Lugs, shell, chrome, skin, Matrix4x4.CreateRotationX(MathF.PI / 2) * Matrix4x4.CreateTranslation(0, r + 0.03f, 0), large: true);
        model.Surface(SurfaceTag.Print, new Vector3(0, r + 0.03f, 0.437f), new Vector3(r * 0.6f, 0, 0), new Vector3(0, r * 0.3f, 0));
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Rod(new(s * r * 0.8f, r * 0.75f, 0.34f), new(s * r * 1.25f, 0.01f, 0.44f), 0.011f, 0.007f, 14), chrome);
        }

        for (int i = 0; i < p.Toms; i++)
        {
            float s = p.Toms == 1 ? 0 : i == 0 ? -1 : 1;
            Drum(model, 0.14f + (0.012f * i), 0.18f, 6, shell, chrome, skin, Matrix4x4.CreateRotationX(-0.38f) * Matrix4x4.CreateRotationZ(-s * 0.16f) * Matrix4x4.CreateTranslation(s * 0.185f, (2 * r) + 0.1f, 0.12f));
            model.Add(Shapes.Rod(new(s * 0.03f, 2 * r, 0.16f), new(s * 0.14f, (2 * r) + 0.16f, 0.17f), 0.013f), chrome);
        }

        // Floor tom on legs, snare on its stand.
        Drum(model, 0.2f, 0.38f, 8, shell, chrome, skin, Matrix4x4.CreateTranslation(0.58f, 0.24f, -0.18f));
        Drum(model, 0.178f, 0.13f, 8, chrome, chrome, skin, Matrix4x4.CreateRotationX(-0.08f) * Matrix4x4.CreateTranslation(-0.45f, 0.5f, -0.22f));
        for (int i = 0; i < 3; i++)
        {
            (float s, float c) = MathF.SinCos((MathF.Tau * i / 3) + 0.5f);
            model.Add(Shapes.Rod(new(0.58f + (0.21f * s), 0.36f, -0.18f + (0.21f * c)), new(0.58f + (0.22f * s), 0, -0.18f + (0.22f * c)), 0.009f).Join(Shapes.Rod(new(-0.45f, 0.3f, -0.22f), new(-0.45f + (0.2f * s), 0, -0.22f + (0.2f * c)), 0.009f), Shapes.Rod(new(-0.45f, 0.36f, -0.22f), new(-0.45f + (0.16f * s), 0.51f, -0.22f + (0.16f * c)), 0.008f)), chrome);
        }

        model.Add(Shapes.Rod(new(-0.45f, 0.28f, -0.22f), new(-0.45f, 0.42f, -0.22f), 0.012f), chrome);
        Cymbal(model, new Vector3(-0.8f, 0.84f, 0.0f), 0.17f, 0, brass, chrome);
        Cymbal(model, new Vector3(-0.8f, 0.865f, 0.0f), 0.17f, 0.01f, brass, null);
        Cymbal(model, new Vector3(-0.5f, 1.2f, 0.22f), 0.2f, -0.22f, brass, chrome);
        Cymbal(model, new Vector3(0.55f, 1.22f, 0.2f), 0.22f, 0.24f, brass, chrome);
        if (p.Cymbals > 2)
        {
            Cymbal(model, new Vector3(0.92f, 1.02f, -0.1f), 0.24f, 0.2f, brass, chrome);
        }

        model.Add(Shapes.Cylinder(0.16f, 0.08f, 0.03f, 48).Move(0, 0.46f, -0.55f), Presets.Leather(LinearRgb.FromHex("#1f1e20"), "stool"), 0.9f);
        for (int i = 0; i < 3; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / 3);
            model.Add(Shapes.Rod(new(0, 0.4f, -0.55f), new(0.22f * s, 0, -0.55f + (0.22f * c)), 0.012f), chrome);
        }

        model.Surface(SurfaceTag.Seat, new Vector3(0, 0.54f, -0.55f), new Vector3(0.1f, 0, 0), new Vector3(0, 0, -0.1f));
        model.Surface(SurfaceTag.Grip, new Vector3(-0.06f, 0.88f, -0.24f), new Vector3(0.24f, 0.03f, 0), new Vector3(0, 0, -0.05f));
        return model.Build(ground: true, center: true);
    }

    // A shell between two hoops with lugs and heads; it stands on the origin, its upper head facing +Y.
    private static void Drum(ModelBuilder model, float r, float h, int lugs, Material shell, Material chrome, Material skin, Matrix4x4 place, bool large = false)
    {
        model.Add(Shapes.Cylinder(r, h, 0.002f, 80).Transform(place), shell, 0.8f);
        foreach (float y in (ReadOnlySpan<float>)[0.004f, h - 0.004f])
        {
            model.Add(Shapes.Torus(r + 0.006f, large ? 0.016f : 0.008f, 80, 12, large ? 0.02f : 0.014f).Move(0, y, 0).Transform(place), large ? shell : chrome, 1);
        }

        model.Add(Shapes.Cylinder(r * 0.985f, 0.006f, 0.003f, 80).Move(0, h, 0).Join(Shapes.Cylinder(r * 0.985f, 0.004f, 0.001f, 48).Move(0, -0.003f, 0)).Transform(place), skin, 0.8f);
        PolyMesh metal = new();
        for (int i = 0; i < lugs; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * (i + 0.5f) / lugs);
            Vector3 at = new((r + 0.012f) * s, 0, (r + 0.012f) * c);
            metal.Join(Shapes.Rod(at + new Vector3(0, 0.01f, 0), at + new Vector3(0, h - 0.01f, 0), 0.0036f, sides: 8), Shapes.Ellipsoid(new Vector3(0.011f, MathF.Min(0.03f, h * 0.16f), 0.011f), 16).Move(at + new Vector3(0, h * 0.72f, 0)), Shapes.Ellipsoid(new Vector3(0.011f, MathF.Min(0.03f, h * 0.16f), 0.011f), 16).Move(at + new Vector3(0, h * 0.28f, 0)));
        }

        model.Add(metal.Transform(place), chrome, 1);
    }

    private static void Cymbal(ModelBuilder model, Vector3 at, float r, float tilt, Material brass, Material? stand)
    {
        List<Vector2> profile = [new(0, 0.026f), new(r * 0.12f, 0.024f), new(r * 0.2f, 0.014f), new(r * 0.24f, 0.011f)];
        for (int i = 1; i <= 20; i++)
        {
            float t = i / 20f;
            profile.Add(new(r * (0.24f + (0.76f * t)), 0.011f * (1 - (t * t)) + (i % 2 == 0 ? 0.0004f : 0)));
        }

        profile.AddRange([new(r * 0.995f, -0.0014f), new(r * 0.24f, 0.009f), new(0, 0.022f)]);
        profile.Reverse();
        model.Add(Shapes.Lathe(profile, 96).RotateZ(tilt).RotateX(-0.16f).Move(at), brass, 0.6f);
        if (stand is null)
        {
            return;
        }

        PolyMesh tube = Shapes.Rod(new(at.X, 0.14f, at.Z), at + new Vector3(0, 0.05f, 0), 0.011f, 0.006f, 14).Join(Shapes.Sphere(0.012f, 16).Move(at + new Vector3(0, 0.032f, 0)), Shapes.Rod(new(at.X, at.Y * 0.5f, at.Z), new(at.X, at.Y * 0.54f, at.Z), 0.017f));
        for (int i = 0; i < 3; i++)
        {
            (float s, float c) = MathF.SinCos((MathF.Tau * i / 3) + 0.3f);
            tube.Join(Shapes.Rod(new(at.X, 0.2f, at.Z), new(at.X + (0.22f * s), 0.008f, at.Z + (0.22f * c)), 0.009f));
        }

        model.Add(tube, stand, 1);
    }
}
