namespace Easel.Planning;

/// <summary>A plan in words.</summary>
public static class PlanSentence
{
    /// <summary>The plan as one plain English sentence.</summary>
    public static string Describe(Plan plan) => plan.Prompt;
}
