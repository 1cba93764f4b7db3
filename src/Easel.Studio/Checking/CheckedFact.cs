namespace Easel.Studio.Checking;

/// <summary>A finding with what a repair needs to know.</summary>
/// <param name="Fault">What is wrong when it does not hold.</param>
/// <param name="PlacementId">The individual concerned, or 0.</param>
/// <param name="Fact">What was asked.</param>
/// <param name="Holds">Whether it is so.</param>
/// <param name="Detail">What was measured.</param>
/// <param name="Category">What it is about.</param>
internal sealed record CheckedFact(Fault Fault, int PlacementId, string Fact, bool Holds, string Detail, FindingCategory Category = FindingCategory.Object)
{
    /// <summary>Another individual that has to do with it, or 0: what hides this one.</summary>
    public int OtherId { get; init; }

    /// <summary>The finding for the report.</summary>
    public Finding ToFinding() => new(Fact, Holds, Detail, Category);
}
