using System.Numerics;
using Easel.Catalogue.Environments.Dioramas;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A room that is cut open: floor, left and back wall on a plain ground, furnished as the closed one, seen over the missing corner.</summary>
internal static class OpenRoom
{
    /// <summary>Thickness of walls and of the floor, metres.</summary>
    private const float Thickness = 0.16f, Slab = 0.22f;

    /// <summary>Surveys it.</summary>
    /// <param name="request">The place.</param>
    public static EnvironmentSite Survey(EnvironmentRequest request)
    {
        Zone floor = new(Support.Ground, new Vector3(-1.7f, 0, -0.9f), new Vector3(1.7f, 0, 1.3f), Vector3.Zero) { Kind = StageKind.Room };
        return new EnvironmentSite
        {
            GroundHeight = static (_, _) => 0,
            Zones =
            [
                floor.SeenFrom(DioramaStage.Turn, DioramaStage.Turn), (floor with { Support = Support.Surface, Kind = StageKind.Open }).SeenFrom(DioramaStage.Turn, DioramaStage.Turn),
                new Zone(Support.Wall, new Vector3(-1.5f, 0.9f, -1.2f), new Vector3(1.5f, 2.2f, -1), new Vector3(0, 1.5f, -1.1f)),
                new Zone(Support.Air, new Vector3(-1.5f, 0.4f, -1), new Vector3(1.5f, 2.1f, 1), new Vector3(0, 1.4f, 0)),
            ],
            View = DioramaStage.View(new Vector3(0, 0.75f, -0.1f), 4.4f),
            Sky = DioramaStage.Sky(request),
            Finish = DioramaStage.Finish(request),
        };
    }

    /// <summary>Builds and furnishes it.</summary>
    /// <param name="kind">The kind of room.</param>
    /// <param name="request">The place.</param>
    /// <param name="view">The view.</param>
    public static EnvironmentDressing Dress(RoomKind kind, EnvironmentRequest request, EnvironmentView view)
    {
        RoomView seen = RoomView.Of(view, request.Aspect, isMirrored: false);
        RoomPlan plan = RoomPlan.Open(kind, seen, request.Stream.Child("plan"));
        var set = new RoomSet(kind, seen, plan, new RoomPalette(request, kind), RoomLight.For(request), request);
        RoomShell.Build(set);
        kind.Furnish(set);
        (var room, var lamps) = set.ToOpen();
        Vector3 middle = new(0.5f * (plan.Left + plan.Right), 0, 0.5f * (plan.Back + plan.Front));
        float size = MathF.Max(plan.Width, plan.Depth);
        return new EnvironmentDressing(
            [DioramaStage.Ground(request, -Slab, middle, 1.25f * size), .. room], [.. DioramaStage.Lights(request, middle + new Vector3(0, 0.8f, 0), size), .. lamps]);
    }

    /// <summary>Builds floor and walls into a room.</summary>
    /// <param name="set">The room.</param>
    public static void BuildShell(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RoomPalette palette = set.Palette;
        var edge = RoomFloors.Paint(LinearRgb.FromHex("#f3efe8"), "cut");
        var mesh = new WallMesh();
        var world = new WallFrame(Vector3.Zero, Vector3.UnitX, Vector3.UnitZ);
        mesh.Box(edge, world, new Vector3(plan.Left - Thickness, -Slab, plan.Back - Thickness), new Vector3(plan.Right + 0.06f, -0.01f, plan.Front + 0.06f));

        // Walls show their cut upper and front edges; outside they are as pale.
        RoomShell.Wall(mesh, palette.Wall, plan.LeftWall, 0, plan.Depth, plan.Height, plan.LeftWindows);
        RoomShell.Wall(mesh, palette.BackWall, plan.BackWall, 0, plan.Width, plan.Height, plan.BackWindows);
        mesh.Box(edge, world, new Vector3(plan.Left - RoomPlan.Thickness - 0.01f, plan.Height, plan.Back - RoomPlan.Thickness - 0.01f), new Vector3(plan.Left, plan.Height + 0.05f, plan.Front + 0.01f));
        mesh.Box(edge, world, new Vector3(plan.Left - RoomPlan.Thickness - 0.01f, plan.Height, plan.Back - RoomPlan.Thickness - 0.01f), new Vector3(plan.Right + 0.01f, plan.Height + 0.05f, plan.Back));
        mesh.Box(edge, world, new Vector3(plan.Left - RoomPlan.Thickness - 0.01f, -Slab, plan.Front), new Vector3(plan.Left, plan.Height + 0.05f, plan.Front + 0.012f));
        mesh.Box(edge, world, new Vector3(plan.Right, -Slab, plan.Back - RoomPlan.Thickness - 0.01f), new Vector3(plan.Right + 0.012f, plan.Height + 0.05f, plan.Back));
        set.Add(mesh.ToModel(), Matrix4x4.Identity);
        var floor = new ModelBuilder();
        floor.Add(Shapes.Grid(1, 1, (u, v) => new Vector3(plan.Left + (u * plan.Width), 0, plan.Front - (v * plan.Depth))), palette.Floor);
        List<Vector2> skirting = [new(0, 0), new(0.018f, 0), new(0.018f, 0.09f), new(0.008f, 0.11f), new(0, 0.11f)];
        floor.Add(RoomShell.Strip(plan.LeftWall, skirting, plan.Depth), palette.Trim, 0.6f);
        floor.Add(RoomShell.Strip(plan.BackWall, skirting, plan.Width), palette.Trim, 0.6f);
        set.Add(floor.Build(), Matrix4x4.Identity);
        foreach ((WallFrame wall, RoomWindow window) in plan.LeftWindows.Select(w => (plan.LeftWall, w)).Concat(plan.BackWindows.Select(w => (plan.BackWall, w))))
        {
            WindowBuilder.Build(set, wall, window);
            AddPane(set, wall, window);
        }
    }

    /// <summary>Frosted light behind a window: a sky that needs no view.</summary>
    private static void AddPane(RoomSet set, WallFrame wall, RoomWindow w)
    {
        LinearRgb color = set.Light.IsDark ? new LinearRgb(0.05f, 0.08f, 0.2f) : new LinearRgb(0.62f, 0.82f, 1);
        var glass = new Material { Name = "bright-pane", BaseColor = LinearRgb.FromHex("#dcecf5"), Roughness = 0.2f, Specular = 0.05f, Emission = color * 0.55f };
        set.Add(new ModelBuilder().Add(Shapes.Grid(1, 1, (u, v) => wall.At(w.From + (u * (w.To - w.From)), w.Sill + (v * (w.Head - w.Sill)), -0.2f)), glass).Build(), Matrix4x4.Identity);
    }
}
