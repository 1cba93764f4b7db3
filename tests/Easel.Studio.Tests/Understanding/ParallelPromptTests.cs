using System.Runtime.CompilerServices;
using Easel.Planning;

namespace Easel.Studio.Tests.Understanding;

/// <summary>The same prompts in many languages lead to the same plans: English, which is read without a transfer, is the oracle.</summary>
public class ParallelPromptTests
{
    private const double LeastShare = 0.9;

    private static readonly ImageEngine Engine = new();

    public static TheoryData<string> Languages => ["es", "fr", "de", "pt", "it", "ru", "ar", "hi", "zh", "ja", "ko"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Plan_TranslatedPrompts_HoldMostFactsOfEnglish(string language)
    {
        List<string> wrong = [];
        int facts = 0;
        HashSet<string> english = [];
        foreach (string line in System.IO.File.ReadLines(Prompts()).Where(l => !l.StartsWith('#')))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                english = Facts(Engine.Plan(line[3..]));
            }
            else if (line.StartsWith(language + ": ", StringComparison.Ordinal))
            {
                HashSet<string> found = Facts(Engine.Plan(line[(language.Length + 2)..]));
                facts += english.Count;
                wrong.AddRange(english.Where(f => !found.Contains(f)).Select(f => $"{line}\n    not: {f}"));
            }
        }

        double share = 1 - (double)wrong.Count / facts;
        Assert.True(share >= LeastShare, $"{language}: {facts - wrong.Count} of {facts} facts are right:\n" + string.Join('\n', wrong));
    }

    /// <summary>What a plan holds, without the words that it did not understand and the labels that stand for them.</summary>
    private static HashSet<string> Facts(Plan plan)
    {
        Dictionary<string, string> things = plan.Elements.ToDictionary(e => e.Id, e => e.Thing);
        HashSet<string> facts = [$"style {plan.Style}"];
        foreach (Element element in plan.Elements)
        {
            facts.Add($"{element.Count} {element.Thing}");
            facts.UnionWith(element.Colors.Select(c => $"{element.Thing}: {c.Name}"));
            facts.UnionWith(element.PartColors.Select(p => $"{element.Thing}: {p.Value.Name} {p.Key}"));
            facts.UnionWith(element.Attributes.Select(a => $"{element.Thing}: {a}"));
            Add($"{element.Thing}: ", element.Pose);
            Add($"{element.Thing}: ", element.Material);
        }

        facts.UnionWith(plan.Relations.Select(r => $"{things[r.Subject]} {r.Kind} {things[r.Object]}"));
        Add("at ", plan.Setting.Place);
        Add("time ", plan.Setting.Time);
        Add("weather ", plan.Setting.Weather);
        Add("shot ", plan.Camera.Shot);
        Add("page ", plan.Page?.Kind);
        return facts;

        void Add(string label, object? value)
        {
            if (value is not null)
            {
                facts.Add(label + value);
            }
        }
    }

    private static string Prompts([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "parallel-prompts.txt");
}
