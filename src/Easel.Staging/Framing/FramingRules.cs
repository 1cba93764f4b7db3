using System.Collections.Immutable;
using Easel.Catalogue.Environments;
using Easel.Planning;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;

namespace Easel.Staging.Framing;

/// <summary>What a photographer would choose: lens, height and room around the subject.</summary>
internal static class FramingRules
{
    private const float Degree = MathF.PI / 180;

    /// <summary>Chooses for a cast in a place.</summary>
    public static FramingWish Choose(Plan plan, ImmutableArray<CastMember> cast, EnvironmentEntry place, RandomStream stream)
    {
        bool studio = place.Info.Id == "studio";
        bool alone = cast.Length == 1;
        CastMember main = cast[0];
        float fill = plan.Camera.Shot switch
        {
            ShotSize.Close => 0.92f,
            ShotSize.Wide => 0.3f,
            _ => studio ? (alone ? 0.82f : 0.86f) : alone ? 0.58f : 0.8f,
        };
        float lens = plan.Camera.Shot switch
        {
            ShotSize.Wide => 50 * Degree,
            _ => studio ? 24 * Degree : 36 * Degree,
        };
        float elevation = plan.Camera.Angle switch
        {
            CameraAngle.Low => -4 * Degree,
            CameraAngle.High => 35 * Degree,
            CameraAngle.TopDown => 80 * Degree,
            CameraAngle.EyeLevel => 2 * Degree,

            // Outdoors the horizon wants to be in the picture; a group in several rows is seen better from above.
            _ => studio ? main.Info.ViewElevation + RowsSeen(cast.Length) : MathF.Min(main.Info.ViewElevation, 6 * Degree) + (0.6f * RowsSeen(cast.Length)),
        };

        // Off the middle and low in a landscape, so that the place has room; central before a backdrop.
        float side = stream.Child("side").Chance(0.5f) ? 1 : -1;
        float x = studio || !alone ? 0.5f : 0.5f + (side * 0.07f);
        float y = studio ? 0.52f : elevation > 20 * Degree ? 0.5f : 0.6f;
        return new FramingWish(fill, lens, elevation, x, y);
    }

    private static float RowsSeen(int count) => count <= 3 ? 0 : MathF.Min(14, 3 * (count - 3)) * Degree;
}
