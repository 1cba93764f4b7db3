using System.Globalization;
using System.Text.Json;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>An edit request as JSON: <c>images:[{image_url}]</c> and <c>mask:{image_url}</c>, both data URLs.</summary>
/// <param name="fields">The parameters.</param>
/// <param name="files">The unpacked data URLs; the document has their numbers.</param>
internal sealed class JsonEditBody(JsonFields fields, IReadOnlyList<UploadedFile> files) : IEditBody
{
    /// <summary>Name of the list of pictures.</summary>
    public const string ImagesName = "images";

    /// <summary>Name of a picture's data URL.</summary>
    public const string Url = "image_url";

    /// <inheritdoc/>
    public RequestFields Fields => fields;

    /// <inheritdoc/>
    public IReadOnlyList<string> OwnNames { get; } = [ImagesName];

    /// <inheritdoc/>
    public ApiError Unknown(string name) => name is "image" or FormFields.SeveralImages
        ? ApiErrors.OtherBodyForm(name, "For application/json on /v1/images/edits, use 'images' (array).")
        : ApiErrors.UnknownParameter(RequestFields.Shown(name));

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, UploadedFile File)> Images()
    {
        if (fields.Find(ImagesName) is not { } images)
        {
            return [];
        }

        return images.ValueKind == JsonValueKind.Array
            ? [.. images.EnumerateArray().Select((image, i) => FileOf(image, string.Create(CultureInfo.InvariantCulture, $"images[{i}]")))]
            : throw new ApiException(ApiErrors.InvalidType(ImagesName, "an array", JsonFields.Describe(images)));
    }

    /// <inheritdoc/>
    public UploadedFile? Mask() => fields.Find(EditRequestReader.MaskName) is { } mask ? FileOf(mask, EditRequestReader.MaskName).File : null;

    private (string Name, UploadedFile File) FileOf(JsonElement image, string name)
    {
        var reference = new JsonFields(image, name);
        reference.CheckNames(new HashSet<string>([Url]), key => key == "file_id"
            ? ApiErrors.NotDataUrl($"{name}.{key}")
            : ApiErrors.UnknownParameter($"{name}.{RequestFields.Shown(key)}"));
        if (reference.Find(Url) is not { } url)
        {
            throw new ApiException(ApiErrors.MissingParameter($"{name}.{Url}"));
        }

        return url.ValueKind == JsonValueKind.String
            ? (name, files[int.Parse(url.GetString()!, CultureInfo.InvariantCulture)])
            : throw new ApiException(ApiErrors.InvalidType($"{name}.{Url}", "a string", JsonFields.Describe(url)));
    }
}
