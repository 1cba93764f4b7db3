using System.Numerics;
using Easel.Catalogue.Environments.Rooms;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>A great hall in the making: a closed box around the stage and the viewer.</summary>
internal sealed class HallSet : InteriorSet
{
    /// <summary>Thickness of the walls, metres.</summary>
    public const float Thickness = 0.4f;

    private readonly List<Portal> _portals = [];
    private readonly bool _hasLamps;

    private HallSet(HallForm form, HallLight light, RoomView view, EnvironmentRequest request, Bounds walls, Bounds hero)
        : base(view, walls, request)
    {
        (Form, Light, Hero) = (form, light, hero);
        (Left, Right, Back, Front, Height) = (walls.Min.X, walls.Max.X, walls.Min.Z, walls.Max.Z, walls.Max.Y);
        _hasLamps = Allows("lamp");
    }

    /// <summary>Its measures.</summary>
    public HallForm Form { get; }

    /// <summary>Its light.</summary>
    public HallLight Light { get; }

    /// <summary>Box around what stands there, or a small one in the middle of the stage.</summary>
    public Bounds Hero { get; }

    /// <summary>The middle of the stage across the hall.</summary>
    public float Middle => 0.5f * (Left + Right);

    public float Left { get; }

    public float Right { get; }

    public float Back { get; }

    public float Front { get; }

    public float Height { get; }

    /// <summary>Lays out a hall around what stands in it and the viewer.</summary>
    public static HallSet For(HallForm form, HallLight light, EnvironmentRequest request, EnvironmentView view)
    {
        RoomView seen = RoomView.Of(view, request.Aspect, isMirrored: false);
        Bounds hero = seen.Hero.IsEmpty ? new Bounds(new Vector3(-0.3f, 0, -0.3f), new Vector3(0.3f, 0.6f, 0.3f)) : seen.Hero;
        Vector3 eye = view.Camera.Position;

        // It is as wide to the left as to the right, so that its axis is the middle of what stands there.
        float half = MathF.Max(form.HalfWidth, MathF.Max(0.5f * hero.Size.X, MathF.Abs(eye.X - hero.Center.X)) + 1.6f);
        var walls = new Bounds(
            new Vector3(hero.Center.X - half, 0, hero.Min.Z - form.Behind),
            new Vector3(hero.Center.X + half, MathF.Max(form.Height, hero.Max.Y + 1), MathF.Max(eye.Z + 2, hero.Max.Z + 3)));
        return new HallSet(form, light, seen, request, walls, hero);
    }

    /// <summary>Builds the closed box.</summary>
    /// <param name="wall">Of the walls.</param>
    /// <param name="floor">Of the floor.</param>
    /// <param name="ceiling">Of the ceiling.</param>
    /// <param name="foot">Height of the floor, metres: below 0 where the stage is raised.</param>
    public void AddShell(Material wall, Material floor, Material ceiling, float foot = 0)
    {
        const float T = Thickness;
        var mesh = new WallMesh();
        var world = new WallFrame(Vector3.Zero, Vector3.UnitX, Vector3.UnitZ);
        mesh.Box(ceiling, world, new Vector3(Left - T, Height, Back - T), new Vector3(Right + T, Height + T, Front + T));
        mesh.Box(floor, world, new Vector3(Left - T, foot - T, Back - T), new Vector3(Right + T, foot, Front + T));
        mesh.Box(wall, world, new Vector3(Left - T, foot - 0.02f, Back - T), new Vector3(Left, Height + 0.02f, Front + T));
        mesh.Box(wall, world, new Vector3(Right, foot - 0.02f, Back - T), new Vector3(Right + T, Height + 0.02f, Front + T));
        mesh.Box(wall, world, new Vector3(Left, foot - 0.02f, Back - T), new Vector3(Right, Height + 0.02f, Back));
        mesh.Box(wall, world, new Vector3(Left, foot - 0.02f, Front), new Vector3(Right, Height + 0.02f, Front + T));
        Add(mesh.ToModel(), Matrix4x4.Identity);
    }

    /// <summary>Adds a lamp, unless none may burn here.</summary>
    public void AddLamp(Light lamp)
    {
        if (_hasLamps)
        {
            Add(lamp);
        }
    }

    /// <summary>Adds a window that shines: its light alone; the pane is built apart.</summary>
    /// <param name="center">Just before the pane, metres.</param>
    /// <param name="inward">Unit vector into the hall.</param>
    /// <param name="halfWidth">Metres.</param>
    /// <param name="halfHeight">Metres.</param>
    /// <param name="radiance">Of the pane.</param>
    public void AddWindowLight(Vector3 center, Vector3 inward, float halfWidth, float halfHeight, LinearRgb radiance)
    {
        Vector3 up = MathF.Abs(inward.Y) > 0.9f ? Vector3.UnitZ : Vector3.UnitY, along = Vector3.Normalize(Vector3.Cross(up, inward));
        Add(new RectangleLight(center + (inward * 0.06f), along * halfWidth, Vector3.Cross(inward, along) * halfHeight, radiance));
    }

    /// <summary>Adds an opening to the sky.</summary>
    public void AddPortal(Portal portal) => _portals.Add(portal);

    /// <summary>The finished hall.</summary>
    public EnvironmentDressing ToDressing()
    {
        var outside = new Bounds(new Vector3(Left - Thickness, -Thickness - 2, Back - Thickness), new Vector3(Right + Thickness, Height + Thickness, Front + Thickness));
        return new EnvironmentDressing([.. Instances], [.. Lights]) { Interior = new Interior(outside, [.. _portals]) };
    }
}
