using System.Numerics;
using Easel.Scenes;

namespace Easel.Catalogue;

/// <summary>How a thing that is ridden or played takes its user: where hands and feet belong, metres from the middle of its seat, +X to the
/// user's left, +Z ahead.</summary>
/// <param name="LeftHand">What the left hand is at.</param>
/// <param name="RightHand">What the right hand is at.</param>
/// <param name="LeftFoot">What the left sole is on, or null where feet find their own place.</param>
/// <param name="RightFoot">What the right sole is on, or null.</param>
/// <param name="IsPlayed">Whether hands lie on keys instead of closing about a grip.</param>
/// <param name="SeatHeight">Height of the seat over the ground, metres.</param>
public sealed record Rig(Vector3 LeftHand, Vector3 RightHand, Vector3? LeftFoot, Vector3? RightFoot, bool IsPlayed, float SeatHeight)
{
    /// <summary>The rig of a model that has a seat and something for both hands; null for others.</summary>
    /// <param name="model">What is sat on.</param>
    /// <param name="scale">Metres of the user per metre of the model.</param>
    public static Rig? Of(Model model, float scale)
    {
        TaggedSurface seat = First(SurfaceTag.Seat), keys = First(SurfaceTag.Keys), grip = keys == default ? First(SurfaceTag.Grip) : keys, hold = First(SurfaceTag.Foothold);
        if (seat == default || grip == default)
        {
            return null;
        }

        // Who sits looks against the seat's second side.
        Vector3 ahead = -Vector3.Normalize(seat.V with { Y = 0 }), left = Vector3.Cross(Vector3.UnitY, ahead);
        Vector3 Own(Vector3 v) => scale * new Vector3(Vector3.Dot(v, left), v.Y, Vector3.Dot(v, ahead));
        Vector3 Outwards(Vector3 u) => Vector3.Dot(u, left) < 0 ? -u : u;
        Vector3 hand = Outwards(grip.U), foot = Outwards(hold.U);
        return new Rig(
            Own(grip.Center + hand - seat.Center), Own(grip.Center - hand - seat.Center),
            hold == default ? null : Own(hold.Center + foot - seat.Center), hold == default ? null : Own(hold.Center - foot - seat.Center),
            keys != default, scale * seat.Center.Y);

        TaggedSurface First(SurfaceTag tag) => model.Surfaces.FirstOrDefault(s => s.Tag == tag);
    }
}
