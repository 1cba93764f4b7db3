namespace Easel.Planning.Language;

/// <summary>A region of the frame that a thing is put in.</summary>
internal enum FrameSide
{
    /// <summary>On the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>On the right.</summary>
    Right,

    /// <summary>In the foreground.</summary>
    Front,

    /// <summary>In the background.</summary>
    Back,
}
