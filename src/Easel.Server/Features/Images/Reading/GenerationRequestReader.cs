using System.Text.Json;
using Easel.Planning;
using Easel.Server.Features.Errors;
using Easel.Server.Hosting;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Checks a generation request; the first fault in OpenAI's order ends it: model, unknown keys, prompt, n, the rest.</summary>
internal static class GenerationRequestReader
{
    private static readonly HashSet<string> Known = new([.. CommonParameters.Names, "plan"], StringComparer.Ordinal);

    /// <summary>Checks a body.</summary>
    /// <exception cref="ApiException">Something is wrong with it.</exception>
    public static ImageRequest Read(JsonFields fields, EaselOptions options)
    {
        CheckModel(fields);
        fields.CheckNames(Known, name => ApiErrors.UnknownParameter(RequestFields.Shown(name)));
        string prompt = CommonParameters.ReadPrompt(fields);
        var request = new ImageRequest
        {
            Operation = ImageOperation.Generation,
            Model = ImageModels.Standard,
            Prompt = prompt,
            Width = 0,
            Height = 0,
        };
        request = CommonParameters.Read(fields, request, options, () => PromptShape.SizeFor(prompt));
        return request with { Plan = ReadPlan(fields) };
    }

    private static void CheckModel(JsonFields fields)
    {
        string model = fields.String("model") ?? throw new ApiException(ApiErrors.MissingParameter("model"));
        if (model != ImageModels.Standard)
        {
            throw new ApiException(model == ImageModels.Economical
                ? ApiErrors.EditsOnlyModel(model)
                : ApiErrors.UnknownModel(RequestFields.Shown(model)));
        }
    }

    private static Plan? ReadPlan(JsonFields fields)
    {
        if (fields.Find("plan") is not { } plan)
        {
            return null;
        }

        if (plan.ValueKind != JsonValueKind.Object)
        {
            throw new ApiException(ApiErrors.InvalidType("plan", "an object", JsonFields.Describe(plan)));
        }

        try
        {
            return PlanRules.Check(PlanJson.Read(plan.GetRawText()), plan);
        }
        catch (FormatException e)
        {
            throw new ApiException(e.InnerException is JsonException { Path: { } path }
                ? ApiErrors.InvalidPlan($"'{RequestFields.Shown(path)}' is unknown, missing or of the wrong type")
                : ApiErrors.InvalidPlan(e.Message));
        }
    }
}
