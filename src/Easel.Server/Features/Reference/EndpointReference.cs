using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Reference;

/// <summary>Joins an endpoint and what the reference says of it.</summary>
internal static class EndpointReference
{
    /// <summary>Describes an endpoint. Nothing is made of the description before somebody asks for the document.</summary>
    /// <param name="endpoint">The endpoint; what it produces is said by its <c>Produces</c>.</param>
    /// <param name="describe">Makes the description.</param>
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, Func<OperationReference> describe) => endpoint
        .Produces<ApiErrorEnvelope>(StatusCodes.Status500InternalServerError)
        .AddOpenApiOperationTransformer((operation, context, _) =>
        {
            new OperationWriter(operation, context).Write(describe());
            return Task.CompletedTask;
        });

    /// <summary>Says of a group that each of its endpoints needs a key, and what it then may answer.</summary>
    public static RouteGroupBuilder DescribeKeys(this RouteGroupBuilder group) => group.WithMetadata(new KeyRequirement());

    /// <summary>Says of a group that requests a minute are counted on it.</summary>
    public static RouteGroupBuilder DescribeLimits(this RouteGroupBuilder group) => group.WithMetadata(new LimitedRequests());

    /// <summary>An endpoint needs a key.</summary>
    internal sealed class KeyRequirement;

    /// <summary>Requests to an endpoint are counted.</summary>
    internal sealed class LimitedRequests;
}
