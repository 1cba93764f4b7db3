using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes.Meshes;

namespace Easel.Catalogue.People;

/// <summary>A surface as a grid of points, smooth all over: what garments and limbs are made of. It costs a hundredth of meshing a
/// distance field, and a fold may be as sharp as its maker wants.</summary>
internal static class ClothSheet
{
    /// <summary>Builds it.</summary>
    /// <param name="columns">Cells across; columns run round the body from the front to its left.</param>
    /// <param name="rows">Cells along.</param>
    /// <param name="isClosed">Whether the last column joins the first.</param>
    /// <param name="runsUp">Whether rows run upwards; else downwards (towards the hand or foot).</param>
    /// <param name="point">The point of (column, row), metres.</param>
    public static Mesh Build(int columns, int rows, bool isClosed, bool runsUp, Func<int, int, Vector3> point)
    {
        int wide = isClosed ? columns : columns + 1, high = rows + 1;
        var positions = new Vector3[wide * high];
        var normals = new Vector3[positions.Length];
        Parallel.For(0, high, j =>
        {
            for (int i = 0; i < wide; i++)
            {
                positions[(j * wide) + i] = point(i, j);
            }
        });
        Parallel.For(0, high, j =>
        {
            for (int i = 0; i < wide; i++)
            {
                (int before, int after) = isClosed ? ((i + wide - 1) % wide, (i + 1) % wide) : (Math.Max(i - 1, 0), Math.Min(i + 1, wide - 1));
                Vector3 across = positions[(j * wide) + after] - positions[(j * wide) + before];
                Vector3 along = positions[(Math.Min(j + 1, rows) * wide) + i] - positions[(Math.Max(j - 1, 0) * wide) + i];
                Vector3 normal = runsUp ? Vector3.Cross(across, along) : Vector3.Cross(along, across);
                float length = normal.Length();
                normals[(j * wide) + i] = length > 1e-14f ? normal / length : Vector3.UnitY;
            }
        });
        return new Mesh(
            ImmutableCollectionsMarshal.AsImmutableArray(positions),
            ImmutableCollectionsMarshal.AsImmutableArray(normals),
            ImmutableCollectionsMarshal.AsImmutableArray(Triangles(columns, rows, wide, runsUp)));
    }

    /// <summary>Several sheets as one mesh.</summary>
    public static Mesh Join(params ReadOnlySpan<Mesh> sheets)
    {
        var positions = new List<Vector3>();
        var normals = new List<Vector3>();
        var indices = new List<int>();
        foreach (Mesh sheet in sheets)
        {
            int first = positions.Count;
            positions.AddRange(sheet.Positions);
            normals.AddRange(sheet.Normals);
            foreach (int index in sheet.Indices)
            {
                indices.Add(first + index);
            }
        }

        return new Mesh([.. positions], [.. normals], [.. indices]);
    }

    private static int[] Triangles(int columns, int rows, int wide, bool runsUp)
    {
        int[] indices = new int[columns * rows * 6];
        int at = 0;
        for (int j = 0; j < rows; j++)
        {
            for (int i = 0; i < columns; i++)
            {
                int a = (j * wide) + i, b = (j * wide) + ((i + 1) % wide), c = b + wide, d = a + wide;
                ReadOnlySpan<int> quad = runsUp ? [a, b, c, a, c, d] : [a, c, b, a, d, c];
                quad.CopyTo(indices.AsSpan(at));
                at += 6;
            }
        }

        return indices;
    }
}
