using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Staging;

namespace Easel.Studio.Checking;

/// <summary>Mends a composition by one small step: the camera moves, or a thing is shifted, raised or made larger.</summary>
internal static class CompositionRepairer
{
    private const float StepBack = 1.14f, StepNear = 0.86f, StepAside = 1.08f;

    /// <summary>How much higher the camera looks down from, radians, and the height above which it does not help.</summary>
    private const float StepUp = 0.14f, HighestView = 0.65f;

    /// <summary>How much larger a small one of several becomes.</summary>
    private const float Growth = 1.3f;

    /// <summary>How often a thing grows for its text.</summary>
    private const int MostGrowth = 3;

    /// <summary>One repair for the first fault that has one not yet tried, or null when nothing can be done about any.</summary>
    /// <param name="composition">What to mend.</param>
    /// <param name="facts">What was found.</param>
    /// <param name="tried">What was done to it before, in the sentences that this returned.</param>
    /// <returns>The mended composition and what was done, in a plain sentence.</returns>
    public static (Composition Composition, string Repair)? Repair(Composition composition, ImmutableArray<CheckedFact> facts, ImmutableArray<string> tried)
    {
        foreach (CheckedFact fact in facts.Where(f => !f.Holds).OrderBy(f => f.Fault == Fault.Relation ? 0 : 1))
        {
            foreach ((Composition mended, string repair) in Options(composition, fact))
            {
                // The camera may take the same step twice; what must be read grows until it can be.
                if (tried.Count(t => t == repair) < (fact.Fault == Fault.TextSmall ? MostGrowth : 2))
                {
                    return (mended, repair);
                }
            }
        }

        return null;
    }

    private static IEnumerable<(Composition Composition, string Repair)> Options(Composition composition, CheckedFact fact)
    {
        Placement? p = composition.Placements.FirstOrDefault(x => x.Id == fact.PlacementId);
        string because = $"because “{fact.Fact}” did not hold";
        switch (fact.Fault)
        {
            case Fault.Relation:
                if (RelationMender.Mend(composition) is { } mended)
                {
                    yield return (mended.Composition, $"{mended.What} {because}.");
                }

                break;
            case Fault.Cropped:
                yield return (Dolly(composition, StepBack), $"The camera stepped back {because}.");
                break;
            case Fault.Small when composition.Placements.Length == 1:
                yield return (Dolly(composition, StepNear), $"The camera came nearer {because}.");
                break;
            case Fault.Small when p is not null && !CompositionChecker.IsOnBody(composition, p.Element.Id) && !IsCompared(composition, p.Element.Id) && Carriage.Of(p.Element.Id, composition.Relations).Count == 1:
                yield return (Grow(composition, p.Element.Id), $"The {p.Element.Thing} was made larger {because}.");
                break;
            case Fault.TextSmall when composition.Placements.Length == 1 || !composition.Croppable.IsEmpty:
                yield return (Dolly(composition, StepNear), $"The camera came nearer {because}.");
                break;
            case Fault.TextSmall when p is not null && !CompositionChecker.IsOnBody(composition, p.Element.Id) && !IsCompared(composition, p.Element.Id):
                yield return (Grow(composition, p.Element.Id), $"The {p.Element.Thing} was made larger {because}.");
                break;
            case Fault.TextSmall:
                yield return (Dolly(composition, StepNear), $"The camera came nearer {because}.");
                break;
            case Fault.TextHidden when p is not null:
                foreach ((Composition clear, string what) in Clear(composition, p, composition.Placements.FirstOrDefault(x => x.Id == fact.OtherId)))
                {
                    yield return (clear, $"{what} {because}.");
                }

                break;
            case Fault.Hidden when p is not null && !fact.Detail.StartsWith("no", StringComparison.Ordinal):
                if (composition.Plan.Camera.Angle is null && Elevation(composition.Camera) < HighestView && p.Element.Count > 2)
                {
                    yield return (Rise(composition), $"The camera rose {because}.");
                }

                if (!CompositionChecker.Carries(composition, p.Element.Id) && !CompositionChecker.IsOnBody(composition, p.Element.Id))
                {
                    yield return (Sidestep(composition, p), $"{p.Element.Thing} #{p.Id} moved aside because it was hidden.");
                }

                break;
            case Fault.Hidden:
                yield return (Dolly(composition, StepBack), $"The camera stepped back {because}.");
                break;
        }
    }

    private static Composition Dolly(Composition composition, float factor)
    {
        Camera camera = composition.Camera;
        Vector3 position = camera.Target + ((camera.Position - camera.Target) * factor);
        return composition with { Camera = camera with { Position = OverGround(composition, position), FocusDistance = camera.FocusDistance * factor } };
    }

    // Round what it looks at, so that sizes stay.
    private static Composition Rise(Composition composition)
    {
        Camera camera = composition.Camera;
        Vector3 away = camera.Position - camera.Target;
        float elevation = Elevation(camera) + StepUp, distance = away.Length();
        Vector3 level = Vector3.Normalize(away with { Y = 0 });
        Vector3 position = camera.Target + (distance * ((level * MathF.Cos(elevation)) + (Vector3.UnitY * MathF.Sin(elevation))));
        return composition with { Camera = camera with { Position = OverGround(composition, position) } };
    }

    private static float Elevation(Camera camera) => MathF.Asin(Math.Clamp(Vector3.Normalize(camera.Position - camera.Target).Y, -1, 1));

    private static Vector3 OverGround(Composition composition, Vector3 position) =>
        position with { Y = MathF.Max(position.Y, composition.Site.GroundHeight(position.X, position.Z) + 0.05f) };

    private static bool IsCompared(Composition composition, string element) =>
        composition.Plan.Relations.Any(r => r.Kind is RelationKind.LargerThan or RelationKind.SmallerThan && (r.Subject == element || r.Object == element));

    private static Composition Grow(Composition composition, string element) =>
        composition with { Placements = [.. composition.Placements.Select(p => p.Element.Id == element ? p.Scaled(Growth) : p)] };

    // What stands before a text goes aside; else what bears the text does, or comes forward.
    private static IEnumerable<(Composition Composition, string What)> Clear(Composition composition, Placement bearer, Placement? other)
    {
        (Vector3 forward, Vector3 right, _) = composition.Camera.Axes();
        if (other is not null && !Carriage.Of(other.Element.Id, composition.Relations).Contains(bearer.Element.Id))
        {
            float apart = Vector3.Dot(other.Bounds.Center - bearer.Bounds.Center, right), side = apart < 0 ? -1 : 1;
            float needed = (0.55f * (Width(other, right) + Width(bearer, right))) - MathF.Abs(apart);
            if (!IsFixed(composition, other))
            {
                yield return (Moved(composition, other, right * (side * MathF.Max(0.25f * Width(other, right), needed))), $"The {other.Element.Thing} moved aside");
            }

            if (!IsFixed(composition, bearer))
            {
                yield return (Moved(composition, bearer, right * (-side * MathF.Max(0.25f * Width(bearer, right), needed))), $"The {bearer.Element.Thing} moved aside");
                Vector3 level = Vector3.Normalize(forward with { Y = 0 });
                float depth = Vector3.Dot(bearer.Bounds.Center - other.Bounds.Center, level) + (0.6f * (Width(other, level) + Width(bearer, level)));
                yield return (Moved(composition, bearer, level * -MathF.Max(depth, 0.1f)), $"The {bearer.Element.Thing} came forward");
            }
        }

        if (composition.Plan.Camera.Angle is null && Elevation(composition.Camera) < HighestView)
        {
            yield return (Rise(composition), "The camera rose");
        }
    }

    private static bool IsFixed(Composition composition, Placement p) => CompositionChecker.IsOnBody(composition, p.Element.Id)
        || composition.Relations.Any(r => r.Subject == p.Element.Id && r.Kind is RelationKind.In or RelationKind.DepictedOn);

    private static float Width(Placement p, Vector3 along) => MathF.Abs(Vector3.Dot(p.Bounds.Size, new Vector3(MathF.Abs(along.X), MathF.Abs(along.Y), MathF.Abs(along.Z))));

    private static Composition Moved(Composition composition, Placement moved, Vector3 offset)
    {
        ImmutableHashSet<string> carried = Carriage.Of(moved.Element.Id, composition.Relations);

        // The view follows by half and steps back a little, so that what moved stays in it.
        Vector3 follow = 0.5f * (offset with { Y = 0 }) / MathF.Max(1, composition.Placements.Length - 1);
        Composition placed = composition with
        {
            Placements = [.. composition.Placements.Select(p => p.Id == moved.Id || (p.Element.Id != moved.Element.Id && carried.Contains(p.Element.Id)) ? p.MovedBy(offset with { Y = 0 }) : p)],
            Camera = composition.Camera with { Position = composition.Camera.Position + follow, Target = composition.Camera.Target + follow },
        };
        return Dolly(placed, StepAside);
    }

    // Away from the nearest neighbour, along the picture plane. What lies in it or stands on it goes along.
    private static Composition Sidestep(Composition composition, Placement hidden)
    {
        (_, Vector3 right, _) = composition.Camera.Axes();
        Placement? near = composition.Placements
            .Where(p => p.Id != hidden.Id)
            .MinBy(p => MathF.Abs(Along(p) - Along(hidden)));
        float side = near is null || Along(hidden) >= Along(near) ? 1 : -1;
        Vector3 offset = right * (side * 0.35f * hidden.Bounds.Size.X);
        ImmutableHashSet<string> carried = Carriage.Of(hidden.Element.Id, composition.Relations);
        return composition with { Placements = [.. composition.Placements.Select(p => p == hidden || (p.Element.Id != hidden.Element.Id && carried.Contains(p.Element.Id)) ? p.MovedBy(offset) : p)] };

        float Along(Placement p) => Vector3.Dot(p.Bounds.Center, right);
    }
}
