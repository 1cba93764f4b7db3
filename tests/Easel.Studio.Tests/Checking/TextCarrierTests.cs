using Easel.Planning;

namespace Easel.Studio.Tests.Checking;

/// <summary>Which thing each text of a prompt comes to stand on.</summary>
public sealed class TextCarrierTests
{
    private static readonly ImageEngine s_engine = new();

    [Theory]
    [InlineData("A bakery called \"Golden Crust\", a chalkboard that says \"Fresh Bread\" and a wooden sign reading \"OPEN\"", "Golden Crust@storefront, Fresh Bread@chalkboard, OPEN@sign")]
    [InlineData("A desk with a book titled \"Sea\" next to a mug that says \"Good Morning\"", "Sea@book, Good Morning@cup")]
    [InlineData("A neon sign reading \"Jazz\" above a poster with the text \"Live\" on a brick wall", "Jazz@neon-sign, Live@poster")]
    [InlineData("A wine bottle with a label reading \"Rouge\" and a price tag that says \"Only 19\"", "Rouge@bottle, Only 19@price-tag")]
    [InlineData("A laptop screen showing \"Welcome\" and a phone that displays \"3 New\"", "Welcome@laptop, 3 New@cell-phone")]
    [InlineData("A man wearing a T-shirt that says \"Coffee\" holding a box labelled \"Books\"", "Coffee@person, Books@box")]
    [InlineData("A delivery van with \"Speedy\" on its side and a box that reads \"Up\"", "Speedy@truck, Up@box")]
    [InlineData("The word \"EASEL\" in big red 3D letters next to a sign that says \"Art\"", "EASEL@letters:Extruded, Art@sign")]
    [InlineData("\"LOVE\" written in the sand on a beach", "LOVE@sand-writing:Traced")]
    [InlineData("a brick wall with graffiti that says \"Be Kind\"", "Be Kind@wall:Sprayed")]
    [InlineData("Balloon letters that spell \"PARTY\"", "PARTY@letters:Balloon")]
    [InlineData("a stone tablet engraved with \"Lex\" and \"Rex\"", "Lex@stone-tablet:Engraved, Rex@stone-tablet")]
    [InlineData("a sign that says STOP", "STOP@sign")]
    [InlineData("the word HELLO made of flowers", "HELLO@letters:Flowers")]
    public void Plan_TextsOnNamedCarriers_FindThem(string prompt, string expected)
    {
        Plan plan = s_engine.Plan(prompt);
        string got = string.Join(", ", plan.Texts.Select(t => $"{t.Content}@{plan.Elements.Single(e => e.Id == t.Carrier).Thing}" + (t.Effect is { } effect ? $":{effect}" : "")));
        Assert.Equal(expected, got);
    }

    [Fact]
    public void Rehearse_TwoTexts_AreFoundSeenAndTallEnough()
    {
        Rehearsal rehearsal = s_engine.Rehearse(new Brief { Prompt = "a sign that says \"OPEN\" next to a book titled \"Sea\"", Width = 512, Height = 512, Seed = 1, Style = "3d" }, TestContext.Current.CancellationToken);
        Finding[] texts = [.. rehearsal.Report.Findings.Where(f => f.Category == FindingCategory.Text)];
        Assert.Equal(2, texts.Length);
        Assert.All(texts, f => Assert.True(f.Holds, f.Detail));
    }
}
