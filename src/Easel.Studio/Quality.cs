namespace Easel.Studio;

/// <summary>Effort spent on a picture.</summary>
public enum Quality
{
    /// <summary>A quick look.</summary>
    Low,

    /// <summary>Good for most uses.</summary>
    Medium,

    /// <summary>The best this engine does.</summary>
    High,
}
