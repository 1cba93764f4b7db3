using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Easel.Planning;
using Easel.Staging;

namespace Easel.Studio.Checking;

/// <summary>Holds what is seen against the plan: counts, size, frame, occlusion and relations, all from the id buffer.</summary>
internal sealed class CompositionChecker(Composition composition)
{
    /// <summary>Smallest visible area of an individual, share of the picture, when its number is asked for.</summary>
    private const float SmallestArea = 0.003f;

    /// <summary>Smallest visible area of one of many.</summary>
    private const float SmallestAreaOfMany = 0.0004f;

    /// <summary>Smallest part of an individual that must not be hidden by others.</summary>
    private const float SmallestVisibleShare = 0.55f;

    /// <summary>A stated direction holds when centres differ by at least this share of the picture.</summary>
    private const float SmallestOffset = 0.03f;

    /// <summary>Judges a view.</summary>
    /// <param name="seen">What the id buffer shows.</param>
    /// <param name="alone">Pixels of each individual when nothing stands before it; empty when unknown.</param>
    /// <param name="pixels">Pixels of the picture.</param>
    public ImmutableArray<CheckedFact> Check(
        IReadOnlyDictionary<int, Sighting> seen, IReadOnlyDictionary<int, int> alone, int pixels)
    {
        var facts = ImmutableArray.CreateBuilder<CheckedFact>();
        foreach (Element element in composition.Plan.Elements)
        {
            if (composition.LeftToScenery.Contains(element.Id))
            {
                facts.Add(new CheckedFact(Fault.None, 0, $"{element.Thing} in the scenery", true, "part of the place"));
                continue;
            }

            Placement[] individuals = [.. composition.Placements.Where(p => p.Element.Id == element.Id)];
            foreach (Placement p in individuals)
            {
                facts.Add(CheckIndividual(p, element, seen, alone, pixels));
            }

            int visible = individuals.Count(p => seen.TryGetValue(p.Id, out Sighting s) && s.Pixels >= SmallestAreaOfMany * pixels);
            facts.Add(new CheckedFact(
                Fault.Count, 0, $"{element.Count} × {element.Thing}", visible == element.Count, $"{visible} visible"));
        }

        facts.AddRange(composition.Plan.Relations.Select(r => CheckRelation(r, seen)));
        return facts.ToImmutable();
    }

    private CheckedFact CheckIndividual(
        Placement p, Element element, IReadOnlyDictionary<int, Sighting> seen, IReadOnlyDictionary<int, int> alone, int pixels)
    {
        string name = $"{element.Thing} #{p.Id}";
        if (!seen.TryGetValue(p.Id, out Sighting s))
        {
            return new CheckedFact(Fault.Hidden, p.Id, $"{name} is visible", false, "no pixel");
        }

        float area = (float)s.Pixels / pixels;
        float smallest = element.CountIsExact ? SmallestArea : SmallestAreaOfMany;
        if (area < smallest)
        {
            return new CheckedFact(Fault.Small, p.Id, $"{name} is large enough", false, Percent(area));
        }

        if (composition.Croppable.Contains(element.Id))
        {
            return new CheckedFact(Fault.None, p.Id, $"{name} is visible under what it carries", true, $"{Percent(area)} of the picture");
        }

        if (s.TouchesBorder && composition.Plan.Camera.Shot != ShotSize.Close)
        {
            return new CheckedFact(Fault.Cropped, p.Id, $"{name} is inside the frame", false, "touches the border");
        }

        if (alone.TryGetValue(p.Id, out int whole) && s.Pixels < whole * SmallestVisibleShare)
        {
            return new CheckedFact(Fault.Hidden, p.Id, $"{name} is not hidden", false, $"{Percent((float)s.Pixels / whole)} of it visible");
        }

        return new CheckedFact(Fault.None, p.Id, $"{name} is visible, whole and large enough", true, $"{Percent(area)} of the picture");
    }

    private CheckedFact CheckRelation(Relation relation, IReadOnlyDictionary<int, Sighting> seen)
    {
        Vector2? a = MeanCenter(relation.Subject, seen), b = MeanCenter(relation.Object, seen);
        string fact = $"{relation.Subject} {relation.Kind} {relation.Object}";
        if (a is null || b is null)
        {
            return new CheckedFact(Fault.Relation, 0, fact, false, "not visible");
        }

        Vector2 d = a.Value - b.Value;
        bool holds = relation.Kind switch
        {
            RelationKind.LeftOf => d.X < -SmallestOffset,
            RelationKind.RightOf => d.X > SmallestOffset,
            RelationKind.Above or RelationKind.On => d.Y < 0,
            RelationKind.Below => d.Y > 0,
            _ => true,
        };
        return new CheckedFact(
            Fault.Relation, 0, fact, holds, string.Create(CultureInfo.InvariantCulture, $"offset {d.X:+0.00;-0.00} right, {d.Y:+0.00;-0.00} down"));
    }

    private Vector2? MeanCenter(string element, IReadOnlyDictionary<int, Sighting> seen)
    {
        Vector2[] centers = [.. composition.Placements.Where(p => p.Element.Id == element && seen.ContainsKey(p.Id)).Select(p => seen[p.Id].Center)];
        return centers.Length == 0 ? null : centers.Aggregate(Vector2.Zero, (s, c) => s + c) / centers.Length;
    }

    private static string Percent(float share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} %");
}
