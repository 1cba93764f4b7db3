using System.Numerics;
using System.Runtime.CompilerServices;

namespace Easel.Rendering.Acceleration;

/// <summary>
/// Builds a two-way bounding volume hierarchy with the binned surface area heuristic (Wald 2007). Subtrees are built in parallel; every
/// node has a place fixed by the range it covers, so the tree does not depend on scheduling.
/// </summary>
internal sealed class BinaryTreeBuilder
{
    /// <summary>Bins of large and of small ranges, whose few boxes fill no more.</summary>
    private const int Bins = 16, FewBins = 8, FewBoxes = 48;

    /// <summary>Below this depth splits follow the heuristic; deeper, halves are forced, which bounds the depth of any tree.</summary>
    private const int HeuristicDepth = 40;

    /// <summary>Ranges larger than this are worth a task of their own.</summary>
    private const int ForkSize = 8192;

    private readonly PrimitiveBox[] _boxes;
    private readonly BinaryNode[] _nodes;
    private readonly int _leafSize;
    private readonly CancellationToken _cancellation;

    private BinaryTreeBuilder(PrimitiveBox[] boxes, int leafSize, CancellationToken cancellation)
    {
        _boxes = boxes;
        _nodes = GC.AllocateUninitializedArray<BinaryNode>(Math.Max(1, (2 * boxes.Length) - 1));
        _leafSize = leafSize;
        _cancellation = cancellation;
    }

    /// <summary>Builds a tree; <paramref name="boxes"/> are reordered so that each leaf covers a run of them.</summary>
    /// <param name="boxes">At least one box.</param>
    /// <param name="leafSize">Most primitives in a leaf, and in a box; full leaves cost no more than partly filled ones.</param>
    /// <param name="parallel">Whether large subtrees may be built by other threads.</param>
    /// <param name="cancellation">Checked at every larger node.</param>
    public static BinaryNode[] Build(PrimitiveBox[] boxes, int leafSize, bool parallel, CancellationToken cancellation)
    {
        var builder = new BinaryTreeBuilder(boxes, leafSize, cancellation);
        builder.BuildRange(0, 0, boxes.Length, 0, parallel);
        return builder._nodes;
    }

    private void BuildRange(int node, int first, int count, int depth, bool parallel)
    {
        if (count > 1024)
        {
            _cancellation.ThrowIfCancellationRequested();
        }

        (Vector4 min, Vector4 max, Vector4 centerMin, Vector4 centerMax, int primitives) = Measure(first, count);
        ref BinaryNode target = ref _nodes[node];
        target.Min = min.AsVector3();
        target.Max = max.AsVector3();
        if (primitives <= _leafSize || count == 1)
        {
            target.Start = first;
            target.Count = count;
            return;
        }

        int leftCount = depth < HeuristicDepth ? Split(first, count, centerMin, centerMax) : 0;
        if (leftCount == 0)
        {
            leftCount = Halve(first, count, centerMin, centerMax);
        }

        // A subtree over n boxes has at most 2n − 1 nodes: the left one starts right here, the right one behind all of the left.
        int left = node + 1, right = node + (2 * leftCount);
        target.Start = right;
        target.Count = 0;
        if (parallel && count > ForkSize)
        {
            Parallel.Invoke(
                () => BuildRange(left, first, leftCount, depth + 1, true),
                () => BuildRange(right, first + leftCount, count - leftCount, depth + 1, true));
        }
        else
        {
            BuildRange(left, first, leftCount, depth + 1, false);
            BuildRange(right, first + leftCount, count - leftCount, depth + 1, false);
        }
    }

    private (Vector4 Min, Vector4 Max, Vector4 CenterMin, Vector4 CenterMax, int Primitives) Measure(int first, int count)
    {
        int primitives = 0;
        var min = new Vector4(float.PositiveInfinity);
        Vector4 max = -min, centerMin = min, centerMax = -min;
        foreach (ref readonly PrimitiveBox box in _boxes.AsSpan(first, count))
        {
            min = Vector4.MinNative(min, box.Min);
            max = Vector4.MaxNative(max, box.Max);
            Vector4 center = box.Min + box.Max;
            centerMin = Vector4.MinNative(centerMin, center);
            centerMax = Vector4.MaxNative(centerMax, center);
            primitives += box.Count;
        }

        return (min, max, centerMin, centerMax, primitives);
    }

    /// <summary>Splits where the expected cost is least; returns the size of the left part, or 0 when all centres fall into one bin.</summary>
    private int Split(int first, int count, Vector4 centerMin, Vector4 centerMax)
    {
        // Count and enclose what falls into each bin, for the three axes at once.
        int bins = count > FewBoxes ? Bins : FewBins;
        Span<Vector4> mins = stackalloc Vector4[3 * bins];
        Span<Vector4> maxs = stackalloc Vector4[3 * bins];
        Span<int> counts = stackalloc int[3 * bins];
        mins.Fill(new Vector4(float.PositiveInfinity));
        maxs.Fill(new Vector4(float.NegativeInfinity));
        counts.Clear();
        Vector4 extent = centerMax - centerMin;
        Vector3 scale = new(BinScale(extent.X, bins), BinScale(extent.Y, bins), BinScale(extent.Z, bins));
        Span<PrimitiveBox> boxes = _boxes.AsSpan(first, count);
        foreach (ref readonly PrimitiveBox box in boxes)
        {
            Vector4 offset = box.Min + box.Max - centerMin;
            int x = (int)(offset.X * scale.X), y = (int)(offset.Y * scale.Y) + bins, z = (int)(offset.Z * scale.Z) + (2 * bins);
            Add(ref mins[x], ref maxs[x], ref counts[x], box);
            Add(ref mins[y], ref maxs[y], ref counts[y], box);
            Add(ref mins[z], ref maxs[z], ref counts[z], box);
        }

        // Sweep from both sides: cost of a split is the area times the number of filled leaves on either side.
        float bestCost = float.PositiveInfinity;
        int bestAxis = -1, bestBin = 0;
        Span<float> rightCost = stackalloc float[bins];
        for (int axis = 0; axis < 3; axis++)
        {
            int at = axis * bins;
            var min = new Vector4(float.PositiveInfinity);
            var max = new Vector4(float.NegativeInfinity);
            int n = 0;
            for (int b = bins - 1; b > 0; b--)
            {
                min = Vector4.MinNative(min, mins[at + b]);
                max = Vector4.MaxNative(max, maxs[at + b]);
                n += counts[at + b];
                rightCost[b] = n == 0 ? float.PositiveInfinity : Cost(min, max, n);
            }

            min = new Vector4(float.PositiveInfinity);
            max = new Vector4(float.NegativeInfinity);
            n = 0;
            for (int b = 1; b < bins; b++)
            {
                min = Vector4.MinNative(min, mins[at + b - 1]);
                max = Vector4.MaxNative(max, maxs[at + b - 1]);
                n += counts[at + b - 1];
                if (n > 0 && Cost(min, max, n) + rightCost[b] is float cost && cost < bestCost)
                {
                    (bestCost, bestAxis, bestBin) = (cost, axis, b);
                }
            }
        }

        return bestAxis < 0 ? 0 : Partition(boxes, bestAxis, centerMin[bestAxis], scale[bestAxis], bestBin);
    }

    private static float BinScale(float extent, int bins) => extent > 1e-30f ? bins * 0.9999f / extent : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref Vector4 min, ref Vector4 max, ref int count, in PrimitiveBox box)
    {
        min = Vector4.MinNative(min, box.Min);
        max = Vector4.MaxNative(max, box.Max);
        count += box.Count;
    }

    private float Cost(Vector4 min, Vector4 max, int count)
    {
        Vector4 d = max - min;
        return ((d.X * d.Y) + (d.Y * d.Z) + (d.Z * d.X)) * ((count + _leafSize - 1) / _leafSize);
    }

    private static int Partition(Span<PrimitiveBox> boxes, int axis, float origin, float scale, int bin)
    {
        int i = 0, j = boxes.Length - 1;
        while (true)
        {
            while (i <= j && (int)((boxes[i].Min[axis] + boxes[i].Max[axis] - origin) * scale) < bin)
            {
                i++;
            }

            while (i <= j && (int)((boxes[j].Min[axis] + boxes[j].Max[axis] - origin) * scale) >= bin)
            {
                j--;
            }

            if (i >= j)
            {
                return i;
            }

            (boxes[i], boxes[j]) = (boxes[j], boxes[i]);
        }
    }

    /// <summary>Splits at the median along the widest axis, whatever it costs.</summary>
    private int Halve(int first, int count, Vector4 centerMin, Vector4 centerMax)
    {
        Vector4 extent = centerMax - centerMin;
        int axis = extent.X >= extent.Y && extent.X >= extent.Z ? 0 : extent.Y >= extent.Z ? 1 : 2;
        _boxes.AsSpan(first, count).Sort((a, b) =>
        {
            int order = (a.Min[axis] + a.Max[axis]).CompareTo(b.Min[axis] + b.Max[axis]);
            return order != 0 ? order : a.Index.CompareTo(b.Index);
        });
        return count / 2;
    }
}
