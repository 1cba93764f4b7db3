using Easel.Planning.Pages;

namespace Easel.Planning.Tests.Pages;

/// <summary>What is read from prompts that ask for a page.</summary>
public sealed class PageReadingTests
{
    private static readonly Planner Planner = new(TestVocabulary.Small);

    [Theory]
    [InlineData("a poster titled \"BLUE NIGHT\", 12 June, with a car", BlockRole.Title, "BLUE NIGHT")]
    [InlineData("a poster titled \"BLUE NIGHT\", 12 June, with a car", BlockRole.Date, "12 June")]
    [InlineData("a poster titled Blue Night at the Old Mill with a car", BlockRole.Title, "Blue Night")]
    [InlineData("a poster for a party, tagline: Dance until dawn", BlockRole.Subtitle, "Dance until dawn")]
    [InlineData("a flyer with the headline \"Hot Days\" and the subtitle \"Everything must go\"", BlockRole.Subtitle, "Everything must go")]
    [InlineData("a banner ad \"Summer Sale\" with a button \"Shop now\"", BlockRole.Action, "Shop now")]
    [InlineData("a poster \"Run\" with \"Terms apply\" at the bottom", BlockRole.Caption, "Terms apply")]
    [InlineData("a poster \"Run\", \"$20\"", BlockRole.Price, "$20")]
    [InlineData("a flyer for a concert, 8 pm, $15 per person, at the Blue Door Club", BlockRole.Place, "The Blue Door Club")]
    [InlineData("a flyer for a concert, 8 pm, $15 per person, at the Blue Door Club", BlockRole.Time, "8 pm")]
    [InlineData("a flyer for a concert, 8 pm, $15 per person, at the Blue Door Club", BlockRole.Price, "$15 per person")]
    [InlineData("a business card for John Smith, Senior Architect, john@smith.example", BlockRole.Title, "John Smith")]
    [InlineData("a business card for John Smith, Senior Architect, john@smith.example", BlockRole.Subtitle, "Senior Architect")]
    [InlineData("a business card for John Smith, Senior Architect, john@smith.example", BlockRole.Contact, "john@smith.example")]
    [InlineData("a wedding invitation for Anna and Tom, 14 September 2026", BlockRole.Title, "Anna & Tom")]
    [InlineData("design a certificate of completion for Jane Doe", BlockRole.Heading, "Jane Doe")]
    [InlineData("design a certificate of completion for Jane Doe", BlockRole.Subtitle, "of Completion")]
    [InlineData("a book cover titled \"The Dog\" by Mira van der Holt", BlockRole.Brand, "Mira van der Holt")]
    [InlineData("a newspaper front page with the headline \"DOG ELECTED\"", BlockRole.Heading, "DOG ELECTED")]
    [InlineData("a landing page for a startup called Nimbus", BlockRole.Brand, "Nimbus")]
    [InlineData("a comic strip about a dog, \"Hello!\", \"Woof.\"", BlockRole.Speech, "Hello!")]
    [InlineData("a poster for a jazz festival", BlockRole.Title, "Jazz Festival")]
    public void Plan_Page_HasTheText(string prompt, BlockRole role, string text) =>
        Assert.Contains(Planner.Plan(prompt).Page!.Blocks, b => b.Role == role && b.Text == text);

    [Fact]
    public void Read_NamesThatBeginLikeArticles_AreSetLetterByLetter()
    {
        PageWish page = Planner.Plan("a menu for a taco stand: Al Pastor $4, Anchovies $5, Theobroma $6").Page!;

        Assert.Equal(["Al Pastor", "Anchovies", "Theobroma"], page.Blocks.Where(b => b.Role == BlockRole.Item).Select(b => b.Text));
    }

    [Fact]
    public void Read_HouseWithItsTown_IsThePlace()
    {
        PageWish page = Planner.Plan("a wedding invitation for Anna and Tom, 14 September 2027, Lake House, Bern").Page!;

        Assert.Contains(page.Blocks, b => b is { Role: BlockRole.Place, Text: "Lake House, Bern" });
    }

    [Fact]
    public void Plan_Menu_HasEntriesWithPrices()
    {
        PageWish page = Planner.Plan("a menu for a taco stand with tacos al pastor $3, burrito $8 and nachos $5.50").Page!;

        Assert.Equal([("Tacos al pastor", "$3"), ("Burrito", "$8"), ("Nachos", "$5.50")], page.Blocks.Where(b => b.Role == BlockRole.Item).Select(b => (b.Text, b.Value!)));
    }

    [Fact]
    public void Plan_Recipe_HasQuantities()
    {
        PageWish page = Planner.Plan("a recipe card for pancakes with 200 g flour, 3 eggs and 300 ml milk").Page!;

        Assert.Equal([("flour", "200 g"), ("eggs", "3"), ("milk", "300 ml")], page.Blocks.Where(b => b.Role == BlockRole.Item).Select(b => (b.Text, b.Value!)));
    }

    [Fact]
    public void Plan_PageWithoutTexts_SaysWhatItAssumes()
    {
        Plan plan = Planner.Plan("a menu");

        Assert.NotEmpty(plan.Page!.Blocks);
        Assert.All(plan.Page.Blocks, b => Assert.True(b.IsAssumed));
        Assert.Contains(plan.Assumptions, a => a.Contains("the page says", StringComparison.Ordinal));
    }

    [Fact]
    public void Plan_PageWithPicture_LeavesItToTheGrammar()
    {
        Plan plan = Planner.Plan("a poster titled \"Rush Hour\" with two red cars on a street at night, in red and gold");

        Element car = Assert.Single(plan.Elements);
        Assert.Equal(("car", 2), (car.Thing, car.Count));
        Assert.Equal(TimeOfDay.Night, plan.Setting.Time);
        Assert.Equal(["red", "gold"], plan.Page!.Colors.Select(c => c.Name));
        Assert.Empty(plan.NotUnderstood);
    }

    [Theory]
    [InlineData("a poster of a dog", "vector")]
    [InlineData("a 3d poster of a dog", "3d")]
    [InlineData("a bold 3d render poster of a dog", "3d")]
    [InlineData("a 3d poster of a realistic dog", "photo")]
    public void Plan_StyleBeforeThePagesName_IsThatOfThePicture(string prompt, string style)
    {
        Plan plan = Planner.Plan(prompt);

        Assert.Equal("poster", plan.Page?.Kind);
        Assert.Equal(style, plan.Style);
    }

    [Fact]
    public void Plan_Ground_IsTaken()
    {
        PageWish page = Planner.Plan("a minimalist poster \"Hi\" on a dark blue background").Page!;

        Assert.Equal("dark blue", page.Ground?.Name);
        Assert.Equal("minimalist", page.Mood[0]);
    }

    [Fact]
    public void Plan_SeventyWords_AreMadeUp()
    {
        PageBlock body = Planner.Plan("a flyer for a bakery with about 70 words of text").Page!.First(BlockRole.Body)!;

        Assert.Equal(70, body.Text.Split(' ').Length);
        Assert.True(body.IsAssumed);
    }

    [Fact]
    public void Plan_PageJson_RoundTrips()
    {
        Plan plan = Planner.Plan("a menu for a taco stand with tacos $3 and burrito $8");

        Assert.Equal(PlanJson.Write(plan), PlanJson.Write(PlanJson.Read(PlanJson.Write(plan))));
    }

    [Fact]
    public void Plan_HostilePages_AreBounded()
    {
        string quotes = string.Concat(Enumerable.Range(0, 3000).Select(i => $"\"t{i}\" $3, "));

        Assert.InRange(Planner.Plan("a menu with " + quotes).Page!.Blocks.Length, 1, PageDraft.MostBlocks + 20);
        Assert.NotNull(Planner.Plan("a poster for " + new string('a', 20_000)).Page);
        Assert.NotNull(Planner.Plan("a poster, " + string.Join(", ", Enumerable.Repeat("12 June 8 pm $3", 1500))).Page);
    }
}
