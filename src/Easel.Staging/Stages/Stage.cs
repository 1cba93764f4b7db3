using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Scenes;
using Easel.Staging.Casting;

namespace Easel.Staging.Stages;

/// <summary>The part of a place that was chosen for a cast, and from where it is seen.</summary>
/// <param name="Site">The whole place.</param>
/// <param name="Area">The area of the main individual.</param>
/// <param name="Frame">The viewer's frame in it.</param>
internal sealed record Stage(EnvironmentSite Site, Zone Area, StageFrame Frame)
{
    /// <summary>Height of the ground at a point of the stage.</summary>
    public float Ground(float x, float z)
    {
        Vector3 world = Frame.World(new Vector3(x, 0, z));
        return Site.GroundHeight(world.X, world.Z);
    }

    /// <summary>Whether the viewer may stand where a camera of the stage is.</summary>
    public bool HasRoomFor(Camera camera) =>
        Area.ViewerX is not { } room || (Frame.World(camera.Position).X is var x && x >= room.Least && x <= room.Most);

    /// <summary>Metres by which a point of the stage misses every area where the individual belongs.</summary>
    public float Misfit(CastMember member, Vector3 point)
    {
        Vector3 world = Frame.World(point);
        ImmutableArray<Zone> own = StageChooser.AreasFor(member.Info, member.Element.Pose, Site);
        return own.IsEmpty ? 0 : own.Min(z => z.Distance(world.X, world.Z));
    }

    /// <summary>Turn, in the stage, of what drives in a lane and of furniture in a room, or null where nothing prescribes one.</summary>
    public float? Heading(CastMember member)
    {
        ImmutableArray<Zone> own = StageChooser.AreasFor(member.Info, member.Element.Pose, Site);
        return own.IsEmpty ? null : own[0].Kind switch
        {
            StageKind.Lane => own[0].Heading - Frame.Turn,
            StageKind.Room when member.Info.Family == "furniture" => own[0].Heading - Frame.Turn,
            _ => null,
        };
    }
}
