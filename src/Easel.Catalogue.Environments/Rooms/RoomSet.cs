using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Lights;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A room of a house in the making.</summary>
internal sealed class RoomSet(RoomKind kind, RoomView view, RoomPlan plan, RoomPalette palette, RoomLight light, EnvironmentRequest request)
    : InteriorSet(view, new Bounds(new Vector3(plan.Left, 0, plan.Back), new Vector3(plan.Right, plan.Height, plan.Front)), request)
{
    /// <summary>Swaps left and right.</summary>
    public static Matrix4x4 Mirror => Matrix4x4.CreateScale(-1, 1, 1);

    public RoomKind Kind => kind;

    public RoomPlan Plan => plan;

    public RoomPalette Palette => palette;

    public RoomLight Light => light;

    /// <inheritdoc/>
    protected override bool Accepts(Bounds box, float yaw)
    {
        // Where the right wall is missing, tall pieces would turn their backs to the viewer.
        const float BackTurned = -1.2f, Low = 1;
        return !plan.IsOpen || yaw > BackTurned || box.Size.Y < Low;
    }

    /// <summary>The finished room without its front, to be lit from outside.</summary>
    public (ImmutableArray<Instance> Instances, ImmutableArray<Light> Lamps) ToOpen() => ([.. Instances], [.. Lights]);

    /// <summary>The finished room in the world.</summary>
    public EnvironmentDressing ToDressing(bool isMirrored)
    {
        Matrix4x4 world = isMirrored ? Mirror : Matrix4x4.Identity;
        ImmutableArray<Portal> portals =
        [
            .. plan.LeftWindows.Select(w => RoomShell.PortalOf(plan.LeftWall, w)).Concat(plan.BackWindows.Select(w => RoomShell.PortalOf(plan.BackWall, w)))
                .Concat(plan.FrontWindows.Select(w => RoomShell.PortalOf(plan.FrontWall, w)))
                .Select(p => isMirrored ? new Portal(Vector3.Transform(p.Center, world), Vector3.Transform(p.V, world), Vector3.Transform(p.U, world)) : p),
        ];
        return new EnvironmentDressing(
            [.. Instances.Select(i => i with { Transform = i.Transform * world })],
            [.. Lights.Select(l => l switch
            {
                SphereLight s => s with { Center = Vector3.Transform(s.Center, world) },
                RectangleLight r when isMirrored => r with { Center = Vector3.Transform(r.Center, world), U = Vector3.Transform(r.V, world), V = Vector3.Transform(r.U, world) },
                _ => l,
            })])
        {
            Interior = new Interior(plan.Outside.Transform(world), portals),
        };
    }
}
