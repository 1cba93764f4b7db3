namespace Easel.Server.Features.Images.Reading.Parameters;

/// <summary>A whole number in a range, both ends included.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Minimum">Smallest value.</param>
/// <param name="Maximum">Largest value.</param>
/// <param name="Default">Its value where it is not given; null where something else is done then.</param>
/// <param name="Description">What it means.</param>
internal sealed record IntegerParameter(string Name, int Minimum, int Maximum, int? Default, string Description) : Parameter(Name, Description)
{
    /// <summary>Reads it; without a value, its default.</summary>
    public int? Find(RequestFields fields) => fields.Integer(Name, Minimum, Maximum) ?? Default;

    /// <summary>Reads one that has a default.</summary>
    public int Read(RequestFields fields) => Find(fields)!.Value;
}
