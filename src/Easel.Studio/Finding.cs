namespace Easel.Studio;

/// <summary>One checked fact.</summary>
/// <param name="Fact">What was asked, such as "3 dogs are visible".</param>
/// <param name="Holds">Whether the frame shows it.</param>
/// <param name="Detail">What was measured.</param>
/// <param name="Category">What it is about.</param>
public sealed record Finding(string Fact, bool Holds, string Detail, FindingCategory Category = FindingCategory.Object);
