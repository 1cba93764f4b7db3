using System.Globalization;
using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Staging;

namespace Easel.Studio.Checking;

/// <summary>
/// Holds relations against what is seen and where things stand: sides from the picture; depth, contact and nearness from the placements.
/// </summary>
internal sealed class RelationChecker(Composition composition, IReadOnlyDictionary<int, Sighting> seen)
{
    /// <summary>A stated direction holds when centres differ by at least this share of the picture.</summary>
    private const float SmallestOffset = 0.03f;

    /// <summary>Things are next to each other when the gap between them is no wider than this share of the picture.</summary>
    private const float LargestGap = 0.25f;

    /// <summary>Largest distance between a thing and what it rests on, shares of its height and metres.</summary>
    private const float ContactShare = 0.1f, ContactMetres = 0.03f;

    /// <summary>Judges one relation: it holds when each subject has an object for which it does.</summary>
    public CheckedFact Check(Relation relation)
    {
        string fact = $"{relation.Subject} {relation.Kind} {relation.Object}";
        Placement[] subjects = Visible(relation.Subject), objects = Visible(relation.Object);
        if (subjects.Length == 0 || objects.Length == 0)
        {
            return new CheckedFact(Fault.Relation, 0, fact, false, "not visible");
        }

        bool holds = subjects.All(s => objects.Any(o => Holds(relation.Kind, s, o)));
        Vector2 d = Mean(subjects) - Mean(objects);
        float nearer = objects.Average(Depth) - subjects.Average(Depth);
        return new CheckedFact(
            Fault.Relation, 0, fact, holds,
            string.Create(CultureInfo.InvariantCulture, $"offset {d.X:+0.00;-0.00} right, {d.Y:+0.00;-0.00} down, {nearer:+0.00;-0.00} m nearer"));
    }

    private bool Holds(RelationKind kind, Placement subject, Placement other)
    {
        Sighting a = seen[subject.Id], b = seen[other.Id];
        Vector2 d = a.Center - b.Center;
        float nearer = Depth(other) - Depth(subject);
        return kind switch
        {
            RelationKind.LeftOf => d.X < -SmallestOffset,
            RelationKind.RightOf => d.X > SmallestOffset,
            RelationKind.Above => d.Y < 0 && subject.Bounds.Min.Y >= other.Bounds.Min.Y,
            RelationKind.Below => d.Y > 0 && subject.Bounds.Min.Y <= other.Bounds.Min.Y + (0.5f * other.Bounds.Size.Y),
            RelationKind.On => Overlaps(subject.Bounds, other.Bounds) && IsBetween(subject.Bounds.Min.Y, other.Bounds, subject.Bounds.Size.Y),
            
            // Of a heap the uppermost lie above the rim.
            RelationKind.In => Overlaps(subject.Bounds, other.Bounds) && IsBetween(subject.Bounds.Min.Y, other.Bounds, subject.Bounds.Size.Y / ContactShare),
            RelationKind.InFrontOf => nearer > 0 && Gap(a, b) < LargestGap,
            RelationKind.Behind => nearer < 0 && Gap(a, b) < LargestGap,
            RelationKind.NextTo => Gap(a, b) < LargestGap,
            RelationKind.HeldBy => Touches(subject.Bounds, other.Bounds),
            _ => true,
        };
    }

    // Depth along the view of the middle of a thing.
    private float Depth(Placement p) => composition.Camera.Project(p.Bounds.Center, composition.Request.Aspect).Depth;

    // Free width between two things in the picture, shares of its width; 0 when one is before the other.
    private static float Gap(Sighting a, Sighting b) => MathF.Max(0, MathF.Max(a.Min.X - b.Max.X, b.Min.X - a.Max.X));

    private static bool Overlaps(Bounds thing, Bounds support) =>
        thing.Center.X > support.Min.X && thing.Center.X < support.Max.X && thing.Center.Z > support.Min.Z && thing.Center.Z < support.Max.Z;

    private static bool IsBetween(float foot, Bounds support, float height)
    {
        float slack = MathF.Max(ContactMetres, ContactShare * height);
        return foot > support.Min.Y - slack && foot < support.Max.Y + slack;
    }

    private static bool Touches(Bounds a, Bounds b) =>
        new Bounds(a.Min - new Vector3(ContactMetres), a.Max + new Vector3(ContactMetres)).Overlaps(b);

    private Placement[] Visible(string element) => [.. composition.Placements.Where(p => p.Element.Id == element && seen.ContainsKey(p.Id))];

    private Vector2 Mean(Placement[] placements) => placements.Aggregate(Vector2.Zero, (sum, p) => sum + seen[p.Id].Center) / placements.Length;
}
