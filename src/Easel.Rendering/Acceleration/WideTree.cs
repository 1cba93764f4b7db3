using System.Numerics;
using System.Runtime.InteropServices;

namespace Easel.Rendering.Acceleration;

/// <summary>Nodes of an eight-wide tree in native memory, aligned to cache lines; node 0 is the root.</summary>
internal sealed unsafe class WideTree : IDisposable
{
    private int _count;
    private int _capacity;

    private WideTree(int capacity)
    {
        _capacity = capacity;
        Nodes = Allocate(capacity);
    }

    ~WideTree() => Free();

    /// <summary>The nodes.</summary>
    public WideNode* Nodes { get; private set; }

    /// <summary>
    /// Collapses a two-way tree: each wide node takes the children of its root and opens the one with the largest area until it has eight.
    /// </summary>
    /// <param name="binary">The two-way tree.</param>
    /// <param name="addLeaf">Receives first box and count of a leaf and returns its number.</param>
    public static WideTree Collapse(BinaryNode[] binary, Func<int, int, int> addLeaf)
    {
        var tree = new WideTree(16);
        tree.Emit(binary, 0, addLeaf);
        return tree;
    }

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private static WideNode* Allocate(int capacity) => (WideNode*)NativeMemory.AlignedAlloc((nuint)capacity * WideNode.Stride, 64);

    private int Emit(BinaryNode[] binary, int root, Func<int, int, int> addLeaf)
    {
        int index = Reserve();
        Span<int> children = stackalloc int[WideNode.Width];
        int count = Open(binary, root, children);

        // Children first (they may move the array), then the node itself.
        Span<int> links = stackalloc int[WideNode.Width];
        for (int i = 0; i < count; i++)
        {
            ref readonly BinaryNode child = ref binary[children[i]];
            links[i] = child.IsLeaf ? ~addLeaf(child.Start, child.Count) : Emit(binary, children[i], addLeaf);
        }

        WideNode* node = Nodes + index;
        for (int i = 0; i < WideNode.Width; i++)
        {
            Vector3 min = new(float.PositiveInfinity), max = new(float.NegativeInfinity);
            if (i < count)
            {
                (min, max) = Pad(binary[children[i]]);
            }

            float* planes = node->Planes + i;
            planes[0] = min.X;
            planes[WideNode.Width] = max.X;
            planes[2 * WideNode.Width] = min.Y;
            planes[3 * WideNode.Width] = max.Y;
            planes[4 * WideNode.Width] = min.Z;
            planes[5 * WideNode.Width] = max.Z;
            node->Child[i] = i < count ? links[i] : 0;
        }

        return index;
    }

    private static int Open(BinaryNode[] binary, int root, Span<int> children)
    {
        children[0] = root;
        int count = 1;
        while (count < children.Length)
        {
            int best = -1;
            float bestArea = -1;
            for (int i = 0; i < count; i++)
            {
                ref readonly BinaryNode node = ref binary[children[i]];
                if (!node.IsLeaf && node.HalfArea > bestArea)
                {
                    (best, bestArea) = (i, node.HalfArea);
                }
            }

            if (best < 0)
            {
                break;
            }

            int opened = children[best];
            children[best] = opened + 1;
            children[count++] = binary[opened].Start;
        }

        return count;
    }

    /// <summary>Widens a box by the rounding error of the slab test, so that a ray along an edge cannot slip between two boxes.</summary>
    private static (Vector3 Min, Vector3 Max) Pad(in BinaryNode node)
    {
        const float RelativeError = 4e-7f;
        Vector3 pad = (Vector3.Max(Vector3.Abs(node.Min), Vector3.Abs(node.Max)) * RelativeError) + new Vector3(1e-9f);
        return (node.Min - pad, node.Max + pad);
    }

    private int Reserve()
    {
        if (_count == _capacity)
        {
            WideNode* larger = Allocate(_capacity * 2);
            Buffer.MemoryCopy(Nodes, larger, (long)_capacity * 2 * WideNode.Stride, (long)_count * WideNode.Stride);
            NativeMemory.AlignedFree(Nodes);
            Nodes = larger;
            _capacity *= 2;
        }

        return _count++;
    }

    private void Free()
    {
        NativeMemory.AlignedFree(Nodes);
        Nodes = null;
    }
}
