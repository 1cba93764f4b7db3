using System.Numerics;
using Easel.Planning;
using Easel.Planning.Language;
using Easel.Scenes;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>Places what does not stand on the ground: in a hand, above a thing, on one that has no surface or in one that is not open.</summary>
internal static class RestingPlacer
{
    /// <summary>A thing this many times higher than wide lies across a chest, turned by so much, radians.</summary>
    private const float LongRatio = 1.8f, AcrossChest = 0.95f;

    /// <summary>Room between a thing and what floats above it, share of the larger height.</summary>
    private const float FloatingGap = 0.18f;

    /// <summary>What is held is at most so large beside its holder, and at least so large that it is seen.</summary>
    private const float LargestHeld = 0.6f, SmallestHeld = 0.1f;

    /// <summary>Height of the seat of a flat picture of one, share of its own, and room for the back before it, share of the sitter's depth.</summary>
    private const float SeatHeight = 0.5f, BackRoom = 0.12f;

    /// <summary>Turn of a rider to where its mount looks, radians; how far behind the middle it sits, how wide a back is, shares of the mount's length;
    /// and how deep it sits, share of its own height.</summary>
    private const float RidingTurn = 1.2f, BackShift = 0.1f, BackReach = 0.04f, Sink = 0.03f;

    /// <summary>Height of what sits on a shoulder at most, share of the figure's; how far from the middle that is, share of the trunk's width; and how far
    /// below the chin, share of the head's height.</summary>
    private const float LargestOnShoulder = 0.3f, ShoulderShare = 0.36f, ShoulderDrop = 0.2f;

    /// <summary>Share of a thing's width that a row on top of it takes.</summary>
    private const float RowShare = 0.92f;

    /// <summary>Of a thing that looks out of a closed vessel so much is inside it, and it is at most so wide beside it.</summary>
    private const float InsideShare = 0.3f, WidestInside = 0.8f;

    /// <summary>At full length on what people lie on, the head where its pillow is; null where nobody lies.</summary>
    /// <param name="member">Who lies.</param>
    /// <param name="bed">What is lain on.</param>
    /// <param name="others">How many lie there already: the second takes the other side.</param>
    public static Placement? Lain(CastMember member, Placement bed, int others)
    {
        TaggedSurface place = bed.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Lie);
        if (place == default || member.Info.Family != "people" || member.Element.Pose is not ("lie" or "sleep" or "rest" or "nap" or "recline"))
        {
            return null;
        }

        // Who lies has the head towards its model's −X.
        Vector3 head = Vector3.Normalize(Vector3.TransformNormal(place.V, bed.Transform)), center = place.Center * new Vector3(others % 2 == 0 ? 1 : -1, 1, 1);
        Placement lying = member.At(Matrix4x4.CreateRotationY(MathF.Atan2(head.Z, -head.X)), Vector3.Zero);
        return lying.MovedBy(Vector3.Transform(center, bed.Transform) - (lying.Bounds.Center with { Y = lying.Bounds.Min.Y }));
    }

    /// <summary>Standing sideways on a board, one foot ahead of the other along it; null on what is no board.</summary>
    /// <param name="member">Who rides.</param>
    /// <param name="board">What is stood on.</param>
    public static Placement? OnBoard(CastMember member, Placement board)
    {
        TaggedSurface deck = board.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Top);
        if (deck == default || member.Info.Family != "people" || !Catalogue.People.Actors.IsBoard(board.Element.Thing))
        {
            return null;
        }

        // The legs are apart along the model's X: that lies along the board, the face to the viewer.
        Vector3 along = Vector3.Normalize(Vector3.TransformNormal(deck.U.Length() > deck.V.Length() ? deck.U : deck.V, board.Transform) with { Y = 0 });
        along = along.X < 0 ? -along : along;
        Placement rider = member.At(Matrix4x4.CreateRotationY(MathF.Atan2(-along.Z, along.X)), Vector3.Zero);
        return rider.MovedBy(Vector3.Transform(deck.Center, board.Transform));
    }

    /// <summary>On a thing whose places for hands and feet the sitter was built for: body on the seat, looking as the seat does; null where it was not.</summary>
    /// <param name="member">Who sits.</param>
    /// <param name="mount">What is sat on.</param>
    public static Placement? Mounted(CastMember member, Placement mount)
    {
        TaggedSurface seat = mount.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Seat), rump = member.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Rump);
        if (seat == default || rump == default || Catalogue.Rig.Of(mount.Model, 1) is null)
        {
            return null;
        }

        float size = Vector3.TransformNormal(Vector3.UnitY, mount.Transform).Length();
        Matrix4x4 turn = Matrix4x4.CreateRotationY(MathF.Atan2(-seat.V.X, -seat.V.Z));
        return member.At(Matrix4x4.Identity, Vector3.Zero)
            .At(Matrix4x4.CreateTranslation(-rump.Center) * Matrix4x4.CreateScale(member.Scale / size) * turn * Matrix4x4.CreateTranslation(seat.Center) * mount.Transform);
    }

    /// <summary>On a front seat of a vehicle with windows, small enough for its roof; null where there is no such seat or nobody who sits.</summary>
    /// <param name="member">Who drives or rides along.</param>
    /// <param name="vehicle">The vehicle.</param>
    /// <param name="others">How many sit there already: the second takes the other seat.</param>
    public static Placement? Behind(CastMember member, Placement vehicle, int others)
    {
        TaggedSurface cabin = vehicle.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Cabin), rump = member.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Rump);
        if (cabin == default || rump == default || others > 1)
        {
            return null;
        }

        float room = cabin.V.Length() * Vector3.TransformNormal(Vector3.UnitY, vehicle.Transform).Length();
        float scale = MathF.Min(member.Scale, room / MathF.Max(0.1f, member.Model.Bounds.Max.Y - rump.Center.Y));
        Vector3 front = Vector3.TransformNormal(cabin.V, vehicle.Transform), at = Vector3.Transform(cabin.Center + (others * cabin.U), vehicle.Transform);
        Placement sitter = (member with { Scale = scale }).At(Vector3.Zero, MathF.Atan2(front.X, front.Z));
        return sitter.MovedBy(at - Vector3.Transform(rump.Center, sitter.Transform));
    }

    /// <summary>On the shoulder of a figure, for what is small beside it and not told to be on its head; null for others.</summary>
    /// <param name="member">Who sits there.</param>
    /// <param name="bearer">The figure.</param>
    /// <param name="yaw">Its turn, radians.</param>
    /// <param name="others">How many sit there already: the second takes the other side.</param>
    public static Placement? OnShoulder(CastMember member, Placement bearer, float yaw, int others)
    {
        if (bearer.IsRelief || !WornTable.IsFigure(bearer.Element.Noun) && !bearer.Element.Thing.StartsWith("person", StringComparison.Ordinal) || !member.IsLiving || member.Element.Attributes.Contains(Placements.OnHead)
            || member.Bounds.Size.Y > LargestOnShoulder * bearer.Bounds.Size.Y)
        {
            return null;
        }

        BodyPlan body = BodyPlan.Of(bearer.Model);
        float side = others % 2 == 0 ? 1 : -1;
        Vector3 shoulder = new(body.Crown.X + (side * ShoulderShare * body.TrunkWidth), body.Neck.Y - (ShoulderDrop * body.HeadHeight), body.Neck.Z - (0.15f * body.HeadWidth));
        Placement sitting = member.At(Vector3.Zero, yaw);
        return sitting.MovedBy(Vector3.Transform(shoulder, bearer.Transform) - (sitting.Bounds.Center with { Y = sitting.Bounds.Min.Y }));
    }

    /// <summary>Where it rests on top of a thing: on level parts, high, near the middle.</summary>
    public static Unit OnTop(Unit unit, Placement parent)
    {
        float scale = Vector3.TransformNormal(Vector3.UnitX, parent.Transform).Length();
        Vector2 half = Footprint.HalfSize(unit.Bounds) / scale;
        Vector3 foot = Vector3.Transform(HeightField.Of(parent.Model).Rest(half), parent.Transform);
        return unit.MovedBy(foot - (unit.Bounds.Center with { Y = unit.Bounds.Min.Y }));
    }

    /// <summary>Sitting before the flat picture of a seat, at half of its height.</summary>
    /// <param name="member">Who sits.</param>
    /// <param name="seat">Underside of the body, model space.</param>
    /// <param name="bench">What it sits on.</param>
    /// <param name="yaw">Its turn, radians.</param>
    public static Placement SatBefore(CastMember member, Vector3 seat, Placement bench, float yaw)
    {
        Placement sitter = member.At(Vector3.Zero, yaw);
        Bounds box = bench.Bounds;
        float height = MathF.Max(SeatHeight * box.Size.Y, seat.Y * member.Scale);
        var at = new Vector3(box.Center.X, box.Min.Y + MathF.Min(height, box.Size.Y), box.Max.Z + (BackRoom * sitter.Bounds.Size.Z));
        return sitter.MovedBy(at - Vector3.Transform(seat, sitter.Transform));
    }

    /// <summary>Astride on the flat picture of a mount, looking where that does; the leg on the far side is behind it.</summary>
    /// <param name="member">Who rides.</param>
    /// <param name="seat">Underside of the body, model space.</param>
    /// <param name="mount">What is ridden.</param>
    public static Placement Astride(CastMember member, Vector3 seat, Placement mount)
    {
        float side = mount.Front.X < 0 ? -1 : 1;
        Placement rider = member.At(Vector3.Zero, side * RidingTurn);

        // Behind the middle, away from the head; a flat picture of a mount looks to its own left.
        Vector3 back = Vector3.Transform(HeightField.Of(mount.Model).Top(BackShift, BackReach), mount.Transform);
        return rider.MovedBy((back with { Z = mount.Bounds.Center.Z }) - new Vector3(0, Sink * member.Bounds.Size.Y, 0) - Vector3.Transform(seat, rider.Transform));
    }

    /// <summary>One of several beside each other on top of a thing, small enough for all of them.</summary>
    /// <param name="unit">What stands there.</param>
    /// <param name="parent">The thing.</param>
    /// <param name="place">Its place from the left, from 0.</param>
    /// <param name="places">How many stand there.</param>
    /// <param name="smallest">The smallest factor on its size.</param>
    public static Unit InRowOnTop(Unit unit, Placement parent, int place, int places, float smallest)
    {
        HeightField field = HeightField.Of(parent.Model);
        Vector3 own = parent.Model.Bounds.Size;
        float scale = Vector3.TransformNormal(Vector3.UnitX, parent.Transform).Length(), share = RowShare / places;
        float fit = Math.Clamp(share * scale * (field.IsLongInDepth ? own.Z : own.X) / unit.Bounds.Size.X, smallest, 1);
        Vector3 top = Vector3.Transform(field.Top((place - ((places - 1) * 0.5f)) * share, 0.3f * share), parent.Transform);
        unit = new Unit([.. unit.Members.Select(m => m.Scaled(fit))]);
        return unit.MovedBy(top - (unit.Bounds.Center with { Y = unit.Bounds.Min.Y }));
    }

    /// <summary>Out of the top of a vessel that is no hollow model: behind a relief, whose front hides the lower part, else through the lid.</summary>
    public static Unit OutOf(CastMember member, Placement vessel, float yaw)
    {
        Bounds box = vessel.Bounds;
        float width = MathF.Max(member.Bounds.Size.X, 0.7f * member.Bounds.Size.Z), largest = WidestInside * (vessel.IsRelief ? box.Size.X : MathF.Min(box.Size.X, box.Size.Z));
        CastMember fitted = width > largest ? member with { Scale = member.Scale * largest / width } : member;
        Placement placed = fitted.At(Vector3.Zero, yaw);
        float behind = vessel.IsRelief ? 0.5f * (box.Size.Z + placed.Bounds.Size.Z) : 0;
        var foot = new Vector3(box.Center.X, box.Max.Y - (InsideShare * placed.Bounds.Size.Y), box.Center.Z - behind);
        return new Unit([placed.MovedBy(foot - (placed.Bounds.Center with { Y = placed.Bounds.Min.Y }))]);
    }

    /// <summary>In a hand; who has none holds it before the chest, an animal at its mouth.</summary>
    /// <param name="member">What is held.</param>
    /// <param name="holder">Who holds it.</param>
    /// <param name="yaw">Its turn, radians.</param>
    /// <param name="others">How many things the holder has already.</param>
    public static Placement InHand(CastMember member, Placement holder, float yaw, int others)
    {
        CastMember fitted = Fitted(member, holder);
        TaggedSurface both = holder.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Hold);
        if (both != default && others == 0)
        {
            return InBothHands(fitted, holder, both);
        }

        TaggedSurface grip = holder.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Grip);
        if (grip == default)
        {
            return AtSide(fitted, holder, yaw) ?? BeforeChest(fitted, holder, yaw);
        }

        // The second thing is in the other hand.
        Vector3 at = others % 2 == 0 ? grip.Center : grip.Center with { X = -grip.Center.X };
        Vector3 hand = Vector3.Transform(at, holder.Transform);

        // A thing with a handle is held by it; one without is held at its middle.
        TaggedSurface own = fitted.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Grip);
        Vector3 hold = own == default ? fitted.Model.Bounds.Center : own.Center;
        Placement placed = fitted.At(Vector3.Zero, yaw);
        return placed.MovedBy(hand - Vector3.Transform(hold, placed.Transform));
    }

    /// <summary>Floating over the middle of a box.</summary>
    public static Unit Floating(Unit unit, Bounds below)
    {
        float gap = FloatingGap * MathF.Max(unit.Bounds.Size.Y, below.Size.Y);
        return unit.MovedBy((below.Center with { Y = below.Max.Y + gap }) - (unit.Bounds.Center with { Y = unit.Bounds.Min.Y }));
    }

    /// <summary>Turned as the hands hold it.</summary>
    private static Placement InBothHands(CastMember member, Placement holder, TaggedSurface hold)
    {
        float size = Vector3.TransformNormal(Vector3.UnitX, holder.Transform).Length();
        Vector3 x = Vector3.Normalize(hold.U), y = Vector3.Normalize(hold.V), z = hold.Normal;
        var turn = new Matrix4x4(x.X, x.Y, x.Z, 0, y.X, y.Y, y.Z, 0, z.X, z.Y, z.Z, 0, 0, 0, 0, 1);
        return member.At(Matrix4x4.Identity, Vector3.Zero)
            .At(Matrix4x4.CreateTranslation(-member.Model.Bounds.Center) * Matrix4x4.CreateScale(member.Scale / size) * turn * Matrix4x4.CreateTranslation(hold.Center) * holder.Transform);
    }

    /// <summary>What has a handle, at the side of an upright body that has no hands: there it hides no face. Null for others.</summary>
    private static Placement? AtSide(CastMember member, Placement holder, float yaw)
    {
        const float Upright = 1.2f, Aside = 0.5f;
        TaggedSurface own = member.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Grip);
        Vector3 size = holder.Model.Bounds.Size;
        if (own == default || holder.IsRelief || size.Y < Upright * size.Z)
        {
            return null;
        }

        BodyPlan body = BodyPlan.Of(holder.Model);
        Vector3 hand = Vector3.Transform(body.Chest with { X = body.Crown.X - (Aside * body.TrunkWidth), Z = 0.5f * (body.Chest.Z + body.Crown.Z) }, holder.Transform);
        Placement placed = member.At(Vector3.Zero, yaw);
        return placed.MovedBy(hand - Vector3.Transform(own.Center, placed.Transform));
    }

    private static Placement BeforeChest(CastMember member, Placement holder, float yaw)
    {
        BodyPlan body = BodyPlan.Of(holder.Model);

        // Who stands upright like a man has it before the chest, what is long across it; animals hold with their mouths.
        bool isFigure = WornTable.IsFigure(holder.Element.Noun) && !holder.IsRelief;
        Vector3 size = member.Model.Bounds.Size;
        bool isLong = isFigure && size.Y > LongRatio * size.X;
        Placement placed = isLong ? member.At(Matrix4x4.CreateRotationZ(AcrossChest) * Matrix4x4.CreateRotationY(yaw), Vector3.Zero) : member.At(Vector3.Zero, yaw);

        // The front of a relief is towards the viewer wherever it looks.
        Vector3 at = Vector3.Transform(holder.IsRelief || isFigure ? body.Chest : body.Mouth, holder.Transform);
        Vector3 look = holder.IsRelief ? Vector3.UnitZ : new Vector3(MathF.Sin(body.FaceTurn), 0, MathF.Cos(body.FaceTurn));
        Vector3 outward = Vector3.TransformNormal(look, holder.Transform);
        outward = Vector3.Normalize(outward with { Y = 0 });
        float reach = 0.5f * Vector3.Dot(Vector3.Abs(outward), placed.Bounds.Size);
        return placed.MovedBy(at + (outward * (0.6f * reach)) - placed.Bounds.Center);
    }

    private static CastMember Fitted(CastMember member, Placement holder)
    {
        float mine = Extent(member.Bounds), other = Extent(holder.Bounds);
        return member with { Scale = member.Scale * Math.Clamp(1, SmallestHeld * other / mine, MathF.Max(SmallestHeld * other / mine, LargestHeld * other / mine)) };
    }

    private static float Extent(Bounds box) => MathF.Max(box.Size.X, MathF.Max(box.Size.Y, box.Size.Z));
}
