using System.Numerics;
using System.Runtime.InteropServices;

namespace Easel.Rendering.Acceleration;

/// <summary>A node of the intermediate two-way tree. The left child of an inner node is the next node; a leaf covers a run of boxes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct BinaryNode
{
    public Vector3 Min;

    /// <summary>Inner node: index of the right child. Leaf: first box.</summary>
    public int Start;

    public Vector3 Max;

    /// <summary>Number of boxes of a leaf; 0 for an inner node.</summary>
    public int Count;

    public readonly bool IsLeaf => Count > 0;

    /// <summary>Half of the surface area: proportional to the chance that a random ray meets the box.</summary>
    public readonly float HalfArea
    {
        get
        {
            Vector3 d = Max - Min;
            return (d.X * d.Y) + (d.Y * d.Z) + (d.Z * d.X);
        }
    }
}
