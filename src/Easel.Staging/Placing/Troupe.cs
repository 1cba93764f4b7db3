using System.Collections.Immutable;
using System.Numerics;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>Individuals of one element with their places among each other: what is placed in one step.</summary>
/// <param name="Members">The individuals, at least one.</param>
/// <param name="Slots">Their places, as many.</param>
/// <param name="IsOnePiece">True for stacks and heaps, which rest where their middle does; others stand each on their own ground.</param>
internal sealed record Troupe(ImmutableArray<CastMember> Members, ImmutableArray<Slot> Slots, bool IsOnePiece = false)
{
    /// <summary>One alone.</summary>
    public static Troupe Of(CastMember member) => new([member], [default]);

    /// <summary>Who speaks for all.</summary>
    public CastMember First => Members[0];

    /// <summary>Stands everyone around a point.</summary>
    /// <param name="middle">Where the middle of the group goes.</param>
    /// <param name="side">On which side of its company the group stands.</param>
    /// <param name="turner">Turns those who stand.</param>
    /// <param name="rest">From a point to the point on the ground or surface there; null where nobody can stand.</param>
    public Unit? At(Vector3 middle, float side, Turner turner, Func<Vector3, CastMember, Vector3?> rest)
    {
        if (IsOnePiece && rest(middle, First) is { } foot)
        {
            middle = foot;
        }

        var placements = ImmutableArray.CreateBuilder<Placement>(Members.Length);
        for (int i = 0; i < Members.Length; i++)
        {
            if ((IsOnePiece ? middle + Slots[i].Offset : rest(middle + Slots[i].Offset, Members[i])) is not { } at)
            {
                return null;
            }

            // A pair stands to both sides of its own middle.
            float own = Members.Length == 1 || side != 0 ? side : Members.Length == 2 ? (i * 2) - 1 : 0;
            placements.Add(Slots[i].Rotation is { } turn ? Members[i].At(turn, at) : turner.Stand(Members[i], at, own));
        }

        return new Unit(placements.MoveToImmutable());
    }

    /// <summary>The same group in another size.</summary>
    public Troupe Scaled(float factor) => this with
    {
        Members = [.. Members.Select(m => m with { Scale = m.Scale * factor })],
        Slots = [.. Slots.Select(s => s with { Offset = s.Offset * factor })],
    };
}
