namespace Easel.Planning;

/// <summary>Attributes of elements that say more exactly where on another they are.</summary>
public static class Placements
{
    /// <summary>On somebody's head, and not on the shoulder.</summary>
    public const string OnHead = "on head";
}
