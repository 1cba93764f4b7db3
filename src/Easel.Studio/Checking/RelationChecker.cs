using Easel.Planning;
using Easel.Staging;
using Easel.Staging.Framing;
using Easel.Staging.Judging;

namespace Easel.Studio.Checking;

/// <summary>Holds relations against what is seen and where things stand, by the rules that staging composes by.</summary>
internal sealed class RelationChecker
{
    private readonly Composition _composition;
    private readonly RelationJudge _judge;

    /// <summary>A checker of one view.</summary>
    /// <param name="composition">What was composed.</param>
    /// <param name="seen">What the id buffer shows.</param>
    public RelationChecker(Composition composition, IReadOnlyDictionary<int, Sighting> seen)
    {
        _composition = composition;
        _judge = new RelationJudge(
            composition.Placements, composition.Camera, composition.Request.Aspect, p => seen.TryGetValue(p.Id, out Sighting s) ? new ScreenBox(s.Min, s.Max) : null);
    }

    /// <summary>Judges one relation.</summary>
    public CheckedFact Check(Relation relation)
    {
        Verdict verdict = _judge.Judge(relation);
        bool isAction = relation.Kind is RelationKind.HeldBy or RelationKind.WornBy or RelationKind.DepictedOn or RelationKind.Touching or RelationKind.Facing or RelationKind.Chasing;
        return new CheckedFact(
            Fault.Relation, 0, Describe(relation), verdict.Holds, verdict.Measure, isAction ? FindingCategory.Action : FindingCategory.Relation);
    }

    /// <summary>A relation in plain words: "cup (e1) left of sofa (e2)".</summary>
    public string Describe(Relation relation) => $"{Name(relation.Subject)} {Words(relation.Kind)} {Name(relation.Object)}";

    private string Name(string id) => _composition.Plan.Elements.FirstOrDefault(e => e.Id == id) is { } e ? $"{(e.Noun.Length > 0 ? e.Noun : e.Thing)} ({id})" : id;

    private static string Words(RelationKind kind) => kind switch
    {
        RelationKind.LeftOf => "left of",
        RelationKind.RightOf => "right of",
        RelationKind.InFrontOf => "in front of",
        RelationKind.NextTo => "next to",
        RelationKind.HeldBy => "held by",
        RelationKind.WornBy => "worn by",
        RelationKind.LargerThan => "larger than",
        RelationKind.SmallerThan => "smaller than",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
