using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Framing;

/// <summary>
/// Brings things of very different size together in one picture as a photographer does: the small one comes nearer to the lens. A thing at
/// half the distance looks twice as large.
/// </summary>
internal static class PerspectiveBalance
{
    /// <summary>The apparent size, in shares of the larger thing, below which a smaller thing comes nearer.</summary>
    public const float LargestRatio = 0.42f;

    /// <summary>The nearest a thing comes, share of the distance of the larger one.</summary>
    private const float NearestShare = 0.2f;

    /// <summary>Size that decides how large a thing appears.</summary>
    public static float Extent(Bounds box) => MathF.Max(box.Size.Y, 0.5f * MathF.Max(box.Size.X, box.Size.Z));

    /// <summary>Distance of the smaller thing from the lens, in shares of the larger one's distance; 1 when nothing is to be balanced.</summary>
    public static float DistanceShare(Bounds small, Bounds large) =>
        Math.Clamp(Extent(small) / (Extent(large) * LargestRatio), NearestShare, 1);

    /// <summary>Where the lens will be about, in the stage: what fills the frame decides its distance.</summary>
    public static Vector3 GuessEye(Bounds largest, FramingWish wish, int crowd)
    {
        float group = MathF.Max(largest.Size.Y, largest.Size.X) * MathF.Max(1, 0.7f * MathF.Sqrt(crowd));
        float distance = group / (wish.Fill * 2 * MathF.Tan(wish.FieldOfView * 0.5f));
        return new Vector3(0, wish.EyeHeight ?? ((0.5f * largest.Size.Y) + (distance * MathF.Sin(wish.Elevation))), distance);
    }
}
