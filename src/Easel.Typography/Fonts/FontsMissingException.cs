namespace Easel.Typography;

/// <summary>Text was to be set, but no font is installed beside the program.</summary>
/// <param name="folder">Where fonts were looked for.</param>
public sealed class FontsMissingException(string folder) : InvalidOperationException(
    $"Text cannot be drawn because there are no fonts in '{folder}'. They are restored with npm when Easel is built: "
    + "install Node.js with npm and build again.")
{
    /// <summary>Where fonts were looked for.</summary>
    public string Folder { get; } = folder;
}
