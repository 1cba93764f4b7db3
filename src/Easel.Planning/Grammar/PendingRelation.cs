using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>A relation whose object has not been read yet.</summary>
/// <param name="Subjects">What stands in the relation.</param>
/// <param name="Kind">The relation, or null for "between".</param>
/// <param name="IsReversed">True when it is the object that stands in the relation to the subjects.</param>
/// <param name="Word">The word it comes from.</param>
/// <param name="KeepsSubject">True when the subjects stay the topic after the object ("a girl holding a ball in front of a house").</param>
internal sealed record PendingRelation(IReadOnlyList<ElementDraft> Subjects, RelationKind? Kind, bool IsReversed, Lexeme Word, bool KeepsSubject);
