using System.Numerics;

namespace Easel.Scenes;

/// <summary>
/// A rectangle on a model where something can stand, sit, hang or be printed. The rectangle is
/// <c>Center ± U ± V</c>; its outward normal is <c>normalize(cross(U, V))</c>. For print areas U points along the line of text
/// and V towards the top of the text.
/// </summary>
/// <param name="Tag">What the surface is for.</param>
/// <param name="Center">Centre, metres, model space, on the surface.</param>
/// <param name="U">Half extent along the first side; on a curved surface measured along the arc.</param>
/// <param name="V">Half extent along the second side.</param>
/// <param name="CurvatureRadius">0 for a flat surface; else the radius, metres, of the upright cylinder (axis along V, behind
/// <paramref name="Center"/>) around which the rectangle bends: print areas of cups, cans and jars.</param>
/// <param name="Give">How deep a thing sinks into it, metres; 0 for what is hard.</param>
public readonly record struct TaggedSurface(SurfaceTag Tag, Vector3 Center, Vector3 U, Vector3 V, float CurvatureRadius = 0, float Give = 0)
{
    /// <summary>Outward unit normal at the centre.</summary>
    public Vector3 Normal => Vector3.Normalize(Vector3.Cross(U, V));
}
