using System.Collections.Frozen;

namespace Easel.Planning.Language;

/// <summary>What verbs mean whose object follows at once (transitive.txt): who flies a kite holds it.</summary>
internal static class TransitiveTable
{
    private static readonly FrozenDictionary<string, (string Pose, RelationKind Relation, bool IsReversed)> ByVerb = DataFile.Read("transitive", ':')
        .SelectMany(l => l.Words.Select(w => (Verb: w, Meaning: Meaning(l.Left.Split(' ')))))
        .ToFrozenDictionary(p => p.Verb, p => p.Meaning, StringComparer.Ordinal);

    /// <summary>The pose and the relation of the object, or null when an object changes nothing.</summary>
    /// <param name="verb">Lemma of the verb.</param>
    public static (string Pose, RelationKind Relation, bool IsReversed)? Find(string verb) => ByVerb.TryGetValue(verb, out (string, RelationKind, bool) meaning) ? meaning : null;

    private static (string, RelationKind, bool) Meaning(string[] left) => (left[0], Enum.Parse<RelationKind>(left[1].TrimEnd('^'), ignoreCase: true), left[1].EndsWith('^'));
}
