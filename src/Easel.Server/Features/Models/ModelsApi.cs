using System.Text.Json.Serialization;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Models;

/// <summary>The models of this server.</summary>
internal static class ModelsApi
{
    private const string Owner = "easel";

    /// <summary>When the model list was last changed, Unix seconds: a constant, so that answers repeat.</summary>
    private const long Created = 1_790_000_000;

    private static readonly ModelCard[] Models = [new("gpt-image-2", Created, Owner)];

    /// <summary>Maps <c>GET /models</c> and <c>GET /models/{id}</c>.</summary>
    public static void MapModels(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/models", () => new ModelList(Models));
        routes.MapGet("/models/{id}", (string id) =>
            Models.FirstOrDefault(m => m.Id == id) ?? throw new ApiException(ApiErrors.UnknownModel(id) with { Status = 404, Code = "model_not_found" }));
    }
}

/// <summary>A model in OpenAI's shape.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Created">Unix seconds.</param>
/// <param name="OwnedBy">Who serves it.</param>
internal sealed record ModelCard(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("created")] long Created,
    [property: JsonPropertyName("owned_by")] string OwnedBy)
{
    /// <summary>Always <c>model</c>.</summary>
    [JsonPropertyName("object")]
    public string Object => "model";
}

/// <summary>A list of models in OpenAI's shape.</summary>
/// <param name="Data">The models.</param>
internal sealed record ModelList([property: JsonPropertyName("data")] IReadOnlyList<ModelCard> Data)
{
    /// <summary>Always <c>list</c>.</summary>
    [JsonPropertyName("object")]
    public string Object => "list";
}
