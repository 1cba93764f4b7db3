using Easel.Planning.Charts;

namespace Easel.Planning.Tests.Charts;

/// <summary>Kinds, names and numbers that prompts give, however they put them.</summary>
public sealed class ChartReadingTests
{
    [Theory]
    [InlineData("a bar chart of sales: 2021 3 million, 2022 5 million, 2023 8 million", ChartKind.Bar, "2021|2022|2023", "3|5|8")]
    [InlineData("a bar chart of sales of 3, 5 and 8 million in 2021–2023", ChartKind.Bar, "2021|2022|2023", "3|5|8")]
    [InlineData("pie chart showing market share: Apple 30%, Samsung 25% and others 45%", ChartKind.Pie, "Apple|Samsung|Others", "30|25|45")]
    [InlineData("a line graph of temperature from 10 in January to 40 in April", ChartKind.Line, "January|February|March|April", "10|·|·|40")]
    [InlineData("bar chart: A: 3, B: 5, C: 7", ChartKind.Bar, "A|B|C", "3|5|7")]
    [InlineData("a bar chart with A, B and C with 3, 5 and 8", ChartKind.Bar, "A|B|C", "3|5|8")]
    [InlineData("Draw a bar graph showing that 12 students like apples, 8 like bananas and 5 like cherries", ChartKind.Bar, "Apples|Bananas|Cherries", "12|8|5")]
    [InlineData("A chart of the population of France 68 million, Germany 84 million and Italy 59 million", ChartKind.Bar, "France|Germany|Italy", "68|84|59")]
    [InlineData("Visualize the following as a bar chart: Q1 10, Q2 20, Q3 15, Q4 30", ChartKind.Bar, "Q1|Q2|Q3|Q4", "10|20|15|30")]
    [InlineData("Sales went from 10 in January to 40 in April. Make a line chart of it", ChartKind.Line, "January|February|March|April", "10|·|·|40")]
    [InlineData("donut chart: yes 62%, no 38%", ChartKind.Donut, "Yes|No", "62|38")]
    [InlineData("bar chart of monthly revenue, January to June: $10k, $12k, $15k, $11k, $18k, $21k", ChartKind.Bar, "January|February|March|April|May|June", "10|12|15|11|18|21")]
    [InlineData("Bar chart showing ten apples, twenty pears and thirty-five plums", ChartKind.Bar, "Apples|Pears|Plums", "10|20|35")]
    [InlineData("Quarterly profit bar chart: Q1 -2.5, Q2 1.2, Q3 4, Q4 -0.8 million euros", ChartKind.Bar, "Q1|Q2|Q3|Q4", "-2.5|1.2|4|-0.8")]
    [InlineData("bar chart of survey results by age: 18-24: 30%, 25-34: 42%, 65+: 20%", ChartKind.Bar, "18-24|25-34|65+", "30|42|20")]
    [InlineData("a bar chart showing the number of medals for USA (113), China (88) and Japan (58)", ChartKind.Bar, "USA|China|Japan", "113|88|58")]
    [InlineData("Dogs 5 Cats 7 Birds 2 as a bar chart", ChartKind.Bar, "Dogs|Cats|Birds", "5|7|2")]
    [InlineData("Line chart of bitcoin price: Jan $42,000, Feb $51,500, Mar $69,000", ChartKind.Line, "Jan|Feb|Mar", "42000|51500|69000")]
    [InlineData("An area chart of users: 2019: 1.2M, 2020: 2.5M, 2021: 4.1M", ChartKind.Area, "2019|2020|2021", "1.2|2.5|4.1")]
    [InlineData("Balkendiagramm: Äpfel 5, Birnen 8, Kirschen 3", ChartKind.Bar, "Äpfel|Birnen|Kirschen", "5|8|3")]
    [InlineData("Bar chart of books: Ann read 12 books, Ben read 7 books, Cem read 15 books", ChartKind.Bar, "Ann|Ben|Cem", "12|7|15")]
    [InlineData("funnel chart: visitors 10000, leads 4000, customers 800", ChartKind.Funnel, "Visitors|Leads|Customers", "10000|4000|800")]
    [InlineData("bar chart, years 2018, 2020, 2022 and values 4, 6, 9", ChartKind.Bar, "2018|2020|2022", "4|6|9")]
    public void Plan_DataInThePrompt_IsReadExactly(string prompt, ChartKind kind, string names, string values)
    {
        ChartWish chart = Read(prompt);
        Assert.Equal(kind, chart.Kind);
        Assert.Equal(names, string.Join('|', chart.Categories));
        Assert.Equal(values, string.Join('|', Assert.Single(chart.Series).Values.Select(v => v is { } x ? FormattableString.Invariant($"{x}") : "·")));
        Assert.False(chart.IsSample);
    }

    [Theory]
    [InlineData("Create a grouped bar chart comparing cats and dogs: 2020: 30 cats, 45 dogs; 2021: 42 cats, 40 dogs", "2020|2021", "Cats 30|42; Dogs 45|40")]
    [InlineData("a bar chart for cats and dogs: 2020 30 and 45, 2021 42 and 40", "2020|2021", "Cats 30|42; Dogs 45|40")]
    [InlineData("a line chart of cats: 3, 5, 8; dogs: 2, 4, 6 in 2021-2023", "2021|2022|2023", "Cats 3|5|8; Dogs 2|4|6")]
    [InlineData("a stacked bar chart with sales 3, 5, 8 and costs 2, 4, 5 in 2021 to 2023", "2021|2022|2023", "Sales 3|5|8; Costs 2|4|5")]
    [InlineData("heat map: Monday: 9 am 12, 1 pm 35; Tuesday: 9 am 10, 1 pm 38", "9 am|1 pm", "Monday 12|35; Tuesday 10|38")]
    [InlineData("radar chart: Ana: speed 80, power 60; Bea: speed 60, power 90", "Speed|Power", "Ana 80|60; Bea 60|90")]
    [InlineData("100% stacked bar chart: Paris: car 20, bike 80; Berlin: car 50, bike 50", "Paris|Berlin", "Car 20|50; Bike 80|50")]
    [InlineData("make a chart\n| Year | Cats | Dogs |\n|---|---|---|\n| 2020 | 3 | 4 |\n| 2021 | 5 | 6 |", "2020|2021", "Cats 3|5; Dogs 4|6")]
    [InlineData("bar chart of this data:\nregion,sales,costs\nNorth,3,2\nSouth,5,4", "North|South", "Sales 3|5; Costs 2|4")]
    [InlineData("Line chart with two lines: iPhone 10, 20, 35 and Android 30, 40, 45 for 2018, 2019, 2020", "2018|2019|2020", "iPhone 10|20|35; Android 30|40|45")]
    public void Plan_SeveralSeries_AreToldApart(string prompt, string names, string series)
    {
        ChartWish chart = Read(prompt);
        Assert.Equal(names, string.Join('|', chart.Categories));
        Assert.Equal(series, string.Join("; ", chart.Series.Select(s => $"{s.Name} {string.Join('|', s.Values)}")));
    }

    [Theory]
    [InlineData("a bar chart of sales: 2021 $3 million, 2022 $5 million", "$||million|")]
    [InlineData("a bar chart of rivers: Nile 6650 km, Amazon 6400 km", "| km||")]
    [InlineData("bar chart of GDP in trillion dollars: USA 27.4, China 17.8", "$||trillion|")]
    [InlineData("a bar chart of rainfall in mm: Jan 50, Feb 40", "| mm||")]
    [InlineData("a bar chart of costs: A 900 thousand euros, B 1.2 million euros", "€||million|")]
    public void Plan_Units_AreKept(string prompt, string unit)
    {
        ChartUnit read = Read(prompt).Unit;
        Assert.Equal(unit, $"{read.Prefix}|{read.Suffix}|{read.Scale}|{read.Name}");
    }

    [Fact]
    public void Plan_Options_AreReadAndLeaveTheDataAlone()
    {
        ChartWish chart = Read("bar chart titled \"Our year\" in blue and orange on a dark background: Team A 5, Team B 9, x-axis labelled Team and y-axis labelled Points. Source: Club archive");
        Assert.Equal(("Our year", "Team", "Points", "Club archive", "dark"), (chart.Title, chart.XName, chart.YName, chart.Source, chart.Ground?.Name));
        Assert.Equal(["blue", "orange"], chart.Colors.Select(c => c.Name));
        Assert.Equal(["Team A", "Team B"], chart.Categories);
    }

    [Theory]
    [InlineData("scatter plot of height and weight: (160, 55), (165, 62), (170, 68)", ChartKind.Scatter, 3)]
    [InlineData("a bubble chart: Japan (40, 84, 125), Brazil (9, 75, 214)", ChartKind.Bubble, 2)]
    public void Plan_Points_AreRead(string prompt, ChartKind kind, int count)
    {
        ChartWish chart = Read(prompt);
        Assert.Equal(kind, chart.Kind);
        Assert.Equal(count, chart.Series[0].Points.Length);
    }

    [Fact]
    public void Plan_Flows_AreRead() => Assert.Equal(
        [new("Coal", "Electricity", 25), new("Electricity", "Homes", 20)],
        Read("sankey diagram: Coal -> Electricity 25, Electricity -> Homes 20").Flows);

    [Fact]
    public void Plan_Gantt_TasksEndWithTheirLastMonth()
    {
        ChartWish chart = Read("gantt chart: Design January to March, Build March to June");
        Assert.Equal(["Design", "Build"], chart.Categories);
        Assert.Equal([0, 2], chart.Series[0].Values.Select(v => v!.Value));
        Assert.Equal([3, 6], chart.Series[1].Values.Select(v => v!.Value));
    }

    [Fact]
    public void Plan_ToldTable_IsRead()
    {
        ChartWish chart = Read("A table with columns Name, Age, City: Anna, 30, Berlin; Bob, 25, Paris");
        Assert.Equal(ChartKind.Table, chart.Kind);
        Assert.Equal(["Name", "Age", "City"], chart.Categories);
        Assert.Equal("Anna 30 Berlin / Bob 25 Paris", string.Join(" / ", chart.Rows.Select(r => string.Join(' ', r))));
    }

    [Theory]
    [InlineData("a pie chart")]
    [InlineData("a line chart of website traffic over time")]
    [InlineData("A bar chart comparing cats, dogs and birds")]
    public void Plan_NoData_ShowsSampleDataAndSaysSo(string prompt)
    {
        Plan plan = Planner.Plan(prompt), again = Planner.Plan(prompt);
        Assert.True(plan.Chart!.IsSample);
        Assert.Contains(plan.Assumptions, a => a.Contains("sample data", StringComparison.Ordinal));
        Assert.Equal(PlanJson.Write(plan), PlanJson.Write(again));
    }

    [Theory]
    [InlineData("a man pointing at a chart on a wall")]
    [InlineData("a bar chart on a whiteboard in an office")]
    [InlineData("a businesswoman presenting a bar chart to her team")]
    [InlineData("CEO in front of a growth chart")]
    [InlineData("A photo of a teacher drawing a pie chart on a blackboard")]
    [InlineData("stock chart going up on a laptop screen")]
    [InlineData("a star chart of the northern sky")]
    [InlineData("a cat sitting on graph paper")]
    [InlineData("a wooden table showing its age")]
    [InlineData("a pie chart made of pizza")]
    [InlineData("two black cats sitting on a red car")]
    public void Plan_ChartInAScene_StaysAScene(string prompt) => Assert.Null(Planner.Plan(prompt).Chart);

    [Fact]
    public void Write_PlanWithChart_ReadsBack()
    {
        Plan plan = Planner.Plan("a line chart of cats: 3, 5, 8; dogs: 2, 4, 6 in 2021-2023");
        Assert.Equal(PlanJson.Write(plan), PlanJson.Write(PlanJson.Read(PlanJson.Write(plan))));
    }

    private static Planner Planner { get; } = new(TestVocabulary.Small);

    private static ChartWish Read(string prompt) => Planner.Plan(prompt).Chart ?? throw new InvalidOperationException($"No chart in '{prompt}'.");
}
