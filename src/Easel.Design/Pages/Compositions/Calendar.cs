using System.Globalization;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A month: its name, the days in weeks from Monday, and a picture or flat art above.</summary>
internal sealed class Calendar : IComposition
{
    /// <summary>Shown where the prompt names no month and year: there is no clock to ask.</summary>
    private static readonly DateOnly s_usual = new(2027, 1, 1);

    private static readonly string[] s_days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <inheritdoc/>
    public string Name => nameof(Calendar);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        (DateOnly month, PageBlock? named) = Month(brief.Wish);
        float m = brief.Margin, w = brief.Page.Width, h = brief.Page.Height;
        bool isWide = brief.Aspect > 1.25f;
        var art = isWide ? new TextBox(0, 0, 0.42f * w, h) : new TextBox(0, 0.58f * h, w, 0.42f * h);
        TextBox area = isWide ? new TextBox(art.Right + m, m, w - art.Right - (2 * m), h - (2 * m)) : new TextBox(m, 0.8f * m, w - (2 * m), art.Bottom - (1.5f * m));
        PageBlock heading = named ?? new PageBlock { Role = BlockRole.Date, Text = month.ToString("MMMM yyyy", CultureInfo.InvariantCulture), IsAssumed = true };
        if (named is not null)
        {
            parts.TakeAll(BlockRole.Date);
        }

        Node? title = parts.Has(BlockRole.Title) && brief.Wish.First(BlockRole.Title) is { IsAssumed: false } ? parts.Title(2.6f, 2, 0) : null;
        parts.TakeAll(BlockRole.Title);
        Node name = Parts.Display(heading, brief.Faces.Title, title is null ? 3.2f : 2.2f, 1, title is null ? 0 : 0.6f, palette.Accent);
        PageBlock[] events = parts.TakeAll(BlockRole.Item);
        Node? notes = events.Length == 0 ? null : new Stack(events.Select((b, i) => Entries.Plain(brief, b, 0.9f, i == 0 ? 0 : 0.5f))) { Before = 1 };
        Fill days = new((box, canvas, s) => Days(brief, canvas, box, month, palette, s), 11) { Grow = 1, Before = 1.1f };
        ArtKind kind = brief.Random.Child("art").Pick(ArtKind.Hills, ArtKind.Waves, ArtKind.Arches, ArtKind.Leaves, ArtKind.Tiles);
        return new Sheet
        {
            Palette = palette,
            Area = area,
            Fullness = 0.95f,
            Under = (canvas, s) =>
            {
                canvas.Fill(Figures.Box(art), palette.Second);
                if (brief.Hero == HeroKind.None)
                {
                    FlatArt.Draw(kind, art, canvas, palette, brief.Random.Child("art"));
                }
                else if (brief.Hero == HeroKind.Scene)
                {
                    brief.DrawHero(canvas, Figures.Box(art));
                }
                else
                {
                    float side = 0.78f * MathF.Min(art.Width, art.Height);
                    canvas.Fill(Figures.Disc(art.Center, 0.56f * side), palette.Accent);
                    brief.DrawHero(canvas, Figures.Box(new TextBox(art.Center.X - (0.5f * side), art.Center.Y - (0.5f * side), side, side)));
                }
            },
            Root = new Stack(title, name, days, notes, parts.Rest(0.8f)),
        };
    }

    /// <summary>The month of a text such as "June 2027", and the text.</summary>
    private static (DateOnly Month, PageBlock? Named) Month(PageWish wish)
    {
        string[] names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        IEnumerable<PageBlock> texts = wish.Topic is { } topic ? wish.Blocks.Append(new PageBlock { Role = BlockRole.Date, Text = topic }) : wish.Blocks;
        foreach (PageBlock block in texts)
        {
            int month = Array.FindIndex(names, n => n.Length > 0 && block.Text.Contains(n, StringComparison.OrdinalIgnoreCase));
            if (month >= 0)
            {
                string digits = new([.. block.Text.Where(char.IsAsciiDigit)]);
                bool hasYear = digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1600 and < 3000;
                return (new DateOnly(hasYear ? int.Parse(digits, CultureInfo.InvariantCulture) : s_usual.Year, month + 1, 1), hasYear || block.Text.Length < 14 ? block : null);
            }
        }

        return (s_usual, null);
    }

    private static void Days(DesignBrief brief, Canvas canvas, TextBox box, DateOnly month, Palette palette, Setting s)
    {
        int first = ((int)month.DayOfWeek + 6) % 7, count = DateTime.DaysInMonth(month.Year, month.Month), weeks = (first + count + 6) / 7;
        float w = box.Width / 7, h = box.Height / (weeks + 0.8f), size = MathF.Min(0.42f * h, 0.34f * w);
        for (int d = 0; d < 7; d++)
        {
            Put(brief, canvas, s_days[d], box.Left + ((d + 0.5f) * w), box.Top - (0.4f * h), 0.62f * size, s.Ink(d > 4 ? palette.Accent : palette.Tint(0.7f)), s);
        }

        canvas.Fill(Figures.Box(new TextBox(box.Left, box.Top - (0.82f * h), box.Width, MathF.Max(1, 0.05f * s.Unit))), palette.Tint(0.35f), PageRole.Ornament);
        for (int day = 1; day <= count; day++)
        {
            int at = first + day - 1;
            float x = box.Left + (((at % 7) + 0.5f) * w), y = box.Top - (((at / 7) + 1.3f) * h);
            bool isMarked = brief.Wish.Blocks.Any(b => b.Role is BlockRole.Item && (b.Value ?? b.Text).Split(' ', '.', ',').Contains(day.ToString(CultureInfo.InvariantCulture)));
            if (isMarked)
            {
                canvas.Fill(Figures.Disc(new System.Numerics.Vector2(x, y), 0.92f * size), palette.Accent);
            }

            Put(brief, canvas, day.ToString(CultureInfo.InvariantCulture), x, y, size, isMarked ? palette.On(palette.Accent, palette.Ground) : s.Ink(at % 7 > 4 ? palette.Accent : null), s);
        }
    }

    private static void Put(DesignBrief brief, Canvas canvas, string text, float x, float y, float size, LinearRgb color, Setting s)
    {
        TextStyle style = (brief.Faces.Body with { Weight = 500 }).Style(text, 0, 1) with { Size = size, Alignment = TextAlignment.Center };
        TextBlock set = s.Type.Set(text, style, 8 * size);
        TextBlock placed = TextPlacing.Move(set, new System.Numerics.Vector2(x - (4 * size), y + (0.5f * set.Bounds.Height)));
        canvas.Text(placed, BlockRole.Caption, color, placed.Bounds);
    }
}
