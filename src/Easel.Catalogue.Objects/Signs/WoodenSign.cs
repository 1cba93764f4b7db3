using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Signs;

/// <summary>How one wooden sign looks.</summary>
/// <param name="Width">Of the board, metres, 1.1 to 1.4.</param>
/// <param name="Height">Of the board, metres, 0.5 to 0.66.</param>
/// <param name="Clearance">Ground to board, metres, 0.55 to 0.8.</param>
/// <param name="Planks">Boards, 2 to 4.</param>
/// <param name="Posts">1 or 2.</param>
/// <param name="Weathering">0 fresh, 1 grey.</param>
/// <param name="Arrow">Pointed towards the viewer's right.</param>
/// <param name="Color">Of the board.</param>
/// <param name="PostColor">Of the posts.</param>
/// <param name="Painted">True for an even coat of paint instead of bare wood.</param>
/// <param name="Lean">Roll of the whole sign, radians; old ones lean.</param>
internal sealed record WoodenSignParameters(
    float Width, float Height, float Clearance, int Planks, int Posts, float Weathering, bool Arrow, LinearRgb Color, LinearRgb PostColor,
    bool Painted, float Lean)
{
    /// <summary>Whether it stands on a wooden easel, as signs in a room do, and not on posts in the ground.</summary>
    public bool OnEasel { get; init; }
}

/// <summary>A board of planks on posts.</summary>
internal sealed class WoodenSign : CatalogueEntry<WoodenSignParameters>
{
    /// <summary>Word of a wish for a sign in a room.</summary>
    private const string Indoors = "indoors";

    private const float BoardThickness = 0.036f;
    private const float PostSide = 0.098f;

    /// <summary>Saw cut between planks.</summary>
    private const float PlankGap = 0.003f;

    /// <summary>Flat iron of the corner plates: width and length of each arm, metres.</summary>
    private const float PlateWidth = 0.026f, PlateLength = 0.098f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "sign",
        Names = ["sign", "wooden sign", "signboard", "sign board", "wood sign"],
        OwnMaterials = ["wood"],
        Words = ["old", "weathered", "rustic", "new", "arrow"],
        Parts = ["post", "board"],
        Family = "signs",
        PrintsText = true,
        Size = new Vector3(1.25f, 1.35f, 0.16f),
        Habitats = ["meadow", "nature", "outdoor"],
        ViewAzimuth = 0.22f,
        ViewElevation = 0.08f,
        FacesViewer = true,
    };

    protected override WoodenSignParameters Sample(RandomStream stream, Wishes wishes)
    {
        bool indoors = wishes.Words.Contains(Indoors);
        bool old = wishes.Words.Contains("old") || wishes.Words.Contains("weathered") || wishes.Words.Contains("rustic");
        LinearRgb wood = LinearRgb.FromHex(stream.Child("wood").Pick("#8a5a34", "#7a4a2a", "#96683c", "#6f4a33"));
        bool painted = !wishes.Colors.IsEmpty || wishes.PartColors.ContainsKey("board");
        return new WoodenSignParameters(
            stream.Child("width").Range(1.15f, 1.38f),
            stream.Child("height").Range(0.52f, 0.64f),
            stream.Child("clearance").Range(0.55f, 0.75f),
            stream.Child("planks").Range(3, 4),
            stream.Child("posts").Chance(0.75f) ? 2 : 1,
            old ? 0.75f : wishes.Words.Contains("new") ? 0 : stream.Child("weather").Range(0.05f, 0.3f),
            wishes.Words.Contains("arrow"),
            wishes.PartColorOr("board", wishes.ColorOr(wood)),
            wishes.PartColorOr("post", wood * 0.72f),
            painted && wishes.Material is not "wood",
            old && !indoors ? stream.Child("lean").Range(-0.05f, 0.05f) : 0) { OnEasel = indoors };
    }

    protected override Model Build(WoodenSignParameters p, float resolution)
    {
        var builder = new ModelBuilder();
        Material board = p.Painted
            ? SignMaterials.Paint("board", p.Color) with { Roughness = 0.6f, Coat = 0.15f }
            : SignMaterials.Wood("board", p.Color, p.Weathering);
        Material post = SignMaterials.Wood("post", p.PostColor, p.Weathering);
        if (p.OnEasel)
        {
            AddEasel(builder, p, post);
        }
        else
        {
            AddPosts(builder, p, post);
            AddShoes(builder, p);
        }

        AddPlanks(builder, p, board);
        AddIron(builder, p);
        if (!p.Arrow)
        {
            AddCap(builder, p, p.Painted ? board : SignMaterials.Wood("board", p.Color * 0.82f, p.Weathering));
        }

        // Print stays clear of the irons at the edge.
        const float Margin = PlateWidth * 0.9f;
        float front = (PostSide * 0.5f) + BoardThickness + 0.0012f;
        builder.Surface(
            SurfaceTag.Print, new Vector3(0, p.Clearance + (p.Height * 0.5f), front), new Vector3((p.Width * 0.5f) - Margin, 0, 0),
            new Vector3(0, (p.Height * 0.5f) - Margin, 0));
        Model upright = builder.Build();
        return p.Lean == 0 ? upright
            : new ModelBuilder().Add(upright, Matrix4x4.CreateRotationZ(p.Lean)).Build(ground: true, center: true);
    }

    /// <summary>Chamfered posts rise above the board and end in a low pyramid that sheds the rain; their feet are dark with damp.</summary>
    private static void AddPosts(ModelBuilder builder, WoodenSignParameters p, Material wood)
    {
        const float Chamfer = 0.013f, Damp = 0.22f;
        float height = p.Clearance + p.Height + 0.1f;
        List<Vector2> section = Outlines.Rectangle(PostSide, PostSide, Chamfer, 2);
        foreach (float x in PostPlaces(p))
        {
            // Rings of the loft from the ground up: a groove below the head, then the pyramid.
            List<Vector3> Ring(float y, float size) => [.. section.Select(q => new Vector3(q.X * size, y, -q.Y * size))];
            var rings = new List<IReadOnlyList<Vector3>>();
            for (int i = 0; i <= 12; i++)
            {
                rings.Add(Ring((height - 0.045f) * i / 12, 1));
            }

            rings.AddRange([Ring(height - 0.041f, 0.94f), Ring(height - 0.033f, 0.94f), Ring(height - 0.029f, 1), Ring(height - 0.004f, 1), Ring(height, 0.97f), Ring(height + 0.026f, 0.1f)]);

            // Fibres run up the post: pattern X is its length.
            PolyMesh post = Shapes.Loft(rings).Paint((q, _) => LinearRgb.Gray(1 - (0.3f * MathF.Exp(-q.Y / Damp))));
            builder.Add(post.Rest(v => new Vector3(v.Y, v.X + (3 * x), v.Z)).Move(x, 0, 0), wood, 0.5f);
        }
    }

    /// <summary>Two legs in front that meet over the board, one behind, a rail between them, and the ledge that the board stands on.</summary>
    private static void AddEasel(ModelBuilder builder, WoodenSignParameters p, Material wood)
    {
        const float Leg = 0.021f, Back = 0.02f;
        float top = p.Clearance + p.Height + 0.26f, half = 0.40f * p.Width;
        PolyMesh easel = Shapes.Tube([new(-half, 0, Back), new(-0.045f, top, Back)], Leg, 16)
            .Join(Shapes.Tube([new(half, 0, Back), new(0.045f, top, Back)], Leg, 16))
            .Join(Shapes.Tube([new(0, 0, -0.62f), new(0, top - 0.05f, Back - 0.03f)], Leg, 16))
            .Join(Shapes.Tube([new(-0.88f * half, 0.12f * top, Back), new(0.88f * half, 0.12f * top, Back)], 0.8f * Leg, 16))
            .Join(Shapes.Box(0.16f, 0.05f, 0.06f, 0.008f).Move(0, top - 0.05f, Back))
            .Join(Shapes.Box(0.92f * p.Width, 0.030f, 0.105f, 0.006f).Move(0, p.Clearance - 0.031f, 0.055f))
            .Join(Shapes.Box(0.92f * p.Width, 0.018f, 0.016f, 0.005f).Move(0, p.Clearance - 0.004f, 0.100f));
        builder.Add(easel.Rest(v => new Vector3(v.Y, v.X, v.Z)), wood, 0.6f);
    }

    private static float[] PostPlaces(WoodenSignParameters p) => p.Posts == 1 ? [0] : [-0.33f * p.Width, 0.33f * p.Width];

    /// <summary>Each post stands in a shoe: a sleeve on a plate that is bolted to the ground.</summary>
    private static void AddShoes(ModelBuilder builder, WoodenSignParameters p)
    {
        const float Plate = 0.2f, Thick = 0.012f, Tall = 0.13f, Wall = 0.008f, Inset = 0.026f;
        PolyMesh shoe = Shapes.Box(Plate, Thick, Plate, 0.003f);
        shoe.Join(Shapes.Box(PostSide + (2 * Wall), Tall, PostSide + (2 * Wall), 0.004f));
        for (int i = 0; i < 4; i++)
        {
            float x = (Plate / 2 - Inset) * ((i & 1) == 0 ? -1 : 1), z = (Plate / 2 - Inset) * ((i & 2) == 0 ? -1 : 1);
            shoe.Join(Shapes.Cylinder(0.014f, 0.012f, 0.003f, 6).Move(x, Thick, z));
        }

        foreach (float y in (ReadOnlySpan<float>)[0.05f, 0.1f])
        {
            shoe.Join(Shapes.Ellipsoid(new Vector3(0.009f, 0.009f, 0.006f), 16).Move(0, y, (PostSide / 2) + Wall));
        }

        foreach (float x in PostPlaces(p))
        {
            builder.Add(shoe.Clone().Move(x, 0, 0), SignMaterials.Forged, 0.6f);
        }
    }

    /// <summary>A rail over the upper edge that throws the rain off, sloping to both sides.</summary>
    private static void AddCap(ModelBuilder builder, WoodenSignParameters p, Material wood)
    {
        const float Deep = 0.078f, Tall = 0.03f, Overhang = 0.03f;
        List<Vector2> section = Outlines.Round([new(-Deep / 2, 0), new(Deep / 2, 0), new(Deep / 2, Tall * 0.55f), new(0, Tall), new(-Deep / 2, Tall * 0.55f)], 0.004f, 3);
        PolyMesh rail = Shapes.Extrude(section, p.Width + (2 * Overhang), 0.004f, 3).RotateY(MathF.PI / 2).Rest(v => new Vector3(v.X + 9, v.Y, v.Z));
        builder.Add(rail.Move(0, p.Clearance + p.Height, (PostSide * 0.5f) + (BoardThickness * 0.5f)), wood);
    }

    private static void AddPlanks(ModelBuilder builder, WoodenSignParameters p, Material wood)
    {
        float step = p.Height / p.Planks;
        for (int i = 0; i < p.Planks; i++)
        {
            // No two planks were sawn to just the same length or nailed up just flush; painted boards are.
            float uneven = p.Painted ? 0 : 0.012f * MathF.Sin((i * 2.4f) + (p.Width * 40));
            float left = (-p.Width * 0.5f) - uneven, right = (p.Width * 0.5f) + uneven;
            float low = p.Clearance + (i * step) + (PlankGap * 0.5f), high = p.Clearance + ((i + 1) * step) - (PlankGap * 0.5f);
            float Tip(float y) => p.Arrow ? 0.16f * p.Width * (1 - MathF.Abs(((y - p.Clearance) / p.Height * 2) - 1)) : 0;
            List<Vector2> outline = [new(left, low), new(right + Tip(low), low)];
            float middle = p.Clearance + (p.Height * 0.5f);
            if (p.Arrow && middle > low && middle < high)
            {
                outline.Add(new Vector2(right + Tip(middle), middle));
            }

            outline.AddRange([new(right + Tip(high), high), new(left, high)]);
            int plank = i;
            float toss = Hash.ToUnit(Hash.Mix((uint)i, (uint)(p.Width * 1000))), proud = p.Painted ? 0 : 0.0012f * toss;
            PolyMesh mesh = Shapes.Extrude(outline, BoardThickness, 0.006f, 4).Rest(v => v + new Vector3(plank * 1.7f, plank * 0.31f, 0.03f * toss));
            if (!p.Painted)
            {
                mesh.Paint(LinearRgb.Gray(0.88f + (0.2f * toss)));
            }

            builder.Add(mesh.Move(0, 0, (PostSide * 0.5f) + (BoardThickness * 0.5f) + proud), wood);
        }

        // Battens behind the joints, so that no light falls through.
        PolyMesh batten = Shapes.Box(p.Width * 0.98f, p.Height * 0.96f, 0.008f, 0.002f).Rest(v => v + new Vector3(5, 2, 0));
        builder.Add(batten.Paint(LinearRgb.Gray(0.5f)).Move(0, p.Clearance + (p.Height * 0.02f), (PostSide * 0.5f) + 0.004f), wood);
    }

    /// <summary>Wrought corner plates with dome-headed bolts hold the planks together; the pointed end of an arrow has none.</summary>
    private static void AddIron(ModelBuilder builder, WoodenSignParameters p)
    {
        const float Thickness = 0.0032f, Inset = 0.0015f;
        float front = (PostSide * 0.5f) + BoardThickness + 0.0012f;
        List<Vector2> plate = Outlines.Round(
            [new(0, 0), new(PlateLength, 0), new(PlateLength + (PlateWidth * 0.42f), PlateWidth / 2), new(PlateLength, PlateWidth), new(PlateWidth, PlateWidth), new(PlateWidth, PlateLength), new(PlateWidth / 2, PlateLength + (PlateWidth * 0.42f)), new(0, PlateLength)],
            [0.004f, 0.006f, 0.003f, 0.006f, 0.006f, 0.006f, 0.003f, 0.006f], 4);
        PolyMesh corner = Shapes.Extrude(plate, Thickness, 0.0011f, 2);
        foreach (Vector2 bolt in (ReadOnlySpan<Vector2>)[new(PlateWidth / 2, PlateWidth / 2), new(PlateLength * 0.9f, PlateWidth / 2), new(PlateWidth / 2, PlateLength * 0.9f)])
        {
            corner.Join(Shapes.Ellipsoid(new Vector3(0.0075f, 0.0075f, 0.0046f), 20).Move(bolt.X, bolt.Y, Thickness * 0.5f));
        }

        Vector3 low = new((-p.Width * 0.5f) + Inset, p.Clearance + Inset, front), high = low with { Y = p.Clearance + p.Height - Inset };
        PolyMesh irons = corner.Clone().Move(low).Join(corner.Clone().Scale(1, -1, 1).Move(high));
        builder.Add(p.Arrow ? irons : irons.BothSides(), SignMaterials.Forged, 0.6f);
    }
}
