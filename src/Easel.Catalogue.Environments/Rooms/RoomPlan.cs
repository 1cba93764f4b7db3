using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>The inner faces of a room's walls and its windows, metres. The viewer looks roughly along −Z, the daylight comes from −X.</summary>
internal sealed record RoomPlan
{
    /// <summary>Thickness of the walls.</summary>
    public const float Thickness = 0.3f;

    /// <summary>Height of the picture at the hero, metres, up to which it is seen closely, and how near the window then is to its middle.</summary>
    private const float LargestClose = 2, CloseHalf = 1.2f;

    private static readonly string[] s_atWall = ["sofa", "bed", .. WallPieces.All];

    public required float Left { get; init; }

    public required float Right { get; init; }

    public required float Back { get; init; }

    public required float Front { get; init; }

    public required float Height { get; init; }

    /// <summary>Whether only its left and its back wall stand, so that one looks into it from outside.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Windows of the left wall, along it from the front to the back as seen from inside.</summary>
    public required ImmutableArray<RoomWindow> LeftWindows { get; init; }

    /// <summary>Windows of the back wall, from left to right.</summary>
    public required ImmutableArray<RoomWindow> BackWindows { get; init; }

    /// <summary>A window behind the viewer, which fills the room with soft light; a small one where things are seen closely, which it would make flat.</summary>
    public required ImmutableArray<RoomWindow> FrontWindows { get; init; }

    /// <summary>The left wall from inside: along it to the right, up, into the room.</summary>
    public WallFrame LeftWall => new(new Vector3(Left, 0, Front), -Vector3.UnitZ, Vector3.UnitX);

    public WallFrame BackWall => new(new Vector3(Left, 0, Back), Vector3.UnitX, Vector3.UnitZ);

    public WallFrame RightWall => new(new Vector3(Right, 0, Back), Vector3.UnitZ, -Vector3.UnitX);

    public WallFrame FrontWall => new(new Vector3(Right, 0, Front), -Vector3.UnitX, -Vector3.UnitZ);

    public float Width => Right - Left;

    public float Depth => Front - Back;

    /// <summary>The walls with all that is between them.</summary>
    public Bounds Outside => new(new Vector3(Left - Thickness, -Thickness, Back - Thickness), new Vector3(Right + Thickness, Height + Thickness, Front + Thickness));

    /// <summary>Lays out a room around what is to stand in it and the camera.</summary>
    public static RoomPlan For(RoomKind kind, RoomView view, bool wantsView, RandomStream stream)
    {
        Bounds hero = view.Hero.IsEmpty ? new Bounds(new Vector3(-0.4f, 0, -0.4f), new Vector3(0.4f, 0.6f, 0.4f)) : view.Hero;
        Vector3 eye = view.Camera.Position;
        bool isClose = !kind.IsHall && view.FrameHeight(hero.Center) < LargestClose;
        float height = MathF.Max(kind.Height ?? stream.Child("height").Range(2.6f, 2.8f), hero.Max.Y + 0.4f);

        // Seats and shelves stand at the wall; behind what stands free there is room for them.
        float back = view.Find(s_atWall) is { } piece ? piece.Min.Z - 0.07f : hero.Min.Z - (view.Hero.IsEmpty ? MathF.Max(1.9f, kind.Behind) : kind.Behind);
        float half = kind.HalfWidth;

        // Things seen closely stand beside the window, so that the sun falls on them.
        float left = MathF.Min(MathF.Min(hero.Min.X - (isClose ? 0.24f : 0.85f), hero.Center.X - (isClose ? CloseHalf : half)), eye.X - 0.7f);
        float right = MathF.Max(MathF.Max(hero.Max.X + 0.95f, hero.Center.X + half), eye.X + 0.7f);
        float front = MathF.Max(MathF.Max(eye.Z + 0.7f, hero.Max.Z + 1.6f), back + 4);

        // The sun falls through the first window on and before the hero; a second one beside it lights the front.
        (float sill, float head, float wide) = kind.Window;
        head = isClose ? height - 0.15f : head;
        var windows = ImmutableArray.CreateBuilder<RoomWindow>();
        float far = MathF.Max(back + 0.45f, hero.Center.Z - 1.6f), along = front - far;
        for (int i = 0; i < 2 && along - wide > 0.4f; i++)
        {
            windows.Add(new RoomWindow(along - wide, along, sill, head));
            along -= wide + 0.7f;
        }

        windows.Reverse();
        return new RoomPlan
        {
            Left = left, Right = right, Back = back, Front = front, Height = height, LeftWindows = windows.ToImmutable(),
            FrontWindows = [FrontWindow(0.5f * (right - left), isClose)],
            BackWindows = BackWindow(kind, right - left, hero.Center.X - left, wantsView, stream.Child("back")),
        };
    }

    /// <summary>Lays out a room that is seen from outside over a corner, without its front, its right wall and its ceiling.</summary>
    /// <param name="kind">The kind of room.</param>
    /// <param name="view">What stands in it.</param>
    /// <param name="stream">Random numbers.</param>
    public static RoomPlan Open(RoomKind kind, RoomView view, RandomStream stream)
    {
        const float Depth = 3.3f, Narrow = 0.45f;
        Bounds hero = view.Hero.IsEmpty ? new Bounds(new Vector3(-0.4f, 0, -0.4f), new Vector3(0.4f, 0.6f, 0.4f)) : view.Hero;
        float back = view.Find(s_atWall) is { } piece ? piece.Min.Z - 0.07f : hero.Min.Z - (view.Hero.IsEmpty ? MathF.Min(1.9f, kind.Behind) : MathF.Min(2.2f, kind.Behind));
        float left = MathF.Min(hero.Min.X - 0.85f, hero.Center.X - kind.HalfWidth), right = MathF.Max(hero.Max.X + 0.7f, hero.Center.X + (0.9f * kind.HalfWidth));
        float front = MathF.Max(hero.Max.Z + 1.1f, back + MathF.Max(Depth, 0.85f * (right - left))), height = Math.Clamp(kind.Height ?? 2.6f, 2.4f, 2.9f), along = front - back;
        (float sill, float head, float wide) = kind.Window;
        float from = MathF.Max(Narrow, (0.45f * along) - (0.5f * wide));
        return new RoomPlan
        {
            Left = left, Right = right, Back = back, Front = front, Height = MathF.Max(height, hero.Max.Y + 0.3f), IsOpen = true,
            LeftWindows = wide + Narrow < along ? [new RoomWindow(from, from + wide, sill, MathF.Min(head, height - 0.25f))] : [], FrontWindows = [],
            BackWindows = kind.BackWindow is null ? [] : BackWindow(kind, right - left, hero.Center.X - left, false, stream.Child("back")),
        };
    }

    private static RoomWindow FrontWindow(float middle, bool isClose) =>
        isClose ? new RoomWindow(middle - 0.6f, middle + 0.6f, 1.1f, 2.1f) : new RoomWindow(middle - 1, middle + 1, 0.8f, 2.3f);

    private static ImmutableArray<RoomWindow> BackWindow(RoomKind kind, float width, float middle, bool wantsView, RandomStream stream)
    {
        if (kind.BackWindow is { } own)
        {
            return [own with { From = middle + own.From, To = middle + own.To }];
        }

        float half = 0.8f, at = kind.BackView.Shift > 0 ? middle + stream.Child("at").Range(-kind.BackView.Shift, kind.BackView.Shift) : middle;
        return wantsView || (kind.BackView.Chance > 0 && stream.Child("any").Chance(kind.BackView.Chance) && at - half > 0.3f && at + half < width - 0.3f)
            ? [new RoomWindow(at - half, at + half, 0.9f, 2.3f)]
            : [];
    }
}
