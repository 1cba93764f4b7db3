using Easel.Design.Pages;
using Easel.Planning;

namespace Easel.Studio.Pages;

/// <summary>Decides what a page shows besides its texts, and how.</summary>
/// <param name="Kind">How it is shown.</param>
/// <param name="Icon">The flat drawing, for icons.</param>
/// <param name="Assumption">What was decided, where the prompt does not say.</param>
internal sealed record PageHero(HeroKind Kind, PageIcon? Icon = null, string? Assumption = null)
{
    /// <summary>The hero of a plan.</summary>
    public static PageHero Of(Plan plan, Vocabulary vocabulary, string? style)
    {
        bool showsPlace = plan.Setting.Place is not null || plan.Setting.Time is not null || plan.Setting.Weather is not null || !plan.Setting.Sky.IsEmpty;
        if (plan.Page!.Kind is "logo" or "badge" or "business-card" or "menu" or "price-list" or "timetable" or "checklist" or "certificate" or "letter" or "resume" or "ticket" or "label"
            && !showsPlace && plan.Elements.Length > 0 && Icons.Find(plan.Elements[0], vocabulary) is { } small)
        {
            return new PageHero(HeroKind.Icon, small);
        }

        if (plan.Elements.IsEmpty && !showsPlace)
        {
            foreach (string motif in plan.Page.Motifs)
            {
                if (Icons.Find(motif) is { } icon)
                {
                    return new PageHero(HeroKind.Icon, icon, $"{Planning.Grammar.Article.With(motif)} stands for the topic.");
                }
            }

            return new PageHero(HeroKind.None);
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
}
