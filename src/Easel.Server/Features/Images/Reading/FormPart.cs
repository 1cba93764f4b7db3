namespace Easel.Server.Features.Images.Reading;

/// <summary>One part of a multipart body: a text or a file.</summary>
/// <param name="Name">Its field name.</param>
/// <param name="Text">The text, or null.</param>
/// <param name="File">The file, or null.</param>
internal sealed record FormPart(string Name, string? Text, UploadedFile? File);
