namespace Easel.Planning;

/// <summary>How the individuals of an element stand to one another.</summary>
public enum Arrangement
{
    /// <summary>Side by side in a line across the picture.</summary>
    Row,

    /// <summary>One on top of the other.</summary>
    Stack,

    /// <summary>In a heap.</summary>
    Pile,

    /// <summary>In a ring.</summary>
    Circle,

    /// <summary>In rows and columns.</summary>
    Grid,

    /// <summary>Many close together: crowds, herds, flocks.</summary>
    Crowd,

    /// <summary>Loosely, far from one another.</summary>
    Scattered,
}
