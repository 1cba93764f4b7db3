using Easel.Planning;
using Easel.Staging;

namespace Easel.Studio.Checking;

/// <summary>Holds what a picture must not show against what was placed and what the place was asked to leave out.</summary>
internal static class AbsenceChecker
{
    /// <summary>One fact per forbidden thing, and the setting of the picture.</summary>
    public static IEnumerable<CheckedFact> Check(Composition composition)
    {
        foreach (string thing in composition.Plan.Forbidden)
        {
            Placement? shown = composition.Placements.FirstOrDefault(p => p.Element.Thing == thing || p.Element.Noun == thing);
            bool isTold = composition.EnvironmentRequest.Forbidden.Contains(thing) && !composition.EnvironmentRequest.Words.Contains(thing);
            yield return new CheckedFact(
                Fault.None, 0, $"no {thing}", shown is null && isTold, shown is not null ? $"#{shown.Id} is one" : isTold ? "not placed, and kept out of the scenery" : "the scenery may show one");
        }

        Setting setting = composition.Plan.Setting;
        if (setting.Place is { } place)
        {
            string shown = composition.Environment.Info.Id;
            yield return new CheckedFact(Fault.None, 0, $"set in {place}", place == shown, shown, FindingCategory.Setting);
        }
    }
}
