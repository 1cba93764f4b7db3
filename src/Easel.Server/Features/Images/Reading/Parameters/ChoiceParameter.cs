using System.Collections.Immutable;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading.Parameters;

/// <summary>One of some words, each of which means a value.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Options">The words and what they mean.</param>
/// <param name="Default">The word where it is not given; null where that depends on other parameters.</param>
/// <param name="Description">What it means.</param>
internal sealed record ChoiceParameter<T>(string Name, ImmutableArray<(string Word, T Value)> Options, string? Default, string Description)
    : Parameter(Name, Description), IChoiceParameter
    where T : struct
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words => [.. Options.Select(o => o.Word), .. Older.Select(o => o.Word)];

    /// <summary>Words that clients made for older models send. They are understood, but no refusal recommends them.</summary>
    public ImmutableArray<(string Word, T Value)> Older { get; init; } = [];

    /// <summary>Reads it; null where it is not given and has no default.</summary>
    /// <exception cref="ApiException">It is none of the words.</exception>
    public T? Find(RequestFields fields)
    {
        if ((fields.String(Name) ?? Default) is not { } word)
        {
            return null;
        }

        foreach ((string known, T value) in (IEnumerable<(string, T)>)[.. Options, .. Older])
        {
            if (known == word)
            {
                return value;
            }
        }

        throw new ApiException(ApiErrors.InvalidValue(Name, RequestFields.Shown(word), [.. Options.Select(o => o.Word)]));
    }

    /// <summary>Reads one that has a default.</summary>
    public T Read(RequestFields fields) => Find(fields)!.Value;
}
