using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Design.Pages.Types;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A magazine's cover: the name over the whole width, behind the head of whoever is on it; lines about what is inside at the sides; a code at the foot.</summary>
internal sealed class MagazineCover : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(MagazineCover);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Parts parts = brief.Parts();
        float m = brief.Margin;
        bool hasScene = brief.Hero == HeroKind.Scene, isStudio = brief.Hero == HeroKind.CutOut, isPerson = isStudio && brief.Order.IsPerson;
        LinearRgb shade = PictureTone.Of(brief.Order.Pictures.GetValueOrDefault(0)).Shade(atFoot: true);
        Palette palette = hasScene ? brief.Palette with { Ground = shade, Ink = Contrast.FirstReadable([LinearRgb.FromHex("#fdfaf3"), LinearRgb.FromHex("#15161a")], shade) } : Studio(brief);
        PageBlock? name = parts.Take(BlockRole.Title);
        TypeFace mast = brief.Faces.Title.Role is FontRole.Script or FontRole.Handwriting ? new(FontRole.Display, 900) : brief.Faces.Title;
        Node? title = name is null ? null : Lockup.Suits(name, mast) && name.Text.Split(' ').Length <= 2 ? new Lockup(name, mast, 0.3f * MathF.Min(1, 0.72f / brief.Aspect)) { Color = isStudio ? palette.Accent : null } : Parts.Display(name, mast, brief.Aspect > 1.2f ? 5 : 9, 2, 0, isStudio ? palette.Accent : null);
        PageBlock[] small = parts.TakeAll(BlockRole.Date, BlockRole.Time, BlockRole.Price, BlockRole.Place, BlockRole.Brand, BlockRole.Contact);
        Node? strip = small.Length == 0 ? null : new Row(small.Select(b => (Node)parts.Label(b, 0.85f, 0)).SelectMany((n, i) => i == 0 ? (Node[])[n] : [new Fill { Wide = 1 }, n])) { Spreads = true };
        PageBlock? lead = parts.Take(BlockRole.Subtitle);
        PageBlock[] lines = parts.TakeAll(BlockRole.Item, BlockRole.Heading, BlockRole.Body);

        // The first line leads where nothing else does; the others stand at both sides of a figure, or down the left of a scene.
        (lead, lines) = lead is null && lines.Length > 0 ? (lines[0], lines[1..]) : (lead, lines);
        int half = isPerson && brief.Aspect < 1.1f ? (lines.Length + 1) / 2 : lines.Length;
        Node Side(PageBlock[] some, TextAlignment alignment, int from) => new Stack(some.Select((b, i) => Line(brief, b, palette, from + i, i == 0 ? 0 : 1.5f))) { Grow = 1, Alignment = alignment };
        Node? main = lead is null ? null : Lockup.Suits(lead, mast) ? new Lockup(lead, mast, 0.34f * MathF.Min(1, 0.72f / brief.Aspect)) : Parts.Display(lead, mast, 3.4f, 3, 0);
        Node sides = new Row(Side(lines[..half], TextAlignment.Left, 0), new Fill { Grow = isStudio ? 1.3f : 0.5f }, Side(lines[half..], TextAlignment.Right, half)) { At = VerticalAlignment.Top };
        Node? action = parts.Action(), rest = parts.Rest(1, 0.9f);
        const float Wide = 0.62f;
        Node Figured(Node? node) => new Behind(node, isStudio ? (canvas, s) => Figure(brief, canvas) : null);
        Node? along = lines.Length == 0 || !isStudio ? null : new Row(lines.SelectMany((b, i) => i == 0 ? (Node[])[new Stack(Line(brief, b, palette, 2 * i, 0)) { Grow = 1 }] : [new Fill { Wide = 1.2f }, new Stack(Line(brief, b, palette, 2 * i, 0)) { Grow = 1 }])) { At = VerticalAlignment.Top };
        Node root = isStudio && !isPerson
            ? new Stack(
                strip is null ? null : new Stack(strip, new Fill(null, 0.8f)), title, along is null ? null : new Stack(new Fill(null, 1.1f), along), Figured(null),
                new Fill(null, 8) { Grow = 1 }, main is null ? null : new Part(main, Wide), action, rest is null ? null : new Part(rest, Wide))
            : new Stack(
            strip is null ? null : new Stack(strip, new Fill(null, 0.8f)), Figured(title),
            new Fill(null, 4) { Grow = 0.55f }, lines.Length > 0 ? sides : null, new Fill(null, 1.5f) { Grow = 0.45f },
            main is null ? null : new Part(main, Wide), action, rest is null ? null : new Part(rest, Wide));
        return new Sheet
        {
            Palette = palette,
            Surface = hasScene ? shade : null,
            Area = brief.Page.Inset(1.1f * m, 1.1f * m),
            Growth = 1.1f,
            Fullness = 0.8f,
            Under = (canvas, s) => DrawGround(brief, canvas, palette, shade),
            Root = root,
            Last = (canvas, s) => Barcode(canvas, new TextBox(brief.Page.Right - (1.1f * m) - (4.6f * s.Unit), 1.1f * m, 4.6f * s.Unit, 2.7f * s.Unit), brief),
        };
    }

    /// <summary>An even ground of a studio around whoever is on the cover, not too dark and not too colourful.</summary>
    private static Palette Studio(DesignBrief brief)
    {
        if (brief.Hero != HeroKind.CutOut || brief.Wish.Ground is not null)
        {
            return brief.Palette;
        }

        Palette p = brief.Palette;
        OkLch hue = OkLch.Of(OkLch.Of(p.Second).Chroma > 0.02f ? p.Second : p.Accent);
        LinearRgb ground = new OkLch(0.88f, MathF.Min(0.055f, MathF.Max(0.025f, hue.Chroma)), hue.Hue).ToRgb();
        LinearRgb ink = LinearRgb.FromHex("#16171a");
        return p with { Ground = ground, Ink = ink, Accent = Contrast.FirstReadable([p.Accent, p.Third, new OkLch(0.42f, 0.14f, OkLch.Of(p.Accent).Hue).ToRgb(), ink], ground) };
    }

    private static Stack Line(DesignBrief brief, PageBlock b, Palette palette, int i, float before)
    {
        TypeFace face = brief.Faces.Subtitle with { Weight = 700, IsItalic = false };
        return new Stack(
            new TextNode(b, i % 2 == 0 ? face : brief.Faces.Title.Role is FontRole.Script ? brief.Faces.Subtitle : brief.Faces.Title, i % 2 == 0 ? 1.35f : 1.6f) { LineHeight = 1.14f, Color = i % 2 == 1 ? palette.Accent : null },
            b.Value is { } value ? new TextNode(b with { Text = value }, brief.Faces.Label with { Weight = 700 }, 1) { LineHeight = 1.2f, Before = 0.45f } : null,
            b.Detail is { } detail ? new TextNode(b with { Text = detail }, brief.Faces.Body, 0.95f) { LineHeight = 1.3f, Before = 0.4f } : null) { Before = before };
    }

    private static void DrawGround(DesignBrief brief, Canvas canvas, Palette palette, LinearRgb shade)
    {
        TextBox page = brief.Page;
        if (brief.Hero == HeroKind.Scene)
        {
            brief.DrawHero(canvas, Figures.Box(page));
            canvas.Fill(Figures.Box(page), new PageGradient(new Vector2(0, page.Height), new Vector2(0, 0.6f * page.Height), false,
                [new GradientStop(0, shade, brief.Shading(0.6f)), new GradientStop(0.6f, shade, brief.Shading(0.42f)), new GradientStop(1, shade, 0)]), PageRole.Panel);
            canvas.Fill(Figures.Box(page), new PageGradient(Vector2.Zero, new Vector2(0, 0.66f * page.Height), false,
                [new GradientStop(0, shade, brief.Shading(0.8f)), new GradientStop(0.6f, shade, brief.Shading(0.55f)), new GradientStop(1, shade, 0)]), PageRole.Panel);
            return;
        }

        canvas.Fill(Figures.Box(page), PageGradient.Radial(new Vector2(page.Center.X, 0.62f * page.Height), 0.8f * page.Height, LinearRgb.Lerp(palette.Ground, LinearRgb.White, 0.4f), LinearRgb.Lerp(palette.Ground, LinearRgb.Black, 0.1f)));
        if (brief.Hero is HeroKind.None or HeroKind.Icon)
        {
            float side = 0.74f * MathF.Min(page.Width, 0.72f * page.Height);
            var center = new Vector2(page.Width * 0.5f, page.Height * 0.5f);
            canvas.Fill(Figures.Disc(center, 0.56f * side), palette.Second);
            brief.DrawHero(canvas, Figures.Box(new TextBox(center.X - (0.45f * side), center.Y - (0.45f * side), 0.9f * side, 0.9f * side)));
        }
    }

    /// <summary>Whoever is on the cover, from the foot of the page up over the lower edge of the name.</summary>
    private static void Figure(DesignBrief brief, Canvas canvas)
    {
        TextBox page = brief.Page;
        if (!brief.Order.IsPerson)
        {
            brief.DrawHero(canvas, Figures.Box(new TextBox(0.03f * page.Width, 0.2f * page.Height, 0.94f * page.Width, 0.56f * page.Height)));
            return;
        }

        float top = 0.885f * page.Height, w = MathF.Min(page.Width, 0.92f * top);
        brief.DrawHero(canvas, Figures.Box(new TextBox(page.Center.X - (0.5f * w), 0, w, top)), isPortrait: true);
    }

    /// <summary>Bars on a white field, as on anything that is sold.</summary>
    public static void Barcode(Canvas canvas, TextBox box, DesignBrief brief)
    {
        canvas.Fill(Figures.Box(box), LinearRgb.White, PageRole.Ornament);
        TextBox inner = box.Inset(0.08f * box.Width, 0.12f * box.Height);
        float module = inner.Width / 48, x = inner.Left;
        for (int i = 0; x < inner.Right - (2 * module); i++)
        {
            int bar = brief.Random.Child("bars").Child(i).Range(1, 3);
            canvas.Fill(Figures.Box(inner with { Left = x, Width = bar * module }), LinearRgb.Black, PageRole.Ornament);
            x += module * (bar + brief.Random.Child("gaps").Child(i).Range(1, 2));
        }
    }
}
