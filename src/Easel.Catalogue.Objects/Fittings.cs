using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects;

/// <summary>Small parts that appliances and furniture share.</summary>
internal static class Fittings
{
    /// <summary>An upright plate with round corners whose back is at z = 0 and whose face looks to +Z, centred on x = y = 0.</summary>
    /// <param name="width">Metres.</param>
    /// <param name="height">Metres.</param>
    /// <param name="depth">Metres.</param>
    /// <param name="corner">Radius of its corners, metres.</param>
    /// <param name="bevel">Radius of its edges, metres.</param>
    public static PolyMesh Plate(float width, float height, float depth, float corner, float bevel) =>
        Shapes.Extrude(Outlines.Rectangle(width, height, corner, 6), depth, bevel, 3).Move(0, 0, depth / 2);

    /// <summary>A flat sheet in the plane z = 0 that faces +Z, centred, for pictures: its rest coordinates are its own.</summary>
    /// <param name="width">Metres.</param>
    /// <param name="height">Metres.</param>
    public static PolyMesh Sheet(float width, float height) => Shapes.Grid(1, 1, (u, v) => new Vector3((u - 0.5f) * width, (v - 0.5f) * height, 0));

    /// <summary>Turns what was turned about +Y so that it points to +Z.</summary>
    public static PolyMesh Forward(PolyMesh turned) => turned.RotateX(MathF.PI / 2);

    /// <summary>The mesh with its polygons facing outwards, whichever way round it was laid.</summary>
    public static PolyMesh Outward(PolyMesh closed) => closed.Volume() < 0 ? closed.Flip() : closed;

    /// <summary>A round bar on two posts: the handle of a door or drawer.</summary>
    /// <param name="from">One end, on the door.</param>
    /// <param name="to">Other end, on the door.</param>
    /// <param name="stand">From the door to the middle of the bar, metres.</param>
    /// <param name="radius">Of the bar, metres.</param>
    public static PolyMesh BarHandle(Vector3 from, Vector3 to, Vector3 stand, float radius)
    {
        Vector3 low = Vector3.Lerp(from, to, 0.1f), high = Vector3.Lerp(from, to, 0.9f);
        return Shapes.Capsule(from + stand, to + stand, radius, 24).Join(Shapes.Rod(low, low + stand, radius * 0.75f), Shapes.Rod(high, high + stand, radius * 0.75f));
    }

    /// <summary>A knob with a grooved skirt and a raised pointer, its back at z = 0, facing +Z.</summary>
    /// <param name="radius">Metres.</param>
    /// <param name="depth">Metres.</param>
    /// <param name="turn">Of the pointer from upright, clockwise, radians.</param>
    public static PolyMesh Knob(float radius, float depth, float turn)
    {
        PolyMesh skirt = Shapes.Lathe(Outlines.Round([new(0, 0), new(radius, 0), new(radius, depth * 0.3f), new(radius * 0.8f, depth * 0.4f), new(radius * 0.74f, depth), new(0, depth)], [0, radius * 0.04f, radius * 0.08f, radius * 0.05f, radius * 0.12f, 0], 4, closed: false), 48);
        return Forward(skirt).Join(Shapes.Box(radius * 0.2f, radius * 1.5f, depth * 0.2f, radius * 0.05f).Move(0, -radius * 0.75f, depth * 0.92f).RotateZ(-turn));
    }

    /// <summary>Feet below the corners of what stands on y = 0; they reach down to minus their height.</summary>
    /// <param name="x">From the middle to a foot, metres.</param>
    /// <param name="z">From the middle to a foot, metres.</param>
    /// <param name="radius">Metres.</param>
    /// <param name="height">Metres.</param>
    public static PolyMesh Feet(float x, float z, float radius, float height)
    {
        var feet = new PolyMesh();
        foreach ((float sx, float sz) in (ReadOnlySpan<(float, float)>)[(-1, -1), (1, -1), (-1, 1), (1, 1)])
        {
            feet.Join(Shapes.Cylinder(radius * 0.85f, height + 0.001f, radius * 0.1f, 24, radius).Move(sx * x, -height, sz * z));
        }

        return feet;
    }
}
