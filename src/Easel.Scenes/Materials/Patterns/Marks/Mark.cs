using System.Numerics;

namespace Easel.Scenes.Materials.Patterns.Marks;

/// <summary>One mark on a surface.</summary>
/// <param name="Normal">Unit normal where it lies.</param>
/// <param name="Right">Unit direction to its right.</param>
/// <param name="Radius">Radius of the circle that holds it, metres.</param>
/// <param name="Seed">Its own variation.</param>
internal readonly record struct Mark(Vector3 Normal, Vector3 Right, float Radius, uint Seed);
