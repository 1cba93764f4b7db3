using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>An interior in the making: what was put into it so far. Nothing stands in a placed element, in another piece or in the viewer's way.</summary>
/// <param name="view">What stands in it and from where it is seen.</param>
/// <param name="walls">The inner faces of its walls; heights do not matter.</param>
/// <param name="request">What it is asked to be.</param>
internal abstract class InteriorSet(RoomView view, Bounds walls, EnvironmentRequest request)
{
    /// <summary>Room left between pieces, metres.</summary>
    private const float Gap = 0.03f;

    /// <summary>What lies no higher is stood on: feet sink into the pile of a rug.</summary>
    private const float RugThickness = 0.03f;

    private readonly List<Bounds> _taken = [.. view.Occupied.Where(static b => b.Size.Y > RugThickness)];

    /// <summary>What stands in it and from where it is seen.</summary>
    public RoomView View => view;

    /// <summary>Random numbers of the place.</summary>
    public RandomStream Stream => request.Stream;

    /// <summary>Words of the plan about the place.</summary>
    public ImmutableHashSet<string> Words => request.Words;

    /// <summary>What was put here so far.</summary>
    protected List<Instance> Instances { get; } = [];

    /// <summary>Its lamps.</summary>
    protected List<Light> Lights { get; } = [];

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

    /// <summary>Puts a model there, whatever stands there.</summary>
    public void Add(Model model, Matrix4x4 place, uint seed = 0) => Instances.Add(new Instance(model, place, 0, seed));

    /// <summary>Adds a light.</summary>
    public void Add(Light lamp) => Lights.Add(lamp);

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
        if (!isFlat && (!IsFree(box) || view.IsHiding(box) || !Accepts(box, yaw)))
        {
            return null;
        }

        Add(model, place, request.Stream.Child(Instances.Count).Seed);
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
        bool inside = box.Min.X > walls.Min.X - Gap && box.Max.X < walls.Max.X + Gap && box.Min.Z > walls.Min.Z - Gap && box.Max.Z < walls.Max.Z + Gap;
        bool atLens = eye.X > box.Min.X - 0.4f && eye.X < box.Max.X + 0.4f && eye.Z > box.Min.Z - 0.4f && eye.Z < box.Max.Z + 0.4f;
        return inside && !atLens && !_taken.Any(t => Collide(box, t));
    }

    /// <summary>Whether a piece may stand there at all, beside the room it needs.</summary>
    /// <param name="box">Its box.</param>
    /// <param name="yaw">Its turn, radians.</param>
    protected virtual bool Accepts(Bounds box, float yaw) => true;

    private static bool Collide(Bounds a, Bounds b) =>
        a.Min.X < b.Max.X + Gap && a.Max.X > b.Min.X - Gap && a.Min.Z < b.Max.Z + Gap && a.Max.Z > b.Min.Z - Gap && a.Min.Y < b.Max.Y - 1e-3f && a.Max.Y > b.Min.Y + 1e-3f;
}
