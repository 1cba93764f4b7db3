using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A table: four-legged with a plank top, round on a pedestal, or a small round side table on slim legs.</summary>
internal sealed class Table : CatalogueEntry<Table.Parameters>
{
    /// <summary>How it is built.</summary>
    public enum Kind
    {
        FourLegged,
        Pedestal,
        Side,
    }

    /// <param name="Kind">How it is built.</param>
    /// <param name="Width">Of the top, 0.5 to 1.5 m.</param>
    /// <param name="Depth">Of the top, 0.5 to 0.85 m.</param>
    /// <param name="Height">0.5 to 0.76 m.</param>
    /// <param name="Thickness">Of the top, 0.02 to 0.034 m.</param>
    /// <param name="Planks">Planks of the top, 4 to 6.</param>
    /// <param name="Wood">Kind of wood.</param>
    /// <param name="Color">Paint, or null for bare wood.</param>
    /// <param name="Material">Asked material, or null.</param>
    public sealed record Parameters(
        Kind Kind, float Width, float Depth, float Height, float Thickness, int Planks, string Wood, LinearRgb? Color, string? Material);

    public override EntryInfo Info { get; } = new()
    {
        Id = "table",
        Names = ["table", "dining table", "side table", "coffee table", "desk"],
        Words = ["wooden", "round", "small", "side", "coffee"],
        Parts = ["top", "legs"],
        Family = "furniture",
        Size = new Vector3(1.3f, 0.75f, 0.8f),
        Habitats = ["studio", "meadow"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.26f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool small = wishes.Words.Contains("small") || wishes.Words.Contains("side"), round = wishes.Words.Contains("round");
        float width = small ? stream.Child("width").Range(0.5f, 0.56f) : stream.Child("width").Range(1.2f, 1.45f);
        return new Parameters(
            small ? Kind.Side : round ? Kind.Pedestal : Kind.FourLegged,
            round && !small ? 1.05f : width,
            small ? width * 0.8f : stream.Child("depth").Range(0.72f, 0.82f),
            small ? 0.46f : 0.75f,
            small ? 0.02f : stream.Child("thickness").Range(0.026f, 0.034f),
            stream.Child("planks").Range(4, 6),
            stream.Child("wood").Pick("oak", "walnut", "oak"),
            wishes.Colors.IsEmpty ? null : wishes.Colors[0],
            wishes.Material);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float inside = p.Width * 0.35f;
        switch (p.Kind)
        {
            case Kind.Pedestal:
                AddPedestal(model, p);
                model.Surface(SurfaceTag.Top, new(0, p.Height, 0), new(inside, 0, 0), new(0, 0, -inside));
                break;
            case Kind.Side:
                AddSide(model, p);
                model.Surface(SurfaceTag.Top, new(0, p.Height, 0), new(inside, 0, 0), new(0, 0, -inside));
                break;
            default:
                AddFourLegged(model, p);
                model.Surface(SurfaceTag.Top, new(0, p.Height, 0), new((p.Width / 2) - 0.02f, 0, 0), new(0, 0, -(p.Depth / 2) + 0.02f));
                model.Surface(SurfaceTag.Under, default, new((p.Width / 2) - 0.08f, 0, 0), new(0, 0, -(p.Depth / 2) + 0.08f));
                break;
        }

        return model.Build();
    }

    private static void AddFourLegged(ModelBuilder model, Parameters p)
    {
        Material top = Surface(p, Vector3.UnitX, "top"), rails = Frame(p, Vector3.UnitX, "legs"), legs = Frame(p, Vector3.UnitY, "legs"), sides = Frame(p, Vector3.UnitZ, "legs");
        if (p.Color is null && p.Material is not "glass")
        {
            AddPlanks(model, p, top);
        }
        else
        {
            // Paint hides the joints: one sheet.
            model.Add(Shapes.Slab(Outlines.Rectangle(p.Width, p.Depth, 0.012f, 6), p.Thickness, 0.004f, 4).Move(0, p.Height - p.Thickness, 0), top);
        }

        // Legs square above, tapered on the two inner faces below the apron.
        float x = (p.Width / 2) - 0.055f, z = (p.Depth / 2) - 0.055f, apron = 0.085f, under = p.Height - p.Thickness;
        foreach ((float sx, float sz) in (ReadOnlySpan<(float, float)>)[(-1, -1), (1, -1), (-1, 1), (1, 1)])
        {
            List<Vector3> path = [new(sx * (x + 0.011f), 0, sz * (z + 0.011f)), new(sx * x, under - apron - 0.01f, sz * z), new(sx * x, under, sz * z)];
            model.Add(Shapes.Sweep(path, Outlines.Rectangle(0.054f, 0.054f, 0.006f, 4), t => new Vector2(MathF.Min(1, 0.58f + (0.5f * t))), up: Vector3.UnitZ), legs);
        }

        PolyMesh rail = Shapes.Box((x * 2) - 0.05f, apron, 0.02f, 0.003f);
        model.Add(rail.Clone().Move(0, under - apron, z + 0.008f).Join(rail.Move(0, under - apron, -z - 0.008f)), rails);
        model.Add(Shapes.Box(0.02f, apron, (z * 2) - 0.05f, 0.003f).Move(x + 0.008f, under - apron, 0).BothSides(), sides);
    }

    // Boards side by side with a hairline between; each has its own piece of the trunk, near the pith (arches) or far from it (straight).
    private static void AddPlanks(ModelBuilder model, Parameters p, Material top)
    {
        float plank = p.Depth / p.Planks;
        for (int i = 0; i < p.Planks; i++)
        {
            float z = ((i + 0.5f) * plank) - (p.Depth / 2), toss = Hash.ToUnit(Hash.Mix((uint)i, 77));
            float aside = (Hash.ToUnit(Hash.Mix((uint)i, 31)) - 0.5f) * 0.16f;
            PolyMesh board = Shapes.Box(p.Width, p.Thickness, plank - 0.0008f, 0.0018f, 3)
                .Rest(r => r + new Vector3(i * 1.7f, 0.05f * toss, aside))
                .Paint(LinearRgb.Gray(0.93f + (0.1f * toss)));
            model.Add(board.Move(0, p.Height - p.Thickness, z), top);
        }
    }

    private static void AddPedestal(ModelBuilder model, Parameters p)
    {
        float r = p.Width / 2, h = p.Height, under = h - p.Thickness;
        model.Add(Disc(r, p.Thickness).Move(0, under, 0), Surface(p, Vector3.UnitX, "top"), 0.9f);

        // A turned column on four sweeping feet.
        List<Vector2> profile = Outlines.Round(
            [new(0, 0.08f), new(0.05f, 0.08f), new(0.06f, 0.2f), new(0.042f, 0.24f), new(0.05f, 0.33f), new(0.034f, h * 0.72f), new(0.05f, h * 0.82f), new(0.05f, under - 0.03f), new(r * 0.42f, under - 0.02f), new(r * 0.42f, under), new(0, under)],
            [0, 0.01f, 0.03f, 0.012f, 0.05f, 0.06f, 0.02f, 0.01f, 0.004f, 0.003f, 0], 6, closed: false);
        model.Add(Shapes.Lathe(profile, 64), Frame(p, Vector3.UnitY, "legs"), 0.9f);
        foreach (float turn in (ReadOnlySpan<float>)[0.25f, 0.75f, 1.25f, 1.75f])
        {
            List<Vector3> foot = Splines.CatmullRom([new(0.03f, 0.19f, 0), new(0.12f, 0.165f, 0), new(r * 0.42f, 0.06f, 0), new(r * 0.62f, 0.019f, 0)], 8);
            model.Add(Shapes.Sweep(foot, Outlines.Rectangle(0.042f, 0.06f, 0.012f, 4), t => new Vector2(1, 1 - (0.42f * t)), up: Vector3.UnitY).RotateY(turn * MathF.PI), Frame(p, Vector3.UnitX, "legs"), 0.9f);
        }
    }

    // A side table: a round top, a thin ring under it, slim splayed legs.
    private static void AddSide(ModelBuilder model, Parameters p)
    {
        float r = p.Width / 2, under = p.Height - p.Thickness;
        model.Add(Disc(r, p.Thickness).Move(0, under, 0), Surface(p, Vector3.UnitX, "top"), 0.9f);
        Material legs = Frame(p, Vector3.UnitY, "legs");
        model.Add(
            Shapes.Lathe(Outlines.Round([new(r * 0.7f, under), new(r * 0.7f, under - 0.04f), new((r * 0.7f) - 0.016f, under - 0.04f), new((r * 0.7f) - 0.016f, under)], [0, 0.003f, 0.003f, 0], 3, closed: false).AsEnumerable().Reverse().ToList(), 96),
            Frame(p, Vector3.UnitX, "legs"));
        const int Legs = 4;
        for (int i = 0; i < Legs; i++)
        {
            (float sin, float cos) = MathF.SinCos((i + 0.5f) * MathF.Tau / Legs);
            Vector3 foot = new(cos * r * 0.94f, 0, sin * r * 0.94f), head = new(cos * r * 0.62f, under - 0.001f, sin * r * 0.62f);
            List<Vector3> path = [foot, Vector3.Lerp(foot, head, 0.8f), head];
            model.Add(Shapes.Tube(path, t => 0.0085f + (0.0085f * MathF.Min(1, t * 1.15f)), 24), legs, 0.9f);
        }
    }

    // Bevelled more below than above, which makes a top look light.
    private static PolyMesh Disc(float radius, float thickness) => Shapes.Lathe(
        Outlines.Round([new(0, 0), new(radius - (thickness * 0.8f), 0), new(radius, thickness * 0.55f), new(radius, thickness), new(0, thickness)], [0, 0.01f, 0.006f, 0.003f, 0], 4, closed: false), 128);

    private static Material Surface(Parameters p, Vector3 along, string name) =>
        FurnitureMaterials.Joinery(p.Material, p.Color, p.Wood, along, name);

    // A glass top rests on wood, which shows through it.
    private static Material Frame(Parameters p, Vector3 along, string name) =>
        p.Material is "glass" or "crystal" ? Presets.Wood(p.Wood, along, name) : FurnitureMaterials.Joinery(p.Material, p.Color, p.Wood, along, name);
}
