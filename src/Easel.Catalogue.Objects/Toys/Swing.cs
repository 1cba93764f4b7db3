using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A swing: a board on two ropes under a frame of beams.</summary>
internal sealed class Swing : CatalogueEntry<Swing.Parameters>
{
    /// <param name="Height">Of the beam, 2.05 to 2.3 m.</param>
    /// <param name="Width">Between the legs of the frame, 1.5 to 1.8 m.</param>
    /// <param name="Spread">Of the legs to front and back, 0.5 to 0.7 m.</param>
    /// <param name="Push">How far the board swings ahead, −0.05 to 0.3 radians.</param>
    /// <param name="IsPainted">Whether the frame is of painted steel instead of wood.</param>
    /// <param name="Color">Of a painted frame.</param>
    /// <param name="Board">Of the board.</param>
    public sealed record Parameters(float Height, float Width, float Spread, float Push, bool IsPainted, LinearRgb Color, LinearRgb Board);

    private const float SeatHeight = 0.50f, HalfBoard = 0.23f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "swing",
        Names = ["swing", "swing set", "swingset", "playground swing"],
        Words = ["carrying", "wooden"],
        Parts = ["board"],
        Family = "toys",
        Size = new Vector3(1.9f, 2.2f, 1.2f),
        Habitats = ["playground", "garden", "park", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.08f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(2.05f, 2.3f), stream.Child("width").Range(1.5f, 1.8f), stream.Child("spread").Range(0.5f, 0.7f), wishes.Words.Contains("carrying") ? stream.Child("push").Range(0.10f, 0.28f) : 0,
        !wishes.Words.Contains("wooden") && (!wishes.Colors.IsEmpty || stream.Child("kind").Chance(0.4f)), wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c8342b", "#2f6fa8", "#e0a32a"))),
        wishes.PartColorOr("board", LinearRgb.FromHex(stream.Child("board").Pick("#c8342b", "#2f6fa8", "#b07a45"))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material frame = p.IsPainted ? Presets.Lacquer(p.Color, "frame") : Presets.Wood("oak", Vector3.UnitY, "frame"), board = Presets.Lacquer(p.Board, "board"), rope = Presets.Fabric(LinearRgb.FromHex("#cbb48a"), 500, "rope");
        float h = p.Height, w = p.Width / 2, r = p.IsPainted ? 0.038f : 0.055f;
        model.Add(Shapes.Rod(new(-w - 0.12f, h, 0), new(w + 0.12f, h, 0), r), frame, 0.9f);
        foreach (float x in (ReadOnlySpan<float>)[-w, w])
        {
            foreach (float z in (ReadOnlySpan<float>)[-1, 1])
            {
                model.Add(Shapes.Rod(new(x, h, 0), new(x * 1.10f, 0, z * p.Spread), r), frame, 0.9f);
            }

            model.Add(Shapes.Rod(new(x * 1.055f, h * 0.45f, -0.55f * p.Spread), new(x * 1.055f, h * 0.45f, 0.55f * p.Spread), 0.7f * r), frame, 0.9f);
        }

        // Ropes and board swing about the beam together.
        Vector3 Swung(Vector3 v) => new Vector3(0, h, 0) + Vector3.TransformNormal(v - new Vector3(0, h, 0), Matrix4x4.CreateRotationX(-p.Push));
        foreach (float x in (ReadOnlySpan<float>)[-HalfBoard, HalfBoard])
        {
            model.Add(Shapes.Rod(new(x, h - (0.9f * r), 0), Swung(new(x, SeatHeight, 0)), 0.011f), rope, 1);
            model.Add(Shapes.Torus(r + 0.012f, 0.012f, 36, 10).RotateZ(MathF.PI / 2).Move(x, h, 0), Presets.Metal(LinearRgb.FromHex("#8f9398"), 0.35f, "ring"), 1);
        }

        Matrix4x4 hung = Matrix4x4.CreateTranslation(0, SeatHeight - h, 0) * Matrix4x4.CreateRotationX(-p.Push) * Matrix4x4.CreateTranslation(0, h, 0);
        model.Add(Shapes.Cushion((2 * HalfBoard) + 0.06f, 0.03f, 0.2f, 0.01f, 0, 4).Move(0, -0.015f, 0).Transform(hung), board, 1);
        model.Surface(SurfaceTag.Seat, Swung(new Vector3(0, SeatHeight + 0.016f, 0)), new Vector3(HalfBoard - 0.03f, 0, 0), new Vector3(0, 0, -0.1f));
        model.Surface(SurfaceTag.Grip, Swung(new Vector3(0, SeatHeight + 0.46f, 0)), new Vector3(HalfBoard, 0, 0), new Vector3(0, 0, -0.05f));
        model.Surface(SurfaceTag.Foothold, Swung(new Vector3(0, 0.13f, 0.52f)), new Vector3(0.10f, 0, 0), new Vector3(0, 0, -0.05f));
        return model.Build(ground: true, center: true);
    }
}
