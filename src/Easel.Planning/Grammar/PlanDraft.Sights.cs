using Easel.Planning.Knowledge;
using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>What the place shows by itself.</summary>
internal sealed partial class PlanDraft
{
    /// <summary>"an astronaut on the moon with the earth in the sky": the place has an earth, and is not given another.</summary>
    private void LeaveToPlace()
    {
        if (Place is not { } place)
        {
            return;
        }

        foreach (ElementDraft element in Elements.FindAll(IsOnlyThere))
        {
            if (!PlaceBrings.Shows(place, element.Noun, element.CountIsExact, out string? word))
            {
                continue;
            }

            if (word is not null && !_placeWords.Contains(word))
            {
                _placeWords.Add(word);
            }

            Elements.Remove(element);
            _relations.RemoveAll(r => r.Subject == element.Id);
            Assume($"'{element.Words}' is part of the {place.Names[0]}.");
        }
    }

    /// <summary>Whether the prompt says no more of something than that it is there.</summary>
    private bool IsOnlyThere(ElementDraft element) => element is { CountIsExact: false } or { Count: 1 }
        && element is { Colors.Count: 0, Material: null, Arrangement: null, Role: null } && element.Pose is null or "fly" or "float" or "rise" or "shine"
        && !Texts.Exists(t => t.Carrier == element)
        && _relations.TrueForAll(r => r.Object != element.Id && (r.Subject != element.Id || r.Kind is RelationKind.NextTo or RelationKind.Behind or RelationKind.Above));

    /// <summary>"a volcano erupting": what a place does rather than somebody; false where it does not.</summary>
    /// <param name="verb">The participle.</param>
    public bool HonourAtPlace(Lexeme verb)
    {
        if (Place?.Attributes.Contains(verb.Key) != true)
        {
            return false;
        }

        SetPlace(Place, [verb.Key]);
        Use(verb);
        return true;
    }

    /// <summary>Sets a picture without a named place in a living room by the window.</summary>
    /// <param name="word">The preposition that says so.</param>
    public void SuggestRoomWithWindow(Lexeme word)
    {
        if (Place is null && Vocabulary.Places.FirstOrDefault(p => p.Names.Contains("living room")) is { } room)
        {
            SetPlace(room, room.Attributes.Contains("window") ? ["window"] : []);
            Use(word);
        }
    }
}
