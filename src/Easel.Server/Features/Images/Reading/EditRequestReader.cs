using System.Collections.Immutable;
using Easel.Server.Features.Errors;
using Easel.Server.Hosting;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Checks an edit request; the first fault in OpenAI's order ends it: model, unknown keys, prompt, images and mask, n, the rest.</summary>
internal static class EditRequestReader
{
    private const int MostImages = 16;

    /// <summary>Checks a body.</summary>
    /// <exception cref="ApiException">Something is wrong with it.</exception>
    public static async Task<ImageRequest> ReadAsync(
        IEditBody body, EaselOptions options, UploadInspector inspector, CancellationToken cancellation)
    {
        RequestFields fields = body.Fields;
        string model = ReadModel(fields);
        fields.CheckNames(
            new HashSet<string>([.. CommonParameters.Names, .. body.OwnNames, "mask", "input_fidelity"], StringComparer.Ordinal), body.Unknown);
        string prompt = CommonParameters.ReadPrompt(fields);
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
        fields.Choice("input_fidelity", "high", "low");
        return request;
    }

    private static string ReadModel(RequestFields fields)
    {
        string model = fields.String("model") ?? throw new ApiException(ApiErrors.MissingParameter("model"));
        return model is ImageModels.Standard or ImageModels.Economical
            ? model
            : throw new ApiException(ApiErrors.UnknownModel(RequestFields.Shown(model)));
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
