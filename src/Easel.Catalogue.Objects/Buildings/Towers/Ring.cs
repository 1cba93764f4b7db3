using System.Numerics;

namespace Easel.Catalogue.Objects.Buildings.Towers;

/// <summary>A horizontal section of a building.</summary>
/// <param name="Points">(x, z) in metres, counter-clockwise seen from above.</param>
/// <param name="Height">Metres.</param>
internal readonly record struct Ring(Vector2[] Points, float Height)
{
    /// <summary>A point in space.</summary>
    public Vector3 At(int index) => new(Points[index].X, Height, Points[index].Y);

    /// <summary>A rectangle turned by <paramref name="turn"/> radians.</summary>
    public static Vector2[] Rectangle(Vector2 center, float width, float depth, float turn = 0) =>
        Place([new(width / 2, depth / 2), new(width / 2, -depth / 2), new(-width / 2, -depth / 2), new(-width / 2, depth / 2)], center, turn);

    /// <summary>A rectangle with cut corners.</summary>
    public static Vector2[] Chamfered(Vector2 center, float width, float depth, float cut, float turn = 0)
    {
        float x = width / 2, z = depth / 2;
        return Place(
            [new(x, z - cut), new(x, cut - z), new(x - cut, -z), new(cut - x, -z), new(-x, cut - z), new(-x, z - cut), new(cut - x, z), new(x - cut, z)],
            center, turn);
    }

    /// <summary>A regular polygon.</summary>
    public static Vector2[] Circle(Vector2 center, float radius, int sides) => Superellipse(center, radius, radius, 2, sides);

    /// <summary>A superellipse (Lamé): exponent 2 is round, 7 nearly a box.</summary>
    public static Vector2[] Superellipse(Vector2 center, float halfWidth, float halfDepth, float exponent, int points, float turn = 0)
    {
        var ring = new Vector2[points];
        for (int i = 0; i < points; i++)
        {
            // A negative sine runs counter-clockwise seen from above, as z points towards the viewer.
            (float s, float c) = MathF.SinCos(MathF.Tau * i / points);
            ring[i] = new Vector2(
                halfWidth * MathF.CopySign(MathF.Pow(MathF.Abs(c), 2 / exponent), c), -halfDepth * MathF.CopySign(MathF.Pow(MathF.Abs(s), 2 / exponent), s));
        }

        return Place(ring, center, turn);
    }

    private static Vector2[] Place(Vector2[] ring, Vector2 center, float turn)
    {
        (float s, float c) = MathF.SinCos(turn);
        for (int i = 0; i < ring.Length; i++)
        {
            Vector2 p = ring[i];
            ring[i] = center + new Vector2((p.X * c) + (p.Y * s), (p.Y * c) - (p.X * s));
        }

        return ring;
    }
}
