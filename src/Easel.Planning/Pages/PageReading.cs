using System.Collections.Immutable;
using Easel.Planning.Grammar;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>What a prompt says of a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Rest">The prompt with everything blank that the page took: what is left describes the picture on it.</param>
/// <param name="PictureStyle">Style of that picture where the prompt names none, or null.</param>
/// <param name="Styles">Words before the page's name that name a style; they count where the rest names none.</param>
/// <param name="Known">Words that the page shows although the rest still holds them.</param>
/// <param name="TopicScene">A scene, in words, that stands for the topic where the prompt shows nothing, or null.</param>
/// <param name="IsPlace">Whether that scene stands for a city, region or country.</param>
/// <param name="Scenes">Of a comic: what its panels show, in words; empty where the prompt tells no story.</param>
internal sealed record PageReading(PageWish Page, string Rest, string? PictureStyle, ImmutableArray<Lexeme> Styles, ImmutableArray<string> Known, ImmutableArray<string> Scenes, string? TopicScene, bool IsPlace)
{
    /// <summary>Kinds of pages that a large picture makes.</summary>
    private static readonly HashSet<string> s_pictorial =
        ["poster", "flyer", "book-cover", "album-cover", "magazine-cover", "web-page", "social-post", "banner", "advertisement", "postcard", "quote-card", "newspaper", "calendar", "recipe", "menu", "price-list", "slide"];

    /// <summary>The plan of the page with the picture that the grammar made of the rest.</summary>
    public Plan Complete(PlanDraft draft)
    {
        // A place without anything in it is a picture, too; a style alone is not.
        bool isShown = draft.Elements.Count > 0 || draft.ShowsPlaceOrSky;
        foreach (Lexeme style in draft.HasStyle ? [] : Styles)
        {
            draft.ApplyGlobals(style);
        }

        Plan plan = draft.Build();
        bool isKind = PictureStyle is not null && !draft.HasStyle && draft.Vocabulary.Styles.Any(s => s.Id == PictureStyle);
        PageWish page = Page with { Blocks = [.. Page.Blocks.Select(b => b with { Text = b.Text.Replace(PageSamples.Unnamed, NameOf(plan), StringComparison.Ordinal) })] };
        return plan with
        {
            Page = page,
            Style = isKind ? PictureStyle! : plan.Style,
            Assumptions = [.. isShown ? plan.Assumptions : [], .. Assumed(page)],
            NotUnderstood = [.. plan.NotUnderstood.Where(w => !Known.Contains(w) && !PageWords.IsStructure(w))],
        };
    }

    /// <summary>The plan with what stands for the topic as its picture, where it shows nothing and its kind lives by pictures.</summary>
    public Plan Illustrate(Plan plan, Func<string, Plan> read)
    {
        bool isShown = !plan.Elements.IsEmpty || plan.Setting.Place is not null || plan.Setting.Time is not null || plan.Setting.Weather is not null || !plan.Setting.Sky.IsEmpty;
        bool isPlaceAlone = IsPlace && plan.Elements.IsEmpty;
        if ((isShown && !isPlaceAlone) || TopicScene is not { } words || plan.Page is not { Chart: null, Diagram: null, Panels.IsEmpty: true } page || !s_pictorial.Contains(page.Kind))
        {
            return plan;
        }

        Plan scene = read(words);
        if (page.Kind == "book-cover" && page.Blocks.FirstOrDefault(b => b is { Role: BlockRole.Title, IsAssumed: false })?.Text is { } title
            && read(title) is { Elements.IsEmpty: false } told && !scene.Elements.Any(e => told.Elements.Any(t => t.Thing == e.Thing)) && !told.Elements.Any(e => e.Thing.StartsWith("emblem-", StringComparison.Ordinal)))
        {
            // What the title names is on the cover, in the light and weather of such stories.
            words = $"what its title names, {string.Join(", ", told.Elements.Select(e => e.Noun).Distinct())}";
            scene = told with { Texts = [], Setting = told.Setting with { Time = told.Setting.Time ?? scene.Setting.Time, Weather = told.Setting.Weather ?? scene.Setting.Weather } };
        }

        return plan with
        {
            Elements = scene.Elements, Relations = scene.Relations, Camera = scene.Camera, Page = page with { IsPictureAssumed = true },
            Setting = scene.Setting with { Time = plan.Setting.Time ?? scene.Setting.Time, Weather = plan.Setting.Weather ?? scene.Setting.Weather },
            Assumptions = [.. plan.Assumptions, $"The prompt shows nothing; the page shows {words}."],
        };
    }

    /// <summary>A page without a topic is called after what it shows, else after the place, else something short.</summary>
    private string NameOf(Plan plan)
    {
        string[] nouns = [.. plan.Elements.Select(e => e.Noun).Where(n => n.Length > 0).Distinct().Take(2)];
        return nouns.Length > 0 ? string.Join(" & ", nouns.Select(Titles.Of))
            : plan.Setting.Place is { } place ? Titles.Of(place.Replace('-', ' '))
            : Page.Kind is "logo" or "badge" or "label" or "packaging" or "web-page" or "app-screen" ? "Aurora"
            : Page.Kind is "book-cover" ? "The Long Way Home"
            : Page.Kind is "album-cover" ? "Low Tide"
            : Titles.Of(Page.Kind.Replace('-', ' '));
    }

    private static IEnumerable<string> Assumed(PageWish page)
    {
        PageBlock[] made = [.. page.Blocks.Where(b => b.IsAssumed)];
        if (made.Length > 0)
        {
            string texts = string.Join(", ", made.Take(6).Select(b => $"“{(b.Text.Length > 48 ? b.Text[..47] + "…" : b.Text)}”"));
            yield return $"The prompt gives no {string.Join(", ", made.Select(b => Name(b.Role)).Distinct())}; the page says {texts}{(made.Length > 6 ? " and more" : "")}.";
        }
    }

    private static string Name(BlockRole role) => role switch
    {
        BlockRole.Body => "running text",
        BlockRole.Item => "entries",
        BlockRole.Action => "call to action",
        _ => role.ToString().ToLowerInvariant(),
    };
}
