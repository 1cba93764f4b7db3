namespace Easel.Catalogue.People;

/// <summary>One person.</summary>
/// <param name="Kind">Age and sex.</param>
/// <param name="Stoutness">−1 slim to 1 stout.</param>
/// <param name="Height">Height relative to the kind's usual one, 0.94 to 1.06.</param>
/// <param name="Face">Skin, eyes, expression.</param>
/// <param name="Hair">Hair and beard.</param>
/// <param name="Outfit">Clothes.</param>
/// <param name="Pose">Word of the pose; null stands.</param>
/// <param name="Stance">Which of several ways to stand, 0 to 11.</param>
/// <param name="HeadYaw">Turn of the head to the figure's left, radians; ±0.06.</param>
/// <param name="HeadRoll">Tilt of the head, radians, ±0.03.</param>
/// <param name="Seed">Seed of hair and cloth.</param>
internal sealed record PersonParameters(
    PersonKind Kind,
    float Stoutness,
    float Height,
    FaceLook Face,
    HairLook Hair,
    Outfit Outfit,
    string? Pose,
    int Stance,
    float HeadYaw,
    float HeadRoll,
    uint Seed);
