namespace Easel.Server.Features.Moderation;

/// <summary>Judges prompts by the rules of a policy; time grows with the length of the prompt only.</summary>
internal sealed class PolicyModerator : IModerator
{
    private readonly HitFinder _finder;
    private readonly (string Category, CompiledRule[] Rules)[] _categories;

    private PolicyModerator(HitFinder finder, (string Category, CompiledRule[] Rules)[] categories)
    {
        _finder = finder;
        _categories = categories;
    }

    /// <summary>Makes a judge of a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="source">Where it came from, for messages.</param>
    /// <exception cref="PolicyException">It makes no sense.</exception>
    public static PolicyModerator Of(PolicyFile policy, string source)
    {
        PolicyRules.Check(policy, source);
        string[] names = [.. policy.Concepts.Keys];
        int Number(string concept) => Array.IndexOf(names, concept) + 2;

        var matcher = new TermMatcher();
        AddAll(matcher, policy.Innocent, HitFinder.Innocent);
        AddAll(matcher, policy.Negations, HitFinder.Negation);
        foreach ((string name, Dictionary<string, string[]> terms) in policy.Concepts)
        {
            AddAll(matcher, terms, Number(name));
        }

        CompiledRule Compile(PolicyRule rule) => new(
            [.. rule.All.Select(Number)], 2 * rule.Within, [.. rule.Unless.Select(Number)], 2 * rule.UnlessWithin, rule.RefusedAt);
        return new PolicyModerator(
            new HitFinder(matcher.Build(), names.Length + 2), [.. policy.Categories.Select(c => (c.Name, c.Rules.Select(Compile).ToArray()))]);
    }

    /// <inheritdoc/>
    public string? Judge(string prompt, ModerationLevel level)
    {
        List<Hit>[] hits = _finder.Find(prompt);
        foreach ((string category, CompiledRule[] rules) in _categories)
        {
            if (rules.Any(rule => rule.Refuses(hits, level)))
            {
                return category;
            }
        }

        return null;
    }

    private static void AddAll(TermMatcher matcher, Dictionary<string, string[]> byLanguage, int concept)
    {
        foreach (Term term in byLanguage.Values.SelectMany(terms => terms).SelectMany(t => TermNotation.Read(t, concept)).Distinct())
        {
            matcher.Add(term);
        }
    }
}
