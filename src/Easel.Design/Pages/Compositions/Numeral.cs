using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A discount or a price as large as the page allows: sales and offers.</summary>
internal sealed class Numeral : IComposition
{
    private enum Ground
    {
        Rays,
        Slant,
        Seal,
        Discs,
    }

    /// <inheritdoc/>
    public string Name => nameof(Numeral);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => Offer(brief) is null ? 0 : brief.Hero is HeroKind.CutOut || (brief.Hero == HeroKind.Scene && !brief.Wish.IsPictureAssumed) ? 0.3f : 1.4f;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Ground ground = brief.Random.Child("ground").Pick(Ground.Rays, Ground.Slant, Ground.Seal, Ground.Discs);
        Palette palette = Colorful(brief);
        bool isWide = brief.Aspect > 1.25f;
        Parts parts = brief.Parts();
        float m = brief.Margin;
        PageBlock? offer = Offer(brief) is { } wanted ? parts.TakeAll(wanted.Role).First() : null;
        Node? brand = parts.Label(BlockRole.Brand, 1.1f, 0);
        TextNode? title = parts.Title(isWide ? 3.6f : 4.6f, 2, 0);
        Node? subtitle = parts.Subtitle(1.4f, 0.9f), body = parts.Body(1.05f, 0.9f);
        Node? facts = parts.FactRow(1.15f, 1.2f), action = parts.Action(1.2f, 1.6f, palette.Ink), rest = parts.Rest(1, 1);
        Node? number = offer is null ? null : new OfferText(offer, Face(brief)) { Color = ground == Ground.Seal ? null : palette.Accent };
        var seal = palette with { Ground = palette.Accent, Ink = palette.On(palette.Accent), Accent = palette.Ground };
        Node? shown = number is null ? null : ground == Ground.Seal ? new Tinted(new Within(number, 0.74f) { Under = (box, canvas, s) => DrawSeal(canvas, box, palette) }, seal) : number;
        Node root = isWide
            ? new Row(new Stack(shown) { Grow = 1.7f, At = VerticalAlignment.Middle }, new Fill { Wide = 2 }, new Stack(brand, title, subtitle, body, facts, action, rest) { Grow = 1, At = VerticalAlignment.Middle, Alignment = TextAlignment.Left })
            : new Stack(brand, new Fill { Grow = 0.6f }, title, subtitle, new Fill(null, 1.2f) { Grow = 0.4f }, shown, new Fill(null, 1.2f) { Grow = 0.4f }, body, facts, action, rest, new Fill { Grow = 0.6f });
        return new Sheet
        {
            Palette = palette, Area = brief.Page.Inset(1.35f * m, 1.35f * m), Alignment = TextAlignment.Center, Root = root, Growth = 1.2f, Fullness = 0.92f,
            Under = (canvas, s) => DrawGround(brief, canvas, palette, ground),
        };
    }

    private static PageBlock? Offer(DesignBrief brief) =>
        brief.Wish.Blocks.FirstOrDefault(b => b.Role == BlockRole.Price && b.Text.Any(char.IsAsciiDigit) && b.Text.Length <= 26);

    /// <summary>Numerals are heavy whatever the title is set in.</summary>
    private static Types.TypeFace Face(DesignBrief brief) => brief.Faces.Title.Role is FontRole.Condensed or FontRole.Slab or FontRole.Sans
        ? brief.Faces.Title : brief.Feels("elegant", "luxury", "vintage") ? new(FontRole.Display, 900) : new(FontRole.Condensed, 400, Family: "Anton");

    /// <summary>Offers stand on the strongest colour unless another was asked for.</summary>
    private static Palette Colorful(DesignBrief brief)
    {
        Palette p = brief.Palette;
        if (brief.Wish.Ground is not null || OkLch.Of(p.Ground).Chroma > 0.08f)
        {
            return p;
        }

        // Offers are loud: dull accents give way to the bright schemes, unless colours or a quiet mood were asked for.
        if (brief.Wish.Colors.IsEmpty && !brief.Feels("elegant", "luxury", "minimalist", "rustic", "vintage", "dark", "pastel"))
        {
            Palette[] loud = [.. PaletteLibrary.For(["bold", "playful", "warm"]).Where(b => OkLch.Of(b.Ground).Chroma > 0.08f).Take(6)];
            return loud[brief.Random.Child("loud").Range(0, loud.Length - 1)];
        }

        LinearRgb ink = p.On(p.Accent, p.Ground, p.Ink), bright = Contrast.FirstReadable([p.Third, p.Second, p.Ground, ink], p.Accent);
        return p with { Ground = p.Accent, Ink = ink, Accent = bright, Second = LinearRgb.FromVector3(OkLab.Mix(p.Accent.ToVector3(), LinearRgb.Black.ToVector3(), 0.16f)) };
    }

    private static void DrawGround(DesignBrief brief, Canvas canvas, Palette p, Ground ground)
    {
        TextBox page = brief.Page;
        LinearRgb near = LinearRgb.FromVector3(OkLab.Mix(p.Ground.ToVector3(), p.IsDark ? LinearRgb.Black.ToVector3() : LinearRgb.White.ToVector3(), 0.2f));
        switch (ground)
        {
            case Ground.Rays or Ground.Seal:
                FlatArt.RaysAround(page.Center, page, canvas, near, 24);
                break;
            case Ground.Slant:
                float lean = 0.28f * page.Width, x = 0.42f * page.Width;
                canvas.Fill(new OutlinePolygon([new(x - lean, 0), new(page.Right, 0), new(page.Right, page.Top), new(x + lean, page.Top)], []), near);
                FlatArt.Draw(ArtKind.Dots, new TextBox(0, 0.72f * page.Height, 0.34f * page.Width, 0.28f * page.Height), canvas, p with { Accent = near }, brief.Random.Child("dots"));
                break;
            default:
                canvas.Fill(Figures.Disc(new Vector2(0.06f * page.Width, 0.95f * page.Height), 0.46f * brief.Side), near);
                canvas.Fill(Figures.Disc(new Vector2(0.98f * page.Width, 0.08f * page.Height), 0.38f * brief.Side), near);
                canvas.Fill(Figures.Ring(new Vector2(0.98f * page.Width, 0.08f * page.Height), 0.46f * brief.Side, 0.445f * brief.Side), near);
                break;
        }

        float inset = 0.5f * brief.Margin;
        canvas.Fill(Figures.Frame(page.Inset(inset, inset), MathF.Max(2, 0.006f * brief.Side)), p.Ink, PageRole.Frame, 0.9f);
    }

    private static void DrawSeal(Canvas canvas, TextBox box, Palette p)
    {
        float r = 0.5f * MathF.Min(box.Width, box.Height);
        canvas.Fill(Figures.Star(box.Center - new Vector2(0, 0.03f * r), 28, r, 0.92f * r), LinearRgb.Black, PageRole.Art, 0.16f);
        canvas.Fill(Figures.Star(box.Center, 28, r, 0.92f * r), p.Accent, PageRole.Panel);
        canvas.Fill(Figures.Ring(box.Center, 0.87f * r, 0.855f * r), p.Ground, PageRole.Ornament);
    }
}
