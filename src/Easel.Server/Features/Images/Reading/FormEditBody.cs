using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>An edit request as multipart/form-data: <c>image</c> or several <c>image[]</c>, and <c>mask</c>.</summary>
internal sealed class FormEditBody(FormFields fields) : IEditBody
{
    /// <summary>Name under which a single picture comes.</summary>
    public const string OneImage = "image";

    /// <inheritdoc/>
    public RequestFields Fields => fields;

    /// <inheritdoc/>
    public IReadOnlyList<string> OwnNames { get; } = [OneImage, FormFields.SeveralImages];

    /// <inheritdoc/>
    public ApiError Unknown(string name) => name == "images"
        ? ApiErrors.OtherBodyForm(name, "For multipart/form-data use 'image' or 'image[]'.")
        : ApiErrors.UnknownParameter(RequestFields.Shown(name));

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, UploadedFile File)> Images()
    {
        if (fields.Names.Contains(OneImage) && fields.Names.Contains(FormFields.SeveralImages))
        {
            throw new ApiException(ApiErrors.BothImageNames());
        }

        return
        [
            .. fields.Files(OneImage, _ => OneImage).Select(f => (OneImage, f)),
            .. fields.Files(FormFields.SeveralImages, Label).Select((f, i) => (Label(i), f)),
        ];
    }

    /// <inheritdoc/>
    public UploadedFile? Mask() => fields.Files(EditRequestReader.MaskName, _ => EditRequestReader.MaskName).SingleOrDefault();

    private static string Label(int index) => FormattableString.Invariant($"image[{index}]");
}
