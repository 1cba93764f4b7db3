using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A quotation in large letters and who said it.</summary>
internal sealed class Quote : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Quote);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        bool overPicture = brief.Hero == HeroKind.Scene;
        LinearRgb shade = PictureTone.Of(brief.Order.Pictures.GetValueOrDefault(0)).Shade(atFoot: true);
        Palette palette = overPicture
            ? brief.Palette with { Ground = shade, Ink = Contrast.FirstReadable([LinearRgb.FromHex("#fdfaf3"), LinearRgb.FromHex("#15161a")], shade) } : brief.Palette;
        Parts parts = brief.Parts();
        bool isCentered = overPicture || brief.Random.Child("centered").Chance(0.5f);
        float m = 1.25f * brief.Margin;
        Node? text = parts.Title(6.6f, 5, 0.6f);
        Node? speaker = parts.Label(BlockRole.Brand, 1.15f, 1.6f, overPicture ? null : palette.Accent);
        ArtKind art = brief.Random.Child("art").Pick(ArtKind.Blobs, ArtKind.Waves, ArtKind.Circles, ArtKind.Arches);
        Fill mark = new((box, canvas, s) => DrawMark(brief, box, canvas, s, isCentered), 3);
        return new Sheet
        {
            Palette = palette,
            Surface = overPicture ? shade : null,
            Alignment = isCentered ? TextAlignment.Center : TextAlignment.Left,
            Area = brief.Page.Inset(m, m),
            Growth = 1.2f,
            Fullness = 0.8f,
            Under = (canvas, s) =>
            {
                if (overPicture)
                {
                    brief.DrawHero(canvas, Figures.Box(brief.Page));
                    canvas.Fill(Figures.Box(brief.Page), shade, PageRole.Panel, brief.Shading(0.6f));
                }
                else if (brief.Random.Child("foot").Chance(0.6f))
                {
                    float h = 0.16f * brief.Page.Height;
                    FlatArt.Draw(art == ArtKind.Circles || art == ArtKind.Blobs ? ArtKind.Waves : art, new TextBox(0, 0, brief.Page.Width, h), canvas, palette, brief.Random.Child("art"));
                }
                else
                {
                    canvas.Fill(Figures.Frame(brief.Page.Inset(0.4f * m, 0.4f * m), MathF.Max(1, 0.09f * s.Unit)), palette.Accent, PageRole.Frame);
                }
            },
            Root = new Stack(new Fill { Grow = 1 }, mark, text, parts.Subtitle(1.3f, 1.2f), speaker, parts.Rest(1.2f, 1), new Fill { Grow = 1.2f }),
        };
    }

    /// <summary>An opening mark, drawn and not set: it belongs to the ornament, not to the text.</summary>
    private static void DrawMark(DesignBrief brief, TextBox box, Canvas canvas, Setting s, bool isCentered)
    {
        float h = box.Height * 0.8f, w = 1.25f * h, left = isCentered ? box.Center.X - (0.5f * w) : box.Left;
        for (int i = 0; i < 2; i++)
        {
            float x = left + (i * 0.62f * w), r = 0.26f * h;
            var center = new System.Numerics.Vector2(x + r, box.Bottom + r);
            canvas.Fill([Figures.Disc(center, r), Figures.Band(center + new System.Numerics.Vector2(0.9f * r, 0), 1.9f * r, 1.2f * r, MathF.PI * 0.5f, MathF.PI)], s.Ink(brief.Palette.Accent), PageRole.Ornament);
        }
    }
}
