using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A room in the making: what was put into it so far. Nothing stands in a placed element, in another piece or in the viewer's way.</summary>
internal sealed class RoomSet(RoomKind kind, RoomView view, RoomPlan plan, RoomPalette palette, RoomLight light, EnvironmentRequest request)
{
    /// <summary>Room left between pieces, metres.</summary>
    private const float Gap = 0.03f;

    private readonly List<Instance> _instances = [];
    private readonly List<Light> _lights = [];
    private readonly List<Bounds> _taken = [.. view.Occupied];

    /// <summary>Swaps left and right.</summary>
    public static Matrix4x4 Mirror => Matrix4x4.CreateScale(-1, 1, 1);

    public RoomKind Kind => kind;

    public RoomView View => view;

    public RoomPlan Plan => plan;

    public RoomPalette Palette => palette;

    public RoomLight Light => light;

    public RandomStream Stream => request.Stream;

    /// <summary>Words of the plan about the place.</summary>
    public ImmutableHashSet<string> Words => request.Words;

    /// <summary>Whether a kind of thing may appear unasked: none whose number is asked for, and none that stands there anyway.</summary>
    public bool Allows(params ReadOnlySpan<string> things)
    {
        foreach (string thing in things)
        {
            if (request.Forbidden.Contains(thing) || view.Things.Contains(thing))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Puts a model into the room, whatever stands there.</summary>
    public void Add(Model model, Matrix4x4 place, uint seed = 0) => _instances.Add(new Instance(model, place, 0, seed));

    /// <summary>Adds a light.</summary>
    public void Add(Light lamp) => _lights.Add(lamp);

    /// <summary>Stands a model at a point if there is room.</summary>
    /// <param name="model">What is to stand.</param>
    /// <param name="at">Where its base goes, metres.</param>
    /// <param name="yaw">Turn about the vertical, radians; 0 faces +Z.</param>
    /// <param name="isFlat">True for what others may stand on, such as a rug: it only keeps off the elements' sight.</param>
    /// <param name="core">Share of its width and depth that must keep clear of others: less than 1 for crowns of leaves.</param>
    /// <returns>Its box, or null when it found no place.</returns>
    public Bounds? TryStand(Model model, Vector3 at, float yaw = 0, bool isFlat = false, float core = 1)
    {
        Matrix4x4 place = Matrix4x4.CreateRotationY(yaw) * Matrix4x4.CreateTranslation(at);
        Bounds box = model.Bounds.Transform(place);
        Vector3 shrink = 0.5f * (1 - core) * box.Size with { Y = 0 };
        box = new Bounds(box.Min + shrink, box.Max - shrink);
        if (!isFlat && (!IsFree(box) || view.IsHiding(box)))
        {
            return null;
        }

        Add(model, place, request.Stream.Child(_instances.Count).Seed);
        if (!isFlat)
        {
            _taken.Add(box);
        }

        return box;
    }

    /// <summary>True where nothing stands, within the walls and away from the lens.</summary>
    public bool IsFree(Bounds box)
    {
        Vector3 eye = view.Camera.Position;
        bool inside = box.Min.X > plan.Left - Gap && box.Max.X < plan.Right + Gap && box.Min.Z > plan.Back - Gap && box.Max.Z < plan.Front + Gap;
        bool atLens = eye.X > box.Min.X - 0.4f && eye.X < box.Max.X + 0.4f && eye.Z > box.Min.Z - 0.4f && eye.Z < box.Max.Z + 0.4f;
        return inside && !atLens && !_taken.Any(t => Collide(box, t));
    }

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
            [.. _instances.Select(i => i with { Transform = i.Transform * world })],
            [.. _lights.Select(l => l is SphereLight s ? s with { Center = Vector3.Transform(s.Center, world) } : l)])
        {
            Interior = new Interior(plan.Outside.Transform(world), portals),
        };
    }

    private static bool Collide(Bounds a, Bounds b) =>
        a.Min.X < b.Max.X + Gap && a.Max.X > b.Min.X - Gap && a.Min.Z < b.Max.Z + Gap && a.Max.Z > b.Min.Z - Gap && a.Min.Y < b.Max.Y - 1e-3f && a.Max.Y > b.Min.Y + 1e-3f;
}
