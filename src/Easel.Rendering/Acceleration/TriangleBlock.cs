using System.Runtime.InteropServices;

namespace Easel.Rendering.Acceleration;

/// <summary>
/// Four triangles of a leaf, structure of arrays: a corner and the two edges from it. Unused lanes hold triangles without area, which no
/// ray meets. 160 bytes.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct TriangleBlock
{
    public const int Width = 4;

    public fixed float Corner[3 * Width];
    public fixed float EdgeU[3 * Width];
    public fixed float EdgeV[3 * Width];

    /// <summary>Triangle numbers within the model; the sign bit marks triangles that may let light through.</summary>
    public fixed int Triangle[Width];
}
