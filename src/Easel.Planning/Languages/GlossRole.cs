using Easel.Planning.Language;

namespace Easel.Planning.Languages;

/// <summary>What a word does in a sentence, told by its English.</summary>
internal static class GlossRole
{
    /// <summary>The role of an English word or phrase, and the form of it that the lexicon knows.</summary>
    public static (string Gloss, Role Role) Of(string gloss, Lexicon lexicon)
    {
        Sense[] senses = lexicon.Find(gloss);
        if (senses.Length == 0 && gloss.EndsWith(" face", StringComparison.Ordinal) && lexicon.Find(gloss.AsSpan(0, gloss.Length - 5)) is { Length: > 0 } animal)
        {
            // The first drawings of animals among the emoji are faces; who names a dog wants a dog.
            (gloss, senses) = (gloss[..^5], animal);
        }

        // "person running", "person bouncing ball" is how CLDR calls the activity.
        string[] words = gloss.Split(' ', 3);
        if (words.Length > 1 && words[0] is "person" or "man" or "woman" && Array.Exists(lexicon.Find(words[1]), s => s is VerbSense { IsParticiple: true }))
        {
            return (string.Join(' ', words[1..]), Role.Verb);
        }

        foreach (Sense sense in senses)
        {
            Role? role = sense switch
            {
                ThingSense or PlaceSense or PartSense => Role.Noun,
                ColorSense or MaterialSense or SizeSense or AttributeSense or ShadeSense => Role.Modifier,
                CountSense => Role.Count,
                VerbSense { IsParticiple: true } => Role.Verb,
                TimeSense or WeatherSense or SightSense or CameraSense or StyleSense => Role.Global,
                _ => null,
            };
            if (role is { } found)
            {
                return (gloss, found);
            }
        }

        return (gloss, Role.Noun);
    }
}
