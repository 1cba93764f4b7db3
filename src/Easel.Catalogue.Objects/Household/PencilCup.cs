using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A cup of pencils, pens and a ruler; a single pencil by word.</summary>
internal sealed class PencilCup : CatalogueEntry<PencilCup.Parameters>
{
    /// <param name="Radius">0.036 to 0.043 m.</param>
    /// <param name="Height">0.095 to 0.11 m.</param>
    /// <param name="Pencils">6 to 12.</param>
    /// <param name="HasRuler">Whether a ruler stands in it.</param>
    /// <param name="Rings">Raised rings on the cup, 0 to 3.</param>
    /// <param name="Cup">What the cup is made of.</param>
    /// <param name="Seed">Of how they stand.</param>
    public sealed record Parameters(float Radius, float Height, int Pencils, bool HasRuler, int Rings, Material Cup, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "pencil-cup",
        Names = ["pencil cup", "cup of pencils", "pencil holder", "pen holder", "cup of pens", "jar of pencils"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("cup of pencils", "cups of pencils").Add("cup of pens", "cups of pens").Add("jar of pencils", "jars of pencils"),
        Parts = ["pencil", "ruler"],
        Family = "household",
        Size = new Vector3(0.13f, 0.21f, 0.13f),
        Support = Support.Surface,
        Habitats = ["office", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.2f,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.037f, 0.041f), stream.Child("height").Range(0.097f, 0.106f), stream.Child("pencils").Range(8, 10), stream.Child("ruler").Chance(0.6f), stream.Child("rings").Range(0, 2),
        Presets.ByName(wishes.Material, wishes.Dye, "body") ?? Presets.Ceramic(wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#3f7fae", "#e8e0cf", "#c8553a", "#4f8a68"))), "body"), stream.Child("stand").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Radius, h = p.Height;
        PolyMesh cup = Shapes.Lathe(Outlines.Round([new(0, 0), new(r, 0), new(r, h), new(r - 0.004f, h), new(r - 0.004f, 0.006f), new(0, 0.006f)], [0, 0.004f, 0.0018f, 0.0018f, 0.003f, 0], 6, closed: false), 96);
        for (int i = 0; i < p.Rings; i++)
        {
            cup.Join(Shapes.Torus(r, 0.0022f, 96, 10).Move(0, h * (0.18f + (0.64f * i)), 0));
        }

        model.Add(cup, p.Cup, 0.9f);
        string[] colors = ["#f2c01f", "#d8342a", "#2f7fc4", "#3a9a5a", "#ef7f2a", "#8a4fae", "#e86a9a", "#25282c"];
        for (int i = 0; i < p.Pencils; i++)
        {
            RandomStream own = stream.Child(i);
            float a = (MathF.Tau * i / p.Pencils) + own.Range(-0.2f, 0.2f), reach = i % 3 == 2 ? r * 0.3f : r * 0.72f, length = own.Range(0.15f, 0.185f);
            Vector3 top = new(reach * MathF.Sin(a), h, reach * MathF.Cos(a)), low = new(-reach * 0.5f * MathF.Sin(a + 0.5f), 0.008f, -reach * 0.5f * MathF.Cos(a + 0.5f));
            Pencil(model, low, Vector3.Normalize(top - low), length, LinearRgb.FromHex(colors[i % colors.Length]), i % colors.Length);
        }

        if (p.HasRuler)
        {
            PolyMesh ruler = Shapes.Box(0.026f, 0.2f, 0.0024f, 0.0006f).RotateZ(-0.12f).RotateX(-0.1f).Move(-r * 0.3f, 0.01f, -r * 0.45f), marks = new();
            for (int i = 0; i < 40; i++)
            {
                marks.Join(Shapes.Box(i % 5 == 0 ? 0.009f : 0.005f, 0.0006f, 0.0004f, 0).Move(0.012f - (i % 5 == 0 ? 0.0045f : 0.0025f), 0.004f + (0.0049f * i), 0.0013f));
            }

            model.Add(ruler, Presets.Wood("birch", Vector3.UnitY, "ruler")).Add(marks.RotateZ(-0.12f).RotateX(-0.1f).Move(-r * 0.3f, 0.01f, -r * 0.45f), Presets.Matte(LinearRgb.FromHex("#2a2522"), "marks"));
        }

        model.Surface(SurfaceTag.Print, new Vector3(0, h * 0.5f, r), new Vector3(r * 0.7f, 0, 0), new Vector3(0, h * 0.26f, 0), r);
        return model.Build(ground: true);
    }

    // Six-sided, its point up: paint, bared wood in scallops, lead in the colour of the paint.
    private static void Pencil(ModelBuilder model, Vector3 low, Vector3 along, float length, LinearRgb color, int kind)
    {
        const float R = 0.0037f;
        float cone = 0.018f, body = length - cone;
        PolyMesh Place(PolyMesh mesh) => mesh.Align(along).Move(low);
        model.Add(Place(Shapes.Cylinder(R, body, 0.0004f, 6)), Presets.Lacquer(color, "pencil" + kind), 0.4f);
        model.Add(Place(Shapes.Cylinder(R * 0.98f, cone * 0.72f, 0, 24, R * 0.32f).Move(0, body - 0.0006f, 0)), Presets.Wood("pine", Vector3.UnitY, "bared wood"), 0.8f);
        model.Add(Place(Shapes.Cylinder(R * 0.32f, cone * 0.3f, 0, 16, 0.0002f).Move(0, body + (cone * 0.7f), 0)), Presets.Matte(color * 0.9f, "lead" + kind), 0.8f);
    }
}
