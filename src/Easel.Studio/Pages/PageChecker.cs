using System.Collections.Immutable;
using System.Globalization;
using Easel.Design;
using Easel.Design.Pages;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Studio.Pages;

/// <summary>Looks at a finished page: is every text there, whole, uncovered and clear of its ground?</summary>
internal static class PageChecker
{
    /// <summary>Pixels looked at per text.</summary>
    private const int MostPixels = 6000;

    /// <summary>Share of the ground that may have less contrast than is measured.</summary>
    private const float Tolerated = 0.08f;

    /// <summary>Looks at every text of a page.</summary>
    /// <param name="design">The page.</param>
    /// <param name="picture">The page as painted.</param>
    public static ImmutableArray<TextSighting> Look(PageDesign design, Picture picture)
    {
        Picture ground = PagePainter.Paint(design.Page, picture.Width, shows: s => s.Role != PageRole.Text);
        var sheet = new TextBox(-0.5f, -0.5f, design.Page.Width + 1, design.Page.Height + 1);
        PageShape[] letters = [.. design.Page.Shapes.Where(s => s.Role == PageRole.Text)];
        return [.. design.Texts.Select((t, i) => Look(t, letters[i], ground, picture, sheet))];
    }

    /// <summary>One finding for each text that was asked for.</summary>
    public static IEnumerable<Finding> Findings(PageWish wish, ImmutableArray<TextSighting> seen, ImmutableArray<string> missing)
    {
        foreach (string text in wish.Blocks.SelectMany(Contents))
        {
            TextSighting[] places = [.. seen.Where(s => string.Equals(s.Text.Text, text, StringComparison.OrdinalIgnoreCase))];
            bool isShown = places.Any(p => p.IsLegible);
            string detail = places.Length == 0 ? "it is nowhere on the page" : string.Create(CultureInfo.InvariantCulture,
                $"{places[0].Text.Size:0.#} pixels, contrast {places[0].Contrast:0.0}{(places[0].IsInside ? "" : ", cut by the edge")}{(places[0].Seen > 0.55f ? "" : ", covered")}");
            yield return new Finding($"the text “{text}” is seen", isShown, detail, FindingCategory.Text);
        }

        if (!missing.IsEmpty)
        {
            yield return new Finding("a font has every character", false, string.Join(' ', missing), FindingCategory.Text);
        }
    }

    private static IEnumerable<string> Contents(PageBlock block)
    {
        yield return block.Text;
        if (block.Detail is { } detail)
        {
            yield return detail;
        }

        if (block.Value is { } value)
        {
            yield return value;
        }
    }

    private static TextSighting Look(PlacedText text, PageShape letters, Picture ground, Picture picture, TextBox sheet)
    {
        TextBox ink = text.Ink;
        bool isInside = ink.Left >= sheet.Left && ink.Right <= sheet.Right && ink.Bottom >= sheet.Bottom && ink.Top <= sheet.Top;
        ImmutableArray<TextBox> parts = text.Letters.IsEmpty ? [ink] : text.Letters;
        int stride = Math.Max(1, (int)MathF.Sqrt(parts.Sum(p => (p.Width + 3) * (p.Height + 3)) / MostPixels));
        var ratios = new List<float>();
        int seen = 0;
        foreach (TextBox part in parts)
        {
            int left = Math.Clamp((int)part.Left - 1, 0, picture.Width - 1), right = Math.Clamp((int)part.Right + 2, left + 1, picture.Width);
            int top = Math.Clamp((int)(picture.Height - part.Top) - 1, 0, picture.Height - 1), bottom = Math.Clamp((int)(picture.Height - part.Bottom) + 2, top + 1, picture.Height);
            for (int y = top; y < bottom; y += stride)
            {
                for (int x = left; x < right; x += stride)
                {
                    LinearRgb under = At(ground, x, y), shown = At(picture, x, y);
                    ratios.Add(Contrast.Ratio(text.Color, under));
                    seen += Distance(shown, text.Color) < 0.5f * Distance(under, text.Color) ? 1 : 0;
                }
            }
        }

        ratios.Sort();
        float area = letters.Polygons.Sum(p => p.Area) / (stride * stride);
        return new TextSighting(text, ratios[(int)(Tolerated * (ratios.Count - 1))], area > 0 ? Math.Min(1, seen / area) : 1, isInside);
    }

    private static LinearRgb At(Picture picture, int x, int y)
    {
        int at = 4 * ((y * picture.Width) + x);
        return LinearRgb.FromSrgb8(picture.Rgba[at], picture.Rgba[at + 1], picture.Rgba[at + 2]);
    }

    private static float Distance(LinearRgb a, LinearRgb b) => (a.ToVector3() - b.ToVector3()).Length();
}
