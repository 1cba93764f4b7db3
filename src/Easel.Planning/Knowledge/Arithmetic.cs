using System.Globalization;
using Easel.Planning.Grammar;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>Reckons what numbers before nouns come to: "two plus three apples", "7-4 cats", "three dozen roses", "twenty-five birds".</summary>
internal static class Arithmetic
{
    /// <summary>Larger numbers are no counts.</summary>
    private const int Largest = 1_000_000;

    /// <summary>How far ahead the counted noun may stand.</summary>
    private const int Horizon = 6;

    /// <summary>Replaces every sum by its result, which covers the words of the sum. One walk over the lexemes.</summary>
    public static List<Lexeme> Reckon(List<Lexeme> lexemes, PlanDraft draft)
    {
        List<Lexeme> reckoned = new(lexemes.Count);
        for (int i = 0; i < lexemes.Count;)
        {
            (Lexeme lexeme, int next) = Half(lexemes, i) ?? (lexemes[i], i + 1);
            while (lexeme.As<CountSense>() is { } left && Step(lexemes, next, lexeme, left, draft) is { } step)
            {
                (lexeme, next) = (Join(lexeme, lexemes[step.Next - 1], step.Value, step.IsExact, draft), step.Next);
            }

            reckoned.Add(lexeme);
            i = next;
        }

        return reckoned;
    }

    /// <summary>A number that covers all words from one lexeme to another.</summary>
    public static Lexeme Join(Lexeme first, Lexeme last, int value, bool isExact, PlanDraft draft)
    {
        int end = last.First + last.Count;
        string written = draft.Prompt[draft.Tokens[first.First].Start..draft.Tokens[end - 1].End];
        return new Lexeme(first.First, end - first.First, TokenKind.Word, value.ToString(CultureInfo.InvariantCulture), [new CountSense(value, isExact)], written);
    }

    // "half of twelve"
    private static (Lexeme, int)? Half(List<Lexeme> lexemes, int i) =>
        lexemes[i].Key == "half" && i + 2 < lexemes.Count && lexemes[i + 1].Is(FunctionKind.Of) && lexemes[i + 2].As<CountSense>() is { IsExact: true, Value: var whole } && whole % 2 == 0
            ? (new Lexeme(lexemes[i].First, lexemes[i + 2].First + lexemes[i + 2].Count - lexemes[i].First, TokenKind.Word,
                (whole / 2).ToString(CultureInfo.InvariantCulture), [new CountSense(whole / 2, true)]), i + 3)
            : null;

    /// <summary>What the number and what follows it come to, and where the reading goes on; null when no number is added or taken away.</summary>
    private static (int Value, bool IsExact, int Next)? Step(List<Lexeme> lexemes, int i, Lexeme leftWord, CountSense left, PlanDraft draft)
    {
        if (i >= lexemes.Count || !left.IsExact)
        {
            return null;
        }

        string? sign = lexemes[i].Key switch
        {
            "plus" => "+",
            "minus" or "less" => "-",
            "times" => "*",
            _ => null,
        };
        int at = sign is null ? i : i + 1;
        if (at >= lexemes.Count || lexemes[at].As<CountSense>() is not { } right || !NounFollows(lexemes, at + 1))
        {
            return null;
        }

        int end = draft.Tokens[leftWord.First + leftWord.Count - 1].End;
        sign ??= draft.Prompt[end..draft.Tokens[lexemes[at].First].Start].Trim();
        long? value = (sign, lexemes[at].Key) switch
        {
            ("", "dozen" or "dozen of" or "hundred") => (long)left.Value * right.Value,
            ("" or "-", _) when left.Value is >= 20 and < 100 && left.Value % 10 == 0 && right.Value is > 0 and < 10 && !char.IsAsciiDigit(leftWord.Key[0]) => left.Value + right.Value,
            ("+", _) => (long)left.Value + right.Value,
            ("-" or "−", _) when left.Value >= right.Value => left.Value - right.Value,
            // "3-4 birds" are about four.
            ("-", _) => right.Value,
            ("*" or "×", _) => (long)left.Value * right.Value,
            ("/" or "÷", _) when right.Value > 0 && left.Value % right.Value == 0 => left.Value / right.Value,
            _ => null,
        };
        bool isRange = sign == "-" && left.Value < right.Value && value == right.Value;
        return value is >= 0 and <= Largest ? ((int)value.Value, right.IsExact && !isRange, at + 1) : null;
    }

    private static bool NounFollows(List<Lexeme> lexemes, int i)
    {
        for (int end = Math.Min(i + Horizon, lexemes.Count); i < end && lexemes[i].Kind == TokenKind.Word; i++)
        {
            if (lexemes[i].Is<ThingSense>() || lexemes[i].IsUnknown)
            {
                return true;
            }
        }

        return false;
    }
}
