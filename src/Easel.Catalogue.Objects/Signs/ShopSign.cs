using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Signs;

/// <summary>How one shop sign looks.</summary>
/// <param name="Width">Of the board, metres, 1.05 to 1.3.</param>
/// <param name="Height">Of the board, metres, 0.55 to 0.7.</param>
/// <param name="PostHeight">Metres, 1.7 to 2.0.</param>
/// <param name="Drop">Length of the hooks the board hangs from, metres, 0.08 to 0.16.</param>
/// <param name="Color">Of the board.</param>
/// <param name="FrameColor">Of the moulding.</param>
/// <param name="Swing">Roll of the hanging board, radians.</param>
internal sealed record ShopSignParameters(
    float Width, float Height, float PostHeight, float Drop, LinearRgb Color, LinearRgb FrameColor, float Swing);

/// <summary>A painted board that hangs from a wrought-iron arm.</summary>
internal sealed class ShopSign : CatalogueEntry<ShopSignParameters>
{
    private const float BoardThickness = 0.04f;
    private const float Iron = 0.022f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "shop-sign",
        Names = ["shop sign", "store sign", "pub sign", "hanging sign", "restaurant sign", "cafe sign"],
        Words = ["old", "round"],
        Parts = ["frame", "board"],
        Family = "signs",
        PrintsText = true,
        Size = new Vector3(1.45f, 2.0f, 0.3f),
        Habitats = ["street", "city", "outdoor"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.02f,
        FacesViewer = true,
    };

    protected override ShopSignParameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(1.05f, 1.28f),
        stream.Child("height").Range(0.58f, 0.7f),
        stream.Child("post").Range(1.75f, 1.95f),
        stream.Child("drop").Range(0.08f, 0.14f),
        wishes.PartColorOr("board", wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#1d3b2f", "#5a1a1f", "#1f2f52", "#26211f")))),
        wishes.PartColorOr("frame", LinearRgb.FromHex("#caa75c")),
        stream.Child("swing").Range(-0.012f, 0.012f));

    protected override Model Build(ShopSignParameters p, float resolution)
    {
        var builder = new ModelBuilder();
        AddStand(builder, p);
        AddBoard(builder, p);
        return builder.Build(ground: true, center: true);
    }

    /// <summary>Foot, post, arm and the scroll that carries it.</summary>
    private static void AddStand(ModelBuilder builder, ShopSignParameters p)
    {
        Material iron = SignMaterials.Iron;
        float x = (-p.Width * 0.5f) - 0.14f, reach = p.Width + 0.16f, armY = p.PostHeight - 0.1f;
        builder.Add(Shapes.Cylinder(0.19f, 0.03f, 0.012f, 64).Move(x, 0, 0), iron);
        builder.Add(Shapes.Cylinder(0.075f, 0.1f, 0.02f, 48, 0.04f).Move(x, 0.028f, 0), iron);
        builder.Add(Shapes.Cylinder(0.03f, p.PostHeight, 0.006f, 32).Move(x, 0, 0), iron);
        builder.Add(Shapes.Sphere(0.05f).Move(x, p.PostHeight + 0.035f, 0), iron);
        builder.Add(Shapes.Torus(0.034f, 0.012f, 32, 12).Move(x, p.PostHeight - 0.012f, 0), iron);
        builder.Add(Shapes.Capsule(new Vector3(x, armY, 0), new Vector3(x + reach, armY, 0), Iron * 0.8f), iron);
        builder.Add(Shapes.Sphere(Iron * 1.6f).Move(x + reach, armY, 0), iron);

        // The scroll: a brace from the post out to the arm that curls up at its end.
        var scroll = new List<Vector3>();
        for (int i = 0; i <= 40; i++)
        {
            float t = i / 40f, angle = MathF.PI * 2.6f * t, radius = 0.085f * (1 - (0.82f * t));
            scroll.Add(new Vector3(x + 0.19f + (radius * MathF.Sin(angle)), armY + 0.115f - (radius * MathF.Cos(angle)), 0));
        }

        builder.Add(Shapes.Tube(scroll, 0.009f, 12), iron);
        List<Vector3> upper = Splines.Bezier(
            new Vector3(x, armY + 0.05f, 0), new Vector3(x + 0.08f, armY + 0.02f, 0), new Vector3(x + 0.12f, armY + 0.012f, 0), scroll[0], 16);
        builder.Add(Shapes.Tube(upper, 0.009f, 12), iron);
    }

    private static void AddBoard(ModelBuilder builder, ShopSignParameters p)
    {
        float top = p.PostHeight - 0.1f - Iron - p.Drop, y = top - (p.Height * 0.5f);
        var board = new ModelBuilder();
        board.Add(Shapes.Extrude(Outlines.Rectangle(p.Width, p.Height, 0.05f, 6), BoardThickness, 0.006f), SignMaterials.Paint("board", p.Color));

        // A moulding around the edge, on both faces.
        List<Vector2> outer = Outlines.Rectangle(p.Width + 0.03f, p.Height + 0.03f, 0.06f, 6);
        List<Vector2> inner = Outlines.Rectangle(p.Width - 0.035f, p.Height - 0.035f, 0.04f, 6);
        board.Add(
            Shapes.Extrude(outer, BoardThickness + 0.03f, 0.011f, 3, [inner]),
            new Material { Name = "frame", BaseColor = p.FrameColor, Roughness = 0.32f, Metallic = 0.9f });
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            // A ring around the arm, a rod, and an eye in the board.
            float x = side * p.Width * 0.36f, edge = p.Height * 0.5f;
            board.Add(Shapes.Torus(0.018f, 0.005f, 32, 12).RotateX(MathF.PI / 2).Move(x, edge + 0.025f, 0), SignMaterials.Iron);
            board.Add(
                Shapes.Capsule(new Vector3(x, edge + 0.03f, 0), new Vector3(x, edge + p.Drop, 0), 0.006f), SignMaterials.Iron);
            board.Add(Shapes.Torus(Iron + 0.006f, 0.006f, 32, 12).RotateZ(MathF.PI / 2).Move(x, edge + p.Drop + Iron, 0), SignMaterials.Iron);
        }

        const float Frame = 0.02f;
        board.Surface(
            SurfaceTag.Print, new Vector3(0, 0, BoardThickness * 0.5f), new Vector3((p.Width * 0.5f) - Frame, 0, 0),
            new Vector3(0, (p.Height * 0.5f) - Frame, 0));
        builder.Add(board.Build(), Matrix4x4.CreateRotationZ(p.Swing) * Matrix4x4.CreateTranslation(0, y, 0));
    }
}
