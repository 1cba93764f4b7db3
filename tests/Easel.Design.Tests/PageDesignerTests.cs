using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Tests;

public sealed class PageDesignerTests
{
    public static TheoryData<string> Carriers =>
        ["sign", "street-sign", "shop-sign", "neon-sign", "billboard", "chalkboard", "book", "cup", "clock", "cake", "something-else",
            "newspaper", "ticket", "calendar", "menu", "certificate", "letter", "treasure-map", "badge", "license-plate", "cell-phone", "direction-sign", "storefront"];

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Design_AnyCarrierAndText_StaysInsideThePageWithTheTextExact(string carrier)
    {
        // Sides of boxes are sums of single precision.
        const float Rounding = 1e-6f;
        string[] texts = ["OPEN", "Welcome to the Jungle", "a", "Two\nlines", "Crème brûlée & 100 % joy", "MMMMMMMMMMMMMMMMMMMMMMMM"];
        foreach (string text in texts)
        {
            foreach ((float width, float height) in ((float, float)[])[(1, 0.4f), (0.2f, 0.3f), (0.1f, 1)])
            {
                Page page = PageDesigner.Design(Request(carrier, width, height, "#7a4a2a") with { Texts = [new PageText(text), new PageText("below")] });
                Assert.Contains(page.Shapes, s => s.Role == PageRole.Text && s.Text == text);
                Assert.Contains(page.Shapes, s => s.Role == PageRole.Text && s.Text == "below");
                Assert.Empty(page.Missing);
                foreach (TextBox box in page.Shapes.SelectMany(s => s.Polygons).Select(p => p.Bounds))
                {
                    Assert.True(box.Left >= -Rounding && box.Bottom >= -Rounding && box.Right <= width + Rounding && box.Top <= height + Rounding, $"{text}: {box}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Design_NoColorAsked_LettersAreReadableOnTheSurface(string carrier)
    {
        foreach (string surface in (string[])["#ffffff", "#000000", "#7a4a2a", "#d2402e", "#808080", "#f3c13a"])
        {
            for (uint variant = 0; variant < 5; variant++)
            {
                Page page = PageDesigner.Design(Request(carrier, 1, 0.5f, surface) with { Variant = variant });
                LinearRgb ground = page.Shapes.FirstOrDefault(s => s.Role == PageRole.Panel)?.Color ?? (carrier == "calendar" ? page.Shapes[0].Color : LinearRgb.FromHex(surface));

                // Tubes are read by the light of their core, which is painted last.
                PageShape[] texts = [.. page.Shapes.Where(s => s.Role == PageRole.Text)];
                LinearRgb letters = carrier == "neon-sign" ? texts[^1].Color * texts[^1].Glow : texts[0].Color;
                Assert.True(Contrast.Ratio(letters, ground) >= Contrast.Readable, $"{surface}: {letters.ToHex()}");
            }
        }
    }

    [Fact]
    public void Design_ColorAskedThatWouldDrown_KeepsItAndAddsAPanel()
    {
        LinearRgb white = LinearRgb.White;
        Page page = PageDesigner.Design(Request("sign", 1, 0.5f, "#f4f4f0") with { Texts = [new PageText("OPEN", white)] });
        PageShape panel = page.Shapes[0];
        Assert.Equal(PageRole.Panel, panel.Role);
        Assert.Equal(white, page.Shapes.First(s => s.Role == PageRole.Text).Color);
        Assert.True(Contrast.Ratio(white, panel.Color) >= Contrast.Readable);
    }

    [Fact]
    public void Design_LongTextOnARoundPage_RunsRoundItWithItsLettersUndistorted()
    {
        Page page = PageDesigner.Design(Request("badge", 1, 1, "#c8372d") with { Texts = [new PageText("OOOO OOOO OOOO")] });
        PageShape letters = page.Shapes.First(s => s.Role == PageRole.Text);

        // All letters are the same one, turned: equal areas, at equal distances from the middle.
        float[] areas = [.. letters.Polygons.Select(p => p.Area)], distances = [.. letters.Polygons.Select(p => System.Numerics.Vector2.Distance(p.Bounds.Center, new(0.5f, 0.5f)))];
        Assert.Equal(12, areas.Length);
        Assert.All(areas, a => Assert.Equal(areas[0], a, 0.01f * areas[0]));
        Assert.All(distances, d => Assert.Equal(distances[0], d, 0.01f));
        Assert.True(letters.Polygons.Max(p => p.Bounds.Right) - letters.Polygons.Min(p => p.Bounds.Left) > 0.5f);
    }

    [Fact]
    public void Design_SmallLetters_NeverGetAFaceWithoutThem()
    {
        for (uint variant = 0; variant < 12; variant++)
        {
            TextBox[] Letters(string text) => [.. PageDesigner.Design(Request("billboard", 2, 1, "#ffffff") with { Texts = [new PageText(text)], Variant = variant })
                .Shapes.First(s => s.Role == PageRole.Text).Polygons.Select(p => p.Bounds)];
            Assert.True(Letters("zoo").Length == 3 && Letters("Zoo")[1].Height < 0.9f * Letters("Zoo")[0].Height);
        }
    }

    [Fact]
    public void Design_CharacterNoFontHas_IsReported() =>
        Assert.Equal(["\U00013000"], PageDesigner.Design(Request("sign", 1, 0.5f, "#ffffff") with { Texts = [new PageText("a \U00013000")] }).Missing);

    [Fact]
    public void Design_SameRequest_GivesTheSamePage()
    {
        Page a = PageDesigner.Design(Request("book", 0.15f, 0.22f, "#1f3a5f")), b = PageDesigner.Design(Request("book", 0.15f, 0.22f, "#1f3a5f"));
        Assert.Equal(PagePainter.Paint(a, 120).Rgba, PagePainter.Paint(b, 120).Rgba);
    }

    [Fact]
    public void Design_OtherVariants_LookDifferent()
    {
        int looks = Enumerable.Range(0, 6).Select(v => PageDesigner.Design(Request("cup", 0.1f, 0.07f, "#ffffff") with { Variant = (uint)v }))
            .Select(page => page.Shapes[0].Polygons.Sum(p => p.Area)).Distinct().Count();
        Assert.InRange(looks, 2, 6);
    }

    [Fact]
    public void Design_NoText_GivesAnEmptyPage() =>
        Assert.Empty(PageDesigner.Design(Request("sign", 1, 1, "#ffffff") with { Texts = [] }).Shapes);

    private static PageRequest Request(string carrier, float width, float height, string surface) => new()
    {
        Width = width, Height = height, Carrier = carrier, Surface = LinearRgb.FromHex(surface), Texts = [new PageText("Good Morning")],
    };
}
