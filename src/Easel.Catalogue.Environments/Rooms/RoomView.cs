using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>What stands in a room and from where it is seen, in the room's own frame: every room is built with its windows on the left, and
/// mirrored afterwards where they shall be on the right.</summary>
/// <param name="Camera">Where it is seen from.</param>
/// <param name="Aspect">Width over height of the picture.</param>
/// <param name="Occupied">Boxes of the placed elements.</param>
/// <param name="Things">Their catalogue ids.</param>
internal sealed record RoomView(Camera Camera, float Aspect, ImmutableArray<Bounds> Occupied, ImmutableArray<string> Things)
{
    /// <summary>Box around all placed elements; empty when there is none.</summary>
    public Bounds Hero { get; } = Occupied.Aggregate(Bounds.Empty, static (box, next) => box.Union(next));

    /// <summary>A view as a room has it.</summary>
    public static RoomView Of(EnvironmentView view, float aspect, bool isMirrored)
    {
        if (!isMirrored)
        {
            return new RoomView(view.Camera, aspect, view.Occupied, view.Things);
        }

        Matrix4x4 mirror = RoomSet.Mirror;
        return new RoomView(
            view.Camera with { Position = Vector3.Transform(view.Camera.Position, mirror), Target = Vector3.Transform(view.Camera.Target, mirror) },
            aspect, [.. view.Occupied.Select(b => b.Transform(mirror))], view.Things);
    }

    /// <summary>Box of the first placed thing of these kinds, or null.</summary>
    public Bounds? Find(params ReadOnlySpan<string> things)
    {
        for (int i = 0; i < Things.Length; i++)
        {
            if (things.Contains(Things[i]))
            {
                return Occupied[i];
            }
        }

        return null;
    }

    /// <summary>Height of what the picture shows at the distance of a point, metres.</summary>
    public float FrameHeight(Vector3 point) => 2 * MathF.Tan(0.5f * Camera.VerticalFieldOfView) * Vector3.Distance(Camera.Position, point);

    /// <summary>True where a piece would stand before a placed element, or fill the picture close to the lens.</summary>
    public bool IsHiding(Bounds piece)
    {
        const float NearDepth = 1.3f, LargestNear = 0.12f, LargestNearOnTop = 0.22f, LargestHidden = 0.03f, LargestHiddenLow = 0.3f, Low = 0.62f, Wide = 1.2f, Flat = 0.03f;
        if (OnScreen(piece) is not { } shown)
        {
            return false;
        }

        // What stands on the table that is looked over belongs into the view of it.
        bool isOnTop = Occupied.Any(b => Carries(b, piece));
        if (shown.Depth < NearDepth && Area(Clip(shown.Least, shown.Most, Vector2.Zero, Vector2.One)) > (isOnTop ? LargestNearOnTop : LargestNear))
        {
            return true;
        }

        foreach (Bounds box in Occupied)
        {
            // Before a sofa or a bed low things may stand, as a coffee table does, and anything on the corners of a rug.
            bool isLow = box.Size.X > Wide && (piece.Max.Y < Low * box.Max.Y || box.Size.Y < Flat);
            if (!Carries(box, piece) && OnScreen(box) is { } hero && shown.Depth < hero.Depth
                && Area(Clip(shown.Least, shown.Most, hero.Least, hero.Most)) > (isLow ? LargestHiddenLow : LargestHidden) * Area((hero.Least, hero.Most)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where the border of the picture would cut a piece in two: most of it shows, or enough to look chopped.</summary>
    public bool IsCut(Bounds piece)
    {
        const float LeastShown = 0.03f, MostShown = 0.86f;
        if (OnScreen(piece) is not { } shown)
        {
            return false;
        }

        float share = Area(Clip(shown.Least, shown.Most, Vector2.Zero, Vector2.One)) / MathF.Max(Area((shown.Least, shown.Most)), 1e-6f);
        return share is > LeastShown and < MostShown;
    }

    private static bool Carries(Bounds box, Bounds piece) =>
        MathF.Abs(piece.Min.Y - box.Max.Y) < 0.02f && piece.Center.X > box.Min.X && piece.Center.X < box.Max.X && piece.Center.Z > box.Min.Z && piece.Center.Z < box.Max.Z;

    private static (Vector2 Least, Vector2 Most) Clip(Vector2 least, Vector2 most, Vector2 low, Vector2 high) => (Vector2.Max(least, low), Vector2.Min(most, high));

    private static float Area((Vector2 Least, Vector2 Most) box) =>
        MathF.Max(0, box.Most.X - box.Least.X) * MathF.Max(0, box.Most.Y - box.Least.Y);

    // The box around a piece in the picture, and the depth of its middle; null behind the lens.
    private (Vector2 Least, Vector2 Most, float Depth)? OnScreen(Bounds box)
    {
        Vector2 least = new(float.MaxValue), most = new(float.MinValue);
        bool isSeen = false;
        for (int i = 0; i < 8; i++)
        {
            var corner = new Vector3((i & 1) == 0 ? box.Min.X : box.Max.X, (i & 2) == 0 ? box.Min.Y : box.Max.Y, (i & 4) == 0 ? box.Min.Z : box.Max.Z);
            (Vector2 at, float depth) = Camera.Project(corner, Aspect);
            if (depth > 0.1f)
            {
                isSeen = true;
                (least, most) = (Vector2.Min(least, at), Vector2.Max(most, at));
            }
        }

        return isSeen ? (least, most, Camera.Project(box.Center, Aspect).Depth) : null;
    }
}
