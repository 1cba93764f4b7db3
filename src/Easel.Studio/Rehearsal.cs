using Easel.Planning;

namespace Easel.Studio;

/// <summary>A brief that was planned, composed and checked, but not drawn.</summary>
/// <param name="Plan">What is to be seen.</param>
/// <param name="Seed">The seed it was composed with.</param>
/// <param name="RevisedPrompt">The plan in one plain sentence.</param>
/// <param name="Report">Checks of the composition against the plan, repairs, and times.</param>
public sealed record Rehearsal(Plan Plan, int Seed, string RevisedPrompt, DrawingReport Report);
