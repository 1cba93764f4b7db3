using System.Collections.Immutable;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading.Parameters;

/// <summary>The model of a request, which must be given.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Models">The models that can do what is asked.</param>
/// <param name="Description">What it means.</param>
internal sealed record ModelParameter(string Name, ImmutableArray<string> Models, string Description) : Parameter(Name, Description), IChoiceParameter
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words => Models;

    /// <inheritdoc/>
    public string? Default => null;

    /// <summary>Reads it.</summary>
    /// <exception cref="ApiException">It is missing, unknown, or a model for edits only.</exception>
    public string Read(RequestFields fields)
    {
        string model = fields.String(Name) ?? throw new ApiException(ApiErrors.MissingParameter(Name));
        return Models.Contains(model) ? model
            : throw new ApiException(model == ImageModels.Economical ? ApiErrors.EditsOnlyModel(model) : ApiErrors.UnknownModel(RequestFields.Shown(model)));
    }
}
