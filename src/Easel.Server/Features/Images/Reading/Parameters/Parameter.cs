namespace Easel.Server.Features.Images.Reading.Parameters;

/// <summary>A parameter of a request: its name, what it may be, and what it means. The reader checks by it and the API's reference shows it,
/// so that neither says what the other does not do.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Description">What it means, for callers; Markdown.</param>
internal abstract record Parameter(string Name, string Description);
