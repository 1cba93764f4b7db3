using Easel.Design.Pages;
using Easel.Planning;
using Easel.Planning.Pages;

namespace Easel.Studio.Pages;

/// <summary>Decides what a page shows besides its texts, and how.</summary>
/// <param name="Kind">How it is shown.</param>
/// <param name="Icon">The flat drawing, for icons.</param>
/// <param name="Shown">What stands for the topic, where the plan shows nothing.</param>
/// <param name="Assumption">What was decided, where the prompt does not say.</param>
internal sealed record PageHero(HeroKind Kind, PageIcon? Icon = null, Element? Shown = null, string? Assumption = null)
{
    /// <summary>The hero of a plan.</summary>
    public static PageHero Of(Plan plan, Vocabulary vocabulary, string? style)
    {
        if (plan.Page!.Chart is not null || plan.Page.Diagram is not null)
        {
            return new PageHero(HeroKind.Figure);
        }

        if (!plan.Page.Panels.IsEmpty)
        {
            return new PageHero(HeroKind.Scene);
        }

        bool showsPlace = plan.Setting.Place is not null || plan.Setting.Time is not null || plan.Setting.Weather is not null || !plan.Setting.Sky.IsEmpty;
        if (IsSmall(plan.Page!.Kind) && plan.Page.Kind != "newspaper" && !showsPlace && plan.Relations.IsEmpty && plan.Elements.Length > 0 && Icons.Find(plan.Elements[0], vocabulary) is { } small)
        {
            return new PageHero(HeroKind.Icon, small);
        }

        if (plan.Elements.IsEmpty && !showsPlace)
        {
            return ForTopic(plan.Page, vocabulary);
        }

        bool isOne = plan.Elements.Length == 1 && plan.Elements[0].Count == 1 && !showsPlace && plan.Setting.BackgroundColor is null && plan.Relations.IsEmpty;
        if (!isOne)
        {
            return new PageHero(HeroKind.Scene);
        }

        // What has no model is drawn flat: crisp at any size, and at home on a page.
        bool isEmblem = plan.Elements[0].Thing.StartsWith("emblem-", StringComparison.Ordinal);
        return isEmblem && style is null && Icons.Find(plan.Elements[0], vocabulary) is { } drawing ? new PageHero(HeroKind.Icon, drawing) : new PageHero(HeroKind.CutOut);
    }

    /// <summary>The first thing that stands for the topic: as a flat drawing, else as a model. Small printed matter needs none.</summary>
    private static PageHero ForTopic(PageWish page, Vocabulary vocabulary)
    {
        // These manners live by plain geometry, and so do marks of modern trades.
        if (page.Mood.FirstOrDefault() is "bauhaus" or "swiss" or "deco" || (page.Kind == "logo" && page.Mood.Contains("modern")))
        {
            return new PageHero(HeroKind.None);
        }

        IEnumerable<string> words = (page.Topic ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3).Select(w => w.ToLowerInvariant());
        foreach (string motif in page.Motifs.Concat(words).Concat(words.Select(w => w.TrimEnd('s'))))
        {
            string says = $"{Planning.Grammar.Article.With(motif)} stands for the topic.";
            says = char.ToUpperInvariant(says[0]) + says[1..];
            if (Icons.Find(motif) is { } icon)
            {
                return new PageHero(HeroKind.Icon, icon, Assumption: says);
            }

            if (!IsSmall(page.Kind) && vocabulary.Things.FirstOrDefault(t => !t.IsEmblem && t.Names.Contains(motif)) is { } thing)
            {
                return new PageHero(HeroKind.CutOut, null, new Element { Id = "e1", Thing = thing.Id, Noun = motif, Words = motif }, says);
            }
        }

        return new PageHero(HeroKind.None);
    }

    private static bool IsSmall(string kind) => kind is "logo" or "badge" or "business-card" or "menu" or "price-list" or "timetable" or "checklist" or "certificate" or "letter" or "resume" or "ticket" or "label" or "calendar" or "newspaper";
}
