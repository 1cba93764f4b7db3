using System.Collections.Frozen;
using Easel.Planning.Grammar;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>
/// Smoke, steam and flames come from something (sources.txt): a train with smoke smokes, instead of standing beside a column of it. Where the place shows
/// them anyway, as a volcano does, nothing is added.
/// </summary>
internal static class Sources
{
    private static readonly FrozenDictionary<string, string> Attributes = DataFile.Read("sources", ':')
        .SelectMany(l => l.Words.Select(w => (Word: w, l.Left)))
        .ToFrozenDictionary(p => p.Word, p => p.Left, StringComparer.Ordinal);

    /// <summary>Relations in which what comes from a thing stands to it when the prompt does not say where else it is.</summary>
    private static readonly RelationKind[] Loose = [RelationKind.NextTo, RelationKind.On, RelationKind.Above, RelationKind.In];

    /// <summary>Nouns that name a thing of its own, a campfire, after an article.</summary>
    private static readonly string[] Countable = ["fire"];

    /// <summary>Words before a noun that is no thing of its own.</summary>
    private static readonly string[] BeforeStuff = ["with", "and", "of", "&", "by"];

    /// <summary>Makes attributes of such elements.</summary>
    public static void Complete(PlanDraft draft)
    {
        foreach (ElementDraft vapour in draft.Elements.ToArray())
        {
            if (!Attributes.TryGetValue(vapour.Noun, out string? attribute) || vapour.Colors.Count > 0 || (Countable.Contains(vapour.Noun) && !IsStuff(draft, vapour.Noun)))
            {
                continue;
            }

            if (draft.Place is { } place && PlaceSights.Shows(place, vapour.Noun) && !draft.IsRelated(vapour))
            {
                draft.Remove(vapour);
            }
            else if (Source(draft, vapour) is { } source)
            {
                source.AddAttribute(source.Thing.Attributes.Contains(attribute) || !source.Thing.Attributes.Contains(vapour.Noun) ? attribute : vapour.Noun);
                draft.Remove(vapour);
            }
        }
    }

    private static bool IsStuff(PlanDraft draft, string noun) =>
        Enumerable.Range(1, Math.Max(0, draft.Tokens.Count - 1)).Any(i => draft.Tokens[i].Lower == noun && Array.IndexOf(BeforeStuff, draft.Tokens[i - 1].Lower) >= 0);

    /// <summary>What it comes from: what it is with, or the only other thing there is.</summary>
    private static ElementDraft? Source(PlanDraft draft, ElementDraft vapour)
    {
        ElementDraft? with = draft.Elements.FirstOrDefault(e => Array.Exists(Loose, k => draft.IsRelated(vapour, k, e) || (k == RelationKind.NextTo && draft.IsRelated(e, k, vapour))));
        ElementDraft? source = with ?? (draft.IsRelated(vapour) || draft.Elements.Count != 2 ? null : draft.Elements.Find(e => e != vapour));
        return source is { Thing: { IsLiving: false, TakesSurfaces: true, IsEmblem: false } } && !Attributes.ContainsKey(source.Noun) ? source : null;
    }
}
