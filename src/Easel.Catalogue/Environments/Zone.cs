using System.Numerics;

namespace Easel.Catalogue.Environments;

/// <summary>A region where elements of one kind of support may be placed: a box, axis-aligned.</summary>
/// <param name="Support">What kind of element belongs here.</param>
/// <param name="Min">Smallest corner, metres; Y matters only in the air.</param>
/// <param name="Max">Largest corner, metres.</param>
/// <param name="Focus">Where the first element goes when nothing else decides.</param>
public readonly record struct Zone(Support Support, Vector3 Min, Vector3 Max, Vector3 Focus);
