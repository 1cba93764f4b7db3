namespace Easel.Planning.Pages;

/// <summary>Completes the texts of a page with samples where the prompt gives none.</summary>
internal static class PageCopy
{
    /// <summary>All texts: those of the prompt and what fits them.</summary>
    public static IEnumerable<PageBlock> Complete(PageDraft draft)
    {
        List<PageBlock> own = draft.Blocks;
        if (draft.Kind == "newspaper")
        {
            return NewsCopy.Complete(draft);
        }

        string? trade = own.Find(b => b.Role == BlockRole.Subtitle)?.Text;
        bool hasSections = draft.Kind == "resume" && draft.Has(BlockRole.Heading);
        string? topic = draft.Kind switch
        {
            "resume" or "business-card" => $"{draft.Topic} {trade}".Trim() is { Length: > 0 } words ? words : null,
            "app-screen" => AppKinds.Of(draft.Topic)?.Id ?? draft.Topic,
            _ => draft.Topic,
        };
        bool Has(BlockRole role) => draft.Has(role) && !(hasSections && role is BlockRole.Heading or BlockRole.Item or BlockRole.Body);
        PageBlock[] samples = [.. PageSamples.For(draft.Kind, topic, Has)];
        samples = draft.Kind switch
        {
            // A letter from somebody to somebody has no letterhead.
            "letter" when draft.Topic is null && draft.Has(BlockRole.Title) => [.. samples.Where(b => b.Role != BlockRole.Brand)],

            // A line about what is inside leads where there is one.
            "magazine-cover" when draft.Has(BlockRole.Item) => [.. samples.Where(b => b.Role != BlockRole.Subtitle)],

            // An address is enough to find a shop; points need no line that says they are an overview.
            "business-card" when draft.Has(BlockRole.Place) => [.. samples.Where(b => b.Role != BlockRole.Contact || b.Text.Contains('{', StringComparison.Ordinal))],
            "certificate" when draft.Has(BlockRole.Heading) => [.. samples.Where(b => b.Role != BlockRole.Heading && !draft.Has(b.Role))],
            "slide" when draft.Has(BlockRole.Item) || draft.Has(BlockRole.Body) => [.. samples.Where(b => b.Role != BlockRole.Subtitle)],

            // Nobody's trade is their own name.
            "resume" or "business-card" => [.. samples.Where(b => b.Role != BlockRole.Subtitle || (draft.Topic is { } of && !draft.Blocks.Exists(o => o.Role == BlockRole.Title && o.Text.Contains(of, StringComparison.OrdinalIgnoreCase))))],
            _ => samples,
        };
        IEnumerable<PageBlock> all = hasSections ? PageCareer.Complete(own, samples, [.. PageSamples.For("resume-extra", null, _ => false)]) : own.Concat(samples);
        (string? person, string? firm) = Names(draft);
        return all.Select(b => b.IsAssumed ? b with { Text = ContactWords.Fill(b.Text, person, firm), Detail = b.Role == BlockRole.Heading ? null : b.Detail } : b);
    }

    /// <summary>Whose page it is: a card bears the name of a person, of a firm, or of both.</summary>
    private static (string? Person, string? Firm) Names(PageDraft draft)
    {
        string? title = draft.Blocks.Find(b => b.Role == BlockRole.Title)?.Text, brand = draft.Blocks.Find(b => b.Role == BlockRole.Brand)?.Text;
        bool isFirm = draft.Kind != "resume" && brand is null && title is not null && (draft.Topic is not null && !draft.Topic.Contains(title, StringComparison.OrdinalIgnoreCase));
        return isFirm ? (null, title) : (title, brand);
    }
}
