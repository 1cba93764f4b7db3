using System.Collections.Immutable;
using System.Globalization;
using Easel.Planning;
using Easel.Staging;

namespace Easel.Studio.Checking;

/// <summary>Holds what is seen against the plan: counts, size, frame, occlusion from the id buffer, relations also from the placements.</summary>
internal sealed class CompositionChecker(Composition composition)
{
    /// <summary>Smallest visible area of an individual, share of the picture, when its number is asked for.</summary>
    private const float SmallestArea = 0.003f;

    /// <summary>Smallest visible area of one of many.</summary>
    private const float SmallestAreaOfMany = 0.0004f;

    /// <summary>Smallest part of an individual that must not be hidden by others.</summary>
    private const float SmallestVisibleShare = 0.55f;

    /// <summary>The same for a vessel, which what is in it hides in part.</summary>
    private const float SmallestVisibleShareOfVessel = 0.2f;

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

            // Of a heap only the uppermost are seen.
            bool isHeap = IsHeap(element);
            int visible = individuals.Count(p => seen.TryGetValue(p.Id, out Sighting s) && s.Pixels >= SmallestAreaOfMany * pixels);
            facts.Add(new CheckedFact(
                Fault.Count, 0, $"{element.Count} × {element.Thing}", isHeap ? 2 * visible >= element.Count : visible == element.Count, $"{visible} visible"));
        }

        var relations = new RelationChecker(composition, seen);
        facts.AddRange(composition.Plan.Relations.Select(relations.Check));
        return facts.ToImmutable();
    }

    private CheckedFact CheckIndividual(
        Placement p, Element element, IReadOnlyDictionary<int, Sighting> seen, IReadOnlyDictionary<int, int> alone, int pixels)
    {
        string name = $"{element.Thing} #{p.Id}";
        if (IsHeap(element))
        {
            return new CheckedFact(Fault.None, p.Id, $"{name} lies in the heap", true, seen.ContainsKey(p.Id) ? "seen" : "below others");
        }

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

        if (alone.TryGetValue(p.Id, out int whole) && s.Pixels < whole * (HoldsOthers(element) ? SmallestVisibleShareOfVessel : SmallestVisibleShare))
        {
            return new CheckedFact(Fault.Hidden, p.Id, $"{name} is not hidden", false, $"{Percent((float)s.Pixels / whole)} of it visible");
        }

        return new CheckedFact(Fault.None, p.Id, $"{name} is visible, whole and large enough", true, $"{Percent(area)} of the picture");
    }

    private bool HoldsOthers(Element element) => composition.Plan.Relations.Any(r => r.Object == element.Id && r.Kind == RelationKind.In);

    private bool IsHeap(Element element) => !element.CountIsExact && composition.Plan.Relations.Any(r => r.Subject == element.Id && r.Kind == RelationKind.In);

    private static string Percent(float share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} %");
}
