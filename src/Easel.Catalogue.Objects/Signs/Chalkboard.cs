using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Signs;

/// <summary>How one chalkboard looks.</summary>
/// <param name="Width">Outside, metres, 0.62 to 0.72.</param>
/// <param name="Height">Along a leaf, metres, 0.95 to 1.15.</param>
/// <param name="Tilt">Of each leaf from upright, radians, 0.14 to 0.24.</param>
/// <param name="FrameWidth">Of the wooden frame, metres, 0.045 to 0.065.</param>
/// <param name="Color">Of the writing surface.</param>
/// <param name="FrameColor">Of the wood.</param>
/// <param name="Weathering">Of the wood, 0 to 0.3.</param>
internal sealed record ChalkboardParameters(
    float Width, float Height, float Tilt, float FrameWidth, LinearRgb Color, LinearRgb FrameColor, float Weathering);

/// <summary>Two framed slates hinged at the top, as cafés put on the pavement.</summary>
internal sealed class Chalkboard : CatalogueEntry<ChalkboardParameters>
{
    private const float FrameDepth = 0.032f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "chalkboard",
        Names = ["chalkboard", "blackboard", "sandwich board", "menu board", "a-frame sign", "chalkboard sign"],
        Words = ["old"],
        Parts = ["frame"],
        Family = "signs",
        PrintsText = true,
        Size = new Vector3(0.68f, 1.08f, 0.5f),
        Habitats = ["street", "city", "classroom", "outdoor"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.12f,
        FacesViewer = true,
    };

    protected override ChalkboardParameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.64f, 0.72f),
        stream.Child("height").Range(1, 1.12f),
        stream.Child("tilt").Range(0.15f, 0.2f),
        stream.Child("frame").Range(0.048f, 0.06f),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("slate").Pick("#23282a", "#22332b"))),
        wishes.PartColorOr("frame", LinearRgb.FromHex(stream.Child("wood").Pick("#a8713f", "#8a5a34", "#b98a55"))),
        wishes.Words.Contains("old") ? 0.5f : stream.Child("weather").Range(0, 0.2f));

    protected override Model Build(ChalkboardParameters p, float resolution)
    {
        Model leaf = Leaf(p);
        float spread = p.Height * MathF.Sin(p.Tilt);
        var builder = new ModelBuilder();

        // Leaves lean back from feet in front, and meet at the hinge.
        builder.Add(leaf, Matrix4x4.CreateRotationX(-p.Tilt) * Matrix4x4.CreateTranslation(0, 0, spread));
        builder.Add(leaf, Matrix4x4.CreateRotationX(-p.Tilt) * Matrix4x4.CreateTranslation(0, 0, spread) * Matrix4x4.CreateRotationY(MathF.PI));
        float top = p.Height * MathF.Cos(p.Tilt);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float x = side * p.Width * 0.32f;
            builder.Add(Shapes.Capsule(new Vector3(x - 0.035f, top - 0.006f, 0), new Vector3(x + 0.035f, top - 0.006f, 0), 0.009f), SignMaterials.Steel);

            // Chains keep the feet together.
            float y = 0.3f * top, z = spread * 0.7f, outer = side * ((p.Width * 0.5f) - 0.012f);
            List<Vector3> chain = Splines.Bezier(
                new Vector3(outer, y, z), new Vector3(outer, y - 0.07f, z * 0.4f), new Vector3(outer, y - 0.07f, -z * 0.4f), new Vector3(outer, y, -z), 20);
            builder.Add(Shapes.Tube(chain, 0.004f, 8), SignMaterials.Steel);
        }

        return builder.Build(ground: true, center: true);
    }

    /// <summary>One leaf, upright, its back at z = 0.</summary>
    private static Model Leaf(ChalkboardParameters p)
    {
        var builder = new ModelBuilder();
        Material wood = SignMaterials.Wood("frame", p.FrameColor, p.Weathering) with { Coat = 0.15f, CoatRoughness = 0.3f };
        float w = p.FrameWidth, foot = 0.11f, low = foot, railLength = p.Width - (2 * w);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            // Stiles run from the ground to the top; fibres along their length.
            PolyMesh stile = Shapes.Box(w, p.Height, FrameDepth, 0.006f).Rest(v => new Vector3(v.Y, v.X + side, v.Z));
            builder.Add(stile.Move(side * ((p.Width - w) * 0.5f), 0, FrameDepth * 0.5f), wood);
        }

        foreach (float y in (ReadOnlySpan<float>)[low, p.Height - w])
        {
            PolyMesh rail = Shapes.Box(railLength + 0.004f, w, FrameDepth - 0.002f, 0.006f).Rest(v => v + new Vector3(y * 3, y, 0));
            builder.Add(rail.Move(0, y, FrameDepth * 0.5f), wood);
        }

        float boardHeight = p.Height - w - w - low, boardY = low + w;
        builder.Add(
            Shapes.Box(railLength + 0.01f, boardHeight + 0.01f, 0.012f, 0.001f).Move(0, boardY - 0.005f, FrameDepth * 0.5f),
            new Material { Name = "slate", BaseColor = p.Color, Roughness = 0.75f, Pattern = new ChalkDustPattern() });
        builder.Surface(
            SurfaceTag.Print, new Vector3(0, boardY + (boardHeight * 0.5f), (FrameDepth * 0.5f) + 0.006f), new Vector3(railLength * 0.5f, 0, 0),
            new Vector3(0, boardHeight * 0.5f, 0));
        return builder.Build();
    }
}
