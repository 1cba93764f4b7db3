using Easel.Planning.Knowledge;
using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>Places.</summary>
internal sealed partial class NounBinder
{
    /// <summary>Sets the place a phrase names; false when it is another than the one that is set.</summary>
    public bool SetPlace(NounPhrase phrase)
    {
        PlaceSense sense = phrase.Head!.As<PlaceSense>()!;
        // "a mountain valley": a valley such as there are in the mountains.
        Lexeme? region = phrase.Attributes.Find(a => a.As<PlaceSense>() is { } around && PlaceSights.Shows(around.Place, phrase.Head.Key));
        PlaceWords place = region?.As<PlaceSense>()!.Place ?? BestPlace(sense, phrase);
        List<string> words = [.. sense.Extra];
        List<Lexeme> honoured = [];
        foreach (Lexeme word in phrase.Attributes)
        {
            string? attribute = attributes.Honoured(word, place.Attributes);
            if (attribute is not null)
            {
                words.Add(attribute);
            }

            if (attribute is not null || place.Names.Any(n => n.Split(' ').Contains(word.Key)))
            {
                honoured.Add(word);
            }
        }

        if (!draft.SetPlace(place, words))
        {
            if (IsStreet(place) && draft.Place is { } general && IsStreet(general))
            {
                // "a street in Santorini": a street like those there.
                draft.ReplacePlace(place);
            }
            else if (PlaceSights.Shows(draft.Place!, phrase.Head.Key))
            {
                // "mountains behind a lake": where the one is, the other is to be seen.
                draft.Use(phrase.Head);
                UseNatural(phrase, place);
                return true;
            }
            else if (draft.Place!.Names.Any(n => PlaceSights.Shows(place, n)))
            {
                draft.ReplacePlace(place);
            }
            else if (PlaceSights.Common(draft.Vocabulary, draft.Place!, phrase.Head.Key) is { } both)
            {
                // "a river through a jungle": where both are to be seen.
                draft.ReplacePlace(both);
            }
            else if (sense.ShownAs is not null)
            {
                draft.Assume($"'{phrase.Head.Key}' is where it is; the picture shows {Article.With(draft.Place!.Names[0])}.");
                draft.Use(phrase.Head);
                UseNatural(phrase, place);
                return false;
            }
            else
            {
                return false;
            }
        }

        draft.Use(phrase.Head);
        honoured.ForEach(draft.Use);
        if (region is not null)
        {
            draft.Use(region);
        }

        UseNatural(phrase, place);
        if (phrase.Attributes.Find(a => WordGroups.Crowded.Contains(a.Key)) is { } crowded && draft.Vocabulary.Things.FirstOrDefault(t => t.Names.Contains("person")) is { } passerby
            && !draft.Elements.Exists(e => e.Thing == passerby) && draft.AddElement(passerby) is { } people)
        {
            (people.Noun, people.Words, people.Count, people.CountIsExact) = ("person", crowded.Key, CrowdCount, false);
            draft.Use(crowded);
            draft.Assume($"'{crowded.Key}' is shown as {CrowdCount} people.");
        }

        // A deserted place is one without people.
        foreach (Lexeme word in phrase.Attributes.Where(a => WordGroups.Deserted.Contains(a.Key)))
        {
            foreach (ThingWords person in draft.Vocabulary.Things.Where(t => t.Names.Contains("person")))
            {
                draft.Forbid(person.Id);
                draft.Use(word);
            }
        }

        if (sense.ShownAs is { } shown && place == sense.Place)
        {
            draft.Assume($"'{phrase.Head.Key}' is shown as {Article.With(shown)}.");
        }

        return true;
    }

    /// <summary>"a green valley": the colours that a place has anyway.</summary>
    private void UseNatural(NounPhrase phrase, PlaceWords place) =>
        phrase.Colors.FindAll(c => NaturalColors.Has(phrase.Head!.Key, c.Color.Name) || place.Names.Any(n => NaturalColors.Has(n, c.Color.Name))).ForEach(c => UseBoth(c.Lexeme, c.Shade));

    private static bool IsStreet(PlaceWords place) => place.Names.Any(n => n.EndsWith("street", StringComparison.Ordinal) || n.EndsWith("village", StringComparison.Ordinal));

    /// <summary>Among places that share a head noun, the one whose names and words fit the adjectives best.</summary>
    private PlaceWords BestPlace(PlaceSense sense, NounPhrase phrase)
    {
        string head = sense.ShownAs ?? phrase.Head!.Key;
        PlaceWords best = sense.Place;
        int bestScore = Score(best);
        foreach (PlaceWords place in draft.Vocabulary.Places)
        {
            if (Score(place) is var score && score > bestScore)
            {
                (best, bestScore) = (place, score);
            }
        }

        return best;

        int Score(PlaceWords place)
        {
            int names = place == sense.Place ? 0 : -1;
            foreach (string name in place.Names)
            {
                string before = name.EndsWith(" " + head, StringComparison.Ordinal) ? name[..^(head.Length + 1)] : "";
                string[] needed = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (needed.Length > 0 && needed.All(n => phrase.Attributes.Exists(a => a.Key == n || attributes.Canonical(a) == n) || sense.Extra.Contains(n)))
                {
                    names = Math.Max(names, needed.Length * 2);
                }
            }

            return names < 0 ? names : names + phrase.Attributes.Count(a => attributes.Honoured(a, place.Attributes) is not null);
        }
    }
}
