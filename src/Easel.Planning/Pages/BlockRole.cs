namespace Easel.Planning.Pages;

/// <summary>The part that a text plays on a page.</summary>
public enum BlockRole
{
    /// <summary>The name of the whole: read first.</summary>
    Title,

    /// <summary>What explains the title: a tagline, a slogan, a position.</summary>
    Subtitle,

    /// <summary>The heading of the entries that follow it.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Body,

    /// <summary>Small print: a caption, a note, a line at the foot.</summary>
    Caption,

    /// <summary>What the reader is to do: a button, an invitation to answer.</summary>
    Action,

    /// <summary>A day or span of days.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>Where something happens or is.</summary>
    Place,

    /// <summary>A price or a discount for the whole.</summary>
    Price,

    /// <summary>A company, an organiser, an author, a publisher.</summary>
    Brand,

    /// <summary>A way to get in touch: telephone, mail, web address.</summary>
    Contact,

    /// <summary>One line of a list: a dish, an ingredient, a point.</summary>
    Item,

    /// <summary>What somebody says, in a balloon.</summary>
    Speech,
}
