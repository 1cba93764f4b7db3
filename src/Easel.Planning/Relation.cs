namespace Easel.Planning;

/// <summary>How one element stands to another: <c>Subject Kind Object</c>, such as e1 LeftOf e2. Sides are the viewer's.</summary>
/// <param name="Subject">Id of the element that is placed.</param>
/// <param name="Kind">The relation.</param>
/// <param name="Object">Id of the element it is placed relative to.</param>
public sealed record Relation(string Subject, RelationKind Kind, string Object);
