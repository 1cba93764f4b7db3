using System.Numerics;

namespace Easel.Scenes;

/// <summary>An opening through which the sky is seen from inside: the rectangle <c>Center ± U ± V</c>. Light comes in on the side of
/// <c>cross(U, V)</c>. It lies at the outer face of the wall, beyond panes and bars, so that these tint and shade what comes through.</summary>
/// <param name="Center">Centre, metres.</param>
/// <param name="U">Half extent along the first side.</param>
/// <param name="V">Half extent along the second side.</param>
public readonly record struct Portal(Vector3 Center, Vector3 U, Vector3 V);
