using System.Text.Json;
using Easel.Planning;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Reading.Parameters;
using Easel.Server.Hosting;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Checks a generation request; the first fault in OpenAI's order ends it: model, unknown keys, prompt, n, the rest.</summary>
internal static class GenerationRequestReader
{
    /// <summary>Name of the parameter that is a plan.</summary>
    public const string PlanName = "plan";

    private static readonly HashSet<string> Known = new([.. ImageParameters.OfGenerations.Select(p => p.Name), PlanName], StringComparer.Ordinal);

    /// <summary>Checks a body.</summary>
    /// <exception cref="ApiException">Something is wrong with it.</exception>
    public static ImageRequest Read(JsonFields fields, EaselOptions options)
    {
        string model = ImageParameters.GenerationModel.Read(fields);
        fields.CheckNames(Known, name => ApiErrors.UnknownParameter(RequestFields.Shown(name)));
        string prompt = ImageParameters.Prompt.Read(fields);
        var request = new ImageRequest
        {
            Operation = ImageOperation.Generation,
            Model = model,
            Prompt = prompt,
            Width = 0,
            Height = 0,
        };
        request = CommonParameters.Read(fields, request, options, () => PromptShape.SizeFor(prompt));
        return request with { Plan = ReadPlan(fields) };
    }

    private static Plan? ReadPlan(JsonFields fields)
    {
        if (fields.Find(PlanName) is not { } plan)
        {
            return null;
        }

        if (plan.ValueKind != JsonValueKind.Object)
        {
            throw new ApiException(ApiErrors.InvalidType(PlanName, "an object", JsonFields.Describe(plan)));
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
