using Easel.Scenes.Randomness;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>Which way an individual is turned.</summary>
internal static class Facing
{
    /// <summary>Turn about the vertical in the stage, radians; 0 faces the viewer.</summary>
    /// <param name="member">Who.</param>
    /// <param name="side">On which side of its company it stands: −1 left, +1 right, 0 alone or in the middle.</param>
    /// <param name="crowd">Number of individuals in the picture.</param>
    /// <param name="stream">Random numbers.</param>
    public static float Yaw(CastMember member, float side, int crowd, RandomStream stream)
    {
        if (member.ReadFrom is { } reading)
        {
            // What is read faces the viewer, a little to the middle of the picture.
            return -reading - (0.07f * MathF.Sign(side)) + stream.Range(-0.06f, 0.06f);
        }

        float best = member.Info.ViewAzimuth;
        if (!member.Info.IsCreature)
        {
            return -best + (crowd > 1 ? stream.Range(-0.22f, 0.22f) : 0);
        }

        // The living turn to each other and to the viewer a little; one alone may look either way.
        float hand = side != 0 ? -MathF.Sign(side) : stream.Child("hand").Chance(0.5f) ? 1 : -1;
        float amount = member.Info.Family == "people" ? 0.17f : best;
        return hand * amount * stream.Child("amount").Range(0.7f, 1.15f);
    }
}
