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

    /// <summary>The same for what others stand or sit on.</summary>
    private const float SmallestVisibleShareOfSupport = 0.3f;

    /// <summary>The same for things that lie on each other, and for what is worn or held.</summary>
    private const float SmallestVisibleShareInStack = 0.1f;

    /// <summary>In larger groups an individual may be seen through the gaps between others.</summary>
    private const int MostInOnePiece = 12;

    /// <summary>A second part of an individual larger than this share of it would be counted as another one.</summary>
    private const float LargestSecondPart = 0.3f;

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

            facts.Add(Count(element, individuals, seen, pixels));
        }

        var relations = new RelationChecker(composition, seen);
        facts.AddRange(composition.Plan.Relations.Select(relations.Check));
        facts.AddRange(AbsenceChecker.Check(composition));
        return facts.ToImmutable();
    }

    // One connected part each is what is counted; of a heap only the uppermost are seen.
    private CheckedFact Count(Element element, Placement[] individuals, IReadOnlyDictionary<int, Sighting> seen, int pixels)
    {
        bool isHeap = IsHeap(element);
        int visible = individuals.Count(p => seen.TryGetValue(p.Id, out Sighting s) && s.Pixels >= SmallestAreaOfMany * pixels);
        int parts = visible + individuals.Count(p => seen.TryGetValue(p.Id, out Sighting s) && IsCut(s));
        bool holds = isHeap ? 2 * visible >= element.Count : visible == element.Count && (parts == visible || IsPair(element.Thing) || !element.CountIsExact || element.Count > MostInOnePiece || Carries(composition, element.Id));
        string detail = parts == visible ? $"{visible} visible" : $"{visible} visible in {parts} parts";
        return new CheckedFact(Fault.Count, 0, $"{element.Count} × {element.Thing}", holds, detail, FindingCategory.Count);
    }

    // Skis, scissors, glasses: one of them is seen in two parts.
    private static bool IsPair(string thing) => thing.EndsWith('s') && !thing.EndsWith("ss", StringComparison.Ordinal) && !thing.EndsWith("us", StringComparison.Ordinal);

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
        float smallest = element.CountIsExact && element.Count <= 12 && !IsOnBody(composition, element.Id) ? SmallestArea : SmallestAreaOfMany;
        if (area < smallest)
        {
            return new CheckedFact(Fault.Small, p.Id, $"{name} is large enough", false, Percent(area));
        }

        if (composition.Croppable.Contains(element.Id))
        {
            return new CheckedFact(Fault.None, p.Id, $"{name} is visible under what it carries", true, $"{Percent(area)} of the picture");
        }

        if (s.TouchesBorder && !composition.IsHalfFigure && composition.Plan.Camera.Shot is not (ShotSize.Close or ShotSize.Macro))
        {
            return new CheckedFact(Fault.Cropped, p.Id, $"{name} is inside the frame", false, "touches the border");
        }

        if (alone.TryGetValue(p.Id, out int whole) && s.Pixels < whole * LeastVisible(element))
        {
            return new CheckedFact(Fault.Hidden, p.Id, $"{name} is not hidden", false, $"{Percent((float)s.Pixels / whole)} of it visible");
        }

        return alone.ContainsKey(p.Id) && element.CountIsExact && !Carries(composition, element.Id) && !IsOnBody(composition, element.Id) && element.Arrangement is not (Arrangement.Stack or Arrangement.Pile) && IsCut(s)
            ? new CheckedFact(Fault.Hidden, p.Id, $"{name} is seen in one piece", false, $"{Percent((float)s.Second / s.Pixels)} of it apart")
            : new CheckedFact(Fault.None, p.Id, $"{name} is visible, whole and large enough", true, $"{Percent(area)} of the picture");
    }

    private static bool IsCut(Sighting s) => s.Second > LargestSecondPart * s.Pixels;

    private float LeastVisible(Element element) =>
        element.Arrangement is Arrangement.Stack or Arrangement.Pile || IsOnBody(composition, element.Id) ? SmallestVisibleShareInStack : HoldsOthers(element) ? SmallestVisibleShareOfVessel
        : Carries(composition, element.Id) ? SmallestVisibleShareOfSupport : SmallestVisibleShare;

    /// <summary>Whether something stands or sits on an element or in it: that hides it by its nature.</summary>
    public static bool Carries(Composition composition, string element) => composition.Relations.Any(r => r.Object == element && r.Kind is RelationKind.On or RelationKind.In);

    /// <summary>Whether an element is worn, held or at the wheel: what it belongs to hides some of it, and it stays where it is and of its size.</summary>
    public static bool IsOnBody(Composition composition, string element) =>
        composition.Plan.Relations.Any(r => r.Subject == element && r.Kind is RelationKind.WornBy or RelationKind.HeldBy) || Occupants.Has(composition, element);

    private bool HoldsOthers(Element element) => composition.Plan.Relations.Any(r => r.Object == element.Id && r.Kind == RelationKind.In);

    private bool IsHeap(Element element) => !element.CountIsExact
        && (element.Arrangement is Arrangement.Pile || composition.Plan.Relations.Any(r => r.Subject == element.Id && r.Kind == RelationKind.In));

    private static string Percent(float share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} %");
}
