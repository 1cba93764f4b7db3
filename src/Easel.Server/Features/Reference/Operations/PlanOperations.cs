using System.Text.Json.Nodes;
using Easel.Server.Features.Images.Reading.Parameters;

namespace Easel.Server.Features.Reference.Operations;

/// <summary>The endpoint of plans.</summary>
internal static class PlanOperations
{
    /// <summary>Name of the schema of plans.</summary>
    public const string PlanName = "Plan";

    /// <summary><c>POST /v1/plans</c>.</summary>
    public static OperationReference Make() => new()
    {
        Id = "createPlan",
        Chapter = Chapters.Plans,
        Summary = "See what is understood of a prompt",
        Description = "Answers at once with the plan, without drawing it and without charging anything. Change it and give it to "
            + "`POST /v1/images/generations` as `plan`.",
        Bodies =
        [
            new BodyReference(
                "application/json", "PlanRequest", ParameterSchemas.ObjectOf([ImageParameters.Prompt], takesNull: true, ImageParameters.Prompt.Name),
                [new Sample("cats", "A prompt", new JsonObject { [ImageParameters.Prompt.Name] = "two black cats sitting on a red car at night" })]),
        ],
        Answers = [new AnswerReference(StatusCodes.Status200OK, "The plan.") { Other = [("application/json", PlanName)] }],
        Refusals = Refusals.OfPrompts,
    };
}
