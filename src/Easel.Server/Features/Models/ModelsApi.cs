using System.Text.Json.Serialization;
using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Keys;
using Easel.Server.Features.Reference;
using Easel.Server.Features.Reference.Operations;

namespace Easel.Server.Features.Models;

/// <summary>The models that a key may use.</summary>
internal static class ModelsApi
{
    private const string Owner = "easel";

    /// <summary>When the model list was last changed, Unix seconds: a constant, so that answers repeat.</summary>
    private const long Created = 1_790_000_000;

    /// <summary>Maps <c>GET /models</c> and <c>GET /models/{id}</c>.</summary>
    public static void MapModels(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/models", (HttpContext http) => new ModelList([.. ModelNames.Of(http.ApiKey()).Select(CardOf)])).Describe(ModelOperations.List);
        routes.MapGet("/models/{id}", (string id, HttpContext http) =>
            ModelNames.Of(http.ApiKey()).Contains(id) ? CardOf(id) : throw new ApiException(ApiErrors.ModelNotFound(id))).Describe(ModelOperations.Get);
    }

    private static ModelCard CardOf(string id) => new(id, Created, Owner);
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
