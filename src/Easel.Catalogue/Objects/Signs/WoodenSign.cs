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
    bool Painted, float Lean);

/// <summary>A board of planks on posts.</summary>
internal sealed class WoodenSign : CatalogueEntry<WoodenSignParameters>
{
    private const float BoardThickness = 0.032f;
    private const float PostSide = 0.09f;

    /// <summary>Saw cut between planks.</summary>
    private const float PlankGap = 0.004f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "sign",
        Names = ["sign", "wooden sign", "signboard", "sign board", "wood sign"],
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
            old ? stream.Child("lean").Range(-0.05f, 0.05f) : 0);
    }

    protected override Model Build(WoodenSignParameters p, float resolution)
    {
        var builder = new ModelBuilder();
        Material board = p.Painted
            ? SignMaterials.Paint("board", p.Color) with { Roughness = 0.6f, Coat = 0.15f }
            : SignMaterials.Wood("board", p.Color, p.Weathering);
        AddPosts(builder, p, SignMaterials.Wood("post", p.PostColor, p.Weathering));
        AddPlanks(builder, p, board);
        AddBolts(builder, p);

        float front = (PostSide * 0.5f) + BoardThickness;
        builder.Surface(
            SurfaceTag.Print, new Vector3(0, p.Clearance + (p.Height * 0.5f), front), new Vector3(p.Width * 0.5f, 0, 0),
            new Vector3(0, p.Height * 0.5f, 0));
        Model upright = builder.Build();
        return p.Lean == 0 ? upright
            : new ModelBuilder().Add(upright, Matrix4x4.CreateRotationZ(p.Lean)).Build(ground: true, center: true);
    }

    /// <summary>Posts rise a little above the board and end in a low pyramid that sheds the rain.</summary>
    private static void AddPosts(ModelBuilder builder, WoodenSignParameters p, Material wood)
    {
        float height = p.Clearance + p.Height + 0.07f;
        float[] places = p.Posts == 1 ? [0] : [-0.33f * p.Width, 0.33f * p.Width];
        foreach (float x in places)
        {
            // Fibres run up the post: pattern X is its length.
            PolyMesh post = Shapes.Box(PostSide, height, PostSide, 0.006f).Warp(v => v.Y < height - 0.001f ? v
                : new Vector3(v.X * 0.62f, v.Y + 0.018f, v.Z * 0.62f));
            builder.Add(post.Rest(v => new Vector3(v.Y, v.X + (3 * x), v.Z)).Move(x, 0, 0), wood);
        }
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
            PolyMesh mesh = Shapes.Extrude(outline, BoardThickness, 0.005f).Rest(v => v + new Vector3(plank * 1.7f, plank * 0.31f, 0));
            builder.Add(mesh.Move(0, 0, (PostSide * 0.5f) + (BoardThickness * 0.5f)), wood);
        }
    }

    /// <summary>A carriage bolt through every plank at every post.</summary>
    private static void AddBolts(ModelBuilder builder, WoodenSignParameters p)
    {
        float step = p.Height / p.Planks, front = (PostSide * 0.5f) + BoardThickness;
        float x = 0.488f * p.Width;
        for (int i = 0; i < p.Planks; i++)
        {
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                PolyMesh head = Shapes.Ellipsoid(new Vector3(0.009f, 0.009f, 0.005f), 16);
                builder.Add(head.Move(side * x, p.Clearance + ((i + 0.5f) * step), front), SignMaterials.Iron);
            }
        }
    }
}
