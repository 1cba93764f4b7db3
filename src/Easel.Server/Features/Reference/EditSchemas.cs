using System.Collections.Immutable;
using Easel.Server.Features.Images.Reading;
using Easel.Server.Features.Images.Reading.Parameters;
using Microsoft.OpenApi;

namespace Easel.Server.Features.Reference;

/// <summary>The two bodies of an edit request.</summary>
internal static class EditSchemas
{
    private const int Megabyte = 1 << 20;

    private static readonly string OfPictures = "PNG or JPEG by its bytes; declared type and file name are ignored. "
        + FormattableString.Invariant($"Less than {UploadedFile.TooLarge / Megabyte} MB and at most 100 megapixels.");

    private static readonly string OfMasks =
        "What may change: a PNG with an alpha channel, of exactly the (first) picture's size. Where it is transparent the picture is edited, "
        + "where it is opaque the picture is kept to the bit (in PNG), between is blended. Needs a key of a group with the feature `mask`, "
        + "such as Direct.";

    /// <summary>How files are encoded in a form.</summary>
    public static readonly ImmutableDictionary<string, OpenApiEncoding> Encoding = ImmutableDictionary<string, OpenApiEncoding>.Empty
        .Add(FormEditBody.OneImage, new OpenApiEncoding { ContentType = "image/png, image/jpeg" })
        .Add(FormFields.SeveralImages, new OpenApiEncoding { ContentType = "image/png, image/jpeg" })
        .Add(EditRequestReader.MaskName, new OpenApiEncoding { ContentType = "image/png" });

    /// <summary><c>multipart/form-data</c>.</summary>
    public static OpenApiSchema Form()
    {
        OpenApiSchema form = ParameterSchemas.ObjectOf(
            ImageParameters.OfEdits, takesNull: false, ImageParameters.EditModel.Name, ImageParameters.Prompt.Name);
        form.Properties![FormEditBody.OneImage] = File($"The picture, where there is one. Either this or `{FormFields.SeveralImages}`. {OfPictures}");
        form.Properties[FormFields.SeveralImages] = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            MinItems = 1,
            MaxItems = EditRequestReader.MostImages,
            Items = File(OfPictures),
            Description = "The pictures, each in a part of this name; the first is the one that is edited.",
        };
        form.Properties[EditRequestReader.MaskName] = File(OfMasks);

        // A oneOf could say it, but the page to try it on would then tick every field and send the empty ones.
        form.Description = $"One of `{FormEditBody.OneImage}` and `{FormFields.SeveralImages}` must be given. The parts may come in any order.";
        return form;
    }

    /// <summary><c>application/json</c>.</summary>
    public static OpenApiSchema Json()
    {
        OpenApiSchema body = ParameterSchemas.ObjectOf(
            ImageParameters.OfEdits, takesNull: true, ImageParameters.EditModel.Name, ImageParameters.Prompt.Name, JsonEditBody.ImagesName);
        body.Properties![JsonEditBody.ImagesName] = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            MinItems = 1,
            MaxItems = EditRequestReader.MostImages,
            Items = Picture(OfPictures),
            Description = "The pictures; the first is the one that is edited.",
        };
        body.Properties[EditRequestReader.MaskName] = ParameterSchemas.OrNull(Picture(OfMasks));
        return body;
    }

    private static OpenApiSchema Picture(string description) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Required = new HashSet<string> { JsonEditBody.Url },
        AdditionalPropertiesAllowed = false,
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            [JsonEditBody.Url] = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Pattern = "^[Dd][Aa][Tt][Aa]:.*;[Bb][Aa][Ss][Ee]64,",
                MaxLength = DataUrl.Longest,
                Description = "A data URL, `data:image/png;base64,…`. Nothing is fetched from addresses.",
            },
        },
    };

    private static OpenApiSchema File(string description) => new() { Type = JsonSchemaType.String, Format = "binary", Description = description };
}
