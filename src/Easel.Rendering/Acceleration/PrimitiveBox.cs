using System.Numerics;
using System.Runtime.InteropServices;

namespace Easel.Rendering.Acceleration;

/// <summary>Box of a run of primitives that stay together during building; 32 bytes, so that one load fetches a corner and, in its fourth
/// lane, a number.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PrimitiveBox
{
    /// <summary>Smallest corner; the bits of W are the index of the first primitive.</summary>
    public Vector4 Min;

    /// <summary>Largest corner; the bits of W are the number of primitives.</summary>
    public Vector4 Max;

    public PrimitiveBox(Vector3 min, Vector3 max, int index, int count = 1)
    {
        Min = new Vector4(min, BitConverter.Int32BitsToSingle(index));
        Max = new Vector4(max, BitConverter.Int32BitsToSingle(count));
    }

    public readonly int Index => BitConverter.SingleToInt32Bits(Min.W);

    public readonly int Count => BitConverter.SingleToInt32Bits(Max.W);
}
