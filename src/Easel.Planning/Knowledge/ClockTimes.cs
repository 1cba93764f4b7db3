using Easel.Planning.Grammar;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>Gives the times of a prompt to the clocks in it, or to the light: "a clock showing 3:15", "a street at 7 am".</summary>
internal static class ClockTimes
{
    /// <summary>Words that join a clock to its time.</summary>
    private static readonly HashSet<string> Joining = new(
        ["show", "shows", "showing", "displaying", "displays", "reading", "reads", "says", "saying", "that", "which", "set", "to", "at", "pointing", "indicating", "the", "time", "of", "hands", "with", "its"],
        StringComparer.Ordinal);

    /// <summary>Replaces times by what they say of a clock or the light. One walk over the lexemes.</summary>
    public static List<Lexeme> Take(List<Lexeme> lexemes, PlanDraft draft)
    {
        ClockTimeReader reader = new(draft.Tokens, draft.Prompt);
        List<Lexeme> taken = new(lexemes.Count);
        for (int i = 0; i < lexemes.Count; i++)
        {
            int end = i;
            (ClockTime Time, int Count)? read = lexemes[i].Kind == TokenKind.Word ? reader.Read(lexemes[i].First) : null;
            while (read is not null && end < lexemes.Count && lexemes[end].First + lexemes[end].Count < lexemes[i].First + read.Value.Count)
            {
                end++;
            }

            if (read is not { } found || end >= lexemes.Count || lexemes[end].First + lexemes[end].Count != lexemes[i].First + found.Count)
            {
                taken.Add(lexemes[i]);
                continue;
            }

            Lexeme words = new(lexemes[i].First, found.Count, TokenKind.Word, "time", [new TimeSense(found.Time.TimeOfDay)]);
            int clock = taken.FindLastIndex(IsClock);
            if (clock >= 0 && taken[clock].As<ThingSense>() is { } sense)
            {
                taken[clock] = taken[clock] with { Senses = [sense with { Extra = sense.Extra.Add(found.Time.Attribute) }, .. taken[clock].Senses.Where(s => s is not ThingSense)] };
                draft.Use(words);
                while (taken.Count > clock + 1 && Joining.Contains(taken[^1].Key))
                {
                    draft.Use(taken[^1]);
                    taken.RemoveAt(taken.Count - 1);
                }
            }
            else if (found.Time.IsOfDay && (draft.Tokens[words.First + words.Count - 1].Lower[^1] == 'm' || (taken.Count > 0 && taken[^1].Key is "at" or "around")))
            {
                taken.Add(words);
            }
            else
            {
                taken.AddRange(lexemes[i..(end + 1)]);
            }

            i = end;
        }

        return taken;
    }

    private static bool IsClock(Lexeme lexeme) => lexeme.As<ThingSense>() is { } sense
        && (sense.Thing.Names.Contains("clock") || sense.Thing.Names.Contains("watch") || lexeme.Key.EndsWith("clock", StringComparison.Ordinal)
            || lexeme.Key.EndsWith("watch", StringComparison.Ordinal));
}
