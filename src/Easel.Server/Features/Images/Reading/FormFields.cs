using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>The parameters of a multipart body: all are text, numbers in digits.</summary>
/// <param name="parts">The parts, in order.</param>
internal sealed class FormFields(IReadOnlyList<FormPart> parts) : RequestFields
{
    /// <summary>The name under which several pictures come; it alone may be there more than once.</summary>
    public const string SeveralImages = "image[]";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
        [.. parts.Where((p, i) => p.Name != SeveralImages || parts.Take(i).All(q => q.Name != SeveralImages)).Select(p => p.Name)];

    /// <inheritdoc/>
    public override string? String(string name) => parts.FirstOrDefault(p => p.Name == name) switch
    {
        null => null,
        { Text: { } text } => text,
        _ => throw new ApiException(ApiErrors.InvalidType(name, "a string", "a file")),
    };

    /// <inheritdoc/>
    public override bool? Boolean(string name) => String(name) switch
    {
        null => null,
        { } text => bool.TryParse(text, out bool value) ? value : throw new ApiException(ApiErrors.InvalidType(name, "a boolean", "a string")),
    };

    /// <inheritdoc/>
    public override int? Integer(string name, int minimum, int maximum) => String(name) switch
    {
        null => null,
        { } text => InRange(name, text, minimum, maximum) ?? throw new ApiException(ApiErrors.InvalidType(name, "an integer", "a string")),
    };

    /// <summary>The files of a name, in order.</summary>
    /// <exception cref="ApiException">One of them is a text.</exception>
    public IReadOnlyList<UploadedFile> Files(string name, Func<int, string> label) =>
    [
        .. parts.Where(p => p.Name == name).Select((p, i) =>
            p.File ?? throw new ApiException(ApiErrors.InvalidType(label(i), "a file", "a string"))),
    ];
}
