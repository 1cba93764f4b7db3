using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>A bird's nest of woven twigs with eggs in it.</summary>
internal sealed class BirdNest : CatalogueEntry<BirdNest.Parameters>
{
    /// <param name="Radius">0.085 to 0.1 m.</param>
    /// <param name="Depth">Of the hollow over the radius, 0.5 to 0.65.</param>
    /// <param name="Twigs">420 to 560.</param>
    /// <param name="Eggs">0 to 6.</param>
    /// <param name="Wild">How far twigs stick out, 0.3 to 0.7.</param>
    /// <param name="Egg">Of the eggs.</param>
    /// <param name="Twig">Of the twigs.</param>
    /// <param name="Seed">Of everything else.</param>
    public sealed record Parameters(float Radius, float Depth, int Twigs, int Eggs, float Wild, LinearRgb Egg, LinearRgb Twig, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "bird-nest",
        Names = ["bird nest", "nest", "bird's nest", "nest with eggs"],
        Words = ["empty", "eggs", "egg"],
        Parts = ["eggs", "egg"],
        Family = "nature",
        Size = new Vector3(0.22f, 0.1f, 0.22f),
        Support = Support.Surface,
        Habitats = ["forest", "garden", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.55f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.088f, 0.097f), stream.Child("depth").Range(0.52f, 0.62f), stream.Child("twigs").Range(470, 540), wishes.Words.Contains("empty") ? 0 : stream.Child("eggs").Range(3, 4), stream.Child("wild").Range(0.35f, 0.6f),
        wishes.PartColorOr("eggs", wishes.PartColorOr("egg", wishes.ColorOr(LinearRgb.FromHex(stream.Child("egg").Pick("#8fc9c8", "#8fc9c8", "#e8dcc4"))))), LinearRgb.FromHex("#8a6a44"), stream.Child("twig").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Radius, high = 0.62f * r;
        Material twig = new() { Name = "twigs", BaseColor = p.Twig, Roughness = 0.8f, Specular = 0.02f }, egg = new() { Name = "eggs", BaseColor = p.Egg, Roughness = 0.4f, Specular = 0.03f, Coat = 0.15f, Pattern = new Easel.Scenes.Materials.Patterns.Speckles(new LinearRgb(0.45f, 0.36f, 0.3f), 0.0034f, 0.28f) };

        // A bowl beneath, then arcs of twigs about it, laid in layers.
        model.Add(Shapes.Lathe([new(0, 0), new(0.55f * r, 0), new(0.9f * r, 0.3f * high), new(0.95f * r, 0.7f * high), new(0.82f * r, 0.9f * high), new(0.62f * r, 0.6f * high), new(0.35f * r, 0.3f * high), new(0, 0.24f * high)], 48), new Material { Name = "bowl", BaseColor = p.Twig * 0.4f, Roughness = 1, Specular = 0.01f }, 1.2f);
        for (int i = 0; i < p.Twigs; i++)
        {
            RandomStream own = stream.Child(i);
            float from = own.Range(0, MathF.Tau), sweep = own.Range(0.5f, 1.5f) * (own.Chance(0.5f) ? 1 : -1), layer = own.Next(), tilt = own.Range(-0.22f, 0.22f), loose = p.Wild * own.Range(0, 0.35f) * (own.Chance(0.3f) ? 1 : 0.3f), thick = r * own.Range(0.009f, 0.02f);
            float inside = own.Chance(0.4f) ? 0.74f : 1, y = inside < 1 ? float.Lerp(0.36f, 1, layer) : layer, wall = inside < 1 ? float.Lerp(0.42f, 0.82f, layer) : float.Lerp(0.62f, 1, MathF.Sin(MathF.Min(1, layer * 1.2f) * MathF.PI / 2));
            List<Vector3> line = [.. Enumerable.Range(0, 9).Select(k => k / 8f).Select(t => (a: from + (sweep * t), off: MathF.Abs((2 * t) - 1), t)).Select(s => new Vector3(
                MathF.Sin(s.a) * r * (wall + (loose * s.off * s.off)), (high * y) + (tilt * high * ((2 * s.t) - 1)) + (0.02f * r * MathF.Sin(s.t * 9)), MathF.Cos(s.a) * r * (wall + (loose * s.off * s.off))))];
            model.Add(Shapes.Tube([.. line.Select(q => q with { Y = MathF.Max(thick, q.Y) })], thick, 6).Paint(LinearRgb.Gray(own.Range(0.6f, 1.35f))), twig, 1);
        }

        for (int i = 0; i < p.Eggs; i++)
        {
            float a = (MathF.Tau * i / p.Eggs) + 0.4f, away = p.Eggs > 1 ? 0.3f * r : 0;
            PolyMesh one = Shapes.Lathe([.. Enumerable.Range(0, 33).Select(k => MathF.PI * k / 32).Select(t => new Vector2(MathF.Max(0, 0.2f * r * MathF.Sin(t) * (1 + (0.14f * MathF.Cos(t)))), -0.27f * r * MathF.Cos(t)))], 40);
            model.Add(one.RotateX(1.1f).RotateY(a + 0.5f).Move(away * MathF.Sin(a), (0.24f * high) + (0.21f * r), away * MathF.Cos(a)), egg, 1.6f);
        }

        return model.Build(ground: true, center: true);
    }
}
