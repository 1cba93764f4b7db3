namespace Easel.Imaging.Encoding.Deflate;

/// <summary>How far bytes have been taken apart into sequences.</summary>
internal struct ParseCursor
{
    /// <summary>What comes next.</summary>
    public int Position;

    /// <summary>Where the bytes begin that stand for themselves up to the position.</summary>
    public int Literals;

    /// <summary>How many bytes wait to be added to a block.</summary>
    public readonly int Pending => Position - Literals;
}
