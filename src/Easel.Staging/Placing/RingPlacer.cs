using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>Stands things in a ring round another, which stays visible: what is high leaves a gap before the viewer.</summary>
internal static class RingPlacer
{
    /// <summary>Distances between neighbours and from the middle, in widths where they would touch.</summary>
    private const float Spacing = 1.12f, Clearance = 1.12f;

    /// <summary>One seat alone stands behind what it faces, a little aside, so that who sits there is seen: its angle from the viewer, radians.</summary>
    private const float Alone = 2.7f;

    /// <summary>Seats are drawn up to a table.</summary>
    private const float SeatClearance = 0.75f;

    /// <summary>Things higher than this share of the middle one would hide it; the gap they leave before it, radians.</summary>
    private const float LargestBefore = 0.45f, Opening = 1.5f;

    private const int LargestAttempts = 12;

    /// <summary>The ring.</summary>
    /// <param name="members">Who stands in it.</param>
    /// <param name="middle">The box of what is in its middle.</param>
    /// <param name="turner">Turns individuals; it is set to turn the living and seats inward.</param>
    /// <param name="rest">From a point to the point on the ground or surface there; null where nobody can stand.</param>
    /// <param name="isFree">Whether a unit stands in nobody.</param>
    /// <param name="stream">Random numbers.</param>
    public static Unit? Around(
        ImmutableArray<CastMember> members, Bounds middle, Turner turner, Func<Vector3, CastMember, Vector3?> rest, Func<Unit, bool> isFree, RandomStream stream)
    {
        CastMember first = members[0];
        bool isSeat = first.Model.Surfaces.Any(s => s.Tag == SurfaceTag.Seat);
        float clearance = isSeat ? SeatClearance : Clearance;
        if (first.IsLiving || first.IsRelief || isSeat)
        {
            turner.TurnTo(middle.Center);
        }

        Vector3 size = members.Aggregate(Vector3.Zero, (all, m) => Vector3.Max(all, m.Bounds.Size));
        float width = MathF.Max(size.X, size.Z), opening = members.Length > 2 && size.Y > LargestBefore * middle.Size.Y ? Opening : 0;

        // The sides of the ring are farther out than its front and back, as the picture is wide; all have room on its circumference.
        var radius = new Vector2((0.5f * middle.Size.X) + (0.5f * width * clearance), (0.5f * middle.Size.Z) + (0.5f * width * clearance));
        float around = MathF.PI * (radius.X + radius.Y) * (1 - (opening / MathF.Tau)), needed = members.Length * width * Spacing;
        radius *= MathF.Max(1, needed / around);
        for (int attempt = 0; attempt < LargestAttempts; attempt++, radius *= 1.08f)
        {
            var placements = ImmutableArray.CreateBuilder<Placement>(members.Length);
            for (int i = 0; i < members.Length; i++)
            {
                float angle = (isSeat && members.Length == 1 ? Alone : Angle(i, members.Length, opening)) + (stream.Child(attempt).Child(i).Range(-0.08f, 0.08f) / members.Length);
                var at = new Vector3(middle.Center.X + (radius.X * MathF.Sin(angle)), middle.Min.Y, middle.Center.Z + (radius.Y * MathF.Cos(angle)));
                if (rest(at, members[i]) is { } foot)
                {
                    placements.Add(turner.Stand(members[i], foot, MathF.Sign(MathF.Sin(angle))));
                }
            }

            if (placements.Count == members.Length && new Unit(placements.ToImmutable()) is var ring && isFree(ring) && Apart(ring))
            {
                return ring;
            }
        }

        return null;
    }

    // 0 is before the viewer: without an opening nobody stands just there, with one it is left free. Two stand on both sides.
    private static float Angle(int i, int count, float opening) =>
        count <= 2 ? (MathF.PI / 2) + (MathF.PI * i) : (0.5f * opening) + ((MathF.Tau - opening) * (opening > 0 ? i / (count - 1f) : (i + 0.5f) / count));

    private static bool Apart(Unit ring)
    {
        for (int i = 1; i < ring.Members.Length; i++)
        {
            if (Footprint.Collide(ring.Members[i].Bounds, ring.Members[i - 1].Bounds, 0))
            {
                return false;
            }
        }

        return true;
    }
}
