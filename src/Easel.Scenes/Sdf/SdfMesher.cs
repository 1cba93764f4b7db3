using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Easel.Scenes.Meshes;

namespace Easel.Scenes.Sdf;

/// <summary>
/// Turns a distance field into triangles: naive surface nets (Gibson 1998) on blocks of 8³ cells, each with its own pruned field, then
/// a Newton projection of every vertex onto the surface. Blocks are worked on in parallel; the result depends on no thread count.
/// </summary>
public static class SdfMesher
{
    // Blocks to a side of the cubes that are looked at first.
    private const int Coarse = 4;

    /// <summary>Meshes a shape; vertex colours are those of <see cref="SdfShape.Shade"/>, white where none is given.</summary>
    /// <param name="shape">What to mesh.</param>
    /// <param name="cell">Edge of a grid cell, metres; about 1.5 pixels is enough.</param>
    /// <param name="maxCells">The cell grows until the longest side of the box has at most this many cells.</param>
    /// <returns>A closed mesh, or an empty one where nothing is inside.</returns>
    public static Mesh Build(SdfShape shape, float cell, int maxCells = 640)
    {
        Bounds box = shape.Bounds;
        if (box.IsEmpty)
        {
            return new Mesh([], [], []);
        }

        float longest = MathF.Max(box.Size.X, MathF.Max(box.Size.Y, box.Size.Z));
        cell = MathF.Max(cell, longest / maxCells);
        Vector3 origin = box.Min - new Vector3(1.5f * cell);
        Vector3 extent = (box.Size + new Vector3(3 * cell)) / (cell * SdfBlock.Cells);
        int nx = (int)MathF.Ceiling(extent.X), ny = (int)MathF.Ceiling(extent.Y), nz = (int)MathF.Ceiling(extent.Z);

        // Find the blocks the surface may pass through and mesh each on its own.
        int[] slots = new int[nx * ny * nz];
        (List<int> active, SdfShape?[] cubes) = FindActive(shape, origin, cell, nx, ny, nz, slots);
        float slack = Slack(shape);
        int cx = CubesAlong(nx), cy = CubesAlong(ny);
        var blocks = new SdfBlock[active.Count];
        Parallel.For(
            0,
            active.Count,
            () => new SdfBlock.Scratch(),
            (i, _, scratch) =>
            {
                int x = active[i] % nx, y = active[i] / nx % ny, z = active[i] / (nx * ny);
                Vector3 corner = origin + (new Vector3(x, y, z) * (cell * SdfBlock.Cells));
                SdfShape near = cubes[(x / Coarse) + (cx * ((y / Coarse) + (cy * (z / Coarse))))]!;
                blocks[i] = SdfBlock.Build(near, corner, cell, slack, scratch);
                return scratch;
            },
            _ => { });

        // Number the vertices in block order, then join cells across blocks.
        int[] first = new int[blocks.Length + 1];
        int quads = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            first[i + 1] = first[i] + blocks[i].Positions.Length;
            quads += blocks[i].Edges.Length;
        }

        var positions = new Vector3[first[^1]];
        var normals = new Vector3[first[^1]];
        var colors = new Vector3[first[^1]];
        for (int i = 0; i < blocks.Length; i++)
        {
            blocks[i].Positions.CopyTo(positions, first[i]);
            blocks[i].Normals.CopyTo(normals, first[i]);
            blocks[i].Colors.CopyTo(colors, first[i]);
        }

        var indices = new List<int>(quads * 6);
        for (int i = 0; i < blocks.Length; i++)
        {
            int x = active[i] % nx, y = active[i] / nx % ny, z = active[i] / (nx * ny);
            Join(blocks, first, slots, (nx, ny, nz), (x, y, z), i, positions, indices);
        }

        return new Mesh(
            ImmutableCollectionsMarshal.AsImmutableArray(positions),
            ImmutableCollectionsMarshal.AsImmutableArray(normals),
            [.. indices],
            ImmutableCollectionsMarshal.AsImmutableArray(colors));
    }

    /// <summary>Lists the blocks near the surface, and prunes the shape for every cube of 4³ blocks: pruning it further for a block then
    /// looks at few items. Slots hold the index in the list plus one.</summary>
    private static (List<int> Active, SdfShape?[] Cubes) FindActive(
        SdfShape shape, Vector3 origin, float cell, int nx, int ny, int nz, int[] slots)
    {
        float size = cell * SdfBlock.Cells, halfDiagonal = 0.8660254f * size;
        float slack = Slack(shape), skip = SdfBlock.SkipFactor(shape);
        int cx = CubesAlong(nx), cy = CubesAlong(ny), cz = CubesAlong(nz);
        var cubes = new SdfShape?[cx * cy * cz];

        // Cubes of 4³ blocks first: most of the box is empty air.
        Parallel.For(0, cubes.Length, c =>
        {
            int x0 = c % cx * Coarse, y0 = c / cx % cy * Coarse, z0 = c / (cx * cy) * Coarse;
            Vector3 middle = origin + (new Vector3(x0 + (0.5f * Coarse), y0 + (0.5f * Coarse), z0 + (0.5f * Coarse)) * size);
            float reach = halfDiagonal * Coarse;
            if (MathF.Abs(shape.Distance(middle)) > (skip * reach) + slack)
            {
                return;
            }

            SdfShape pruned = shape.Prune(middle, reach + (SdfBlock.Margin * cell));
            cubes[c] = pruned;
            Span<Vector3> centers = stackalloc Vector3[2 * Coarse];
            for (int z = z0; z < Math.Min(z0 + Coarse, nz); z++)
            {
                for (int y = y0; y < Math.Min(y0 + Coarse, ny); y += 2)
                {
                    for (int k = 0; k < centers.Length; k++)
                    {
                        centers[k] = origin + (new Vector3(x0 + (k % Coarse) + 0.5f, y + (k / Coarse) + 0.5f, z + 0.5f) * size);
                    }

                    Vector256<float> d = Vector256.Abs(pruned.Distance(Lanes.Load(centers)));
                    for (int k = 0; k < centers.Length; k++)
                    {
                        int bx = x0 + (k % Coarse), by = y + (k / Coarse);
                        if (bx < nx && by < ny)
                        {
                            slots[bx + (nx * (by + (ny * z)))] = d.GetElement(k) <= (skip * halfDiagonal) + slack ? 1 : 0;
                        }
                    }
                }
            }
        });

        var active = new List<int>();
        for (int i = 0; i < slots.Length; i++)
        {
            if (slots[i] != 0)
            {
                active.Add(i);
                slots[i] = active.Count;
            }
        }

        return (active, cubes);
    }

    private static int CubesAlong(int blocks) => (blocks + Coarse - 1) / Coarse;

    private static float Slack(SdfShape shape) => shape is SdfGroup group ? group.Amplitude : 0;

    /// <summary>Makes two triangles for every grid edge of a block that crosses the surface.</summary>
    private static void Join(
        SdfBlock[] blocks,
        int[] first,
        int[] slots,
        (int X, int Y, int Z) grid,
        (int X, int Y, int Z) at,
        int own,
        Vector3[] positions,
        List<int> indices)
    {
        Span<int> corners = stackalloc int[4];
        foreach (int edge in blocks[own].Edges)
        {
            (int cellIndex, int axis, bool outwards) = SdfBlock.UnpackEdge(edge);
            (int i, int j, int k) = SdfBlock.UnpackCell(cellIndex);
            bool complete = true;
            for (int c = 0; c < 4; c++)
            {
                // The four cells around an edge, counter-clockwise seen from the edge's positive end.
                int u = c is 0 or 3 ? -1 : 0, v = c is 0 or 1 ? -1 : 0;
                (int x, int y, int z) = axis switch
                {
                    0 => (i, j + u, k + v),
                    1 => (i + v, j, k + u),
                    _ => (i + u, j + v, k),
                };
                int index = Find(blocks, first, slots, grid, at, own, x, y, z);
                complete &= index >= 0;
                corners[c] = index;
            }

            if (!complete)
            {
                continue;
            }

            if (!outwards)
            {
                (corners[1], corners[3]) = (corners[3], corners[1]);
            }

            // Split along the shorter diagonal.
            bool even = Vector3.DistanceSquared(positions[corners[0]], positions[corners[2]])
                <= Vector3.DistanceSquared(positions[corners[1]], positions[corners[3]]);
            int s = even ? 0 : 1;
            indices.AddRange(
                [corners[s], corners[s + 1], corners[s + 2], corners[s], corners[s + 2], corners[(s + 3) & 3]]);
        }
    }

    private static int Find(
        SdfBlock[] blocks, int[] first, int[] slots, (int X, int Y, int Z) grid, (int X, int Y, int Z) at, int own, int x, int y, int z)
    {
        if ((x | y | z) < 0)
        {
            int bx = at.X + (x < 0 ? -1 : 0), by = at.Y + (y < 0 ? -1 : 0), bz = at.Z + (z < 0 ? -1 : 0);
            if ((bx | by | bz) < 0)
            {
                return -1;
            }

            own = slots[bx + (grid.X * (by + (grid.Y * bz)))] - 1;
            if (own < 0)
            {
                return -1;
            }
        }

        const int Mask = SdfBlock.Cells - 1;
        int local = blocks[own].CellVertex(x & Mask, y & Mask, z & Mask);
        return local < 0 ? -1 : first[own] + local;
    }
}
