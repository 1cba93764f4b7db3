namespace Easel.Server.Features.Images.Reading.Parameters;

/// <summary>A parameter that is one of some words, whatever they mean.</summary>
internal interface IChoiceParameter
{
    /// <summary>All words that are understood, those to be used first.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>The word where it is not given; null where that depends on other parameters.</summary>
    string? Default { get; }
}
