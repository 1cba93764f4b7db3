using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>A sawn log with stubs of branches and moss; firewood is a pile of short ones.</summary>
internal sealed class Log : CatalogueEntry<Log.Parameters>
{
    /// <param name="Count">1, or 6 in a pile of firewood.</param>
    /// <param name="Length">0.9 to 1.3 m; 0.42 m in a pile.</param>
    /// <param name="Radius">0.13 to 0.17 m; 0.07 m in a pile.</param>
    /// <param name="Bark">0 oak, 1 pine, 2 birch.</param>
    /// <param name="Stubs">Of branches, 0 to 2.</param>
    /// <param name="Moss">Cushions of moss, 0 to 14.</param>
    /// <param name="Color">Of the bark, or null for its kind's.</param>
    /// <param name="Seed">Of everything else.</param>
    public sealed record Parameters(int Count, float Length, float Radius, int Bark, int Stubs, int Moss, LinearRgb? Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "log",
        Names = ["log", "wooden log", "fallen log", "tree trunk", "firewood", "fallen tree"],
        Words = ["firewood", "birch", "pine", "mossy", "moss", "pile"],
        Parts = ["bark"],
        Family = "plants",
        Size = new Vector3(1.15f, 0.36f, 0.4f),
        Habitats = ["forest", "mountain-lake", "studio"],
        ViewAzimuth = 0.7f,
        ViewElevation = 0.2f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool pile = wishes.Words.Overlaps(["firewood", "pile"]);
        return new Parameters(
            pile ? 6 : 1,
            pile ? 0.42f : stream.Child("length").Range(0.98f, 1.2f),
            pile ? 0.072f : stream.Child("radius").Range(0.145f, 0.168f),
            wishes.Words.Contains("birch") ? 2 : wishes.Words.Contains("pine") ? 1 : stream.Child("bark").Pick(0, 1),
            pile ? 0 : stream.Child("stubs").Range(1, 2),
            wishes.Words.Overlaps(["mossy", "moss"]) ? 14 : pile ? 0 : stream.Child("moss").Range(6, 9),
            wishes.Dye,
            stream.Child("form").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        Material bark = Timber.Bark(p.Bark, p.Color, p.Radius);
        float r = p.Radius;
        ReadOnlySpan<(float Z, float Y)> places = [(0, 0), (-2.06f, 0), (2.06f, 0), (-1.03f, 1.78f), (1.03f, 1.78f), (0, 3.56f)];
        for (int i = 0; i < p.Count; i++)
        {
            RandomStream own = stream.Child(i);
            float radius = r * (p.Count > 1 ? own.Range(0.9f, 1) : 1), taper = own.Range(0.9f, 0.97f), turn = own.Range(0, MathF.Tau), shift = p.Count > 1 ? own.Range(-0.02f, 0.02f) : 0;
            Matrix4x4 place = Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateTranslation(0, -p.Length / 2, 0) * Matrix4x4.CreateRotationZ(-MathF.PI / 2) * Matrix4x4.CreateTranslation(shift, r * (0.98f + places[i].Y), r * places[i].Z);
            uint seed = own.Seed;
            model.Add(Timber.Stem(radius, p.Length, taper, 0, seed).Transform(place), bark, 0.9f);
            model.Add(Timber.End(radius * taper * 1.02f, seed).Move(0, p.Length, 0).Transform(place), Timber.Sawn, 0.5f);
            model.Add(Timber.End(radius * 1.02f, seed).RotateX(MathF.PI).Transform(place), Timber.Sawn, 0.5f);
        }

        for (int i = 0; i < p.Stubs; i++)
        {
            RandomStream own = stream.Child("stub").Child(i);
            float x = (i == 0 ? -0.18f : 0.24f) * p.Length, aside = i == 0 ? 0.5f : -0.4f;
            Vector3 along = Vector3.Normalize(new Vector3(own.Range(0.25f, 0.5f), 0.85f, aside)), from = new Vector3(x, r, 0) + (along * 0.7f * r);
            float length = r * own.Range(0.9f, 1.3f), thick = r * own.Range(0.26f, 0.34f);
            model.Add(Timber.Stem(thick, length, 0.75f, 0.5f, own.Seed).Align(along).Move(from), bark, 0.9f);
            model.Add(Timber.End(thick * 0.76f, own.Seed).Align(along).Move(from + (along * length)), Timber.Sawn, 0.5f);
        }

        for (int i = 0; i < p.Moss; i++)
        {
            RandomStream own = stream.Child("moss").Child(i);
            float turn = own.Range(-0.75f, 0.75f), x = own.Range(-0.42f, 0.42f) * p.Length, size = r * own.Range(0.2f, 0.5f);
            Vector3 out1 = new(0, MathF.Cos(turn), MathF.Sin(turn));
            model.Add(Timber.Cushion(size, own.Seed).Scale(1.4f, 1, 1).Align(out1).Move(new Vector3(x, r, 0) + (out1 * r * 0.95f)), Timber.Moss, 1.4f);
        }

        float top = p.Count > 1 ? r * 5.3f : 2 * r;
        model.Surface(SurfaceTag.Top, new Vector3(0, top, 0), new Vector3(0.4f * p.Length, 0, 0), new Vector3(0, 0, -0.4f * r));
        model.Surface(SurfaceTag.Seat, new Vector3(0, top, 0), new Vector3(0.4f * p.Length, 0, 0), new Vector3(0, 0, -0.5f * r));
        return model.Build(ground: true, center: true);
    }
}
