using Easel.Planning.Pages;

namespace Easel.Planning.Tests.Pages;

/// <summary>What is read from prompts that ask for a page.</summary>
public sealed class PageReadingTests
{
    private static readonly Planner Planner = new(TestVocabulary.Small);

    [Theory]
    [InlineData("an invitation to a summer garden party, Saturday 5 July", "summer garden party")]
    [InlineData("an invitation to a child's birthday party with balloons: \"Mia turns 6!\"", "child's birthday party")]
    public void Read_InvitationTo_NamesTheOccasion(string prompt, string topic) =>
        Assert.Contains(topic, Planner.Plan(prompt).Page?.Topic, StringComparison.OrdinalIgnoreCase);

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
    [InlineData("a poster for a jazz festival, \"BLUE\", 12-14 June, Riverside Park", BlockRole.Date, "12-14 June")]
    [InlineData("a business card for Anna Keller, architect, Studio Keller, +49 30 123456", BlockRole.Contact, "+49 30 123456")]
    [InlineData("a business card for Anna Keller, architect, Studio Keller, +49 30 123456", BlockRole.Brand, "Studio Keller")]
    [InlineData("flyer for a yoga class on Saturdays at 9 am, Lotus Studio, first class free", BlockRole.Place, "Lotus Studio")]
    [InlineData("flyer for a yoga class on Saturdays at 9 am, Lotus Studio, first class free", BlockRole.Caption, "First class free")]
    [InlineData("wedding invitation for Emma and James, 14 September 2026, Rosewood Manor", BlockRole.Place, "Rosewood Manor")]
    [InlineData("concert ticket for The Velvet Owls, 21 March 2026, Gate B, Row 7, Seat 12", BlockRole.Title, "The Velvet Owls")]
    [InlineData("concert ticket for The Velvet Owls, 21 March 2026, Gate B, Row 7, Seat 12", BlockRole.Caption, "Seat 12")]
    [InlineData("product label for a strawberry jam jar, \"Grandma's Jam\", 340 g", BlockRole.Caption, "340 g")]
    [InlineData("certificate of achievement for Liam Connor for completing the advanced diving course", BlockRole.Body, "for completing the advanced diving course")]
    [InlineData("web banner advertising running shoes, \"Run Further\", Shop now", BlockRole.Action, "Shop now")]
    [InlineData("badge for a national park, \"Eagle Peak\", est. 1923, with mountains", BlockRole.Caption, "Est. 1923")]
    [InlineData("a concert poster, \"SUNSET\", with Luna, The Waves, DJ Coral, 8 August", BlockRole.Subtitle, "Luna · The Waves · DJ Coral")]
    [InlineData("a letter from Grandma to Tom thanking him for the visit", BlockRole.Title, "Dear Tom,")]
    [InlineData("photography exhibition poster, \"Light\", 3 May to 30 June", BlockRole.Date, "3 May to 30 June")]
    [InlineData("a slide titled \"Results\" with three bullet points: revenue up 12%, new office in Berlin, 40 new hires", BlockRole.Item, "Revenue up 12%")]
    [InlineData("a music festival poster titled \"SUNSET\", 5-7 August, Golden Bay, with the bands The Waves, Neon Youth and Mira Sol", BlockRole.Item, "Neon Youth")]
    [InlineData("a music festival poster titled \"SUNSET\", 5-7 August, Golden Bay, with the bands The Waves, Neon Youth and Mira Sol", BlockRole.Item, "Mira Sol")]
    [InlineData("a music festival poster titled \"SUNSET\", 5-7 August, Golden Bay, with the bands The Waves, Neon Youth and Mira Sol", BlockRole.Place, "Golden Bay")]
    [InlineData("a concert poster with the bands \"Ash\", \"Elm\" and \"Oak\"", BlockRole.Item, "Elm")]
    [InlineData("a birthday party invitation for Leo turning 5, Saturday 12 April", BlockRole.Subtitle, "Leo is turning 5")]
    [InlineData("a banner for Black Friday, up to 70% off, shop now", BlockRole.Title, "Black Friday")]
    [InlineData("a banner for Black Friday, up to 70% off, shop now", BlockRole.Price, "Up to 70% off")]
    [InlineData("an advertisement for a summer sale, 50% off everything", BlockRole.Price, "50% off everything")]
    public void Plan_Page_HasTheText(string prompt, BlockRole role, string text) =>
        Assert.Contains(Planner.Plan(prompt).Page!.Blocks, b => b.Role == role && b.Text == text);

    [Fact]
    public void Plan_ComicWithSentences_HasAPanelForEach()
    {
        PageWish page = Planner.Plan("comic page: a red dog finds a car in the desert. The dog says \"What is this?\" A cat sits on the car. It says \"Mine!\"").Page!;

        // "It says" shows nobody new: it is said in the panel before.
        Assert.Equal(3, page.Panels.Length);
        Assert.Equal(["dog", "car"], page.Panels[0].Elements.Select(e => e.Thing));
        Assert.Equal(["dog"], page.Panels[1].Elements.Select(e => e.Thing));
        Assert.Equal("cat", page.Panels[2].Elements[0].Thing);
        Assert.Equal([2, 3], page.Blocks.Where(b => b.Role == BlockRole.Speech).Select(b => b.Panel!.Value));

        // Who was described stays so, and the place stays.
        Assert.Equal(page.Panels[0].Elements[0].Colors, page.Panels[1].Elements[0].Colors);
        Assert.All(page.Panels, p => Assert.Equal(page.Panels[0].Setting.Place, p.Setting.Place));
    }

    [Fact]
    public void Plan_ComicWithNumberedList_TellsItInCaptions()
    {
        PageWish page = Planner.Plan("comic strip with three panels: a dog sees a cat, the cat sits on the car, the dog sleeps").Page!;

        Assert.Equal(3, page.Panels.Length);
        Assert.Equal([("A dog sees a cat.", 1), ("The cat sits on the car.", 2), ("The dog sleeps.", 3)], page.Blocks.Where(b => b.Role == BlockRole.Caption).Select(b => (b.Text, b.Panel!.Value)));
    }

    [Fact]
    public void Plan_PosterWithChart_HasBoth()
    {
        PageWish page = Planner.Plan("poster about renewable energy with a bar chart of solar 30, wind 45, hydro 25").Page!;

        Assert.Equal("poster", page.Kind);
        Assert.Equal([30d, 45d, 25d], page.Chart!.Series[0].Values.Select(v => v!.Value));
        Assert.DoesNotContain(page.Blocks, b => b.Text.Contains("solar", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("photography exhibition poster, \"Light\"", "vector")]
    [InlineData("photography poster, \"Light\"", "photo")]
    public void Plan_StyleThatIsTheOccasion_RestylesNothing(string prompt, string style) => Assert.Equal(style, Planner.Plan(prompt).Style);

    [Fact]
    public void Plan_CoverOfAMagazine_ShowsNoMagazine() =>
        Assert.Equal(["car"], Planner.Plan("magazine cover of a travel magazine called \"WANDER\" with a car and headlines about Norway").Elements.Select(e => e.Thing));

    [Fact]
    public void Plan_MapBesideAThing_IsAScene() => Assert.Null(Planner.Plan("a treasure map titled \"Skull Island\" beside a car").Page);

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
