namespace Easel.Planning;

/// <summary>Turns a prompt into a plan.</summary>
/// <param name="vocabulary">What can be shown.</param>
public sealed class Planner(Vocabulary vocabulary)
{
    /// <summary>Understands a prompt. Never fails: what is not understood is listed in the plan.</summary>
    public Plan Plan(string prompt) => throw new NotImplementedException($"{vocabulary.Things.Length} things, prompt '{prompt}'");
}
