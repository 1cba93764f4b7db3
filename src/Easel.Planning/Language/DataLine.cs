using System.Collections.Immutable;

namespace Easel.Planning.Language;

/// <summary>One line of a word list.</summary>
/// <param name="Left">What the words mean.</param>
/// <param name="Separator">The character between.</param>
/// <param name="Words">The words and phrases.</param>
internal readonly record struct DataLine(string Left, char Separator, ImmutableArray<string> Words);
