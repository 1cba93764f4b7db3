using System.Numerics;

namespace Easel.Scenes.Kit;

/// <content>Turned things.</content>
public static partial class Shapes
{
    /// <summary>Turns a profile about the Y axis.</summary>
    /// <param name="profile">Points (radius, y). Outside is to the right of the direction of travel: run up the outer wall, and for a
    /// vessel over the lip and down the inner one. Radius 0 becomes a single pole; a last point equal to the first closes a ring.</param>
    /// <param name="segments">Around: 96 for a hero, 48 to 64 secondary, 24 to 32 small knobs.</param>
    /// <param name="from">Start angle of a partial turn, radians from +Z towards +X.</param>
    /// <param name="to">End angle; a full turn when omitted. The ends of a partial turn stay open.</param>
    public static PolyMesh Lathe(IReadOnlyList<Vector2> profile, int segments = 48, float from = 0, float to = MathF.Tau)
    {
        bool full = MathF.Abs(to - from) > MathF.Tau - 1e-4f, loop = profile.Count > 2 && profile[0] == profile[^1];
        List<Vector2> points = [];
        foreach (Vector2 p in profile)
        {
            if (points.Count == 0 || Vector2.DistanceSquared(points[^1], p) > 1e-14f)
            {
                points.Add(p);
            }
        }

        int rows = points.Count, columns = full ? segments : segments + 1;
        int[,] at = new int[rows, columns];
        var mesh = new PolyMesh();
        for (int i = 0; i < rows; i++)
        {
            bool pole = points[i].X < 1e-7f, again = loop && i == rows - 1;
            for (int j = 0; j < columns; j++)
            {
                (float s, float c) = MathF.SinCos(from + ((to - from) * j / segments));
                at[i, j] = again ? at[0, j]
                    : pole && j > 0 ? at[i, 0]
                    : mesh.AddVertex(new Vector3(points[i].X * s, points[i].Y, points[i].X * c));
            }
        }

        AddGridFaces(mesh, at, wrap: full);
        return mesh;
    }
}
