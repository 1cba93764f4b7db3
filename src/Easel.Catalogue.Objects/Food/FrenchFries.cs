using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>French fries standing in a paper carton.</summary>
internal sealed class FrenchFries : CatalogueEntry<FrenchFries.Parameters>
{
    /// <param name="Width">Of the carton's mouth, 0.085 to 0.1 m.</param>
    /// <param name="Height">Of the carton's back, 0.1 to 0.115 m.</param>
    /// <param name="Fries">Number, 34 to 46.</param>
    /// <param name="Thick">Of a fry, 0.0075 to 0.009 m.</param>
    /// <param name="Striped">Whether the carton has stripes.</param>
    /// <param name="Carton">Colour of the carton.</param>
    /// <param name="Color">Of the fries.</param>
    /// <param name="Seed">Of how they stand.</param>
    public sealed record Parameters(float Width, float Height, int Fries, float Thick, bool Striped, LinearRgb Carton, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "french-fries",
        Names = ["french fries", "fries", "french fry", "box of fries", "carton of fries", "chips bag", "portion of fries", "basket of fries"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("french fries", "french fries").Add("fries", "fries").Add("french fry", "french fries"),
        Words = ["striped"],
        Parts = ["carton", "box"],
        Family = "food",
        Size = new Vector3(0.1f, 0.16f, 0.06f),
        Support = Support.Surface,
        Habitats = ["restaurant", "kitchen", "studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.24f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.088f, 0.098f), stream.Child("height").Range(0.102f, 0.112f), stream.Child("fries").Range(38, 44), stream.Child("thick").Range(0.0078f, 0.0088f), wishes.Words.Contains("striped") || stream.Child("striped").Chance(0.4f),
        wishes.PartColorOr("carton", wishes.PartColorOr("box", wishes.ColorOr(LinearRgb.FromHex("#d0202a")))), LinearRgb.FromHex("#f0bc48"), stream.Child("stand").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width / 2, h = p.Height, deep = p.Width * 0.25f, foot = 0.72f;

        // An envelope of card: an oval that widens upwards, cut low in front and high behind.
        Vector3 At(float u, float v, float inset)
        {
            float a = MathF.Tau * u;
            (float s, float c) = MathF.SinCos(a);
            float top = h * (c > 0 ? 0.62f + (0.2f * MathF.Abs(s * s * s)) : 0.82f + (0.18f * c * c)), y = top * v, wide = float.Lerp(foot, 1, y / h);
            return new Vector3(((w * wide) - inset) * MathF.CopySign(MathF.Pow(MathF.Abs(s), 0.8f), s), y + (inset * 0.6f * (1 - v)), ((deep * wide) - inset) * MathF.CopySign(MathF.Pow(MathF.Abs(c), 0.8f), c));
        }

        PolyMesh Carton() => Shapes.Grid(112, 24, (u, v) => At(u, v, 0), wrapU: true).Join(Shapes.Grid(112, 1, (u, v) => At(u, 0, 0) * new Vector3(1 - v, 1, 1 - v), wrapU: true).Flip());
        Material card = Presets.Paper(p.Carton, "carton") with { Roughness = 0.5f, Translucency = 0, Coat = 0.2f, CoatRoughness = 0.3f };
        PolyMesh shell = Fittings.Outward(Carton()).Solidify(0.0012f);
        if (p.Striped)
        {
            shell = shell.Paint((q, _) => LinearRgb.White);
            shell.WithNormals(shell.VertexNormals());
            PolyMesh white = shell.Cut(q => 0.2f - MathF.Abs(MathF.Sin(q.X / w * 9.5f / float.Lerp(foot, 1, q.Y / h))) > 0 ? 1 : (0.2f - MathF.Abs(MathF.Sin(q.X / w * 9.5f / float.Lerp(foot, 1, q.Y / h)))) * 0.01f);
            model.Add(white, card with { BaseColor = p.Carton }, 0.8f);
            model.Add(shell, card with { Name = "stripe", BaseColor = LinearRgb.FromHex("#f6f1e6") }, 0.8f);
        }
        else
        {
            model.Add(shell, card, 0.8f);
        }

        // Fries in rows from back to front, the back ones highest.
        Material fry = FoodMaterials.Baked(p.Color, "fry") with { Roughness = 0.5f, Coat = 0.15f };
        var stream = new RandomStream(p.Seed);
        const int Rows = 4;
        for (int i = 0; i < p.Fries; i++)
        {
            RandomStream own = stream.Child(i);
            int row = i % Rows, column = i / Rows, columns = (p.Fries + Rows - 1) / Rows;
            float x = (((column + 0.5f + (0.3f * (row % 2))) / columns) - 0.55f) * 2, z = (row / (Rows - 1f) * 1.5f) - 0.8f, length = h * own.Range(0.78f, 1.12f) * (1 - (0.16f * MathF.Abs(x)) - (0.1f * row / Rows)), bend = own.Range(-0.006f, 0.006f);
            float thick = p.Thick * own.Range(0.88f, 1.1f);
            PolyMesh stick = Shapes.Sweep(
                [.. Enumerable.Range(0, 7).Select(k => k / 6f).Select(t => new Vector3(bend * MathF.Sin(MathF.PI * t), length * t, 0))], Outlines.Rectangle(thick, thick, thick * 0.16f, 2), up: Vector3.UnitZ);
            PolyMesh brown = stick.Paint((q, _) => LinearRgb.Lerp(LinearRgb.White, new LinearRgb(0.72f, 0.52f, 0.34f), 0.75f * Noise.SmoothStep(0.86f, 1, q.Y / length)) * own.Range(0.92f, 1.08f));
            model.Add(brown.RotateY(own.Range(-0.6f, 0.6f)).RotateZ((-0.2f * x) + own.Range(-0.09f, 0.09f)).RotateX((0.14f * z) + own.Range(-0.08f, 0.08f)).Move(x * w * 0.62f, h * 0.3f, z * deep * 0.5f), fry, 0.7f);
        }

        return model.Build(ground: true, center: true);
    }
}
