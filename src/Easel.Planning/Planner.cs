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
        FigurePlan? figure = FigureReader.Read(read);
        if (figure is not null && figure.Span is null)
        {
            return figure.ToPlan(prompt);
        }

        if (figure?.Span is var (start, end))
        {
            read = string.Concat(read.AsSpan(0, start), ".".PadRight(end - start), read.AsSpan(end));
        }

        List<QuotedText> quotes = QuotedText.Find(read);
        List<Token> tokens = Tokenizer.Split(read, quotes);
        PageReading? page = PageReader.Read(read, tokens, _lexicon);
        if (figure is not null)
        {
            // Slides with a chart are all chart; a chart's own headings are the page's.
            if (page is null || page.Page.Kind == "slide")
            {
                return figure.ToPlan(prompt);
            }

            page = page with { Page = page.Page with { Chart = figure.Chart is { } chart ? chart with { Title = null } : null, Diagram = figure.Diagram is { } diagram ? diagram with { Title = null } : null } };
        }

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

        Sources.Complete(draft);
        Companions.Complete(draft, _lexicon);
        Models.Complete(draft, _lexicon);
        if (read.Length < prompt.Length)
        {
            draft.Assume($"The prompt is longer than {MaximumPromptLength} characters; the rest is not read.");
        }

        Plan plan = page is null ? draft.Build() : page.Complete(draft);
        if (page is { Scenes.IsEmpty: false })
        {
            plan = plan with { Page = plan.Page! with { Panels = PanelPlanner.Plan(page.Scenes, Plan) } };
        }

        plan = page?.Illustrate(plan, Plan) ?? plan;
        return TypicalColoring.Apply(plan with { Language = transfer?.Tag }, vocabulary, _lexicon);
    }

    /// <summary>What knowledge of the world makes of the words before the grammar reads them; the words they stand for stay the same.</summary>
    private List<Lexeme> Rewrite(List<Lexeme> lexemes, PlanDraft draft)
    {
        List<Lexeme> timed = ClockTimes.Take(WordSenses.Choose(Ideas.Picture(lexemes, _lexicon, draft), _lexicon), draft);
        List<Lexeme> counted = Comparisons.Reckon(Arithmetic.Reckon(timed, draft), draft);
        return Implications.Expand(counted, _lexicon, draft);
    }
}
