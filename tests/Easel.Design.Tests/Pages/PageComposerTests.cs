using System.Collections.Immutable;
using Easel.Design.Pages;
using Easel.Imaging;
using Easel.Planning;
using Easel.Planning.Charts;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Tests.Pages;

/// <summary>What holds for every designed page, whatever it says and however large it is.</summary>
public sealed class PageComposerTests
{
    private static readonly (int Width, int Height)[] Sizes = [(768, 768), (512, 1024), (1200, 630), (384, 1152), (1152, 384)];

    public static TheoryData<string> Kinds => [.. PageKinds.Ids];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Compose_ShortTexts_AllStandFreeOnThePage(string kind)
    {
        for (int i = 0; i < Sizes.Length; i++)
        {
            Check(Order(kind, Short(kind), Sizes[i], (uint)(i + 1)), 0.0085f);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Compose_LongTexts_AreSetInFull(string kind)
    {
        for (int i = 0; i < 3; i++)
        {
            Check(Order(kind, Long(), Sizes[i], (uint)(i + 11)), 0.003f);
        }
    }

    [Theory]
    [InlineData("poster")]
    [InlineData("social-post")]
    public void Compose_OtherSeed_IsAnotherPage(string kind)
    {
        string[] pages = [.. Enumerable.Range(1, 6).Select(seed => PageComposer.Compose(Order(kind, Short(kind), (512, 640), (uint)seed))).Select(d => $"{d.Composition} {d.Palette.Ground} {d.Palette.Accent}")];

        Assert.InRange(pages.Distinct().Count(), 4, 6);
    }

    [Theory]
    [InlineData(512, 768)]
    [InlineData(768, 512)]
    public void Compose_Chart_IsOnThePageUnderItsTexts(int width, int height)
    {
        var chart = new ChartWish { Kind = ChartKind.Bar, Categories = ["a", "b"], Series = [new ChartSeries { Values = [3, 5] }] };
        PageDesign design = PageComposer.Compose(new PageOrder { Wish = new PageWish { Kind = "poster", Blocks = Short("poster"), Chart = chart }, Width = width, Height = height, Seed = 2, Hero = HeroKind.Figure });

        Assert.Equal("Exhibit", design.Composition);
        Assert.Contains(design.Page.Shapes, s => s.Role == PageRole.Graphic && s.Text == "a");
        Assert.Equal(design.Texts.Length, design.Page.Shapes.Count(s => s.Role == PageRole.Text));
    }

    [Theory]
    [InlineData("menu")]
    [InlineData("resume")]
    public void Compose_PaperWithoutWishes_IsLight(string kind) =>
        Assert.All(Enumerable.Range(1, 8), seed => Assert.True(PageComposer.Compose(Order(kind, Short(kind), (512, 768), (uint)seed)).Palette.Ground.Luminance > 0.7f));

    [Fact]
    public void Compose_SameOrder_IsTheSamePage()
    {
        PageOrder order = Order("poster", Short("poster"), (512, 640), 5);

        Assert.Equal(Paint(order).Rgba, Paint(order).Rgba);
    }

    [Fact]
    public void Compose_AskedColors_AreKept()
    {
        PageWish wish = new() { Kind = "poster", Blocks = Short("poster"), Ground = new NamedColor("teal", "#0a7a75"), Colors = [new NamedColor("gold", "#d4a72c")] };
        PageDesign design = PageComposer.Compose(new PageOrder { Wish = wish, Width = 512, Height = 640, Seed = 3 });

        Assert.Contains("#0a7a75", new[] { design.Palette.Ground.ToHex(), design.Palette.Second.ToHex() });
        Assert.Contains("#d4a72c", new[] { design.Palette.Accent.ToHex(), design.Palette.Ink.ToHex() });
    }

    [Fact]
    public void Compose_Offer_IsTheLargestText()
    {
        ImmutableArray<PageBlock> blocks = [new() { Role = BlockRole.Title, Text = "Summer Sale" }, new() { Role = BlockRole.Price, Text = "50% off everything" }, new() { Role = BlockRole.Action, Text = "Shop now" }];
        PageDesign design = PageComposer.Compose(Order("advertisement", blocks, (768, 768), 3) with { Composition = "Numeral" });
        PlacedText offer = design.Texts.First(t => t.Role == BlockRole.Price);

        Assert.All(design.Texts.Where(t => t != offer), t => Assert.True(t.Ink.Height < 0.5f * offer.Ink.Height, t.Text));
        Assert.True(offer.Ink.Width > 0.6f * 768);
    }

    [Fact]
    public void Compose_Emblem_NameRunsRoundIt()
    {
        ImmutableArray<PageBlock> blocks = [new() { Role = BlockRole.Title, Text = "Summit Club" }, new() { Role = BlockRole.Caption, Text = "Est. 1987" }];
        PageDesign[] all = [.. Enumerable.Range(1, 8).Select(seed => PageComposer.Compose(Order("badge", blocks, (768, 768), (uint)seed)))];
        PlacedText name = all.SelectMany(d => d.Texts).First(t => t.Text == "Summit Club" && !t.Letters.IsEmpty);

        // Every letter is as far from the middle as the others.
        float[] radii = [.. name.Letters.Select(l => (l.Center - new System.Numerics.Vector2(384, 384)).Length())];
        Assert.InRange(radii.Max() / radii.Min(), 1, 1.12f);
    }

    [Fact]
    public void Compose_ShortTitles_FillTheWidthLineByLine()
    {
        ImmutableArray<PageBlock> blocks = [new() { Role = BlockRole.Title, Text = "SUNSET SOUNDS" }, new() { Role = BlockRole.Item, Text = "The Waves" }, new() { Role = BlockRole.Item, Text = "Neon Youth" }];
        PageDesign design = PageComposer.Compose(Order("poster", blocks, (600, 900), 2) with { Composition = "Lineup" });
        PlacedText title = design.Texts.First(t => t.Role == BlockRole.Title);

        Assert.True(title.Ink.Width > 0.7f * 600, $"{title.Ink.Width}");
    }

    [Fact]
    public void Compose_TooMuchText_IsReported()
    {
        PageDesign design = PageComposer.Compose(Order("business-card", Long(), (400, 240), 1));

        Assert.Contains(design.Notes, n => n.Contains("pixels", StringComparison.Ordinal));
    }

    private static Picture Paint(PageOrder order) => PagePainter.Paint(PageComposer.Compose(order).Page, order.Width);

    private static void Check(PageOrder order, float leastSize)
    {
        PageDesign design = PageComposer.Compose(order);
        string what = $"{order.Wish.Kind} {order.Width}x{order.Height} seed {order.Seed}: {design.Composition}";
        foreach (string text in order.Wish.Blocks.SelectMany(b => new[] { b.Text, b.Detail, b.Value }).OfType<string>())
        {
            Assert.True(design.Texts.Any(t => string.Equals(t.Text, text, StringComparison.OrdinalIgnoreCase)), $"{what} lacks '{text}'");
        }

        float least = leastSize * MathF.Sqrt(order.Width * order.Height);
        foreach (PlacedText t in design.Texts)
        {
            bool isInside = t.Ink.Left >= -1 && t.Ink.Bottom >= -1 && t.Ink.Right <= order.Width + 1 && t.Ink.Top <= order.Height + 1;
            Assert.True(isInside, $"{what}: '{t.Text}' is cut: {t.Ink}");
            Assert.True(t.Size >= least, $"{what}: '{t.Text}' is set at {t.Size} pixels");
        }

        for (int i = 0; i < design.Texts.Length; i++)
        {
            for (int j = i + 1; j < design.Texts.Length; j++)
            {
                Assert.False(Overlap(design.Texts[i].Ink, design.Texts[j].Ink), $"{what}: '{design.Texts[i].Text}' lies on '{design.Texts[j].Text}'");
            }
        }
    }

    private static bool Overlap(TextBox a, TextBox b)
    {
        float w = MathF.Min(a.Right, b.Right) - MathF.Max(a.Left, b.Left), h = MathF.Min(a.Top, b.Top) - MathF.Max(a.Bottom, b.Bottom);
        return w > 1 && h > 1;
    }

    private static PageOrder Order(string kind, ImmutableArray<PageBlock> blocks, (int Width, int Height) size, uint seed) =>
        new() { Wish = new PageWish { Kind = kind, Blocks = blocks }, Width = size.Width, Height = size.Height, Seed = seed };

    private static ImmutableArray<PageBlock> Short(string kind) =>
    [
        new() { Role = BlockRole.Title, Text = "Blue Night" },
        new() { Role = BlockRole.Subtitle, Text = "An evening by the river" },
        .. kind is "menu" or "price-list" or "recipe" or "timetable" or "checklist"
            ? new PageBlock[] { new() { Role = BlockRole.Item, Text = "Soup", Value = "$4", Detail = "with bread" }, new() { Role = BlockRole.Item, Text = "Salad", Value = "$6" } } : [],
        new() { Role = BlockRole.Date, Text = "12 June" },
        new() { Role = BlockRole.Place, Text = "Old Mill" },
        new() { Role = BlockRole.Brand, Text = "Riverside" },
        new() { Role = BlockRole.Action, Text = "Join us" },
    ];

    private static ImmutableArray<PageBlock> Long() =>
    [
        new() { Role = BlockRole.Title, Text = "A rather long title that needs more than a single line on any page" },
        new() { Role = BlockRole.Subtitle, Text = "Everything that explains it, and a little more than anybody would have wanted to know" },
        new() { Role = BlockRole.Body, Text = string.Join(' ', Enumerable.Repeat("Good things take time, and the best of them begin with a simple idea.", 9)) },
        .. Enumerable.Range(1, 8).Select(i => new PageBlock { Role = BlockRole.Item, Text = $"The entry with number {i}", Value = $"${i}.50", Detail = $"what there is to say of the entry {i}" }),
        new() { Role = BlockRole.Date, Text = "Saturday, 12 September 2026" },
        new() { Role = BlockRole.Place, Text = "In the great hall of the old observatory" },
        new() { Role = BlockRole.Contact, Text = "www.observatory.example" },
        new() { Role = BlockRole.Action, Text = "Reserve your seat today" },
        new() { Role = BlockRole.Caption, Text = "Children under twelve pay half" },
    ];
}
