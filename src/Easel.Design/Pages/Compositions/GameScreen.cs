using System.Globalization;
using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>The opening screen of a game: its name, buttons to choose from, and signs of health and points.</summary>
internal sealed class GameScreen : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(GameScreen);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        bool hasScene = brief.Hero == HeroKind.Scene;
        LinearRgb shade = PictureTone.Of(brief.Order.Pictures.GetValueOrDefault(0)).Shade(atFoot: true);
        Palette palette = brief.Palette.IsDark && !hasScene ? brief.Palette
            : brief.Palette with { Ground = hasScene ? shade : new OkLch(0.2f, 0.05f, OkLch.Of(brief.Palette.Accent).Hue).ToRgb(), Ink = LinearRgb.FromHex("#fdfaf3"), Second = new OkLch(0.34f, 0.08f, OkLch.Of(brief.Palette.Accent).Hue).ToRgb() };
        palette = palette with { Ink = Contrast.FirstReadable([palette.Ink, LinearRgb.Black], palette.Ground) };
        Parts parts = brief.Parts();
        float m = 1.2f * brief.Margin;
        bool isLeft = hasScene && brief.Aspect > 1.2f;
        PageBlock[] items = parts.TakeAll(BlockRole.Item, BlockRole.Action);
        Node? title = parts.Title(5.6f, 2, 0), subtitle = parts.Subtitle(1.2f, 0.7f, palette.Accent), body = parts.Body(1, 0.8f);
        Node buttons = new Stack(items.Select((b, i) => (Node)Button(brief, b, palette, i, isLeft)));
        Node menu = isLeft ? new FixedWidth(buttons, 15) : new FixedWidth(buttons, 16);
        Node foot = new Stack(parts.FactRow(0.9f, 0), parts.Rest(0.8f, 0.95f)) { Before = 1.2f };
        return new Sheet
        {
            Palette = palette,
            Surface = hasScene ? shade : null,
            Alignment = isLeft ? TextAlignment.Left : TextAlignment.Center,
            Area = brief.Page.Inset(m, m),
            Growth = 1.25f,
            Fullness = 0.92f,
            Under = (canvas, s) => Draw(brief, canvas, palette, shade, isLeft),
            Root = new Stack(Hud(palette), new Fill { Grow = 1, Before = 0.6f }, title, subtitle, body, new Row(menu) { Before = 1.8f }, new Fill { Grow = 1 }, foot),
        };
    }

    private static Node Button(DesignBrief brief, PageBlock block, Palette palette, int i, bool isLeft)
    {
        if (Level(block.Text) is { } level)
        {
            LinearRgb back = LinearRgb.FromVector3(OkLab.Mix(palette.Second.ToVector3(), LinearRgb.Black.ToVector3(), 0.35f));
            return new Inset(new TextNode(block, brief.Faces.Label with { Weight = 700 }, 1) { LineHeight = 1.15f, Spacing = 0.08f, Alignment = TextAlignment.Left }, 0, 0)
            {
                Before = i == 0 ? 0 : 0.7f,
                Under = (box, canvas, s) =>
                {
                    // The bar stands right of its words.
                    var bar = new TextBox(box.Left + (0.52f * box.Width), box.Bottom, 0.48f * box.Width, box.Height);
                    canvas.Fill(Figures.Round(bar, 0.3f * s.Unit), back, PageRole.Panel);
                    canvas.Fill(Figures.Round(bar with { Width = MathF.Max(0.6f * s.Unit, level * bar.Width) }, 0.3f * s.Unit), i % 2 == 0 ? LinearRgb.FromHex("#e5484d") : LinearRgb.FromHex("#3b82f6"), PageRole.Panel);
                    canvas.Fill(Figures.Frame(bar, MathF.Max(1, 0.08f * s.Unit), 0.3f * s.Unit), palette.Ink, PageRole.Frame);
                },
            };
        }

        if (block.Detail is not null || block.Value is not null)
        {
            return new Inset(Entries.Plain(brief, block, 0.95f, 0), 1.2f, 0.8f) { Field = palette.Second, Before = i == 0 ? 0 : 0.65f, Radius = 0.25f };
        }

        LinearRgb field = i == 0 ? palette.Accent : palette.Second;
        var text = new TextNode(block, brief.Faces.Label with { Weight = 700 }, 1.1f) { LineHeight = 1.15f, Spacing = 0.1f, Alignment = isLeft ? TextAlignment.Left : TextAlignment.Center };
        return new Inset(text, 1.2f, 0.8f)
        {
            Field = field, Before = i == 0 ? 0 : 0.65f, Radius = 0.25f,
            Under = (box, canvas, s) =>
            {
                canvas.Fill(Figures.Frame(box, MathF.Max(1, 0.09f * s.Unit), 0.25f * s.Unit), i == 0 ? palette.Ink : palette.Accent, PageRole.Frame);
            },
        };
    }

    /// <summary>The share that "health 80/100" or "45%" says, or null.</summary>
    private static float? Level(string text)
    {
        string last = text.Split(' ')[^1];
        string[] parts = last.Split('/');
        return parts.Length == 2 && float.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out float part) && float.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out float whole) && whole > 0
            ? Math.Clamp(part / whole, 0, 1)
            : last.EndsWith('%') && float.TryParse(last[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out float percent) ? Math.Clamp(percent / 100, 0, 1) : null;
    }

    /// <summary>Hearts and a bar on the left, coins on the right.</summary>
    private static Fill Hud(Palette palette) => new((box, canvas, s) =>
    {
        float u = s.Unit, y = box.Center.Y;
        for (int i = 0; i < 3; i++)
        {
            var c = new Vector2(box.Left + ((0.6f + (1.4f * i)) * u), y);
            canvas.Fill([
                Figures.Disc(c + new Vector2(-0.24f * u, 0.15f * u), 0.3f * u), Figures.Disc(c + new Vector2(0.24f * u, 0.15f * u), 0.3f * u),
                new OutlinePolygon([c + new Vector2(-0.51f * u, 0.02f * u), c + new Vector2(0, -0.55f * u), c + new Vector2(0.51f * u, 0.02f * u), c + new Vector2(0, 0.2f * u)], []),
            ], i < 2 ? LinearRgb.FromHex("#e5484d") : palette.Second, PageRole.Ornament);
        }

        var bar = new TextBox(box.Left + (5 * u), y - (0.25f * u), 6 * u, 0.5f * u);
        canvas.Fill(Figures.Round(bar, 0.25f * u), palette.Second, PageRole.Ornament);
        canvas.Fill(Figures.Round(bar with { Width = 0.68f * bar.Width }, 0.25f * u), palette.Accent, PageRole.Ornament);
        for (int i = 0; i < 3; i++)
        {
            var c = new Vector2(box.Right - ((0.6f + (1.2f * i)) * u), y);
            canvas.Fill(Figures.Disc(c, 0.48f * u), LinearRgb.FromHex("#f5b62e"), PageRole.Ornament);
            canvas.Fill(Figures.Ring(c, 0.34f * u, 0.27f * u), LinearRgb.FromHex("#b97709"), PageRole.Ornament);
        }
    }, 1.3f);

    private static void Draw(DesignBrief brief, Canvas canvas, Palette p, LinearRgb shade, bool isLeft)
    {
        TextBox page = brief.Page;
        if (brief.Hero == HeroKind.Scene)
        {
            brief.DrawHero(canvas, Figures.Box(page));
            PageGradient fade = isLeft
                ? new PageGradient(Vector2.Zero, new Vector2(0.75f * page.Width, 0), false, [new GradientStop(0, shade, brief.Shading(0.9f)), new GradientStop(0.6f, shade, brief.Shading(0.74f)), new GradientStop(1, shade, 0)])
                : new PageGradient(new Vector2(0, page.Height), Vector2.Zero, false, [new GradientStop(0, shade, brief.Shading(0.68f)), new GradientStop(1, shade, brief.Shading(0.7f))]);
            canvas.Fill(Figures.Box(page), fade, PageRole.Panel);
            return;
        }

        canvas.Fill(Figures.Box(page), PageGradient.Linear(new Vector2(0, page.Height), Vector2.Zero, p.Ground, p.Second));
        FlatArt.RaysAround(new Vector2(page.Center.X, 0.62f * page.Height), page, canvas, p.Accent, 24, 0.06f);
        for (int i = 0; i < 70; i++)
        {
            Scenes.Randomness.RandomStream own = brief.Random.Child("stars").Child(i);
            canvas.Fill(Figures.Disc(new Vector2(own.Range(0, page.Width), own.Range(0.3f * page.Height, page.Height)), own.Range(0.0008f, 0.0026f) * brief.Side), p.Ink, PageRole.Art, own.Range(0.2f, 0.7f));
        }

        canvas.Clip = page;
        for (int layer = 0; layer < 3; layer++)
        {
            Scenes.Randomness.RandomStream own = brief.Random.Child("ridge").Child(layer);
            float top = page.Height * (0.3f - (0.08f * layer));
            var points = new List<Vector2> { new(0, 0), new(page.Width, 0) };
            for (int k = 16; k >= 0; k--)
            {
                points.Add(new Vector2(page.Width * k / 16, top * own.Child(k).Range(k % 2 == 0 ? 0.5f : 0.85f, k % 2 == 0 ? 0.75f : 1.15f)));
            }

            canvas.Fill(new OutlinePolygon([.. points], []), LinearRgb.FromVector3(OkLab.Mix(p.Second.ToVector3(), LinearRgb.Black.ToVector3(), 0.2f + (0.2f * layer))), PageRole.Art, 0.85f);
        }

        canvas.Clip = null;
        if (brief.Hero != HeroKind.None)
        {
            float side = 0.24f * brief.Side;
            brief.DrawHero(canvas, Figures.Box(new TextBox(page.Right - (1.2f * side), 0.1f * page.Height, side, side)));
        }
    }
}
