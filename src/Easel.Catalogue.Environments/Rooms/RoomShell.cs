using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>Floor, ceiling and thick walls with openings, skirting boards and a cornice. Everything overlaps at the joints: no light leaks.</summary>
internal static class RoomShell
{
    /// <summary>From the inner face of a wall to the portal: just beyond the outer face, metres.</summary>
    private const float PortalDepth = RoomPlan.Thickness - 0.001f;

    /// <summary>The opening of a window, at the outer face of its wall.</summary>
    public static Portal PortalOf(WallFrame wall, RoomWindow window)
    {
        Vector3 center = wall.At(0.5f * (window.From + window.To), 0.5f * (window.Sill + window.Head), -PortalDepth);
        return new Portal(center, wall.Along * (0.5f * (window.To - window.From)), new Vector3(0, 0.5f * (window.Head - window.Sill), 0));
    }

    /// <summary>Builds the shell into a room.</summary>
    public static void Build(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        if (plan.IsOpen)
        {
            OpenRoom.BuildShell(set);
            return;
        }

        RoomPalette palette = set.Palette;
        var mesh = new WallMesh();
        const float T = RoomPlan.Thickness;
        var world = new WallFrame(Vector3.Zero, Vector3.UnitX, Vector3.UnitZ);
        mesh.Box(palette.Ceiling, world, new Vector3(plan.Left - T, plan.Height, plan.Back - T), new Vector3(plan.Right + T, plan.Height + T, plan.Front + T));
        mesh.Box(palette.Floor, world, new Vector3(plan.Left - T, -T, plan.Back - T), new Vector3(plan.Right + T, -0.01f, plan.Front + T));

        // The side walls take the corners.
        Wall(mesh, palette.Wall, plan.LeftWall, -T, plan.Depth + T, plan.Height, plan.LeftWindows);
        Wall(mesh, palette.Wall, plan.RightWall, -T, plan.Depth + T, plan.Height, []);
        Wall(mesh, palette.BackWall, plan.BackWall, 0, plan.Width, plan.Height, plan.BackWindows);
        Wall(mesh, palette.Wall, plan.FrontWall, 0, plan.Width, plan.Height, plan.FrontWindows);
        set.Add(mesh.ToModel(), Matrix4x4.Identity);
        AddFloor(set);
        AddMouldings(set);
        foreach ((WallFrame wall, ImmutableArray<RoomWindow> windows) in new[] { (plan.LeftWall, plan.LeftWindows), (plan.BackWall, plan.BackWindows) })
        {
            foreach (RoomWindow window in windows)
            {
                WindowBuilder.Build(set, wall, window);
            }
        }

        OutsideView.Build(set);
    }

    /// <summary>A thick wall with its openings.</summary>
    public static void Wall(WallMesh mesh, Material material, WallFrame wall, float from, float to, float height, ImmutableArray<RoomWindow> windows)
    {
        float x = from;
        foreach (RoomWindow window in windows)
        {
            Slab(x, window.From, 0, height);
            Slab(window.From, window.To, 0, window.Sill);
            Slab(window.From, window.To, window.Head, height);
            x = window.To;
        }

        Slab(x, to, 0, height);

        void Slab(float a, float b, float bottom, float top) => mesh.Box(
            material, wall, new Vector3(a, bottom - (bottom == 0 ? 0.02f : 0), -RoomPlan.Thickness), new Vector3(b, top + (top == height ? 0.02f : 0), 0));
    }

    /// <summary>The floor as it is seen.</summary>
    public static void AddFloor(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        var model = new ModelBuilder();
        model.Add(
            Shapes.Grid(1, 1, (u, v) => new Vector3(plan.Left - 0.1f + (u * (plan.Width + 0.2f)), 0, plan.Front + 0.1f - (v * (plan.Depth + 0.2f)))), set.Palette.Floor);
        set.Add(model.Build(), Matrix4x4.Identity);
    }

    private static void AddMouldings(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        const float H = 0.11f, D = 0.018f, C = 0.09f;
        List<Vector2> skirting = Outlines.Round(
            [new(0, 0), new(D, 0), new(D, H * 0.78f), new(D * 0.62f, H * 0.84f), new(D * 0.5f, H), new(0, H)], [0, 0, 0.003f, 0.004f, 0.004f, 0], 4, closed: false);

        // A cove under the ceiling.
        float top = plan.Height;
        List<Vector2> cornice = Outlines.Round(
            [new(0, top - C), new(0.014f, top - C), new(0.014f, top - (0.86f * C)), new(0.86f * C, top - 0.014f), new(C, top - 0.014f), new(C, top)],
            [0, 0, 0.02f, 0.02f, 0, 0], 4, closed: false);
        var model = new ModelBuilder();
        foreach ((WallFrame wall, float length) in new[] { (plan.LeftWall, plan.Depth), (plan.BackWall, plan.Width), (plan.RightWall, plan.Depth), (plan.FrontWall, plan.Width) })
        {
            model.Add(Strip(wall, skirting, length), set.Palette.Trim, 0.6f);
            if (set.Kind.HasCornice)
            {
                model.Add(Strip(wall, cornice, length), set.Palette.Ceiling, 0.6f);
            }
        }

        set.Add(model.Build(), Matrix4x4.Identity);
    }

    /// <summary>A moulding along a wall.</summary>
    public static PolyMesh Strip(WallFrame wall, List<Vector2> section, float length) => Shapes.Grid(1, section.Count - 1, (u, v) =>
    {
        Vector2 at = section[(int)MathF.Round(v * (section.Count - 1))];
        return wall.At(u * length, at.Y, at.X);
    });
}
