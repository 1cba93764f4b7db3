using System.Numerics;
using System.Runtime.InteropServices;

namespace Easel.Rendering.Acceleration;

/// <summary>Box of one primitive during building; 32 bytes, so that one load fetches a corner and, in its fourth lane, the index.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PrimitiveBox
{
    /// <summary>Smallest corner; the bits of W are the primitive's index.</summary>
    public Vector4 Min;

    /// <summary>Largest corner; W is unused.</summary>
    public Vector4 Max;

    public PrimitiveBox(Vector3 min, Vector3 max, int index)
    {
        Min = new Vector4(min, BitConverter.Int32BitsToSingle(index));
        Max = new Vector4(max, 0);
    }

    public readonly int Index => BitConverter.SingleToInt32Bits(Min.W);
}
