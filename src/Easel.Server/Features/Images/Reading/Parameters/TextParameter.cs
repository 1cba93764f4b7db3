using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading.Parameters;

/// <summary>A text.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Longest">Most characters it may have, a pair of surrogates being one; null for as many as a body can hold.</param>
/// <param name="Description">What it means.</param>
internal sealed record TextParameter(string Name, int? Longest, string Description) : Parameter(Name, Description)
{
    /// <summary>Reads it; null where it is not given.</summary>
    /// <exception cref="ApiException">It is too long.</exception>
    public string? Find(RequestFields fields)
    {
        string? text = fields.String(Name);
        if (text is null || Longest is not { } longest || text.Length <= longest)
        {
            return text;
        }

        // Characters as people count them in other languages, too.
        int length = text.EnumerateRunes().Count();
        return length <= longest ? text : throw new ApiException(ApiErrors.TooLong(Name, longest, length));
    }

    /// <summary>Reads one that must be given and have something in it.</summary>
    /// <exception cref="ApiException">It is missing, empty or too long.</exception>
    public string Read(RequestFields fields)
    {
        string text = Find(fields) ?? throw new ApiException(ApiErrors.MissingParameter(Name));
        return text.Length > 0 ? text : throw new ApiException(ApiErrors.EmptyString(Name));
    }
}
