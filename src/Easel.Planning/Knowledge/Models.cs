using System.Collections.Frozen;
using Easel.Planning.Grammar;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>
/// An isometric view or a miniature of a place that is a building (models.txt) shows the building from outside, on a base of its own, and not the room within.
/// </summary>
internal static class Models
{
    private static readonly FrozenDictionary<string, string[]> ByPlace = DataFile.Read("models", ':')
        .SelectMany(l => l.Words.Select(w => (Place: w, Things: l.Left.Split('|', StringSplitOptions.TrimEntries))))
        .ToFrozenDictionary(p => p.Place, p => p.Things, StringComparer.Ordinal);

    /// <summary>Words that ask for a model, and words that ask for its inside.</summary>
    private static readonly string[] Miniatures = ["miniature", "diorama", "dollhouse"], Insides = ["inside", "interior", "cutaway", "room", "indoors"];

    /// <summary>The building that a place is, seen from outside ("in front of a museum"), or null where it is none.</summary>
    /// <param name="place">The place.</param>
    /// <param name="noun">What the prompt calls it.</param>
    /// <param name="vocabulary">What can be shown.</param>
    public static ThingWords? Building(PlaceWords place, string noun, Vocabulary vocabulary) =>
        (ByPlace.GetValueOrDefault(noun) ?? place.Names.Select(n => ByPlace.GetValueOrDefault(n)).FirstOrDefault(t => t is not null))
            ?.Select(name => vocabulary.Things.FirstOrDefault(t => t.Names.Contains(name) && !t.IsEmblem)).FirstOrDefault(t => t is not null);

    /// <summary>Puts the building in the place of the room, where nothing else is asked to stand in it.</summary>
    public static void Complete(PlanDraft draft, Lexicon lexicon)
    {
        bool isModel = draft.Angle is CameraAngle.Isometric || Says(draft, Miniatures);
        if (!isModel || draft.Elements.Count > 0 || draft.Place is not { } place || Says(draft, Insides)
            || place.Names.Select(n => ByPlace.GetValueOrDefault(n)).FirstOrDefault(t => t is not null) is not { } things
            || things.Select(t => lexicon.Word(t, 0, 0).As<ThingSense>()).FirstOrDefault(t => t is { ShownAs: null }) is not { } building
            || (Named(draft, "diorama") ?? Named(draft, "studio")) is not { } ground
            || draft.AddElement(building.Thing) is not { } element)
        {
            return;
        }

        (element.Noun, element.Words) = (place.Names[0], place.Names[0]);
        if (building.Thing.PrintsText)
        {
            draft.Texts.Add(new TextDraft(place.Names[0].ToUpperInvariant(), null) { Carrier = element });
        }

        draft.ReplacePlace(ground);
        draft.Assume($"The {place.Names[0]} is seen from outside, as a model.");
    }

    private static bool Says(PlanDraft draft, string[] words) => draft.Tokens.Any(t => Array.IndexOf(words, t.Lower) >= 0);

    private static PlaceWords? Named(PlanDraft draft, string name) => draft.Vocabulary.Places.FirstOrDefault(p => p.Names.Contains(name));
}
