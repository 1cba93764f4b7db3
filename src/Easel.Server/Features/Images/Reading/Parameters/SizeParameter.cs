namespace Easel.Server.Features.Images.Reading.Parameters;

/// <summary>A size that holds to <see cref="SizeRules"/>, or <c>auto</c>.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Default">The size where it is not given.</param>
/// <param name="Description">What it means.</param>
internal sealed record SizeParameter(string Name, string Default, string Description) : Parameter(Name, Description)
{
    /// <summary>The word that leaves the size to the server.</summary>
    public const string Auto = "auto";

    /// <summary>Reads it.</summary>
    /// <param name="fields">The parameters.</param>
    /// <param name="auto">The size that <see cref="Auto"/> means.</param>
    /// <exception cref="Errors.ApiException">It is malformed or breaks a rule.</exception>
    public (int Width, int Height) Read(RequestFields fields, Func<(int Width, int Height)> auto)
    {
        string size = fields.String(Name) ?? Default;
        return size == Auto ? auto() : SizeRules.Parse(size);
    }
}
