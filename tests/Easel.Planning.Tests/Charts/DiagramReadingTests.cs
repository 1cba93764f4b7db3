using CsCheck;
using Easel.Planning.Charts;

namespace Easel.Planning.Tests.Charts;

/// <summary>Nodes and links that prompts give.</summary>
public sealed class DiagramReadingTests
{
    [Theory]
    [InlineData("flowchart: Start -> Check stock -> if yes Ship else Reorder", "Start>Check stock; Check stock>Ship (Yes); Check stock>Reorder (No)")]
    [InlineData("A flow chart of making tea: boil water, add tea, wait 3 minutes, serve", "Boil water>Add tea; Add tea>Wait 3 minutes; Wait 3 minutes>Serve")]
    [InlineData("flowchart: Enter password -> Correct? -> yes: Home; Correct? -> no: Enter password", "Enter password>Correct?; Correct?>Home (Yes); Correct?>Enter password (No)")]
    [InlineData("flowchart: wake up, if it rains, take an umbrella, otherwise walk, go to work", "Wake up>It rains?; It rains?>Take an umbrella (Yes); It rains?>Walk (No); Take an umbrella>Go to work; Walk>Go to work")]
    [InlineData("org chart: CEO -> CTO, CFO; CTO -> Engineer", "CEO>CTO; CEO>CFO; CTO>Engineer")]
    [InlineData("Organization chart of a school: Principal: Vice principal, Secretary; Vice principal: Teachers", "Principal>Vice principal; Principal>Secretary; Vice principal>Teachers")]
    [InlineData("mind map about health with sleep, food, sport", "Health>Sleep; Health>Food; Health>Sport")]
    [InlineData("mind map of a startup with marketing (social media, ads), finance", "Startup>Marketing; Marketing>Social media; Marketing>Ads; Startup>Finance")]
    [InlineData("network diagram: A-B, B-C, A-C", "A>B; B>C; A>C")]
    [InlineData("network graph: Router connected to Laptop, Phone and Printer", "Router>Laptop; Router>Phone; Router>Printer")]
    public void Plan_Links_AreRead(string prompt, string links)
    {
        DiagramWish diagram = Read(prompt);
        string Text(string id) => diagram.Nodes.First(n => n.Id == id).Text;
        Assert.Equal(links, string.Join("; ", diagram.Links.Select(l => $"{Text(l.From)}>{Text(l.To)}{(l.Label is null ? "" : $" ({l.Label})")}")));
    }

    [Theory]
    [InlineData("timeline of 1969 moon landing, 1989 fall of the Berlin Wall, 2007 first iPhone", DiagramKind.Timeline, "Moon landing 1969|Fall of the Berlin Wall 1989|First iPhone 2007")]
    [InlineData("Timeline of space: Sputnik in 1957, first man in space in 1961 and ISS in 1998", DiagramKind.Timeline, "Sputnik 1957|First man in space 1961|ISS 1998")]
    [InlineData("pyramid diagram: vision, strategy, tactics", DiagramKind.Pyramid, "Vision|Strategy|Tactics")]
    [InlineData("life cycle diagram of a butterfly: egg, caterpillar, chrysalis, butterfly", DiagramKind.Cycle, "Egg|Caterpillar|Chrysalis|Butterfly")]
    [InlineData("cycle diagram of the water cycle", DiagramKind.Cycle, "Evaporation|Condensation|Precipitation|Collection")]
    [InlineData("step by step guide: cut, glue, paint", DiagramKind.Process, "Cut|Glue|Paint")]
    [InlineData("labelled diagram of a flower: petal, stem, leaf, root", DiagramKind.Anatomy, "Petal|Stem|Leaf|Root")]
    [InlineData("Venn diagram of maths, physics and art", DiagramKind.Venn, "Maths|Physics|Art")]
    public void Plan_Nodes_AreRead(string prompt, DiagramKind kind, string nodes)
    {
        DiagramWish diagram = Read(prompt);
        Assert.Equal(kind, diagram.Kind);
        Assert.Equal(nodes, string.Join('|', diagram.Nodes.Select(n => n.Detail is null ? n.Text : $"{n.Text} {n.Detail}")));
    }

    [Theory]
    [InlineData("venn diagram: cats: meow; dogs: bark, fetch; both: pets", "Meow@s1|Bark@s2|Fetch@s2|Pets@s1+s2")]
    [InlineData("pros and cons of remote work: pros: flexibility; cons: isolation, distractions", "Flexibility@c1|Isolation@c2|Distractions@c2")]
    [InlineData("SWOT analysis: strengths: brand; weaknesses: cost; opportunities: markets; threats: rivals", "Brand@c1|Cost@c2|Markets@c3|Rivals@c4")]
    public void Plan_Members_LieInTheirSets(string prompt, string members) =>
        Assert.Equal(members, string.Join('|', Read(prompt).Nodes.Where(n => !n.In.IsEmpty).Select(n => $"{n.Text}@{string.Join('+', n.In)}")));

    [Fact]
    public void Plan_Infographic_HasNumbersAndCharts()
    {
        InfographicWish page = Planner.Plan("An infographic about coffee: 2 billion cups a day, 65% at breakfast, top countries: Finland 12 kg, Norway 10 kg, Sweden 8 kg").Infographic!;
        Assert.Equal("Coffee", page.Title);
        Assert.Equal(["2 billion: Cups a day", "65%: At breakfast"], page.Numbers.Select(n => $"{n.Number}: {n.Text}"));
        Assert.Equal(["Finland", "Norway", "Sweden"], Assert.Single(page.Charts).Categories);
        Assert.False(page.IsSample);
    }

    [Fact]
    public void Plan_InfographicWithDecimals_KeepsThem()
    {
        InfographicWish page = Planner.Plan("An infographic about water: 71% of the Earth is covered by water, 2.5% is fresh water").Infographic!;
        Assert.Equal(["71%", "2.5%"], page.Numbers.Select(n => n.Number));
    }

    [Fact]
    public void Plan_HostileText_NeverFails()
    {
        string[] starts = ["bar chart ", "pie chart of ", "flowchart: ", "timeline of ", "mind map ", "venn diagram ", "sankey diagram ", "gantt chart ", "table with columns ", "infographic ", "candlestick chart ", "org chart "];
        string[] pieces = ["3", "1.5 million", "$", "%", "->", ":", ";", ",", "and", "2020", "if yes", "else", "\n", "|", "(", "1,2", ")", "cats", "“", "-", "=", "Q1 to Q4", "from", "to", "ß", "١٢", "😀", "x-axis", "in blue"];
        Gen.Select(Gen.Int[0, starts.Length - 1], Gen.Int[0, pieces.Length - 1].Array[0, 60], Gen.String[0, 30]).Sample(
            (start, words, end) => Planner.Plan(starts[start] + string.Join(' ', words.Select(w => pieces[w])) + end), iter: 3000);
    }

    [Fact]
    public void Plan_VeryLongData_TakesNoLongTime()
    {
        string prompt = "bar chart: " + string.Concat(Enumerable.Range(0, 4000).Select(i => $"item{i} {i}, "));
        Assert.True(Planner.Plan(prompt).Chart!.Categories.Length > 100);
        Assert.NotNull(Planner.Plan("flowchart: " + string.Concat(Enumerable.Range(0, 3000).Select(i => $"step {i} -> "))).Diagram);
    }

    private static Planner Planner { get; } = new(TestVocabulary.Small);

    private static DiagramWish Read(string prompt) => Planner.Plan(prompt).Diagram ?? throw new InvalidOperationException($"No diagram in '{prompt}'.");
}
