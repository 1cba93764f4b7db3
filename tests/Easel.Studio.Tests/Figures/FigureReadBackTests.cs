using System.Diagnostics;
using Easel.Design;
using Easel.Imaging;
using Easel.Imaging.Encoding;
using Easel.Planning;
using Easel.Studio.Figures;

namespace Easel.Studio.Tests.Figures;

/// <summary>A reader that knows nothing of us finds the numbers of the prompt in the picture. Runs where tesseract is installed.</summary>
public sealed class FigureReadBackTests
{
    private static readonly (string Prompt, string[] Numbers)[] s_charts =
    [
        ("a bar chart of sales: 2021 3 million, 2022 5 million, 2023 8 million", ["2021", "2022", "2023", "3 million", "5 million", "8 million"]),
        ("a bar chart of medals for USA (113), China (88) and Japan (58)", ["113", "88", "58"]),
        ("a horizontal bar chart of the longest rivers: Nile 6650 km, Amazon 6400 km, Yangtze 6300 km", ["6,650 km", "6,400 km", "6,300 km"]),
        ("pie chart of Apple 30%, Samsung 25% and others 45%", ["30%", "25%", "45%"]),
        ("donut chart: yes 62%, no 38%", ["62%", "38%"]),
        ("a line chart of users: 2019 120, 2020 250, 2021 410, 2022 600", ["120", "250", "410", "600", "2019"]),
        ("an area chart of visitors: Jan 12, Feb 18, Mar 25, Apr 31", ["12", "18", "25", "31"]),
        ("Create a grouped bar chart of cats and dogs: 2020: 30 cats, 45 dogs; 2021: 42 cats, 40 dogs", ["30", "45", "42", "40", "2020", "2021"]),
        ("a stacked bar chart with sales 30, 50, 80 and costs 20, 40, 55 in 2021 to 2023", ["30", "50", "80", "20", "40", "55"]),
        ("funnel chart: visitors 10000, leads 4000, customers 800", ["10,000", "4,000", "800"]),
        ("treemap of spending: schools 120, roads 80, police 60, parks 25", ["120", "80", "60", "25"]),
        ("waterfall chart: revenue 100, costs -60, taxes -15, profit 25", ["$100", "60", "15", "25"]),
        ("a gauge chart showing 72% customer satisfaction", ["72%"]),
        ("heat map: Monday: 9am 15, 12pm 10, 5pm 20; Tuesday: 9am 16, 12pm 12, 5pm 22", ["15", "10", "20", "16", "12", "22"]),
        ("sankey diagram: Coal -> Electricity 25, Gas -> Electricity 20, Electricity -> Homes 45", ["25", "20", "45"]),
        ("a table with columns Name, Age, City: Anna, 30, Berlin; Bob, 25, Paris", ["30", "25"]),
        ("Quarterly profit bar chart: Q1 -2.5, Q2 1.2, Q3 4.5, Q4 -0.8 million euros", ["2.5", "1.2", "4.5", "0.8"]),
        ("bar chart of monthly revenue, January to April: $10k, $12k, $15k, $11k", ["10", "12", "15", "11"]),
        ("timeline of 1969 moon landing, 1989 fall of the Berlin Wall, 2007 first iPhone", ["1969", "1989", "2007"]),
        ("An infographic about coffee: 2 billion cups a day, 65% at breakfast, top countries: Finland 12 kg, Norway 10 kg, Sweden 8 kg", ["2 billion", "65%", "12", "10", "8"]),
    ];

    [Fact]
    public void Draw_TwentyPrompts_TheirNumbersAreReadBack()
    {
        Assert.SkipUnless(IsInstalled(), "tesseract is not installed");
        string folder = Directory.CreateTempSubdirectory("easel-charts-").FullName;
        try
        {
            var planner = new Planner(new Vocabulary { Things = [], Places = [], Styles = [] });
            string[] files = [.. s_charts.Select((chart, i) =>
            {
                // Letters alone in black on white: what is tested is which numbers stand there, not how the reader deals with coloured grounds.
                Page page = FigureDrawing.Design(planner.Plan(chart.Prompt), 1000, 720).Page;
                Page letters = page with { Background = LinearRgb.White, Shapes = [.. page.Shapes.Where(s => s.Role == PageRole.Text).Select(s => s with { Color = LinearRgb.Black })] };
                string file = Path.Combine(folder, $"{i:00}.png");
                File.WriteAllBytes(file, PictureEncoder.Encode(PagePainter.Paint(letters, 1000), PictureFormat.Png));
                return file;
            })];
            File.WriteAllLines(Path.Combine(folder, "list.txt"), files);
            string[] pages = Read(Path.Combine(folder, "list.txt")).Split('\f');
            List<string> missed = [];
            int numbers = 0;
            for (int i = 0; i < s_charts.Length; i++)
            {
                string text = Plain(i < pages.Length ? pages[i] : "");
                numbers += s_charts[i].Numbers.Length;
                missed.AddRange(s_charts[i].Numbers.Where(n => !text.Contains(Plain(n.TrimStart('$')), StringComparison.Ordinal)).Select(n => $"{i}: {n} in '{text}'"));
            }

            // The reader itself slips now and then on a lone digit.
            Assert.True(missed.Count <= numbers / 25, $"{missed.Count} of {numbers}:\n{string.Join('\n', missed)}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Read(string list)
    {
        using Process process = Process.Start(new ProcessStartInfo("tesseract", [list, "-", "--psm", "11", "-l", "eng"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        errors.Wait();
        return text;
    }

    private static bool IsInstalled()
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("tesseract", ["--list-langs"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            string languages = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            process.WaitForExit();
            return languages.Split('\n').Contains("eng");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
