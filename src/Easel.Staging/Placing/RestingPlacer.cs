using System.Numerics;
using Easel.Scenes;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>Places what does not stand on the ground: in a hand, above a thing, or on the box of one that has no surface.</summary>
internal static class RestingPlacer
{
    /// <summary>Room between a thing and what floats above it, share of the larger height.</summary>
    private const float FloatingGap = 0.18f;

    /// <summary>On the middle of the top of its box.</summary>
    public static Placement OnBox(CastMember member, Placement parent, float yaw) =>
        member.At(parent.Bounds.Center with { Y = parent.Bounds.Max.Y }, yaw);

    /// <summary>In the first hand, or null when the holder has none.</summary>
    public static Placement? InHand(CastMember member, Placement holder, float yaw)
    {
        foreach (TaggedSurface grip in holder.Model.Surfaces.Where(s => s.Tag == SurfaceTag.Grip))
        {
            // A thing with a handle is held by it; one without is held at its middle.
            Vector3 hand = Vector3.Transform(grip.Center, holder.Transform);
            TaggedSurface own = member.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Grip);
            Vector3 hold = own == default ? member.Model.Bounds.Center : own.Center;
            Vector3 offset = Vector3.Transform(hold * member.Scale, Matrix4x4.CreateRotationY(yaw));
            return member.At(hand - offset, yaw);
        }

        return null;
    }

    /// <summary>Over the middle of another.</summary>
    public static Placement Above(CastMember member, Placement below, float yaw)
    {
        float gap = FloatingGap * MathF.Max(member.Bounds.Size.Y, below.Bounds.Size.Y);
        return member.At(below.Bounds.Center with { Y = below.Bounds.Max.Y + gap }, yaw);
    }
}
