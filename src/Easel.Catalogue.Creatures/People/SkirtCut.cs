namespace Easel.Catalogue.People;

/// <summary>The cut of a skirt or of the tails of a coat. Lengths are units.</summary>
/// <param name="Top">Height of its upper edge above the hip joints.</param>
/// <param name="Hem">Height of the hem above the ground.</param>
/// <param name="Grow">Distance from the skin at the waist.</param>
/// <param name="HemRadius">Half width at the hem.</param>
/// <param name="Folds">Number of folds round the hem.</param>
/// <param name="Depth">Depth of the folds relative to the radius, 0 to 0.12.</param>
internal sealed record SkirtCut(float Top, float Hem, float Grow, float HemRadius, int Folds, float Depth)
{
    /// <summary>Half angle of an opening behind, radians; 0 for none.</summary>
    public float Opening { get; init; }

    /// <summary>How far the left front lies over the right one; 0 for a closed skirt.</summary>
    public float Overlap { get; init; }

    /// <summary>How far the wind carries the hem.</summary>
    public float Wind { get; init; }
}
