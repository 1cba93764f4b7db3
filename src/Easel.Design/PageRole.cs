namespace Easel.Design;

/// <summary>What a shape is on its page.</summary>
public enum PageRole
{
    /// <summary>Letters.</summary>
    Text,

    /// <summary>A coloured field behind text.</summary>
    Panel,

    /// <summary>A line around the page.</summary>
    Frame,

    /// <summary>Rules, lozenges and other small decoration.</summary>
    Ornament,
}
