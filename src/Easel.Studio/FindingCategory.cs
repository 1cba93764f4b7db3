namespace Easel.Studio;

/// <summary>What a finding is about.</summary>
public enum FindingCategory
{
    /// <summary>Whether a thing is there, whole, large enough, and what is forbidden is not.</summary>
    Object,

    /// <summary>How many there are.</summary>
    Count,

    /// <summary>Colours.</summary>
    Color,

    /// <summary>What things are made of.</summary>
    Material,

    /// <summary>Patterns of surfaces.</summary>
    Pattern,

    /// <summary>How things stand to each other.</summary>
    Relation,

    /// <summary>What someone does: chasing, facing, holding.</summary>
    Action,

    /// <summary>Place, time and weather.</summary>
    Setting,

    /// <summary>The style of the picture.</summary>
    Style,

    /// <summary>Texts that must appear.</summary>
    Text,
}
