using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A festival's bill: the name as a block of type, a picture under it, and those who appear in lines that grow smaller.</summary>
internal sealed class Lineup : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Lineup);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => brief.Wish.Blocks.Count(b => b.Role == BlockRole.Item && b.Value is null && b.Detail is null) >= 2 && brief.Hero is not HeroKind.Figure ? 1.5f : 0;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        bool hasScene = brief.Hero == HeroKind.Scene && !brief.Wish.IsPictureAssumed;
        LinearRgb dark = Deep(brief.Palette);
        Palette palette = hasScene
            ? brief.Palette with { Ground = dark, Ink = LinearRgb.FromHex("#fdf6e6"), Accent = Contrast.FirstReadable([brief.Palette.Accent, brief.Palette.Third, LinearRgb.FromHex("#ffd166")], dark) } : brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin;
        PageBlock[] acts = parts.TakeAll(BlockRole.Item);
        Node? brand = parts.Label(BlockRole.Brand, 1, 0);
        Node? title = parts.TitleBlock(brief.Aspect < 0.85f ? 0.62f : 0.36f, 8), subtitle = parts.Subtitle(1.3f, 0.9f, palette.Accent);
        Node? when = parts.FactRow(1.3f, 1.1f, palette.Accent), body = parts.Body(1, 0.9f), action = parts.Action(), rest = parts.Rest(1, 1);
        ArtKind art = brief.Random.Child("art").Pick(ArtKind.Sunset, ArtKind.Sunset, ArtKind.Rays, ArtKind.Rings);
        bool isLow = !hasScene && art != ArtKind.Sunset;
        Fill picture = new((box, canvas, s) =>
        {
            if (brief.Hero is HeroKind.CutOut or HeroKind.Icon)
            {
                brief.DrawHero(canvas, Figures.Box(box));
            }
        }, brief.Aspect < 0.85f ? 9 : 4) { Grow = 1 };
        return new Sheet
        {
            Palette = palette,
            Surface = hasScene ? dark : null,
            Area = brief.Page.Inset(1.1f * m, 1.1f * m),
            Alignment = TextAlignment.Center,
            Growth = 1.15f,
            Fullness = 0.74f,
            Root = new Stack([brand, title, subtitle, picture, .. Rows(brief, acts, palette), when, body, action, rest]),
            Under = (canvas, s) =>
            {
                if (hasScene)
                {
                    brief.DrawHero(canvas, Figures.Box(brief.Page));
                    Shade(brief, canvas, dark);
                }
                else
                {
                    FlatArt.Draw(art, isLow ? brief.Page with { Bottom = 0.3f * brief.Page.Height, Height = 0.4f * brief.Page.Height } : brief.Page, canvas, palette, brief.Random.Child("ground"));
                    Paper.Grain(canvas, brief.Page, 0.07f, brief.Order.Seed);
                }
            },
        };
    }

    /// <summary>The first alone, then as many beside one another as fit, each row smaller.</summary>
    private static IEnumerable<Node> Rows(DesignBrief brief, PageBlock[] acts, Palette palette)
    {
        Types.TypeFace face = brief.Faces.Title.Role is FontRole.Script or FontRole.Handwriting ? new(FontRole.Condensed, 700) : brief.Faces.Title;
        int at = 0;
        for (int row = 0; at < acts.Length; row++)
        {
            float size = row == 0 ? 3.1f : row == 1 ? 2.3f : 1.7f;
            int count = row == 0 ? (acts.Length <= 3 ? 1 : Math.Min(2, acts.Length)) : row == 1 ? Math.Min(2, acts.Length - at) : Math.Min(acts.Length - at == 4 ? 2 : 3, acts.Length - at);
            PageBlock[] some = acts[at..(at + count)];
            at += count;
            yield return new Row(some.SelectMany((b, i) => i == 0 ? (Node[])[Act(b, size)] : [Dot(palette, size), Act(b, size)])) { Before = row == 0 ? 0.6f : 0.55f };
        }

        TextNode Act(PageBlock block, float size) => new(block, face, size) { FitLines = 1, LineHeight = 1.05f, Spacing = 0.02f, Before = 0.5f };
    }

    private static Fill Dot(Palette palette, float size) => new((box, canvas, s) => canvas.Fill(Figures.Star(box.Center, 5, 0.2f * size * s.Unit, 0.08f * size * s.Unit), palette.Accent, PageRole.Ornament), 0.6f * size) { Wide = 0.6f * size, Before = 0.5f };

    private static LinearRgb Deep(Palette p)
    {
        OkLch c = OkLch.Of(new[] { p.Ground, p.Ink, p.Second }.MinBy(x => x.Luminance));
        return new OkLch(MathF.Min(c.Lightness, 0.2f), MathF.Max(c.Chroma, 0.03f), c.Hue).ToRgb();
    }

    /// <summary>Dark at head and foot, open between.</summary>
    private static void Shade(DesignBrief brief, Canvas canvas, LinearRgb dark)
    {
        float h = brief.Page.Height;
        canvas.Fill(Figures.Box(brief.Page), new PageGradient(new Vector2(0, h), new Vector2(0, 0.5f * h), false,
            [new GradientStop(0, dark, brief.Shading(0.86f)), new GradientStop(0.5f, dark, brief.Shading(0.66f)), new GradientStop(1, dark, 0)]), PageRole.Panel);
        canvas.Fill(Figures.Box(brief.Page), new PageGradient(Vector2.Zero, new Vector2(0, 0.56f * h), false,
            [new GradientStop(0, dark, brief.Shading(0.94f)), new GradientStop(0.62f, dark, brief.Shading(0.8f)), new GradientStop(1, dark, 0)]), PageRole.Panel);
    }
}
