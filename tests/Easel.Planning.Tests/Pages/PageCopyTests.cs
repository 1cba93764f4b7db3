using Easel.Planning.Pages;

namespace Easel.Planning.Tests.Pages;

/// <summary>Which words of a prompt go where, and what stands where a prompt says nothing.</summary>
public sealed class PageCopyTests
{
    private static readonly Planner Planner = new(TestVocabulary.Small);

    [Theory]
    [InlineData("a certificate of achievement for \"Jonas Keller\" for completing the \"Advanced Sailing Course\"", "Jonas Keller")]
    [InlineData("certificate of completion awarded to Priya Nair for finishing the Python Basics course", "Priya Nair")]
    [InlineData("a diploma from \"Northfield University\" for \"Maria Lopez\", Bachelor of Science", "Maria Lopez")]
    [InlineData("a certificate of appreciation to Tom Becker from the Riverside Food Bank", "Tom Becker")]
    [InlineData("design a certificate presented to \"Dr. Ana Ruiz\"", "Dr. Ana Ruiz")]
    public void Certificate_NamesItsRecipientOnly(string prompt, string name)
    {
        PageBlock recipient = Assert.Single(Blocks(prompt), b => b.Role == BlockRole.Heading);

        Assert.Equal(name, recipient.Text);
        Assert.False(recipient.IsAssumed);
    }

    [Theory]
    [InlineData("a diploma from \"Northfield University\" for \"Maria Lopez\", Bachelor of Science", BlockRole.Title, "Northfield University")]
    [InlineData("a diploma from \"Northfield University\" for \"Maria Lopez\", Bachelor of Science", BlockRole.Item, "Bachelor of Science")]
    [InlineData("a certificate of achievement for \"Jonas Keller\" for completing the \"Advanced Sailing Course\"", BlockRole.Item, "Advanced Sailing Course")]
    [InlineData("a certificate of achievement for \"Jonas Keller\" for completing the \"Advanced Sailing Course\"", BlockRole.Subtitle, "of Achievement")]
    [InlineData("a certificate of appreciation to Tom Becker from the Riverside Food Bank for ten years of volunteering", BlockRole.Body, "for ten years of volunteering")]
    [InlineData("a certificate of appreciation to Tom Becker from the Riverside Food Bank", BlockRole.Brand, "Riverside Food Bank")]
    [InlineData("a cafe menu with drinks: Espresso $2.50, Latte $3.80", BlockRole.Heading, "Drinks")]
    [InlineData("a cafe menu with drinks: Espresso $2.50, Latte $3.80", BlockRole.Item, "Espresso")]
    [InlineData("a menu for \"The Oak\": Starters: Soup 6, Salad 8; Mains: Steak 22, Fish 19", BlockRole.Heading, "Starters")]
    [InlineData("a menu for \"The Oak\": Starters: Soup 6, Salad 8; Mains: Steak 22, Fish 19", BlockRole.Heading, "Mains")]
    [InlineData("a menu for \"The Oak\": Starters: Soup 6, Salad 8; Mains: Steak 22, Fish 19", BlockRole.Item, "Steak")]
    [InlineData("a resume of Daniel Park, software engineer, with experience, education and skills", BlockRole.Heading, "Experience")]
    [InlineData("a resume of Daniel Park, software engineer, with experience, education and skills", BlockRole.Contact, "daniel.park@mail.example")]
    [InlineData("cv for Anna Smith, registered nurse, sections: work history, education, languages", BlockRole.Heading, "Work history")]
    [InlineData("business card of a bakery called \"Golden Crust\", 5 Mill Lane", BlockRole.Contact, "hello@goldencrust.example")]
    [InlineData("a mobile app screen of a weather app showing 24 degrees and sunny in Lisbon", BlockRole.Title, "24°")]
    [InlineData("a mobile app screen of a weather app showing 24 degrees and sunny in Lisbon", BlockRole.Place, "Lisbon")]
    [InlineData("a mobile app screen of a weather app showing 24 degrees and sunny in Lisbon", BlockRole.Subtitle, "Sunny")]
    [InlineData("a weather app screen with rain, 11°C, in Bergen", BlockRole.Title, "11°C")]
    [InlineData("design a banking app with a balance of $5,240", BlockRole.Title, "$5,240")]
    [InlineData("a chat app screen with messages \"Hi there\" and \"How are you?\"", BlockRole.Speech, "Hi there")]
    [InlineData("a cover of a children's book called \"The Fox Who Loved Stars\" by Peter Lund", BlockRole.Title, "The Fox Who Loved Stars")]
    [InlineData("a cover of a children's book called \"The Fox Who Loved Stars\" by Peter Lund", BlockRole.Brand, "Peter Lund")]
    public void Page_HasTheTextInItsSlot(string prompt, BlockRole role, string text) => Assert.Contains(Blocks(prompt), b => b.Role == role && b.Text == text);

    [Theory]
    [InlineData("a cover of a children's book called \"The Fox\"", "book-cover")]
    [InlineData("the front cover of a fantasy novel titled \"Ember\"", "book-cover")]
    [InlineData("design a cover for my second cookbook", "book-cover")]
    [InlineData("the cover of a monthly science magazine", "magazine-cover")]
    public void Cover_OfWhatIsDescribed_IsAPage(string prompt, string kind) => Assert.Equal(kind, Planner.Plan(prompt).Page!.Kind);

    [Theory]
    [InlineData("a cat under the cover of a sofa")]
    [InlineData("a dog in a car on the cover of snow")]
    public void Cover_OfOtherThings_IsAScene(string prompt) => Assert.Null(Planner.Plan(prompt).Page);

    [Theory]
    [InlineData("weather")]
    [InlineData("music player")]
    [InlineData("banking")]
    [InlineData("fitness")]
    [InlineData("chat")]
    [InlineData("shopping")]
    public void App_DoesNotEchoItsKind(string kind)
    {
        PageBlock[] blocks = Blocks($"a mobile app screen of a {kind} app");

        Assert.NotEmpty(blocks);
        Assert.DoesNotContain(blocks, b => b.Text.Contains(" app", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("an infographic about the water cycle", "Evaporation")]
    [InlineData("infographic explaining photosynthesis", "Light")]
    [InlineData("an infographic on the life cycle of a butterfly", "Caterpillar")]
    [InlineData("an infographic about coffee from bean to cup", "Roasting")]
    [InlineData("an infographic about how a bill becomes law", "Committee")]
    [InlineData("a recycling infographic", "Sort")]
    public void Infographic_OfAKnownProcess_ShowsItsStages(string prompt, string stage)
    {
        Plan plan = Planner.Plan(prompt);

        Assert.False(plan.Infographic!.IsSample);
        Assert.Contains(plan.Infographic.Diagram!.Nodes, n => n.Text == stage && n.Detail is not null);
    }

    [Fact]
    public void Infographic_WithoutFactsOrFigures_MakesUpNoNumbers()
    {
        Plan plan = Planner.Plan("an infographic about healthy sleep");

        Assert.Empty(plan.Infographic!.Charts);
        Assert.Empty(plan.Infographic.Numbers);
    }

    [Theory]
    [InlineData("CITY OPENS NEW BRIDGE", "new bridge")]
    [InlineData("Mayor wins chess prize", "chess prize")]
    public void Newspaper_SpeaksOfItsHeadline(string headline, string what) =>
        Assert.Contains(Blocks($"a newspaper front page with the headline \"{headline}\""), b => b.Role == BlockRole.Body && b.Text.Contains(what, StringComparison.Ordinal));

    [Fact]
    public void Menu_PricesAfterColons_AreNoSections() =>
        Assert.DoesNotContain(Blocks("a menu: Soup: 6, Salad: 8, Bread: 2"), b => b.Role == BlockRole.Heading);

    private static PageBlock[] Blocks(string prompt) => [.. Planner.Plan(prompt).Page!.Blocks];
}
