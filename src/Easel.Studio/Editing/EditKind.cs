namespace Easel.Studio.Editing;

/// <summary>What a step of an instruction does.</summary>
internal enum EditKind
{
    /// <summary>Changes tones or turns the picture into another technique.</summary>
    Filter,

    /// <summary>Gives a part another colour.</summary>
    Recolor,

    /// <summary>Blurs.</summary>
    Blur,

    /// <summary>Puts another place or colour behind the subject.</summary>
    ReplaceBackground,

    /// <summary>Leaves the subject alone, before nothing.</summary>
    RemoveBackground,

    /// <summary>Left becomes right.</summary>
    FlipAcross,

    /// <summary>Top becomes bottom.</summary>
    FlipDown,

    /// <summary>Turns.</summary>
    Rotate,

    /// <summary>Shows the subject larger.</summary>
    Crop,

    /// <summary>Shows more around the picture.</summary>
    Extend,

    /// <summary>Adds a drawn thing.</summary>
    Add,

    /// <summary>Puts a drawn thing in the place of another.</summary>
    Replace,

    /// <summary>Adds the subject of another picture.</summary>
    AddPicture,

    /// <summary>Sets all pictures beside each other.</summary>
    Collage,

    /// <summary>Sets a text.</summary>
    Caption,

    /// <summary>Takes something away.</summary>
    Remove,

    /// <summary>Nothing that is known.</summary>
    Unknown,
}
