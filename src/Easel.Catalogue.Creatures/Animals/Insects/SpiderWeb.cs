using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Insects;

/// <summary>An orb web hung between two stems, beaded with dew.</summary>
internal sealed class SpiderWeb : CatalogueEntry<SpiderWeb.Parameters>
{
    /// <param name="Radius">0.2 to 0.26 m.</param>
    /// <param name="Spokes">15 to 21.</param>
    /// <param name="Rounds">Of the spiral, 12 to 18.</param>
    /// <param name="Sag">Of the threads between spokes, share of their length, 0.06 to 0.14.</param>
    /// <param name="Dew">Drops on each thread, 0 to 4.</param>
    /// <param name="HasSpider">Whether its maker sits in it.</param>
    /// <param name="Color">Of the threads.</param>
    /// <param name="Seed">Variation.</param>
    public sealed record Parameters(float Radius, int Spokes, int Rounds, float Sag, int Dew, bool HasSpider, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "spider-web",
        Names = ["spider web", "spiderweb", "cobweb", "spider's web", "web"],
        Words = ["dew", "dewy", "spider"],
        Family = "animals",
        Size = new Vector3(0.56f, 0.58f, 0.1f),
        Habitats = ["forest", "garden", "studio"],
        ViewAzimuth = 0.15f,
        ViewElevation = 0.02f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.22f, 0.25f),
        stream.Child("spokes").Range(16, 20),
        stream.Child("rounds").Range(13, 16),
        stream.Child("sag").Range(0.08f, 0.13f),
        wishes.Words.Overlaps(["dew", "dewy"]) ? 5 : 3,
        wishes.Words.Contains("spider"),
        wishes.ColorOr(LinearRgb.FromHex("#f4f6fa")),
        stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Radius, middle = r * 1.16f, thick = Math.Clamp(0.45f * resolution, 0.0007f, 0.0013f);
        Material silk = new() { Name = "threads", BaseColor = p.Color, Roughness = 0.3f, Specular = 0.05f, Coat = 0.4f, Emission = p.Color * 0.12f }, dew = new() { Name = "dew", BaseColor = LinearRgb.FromHex("#eef6fc"), Roughness = 0.03f, Specular = 0.06f, Transmission = 0.4f, Ior = 1.33f, Coat = 1, CoatRoughness = 0.02f, Emission = LinearRgb.Gray(0.1f) };
        Material bark = new() { Name = "stems", BaseColor = LinearRgb.FromHex("#6a4a32"), Roughness = 0.85f, Specular = 0.02f };

        // Two stems bent over the web.
        Vector3[] bow = [new(-1.05f, 0, -0.02f), new(-1.14f, 0.9f, 0.02f), new(-0.98f, 1.75f, 0), new(-0.4f, 2.32f, -0.02f), new(0.3f, 2.42f, 0.02f)], post = [new(1.0f, 0, 0.02f), new(1.12f, 0.8f, -0.02f), new(1.02f, 1.7f, 0.01f), new(0.7f, 2.4f, 0), new(0.5f, 2.62f, 0.01f)];
        foreach (Vector3[] stem in (ReadOnlySpan<Vector3[]>)[bow, post])
        {
            model.Add(Shapes.Tube(Splines.CatmullRom([.. stem.Select(q => q * r)], 16), t => r * (0.05f - (0.03f * t)) * (1 + (0.1f * MathF.Sin(t * 40))), 18), bark, 1.2f);
        }

        float[] angle = [.. Enumerable.Range(0, p.Spokes).Select(i => MathF.Tau * (i + stream.Child("spoke").Child(i).Range(-0.18f, 0.18f)) / p.Spokes)];
        Vector3 At(float a, float share) => new(r * share * MathF.Sin(a) * 0.98f, middle + (r * share * MathF.Cos(a) * 1.08f) + (0.04f * r * share), 0.03f * r * (1 - share));
        PolyMesh threads = new(), drops = new();
        foreach (float a in angle)
        {
            threads.Join(Shapes.Rod(At(a, 0), At(a, 1.06f), thick * 1.2f, sides: 5));
        }

        for (int round = 0; round < p.Rounds; round++)
        {
            for (int i = 0; i < p.Spokes; i++)
            {
                float share = 0.13f + (0.87f * (round + ((float)i / p.Spokes)) / p.Rounds), next = 0.13f + (0.87f * (round + ((i + 1f) / p.Spokes)) / p.Rounds), b = i + 1 < p.Spokes ? angle[i + 1] : angle[0] + MathF.Tau;
                Vector3 from = At(angle[i], share), to = At(b, next), hang = (At((angle[i] + b) / 2, 0) - ((from + to) / 2)) * p.Sag;
                Vector3 On(float t) => Vector3.Lerp(from, to, t) + (hang * (4 * t * (1 - t)));
                threads.Join(Shapes.Tube([On(0), On(0.25f), On(0.5f), On(0.75f), On(1)], thick, 5));
                RandomStream own = stream.Child("dew").Child((round * 64) + i);
                for (int k = 0; k < p.Dew; k++)
                {
                    float size = thick * own.Range(1.6f, 3.4f);
                    drops.Join(Shapes.Sphere(size, 8).Move(On((k + own.Range(0.3f, 0.7f)) / p.Dew)));
                }
            }
        }

        model.Add(threads, silk, 1.2f).Add(drops, dew, 1.6f);
        if (p.HasSpider)
        {
            Model spider = new Spider().Build(new BuildRequest(stream.Child("spider"), Wishes.None, resolution));
            model.Add(spider, Matrix4x4.CreateScale(2) * Matrix4x4.CreateRotationX(MathF.PI / 2) * Matrix4x4.CreateRotationZ(MathF.PI) * Matrix4x4.CreateTranslation(0, middle, 0.01f));
        }

        return model.Build(ground: true, center: true);
    }
}
