using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Compositions;
using Easel.Design.Pages.Layout;
using Easel.Design.Pages.Types;
using Easel.Planning.Pages;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Design.Pages;

/// <summary>Designs whole pages: several layouts are tried, measured and ranked; the seed chooses among the good ones. A pure function of the
/// order and the fonts.</summary>
public static class PageComposer
{
    /// <summary>Sizes go down by this factor until everything fits.</summary>
    private const float Step = 0.94f;

    /// <summary>Steps down at most: to about a fifth of the usual size.</summary>
    private const int MostSteps = 28;

    /// <summary>Least size of running text, share of the square root of the page's area, and pixels.</summary>
    private const float LeastShare = 0.0105f, LeastPixels = 7;

    private static readonly FrozenDictionary<string, IComposition> s_compositions = new IComposition[]
    {
        new FullBleed(), new Spotlight(), new Swiss(), new Split(), new Formal(), new Listing(), new BusinessCard(), new Certificate(), new MagazineCover(),
        new Compositions.Label(), new Packaging(), new Ticket(), new Calendar(), new Resume(), new Letter(), new Newspaper(), new Slide(), new WebPage(), new AppScreen(),
        new Meme(), new Quote(), new Logo(), new Badge(), new Comic(), new Recipe(), new GameScreen(), new Cartography(), new Postcard(), new Checklist(), new Exhibit(),
        new Framed(), new Numeral(), new Lineup(), new Sleeve(), new Party(),
    }.ToFrozenDictionary(c => c.Name, StringComparer.Ordinal);

    /// <summary>Designs a page.</summary>
    /// <param name="order">What is asked for.</param>
    /// <param name="library">Fonts; null takes those beside the program.</param>
    /// <exception cref="FontsMissingException">There is text, but no font at all.</exception>
    public static PageDesign Compose(PageOrder order, FontLibrary? library = null)
    {
        KindDesign kind = KindDesign.For(order.Wish.Kind);
        var random = new RandomStream(Hash.Mix(order.Seed, Hash.Of(order.Wish.Kind + string.Join(' ', order.Wish.Blocks.Select(b => b.Text)))));
        ImmutableArray<string> moods = [.. order.Wish.Mood, .. kind.Moods];
        PageBlock? title = order.Wish.First(BlockRole.Title);
        var best = new List<(Fitted Fitted, string Name, float Cost)>();
        IComposition[] all = [.. kind.Compositions.Where(s_compositions.ContainsKey).Select(n => s_compositions[n])];
        all = order.Composition is { } only ? [.. s_compositions.Values.Where(c => c.Name == only)] : all;
        all = order.Hero == HeroKind.Figure ? [s_compositions[nameof(Exhibit)]] : all;
        all = all.Length > 0 ? all : [s_compositions[order.Wish.Blocks.Any(b => b.Role == BlockRole.Item) ? nameof(Listing) : nameof(Spotlight)]];
        foreach (IComposition composition in all)
        {
            RandomStream own = random.Child(composition.Name);
            DesignBrief brief = new()
            {
                Order = order, Kind = kind, Moods = moods, Random = own,
                Palette = PaletteMaker.Make(order.Wish, kind.Moods, own.Child("colors"), kind.IsPaper),
                Faces = PairingLibrary.Choose(kind.IsFormal ? [.. kind.Moods, .. order.Wish.Mood] : moods, title?.Text ?? "", title?.IsAssumed ?? true, own.Child("faces")),
            };
            float fitness = composition.Suits(brief);
            if (fitness > 0 || all.Length == 1)
            {
                Fitted fitted = Fit(composition.Compose(brief), brief, library);
                best.Add((fitted, composition.Name, Cost(fitted, brief) + (1.2f * (1 - fitness)) + own.Child("chance").Range(0, 0.55f)));
            }
        }

        (Fitted chosen, string name, _) = best.Count > 0 ? best.MinBy(b => b.Cost) : throw new InvalidOperationException($"Nothing can lay out a '{order.Wish.Kind}'.");
        return Draw(chosen, name, order);
    }

    /// <summary>Finds the largest size of running text at which everything has room.</summary>
    private static Fitted Fit(Sheet sheet, DesignBrief brief, FontLibrary? library)
    {
        var type = new Typesetter(library);
        float usual = brief.Unit * sheet.Scale, least = MathF.Max(LeastPixels, LeastShare * MathF.Sqrt(brief.Page.Width * brief.Page.Height));
        float unit = usual * sheet.Growth;
        for (int i = 0; i < MostSteps; i++, unit *= Step)
        {
            Setting setting = new()
            {
                Unit = unit, Type = type, Faces = brief.Faces, Palette = sheet.Palette, Surface = sheet.Surface ?? sheet.Palette.Ground,
                Random = brief.Random, Alignment = sheet.Alignment, Weak = brief.Order.Weak,
            };
            // Letters beyond the usual size are for pages with room.
            float room = unit > usual ? sheet.Fullness * sheet.Area.Height : sheet.Area.Height;
            if (sheet.Root.Height(sheet.Area.Width, setting) <= room || i == MostSteps - 1)
            {
                ImmutableArray<string> notes = unit < least ? [$"There is so much text that it is set at {unit:0.#} pixels, below the usual least of {least:0.#}."]
                    : unit < 0.72f * usual ? [$"The text is set at {unit:0.#} pixels instead of {usual:0.#}, so that all of it has room."] : [];
                return new Fitted(sheet, setting, unit / usual, notes);
            }
        }

        throw new InvalidOperationException("The last size is always taken.");
    }

    private static float Cost(Fitted fitted, DesignBrief brief)
    {
        float height = fitted.Sheet.Root.Height(fitted.Sheet.Area.Width, fitted.Setting) / fitted.Sheet.Area.Height;

        // Small letters, a page that is full to the edge, and one that is nearly empty are worse than one with 30 to 50 % of air.
        return (2.5f * MathF.Max(0, 1 - fitted.Shrink)) + MathF.Max(0, height - 0.9f) + (0.6f * MathF.Max(0, 0.35f - height));
    }

    private static PageDesign Draw(Fitted fitted, string name, PageOrder order)
    {
        var canvas = new Canvas(new TextBox(0, 0, order.Width, order.Height));
        fitted.Sheet.Under?.Invoke(canvas, fitted.Setting);
        fitted.Sheet.Over?.Invoke(canvas, fitted.Setting);
        fitted.Sheet.Root.Draw(fitted.Sheet.Area, canvas, fitted.Setting);
        fitted.Sheet.Last?.Invoke(canvas, fitted.Setting);
        Page page = canvas.ToPage(fitted.Sheet.Palette.Ground);
        page = order.IsTransparent ? page with { Background = null } : page;
        return new PageDesign(page, [.. canvas.Texts], [.. canvas.Slots], fitted.Sheet.Palette, name, [.. fitted.Notes, .. canvas.Notes]);
    }

    /// <summary>A sheet at the size at which it fits.</summary>
    private sealed record Fitted(Sheet Sheet, Setting Setting, float Shrink, ImmutableArray<string> Notes);
}
