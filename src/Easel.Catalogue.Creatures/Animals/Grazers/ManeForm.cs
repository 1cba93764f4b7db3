namespace Easel.Catalogue.Animals.Grazers;

/// <summary>Hair of neck and forehead.</summary>
/// <param name="Length">Length of a lock, metres on a grown animal; 0 for none.</param>
/// <param name="Stands">True for a brush that stands up, false for locks that fall to the side.</param>
/// <param name="Forelock">Length of the hair between the ears.</param>
internal sealed record ManeForm(float Length, bool Stands, float Forelock);
