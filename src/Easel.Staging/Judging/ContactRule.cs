using System.Numerics;
using Easel.Planning.Language;
using Easel.Scenes;

namespace Easel.Staging.Judging;

/// <summary>What touches, carries and contains what, by where things stand. Each rule gives 0 and above where it holds.</summary>
internal static class ContactRule
{
    /// <summary>Largest distance between a thing and what it rests on, shares of its height and metres.</summary>
    private const float ContactShare = 0.1f, ContactMetres = 0.03f;

    /// <summary>Supports lower than this share of their extent are flat: what is on them stands at their height.</summary>
    private const float FlatShare = 0.06f;

    /// <summary>A foot at least so high over that of its support stands on it and not beside it, share of the support's height.</summary>
    private const float LeastRise = 0.15f;

    /// <summary>Share of a wearer's height down to which heads and necks reach.</summary>
    private const float UpperBody = 0.5f;

    /// <summary>Whether the middle of a thing is over its support and its foot on one of the support's surfaces.</summary>
    public static float RestsOn(Bounds thing, Bounds support)
    {
        float slack = MathF.Max(ContactMetres, ContactShare * thing.Size.Y), extent = MathF.Max(support.Size.X, support.Size.Z);
        float lowest = support.Size.Y < FlatShare * extent ? support.Min.Y - slack : support.Min.Y + (LeastRise * support.Size.Y);
        return MathF.Min(Within(thing, support, 0), MathF.Min(thing.Min.Y - lowest, support.Max.Y + slack - thing.Min.Y));
    }

    /// <summary>The same for a placed thing: feet hang down from a seat.</summary>
    public static float RestsOn(Placement thing, Placement support)
    {
        TaggedSurface seat = support.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Seat);
        float onIt = RestsOn(thing.Bounds, support.Bounds);
        if (onIt >= 0 || (seat == default && !support.IsRelief))
        {
            return onIt;
        }

        if (seat == default)
        {
            // Before a flat picture of a seat, at some height of it.
            return MathF.Min(Within(thing.Bounds, support.Bounds, thing.Bounds.Size.Z), MathF.Min(support.Bounds.Max.Y - thing.Bounds.Min.Y, thing.Bounds.Max.Y - support.Bounds.Center.Y));
        }

        float level = Vector3.Transform(seat.Center, support.Transform).Y, reach = 0.35f * MathF.Max(thing.Bounds.Size.X, thing.Bounds.Size.Z);
        return MathF.Min(Within(thing.Bounds, support.Bounds, reach), MathF.Min(level + ContactMetres - thing.Bounds.Min.Y, thing.Bounds.Max.Y - level));
    }

    /// <summary>Whether a thing is in a vessel: of a heap the uppermost lie above the rim.</summary>
    public static float LiesIn(Bounds thing, Bounds vessel)
    {
        float slack = MathF.Max(ContactMetres, thing.Size.Y);
        return MathF.Min(
            Within(thing, vessel, 0.5f * (MathF.Min(thing.Size.X, thing.Size.Z) + MathF.Min(vessel.Size.X, vessel.Size.Z))),
            MathF.Min(thing.Min.Y - vessel.Min.Y + slack, vessel.Max.Y + slack - thing.Min.Y));
    }

    /// <summary>Whether two boxes come nearer than a share of the larger one's extent.</summary>
    public static float Near(Bounds a, Bounds b, float share)
    {
        float allowed = MathF.Max(ContactMetres, share * MathF.Max(Extent(a), Extent(b)));
        Vector3 gap = Vector3.Max(Vector3.Zero, Vector3.Max(a.Min - b.Max, b.Min - a.Max));
        return allowed - gap.Length();
    }

    /// <summary>Whether a thing is in the room that another keeps free under it.</summary>
    public static bool IsUnder(Placement thing, Placement roof) =>
        roof.Model.Surfaces.Any(s => s.Tag == SurfaceTag.Under) && Within(thing.Bounds, roof.Bounds, 0) >= 0 && thing.Bounds.Max.Y < roof.Bounds.Max.Y;

    /// <summary>Whether a thing is about where it is worn: heads and necks are in the upper part of the wearer.</summary>
    public static float IsWorn(Placement thing, Placement wearer)
    {
        string place = WornTable.PlaceOf(thing.Element.Noun) ?? "body";
        float lowest = wearer.Bounds.Min.Y + (UpperBody * wearer.Bounds.Size.Y), middle = thing.Bounds.Center.Y;
        float reach = MathF.Max(wearer.Bounds.Size.X, wearer.Bounds.Size.Z);
        return place is "head" or "eyes" or "ears" or "neck"
            ? MathF.Min((place == "neck" ? thing.Bounds.Max.Y : middle) - lowest, Within(thing.Bounds, wearer.Bounds, 0.1f * reach))
            : Within(thing.Bounds, wearer.Bounds, 0.35f * reach);
    }

    // Metres by which the middle of a thing is inside another's footprint.
    private static float Within(Bounds thing, Bounds support, float slack)
    {
        Vector3 c = thing.Center;
        return slack + MathF.Min(MathF.Min(c.X - support.Min.X, support.Max.X - c.X), MathF.Min(c.Z - support.Min.Z, support.Max.Z - c.Z));
    }

    private static float Extent(Bounds box) => MathF.Max(box.Size.X, MathF.Max(box.Size.Y, box.Size.Z));
}
