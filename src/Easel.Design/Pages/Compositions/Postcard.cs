using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>The picture side of a postcard: a white border, a wide picture or flat landscape, greetings in script.</summary>
internal sealed class Postcard : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Postcard);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float border = 0.035f * brief.Side;
        TextBox inner = brief.Page.Inset(border, border);
        PageBlock? title = parts.Take(BlockRole.Title);
        bool isScript = title is not null && title.Text.Any(char.IsLower) && title.Text.Length < 40;
        Node? text = title is null ? null : Parts.Display(title, isScript ? new Types.TypeFace(FontRole.Script, 400) : brief.Faces.Title, 6.4f, 3, 0);
        Palette on = palette.OnAccent();
        Node rest = new Stack(parts.Subtitle(1.3f, 0.8f), parts.Body(1, 0.8f), parts.FactRow(1.05f, 0.9f), parts.Label(BlockRole.Brand), parts.Action(), parts.Rest(0.8f)) { Before = 1.4f };
        bool isTop = brief.Hero != HeroKind.Scene || PictureTone.Of(brief.Order.Pictures.GetValueOrDefault(0)) is { QuietAtFoot: false };
        Node ribbon = new Tinted(new Inset(new Stack(text, rest) { Alignment = TextAlignment.Center }, 1.8f, 1.25f)
        {
            Field = on.Ground, Radius = 0.4f, Hugs = true,
            Under = (box, canvas, s) => canvas.Fill(Figures.Frame(box.Inset(0.3f * s.Unit, 0.3f * s.Unit), MathF.Max(1, 0.07f * s.Unit), 0.25f * s.Unit), on.Ink, PageRole.Frame),
        }, on);
        float m = brief.Margin + border;
        return new Sheet
        {
            Palette = palette,
            Alignment = TextAlignment.Center,
            Area = brief.Page.Inset(1.1f * m, m),
            Growth = 1.1f,
            Fullness = 0.5f,
            Under = (canvas, s) => Draw(brief, canvas, inner, palette),
            Root = isTop ? new Stack(ribbon, new Fill { Grow = 1 }) : new Stack(new Fill { Grow = 1 }, ribbon),
        };
    }

    private static void Draw(DesignBrief brief, Canvas canvas, TextBox inner, Palette p)
    {
        canvas.Fill(Figures.Box(brief.Page), LinearRgb.FromHex("#fbf8f0"));
        if (brief.Hero == HeroKind.Scene)
        {
            brief.DrawHero(canvas, Figures.Box(inner));
            return;
        }

        canvas.Clip = inner;
        canvas.Fill(Figures.Box(inner), PageGradient.Linear(new Vector2(0, inner.Top), new Vector2(0, inner.Bottom), LinearRgb.FromVector3(OkLab.Mix(p.Ground.ToVector3(), p.Accent.ToVector3(), 0.25f)), p.Ground));
        canvas.Clip = null;
        FlatArt.Draw(brief.Random.Child("art").Pick(ArtKind.Hills, ArtKind.Waves), inner with { Height = 0.62f * inner.Height }, canvas, p, brief.Random.Child("art"));
        if (brief.Hero != HeroKind.None)
        {
            float side = 0.34f * brief.Side;
            brief.DrawHero(canvas, Figures.Box(new TextBox(inner.Right - (1.25f * side), inner.Bottom + (0.1f * inner.Height), side, side)));
        }
    }
}
