using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Easel.Rendering.Acceleration;

/// <summary>
/// Walks an eight-wide tree front to back. The wide form tests eight boxes at once; the scalar form does the same one by one and is
/// the reference in tests and the fallback on machines without 256-bit vectors.
/// </summary>
internal static unsafe class Traversal
{
    /// <summary>Entries of the stack shared by both levels: each level is at most 64 deep and leaves at most 7 entries per node.</summary>
    public const int StackSize = 2 * 64 * 7;

    /// <summary>Visits every leaf whose box the ray meets before <paramref name="tMax"/>, nearest first.</summary>
    /// <returns>True when the visitor stopped the traversal.</returns>
    public static bool Walk<TVisitor>(
        WideNode* nodes, Vector3 origin, Vector3 direction, ref float tMax, StackEntry* stack, ref TVisitor visitor)
        where TVisitor : struct, ILeafVisitor =>
        Vector256.IsHardwareAccelerated
            ? WalkWide(nodes, origin, direction, ref tMax, stack, ref visitor)
            : WalkScalar(nodes, origin, direction, ref tMax, stack, ref visitor);

    /// <summary>Eight boxes per step. Compiled at full strength at once: the first small picture would otherwise be traced by unoptimised code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool WalkWide<TVisitor>(
        WideNode* nodes, Vector3 origin, Vector3 direction, ref float tMax, StackEntry* stack, ref TVisitor visitor)
        where TVisitor : struct, ILeafVisitor
    {
        // Slab test as one multiply-add per plane: t = plane · (1/d) − o · (1/d).
        Vector3 inverse = SafeInverse(direction);
        Vector3 shifted = -origin * inverse;
        Vector256<float> ix = Vector256.Create(inverse.X), iy = Vector256.Create(inverse.Y), iz = Vector256.Create(inverse.Z);
        Vector256<float> sx = Vector256.Create(shifted.X), sy = Vector256.Create(shifted.Y), sz = Vector256.Create(shifted.Z);

        // Which plane of a pair is nearer follows from the direction's sign: an offset instead of a min and a max.
        nint nearX = inverse.X < 0 ? WideNode.RowBytes : 0;
        nint nearY = (2 * WideNode.RowBytes) + (inverse.Y < 0 ? WideNode.RowBytes : 0);
        nint nearZ = (4 * WideNode.RowBytes) + (inverse.Z < 0 ? WideNode.RowBytes : 0);
        nint farX = nearX ^ WideNode.RowBytes, farY = nearY ^ WideNode.RowBytes, farZ = nearZ ^ WideNode.RowBytes;

        float* distance = stackalloc float[WideNode.Width];
        Vector256<float> limit = Vector256.Create(tMax);
        StackEntry* top = stack;
        int current = 0;
        while (true)
        {
            while (current >= 0)
            {
                byte* node = (byte*)(nodes + current);
                Vector256<float> enter = Vector256.MaxNative(
                    Vector256.MaxNative(
                        Vector256.FusedMultiplyAdd(Vector256.LoadAligned((float*)(node + nearX)), ix, sx),
                        Vector256.FusedMultiplyAdd(Vector256.LoadAligned((float*)(node + nearY)), iy, sy)),
                    Vector256.MaxNative(
                        Vector256.FusedMultiplyAdd(Vector256.LoadAligned((float*)(node + nearZ)), iz, sz),
                        Vector256<float>.Zero));
                Vector256<float> leave = Vector256.MinNative(
                    Vector256.MinNative(
                        Vector256.FusedMultiplyAdd(Vector256.LoadAligned((float*)(node + farX)), ix, sx),
                        Vector256.FusedMultiplyAdd(Vector256.LoadAligned((float*)(node + farY)), iy, sy)),
                    Vector256.MinNative(
                        Vector256.FusedMultiplyAdd(Vector256.LoadAligned((float*)(node + farZ)), iz, sz),
                        limit));
                uint mask = Vector256.LessThanOrEqual(enter, leave).ExtractMostSignificantBits();
                if (mask == 0)
                {
                    goto Pop;
                }

                int* child = (int*)(node + WideNode.ChildOffset);
                int a = BitOperations.TrailingZeroCount(mask);
                mask &= mask - 1;
                if (mask == 0)
                {
                    current = child[a];
                    continue;
                }

                enter.Store(distance);
                int b = BitOperations.TrailingZeroCount(mask);
                mask &= mask - 1;
                if (mask == 0)
                {
                    // Two children: go to the nearer, keep the other.
                    bool aFirst = distance[a] <= distance[b];
                    int near = aFirst ? a : b, far = aFirst ? b : a;
                    top->Child = child[far];
                    top->Distance = distance[far];
                    top++;
                    current = child[near];
                    continue;
                }

                StackEntry* bottom = top;
                Push(ref top, bottom, child[a], distance[a]);
                Push(ref top, bottom, child[b], distance[b]);
                do
                {
                    int i = BitOperations.TrailingZeroCount(mask);
                    mask &= mask - 1;
                    Push(ref top, bottom, child[i], distance[i]);
                }
                while (mask != 0);
                current = (--top)->Child;
            }

            if (visitor.Visit(~current, ref tMax, top))
            {
                return true;
            }

            limit = Vector256.Create(tMax);

        Pop:
            do
            {
                if (top == stack)
                {
                    return false;
                }

                top--;
            }
            while (top->Distance > tMax);
            current = top->Child;
        }
    }

    /// <summary>One box per step: the plain form of <see cref="WalkWide"/>.</summary>
    public static bool WalkScalar<TVisitor>(
        WideNode* nodes, Vector3 origin, Vector3 direction, ref float tMax, StackEntry* stack, ref TVisitor visitor)
        where TVisitor : struct, ILeafVisitor
    {
        Vector3 inverse = SafeInverse(direction);
        Vector3 shifted = -origin * inverse;
        StackEntry* top = stack;
        int current = 0;
        while (true)
        {
            if (current >= 0)
            {
                WideNode* node = nodes + current;
                StackEntry* bottom = top;
                for (int i = 0; i < WideNode.Width; i++)
                {
                    float enter = 0, leave = tMax;
                    for (int axis = 0; axis < 3; axis++)
                    {
                        float low = node->Planes[(2 * axis * WideNode.Width) + i], high = node->Planes[(((2 * axis) + 1) * WideNode.Width) + i];
                        (float near, float far) = inverse[axis] < 0 ? (high, low) : (low, high);
                        enter = MathF.Max(enter, MathF.FusedMultiplyAdd(near, inverse[axis], shifted[axis]));
                        leave = MathF.Min(leave, MathF.FusedMultiplyAdd(far, inverse[axis], shifted[axis]));
                    }

                    if (enter <= leave)
                    {
                        Push(ref top, bottom, node->Child[i], enter);
                    }
                }
            }
            else if (visitor.Visit(~current, ref tMax, top))
            {
                return true;
            }

            do
            {
                if (top == stack)
                {
                    return false;
                }

                top--;
            }
            while (top->Distance > tMax);
            current = top->Child;
        }
    }

    /// <summary>Inserts a child so that the entries from <paramref name="bottom"/> up stay sorted, the nearest on top.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Push(ref StackEntry* top, StackEntry* bottom, int child, float distance)
    {
        StackEntry* at = top++;
        while (at > bottom && (at - 1)->Distance < distance)
        {
            *at = *(at - 1);
            at--;
        }

        at->Child = child;
        at->Distance = distance;
    }

    /// <summary>1/d with a huge number in place of infinity, which would make NaN of a plane at 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector3 SafeInverse(Vector3 direction)
    {
        const float Smallest = 1e-18f;
        return new Vector3(Inverse(direction.X), Inverse(direction.Y), Inverse(direction.Z));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static float Inverse(float d) => 1 / (MathF.Abs(d) < Smallest ? MathF.CopySign(Smallest, d) : d);
    }
}
