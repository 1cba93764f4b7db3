using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes;

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
            int lane = 0;
            foreach (ref readonly PrimitiveBox box in boxes.AsSpan(first, count))
            {
                Fill(block, ref lane, model, partStarts, box);
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
    /// <param name="absorption">Absorption per metre on the near side of the triangle as seen along the light, less that on its far side:
    /// added up over all crossings, each times its distance, it gives the optical depth of the way inside, in whatever order they are met.</param>
    public Vector3 Through(TriangleBlock* block, int lane, Vector3 direction, in PlacedModel placed, out Vector3 absorption)
    {
        (int part, _) = Locate(block->Triangle[lane] & int.MaxValue);
        Vector3 u = new(block->EdgeU[lane], block->EdgeU[4 + lane], block->EdgeU[8 + lane]);
        Vector3 v = new(block->EdgeV[lane], block->EdgeV[4 + lane], block->EdgeV[8 + lane]);
        Vector3 normal = Vector3.Cross(u, v);
        float scale = MathF.Sqrt(normal.LengthSquared() * direction.LengthSquared());
        float cosine = Vector3.Dot(normal, direction) / MathF.Max(scale, 1e-30f);
        absorption = _shadows[part].Absorption(placed.Tint) * MathF.Sign(cosine);
        return _shadows[part].Through(cosine, placed.Tint, placed.IsLampBody);
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

    /// <summary>
    /// Boxes of short runs of triangles. Triangles that follow each other mostly belong to one quad, strip or blade: kept together in one
    /// leaf they are found as fast, and the tree is built over far fewer boxes.
    /// </summary>
    private static PrimitiveBox[] Boxes(Model model, int total, CancellationToken cancellation)
    {
        // A run's box may have this much of the area that its triangles' own boxes have together.
        const float LargestGrowth = 1.4f;
        if (total == 0)
        {
            // A model without triangles becomes one empty triangle, so that no one downstream has to ask.
            return [new PrimitiveBox(Vector3.Zero, Vector3.Zero, -1)];
        }

        PrimitiveBox[] boxes = GC.AllocateUninitializedArray<PrimitiveBox>(total);
        int number = 0, used = 0;
        foreach (Part part in model.Parts)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<int> indices = part.Mesh.Indices.AsSpan();
            ReadOnlySpan<Vector3> positions = part.Mesh.Positions.AsSpan();
            Vector3 runMin = default, runMax = default;
            float runArea = 0;
            int run = 0;
            for (int i = 0; i + 2 < indices.Length; i += 3)
            {
                Vector3 a = positions[indices[i]], b = positions[indices[i + 1]], c = positions[indices[i + 2]];
                Vector3 min = Vector3.Min(a, Vector3.Min(b, c)), max = Vector3.Max(a, Vector3.Max(b, c));
                Vector3 joinedMin = Vector3.Min(runMin, min), joinedMax = Vector3.Max(runMax, max);
                float area = HalfArea(max - min);
                if (run > 0 && run < TriangleBlock.Width && HalfArea(joinedMax - joinedMin) <= LargestGrowth * (runArea + area))
                {
                    (runMin, runMax, runArea) = (joinedMin, joinedMax, runArea + area);
                }
                else
                {
                    if (run > 0)
                    {
                        boxes[used++] = new PrimitiveBox(runMin, runMax, number - run, run);
                    }

                    (runMin, runMax, runArea, run) = (min, max, area, 0);
                }

                run++;
                number++;
            }

            if (run > 0)
            {
                boxes[used++] = new PrimitiveBox(runMin, runMax, number - run, run);
            }
        }

        Array.Resize(ref boxes, used);
        return boxes;
    }

    private static float HalfArea(Vector3 size) => (size.X * size.Y) + (size.Y * size.Z) + (size.Z * size.X);

    private static void CountLeaves(BinaryNode[] binary, int node, ref int leaves)
    {
        while (!binary[node].IsLeaf)
        {
            CountLeaves(binary, node + 1, ref leaves);
            node = binary[node].Start;
        }

        leaves++;
    }

    private static void Fill(TriangleBlock* block, ref int lane, Model model, int[] partStarts, in PrimitiveBox box)
    {
        if (box.Index < 0)
        {
            return;
        }

        (int p, int triangle) = Locate(partStarts, box.Index);
        Part part = model.Parts[p];
        ReadOnlySpan<int> indices = part.Mesh.Indices.AsSpan(3 * triangle, 3 * box.Count);
        ReadOnlySpan<Vector3> positions = part.Mesh.Positions.AsSpan();
        int mark = PartShadow.IsSpecial(part.Material) ? int.MinValue : 0;
        for (int k = 0; k < box.Count; k++)
        {
            Vector3 a = positions[indices[3 * k]], u = positions[indices[(3 * k) + 1]] - a, v = positions[indices[(3 * k) + 2]] - a;
            Store(block->Corner + lane, a);
            Store(block->EdgeU + lane, u);
            Store(block->EdgeV + lane, v);
            block->Triangle[lane] = (box.Index + k) | mark;
            lane++;
        }
    }

    private static void Store(float* lane, Vector3 v)
    {
        lane[0] = v.X;
        lane[TriangleBlock.Width] = v.Y;
        lane[2 * TriangleBlock.Width] = v.Z;
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
