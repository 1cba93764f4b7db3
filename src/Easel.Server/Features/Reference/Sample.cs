using System.Text.Json.Nodes;

namespace Easel.Server.Features.Reference;

/// <summary>An example of a body.</summary>
/// <param name="Name">Its name, without spaces.</param>
/// <param name="Summary">What it shows, in a few words.</param>
/// <param name="Value">The body.</param>
internal sealed record Sample(string Name, string Summary, JsonNode Value);
