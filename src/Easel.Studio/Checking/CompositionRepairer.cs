using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Staging;

namespace Easel.Studio.Checking;

/// <summary>Mends a composition by one small step: camera back or nearer, or a hidden individual to the side.</summary>
internal static class CompositionRepairer
{
    private const float StepBack = 1.14f;
    private const float StepNear = 0.86f;

    /// <summary>One repair for the first fault, or null when nothing can be done about any.</summary>
    /// <param name="composition">What to mend.</param>
    /// <param name="facts">What was found.</param>
    /// <returns>The mended composition and what was done, in a plain sentence.</returns>
    public static (Composition Composition, string Repair)? Repair(Composition composition, ImmutableArray<CheckedFact> facts)
    {
        foreach (CheckedFact fact in facts.Where(f => !f.Holds))
        {
            Placement? p = composition.Placements.FirstOrDefault(x => x.Id == fact.PlacementId);
            switch (fact.Fault)
            {
                case Fault.Cropped:
                    return (Dolly(composition, StepBack), $"The camera stepped back because {fact.Fact} did not hold.");
                case Fault.Small when composition.Placements.Length == 1:
                    return (Dolly(composition, StepNear), $"The camera came nearer because {fact.Fact} did not hold.");
                case Fault.Hidden when p is not null && !fact.Detail.StartsWith("no", StringComparison.Ordinal):
                    return (Sidestep(composition, p), $"{p.Element.Thing} #{p.Id} moved aside because it was hidden.");
                case Fault.Hidden:
                    return (Dolly(composition, StepBack), $"The camera stepped back because {fact.Fact} did not hold.");
            }
        }

        return null;
    }

    private static Composition Dolly(Composition composition, float factor)
    {
        Camera camera = composition.Camera;
        Vector3 position = camera.Target + ((camera.Position - camera.Target) * factor);
        float lowest = composition.Site.GroundHeight(position.X, position.Z) + 0.05f;
        position.Y = MathF.Max(position.Y, lowest);
        return composition with { Camera = camera with { Position = position, FocusDistance = camera.FocusDistance * factor } };
    }

    // Away from the nearest neighbour, along the picture plane.
    private static Composition Sidestep(Composition composition, Placement hidden)
    {
        (_, Vector3 right, _) = composition.Camera.Axes();
        Placement? near = composition.Placements
            .Where(p => p.Id != hidden.Id)
            .MinBy(p => MathF.Abs(Along(p) - Along(hidden)));
        float side = near is null || Along(hidden) >= Along(near) ? 1 : -1;
        Vector3 offset = right * (side * 0.35f * hidden.Bounds.Size.X);

        // What lies in it or stands on it goes along.
        HashSet<string> carried = [hidden.Element.Id];
        while (composition.Plan.Relations.Any(r => r.Kind is RelationKind.On or RelationKind.In && carried.Contains(r.Object) && carried.Add(r.Subject)))
        {
        }

        return composition with { Placements = [.. composition.Placements.Select(p => p == hidden || (p.Element.Id != hidden.Element.Id && carried.Contains(p.Element.Id)) ? p.MovedBy(offset) : p)] };

        float Along(Placement p) => Vector3.Dot(p.Bounds.Center, right);
    }
}
