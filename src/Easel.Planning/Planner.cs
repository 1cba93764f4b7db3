using Easel.Planning.Charts;
using Easel.Planning.Grammar;
using Easel.Planning.Knowledge;
using Easel.Planning.Language;
using Easel.Planning.Languages;
using Easel.Planning.Pages;

namespace Easel.Planning;

/// <summary>
/// Turns a prompt into a plan, by lexicon and grammar alone; one that is not English is put into English words first. A planner is immutable:
/// build it once for a vocabulary and share it among threads.
/// </summary>
/// <param name="vocabulary">What can be shown.</param>
public sealed class Planner(Vocabulary vocabulary)
{
    /// <summary>Longest prompt that is read; the rest is ignored and the plan says so.</summary>
    public const int MaximumPromptLength = 32_000;

    private readonly Lexicon _lexicon = LexiconBuilder.Build(vocabulary);
    private readonly AttributeTable _attributes = new();

    /// <summary>Understands a prompt. Never fails, whatever the prompt: what is not understood is listed in the plan. The time is linear in
    /// the length of the prompt.</summary>
    /// <param name="prompt">What is asked for.</param>
    public Plan Plan(string prompt)
    {
        string read = prompt.Length > MaximumPromptLength ? prompt[..MaximumPromptLength] : prompt;
        if (FigureReader.Read(read) is { } figure)
        {
            return figure.ToPlan(prompt);
        }

        List<QuotedText> quotes = QuotedText.Find(read);
        List<Token> tokens = Tokenizer.Split(read, quotes);
        PageReading? page = PageReader.Read(read, tokens, _lexicon);
        List<Token> whole = tokens;
        tokens = page is null ? tokens : Tokenizer.Split(page.Rest, []);
        Transfer? transfer = Transfer.Of(tokens, _lexicon, whole);
        PlanDraft draft = new(prompt, transfer?.Tokens ?? tokens, vocabulary);
        // Sums and clock times are read as they stand in the prompt, which another order of words would pull apart.
        List<Lexeme> lexemes = transfer is null ? Rewrite(_lexicon.Read(tokens), draft) : Implications.Expand(transfer.Lexemes, _lexicon, draft);
        PromptParser.Parse(draft, lexemes, _attributes);
        if (page is null)
        {
            BarePrompt.Show(draft, lexemes);
        }

        Companions.Complete(draft, _lexicon);
        Models.Complete(draft, _lexicon);
        if (read.Length < prompt.Length)
        {
            draft.Assume($"The prompt is longer than {MaximumPromptLength} characters; the rest is not read.");
        }

        Plan plan = page is null ? draft.Build() : page.Complete(draft);
        return TypicalColoring.Apply(plan with { Language = transfer?.Tag }, vocabulary, _lexicon);
    }

    /// <summary>What knowledge of the world makes of the words before the grammar reads them; the words they stand for stay the same.</summary>
    private List<Lexeme> Rewrite(List<Lexeme> lexemes, PlanDraft draft)
    {
        List<Lexeme> timed = ClockTimes.Take(WordSenses.Choose(lexemes, _lexicon), draft);
        List<Lexeme> counted = Comparisons.Reckon(Arithmetic.Reckon(timed, draft), draft);
        return Implications.Expand(counted, _lexicon, draft);
    }
}
