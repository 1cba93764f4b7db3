namespace Easel.Staging.Printing;

/// <summary>How a page stands out from its carrier.</summary>
/// <param name="Height">How far the lowest shape stands proud of the surface, metres.</param>
/// <param name="Gap">Clear distance behind the shapes, metres: 0 for print and paint, more for tubes on stand-offs.</param>
/// <param name="Bevel">Radius of the front edges, metres.</param>
/// <param name="Step">How much higher each further shape of the page stands than the one below it, metres.</param>
public readonly record struct PrintRelief(float Height, float Gap = 0, float Bevel = 0, float Step = 0.0001f);
