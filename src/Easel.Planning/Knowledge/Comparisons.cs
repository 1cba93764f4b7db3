using Easel.Planning.Grammar;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>Numbers that are told by other numbers: "three cats and twice as many dogs", "as many cups as plates".</summary>
internal static class Comparisons
{
    /// <summary>How far ahead the compared nouns may stand, lexemes.</summary>
    private const int Horizon = 6;

    /// <summary>What is compared with and not counted itself comes in twos.</summary>
    private const int Few = 2;

    /// <summary>Replaces every comparison by the number it comes to. One walk over the lexemes.</summary>
    public static List<Lexeme> Reckon(List<Lexeme> lexemes, PlanDraft draft)
    {
        List<Lexeme> reckoned = new(lexemes.Count);
        Dictionary<ThingWords, int> counts = [];
        int? last = null;
        int? pending = null;
        for (int i = 0; i < lexemes.Count; i++)
        {
            Lexeme lexeme = lexemes[i];
            if (Factor(lexemes, i) is { } factor && Compare(lexemes, factor.Next, counts, last) is { } comparison)
            {
                int value = (int)Math.Round(factor.Value * comparison.Base, MidpointRounding.AwayFromZero);
                reckoned.Add(Arithmetic.Join(lexeme, lexemes[factor.Next - 1], value, true, draft));
                for (int j = factor.Next; j <= comparison.Noun; j++)
                {
                    reckoned.Add(lexemes[j]);
                }

                if (comparison.End > comparison.Noun + 1)
                {
                    for (int j = comparison.Noun + 1; j < comparison.End; j++)
                    {
                        draft.Use(lexemes[j]);
                    }

                    if (comparison.IsNew)
                    {
                        Lexeme other = lexemes[comparison.End - 1];
                        reckoned.Add(lexemes[comparison.Noun + 1]);
                        reckoned.Add(new Lexeme(lexemes[comparison.Noun + 1].First, 1, TokenKind.Word, "2", [new CountSense(Few, true)]));
                        reckoned.Add(other);
                    }
                }

                last = value;
                counts[lexemes[comparison.Noun].As<ThingSense>()!.Thing] = value;
                i = comparison.End - 1;
                pending = null;
                continue;
            }

            reckoned.Add(lexeme);
            pending = lexeme.As<CountSense>() is { IsExact: true } count ? count.Value : lexeme.Key is "a" or "an" ? 1 : lexeme.Kind != TokenKind.Word ? null : pending;
            if (lexeme.As<ThingSense>() is { } thing && pending is { } number)
            {
                counts[thing.Thing] = number;
                last = number;
                pending = null;
            }
        }

        return reckoned;
    }

    /// <summary>"twice as many", "three times as many", "half the number of", "as many": how many times, and where it ends.</summary>
    private static (double Value, int Next)? Factor(List<Lexeme> lexemes, int i)
    {
        (double value, int next) = Key(lexemes, i) switch
        {
            "twice" or "double" => (2, i + 1),
            "thrice" or "triple" => (3, i + 1),
            "half" => (0.5, i + 1),
            _ when lexemes[i].As<CountSense>() is { IsExact: true } count && Key(lexemes, i + 1) == "times" => (count.Value, i + 2),
            _ => (1, i),
        };
        return (Key(lexemes, next), Key(lexemes, next + 1), Key(lexemes, next + 2)) switch
        {
            ("as", "many", _) => (value, next + 2),
            ("the", "number", "of") when next > i => (value, next + 3),
            _ => null,
        };
    }

    /// <summary>Finds the counted noun, and after "as" what it is compared with.</summary>
    private static (int Base, int Noun, int End, bool IsNew)? Compare(List<Lexeme> lexemes, int i, Dictionary<ThingWords, int> counts, int? last)
    {
        int noun = NextThing(lexemes, i);
        if (noun < 0)
        {
            return null;
        }

        int other = Key(lexemes, noun + 1) == "as" ? NextThing(lexemes, noun + 2) : -1;
        if (other >= 0)
        {
            bool isCounted = counts.TryGetValue(lexemes[other].As<ThingSense>()!.Thing, out int count);
            return (isCounted ? count : Few, noun, other + 1, !isCounted);
        }

        return last is { } known ? (known, noun, noun + 1, false) : null;
    }

    private static int NextThing(List<Lexeme> lexemes, int i)
    {
        for (int end = Math.Min(i + Horizon, lexemes.Count); i < end && lexemes[i].Kind == TokenKind.Word; i++)
        {
            if (lexemes[i].Is<ThingSense>())
            {
                return i;
            }
        }

        return -1;
    }

    private static string Key(List<Lexeme> lexemes, int i) => i < lexemes.Count ? lexemes[i].Key : "";
}
