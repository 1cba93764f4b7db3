namespace Easel.Catalogue.People;

/// <summary>One person.</summary>
/// <param name="Kind">Age and sex.</param>
/// <param name="Stoutness">−1 slim to 1 stout.</param>
/// <param name="Height">Height relative to the kind's usual one, 0.94 to 1.06.</param>
/// <param name="Face">Skin, eyes, expression.</param>
/// <param name="Hair">Hair and beard.</param>
/// <param name="Outfit">Clothes.</param>
/// <param name="Pose">Word of the pose; null stands.</param>
/// <param name="Hold">How the hands hold a thing that is shown, or null where they hold it in the usual way.</param>
/// <param name="HasThing">Whether something that is shown lies in the hands.</param>
/// <param name="IsSeated">Whether a seat is under the figure, whatever it does.</param>
/// <param name="Rig">Where hands and feet are on what it rides or plays, or null.</param>
/// <param name="Stance">Which of several ways to stand, 0 to 11.</param>
/// <param name="Part">In something that two do with each other: 1 for who stands on the left, 2 for the other, 0 for who does it alone.</param>
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
    HoldKind? Hold,
    bool HasThing,
    bool IsSeated,
    Rig? Rig,
    int Stance,
    int Part,
    float HeadYaw,
    float HeadRoll,
    uint Seed);
