namespace Easel.Imaging.Encoding.Png;

/// <summary>How a row of samples is foretold from its neighbours; what differs is stored (PNG third edition, §9.2). The values are those
/// of the file.</summary>
internal enum RowFilter : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Like the pixel to the left.</summary>
    Sub,

    /// <summary>Like the pixel above.</summary>
    Up,

    /// <summary>The mean of both, rounded down.</summary>
    Average,

    /// <summary>Whichever of left, above and above left is nearest to left + above − above left (Paeth 1991).</summary>
    Paeth,
}
