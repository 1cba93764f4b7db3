using System.Collections.Immutable;
using Easel.Design;
using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Planning;
using Easel.Planning.Charts;
using Easel.Scenes.Randomness;
using Easel.Studio.Checking;
using Easel.Studio.Figures;

namespace Easel.Studio.Tests.Figures;

/// <summary>Finished charts are measured again in their pixels.</summary>
public sealed class FigureTests
{
    private const int Rounds = 150;

    private static readonly (int Width, int Height)[] s_sizes = [(640, 640), (960, 540), (540, 960), (1200, 420)];

    private static readonly string[] s_names = ["A", "Bananas", "The United Kingdom", "2021", "Q1", "Mississippi–Missouri", "x", "Research and development", "Ω", "日本"];

    private static readonly ChartKind[] s_kinds =
    [
        ChartKind.Bar, ChartKind.HorizontalBar, ChartKind.GroupedBar, ChartKind.StackedBar, ChartKind.PercentBar, ChartKind.Line, ChartKind.Area, ChartKind.Pie, ChartKind.Donut,
        ChartKind.Radar, ChartKind.HeatMap, ChartKind.Funnel, ChartKind.Treemap, ChartKind.Waterfall, ChartKind.Histogram,
    ];

    [Fact]
    public void Design_AnyData_BarsAndSlicesAreTrueAndTextsAreClear()
    {
        for (int round = 0; round < Rounds; round++)
        {
            var chance = new RandomStream((uint)round);
            ChartKind kind = s_kinds[round % s_kinds.Length];
            bool single = kind is ChartKind.Pie or ChartKind.Donut or ChartKind.Funnel or ChartKind.Treemap or ChartKind.Waterfall or ChartKind.Bar or ChartKind.Histogram;
            int count = chance.Child("count").Range(kind == ChartKind.Radar ? 3 : 2, 9), series = single ? 1 : chance.Child("series").Range(1, 3), shift = chance.Child("shift").Range(0, 9);
            RandomStream numbers = chance.Child("numbers");
            ChartWish wish = new()
            {
                Kind = kind, Title = "Something that was counted", Categories = [.. Enumerable.Range(0, count).Select(i => s_names[(i + shift) % s_names.Length])],
                Series =
                [
                    .. Enumerable.Range(0, series).Select(s => new ChartSeries
                    {
                        Name = series == 1 ? null : $"Series {s + 1}", Values = [.. Enumerable.Range(0, count).Select(_ => (double?)Math.Round(numbers.Range(0.5f, 1000), 1))],
                    }),
                ],
            };
            (int width, int height) = s_sizes[chance.Child("size").Range(0, s_sizes.Length - 1)];
            Holds(ChartDesigner.Design(wish, width, height), width, $"{round}: {kind} {width}x{height} {count}x{series}");
        }
    }

    [Theory]
    [InlineData("a bar chart of sales: 2021 3 million, 2022 5 million, 2023 8 million")]
    [InlineData("a horizontal bar chart of the longest rivers: Nile 6650 km, Amazon 6400 km, Yangtze 6300 km")]
    [InlineData("pie chart of Apple 30%, Samsung 25% and others 45%")]
    [InlineData("donut chart: yes 62%, no 38%")]
    [InlineData("a gauge chart showing 72% customer satisfaction")]
    [InlineData("waterfall chart: revenue 100, costs -60, taxes -15, profit 25")]
    [InlineData("gantt chart: Design January to March, Build March to June, Test June to July")]
    [InlineData("a bubble chart: Japan (40, 84, 125), Brazil (9, 75, 214), Nigeria (2, 54, 213)")]
    [InlineData("sankey diagram: Coal -> Electricity 25, Gas -> Electricity 20, Electricity -> Homes 45")]
    [InlineData("box plot of class A: 45, 55, 60, 70, 95; class B: 30, 50, 60, 66, 98")]
    [InlineData("candlestick chart: Mon open 10 high 15 low 8 close 12; Tue open 12 high 16 low 11 close 15; Wed open 15 high 16 low 12 close 13")]
    [InlineData("a table with columns Name, Age: Anna, 30; Bob, 25")]
    [InlineData("flowchart: Enter password -> Correct? -> yes: Home; Correct? -> no: Enter password")]
    [InlineData("mind map of a startup with marketing (social media, ads), product (design, code), finance")]
    [InlineData("timeline of 1969 moon landing, 1989 fall of the Berlin Wall, 2007 first iPhone")]
    [InlineData("venn diagram: cats: meow, climb; dogs: bark, fetch; both: pets, fur")]
    [InlineData("org chart: CEO -> CTO, CFO; CTO -> Engineer, Designer")]
    [InlineData("food pyramid")]
    [InlineData("cycle diagram of the water cycle")]
    [InlineData("SWOT analysis: strengths: brand, team; weaknesses: cost; opportunities: new markets; threats: competition")]
    [InlineData("process diagram: research, design, build, test, launch")]
    [InlineData("pros and cons of remote work: pros: flexibility, no commute; cons: isolation, distractions")]
    [InlineData("network diagram: A-B, B-C, C-D, A-D")]
    [InlineData("labelled diagram of a flower: petal, stem, leaf, root")]
    [InlineData("An infographic about coffee: 2 billion cups a day, 65% at breakfast, top countries: Finland 12 kg, Norway 10 kg, Sweden 8 kg")]
    public void Draw_Prompt_EveryFindingHoldsInEveryShape(string prompt)
    {
        Plan plan = s_planner.Plan(prompt);
        foreach ((int width, int height) in s_sizes)
        {
            Holds(FigureDrawing.Design(plan, width, height), width, $"{prompt} {width}x{height}");
        }
    }

    [Fact]
    public void Check_BarOfAnotherHeight_IsFound()
    {
        Figure figure = ChartDesigner.Design(new ChartWish { Kind = ChartKind.Bar, Categories = ["A", "B"], Series = [new ChartSeries { Values = [3, 5] }] }, 400, 300);
        Picture picture = PagePainter.Paint(figure.Page, 400);
        Figure wrong = figure with { Marks = [figure.Marks[0] with { Value = 3.4 }, figure.Marks[1]] };
        Assert.Contains(FigureChecker.Check(wrong, picture), f => !f.Holds && f.Category == FindingCategory.Count);
    }

    [Fact]
    public void Draw_SamePrompt_GivesTheSameBytes()
    {
        Plan plan = s_planner.Plan("a line chart of website traffic over time");
        Assert.Equal(PagePainter.Paint(FigureDrawing.Design(plan, 320, 240).Page, 320).Rgba, PagePainter.Paint(FigureDrawing.Design(plan, 320, 240).Page, 320).Rgba);
    }

    private static readonly Planner s_planner = new(new Vocabulary { Things = [], Places = [], Styles = [] });

    private static void Holds(Figure figure, int width, string what)
    {
        ImmutableArray<CheckedFact> facts = FigureChecker.Check(figure, PagePainter.Paint(figure.Page, width));
        Assert.All(facts, f => Assert.True(f.Holds, $"{what}: {f.Fact}: {f.Detail}"));
    }
}
