using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue;
using Easel.Catalogue.Environments;
using Easel.Planning;
using Easel.Planning.Language;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;

namespace Easel.Staging.Framing;

/// <summary>What a photographer would choose: lens, height and room around the subject.</summary>
internal static class FramingRules
{
    private const float Degree = MathF.PI / 180;

    /// <summary>Share of the subject's usual size in a hall: the place is what the picture is about as well.</summary>
    private const float HallShare = 0.82f;

    /// <summary>Heights of the lens: a grown man's eye, and the least above the ground, metres. In a hall it goes down to what is small, or only
    /// the floor would be seen behind it.</summary>
    private const float StandingEye = 1.6f, LowestEye = 0.3f, LowestRoomEye = 1.2f, LowestHallEye = 0.55f;

    /// <summary>Things on a table are looked down on at least so steeply, radians: their base and their shadow are seen.</summary>
    private const float LeastTableElevation = 0.2f;

    /// <summary>Share of the picture of what stands on a table of which much is to be seen.</summary>
    private const float WideTopFill = 0.27f;

    /// <summary>Share of the picture of what stands on a cut-out base, and in a room that is cut open.</summary>
    private const float CutOutFill = 0.5f, OpenRoomFill = 0.36f;

    /// <summary>Share of a room's picture of what is read.</summary>
    private const float ReadFill = 0.66f;

    /// <summary>Things of this height stand in a room as people do, metres, and are framed with this share of the picture.</summary>
    private const float TallInRoom = 1.4f, TallFill = 0.78f;

    /// <summary>From so many on a row of people takes more of the width: they are low in the picture as it is.</summary>
    private const int Ensemble = 4;

    private const float EnsembleShare = 1.3f;

    /// <summary>Share of a room's picture of robots and others of a man's shape.</summary>
    private const float FigureFill = 0.74f;

    /// <summary>How far a subject goes beyond the frame when its surface is looked at.</summary>
    private const float MacroFill = 1.5f;

    /// <summary>What stands above another is looked at levelly, radians at most.</summary>
    private const float LargestBelow = 6 * Degree;

    /// <summary>Elevation of an isometric view.</summary>
    private const float IsometricElevation = 35.264f * Degree;

    /// <summary>From this size beside the usual one a thing is a giant; height of the lens before it, share of its own.</summary>
    private const float GiantScale = 2, GiantEye = 0.14f;

    /// <summary>Share of a person's height at which the chest is.</summary>
    private const float ChestShare = 0.76f;

    /// <summary>A close view of faces: share of the frame that they take with their shoulders, and the elevation of the lens.</summary>
    private const float BustFill = 0.98f, BustElevation = 2 * Degree;

    /// <summary>Before a backdrop: share of the frame that the cast takes, where its middle is, height of the lens in heights of the tallest, and the lens. From
    /// below the chest, the horizon is low and what rises behind has room.</summary>
    private const float BackdropFill = 0.62f, BackdropY = 0.6f, BackdropEye = 0.42f, BackdropLens = 34 * Degree;

    /// <summary>A close view of faces.</summary>
    /// <param name="place">The place.</param>
    public static FramingWish Bust(EnvironmentEntry place) =>
        new(BustFill, (place.Info.Tags.Contains("room") ? 28 : 20) * Degree, BustElevation, 0.5f, 0.5f, 0.5f);

    /// <summary>Chooses for a cast in a place.</summary>
    /// <param name="plan">The plan, with its wishes about the camera.</param>
    /// <param name="cast">What is to be framed, the main individual first.</param>
    /// <param name="place">The place.</param>
    /// <param name="top">How the support that the cast stands on is seen.</param>
    /// <param name="resting">Ids of elements that rest on, in or in the hand of others.</param>
    /// <param name="hasBackdrop">Whether something much larger rises behind the cast.</param>
    /// <param name="stream">Random numbers.</param>
    public static FramingWish Choose(Plan plan, ImmutableArray<CastMember> cast, EnvironmentEntry place, Tabletop.View top, IReadOnlySet<string> resting, bool hasBackdrop, RandomStream stream)
    {
        bool studio = place.Info.Id == "studio";
        bool room = place.Info.Tags.Contains("room"), hall = place.Info.Tags.Contains("hall");
        bool alone = cast.Length == 1, overTabletop = top is not Tabletop.View.None;
        CastMember main = cast[0];
        float fill = plan.Camera.Shot switch
        {
            ShotSize.Macro => MacroFill,
            ShotSize.Close => 0.92f,
            ShotSize.Wide => 0.3f,

            // A cut-out world is seen whole: its base, or two walls of the room.
            _ when place.Info.Tags.Contains("diorama") => CutOutFill,
            _ when room && plan.Camera.Angle is CameraAngle.Isometric => OpenRoomFill,

            // Who sits on a sofa or a bed is the picture's subject, and the furniture may be cropped.
            _ when overTabletop && room && top is Tabletop.View.Wide => WideTopFill,
            _ when overTabletop && room => !alone ? 0.62f : main.Info.Family is "animals" or "toys" ? 0.52f : 0.44f,
            _ when overTabletop => alone ? 0.46f : 0.66f,
            _ when room && cast.Any(m => m.ReadFrom is not null) => ReadFill,
            _ when room => (WornTable.IsFigure(main.Element.Noun) ? FigureFill : RoomFill(main.Info, alone)) * (hall ? HallShare : 1) * (cast.Length >= Ensemble && main.Info.Family == "people" ? EnsembleShare : 1),

            // Faces are looked at first: whoever has one is shown as large as the frame lets them be.
            _ when studio => alone && main.Info.Family != "people" ? AloneFill(main) : 0.87f,
            _ => alone ? OutdoorFill(main.Info) : main.Info.Support == Support.Water ? 0.7f : 0.82f,
        };
        float lens = LensRules.Choose(plan, main, top, place), needed = LensRules.LeastElevation(plan);
        float elevation = plan.Camera.Angle switch
        {
            CameraAngle.Low => -4 * Degree,
            CameraAngle.High => 35 * Degree,
            CameraAngle.TopDown => 80 * Degree,
            CameraAngle.EyeLevel or CameraAngle.Behind or CameraAngle.Profile => 2 * Degree,
            CameraAngle.Isometric => IsometricElevation,

            // In a room the view goes over the support into it.
            _ when overTabletop => MathF.Max(needed, stream.Child("elevation").Range(13f, 18f) * (room ? 0.78f : 1) * Degree),
            _ when needed > 0 => needed,
            _ when plan.Relations.Any(r => r.Kind is RelationKind.Above or RelationKind.Below) => MathF.Min(main.Info.ViewElevation, LargestBelow),
            _ when studio => MathF.Max(main.Info.ViewElevation, main.Info.Support == Support.Surface ? LeastTableElevation : 0.02f) + (1.4f * RowsSeen(cast.Length)),

            // Outdoors the horizon wants to be in the picture; a group in several rows is seen better from above.
            _ => MathF.Min(main.Info.ViewElevation, 6 * Degree) + (0.6f * RowsSeen(cast.Length)),
        };
        bool onStand = (!studio || IsUneven(cast, resting)) && !overTabletop && plan.Camera.Angle is null && needed == 0 && main.Info.Support != Support.Water;

        if (hasBackdrop)
        {
            float eye = MathF.Max(LowestEye, BackdropEye * cast.Max(m => m.Bounds.Size.Y));
            float aside = (stream.Child("side").Chance(0.5f) ? 1 : -1) * (alone ? OutdoorOffset(main.Info) : 0);
            return new FramingWish(MathF.Min(fill, BackdropFill), MathF.Max(lens, BackdropLens), elevation, 0.5f + aside, BackdropY, BackdropY, plan.Camera.Angle is null ? eye : null);
        }

        // Off the middle in a landscape, so that the place has room; central before a backdrop and for what fills the frame.
        float side = stream.Child("side").Chance(0.5f) ? 1 : -1;
        float offset = !alone || plan.Camera.Angle is CameraAngle.Isometric || place.Info.Tags.Contains("diorama") ? 0 : overTabletop ? 0.04f : studio ? 0 : OutdoorOffset(main.Info);

        // In a room things stand low in the picture: one looks down into cups and still sees the window.
        float y = overTabletop ? (room ? 0.59f : 0.54f) : studio ? 0.52f : elevation > 20 * Degree ? 0.5f : fill > 0.68f ? 0.54f : 0.58f;

        // In a landscape what is wide stands on the lower third.
        bool isLandscape = !overTabletop && !studio && elevation <= 20 * Degree && main.Info.Support != Support.Water;
        return new FramingWish(fill, lens, elevation, 0.5f + (side * offset), y, isLandscape ? (main.Info.Family == "buildings" ? 0.6f : 0.65f) : y, onStand ? (room ? MathF.Max(hall ? LowestHallEye : LowestRoomEye, EyeHeight(cast, resting)) : EyeHeight(cast, resting)) : null);
    }

    // What is long fills the frame one way only, and may come nearer to its border.
    private static float AloneFill(CastMember thing)
    {
        const float Long = 1.5f;
        Vector3 size = thing.Bounds.Size;
        float wide = MathF.Max(size.X, size.Z), ratio = MathF.Max(wide, size.Y) / MathF.Max(1e-3f, MathF.Min(wide, size.Y));
        return ratio > Long ? 0.85f : 0.75f;
    }

    // Enough is left to show the room.
    private static float RoomFill(EntryInfo info, bool alone) => info.Family switch
    {
        "people" => 0.74f,
        "animals" => alone ? 0.4f : 0.56f,
        "furniture" => alone ? 0.59f : 0.66f,

        // A tree in a room is taller than people, and as much the subject as they would be.
        _ when info.Size.Y >= TallInRoom => TallFill,
        _ => alone ? 0.36f : 0.5f,
    };

    private static float OutdoorFill(EntryInfo info) => info.Family switch
    {
        "people" => 0.8f,
        "animals" => 0.64f,
        "vehicles" when info.Support == Support.Water => 0.58f,
        "vehicles" when info.StandsAside => 0.8f,
        "vehicles" => 0.7f,
        "buildings" => 0.83f,
        "plants" => 0.76f,
        _ => 0.64f,
    };

    // The narrow move to a third, the wide only a little off the middle.
    private static float OutdoorOffset(EntryInfo info) => info.Family switch
    {
        "people" => 0.12f,
        "vehicles" when info.Support != Support.Water => 0.05f,
        "buildings" => 0.05f,
        _ => 0.1f,
    };

    /// <summary>The height at which each thing is met: people at their chest, animals at their eyes, cars a little below a standing eye.</summary>
    private static float EyeHeight(ImmutableArray<CastMember> cast, IReadOnlySet<string> resting)
    {
        float tallest = cast.Max(m => m.Bounds.Size.Y);
        float height = cast[0].Info.Family switch
        {
            "people" => ChestShare * tallest,
            "animals" => 0.9f * tallest,
            "vehicles" => Math.Clamp(0.85f * tallest, 0.9f, 1.7f),
            "buildings" => StandingEye,
            _ => 0.8f * tallest,
        };

        // Small things before large ones are met low, though not so low that people tower; rows of many are looked over.
        if (IsUneven(cast, resting))
        {
            float low = 1.3f * cast.Where(m => !resting.Contains(m.Element.Id)).Min(m => m.Bounds.Size.Y);
            height = MathF.Min(height, cast.Any(m => m.Info.Family == "people") ? MathF.Max(low, 0.5f * tallest) : low);
        }

        // Giants are looked up to.
        if (cast[0].Element.Scale >= GiantScale && cast[0].Bounds.Size.Y > StandingEye)
        {
            height = MathF.Min(height, GiantEye * cast[0].Bounds.Size.Y);
        }

        return Math.Clamp(height * (1 + (RowsSeen(cast.Length) * 2f)), LowestEye, MathF.Max(StandingEye, 0.16f * tallest));
    }

    // Whether things of very different size stand on the same ground.
    private static bool IsUneven(ImmutableArray<CastMember> cast, IReadOnlySet<string> resting)
    {
        float[] extents = [.. cast.Where(m => !resting.Contains(m.Element.Id)).Select(m => PerspectiveBalance.Extent(m.Bounds))];
        return extents.Length > 1 && extents.Min() < extents.Max() * PerspectiveBalance.LargestRatio;
    }

    private static float RowsSeen(int count) => count <= 2 ? 0 : MathF.Min(16, 5 + (2 * (count - 3))) * Degree;
}
