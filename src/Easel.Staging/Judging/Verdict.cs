namespace Easel.Staging.Judging;

/// <summary>Whether a relation holds, and by how much.</summary>
/// <param name="Slack">0 and above: it holds; below: it is missed by so much, about 1 where nothing is right.</param>
/// <param name="Measure">What was measured, in plain words.</param>
public readonly record struct Verdict(float Slack, string Measure)
{
    /// <summary>Whether the relation holds.</summary>
    public bool Holds => Slack >= 0;

    /// <summary>The worse of two.</summary>
    public Verdict Worse(Verdict other) => other.Slack < Slack ? other : this;

    /// <summary>The better of two.</summary>
    public Verdict Better(Verdict other) => other.Slack > Slack ? other : this;
}
