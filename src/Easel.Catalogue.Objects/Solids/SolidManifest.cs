using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Solids;

/// <summary>The family 'solids': geometric forms.</summary>
internal static class SolidManifest
{
    private const float Size = 0.5f, Bevel = 0.012f, PlateDepth = 0.09f, Corner = 0.014f;
    private const int CornerSegments = 6;

    public static IEnumerable<CatalogueEntry> Entries =>
    [
        Body("cube", ["cube", "block", "cuboid"], () => Shapes.Box(Size, Size, Size, Bevel, 4)),
        Body("pyramid", ["pyramid"], () => Prism(4, MathF.PI / 4, tapers: true)),
        Body("tetrahedron", ["tetrahedron"], () => Prism(3, 0, tapers: true)),
        Body("cone", ["cone"], () => Shapes.Cylinder(Size * 0.5f, Size, Bevel, 96, 0)),
        Body("cylinder", ["cylinder"], () => Shapes.Cylinder(Size * 0.4f, Size, Bevel, 96)),
        Body("prism", ["prism", "triangular prism"], () => Prism(3, 0, tapers: false)),
        Body("torus", ["torus"], () => Shapes.Torus(Size * 0.36f, Size * 0.14f, 96, 40).Move(0, Size * 0.14f, 0)),
        Body("hemisphere", ["hemisphere", "dome"], () => Shapes.Lathe(
            [.. Enumerable.Range(0, 25).Select(i => MathF.PI * 0.5f * i / 24).Select(a => new Vector2(Size * 0.5f * MathF.Cos(a), Size * 0.5f * MathF.Sin(a))).Prepend(Vector2.Zero)], 96)),
        Figure("circle", ["circle", "disc", "disk"], Outlines.Circle(Size * 0.5f, 128)),
        Figure("oval", ["oval", "ellipse"], Outlines.Ellipse(Size * 0.5f, Size * 0.36f, 128)),
        Figure("square", ["square"], Outlines.Rectangle(Size, Size, Corner, CornerSegments)),
        Figure("rectangle", ["rectangle"], Outlines.Rectangle(Size * 1.4f, Size * 0.85f, Corner, CornerSegments)),
        Figure("triangle", ["triangle"], Polygon(3)),
        Figure("pentagon", ["pentagon"], Polygon(5)),
        Figure("hexagon", ["hexagon"], Polygon(6)),
        Figure("octagon", ["octagon"], Polygon(8)),
        Figure("rhombus", ["rhombus", "diamond shape"], Outlines.Round([new(0, -Size * 0.6f), new(Size * 0.42f, 0), new(0, Size * 0.6f), new(-Size * 0.42f, 0)], Corner, CornerSegments)),
    ];

    private static Solid Body(string id, ImmutableArray<string> names, Func<PolyMesh> form) => new(id, names, form, isFlat: false);

    private static Solid Figure(string id, ImmutableArray<string> names, List<Vector2> outline) =>
        new(id, names, () => Shapes.Extrude(outline, PlateDepth, Bevel, 4).Move(0, -outline.Min(p => p.Y), 0), isFlat: true);

    // A regular polygon that stands on a side.
    private static List<Vector2> Polygon(int sides) => Corners(sides, Size * 0.52f, (MathF.PI / sides) - (MathF.PI / 2), Corner);

    private static List<Vector2> Corners(int sides, float radius, float turn, float corner) => Outlines.Round(
        [.. Enumerable.Range(0, sides).Select(i => (MathF.Tau * i / sides) + turn).Select(a => new Vector2(MathF.Cos(a), MathF.Sin(a)) * radius)], corner, CornerSegments);

    // Straight or pointed over a regular base with rounded edges, one corner at an angle.
    private static PolyMesh Prism(int sides, float turn, bool tapers)
    {
        Vector3[] Ring(float share, float y)
        {
            float radius = Size * (sides == 4 ? 0.7071f : 0.58f) * share;
            return [.. Corners(sides, radius, turn, Bevel * share).Select(p => new Vector3(p.X, y, -p.Y))];
        }

        const float Tip = 0.03f;
        float top = tapers ? Tip : 1;
        return Shapes.Loft([Ring(1 - (Bevel / Size), 0), Ring(1, Bevel * 0.6f), Ring(top, Size * (1 - (tapers ? Tip : Bevel * 0.6f / Size))), Ring(top * (tapers ? 0.4f : 1 - (Bevel / Size)), Size)]);
    }
}
