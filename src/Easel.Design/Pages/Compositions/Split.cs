using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>The picture takes one part of the page to its edges, the texts the other.</summary>
internal sealed class Split : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Split);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => brief.Hero switch { HeroKind.Scene => 0.9f, HeroKind.None => 0.5f, _ => 0.9f };

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Random.Child("inverted").Chance(0.3f) ? brief.Palette.Inverted() : brief.Palette;
        Parts parts = brief.Parts();
        bool isWide = brief.Aspect > 1.15f, isFirst = brief.Random.Child("first").Chance(isWide ? 0.35f : 0.75f);
        float m = brief.Margin, w = brief.Page.Width, h = brief.Page.Height;
        float share = isWide ? 0.46f : 0.52f;
        share = brief.Wish.Blocks.Sum(b => b.Text.Length + (b.Detail?.Length ?? 0)) > 260 ? share - 0.12f : share;
        TextBox picture = isWide
            ? new TextBox(isFirst ? 0 : w * (1 - share), 0, w * share, h)
            : new TextBox(0, isFirst ? h * (1 - share) : 0, w, h * share);
        TextBox text = isWide
            ? new TextBox(isFirst ? w * share : 0, 0, w * (1 - share), h)
            : new TextBox(0, isFirst ? 0 : h * share, w, h * (1 - share));
        Node? brand = parts.Label(BlockRole.Brand, Parts.Small, 0, palette.Accent);
        return new Sheet
        {
            Palette = palette,
            Area = text.Inset(1.15f * m, m),
            Under = (canvas, s) => Draw(brief, palette, picture, canvas),
            Root = new Stack(brand, parts.Title(isWide ? 6.4f : 8, 3), parts.Subtitle(1.4f, 1.1f, palette.Tint(0.85f)), parts.Body(), parts.FactRow(1.35f, 2, palette.Accent), parts.Action(), parts.Rest(1.2f, 1))
            {
                At = VerticalAlignment.Middle,
            },
        };
    }

    private static void Draw(DesignBrief brief, Palette palette, TextBox box, Canvas canvas)
    {
        if (brief.Hero == HeroKind.Scene)
        {
            brief.DrawHero(canvas, Figures.Box(box));
            return;
        }

        if (brief.Hero == HeroKind.None)
        {
            FlatArt.Draw(brief.Random.Child("art").Pick(ArtKind.Tiles, ArtKind.Arches, ArtKind.Waves, ArtKind.Hills), box, canvas, palette, brief.Random.Child("art"));
            return;
        }

        float side = 0.84f * MathF.Min(box.Width, box.Height);
        canvas.Fill(Figures.Box(box), palette.Accent);
        canvas.Clip = box;
        FlatArt.Backdrop(box, canvas, palette with { Second = palette.Accent, Ground = palette.Second }, brief.Random.Child("backdrop"));
        canvas.Fill(Figures.Disc(box.Center, 0.46f * side), palette.Second, PageRole.Art, 0.9f);
        canvas.Clip = null;
        brief.DrawHero(canvas, Figures.Box(new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side)));
    }
}
