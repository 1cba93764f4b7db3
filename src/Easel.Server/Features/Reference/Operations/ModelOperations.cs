namespace Easel.Server.Features.Reference.Operations;

/// <summary>The endpoints of models.</summary>
internal static class ModelOperations
{
    /// <summary><c>GET /v1/models</c>.</summary>
    public static OperationReference List() => new()
    {
        Id = "listModels",
        Chapter = Chapters.Models,
        Summary = "List the models that the key may use",
        Description = "What the key and its group both allow.",
        Answers = [new AnswerReference(StatusCodes.Status200OK, "The models.")],
    };

    /// <summary><c>GET /v1/models/{id}</c>.</summary>
    public static OperationReference Get() => new()
    {
        Id = "retrieveModel",
        Chapter = Chapters.Models,
        Summary = "Look at one model",
        Description = "A model that the key may not use is not there.",
        Parameters = [RequestParameters.InPath("id", "Name of the model.", "^[^/]+$", Images.ImageModels.Standard)],
        Answers = [new AnswerReference(StatusCodes.Status200OK, "The model.")],
        Refusals = Refusals.OfModels,
    };
}
