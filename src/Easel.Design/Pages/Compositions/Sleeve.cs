using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>The sleeve of a record: a picture that speaks for itself with small type at its edges, a window on an even ground, or one plain figure.</summary>
internal sealed class Sleeve : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Sleeve);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => brief.Aspect is > 1.5f or < 0.62f || brief.Hero == HeroKind.Figure ? 0 : 1.2f;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Parts parts = brief.Parts();
        PageBlock? name = parts.Take(BlockRole.Title), artist = parts.Take(BlockRole.Brand) ?? parts.Take(BlockRole.Subtitle);
        int look = brief.Hero == HeroKind.Scene ? brief.Random.Child("look").Range(0, 2) : 3;
        float m = 0.85f * brief.Margin;
        Palette palette = look == 0 ? OnPicture(brief, isHead: true) : brief.Palette;
        Node? rest = parts.Rest(0.8f, 0.9f);
        bool isTight = brief.Faces.Title.Role is FontRole.Script or FontRole.Handwriting;
        Node? title = name is null ? null : look switch
        {
            1 => Parts.Display(name, brief.Faces.Title, isTight ? 4 : 3, 2, 0),
            2 when Lockup.Suits(name, brief.Faces.Title) => new Lockup(name, brief.Faces.Title, 0.26f),
            3 when Lockup.Suits(name, brief.Faces.Title) => new Lockup(name, brief.Faces.Title, 0.3f),
            _ => Parts.Display(name, brief.Faces.Title, isTight ? 5 : 4.2f, 2, 0),
        };
        Node? by = artist is null ? null : parts.Label(artist, 1.25f, look == 0 ? 0.5f : 0.9f);
        return look switch
        {
            1 => Window(brief, palette, title, by, rest, m),
            0 => Full(brief, palette, title, by, rest, m),
            _ => Stacked(brief, palette, title, by, rest, m),
        };
    }

    /// <summary>The picture to the edges; the type stands small where it is quiet.</summary>
    private static Sheet Full(DesignBrief brief, Palette palette, Node? title, Node? by, Node? rest, float m)
    {
        bool isHead = brief.Random.Child("head").Chance(0.6f);
        palette = OnPicture(brief, isHead);
        return new Sheet
        {
            Palette = palette, Surface = palette.Ground, Area = brief.Page.Inset(1.3f * m, 1.3f * m), Growth = 1.1f, Fullness = 0.5f,
            Root = isHead ? new Stack(title, by, new Fill { Grow = 1 }, rest) : new Stack(new Fill { Grow = 1 }, title, by, rest),
            Under = (canvas, s) =>
            {
                float h = brief.Page.Height;
                brief.DrawHero(canvas, Figures.Box(brief.Page));
                canvas.Fill(Figures.Box(brief.Page), new PageGradient(new Vector2(0, isHead ? h : 0), new Vector2(0, isHead ? 0.42f * h : 0.58f * h), false,
                    [new GradientStop(0, palette.Ground, brief.Shading(0.5f)), new GradientStop(0.55f, palette.Ground, brief.Shading(0.32f)), new GradientStop(1, palette.Ground, 0)]), PageRole.Panel);
                Paper.Grain(canvas, brief.Page, 0.09f, brief.Order.Seed);
            },
        };
    }

    /// <summary>A small window in the middle of much even ground.</summary>
    private static Sheet Window(DesignBrief brief, Palette palette, Node? title, Node? by, Node? rest, float m)
    {
        bool isRound = brief.Random.Child("round").Chance(0.5f);
        Fill picture = new((box, canvas, s) =>
        {
            float side = MathF.Min(box.Width, box.Height);
            brief.DrawHero(canvas, isRound ? Figures.Disc(box.Center, 0.5f * side) : Figures.Box(new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side)));
        }, 14) { Grow = 1 };
        return new Sheet
        {
            Palette = palette, Area = brief.Page.Inset(1.5f * m, 1.5f * m), Alignment = TextAlignment.Center, Growth = 1.1f, Fullness = 0.8f,
            Root = new Stack(title, new Fill(null, 1.5f), picture, new Fill(null, 1.2f), by, rest),
            Under = (canvas, s) => Paper.Grain(canvas, brief.Page, 0.06f, brief.Order.Seed),
        };
    }

    /// <summary>The name over the whole width and a picture or a plain figure under it.</summary>
    private static Sheet Stacked(DesignBrief brief, Palette palette, Node? title, Node? by, Node? rest, float m)
    {
        Fill picture = new((box, canvas, s) =>
        {
            if (brief.Hero == HeroKind.None)
            {
                FlatArt.Draw(brief.Random.Child("art").Pick(ArtKind.Rings, ArtKind.Sunset, ArtKind.Circles), box, canvas, palette, brief.Random.Child("figure"));
                return;
            }

            if (brief.Hero != HeroKind.Scene)
            {
                canvas.Fill(Figures.Box(box), palette.Second);
            }

            brief.DrawHero(canvas, Figures.Box(brief.Hero == HeroKind.Scene ? box : box.Inset(0.06f * box.Width, 0.06f * box.Height)));
        }, 12) { Grow = 1 };
        return new Sheet
        {
            Palette = palette, Area = brief.Page.Inset(m, m), Growth = 1.1f, Fullness = 0.9f,
            Root = new Stack(title, new Fill(null, 0.9f), picture, new Fill(null, 0.8f), by, rest),
            Under = (canvas, s) => Paper.Grain(canvas, brief.Page, 0.06f, brief.Order.Seed),
        };
    }

    private static Palette OnPicture(DesignBrief brief, bool isHead)
    {
        LinearRgb shade = PictureTone.Of(brief.PictureOf(0)).Shade(!isHead);
        return brief.Palette with { Ground = shade, Ink = Contrast.FirstReadable([LinearRgb.FromHex("#fdfaf3"), LinearRgb.FromHex("#15161a")], shade) };
    }
}
