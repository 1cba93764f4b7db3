using System.Numerics;

namespace Easel.Staging.Framing;

/// <summary>How a group is to sit in the frame.</summary>
/// <param name="Fill">Share of the tighter side of the picture that the group takes.</param>
/// <param name="FieldOfView">Full vertical angle of view for a square picture, radians.</param>
/// <param name="Elevation">Angle of the camera above the horizontal, radians, where no height is given.</param>
/// <param name="CenterX">Where the middle of the group falls, share of the width from the left.</param>
/// <param name="CenterY">Where the middle of the group falls, share of the height from the top.</param>
/// <param name="WideCenterY">The same for a group much wider than high, which would leave bare ground below it.</param>
/// <param name="EyeHeight">Height of the lens above what the group stands on, metres, or null to look from <paramref name="Elevation"/>.</param>
internal sealed record FramingWish(float Fill, float FieldOfView, float Elevation, float CenterX, float CenterY, float WideCenterY, float? EyeHeight = null)
{
    /// <summary>A group is wide from this ratio of width to height.</summary>
    private const float Wide = 1.4f;

    /// <summary>Where the middle of a group of this size falls, share of the height from the top.</summary>
    public float HeightOf(Vector3 size) => MathF.Max(size.X, size.Z) > Wide * size.Y ? WideCenterY : CenterY;

    /// <summary>A front turned farther aside than this, as a sine, wants room before it.</summary>
    private const float TurnedAside = 0.12f;

    /// <summary>The same wish with more room on the side to which one alone looks or drives.</summary>
    public FramingWish WithLookRoom(IReadOnlyList<Placement> shown)
    {
        float front = shown.Count == 1 ? Vector3.Normalize(Vector3.TransformNormal(Vector3.UnitZ, shown[0].Transform)).X : 0;
        return MathF.Abs(front) > TurnedAside ? this with { CenterX = 0.5f - (MathF.Sign(front) * MathF.Abs(CenterX - 0.5f)) } : this;
    }
}
