using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Fantasy;

/// <summary>A crystal ball with swirling mist in it, on a gilt foot with claws.</summary>
internal sealed class CrystalBall : CatalogueEntry<CrystalBall.Parameters>
{
    /// <param name="Radius">Of the ball, 0.085 to 0.1 m.</param>
    /// <param name="Foot">Height of the foot, 0.06 to 0.09 m.</param>
    /// <param name="Claws">That hold the ball, 3 to 5.</param>
    /// <param name="Glow">Light of the mist, 0.3 to 1.</param>
    /// <param name="Color">Of the mist.</param>
    /// <param name="Metal">Of the foot.</param>
    /// <param name="Seed">Of the mist.</param>
    public sealed record Parameters(float Radius, float Foot, int Claws, float Glow, LinearRgb Color, LinearRgb Metal, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "crystal-ball",
        Names = ["crystal ball", "magic ball", "fortune teller's ball", "magic orb", "orb"],
        Words = ["glowing", "magic"],
        Parts = ["stand", "base", "foot"],
        Family = "fantasy",
        Size = new Vector3(0.19f, 0.26f, 0.19f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.12f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.088f, 0.097f),
        stream.Child("foot").Range(0.068f, 0.085f),
        stream.Child("claws").Range(3, 5),
        wishes.Words.Contains("glowing") ? 1 : 0.6f,
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#7a4fe0", "#4f8fe8", "#9a4fd0"))),
        wishes.PartColorOr("stand", wishes.PartColorOr("base", LinearRgb.FromHex("#d9a54a"))),
        stream.Child("mist").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius, f = p.Foot, middle = f + (0.9f * r);
        Material metal = Presets.Metal(p.Metal, 0.25f, "stand");
        model.Add(Shapes.Sphere(r, 96).Move(0, middle, 0), Presets.Glass(LinearRgb.Lerp(p.Color, LinearRgb.White, 0.86f), "ball") with { Ior = 1.25f, Coat = 1, CoatRoughness = 0.01f }, 1.6f);

        // Mist: a wound body of light, deep at its foot, sparks in it.
        model.Add(Shapes.Sphere(0.8f * r, 72).Rest(q => q / r).Displace((q, _) => 0.06f * r * Noise.Fbm(q / r * 3, 3, p.Seed)).Move(0, middle, 0), new Material { Name = "mist", BaseColor = p.Color * 0.35f, Roughness = 0.9f, Emission = p.Color * p.Glow, Pattern = new MistSwirl() }, 1.6f);
        Material spark = Presets.Glow(LinearRgb.White, 3, "sparks");
        var stream = new RandomStream(p.Seed);
        for (int i = 0; i < 26; i++)
        {
            RandomStream own = stream.Child(i);
            model.Add(Shapes.Sphere(r * own.Range(0.008f, 0.02f), 8).Move((own.Direction() * (0.87f * r)) + new Vector3(0, middle, 0)), spark, 1.6f);
        }

        List<Vector2> foot = Outlines.Round([new(0, 0), new(r * 0.86f, 0), new(r * 0.82f, f * 0.16f), new(r * 0.62f, f * 0.3f), new(r * 0.3f, f * 0.52f), new(r * 0.34f, f * 0.68f), new(r * 0.3f, f * 0.78f), new(r * 0.56f, f * 1.06f), new(0, f * 1.0f)], [0, 0.004f, 0.003f, 0.012f, 0.006f, 0.004f, 0.004f, 0.004f, 0], 5, closed: false);
        model.Add(Shapes.Lathe(foot, 72), metal, 0.9f).Add(Shapes.Torus(r * 0.56f, r * 0.07f, 72, 18).Move(0, f * 1.02f, 0), metal, 1.4f);
        for (int i = 0; i < p.Claws; i++)
        {
            float a = MathF.Tau * (i + 0.25f) / p.Claws;
            Vector3 On(float up, float gap) => new(MathF.Sin(a) * MathF.Cos(up) * (r + gap), middle + (MathF.Sin(up) * (r + gap)), MathF.Cos(a) * MathF.Cos(up) * (r + gap));
            List<Vector3> claw = Splines.CatmullRom([On(-1.0f, 0.004f), On(-0.62f, 0.012f), On(-0.3f, 0.006f), On(-0.05f, 0.004f), On(0.06f, 0.012f)], 8);
            model.Add(Shapes.Tube(claw, t => r * (0.075f - (0.05f * t)), 14), metal, 1.3f).Add(Shapes.Sphere(r * 0.045f, 16).Move(claw[^1]), metal, 1.6f);
        }

        return model.Build(ground: true);
    }
}
