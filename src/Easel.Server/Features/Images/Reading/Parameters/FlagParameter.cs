namespace Easel.Server.Features.Images.Reading.Parameters;

/// <summary>A yes or no; no where it is not given.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Description">What it means.</param>
internal sealed record FlagParameter(string Name, string Description) : Parameter(Name, Description)
{
    /// <summary>Reads it.</summary>
    public bool Read(RequestFields fields) => fields.Boolean(Name) == true;
}
