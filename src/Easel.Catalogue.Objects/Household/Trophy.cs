using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A winner's cup: a spun bowl with two ears on a stem, on a plinth of stone or wood with a plate.</summary>
internal sealed class Trophy : CatalogueEntry<Trophy.Parameters>
{
    /// <param name="Height">Of the cup without its plinth, 0.22 to 0.3 m.</param>
    /// <param name="Bowl">Radius of the mouth, share of the height, 0.27 to 0.33.</param>
    /// <param name="Lobes">Height of the gadroons on the lower bowl, share of its radius; 0 for a plain bowl.</param>
    /// <param name="Metal">Of the cup.</param>
    /// <param name="Plinth">Of the plinth.</param>
    public sealed record Parameters(float Height, float Bowl, float Lobes, Material Metal, Material Plinth);

    public override EntryInfo Info { get; } = new()
    {
        Id = "trophy",
        Names = ["trophy", "winner's cup", "trophy cup"],
        Words = ["winner", "prize", "champion"],
        Parts = ["base", "plinth"],
        Family = "household",
        PrintsText = true,
        Size = new Vector3(0.2f, 0.33f, 0.15f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.18f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb plinth = wishes.PartColorOr("base", wishes.PartColorOr("plinth", LinearRgb.FromHex("#17181a")));
        Material foot = stream.Child("plinth").Chance(0.5f)
            ? Presets.ByName("marble", plinth, "plinth")!
            : Presets.Wood("mahogany", Vector3.UnitX, "plinth") with { Coat = 0.8f, CoatRoughness = 0.06f };
        return new Parameters(
            stream.Child("height").Range(0.22f, 0.3f),
            stream.Child("bowl").Range(0.27f, 0.33f),
            stream.Child("lobed").Chance(0.6f) ? stream.Child("lobes").Range(0.018f, 0.03f) : 0,
            (Presets.ByName(wishes.Material, wishes.Dye, "body") ?? Tinted(wishes.Dye)) with { Roughness = wishes.Material is null or "gold" or "silver" ? 0.11f : 0.2f },
            foot);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        const float Plinth = 0.052f;
        float h = p.Height, m = h * p.Bowl, bowl = 0.38f * h;
        var model = new ModelBuilder();

        // Up the outside: foot and stem with its knop, the bowl; over the rolled lip and down inside.
        List<Vector2> stem = Outlines.Round(
            [
                new(0, 0), new(m * 0.72f, 0), new(m * 0.72f, h * 0.022f), new(m * 0.62f, h * 0.032f), new(m * 0.3f, h * 0.085f), new(m * 0.14f, h * 0.16f), new(m * 0.13f, h * 0.21f),
                new(m * 0.3f, h * 0.235f), new(m * 0.3f, h * 0.255f), new(m * 0.13f, h * 0.28f), new(m * 0.16f, h * 0.335f),
            ],
            [0, 0.0015f, 0.0015f, 0.004f, 0.03f, 0.02f, 0.008f, 0.004f, 0.004f, 0.008f, 0], 9, closed: false);
        List<Vector2> wall = Splines.CatmullRom2D(
            [new(m * 0.16f, h * 0.335f), new(m * 0.4f, bowl), new(m * 0.68f, h * 0.445f), new(m * 0.81f, h * 0.55f), new(m * 0.845f, h * 0.68f), new(m * 0.87f, h * 0.82f), new(m * 0.93f, h * 0.94f), new(m, h)], 12);
        IEnumerable<Vector2> inner = wall.Where(q => q.Y > bowl + (0.02f * h)).Reverse().Skip(1).Select(q => q - new Vector2(m * 0.05f, -0.006f * h));
        List<Vector2> profile = [.. stem, .. wall.Skip(1), new(m * 1.005f, h * 1.004f), new(m * 0.99f, h * 1.009f), new(m * 0.965f, h * 1.006f), .. inner, new(0, bowl + (0.03f * h))];
        PolyMesh cup = Shapes.Lathe(profile, 192);
        if (p.Lobes > 0)
        {
            // Gadroons swell round the lower bowl and die away upwards.
            cup.Warp(q =>
            {
                float t = q.Y / h, reach = new Vector2(q.X, q.Z).Length(), outside = Noise.SmoothStep(0, 0.012f * h, reach - (m * 0.5f));
                float lobe = Noise.SmoothStep(0.385f, 0.43f, t) * (1 - Noise.SmoothStep(0.5f, 0.58f, t)) * outside;
                float swell = 1 + (p.Lobes * lobe * MathF.Abs(MathF.Sin(12 * MathF.Atan2(q.Z, q.X))));
                return new Vector3(q.X * swell, q.Y, q.Z * swell);
            });
        }

        model.Add(cup.Move(0, Plinth, 0), p.Metal, 0.9f);

        // Ears: a scroll from under the lip out and back to the lower bowl.
        List<Vector3> ear = Splines.CatmullRom(
            [
                new(m * 0.86f, h * 0.86f, 0), new(m * 1.02f, h * 0.93f, 0), new(m * 1.3f, h * 0.96f, 0), new(m * 1.52f, h * 0.86f, 0), new(m * 1.46f, h * 0.7f, 0), new(m * 1.2f, h * 0.58f, 0), new(m * 0.95f, h * 0.5f, 0), new(m * 0.74f, h * 0.47f, 0),
            ], 12);
        PolyMesh handles = Shapes.Tube(ear, t => m * (0.052f + (0.022f * MathF.Sin(MathF.PI * t))), 20).BothSides();
        model.Add(handles.Move(0, Plinth, 0), p.Metal, 1);

        float side = m * 1.62f;
        PolyMesh plinth = Shapes.Box(side, Plinth * 0.34f, side, 0.003f, 4).Join(Shapes.Box(side * 0.86f, Plinth * 0.68f, side * 0.86f, 0.003f, 4).Move(0, Plinth * 0.32f, 0));
        model.Add(plinth, p.Plinth);
        model.Add(Shapes.Box(side * 0.5f, Plinth * 0.36f, 0.0016f, 0.0006f, 2).Move(0, Plinth * 0.48f, side * 0.43f), Presets.Brass("plate"));
        return model.Surface(SurfaceTag.Inside, new(0, Plinth + (h * 0.6f), 0), new(m * 0.6f, 0, 0), new(0, 0, -m * 0.6f)).Build();
    }

    private static Material Tinted(LinearRgb? color) => color is { } dye ? Presets.Metal(dye, 0.16f, "body") : Presets.Gold("body");
}
