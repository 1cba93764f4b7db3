using System.Collections.Immutable;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Reading.Parameters;
using Easel.Server.Hosting;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Checks an edit request; the first fault in OpenAI's order ends it: model, unknown keys, prompt, images and mask, n, the rest.</summary>
internal static class EditRequestReader
{
    /// <summary>Most pictures of one edit.</summary>
    public const int MostImages = 16;

    /// <summary>Name of the parameter that is a mask.</summary>
    public const string MaskName = "mask";

    /// <summary>Checks a body.</summary>
    /// <exception cref="ApiException">Something is wrong with it.</exception>
    public static async Task<ImageRequest> ReadAsync(
        IEditBody body, EaselOptions options, UploadInspector inspector, CancellationToken cancellation)
    {
        RequestFields fields = body.Fields;
        string model = ImageParameters.EditModel.Read(fields);
        fields.CheckNames(
            new HashSet<string>([.. ImageParameters.OfEdits.Select(p => p.Name), .. body.OwnNames, MaskName], StringComparer.Ordinal), body.Unknown);
        string prompt = ImageParameters.Prompt.Read(fields);
        ImmutableArray<ImageUpload> images = await inspector.InspectAsync(FilesOf(body), cancellation);
        ImageUpload? mask = body.Mask() is { } file ? await inspector.InspectMaskAsync(file, images[0], cancellation) : null;
        var request = new ImageRequest
        {
            Operation = ImageOperation.Edit,
            Model = model,
            Prompt = prompt,
            Width = 0,
            Height = 0,
            Images = images,
            Mask = mask,
        };
        request = CommonParameters.Read(fields, request, options, () => SizeRules.Nearest(images[0].Width, images[0].Height));
        ImageParameters.InputFidelity.Find(fields);
        return request;
    }

    private static IReadOnlyList<(string Name, UploadedFile File)> FilesOf(IEditBody body)
    {
        IReadOnlyList<(string Name, UploadedFile File)> files = body.Images();
        return files.Count switch
        {
            0 => throw new ApiException(ApiErrors.MissingParameter(body.OwnNames[0])),
            > MostImages => throw new ApiException(ApiErrors.TooMany(body.OwnNames[^1], MostImages, files.Count)),
            _ => files,
        };
    }
}
