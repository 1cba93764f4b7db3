using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes;
using Easel.Scenes.Meshes;

namespace Easel.Rendering.Acceleration;

/// <summary>The triangles of one model in an eight-wide tree, shared by all instances of the model.</summary>
internal sealed unsafe class ModelTree : IDisposable
{
    private readonly WideTree _tree;
    private readonly int[] _partStarts;
    private readonly PartShadow[] _shadows;

    private ModelTree(Model model, WideTree tree, TriangleBlock* blocks, int[] partStarts)
    {
        Model = model;
        _tree = tree;
        Blocks = blocks;
        _partStarts = partStarts;
        _shadows = [.. model.Parts.Select(p => new PartShadow(p.Material))];
    }

    ~ModelTree() => Free();

    public Model Model { get; }

    public WideNode* Nodes => _tree.Nodes;

    public TriangleBlock* Blocks { get; private set; }

    /// <summary>Builds the tree of a model.</summary>
    public static ModelTree Build(Model model, bool parallel, CancellationToken cancellation)
    {
        // Number the triangles part after part.
        int[] partStarts = new int[model.Parts.Length];
        int total = 0;
        for (int p = 0; p < partStarts.Length; p++)
        {
            partStarts[p] = total;
            total += model.Parts[p].Mesh.TriangleCount;
        }

        PrimitiveBox[] boxes = Boxes(model, total, cancellation);
        BinaryNode[] binary = BinaryTreeBuilder.Build(boxes, TriangleBlock.Width, parallel, cancellation);

        // Leaves become blocks in the order in which the collapse meets them, so that neighbours in the tree are neighbours in memory.
        int leaves = 0;
        CountLeaves(binary, 0, ref leaves);
        var blocks = (TriangleBlock*)NativeMemory.AlignedAlloc((nuint)leaves * (nuint)sizeof(TriangleBlock), 64);
        int used = 0;
        WideTree tree = WideTree.Collapse(binary, (first, count) =>
        {
            TriangleBlock* block = blocks + used;
            *block = default;
            for (int lane = 0; lane < count; lane++)
            {
                Fill(block, lane, model, partStarts, boxes[first + lane].Index);
            }

            return used++;
        });
        return new ModelTree(model, tree, blocks, partStarts);
    }

    /// <summary>Finds the part and the triangle within it that a triangle number stands for.</summary>
    public (int Part, int Triangle) Locate(int triangle) => Locate(_partStarts, triangle);

    /// <summary>Share of light that a triangle marked as special lets through.</summary>
    /// <param name="block">Block of the triangle.</param>
    /// <param name="lane">Its lane.</param>
    /// <param name="direction">Direction of the light in model space.</param>
    /// <param name="placed">The instance.</param>
    public Vector3 Through(TriangleBlock* block, int lane, Vector3 direction, in PlacedModel placed)
    {
        (int part, _) = Locate(block->Triangle[lane] & int.MaxValue);
        Vector3 u = new(block->EdgeU[lane], block->EdgeU[4 + lane], block->EdgeU[8 + lane]);
        Vector3 v = new(block->EdgeV[lane], block->EdgeV[4 + lane], block->EdgeV[8 + lane]);
        Vector3 normal = Vector3.Cross(u, v);
        float scale = MathF.Sqrt(normal.LengthSquared() * direction.LengthSquared());
        return _shadows[part].Through(Vector3.Dot(normal, direction) / MathF.Max(scale, 1e-30f), placed.Tint, placed.IsLampBody);
    }

    /// <summary>World boxes of the topmost subtrees: together tighter than the box around the rotated model box.</summary>
    public Bounds WorldBounds(in Matrix4x4 transform)
    {
        Bounds box = Bounds.Empty;
        WideNode* root = Nodes;
        for (int i = 0; i < WideNode.Width; i++)
        {
            Vector3 min = new(root->Planes[i], root->Planes[(2 * WideNode.Width) + i], root->Planes[(4 * WideNode.Width) + i]);
            Vector3 max = new(root->Planes[WideNode.Width + i], root->Planes[(3 * WideNode.Width) + i], root->Planes[(5 * WideNode.Width) + i]);
            if (min.X <= max.X)
            {
                box = box.Union(new Bounds(min, max).Transform(transform));
            }
        }

        return box;
    }

    public void Dispose()
    {
        _tree.Dispose();
        Free();
        GC.SuppressFinalize(this);
    }

    private static PrimitiveBox[] Boxes(Model model, int total, CancellationToken cancellation)
    {
        PrimitiveBox[] boxes = GC.AllocateUninitializedArray<PrimitiveBox>(Math.Max(total, 1));
        int n = 0;
        foreach (Part part in model.Parts)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<int> indices = part.Mesh.Indices.AsSpan();
            ReadOnlySpan<Vector3> positions = part.Mesh.Positions.AsSpan();
            for (int i = 0; i + 2 < indices.Length; i += 3)
            {
                Vector3 a = positions[indices[i]], b = positions[indices[i + 1]], c = positions[indices[i + 2]];
                boxes[n] = new PrimitiveBox(Vector3.Min(a, Vector3.Min(b, c)), Vector3.Max(a, Vector3.Max(b, c)), n);
                n++;
            }
        }

        if (total == 0)
        {
            // A model without triangles becomes one empty triangle, so that no one downstream has to ask.
            boxes[0] = new PrimitiveBox(Vector3.Zero, Vector3.Zero, -1);
        }

        return boxes;
    }

    private static void CountLeaves(BinaryNode[] binary, int node, ref int leaves)
    {
        while (!binary[node].IsLeaf)
        {
            CountLeaves(binary, node + 1, ref leaves);
            node = binary[node].Start;
        }

        leaves++;
    }

    private static void Fill(TriangleBlock* block, int lane, Model model, int[] partStarts, int number)
    {
        if (number < 0)
        {
            return;
        }

        (int p, int triangle) = Locate(partStarts, number);
        Part part = model.Parts[p];
        Mesh mesh = part.Mesh;
        ImmutableArray<int> indices = mesh.Indices;
        Vector3 a = mesh.Positions[indices[3 * triangle]];
        Vector3 u = mesh.Positions[indices[(3 * triangle) + 1]] - a;
        Vector3 v = mesh.Positions[indices[(3 * triangle) + 2]] - a;
        for (int axis = 0; axis < 3; axis++)
        {
            block->Corner[(axis * TriangleBlock.Width) + lane] = a[axis];
            block->EdgeU[(axis * TriangleBlock.Width) + lane] = u[axis];
            block->EdgeV[(axis * TriangleBlock.Width) + lane] = v[axis];
        }

        block->Triangle[lane] = PartShadow.IsSpecial(part.Material) ? number | int.MinValue : number;
    }

    private static (int Part, int Triangle) Locate(int[] partStarts, int number)
    {
        int low = 0, high = partStarts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (partStarts[middle] <= number)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return (low, number - partStarts[low]);
    }

    private void Free()
    {
        NativeMemory.AlignedFree(Blocks);
        Blocks = null;
    }
}
