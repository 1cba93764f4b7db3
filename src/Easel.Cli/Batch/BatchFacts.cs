using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace Easel.Cli.Batch;

/// <summary>What the reports of a batch say together: facts asked and true by category, words not understood by frequency, time per stage.</summary>
internal sealed class BatchFacts
{
    private const int MostWordsShown = 20;

    private readonly SortedDictionary<string, (int Asked, int True)> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<double>> _times = new(StringComparer.Ordinal);
    private readonly List<string> _stages = [];
    private int _reports, _whole;

    /// <summary>Adds one report.</summary>
    /// <param name="json">As <see cref="Studio.Output.ReportJson"/> writes it.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public void Add(string json)
    {
        JsonNode report = JsonNode.Parse(json) ?? throw new JsonException("The report is null.");
        _reports++;
        _whole += report["holds"]!.GetValue<bool>() ? 1 : 0;
        foreach (JsonNode? finding in report["findings"]!.AsArray())
        {
            string category = finding!["category"]?.GetValue<string>() ?? "object";
            (int asked, int holds) = _categories.GetValueOrDefault(category);
            _categories[category] = (asked + 1, holds + (finding["holds"]!.GetValue<bool>() ? 1 : 0));
        }

        foreach (JsonNode? word in report["plan"]?["notUnderstood"]?.AsArray() ?? [])
        {
            string lower = word!.GetValue<string>().ToLowerInvariant();
            _words[lower] = _words.GetValueOrDefault(lower) + 1;
        }

        foreach (JsonNode? time in report["times"]!.AsArray())
        {
            string stage = time!["stage"]!.GetValue<string>();
            if (!_times.TryGetValue(stage, out List<double>? times))
            {
                _times[stage] = times = [];
                _stages.Add(stage);
            }

            times.Add(time["milliseconds"]!.GetValue<double>());
        }
    }

    /// <summary>Everything as JSON.</summary>
    public string ToJson() => new JsonObject
    {
        ["pictures"] = _reports,
        ["whollyTrue"] = _whole,
        ["facts"] = new JsonObject(_categories.Select(c => KeyValuePair.Create(
            c.Key, (JsonNode?)new JsonObject { ["asked"] = c.Value.Asked, ["true"] = c.Value.True }))),
        ["notUnderstood"] = new JsonObject(Words().Select(w => KeyValuePair.Create(w.Key, (JsonNode?)w.Value))),
        ["medianMilliseconds"] = new JsonObject(_stages.Select(s => KeyValuePair.Create(s, (JsonNode?)Math.Round(Median(_times[s]), 1)))),
    }.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Prints tables.</summary>
    public void Print()
    {
        Table facts = new Table().Border(TableBorder.Simple).AddColumns("facts", "asked", "true", "share");
        foreach ((string category, (int asked, int holds)) in _categories)
        {
            facts.AddRow(category, $"{asked}", $"{holds}", $"{100.0 * holds / asked:0.0} %");
        }

        facts.AddRow("whole pictures", $"{_reports}", $"{_whole}", $"{100.0 * _whole / Math.Max(1, _reports):0.0} %");
        AnsiConsole.Write(facts);
        if (_words.Count > 0)
        {
            AnsiConsole.MarkupLineInterpolated($"not understood: {string.Join(", ", Words().Take(MostWordsShown).Select(w => $"{w.Key} {w.Value}"))}");
        }

        AnsiConsole.MarkupLineInterpolated($"median ms: {string.Join(", ", _stages.Select(s => $"{s} {Median(_times[s]):0.#}"))}");
    }

    private IEnumerable<KeyValuePair<string, int>> Words() => _words.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal);

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
