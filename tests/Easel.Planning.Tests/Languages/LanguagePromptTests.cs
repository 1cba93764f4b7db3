using System.Runtime.CompilerServices;

namespace Easel.Planning.Tests.Languages;

/// <summary>Prompts as people write them in their languages. Each language has a file of prompts with the facts that the plan must hold.</summary>
public class LanguagePromptTests
{
    private const double LeastShare = 0.9;

    private static readonly Planner Planner = new(LanguageVocabulary.Wide);

    public static TheoryData<string> Languages => [.. Directory.GetFiles(Folder(), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Plan_PromptsOfLanguage_HoldMostFacts(string language)
    {
        List<string> wrong = [];
        int facts = 0;
        string prompt = "";
        foreach (string line in File.ReadLines(Path.Combine(Folder(), language + ".txt")).Where(l => !l.StartsWith('#')))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                prompt = line[2..];
                continue;
            }

            Plan plan = Planner.Plan(prompt);
            foreach (string fact in line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                facts++;
                if (!PlanFacts.Holds(plan, fact))
                {
                    wrong.Add($"{prompt}\n    not: {fact}\n    but: {PlanText.Of(plan)}");
                }
            }
        }

        double share = 1 - (double)wrong.Count / facts;
        TestContext.Current.SendDiagnosticMessage($"{language}: {facts - wrong.Count} of {facts} facts ({share:P1})");
        Assert.True(share >= LeastShare, $"{language}: {facts - wrong.Count} of {facts} facts are right:\n" + string.Join('\n', wrong));
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
