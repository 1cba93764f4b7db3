using System.Numerics;
using Easel.Scenes;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A room of a house, lit through its windows and by its lamps. It is built around what stands in it: the walls keep clear of the
/// elements and the camera, and furniture fills the rest.</summary>
internal sealed class RoomEnvironment(RoomKind kind) : EnvironmentEntry
{
    /// <summary>From where the room is seen: aside, so that the windows come into the picture, radians.</summary>
    private const float LeastTurn = 0.16f, MostTurn = 0.4f;

    /// <summary>All kinds of rooms.</summary>
    public static IEnumerable<EnvironmentEntry> All => RoomKind.All.Select(k => new RoomEnvironment(k));

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = kind.Id,
        Names = kind.Names,
        Tags = kind.IsHall ? ["indoor", "room", "hall"] : ["indoor", "room"],
        Words = ["cozy", "sunny", "modern", "warm", "window", .. kind.Words],
        Scenery = kind.Scenery,
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        if (request.IsIsometric)
        {
            return OpenRoom.Survey(request);
        }

        bool isMirrored = IsMirrored(request);
        RoomLight light = RoomLight.For(request);
        light = isMirrored ? light.Mirrored() : light;
        (float least, float most) = isMirrored ? (-MostTurn, -LeastTurn) : (LeastTurn, MostTurn);
        float side = isMirrored ? -1 : 1;
        return new EnvironmentSite
        {
            GroundHeight = static (_, _) => 0,
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-1.7f, 0, -0.9f), new Vector3(1.7f, 0, 1.3f), Vector3.Zero) { Kind = StageKind.Room, SmallestViewTurn = least, LargestViewTurn = most },
                new Zone(Support.Surface, new Vector3(-1.7f, 0, -0.9f), new Vector3(1.7f, 0, 1.3f), Vector3.Zero),
                new Zone(Support.Wall, new Vector3(-1.5f, 0.9f, -1.2f), new Vector3(1.5f, 2.2f, -1), new Vector3(0, 1.5f, -1.1f)),
                new Zone(Support.Air, new Vector3(-1.5f, 0.4f, -1), new Vector3(1.5f, 2.1f, 1), new Vector3(0, 1.4f, 0)),
            ],
            View = new Camera
            {
                Position = new Vector3(side * 1.8f, 1.3f, 2.9f), Target = new Vector3(side * -0.3f, 0.92f, -1.2f), VerticalFieldOfView = request.Aspect < 1 ? 1 : 0.84f, FocusDistance = 4.2f,
            },
            Sky = light.Sky,
            Finish = light.Finish with { ExposureKey = kind.Exposure * light.Finish.ExposureKey },
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        if (request.IsIsometric)
        {
            return OpenRoom.Dress(kind, request, view);
        }

        bool isMirrored = IsMirrored(request);
        RoomView seen = RoomView.Of(view, request.Aspect, isMirrored);
        RoomPlan plan = RoomPlan.For(kind, seen, request.Words.Contains("window"), request.Stream.Child("plan"));
        var set = new RoomSet(kind, seen, plan, new RoomPalette(request, kind), RoomLight.For(request), request);
        RoomShell.Build(set);
        kind.Furnish(set);
        return set.ToDressing(isMirrored);
    }

    // Windows are on the left in half of all rooms.
    private static bool IsMirrored(EnvironmentRequest request) => request.Stream.Child("side").Chance(0.5f);
}
