using System.Collections.Frozen;
using Easel.Planning.Grammar;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>Prompts that are nothing but an idea (ideas.txt): "freedom" is shown by the picture that everybody knows it by.</summary>
internal static class Ideas
{
    private static readonly FrozenDictionary<string, string> ByIdea = DataFile.Read("ideas", '=')
        .SelectMany(l => l.Left.Split('|', StringSplitOptions.TrimEntries).Select(i => (Idea: i, Picture: string.Join(", ", l.Words))))
        .ToFrozenDictionary(p => p.Idea, p => p.Picture, StringComparer.Ordinal);

    /// <summary>All ideas with the words of their pictures.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All => ByIdea;

    /// <summary>The picture of an idea in place of the prompt that names it, where the prompt says nothing else and all of the picture can be shown.</summary>
    public static List<Lexeme> Picture(List<Lexeme> lexemes, Lexicon lexicon, PlanDraft draft)
    {
        List<Lexeme> words = lexemes.FindAll(l => l.Kind == TokenKind.Word && !l.Is(FunctionKind.Determiner) && !l.Is(FunctionKind.Definite));
        if (words.Count is 0 or > 2 || !ByIdea.TryGetValue(string.Join(' ', words.Select(w => w.Key)), out string? picture))
        {
            return lexemes;
        }

        List<Lexeme> told = lexicon.Read(Tokenizer.Split(picture, []));
        if (told.Exists(l => l.IsUnknown || (l.As<ThingSense>() is { ShownAs: not null, Thing: { IsEmblem: false } thing } && !thing.Names.Contains("person"))) || !told.Exists(l => l.Is<ThingSense>() || l.Is<PlaceSense>()))
        {
            return lexemes;
        }

        int first = words[0].First, count = words[^1].First + words[^1].Count - first;
        words.ForEach(draft.Use);
        draft.Assume($"'{string.Join(' ', words.Select(w => w.Key))}' is shown as {picture}.");
        return [.. told.Select(l => l with { First = first, Count = count })];
    }
}
