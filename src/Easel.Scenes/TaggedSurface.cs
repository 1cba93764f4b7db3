using System.Numerics;

namespace Easel.Scenes;

/// <summary>
/// A flat rectangle on a model where something can stand, sit, hang or be printed. The rectangle is
/// <c>Center ± U ± V</c>; its outward normal is <c>normalize(cross(U, V))</c>. For print areas U points along the line of text
/// and V towards the top of the text.
/// </summary>
/// <param name="Tag">What the surface is for.</param>
/// <param name="Center">Centre, metres, model space.</param>
/// <param name="U">Half extent along the first side.</param>
/// <param name="V">Half extent along the second side.</param>
public readonly record struct TaggedSurface(SurfaceTag Tag, Vector3 Center, Vector3 U, Vector3 V)
{
    /// <summary>Outward unit normal.</summary>
    public Vector3 Normal => Vector3.Normalize(Vector3.Cross(U, V));
}
