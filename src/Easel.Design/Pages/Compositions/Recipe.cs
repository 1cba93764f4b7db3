using System.Globalization;
using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Design.Pages.Types;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A recipe: a picture, ingredients with quantities on a field of their own, numbered steps beside or below them.</summary>
internal sealed class Recipe : IComposition
{
    private enum Form
    {
        /// <summary>The picture over the head of the card.</summary>
        Head,

        /// <summary>The picture in a disc beside the title.</summary>
        Plate,

        /// <summary>The picture and the ingredients down one side.</summary>
        Side,
    }

    /// <inheritdoc/>
    public string Name => nameof(Recipe);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float m = 1.1f * brief.Margin, w = brief.Page.Width, h = brief.Page.Height;
        bool hasPicture = brief.Hero != HeroKind.None, isWide = brief.Aspect > 1.2f;
        PageBlock[] all = [.. brief.Wish.Blocks.Where(b => b.Role is BlockRole.Heading or BlockRole.Item or BlockRole.Body)];
        PageBlock? Over(BlockRole role) => Enumerable.Range(1, Math.Max(0, all.Length - 1)).Where(i => all[i].Role == role && all[i - 1].Role == BlockRole.Heading).Select(i => all[i - 1]).FirstOrDefault();
        (PageBlock? overItems, PageBlock? overSteps) = (Over(BlockRole.Item), Over(BlockRole.Body));
        PageBlock[] headings = [.. parts.TakeAll(BlockRole.Heading).Where(b => b != overItems && b != overSteps)], items = parts.TakeAll(BlockRole.Item), steps = parts.TakeAll(BlockRole.Body);
        Form form = isWide ? Form.Side : brief.Random.Child("form").Pick(Form.Head, Form.Plate, Form.Side);
        LinearRgb tint = LinearRgb.FromVector3(OkLab.Mix(palette.Ground.ToVector3(), palette.Second.ToVector3(), 0.75f));
        Palette card = palette with { Ground = tint, Ink = palette.On(tint) };
        Node? brand = parts.Label(BlockRole.Brand, 0.9f, 0, palette.Accent), subtitle = parts.Subtitle(1.15f, 0.6f, palette.Tint(0.8f));
        Node? facts = parts.FactRow(1, 0.9f), action = parts.Action(), title = parts.Title(form == Form.Side ? 4 : 4.6f, 2, brand is null ? 0 : 0.8f), rest = parts.Rest(1);
        Node? ingredients = items.Length == 0 && overItems is null ? null : new Stack([
            overItems is null ? null : Heading(brief, overItems), .. items.Select((b, i) => Ingredient(brief, card, b, i == 0 ? (overItems is null ? 0 : 1.1f) : 0.5f))]);
        Node? method = steps.Length == 0 && overSteps is null && headings.Length == 0 ? null : new Stack([
            overSteps is null ? null : Heading(brief, overSteps), .. steps.Select((b, i) => Step(brief, b, i, i == 0 ? 1.1f : 1.2f)), .. headings.Select(b => Heading(brief, b))]);
        Node? list = ingredients is null ? null : new Tinted(new Inset(ingredients, 1.5f, 1.5f) { Field = tint, Radius = brief.Feels("playful", "pastel") ? 1 : 0.15f }, card);
        var head = new Stack(brand, title, subtitle, facts);
        Node tail = new Stack(action, rest);
        float growth = steps.Length == 0 ? 2.2f : 1.7f;
        if (form == Form.Side)
        {
            float share = isWide ? 0.42f : 0.4f;
            var side = new TextBox(0, 0, share * w, h);
            Node left = hasPicture ? new Stack(new Fill((box, canvas, s) => Draw(brief, canvas, new TextBox(0, box.Bottom, side.Width, h - box.Bottom), palette), 9) { Grow = 1 }, new Fill(null, 1.4f), ingredients) : new Stack(ingredients);
            return new Sheet
            {
                Palette = palette, Growth = growth, Fullness = 0.8f,
                Area = new TextBox(0.8f * m, m, w - (1.9f * m), h - (2 * m)),
                Under = (canvas, s) => canvas.Fill(Figures.Box(side), tint, PageRole.Panel),
                Root = new Row(
                    new Tinted(left, card) { Grow = side.Width - (1.6f * m) },
                    new Fill { Grow = 1.5f * m },
                    new Stack(head, new Fill(null, 1.3f), Rule(brief), new Fill(null, 1.3f), method, new Fill { Grow = 1 }, tail) { Grow = w - side.Width - (1.8f * m) }) { At = VerticalAlignment.Top },
            };
        }

        Node lists = method is null || list is null ? new Stack(list, method) : brief.Aspect < 0.6f ? new Stack(list, new Fill(null, 1.5f), method)
            : new Row(new Stack(list) { Grow = 0.82f }, new Fill { Wide = 1.8f }, new Stack(new Fill(null, 1.5f), method) { Grow = 1.1f }) { At = VerticalAlignment.Top };
        if (form == Form.Plate && hasPicture)
        {
            Fill plate = new((box, canvas, s) => Plate(brief, canvas, box, palette), 11) { Grow = 0.95f };
            return new Sheet
            {
                Palette = palette, Area = brief.Page.Inset(m, m), Growth = growth, Fullness = 0.92f,
                Under = (canvas, s) => Paper.Grain(canvas, brief.Page, 0.04f, brief.Order.Seed),
                Root = new Stack(new Row(new Stack(head) { Grow = 1.15f, At = VerticalAlignment.Middle }, new Fill { Wide = 1.2f }, plate) { At = VerticalAlignment.Middle, Grow = 1 }, new Fill(null, 1.2f), Rule(brief), new Fill(null, 1.6f), lists, tail),
            };
        }

        // The texts stand at the foot; the picture takes what they leave.
        var area = new TextBox(m, m, w - (2 * m), (hasPicture ? 0.68f * h : h - m) - m);
        var root = new Stack(head, new Fill(null, 1.5f), lists, tail) { At = hasPicture ? VerticalAlignment.Bottom : VerticalAlignment.Middle };
        return new Sheet
        {
            Palette = palette, Growth = growth, Fullness = 0.94f, Area = area, Root = root,
            Under = (canvas, s) =>
            {
                if (!hasPicture)
                {
                    Frames.Draw(brief, canvas, palette, s);
                    return;
                }

                float from = MathF.Min(area.Top, area.Bottom + root.Height(area.Width, s)) + m, line = MathF.Max(2, 0.006f * h);
                Draw(brief, canvas, new TextBox(0, from, w, h - from), palette);
                canvas.Fill(Figures.Box(new TextBox(0, from - line, w, line)), palette.Accent, PageRole.Ornament);
            },
        };
    }

    private static TextNode Heading(DesignBrief brief, PageBlock block) =>
        new(block, brief.Faces.Title with { IsItalic = false }, 1.6f) { LineHeight = 1.15f, Color = brief.Palette.Accent, Before = 1.2f, Alignment = TextAlignment.Left };

    private static Fill Rule(DesignBrief brief) => new((box, canvas, s) =>
        canvas.Fill(Figures.Box(box with { Height = MathF.Max(1, 0.09f * s.Unit), Bottom = box.Center.Y }), brief.Palette.Accent, PageRole.Ornament), 0.2f);

    /// <summary>What is needed, with its quantity at the end of the line, over a thin rule.</summary>
    private static Stack Ingredient(DesignBrief brief, Palette palette, PageBlock item, float before)
    {
        var name = new TextNode(item with { Value = null }, brief.Faces.Body, 1.05f) { LineHeight = 1.3f, Alignment = TextAlignment.Left, Grow = 1 };
        Node line = item.Value is not { } value ? name
            : new Row(name, new TextNode(item with { Text = value, Value = null }, brief.Faces.Body with { Weight = 700 }, 1.05f) { LineHeight = 1.3f, Spacing = 0, Alignment = TextAlignment.Right, Before = 0.6f }) { At = VerticalAlignment.Top };
        var detail = item.Detail is { } text ? new TextNode(item with { Text = text, Value = null }, brief.Faces.Body, 0.85f) { LineHeight = 1.3f, Before = 0.3f, Alignment = TextAlignment.Left } : null;
        Fill rule = new((box, canvas, s) => canvas.Fill(Figures.Box(box with { Height = MathF.Max(1, 0.05f * s.Unit), Bottom = box.Bottom }), LinearRgb.Lerp(palette.Ground, palette.Ink, 0.14f), PageRole.Ornament), 0.5f);
        return new Stack(line, detail, rule) { Before = before };
    }

    private static Row Step(DesignBrief brief, PageBlock block, int i, float before)
    {
        Fill number = new((box, canvas, s) =>
        {
            TypeFace face = brief.Faces.Title.Role is FontRole.Script or FontRole.Handwriting ? brief.Faces.Body with { Weight = 700 } : brief.Faces.Title with { IsItalic = false };
            TextStyle style = face.Style("1", 0, 1) with { Size = 2.1f * s.Unit, Alignment = TextAlignment.Left };
            TextBlock set = s.Type.Set((i + 1).ToString(CultureInfo.InvariantCulture), style, 3 * s.Unit);
            TextBlock placed = TextPlacing.Move(set, new Vector2(box.Left - set.Bounds.Left, box.Top - set.Bounds.Top));
            canvas.Text(placed, BlockRole.Caption, s.Ink(brief.Palette.Accent), placed.Bounds);
        }, 1.9f) { Wide = 2 };
        return new Row(number, new TextNode(block, brief.Faces.Body, 1.05f) { LineHeight = 1.5f, Grow = 1, Before = 0.5f, Alignment = TextAlignment.Left }) { At = VerticalAlignment.Top, Before = before };
    }

    private static void Plate(DesignBrief brief, Canvas canvas, TextBox box, Palette p)
    {
        float r = 0.5f * MathF.Min(box.Width, box.Height);
        canvas.Fill(Figures.Ring(box.Center, r, 0.975f * r), p.Accent);
        if (brief.Hero == HeroKind.Scene)
        {
            brief.DrawHero(canvas, Figures.Disc(box.Center, 0.94f * r));
            return;
        }

        canvas.Fill(Figures.Disc(box.Center, 0.94f * r), p.Second);
        brief.DrawHero(canvas, Figures.Box(new TextBox(box.Center.X - (0.66f * r), box.Center.Y - (0.66f * r), 1.32f * r, 1.32f * r)));
    }

    private static void Draw(DesignBrief brief, Canvas canvas, TextBox box, Palette palette)
    {
        if (brief.Hero == HeroKind.Scene)
        {
            brief.DrawHero(canvas, Figures.Box(box));
            return;
        }

        canvas.Fill(Figures.Box(box), palette.Accent);
        canvas.Clip = box;
        FlatArt.RaysAround(box.Center, box, canvas, LinearRgb.Lerp(palette.Accent, palette.Ground, 0.14f), 28);
        float side = 0.8f * MathF.Min(box.Width, box.Height);
        canvas.Fill(Figures.Disc(box.Center, 0.52f * side), palette.IsDark ? palette.Tint(0.12f) : palette.Ground);
        canvas.Clip = null;
        brief.DrawHero(canvas, Figures.Box(new TextBox(box.Center.X - (0.42f * side), box.Center.Y - (0.42f * side), 0.84f * side, 0.84f * side)));
    }
}
