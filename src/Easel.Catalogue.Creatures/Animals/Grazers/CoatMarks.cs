using System.Numerics;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>Lays out the markings of one individual.</summary>
/// <param name="figure">The posed animal.</param>
/// <returns>Colour at (point in metres of the build, size of a pixel there, colour of the coat).</returns>
internal delegate Func<Vector3, float, Vector3, Vector3> CoatMarks(GrazerFigure figure);
