namespace Easel.Imaging.Encoding;

/// <summary>File formats a picture leaves in.</summary>
public enum PictureFormat
{
    /// <summary>PNG: lossless, with alpha.</summary>
    Png,

    /// <summary>JPEG: lossy, alpha is dropped onto white.</summary>
    Jpeg,
}
