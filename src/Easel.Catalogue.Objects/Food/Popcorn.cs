using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A striped box or bowl heaped with popcorn.</summary>
internal sealed class Popcorn : CatalogueEntry<Popcorn.Parameters>
{
    /// <param name="IsRound">A round bucket instead of a square box.</param>
    /// <param name="Width">Of the mouth, 0.12 to 0.135 m.</param>
    /// <param name="Height">0.14 to 0.16 m.</param>
    /// <param name="Stripes">On one side, 4 to 6.</param>
    /// <param name="Heap">Height of the heap, 0.04 to 0.055 m.</param>
    /// <param name="Spilt">Pieces lying before it, 0 to 6.</param>
    /// <param name="Color">Of the stripes.</param>
    /// <param name="Corn">Colour of the popcorn.</param>
    /// <param name="Seed">Of how it lies.</param>
    public sealed record Parameters(bool IsRound, float Width, float Height, int Stripes, float Heap, int Spilt, LinearRgb Color, LinearRgb Corn, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "popcorn",
        Names = ["popcorn", "bucket of popcorn", "bag of popcorn", "box of popcorn", "popcorn box", "popcorn bucket", "bowl of popcorn", "tub of popcorn"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bucket of popcorn", "buckets of popcorn").Add("bag of popcorn", "bags of popcorn").Add("box of popcorn", "boxes of popcorn").Add("popcorn", "popcorn"),
        Words = ["bucket", "caramel", "round"],
        Parts = ["box", "stripe"],
        Family = "food",
        Size = new Vector3(0.14f, 0.2f, 0.14f),
        Support = Support.Surface,
        Habitats = ["studio", "living-room"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.26f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Overlaps(["bucket", "tub", "round"]), stream.Child("width").Range(0.122f, 0.132f), stream.Child("height").Range(0.142f, 0.156f), stream.Child("stripes").Range(4, 5), stream.Child("heap").Range(0.042f, 0.052f), stream.Child("spilt").Range(2, 5),
        wishes.PartColorOr("stripe", wishes.ColorOr(LinearRgb.FromHex("#cc1f28"))), LinearRgb.FromHex(wishes.Words.Contains("caramel") ? "#c98a3c" : "#f8efcf"), stream.Child("lies").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float half = p.Width / 2, h = p.Height, foot = half * 0.74f;
        float power = p.IsRound ? 1 : 0.14f;

        // One wall: a round or square section that widens upwards, scalloped at the mouth.
        Vector3 At(float u, float v)
        {
            float a = MathF.Tau * u, s = MathF.Sin(a), c = MathF.Cos(a), wide = float.Lerp(foot, half, v);
            float square = p.IsRound ? 1 : 1 / MathF.Pow(MathF.Pow(MathF.Abs(s), 2 / power) + MathF.Pow(MathF.Abs(c), 2 / power), power / 2);
            float scallop = 0.005f * MathF.Abs(MathF.Sin(Along(u) * MathF.PI)) * v * v;
            return new Vector3(wide * s * square, (h * v) + scallop, wide * c * square);
        }

        // Counts stripes round the wall by length, so that they are equally wide on flat sides.
        float Along(float u)
        {
            if (p.IsRound)
            {
                return u * p.Stripes * 6;
            }

            float a = (u * 4) + 0.5f, side = a - MathF.Floor(a) - 0.5f;
            return (MathF.Floor(a) * p.Stripes * 2) + ((MathF.Tan(side * MathF.PI / 2) + 1) * p.Stripes);
        }

        Material card = Presets.Paper(p.Color, "stripe") with { Roughness = 0.5f, Translucency = 0, Coat = 0.15f, CoatRoughness = 0.3f }, white = card with { Name = "box", BaseColor = LinearRgb.FromHex("#f7f2e6") };
        const int Around = 480;
        foreach (bool odd in (ReadOnlySpan<bool>)[false, true])
        {
            PolyMesh wall = new();
            for (int i = 0; i < Around; i++)
            {
                float u0 = (float)i / Around, u1 = (float)(i + 1) / Around;
                if ((((int)MathF.Floor(Along((u0 + u1) / 2)) & 1) == 1) == odd)
                {
                    wall.Join(Shapes.Grid(1, 8, (u, v) => At(float.Lerp(u0, u1, u), v)));
                }
            }

            model.Add(wall.Weld().Solidify(0.0012f), odd ? card : white, 0.8f);
        }

        model.Add(Shapes.Grid(96, 1, (u, v) => (At(u, 0) * new Vector3(1 - v, 0, 1 - v)) + new Vector3(0, 0.0006f, 0), wrapU: true), white);

        Material corn = new() { Name = "popcorn", BaseColor = p.Corn, Roughness = 0.7f, Specular = 0.02f, Translucency = 0.08f };
        var stream = new RandomStream(p.Seed);
        PolyMesh all = new();
        for (int i = 0; i < 210; i++)
        {
            RandomStream own = stream.Child(i);
            float a = i * 2.4f, t = MathF.Sqrt((i + 0.5f) / 210), s = MathF.Sin(a), c = MathF.Cos(a);
            float square = p.IsRound ? 1 : MathF.Min(1.32f, 1 / MathF.Max(MathF.Abs(s), MathF.Abs(c)));
            all.Join(Kernel(own).Move(s * t * square * half * 0.86f, h - 0.012f + (p.Heap * (1 - (t * t))) + own.Range(-0.004f, 0.004f), c * t * square * half * 0.86f));
        }

        for (int i = 0; i < p.Spilt; i++)
        {
            RandomStream own = stream.Child("spilt").Child(i);
            all.Join(Kernel(own).Move(own.Range(-0.07f, 0.09f), 0.0075f, half + own.Range(0.0f, 0.035f)));
        }

        model.Add(all, corn, 1.2f);
        return model.Build(ground: true);
    }

    // A popped grain: four to six lobes about a core, tan where the hull shows.
    private static PolyMesh Kernel(RandomStream own)
    {
        PolyMesh grain = new();
        int lobes = own.Range(4, 6);
        for (int i = 0; i < lobes; i++)
        {
            float size = own.Range(0.0042f, 0.0064f);
            Vector3 at = own.Direction() * own.Range(0.0036f, 0.0058f);
            grain.Join(Shapes.Sphere(size, 12).Move(at).Paint(LinearRgb.Lerp(LinearRgb.White, new LinearRgb(0.9f, 0.72f, 0.42f), i == 0 ? 0.8f : own.Range(0, 0.18f))));
        }

        return grain;
    }
}
