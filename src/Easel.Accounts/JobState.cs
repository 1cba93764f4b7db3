namespace Easel.Accounts;

/// <summary>Where a job is.</summary>
public enum JobState
{
    /// <summary>Waiting for its turn.</summary>
    Queued,

    /// <summary>Being drawn.</summary>
    Running,

    /// <summary>Its result lies in the job's folder.</summary>
    Succeeded,

    /// <summary>It ended with an error.</summary>
    Failed,

    /// <summary>Its caller took it back.</summary>
    Cancelled,
}
