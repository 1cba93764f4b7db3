using System.Text.RegularExpressions;

namespace Easel.Server.Features.Moderation;

/// <summary>What a policy must keep to beyond its form.</summary>
internal static partial class PolicyRules
{
    private const int MostWords = 200;

    /// <summary>Finds the first fault of a policy.</summary>
    /// <exception cref="PolicyException">It has one.</exception>
    public static void Check(PolicyFile policy, string source)
    {
        if (Faults(policy).FirstOrDefault() is { } fault)
        {
            throw new PolicyException(source, fault);
        }
    }

    private static IEnumerable<string> Faults(PolicyFile policy)
    {
        if (policy.Version != PolicyFile.CurrentVersion)
        {
            yield return $"version {policy.Version} is unknown; write \"version\": {PolicyFile.CurrentVersion}.";
        }

        IEnumerable<(string Where, Dictionary<string, string[]> Terms)> lists =
            [("'innocent'", policy.Innocent), ("'negations'", policy.Negations), .. policy.Concepts.Select(c => ($"concept '{c.Key}'", c.Value))];
        foreach ((string where, string language, string term) in lists.SelectMany(l => l.Terms.SelectMany(t => t.Value.Select(v => (l.Where, t.Key, v)))))
        {
            if (!TermNotation.Read(term, 0).Any())
            {
                yield return $"{where}, language '{language}': the term '{term}' has fewer than two letters, or a star within; stars go to its ends.";
            }
        }

        if (policy.Categories.Length == 0)
        {
            yield return "'categories' is empty; name at least one.";
        }

        foreach (PolicyCategory category in policy.Categories)
        {
            if (!Name().IsMatch(category.Name))
            {
                yield return $"the category '{category.Name}' needs a name of small letters, '-', '_' and '/'.";
            }

            foreach ((PolicyRule rule, int number) in category.Rules.Select((rule, i) => (rule, i + 1)))
            {
                if (FaultOf(rule, policy) is { } fault)
                {
                    yield return $"category '{category.Name}', rule {number}: {fault}";
                }
            }
        }
    }

    private static string? FaultOf(PolicyRule rule, PolicyFile policy)
    {
        string? unknown = rule.All.Concat(rule.Unless).FirstOrDefault(concept => !policy.Concepts.ContainsKey(concept));
        return rule switch
        {
            { All.Length: 0 } => "'all' is empty; name at least one concept.",
            _ when unknown is not null => $"the concept '{unknown}' is not under 'concepts'.",
            { All.Length: > 1, Within: < 1 or > MostWords } => $"'within' must be 1 to {MostWords} words where several concepts must meet.",
            { UnlessWithin: < 1 or > MostWords } => $"'unlessWithin' must be 1 to {MostWords} words.",
            _ => null,
        };
    }

    [GeneratedRegex("^[a-z][a-z/_-]{0,40}$")]
    private static partial Regex Name();
}
