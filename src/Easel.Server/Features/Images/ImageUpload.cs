using Easel.Imaging.Encoding;

namespace Easel.Server.Features.Images;

/// <summary>A picture that came with a request. Its bytes lie in a file, as many large ones may come at once; whoever read the request
/// deletes it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Format">Format by its bytes; declared type and name are ignored.</param>
/// <param name="Width">Pixels per row, upright (EXIF orientation applied).</param>
/// <param name="Height">Rows, upright.</param>
/// <param name="HasAlpha">Whether it has an alpha channel.</param>
internal sealed record ImageUpload(string Path, PictureFormat Format, int Width, int Height, bool HasAlpha);
