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
    /// <param name="Thickness">Of the top, 0.026 to 0.042 m.</param>
    /// <param name="Planks">Planks of the top, 4 to 6.</param>
    /// <param name="Stretcher">Whether rails join the legs low down.</param>
    /// <param name="Wood">Kind of wood.</param>
    /// <param name="Color">Paint, or null for bare wood.</param>
    /// <param name="Material">Asked material, or null.</param>
    public sealed record Parameters(
        Kind Kind, float Width, float Depth, float Height, float Thickness, int Planks, bool Stretcher, string Wood, LinearRgb? Color, string? Material);

    public override EntryInfo Info { get; } = new()
    {
        Id = "table",
        Names = ["table", "dining table", "side table", "coffee table"],
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
            small ? 0.026f : stream.Child("thickness").Range(0.034f, 0.042f),
            stream.Child("planks").Range(4, 6),
            stream.Child("stretcher").Chance(0.4f),
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
            AddPlanks(model, p, top, Surface(p, Vector3.UnitZ, "top"));
        }
        else
        {
            // Paint hides the joints: one sheet, its lower edge planed in a little.
            model.Add(Shapes.Slab(Outlines.Rectangle(p.Width, p.Depth, 0.014f, 6), p.Thickness, 0.006f, 4).Move(0, p.Height - p.Thickness, 0).Warp(q => Undercut(q, p)), top);
        }

        // Legs square above, tapered below the apron, standing in from the edge of the top.
        const float Side = 0.072f, Apron = 0.1f, Overhang = 0.045f, Shoulder = 0.008f;
        float x = (p.Width / 2) - Overhang - (Side / 2), z = (p.Depth / 2) - Overhang - (Side / 2), under = p.Height - p.Thickness;
        var girth = new Curve((0, 0.5f), (0.006f, 0.56f), (0.8f, 0.98f), (0.84f, 1), (1, 1));
        foreach ((float sx, float sz) in (ReadOnlySpan<(float, float)>)[(-1, -1), (1, -1), (-1, 1), (1, 1)])
        {
            // The taper is on the inner faces: outside the leg stays upright.
            List<Vector3> path = [];
            const int Steps = 20;
            for (int i = 0; i <= Steps; i++)
            {
                float t = i == 1 ? 0.006f : (float)i / Steps, lean = (1 - girth.At(t)) * Side * 0.42f;
                path.Add(new(sx * (x + lean), under * t, sz * (z + lean)));
            }

            PolyMesh leg = Shapes.Sweep(path, Outlines.Rectangle(Side, Side, 0.008f, 5), t => new Vector2(girth.At(t)), up: Vector3.UnitZ);
            model.Add(leg.Rest(q => q + new Vector3(sx * 0.37f, 0, sz * 0.23f)), legs);
        }

        // Aprons set back from the legs' faces, their edges rounded as far as is seen.
        float face = (Side / 2) - Shoulder - 0.011f;
        PolyMesh rail = Shapes.Box((x * 2) - Side + 0.01f, Apron, 0.022f, 0.005f, 4).Move(0, under - Apron, z + face);
        model.Add(rail, rails).Add(rail.Clone().MirrorZ(), rails);
        model.Add(Shapes.Box(0.022f, Apron, (z * 2) - Side + 0.01f, 0.005f, 4).Move(x + face, under - Apron, 0).BothSides(), sides);
        if (!p.Stretcher)
        {
            return;
        }

        // An H of stretchers low down, the long one in the middle.
        const float Low = 0.13f, Tall = 0.045f;
        float near = x - (Side * 0.06f);
        model.Add(Shapes.Box(0.026f, Tall, (z * 2) - 0.03f, 0.005f, 3).Move(near, Low, 0).BothSides(), sides);
        model.Add(Shapes.Box((near * 2) - 0.02f, Tall * 0.9f, 0.026f, 0.005f, 3).Move(0, Low + 0.002f, 0), rails);
    }

    // The lower edge drawn in a little: the edge still catches the light.
    private static Vector3 Undercut(Vector3 q, Parameters p)
    {
        float low = Math.Clamp((p.Height - q.Y) / p.Thickness, 0, 1), inset = 0.14f * p.Thickness * low * low;
        return new(q.X * (1 - (inset / (p.Width / 2))), q.Y, q.Z * (1 - (inset / (p.Depth / 2))));
    }

    // Boards side by side, a groove between their bevels; each has its own piece of the trunk, near the pith (arches) or far from it (straight).
    // Across their ends lies a board that keeps them flat.
    private static void AddPlanks(ModelBuilder model, Parameters p, Material top, Material ends)
    {
        const float Cleat = 0.075f, Bevel = 0.0028f;
        float plank = p.Depth / p.Planks, length = p.Width - (2 * Cleat);
        Vector3 Place(Vector3 q) => Undercut(q, p);
        for (int i = 0; i < p.Planks; i++)
        {
            float z = ((i + 0.5f) * plank) - (p.Depth / 2), toss = Hash.ToUnit(Hash.Mix((uint)i, 77));
            float aside = (Hash.ToUnit(Hash.Mix((uint)i, 31)) - 0.5f) * 0.16f;
            PolyMesh board = Shapes.Box(length, p.Thickness, plank, Bevel, 3)
                .Rest(r => r + new Vector3(i * 1.7f, 0.05f * toss, aside))
                .Paint(LinearRgb.Gray(0.92f + (0.12f * toss)));
            model.Add(board.Move(0, p.Height - p.Thickness, z).Warp(Place), top);
        }

        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            PolyMesh cleat = Shapes.Box(Cleat, p.Thickness, p.Depth, Bevel * 1.4f, 3).Rest(r => r + new Vector3(side * 0.4f, 0.02f, side)).Paint(LinearRgb.Gray(0.97f));
            model.Add(cleat.Move(side * ((p.Width - Cleat) / 2), p.Height - p.Thickness, 0).Warp(Place), ends);
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

    // A side table: a round top, a ring under it, turned splayed legs.
    private static void AddSide(ModelBuilder model, Parameters p)
    {
        float r = p.Width / 2, under = p.Height - p.Thickness;
        model.Add(Disc(r, p.Thickness).Move(0, under, 0), Surface(p, Vector3.UnitX, "top"), 0.9f);
        Material legs = Frame(p, Vector3.UnitY, "legs");
        model.Add(
            Shapes.Lathe(Outlines.Round([new(r * 0.7f, under), new(r * 0.7f, under - 0.055f), new((r * 0.7f) - 0.018f, under - 0.055f), new((r * 0.7f) - 0.018f, under)], [0, 0.003f, 0.003f, 0], 3, closed: false).AsEnumerable().Reverse().ToList(), 96),
            Frame(p, Vector3.UnitX, "legs"));
        const int Legs = 4;
        const float Crossing = 0.3f;
        for (int i = 0; i < Legs; i++)
        {
            (float sin, float cos) = MathF.SinCos((i + 0.5f) * MathF.Tau / Legs);
            Vector3 foot = new(cos * r * 0.9f, 0, sin * r * 0.9f), head = new(cos * r * 0.6f, under - 0.001f, sin * r * 0.6f);
            List<Vector3> path = [.. Enumerable.Range(0, 17).Select(k => Vector3.Lerp(foot, head, k == 0 ? 0 : k == 1 ? 0.008f : k / 16f))];

            // Turned: slim at the foot, fullest a hand under the top.
            var girth = new Curve((0, 0.0092f), (0.01f, 0.0106f), (0.72f, 0.0178f), (1, 0.015f));
            float shift = 0.4f * i;
            model.Add(Shapes.Tube(path, girth.At, 32).Rest(q => q + new Vector3(shift, 0, 0)), legs, 0.9f);

            // Crossed rails low down, let into one another in the middle.
            if (i < 2)
            {
                Vector3 joint = Vector3.Lerp(foot, head, Crossing), other = joint with { X = -joint.X, Z = -joint.Z };
                List<Vector3> rail = [.. Enumerable.Range(0, 13).Select(k => Vector3.Lerp(joint, other, k / 12f))];
                model.Add(Shapes.Sweep(rail, Outlines.Rectangle(0.017f, 0.022f, 0.005f, 4), t => new Vector2(0.72f + (0.28f * MathF.Sin(MathF.PI * t)))), Frame(p, Vector3.Normalize(other - joint), "legs"), 0.9f);
            }
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
