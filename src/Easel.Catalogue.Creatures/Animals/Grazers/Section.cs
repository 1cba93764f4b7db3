namespace Easel.Catalogue.Animals.Grazers;

/// <summary>An upright section of a trunk, metres on a grown animal.</summary>
/// <param name="Z">Place along the spine.</param>
/// <param name="Top">Height of the back.</param>
/// <param name="Bottom">Height of the belly.</param>
internal readonly record struct Section(float Z, float Top, float Bottom);
