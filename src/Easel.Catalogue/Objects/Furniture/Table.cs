using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A table: four-legged with a plank top, or round on a pedestal; small as a side table.</summary>
internal sealed class Table : CatalogueEntry<Table.Parameters>
{
    /// <param name="Round">Round on a pedestal, or rectangular on four legs.</param>
    /// <param name="Width">Of the top, 0.5 to 1.5 m.</param>
    /// <param name="Depth">Of the top, 0.5 to 0.85 m.</param>
    /// <param name="Height">0.5 to 0.76 m.</param>
    /// <param name="Thickness">Of the top, 0.025 to 0.04 m.</param>
    /// <param name="Planks">Planks of the top, 4 to 6.</param>
    /// <param name="Wood">Kind of wood.</param>
    /// <param name="Color">Paint, or null for bare wood.</param>
    /// <param name="Material">Asked material, or null.</param>
    public sealed record Parameters(
        bool Round, float Width, float Depth, float Height, float Thickness, int Planks, string Wood, LinearRgb? Color, string? Material);

    public override EntryInfo Info { get; } = new()
    {
        Id = "table",
        Names = ["table", "dining table", "side table", "desk"],
        Words = ["wooden", "round", "small"],
        Parts = ["top", "legs"],
        Family = "furniture",
        Size = new Vector3(1.3f, 0.75f, 0.8f),
        Habitats = ["studio", "meadow"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.26f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool small = wishes.Words.Contains("small"), round = wishes.Words.Contains("round");
        float width = small ? stream.Child("width").Range(0.5f, 0.56f) : stream.Child("width").Range(1.2f, 1.45f);
        return new Parameters(
            round,
            round && !small ? 1.05f : width,
            small ? width * 0.8f : stream.Child("depth").Range(0.72f, 0.82f),
            small ? 0.46f : 0.75f,
            stream.Child("thickness").Range(0.026f, 0.036f),
            stream.Child("planks").Range(4, 6),
            stream.Child("wood").Pick("oak", "walnut", "oak"),
            wishes.Colors.IsEmpty ? null : wishes.Colors[0],
            wishes.Material);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.Round)
        {
            AddRound(model, p);
            float inside = p.Width * 0.35f;
            model.Surface(SurfaceTag.Top, new(0, p.Height, 0), new(inside, 0, 0), new(0, 0, -inside));
        }
        else
        {
            AddFourLegged(model, p);
            model.Surface(SurfaceTag.Top, new(0, p.Height, 0), new((p.Width / 2) - 0.02f, 0, 0), new(0, 0, -(p.Depth / 2) + 0.02f));
            model.Surface(SurfaceTag.Under, default, new((p.Width / 2) - 0.08f, 0, 0), new(0, 0, -(p.Depth / 2) + 0.08f));
        }

        return model.Build();
    }

    private static void AddFourLegged(ModelBuilder model, Parameters p)
    {
        // Planks side by side, each with its own piece of grain and a hairline between.
        Material top = Surface(p, Vector3.UnitX, "top"), legs = Surface(p, Vector3.UnitY, "legs");
        float plank = p.Depth / p.Planks;
        for (int i = 0; i < p.Planks; i++)
        {
            float z = ((i + 0.5f) * plank) - (p.Depth / 2);
            float shade = 0.94f + (0.12f * Hash.ToUnit(Hash.Mix((uint)i, 77)));
            PolyMesh board = Shapes.Box(p.Width, p.Thickness, plank - 0.0015f, 0.004f)
                .Rest(r => r + new Vector3(i * 1.7f, i * 0.63f, i * 0.41f))
                .Paint(LinearRgb.Gray(shade));
            model.Add(board.Move(0, p.Height - p.Thickness, z), top);
        }

        float x = (p.Width / 2) - 0.06f, zLeg = (p.Depth / 2) - 0.06f, apron = 0.075f;
        foreach ((float sx, float sz) in (ReadOnlySpan<(float, float)>)[(-1, -1), (1, -1), (-1, 1), (1, 1)])
        {
            List<Vector3> path = [new(sx * x, p.Height - p.Thickness, sz * zLeg), new(sx * x, p.Height - p.Thickness - apron, sz * zLeg), new(sx * (x + 0.012f), 0, sz * (zLeg + 0.012f))];
            model.Add(Shapes.Sweep(path, Outlines.Rectangle(0.056f, 0.056f, 0.008f), t => new Vector2(t < 0.2f ? 1 : 1.06f - (0.42f * t))), legs);
        }

        float y = p.Height - p.Thickness - apron;
        model.Add(Shapes.Box((x * 2) - 0.05f, apron, 0.02f, 0.003f).Move(0, y, zLeg).Join(Shapes.Box((x * 2) - 0.05f, apron, 0.02f, 0.003f).Move(0, y, -zLeg)), top);
        model.Add(Shapes.Box(0.02f, apron, (zLeg * 2) - 0.05f, 0.003f).Move(x, y, 0).BothSides(), legs);
    }

    private static void AddRound(ModelBuilder model, Parameters p)
    {
        float r = p.Width / 2, h = p.Height;
        model.Add(Shapes.Cylinder(r, p.Thickness, 0.008f, 96).Move(0, h - p.Thickness, 0), Surface(p, Vector3.UnitX, "top"));

        // A turned column that spreads into a foot.
        List<Vector2> profile = Outlines.Round(
            [new(0, 0), new(r * 0.5f, 0), new(r * 0.5f, 0.02f), new(0.06f, 0.07f), new(0.045f, h * 0.4f), new(0.055f, h * 0.55f), new(0.04f, h * 0.7f), new(0.1f, h - p.Thickness), new(0, h - p.Thickness)],
            [0, 0.01f, 0.01f, 0.06f, 0.1f, 0.03f, 0.1f, 0, 0], 6, closed: false);
        model.Add(Shapes.Lathe(profile, 48), Surface(p, Vector3.UnitY, "legs"));
    }

    private static Material Surface(Parameters p, Vector3 along, string name) =>
        Presets.ByName(p.Material, p.Color, name) ?? (p.Color is { } paint ? Presets.Lacquer(paint, name) : Presets.Wood(p.Wood, along, name));
}
