using System.Text;
using Easel.Planning;
using Easel.Planning.Grammar;
using Easel.Planning.Pages;

namespace Easel.Studio.Pages;

/// <summary>Says a page in plain English.</summary>
internal static class PageSentence
{
    /// <summary>More texts are counted, not told.</summary>
    private const int MostTexts = 8;

    /// <summary>The page as one or two sentences.</summary>
    public static string Describe(Plan plan, Vocabulary vocabulary)
    {
        PageWish page = plan.Page!;
        var text = new StringBuilder(Capital(Article.With(string.Join(' ', page.Mood.Take(2).Append(page.Kind.Replace('-', ' '))))));
        text.Append(page.Topic is { } topic ? $" for {topic}" : "");
        text.Append(page.Ground is { } ground ? $" on {ground.Name}" : "");
        text.Append(page.Colors.IsEmpty ? "" : $" in {string.Join(" and ", page.Colors.Select(c => c.Name))}");
        if (!page.Blocks.IsEmpty)
        {
            text.Append(" with ").AppendJoin(", ", page.Blocks.Take(MostTexts).Select(b => $"the {b.Role.ToString().ToLowerInvariant()} “{b.Text}”{(b.Value is { } value ? $" ({value})" : "")}"));
            text.Append(page.Blocks.Length > MostTexts ? $" and {page.Blocks.Length - MostTexts} more texts" : "");
        }

        text.Append('.');
        bool hasPicture = !plan.Elements.IsEmpty || plan.Setting.Place is not null || plan.Setting.Time is not null || plan.Setting.Weather is not null;
        return hasPicture ? text.Append(" It shows: ").Append(PlanSentence.Describe(plan, vocabulary)).ToString() : text.ToString();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
