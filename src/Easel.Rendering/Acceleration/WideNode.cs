using System.Runtime.InteropServices;

namespace Easel.Rendering.Acceleration;

/// <summary>
/// Eight children, structure of arrays, 256 bytes. Unused lanes hold an inverted box that no ray meets. A child ≥ 0 is a node; a child
/// &lt; 0 is the leaf <c>~child</c>.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = Stride)]
internal unsafe struct WideNode
{
    public const int Width = 8;
    public const int Stride = 256;

    /// <summary>Bytes from a row of planes to the next; rows are min X, max X, min Y, max Y, min Z, max Z.</summary>
    public const int RowBytes = Width * sizeof(float);

    /// <summary>Offset of <see cref="Child"/> in bytes.</summary>
    public const int ChildOffset = 6 * RowBytes;

    public fixed float Planes[6 * Width];
    public fixed int Child[Width];
}
