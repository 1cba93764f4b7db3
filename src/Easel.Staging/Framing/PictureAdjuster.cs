using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Staging.Judging;

namespace Easel.Staging.Framing;

/// <summary>
/// Moves things after the camera was found until left, right, above and below are plain in the picture: candidates were judged with a guess
/// of the view. Whatever rests on a thing moves with it; the camera is found anew after every step.
/// </summary>
internal static class PictureAdjuster
{
    private const int Steps = 5;

    /// <summary>Free distance along the axis, share of the picture's height, and how much larger the offset along it is than across.</summary>
    private const float Gap = 0.05f, Slope = 1.7f;

    /// <summary>Smaller shifts are not worth a step, share of the picture's height.</summary>
    private const float Negligible = 0.004f;

    /// <summary>Adjusts placements and finds the camera.</summary>
    /// <param name="placed">Everyone on the ground, in the stage.</param>
    /// <param name="raised">Ids of elements on plinths.</param>
    /// <param name="relations">All relations in the direction in which they were placed.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    /// <param name="fit">Finds the camera for what is to be in the frame.</param>
    /// <param name="croppable">Ids of supports that the border may cut.</param>
    public static (List<Placement> Placed, Camera Camera) Adjust(
        List<Placement> placed, IReadOnlySet<string> raised, ImmutableArray<Relation> relations, float aspect, Func<ImmutableArray<Placement>, Camera> fit,
        ImmutableHashSet<string> croppable)
    {
        Camera Fit() => fit([.. placed.Where(p => !croppable.Contains(p.Element.Id))]);
        Camera camera = Fit();
        ImmutableArray<Relation> sides = [.. relations.Where(r => SideRule.Direction(r.Kind) != Vector2.Zero)];
        for (int step = 0; step < Steps && !sides.IsEmpty; step++)
        {
            bool moved = false;
            foreach (Relation relation in sides)
            {
                if (Shift(placed, relation, camera, aspect) is { } shift && MoverOf(relation, relations, raised) is { } mover)
                {
                    // The subject moves, or the other the opposite way.
                    Vector3 offset = mover == relation.Subject ? shift : -shift;
                    ImmutableHashSet<string> along = Carriage.Of(mover, relations);
                    placed = [.. placed.Select(p => along.Contains(p.Element.Id) ? p.MovedBy(offset) : p)];
                    moved = true;
                }
            }

            if (!moved)
            {
                break;
            }

            camera = Fit();
        }

        return (placed, camera);
    }

    // How far the subject must go in the world, or null when all is well.
    private static Vector3? Shift(List<Placement> placed, Relation relation, Camera camera, float aspect)
    {
        Placement[] subjects = [.. placed.Where(p => p.Element.Id == relation.Subject)], objects = [.. placed.Where(p => p.Element.Id == relation.Object)];
        if (subjects.Length == 0 || objects.Length == 0 || (relation.Kind == RelationKind.Below && ContactRule.IsUnder(subjects[0], objects[0])))
        {
            return null;
        }

        ScreenBox a = BoxOf(subjects, camera, aspect), b = BoxOf(objects, camera, aspect);
        Vector2 direction = SideRule.Direction(relation.Kind), square = new(aspect, 1);
        Vector2 offset = (a.Center - b.Center) * square;
        float along = Vector2.Dot(offset, direction), across = Vector2.Dot(Vector2.Abs(offset), Vector2.One - Vector2.Abs(direction));
        float touching = 0.5f * Vector2.Dot((a.Size + b.Size) * square, Vector2.Abs(direction));
        float missing = MathF.Max(touching + Gap, Slope * across) - along;
        if (missing < Negligible)
        {
            return null;
        }

        // A share of the height at the subject's depth, in metres.
        (Vector3 forward, Vector3 right, _) = camera.Axes();
        float depth = Vector3.Dot(subjects[0].Bounds.Center - camera.Position, forward);
        float metres = missing * 2 * depth * MathF.Tan(0.5f * camera.VerticalFieldOfView);
        Vector3 level = Vector3.Normalize(right with { Y = 0 });
        return direction.X != 0 ? level * (direction.X * metres) : new Vector3(0, -direction.Y * metres / MathF.Max(0.3f, MathF.Sqrt(1 - (forward.Y * forward.Y))), 0);
    }

    // What may be moved: upwards only what is in the air or on a plinth, sideways what does not rest on anything.
    private static string? MoverOf(Relation relation, ImmutableArray<Relation> relations, IReadOnlySet<string> raised)
    {
        bool IsCarried(string id) => relations.Any(r => r.Subject == id && r.Kind is RelationKind.On or RelationKind.In or RelationKind.HeldBy or RelationKind.WornBy or RelationKind.DepictedOn or RelationKind.Around);
        if (relation.Kind is RelationKind.Above or RelationKind.Below)
        {
            return relation.Kind == RelationKind.Above && (raised.Contains(relation.Subject) || !IsCarried(relation.Subject)) ? relation.Subject : null;
        }

        return !IsCarried(relation.Subject) ? relation.Subject : !IsCarried(relation.Object) ? relation.Object : null;
    }

    private static ScreenBox BoxOf(Placement[] placements, Camera camera, float aspect) =>
        placements.Aggregate(ScreenBox.Empty, (box, p) => box.Union(ScreenBox.Of(p, camera, aspect)));
}
