using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Staging;

namespace Easel.Studio.Checking;

/// <summary>Mends a composition by one small step: the camera moves, or a thing is shifted, raised or made larger.</summary>
internal static class CompositionRepairer
{
    private const float StepBack = 1.14f, StepNear = 0.86f;

    /// <summary>How much higher the camera looks down from, radians, and the height above which it does not help.</summary>
    private const float StepUp = 0.14f, HighestView = 0.65f;

    /// <summary>How much larger a small one of several becomes.</summary>
    private const float Growth = 1.3f;

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
                // The camera may take the same step twice.
                if (tried.Count(t => t == repair) < 2)
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
