using Easel.Planning.Grammar;
using Easel.Planning.Language;

namespace Easel.Planning.Languages;

/// <summary>Looks the English of ordered words up in the lexicon, and refers each lexeme to the tokens of the prompt that it came from.</summary>
internal static class EnglishReading
{
    /// <summary>Stands for a word that has no English; no lexicon has it.</summary>
    private const string Unknown = "\u0002";

    /// <summary>The lexemes of ordered words.</summary>
    /// <param name="words">The words in English order.</param>
    /// <param name="lexicon">English.</param>
    public static List<Lexeme> Read(List<Word> words, Lexicon lexicon)
    {
        words = WithNumbers(words, lexicon);
        List<Token> english = [];
        List<int> sources = [];
        for (int i = 0; i < words.Count; i++)
        {
            Word word = words[i];
            if (word.Kind != TokenKind.Word || word.IsUnknown)
            {
                Add(new Token(word.Kind, 0, 0, word.IsUnknown ? Unknown : word.Gloss, false), i);
            }
            else
            {
                Tokenizer.Split(word.Gloss, []).FindAll(t => t.Kind == TokenKind.Word).ForEach(t => Add(t with { IsGlued = false }, i));
            }
        }

        List<Lexeme> lexemes = [.. lexicon.Read(english).Select(l => Refer(l, words, sources))];
        return TextCues(lexemes);

        void Add(Token token, int source)
        {
            english.Add(token);
            sources.Add(source);
        }
    }

    /// <summary>Puts nouns into the plural where their form or a number before them says so.</summary>
    private static List<Word> WithNumbers(List<Word> words, Lexicon lexicon)
    {
        List<Word> numbered = new(words.Count);
        bool isCounted = false;
        foreach (Word word in words)
        {
            if (word.Role == Role.Count)
            {
                isCounted = word.Gloss is not ("one" or "1" or "single" or "lone");
            }
            else if (word.Role is not (Role.Noun or Role.Modifier or Role.And or Role.Of or Role.Silent or Role.Classifier))
            {
                isCounted = false;
            }

            bool isPlural = word.IsNoun && !word.IsUnknown && (isCounted || word.Number >= Number.Dual);
            if (word is { IsNoun: true, Number: Number.Dual } && !isCounted)
            {
                numbered.Add(Word.English("two", Role.Count));
            }

            string? plural = isPlural ? Inflection.Plurals(word.Gloss).FirstOrDefault(p => lexicon.Find(p).Length > 0) : null;
            numbered.Add(plural is null ? word : word with { Gloss = plural });
            isCounted &= !word.IsNoun;
        }

        return numbered;
    }

    private static Lexeme Refer(Lexeme lexeme, List<Word> words, List<int> sources)
    {
        int first = int.MaxValue;
        int end = -1;
        for (int i = lexeme.First; i < lexeme.First + lexeme.Count; i++)
        {
            Word word = words[sources[i]];
            if (word.First >= 0)
            {
                first = Math.Min(first, word.First);
                end = Math.Max(end, word.First + word.Count);
            }
        }

        Word source = words[sources[lexeme.First]];
        if (end < 0)
        {
            // An English word that the prompt does not have stands where its neighbour stands.
            Word? neighbour = words.Skip(sources[lexeme.First]).Take(8).FirstOrDefault(w => w.First >= 0) ?? words.Take(sources[lexeme.First]).LastOrDefault(w => w.First >= 0);
            (first, end) = (neighbour?.First ?? 0, neighbour?.First ?? 0);
        }

        // The English of a name is never misspelt: a guess would be a mistake.
        bool isKnown = !source.IsUnknown && lexeme.WrittenAs is null;
        return new Lexeme(first, end - first, lexeme.Kind, source.IsUnknown ? source.Gloss : lexeme.Key, isKnown ? lexeme.Senses : []);
    }

    /// <summary>A text that is announced must stand between marks here: where words end is not known after translation.</summary>
    private static List<Lexeme> TextCues(List<Lexeme> lexemes)
    {
        for (int i = 0; i < lexemes.Count; i++)
        {
            bool isQuoted = lexemes.Skip(i + 1).Take(3).Any(l => l.Kind == TokenKind.Quote);
            if (lexemes[i].Is(FunctionKind.Cue) && !isQuoted)
            {
                lexemes[i] = lexemes[i] with { Key = "there", Senses = [new FunctionSense(FunctionKind.Other)] };
            }
        }

        return lexemes;
    }

    /// <summary>Marks the tokens whose English is mere grammar, so that the account of words passes over them.</summary>
    public static void MarkGrammar(List<Word> words, List<Token> tokens)
    {
        foreach (Word word in words.Where(w => w.First >= 0 && w.Kind == TokenKind.Word))
        {
            List<Token> english = Tokenizer.Split(word.Gloss, []);
            bool isGrammar = !word.IsUnknown && !english.Exists(WordAccount.IsContent);
            for (int i = word.First; i < word.First + word.Count; i++)
            {
                tokens[i] = tokens[i] with { Lower = isGrammar ? "the" : Unknown };
            }
        }
    }
}
