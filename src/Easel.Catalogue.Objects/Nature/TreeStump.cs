using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>The stump of a felled tree: flared roots, year rings, moss, a few mushrooms.</summary>
internal sealed class TreeStump : CatalogueEntry<TreeStump.Parameters>
{
    /// <param name="Radius">0.26 to 0.32 m.</param>
    /// <param name="Height">0.36 to 0.5 m.</param>
    /// <param name="Bark">0 oak, 1 pine, 2 birch.</param>
    /// <param name="Flare">Of the roots, shares of the radius, 0.5 to 0.8.</param>
    /// <param name="Moss">Cushions of moss, 4 to 18.</param>
    /// <param name="Mushrooms">At its foot, 0 to 3.</param>
    /// <param name="Color">Of the bark, or null for its kind's.</param>
    /// <param name="Seed">Of everything else.</param>
    public sealed record Parameters(float Radius, float Height, int Bark, float Flare, int Moss, int Mushrooms, LinearRgb? Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "tree-stump",
        Names = ["tree stump", "stump", "wooden stump"],
        Words = ["birch", "mossy", "moss", "old"],
        Parts = ["bark"],
        Family = "plants",
        Size = new Vector3(0.95f, 0.45f, 0.95f),
        Habitats = ["forest", "meadow", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.36f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.27f, 0.31f),
        stream.Child("height").Range(0.38f, 0.48f),
        wishes.Words.Contains("birch") ? 2 : stream.Child("bark").Pick(0, 1),
        stream.Child("flare").Range(0.55f, 0.75f),
        wishes.Words.Overlaps(["mossy", "moss", "old"]) ? 20 : stream.Child("moss").Range(5, 9),
        stream.Child("mushrooms").Range(1, 3),
        wishes.Dye,
        stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Radius;
        model.Add(Timber.Stem(r, p.Height, 0.92f, p.Flare, p.Seed), Timber.Bark(p.Bark, p.Color, r), 0.9f);
        model.Add(Timber.End(r * 0.955f, p.Seed).Move(0, p.Height, 0), Timber.Sawn, 0.5f);
        for (int i = 0; i < p.Moss; i++)
        {
            RandomStream own = stream.Child("moss").Child(i);
            float turn = own.Range(0, MathF.Tau), y = p.Height * MathF.Pow(own.Next(), 1.8f) * 0.85f, size = r * own.Range(0.12f, 0.28f), away = r * (1.02f + (p.Flare * 0.62f * MathF.Exp(-y / (0.5f * r))));
            model.Add(Timber.Cushion(size, own.Seed).Align(new Vector3(MathF.Sin(turn), 0.7f, MathF.Cos(turn))).Move(away * MathF.Sin(turn), y, away * MathF.Cos(turn)), Timber.Moss, 1.4f);
        }

        Material cap = new() { Name = "mushroom", BaseColor = LinearRgb.FromHex("#c8713a"), Roughness = 0.45f, Coat = 0.2f }, stalk = Presets.Matte(LinearRgb.FromHex("#eadfc8"), "stalk");
        for (int i = 0; i < p.Mushrooms; i++)
        {
            float turn = 0.75f + (0.17f * i), away = r * (1.42f + (0.16f * (i % 2))), size = r * (i == 1 ? 0.3f : 0.2f);
            Vector3 at = new(away * MathF.Sin(turn), 0, away * MathF.Cos(turn));
            model.Add(Shapes.Lathe(Splines.CatmullRom2D([new(0, 0), new(0.2f, 0), new(0.15f, 0.4f), new(0.14f, 0.8f), new(0, 0.82f)], 6), 32).Scale(size).Move(at), stalk, 1);
            model.Add(Shapes.Lathe(Splines.CatmullRom2D([new(0, 0.66f), new(0.42f, 0.62f), new(0.5f, 0.68f), new(0.4f, 0.92f), new(0.2f, 1.06f), new(0, 1.1f)], 8), 48).Scale(size).Move(at), cap, 1.2f);
        }

        model.Surface(SurfaceTag.Top, new Vector3(0, p.Height, 0), new Vector3(0.7f * r, 0, 0), new Vector3(0, 0, -0.7f * r));
        model.Surface(SurfaceTag.Seat, new Vector3(0, p.Height, 0), new Vector3(0.7f * r, 0, 0), new Vector3(0, 0, -0.7f * r));
        return model.Build(ground: true);
    }
}
