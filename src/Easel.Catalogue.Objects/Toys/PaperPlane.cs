using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A paper plane folded from a sheet.</summary>
internal sealed class PaperPlane : CatalogueEntry<PaperPlane.Parameters>
{
    /// <param name="Length">0.24 to 0.29 m.</param>
    /// <param name="Span">Half the span by the length, 0.34 to 0.44.</param>
    /// <param name="Keel">Depth of the keel by the length, 0.12 to 0.17.</param>
    /// <param name="Lift">Angle of the wings above level, radians, 0.1 to 0.3.</param>
    /// <param name="IsFlying">Whether it climbs in the air.</param>
    /// <param name="Color">Of the paper.</param>
    public sealed record Parameters(float Length, float Span, float Keel, float Lift, bool IsFlying, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "paper-plane",
        Names = ["paper plane", "paper airplane", "paper aeroplane", "origami plane"],
        Words = ["fly", "flying"],
        Family = "toys",
        Size = new Vector3(0.2f, 0.08f, 0.27f),
        Support = Support.Air,
        Habitats = ["studio", "meadow"],
        ViewAzimuth = 0.9f,
        ViewElevation = 0.36f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.25f, 0.28f), stream.Child("span").Range(0.36f, 0.42f), stream.Child("keel").Range(0.13f, 0.16f), stream.Child("lift").Range(0.16f, 0.28f), true, wishes.ColorOr(LinearRgb.FromHex("#f7f5ef")));

    protected override Model Build(Parameters p, float resolution)
    {
        float l = p.Length, span = l * p.Span, keel = l * p.Keel;
        Vector3 nose = new(0, 0, l * 0.55f);
        float rise = span * MathF.Sin(p.Lift), wide = span * MathF.Cos(p.Lift);
        PolyMesh paper = new();
        void Fold(Vector3 a, Vector3 b, Vector3 c, float thick)
        {
            // Fans of small quads from the first corner, so that light shades along the sheet.
            paper.Join(Shapes.Grid(6, 8, (u, v) => Vector3.Lerp(a, Vector3.Lerp(b, c, u), v)).Weld().Solidify(thick));
        }

        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            // Half of the keel, the wing, and the layer folded on it along its leading edge.
            Vector3 crease = new(s * 0.004f, 0, -l * 0.45f), tip = new(s * wide, rise, -l * 0.45f), front = nose + new Vector3(s * 0.001f, 0, 0);
            Fold(front, new Vector3(s * 0.0008f, -keel, -l * 0.45f), crease, 0.0006f);
            Fold(front, crease, tip, 0.0006f);
            Vector3 inner = Vector3.Lerp(crease, tip, 0.42f) + new Vector3(0, 0.0014f, 0), lip = Vector3.Lerp(front, tip, 0.86f) + new Vector3(0, 0.0012f, 0);
            Fold(front + new Vector3(0, 0.0012f, 0), Vector3.Lerp(front, inner, 0.8f) + new Vector3(0, 0.0014f, 0), lip, 0.0006f);
        }

        Material made = Presets.Paper(p.Color, "body") with { Translucency = 0.2f };
        return new ModelBuilder().Add(p.IsFlying ? paper.RotateX(-0.3f).RotateZ(-0.4f) : paper, made, 0.2f).Build(ground: true, center: true);
    }
}
