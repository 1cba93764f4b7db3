using System.Text.RegularExpressions;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Sections of menus and price lists: "drinks: Espresso 2.50", "starters (Soup 6, Salad 8)".</summary>
internal static class MenuSections
{
    /// <summary>A few words before a colon or an opening bracket.</summary>
    private static readonly Regex s_heading = new(
        @"^(?<lead>[\s,:]*(?:(?:with|and|including|featuring|offering|listing|plus|then|for|has|it|the|our|a|an|sections?|categories)\s+)*)(?<name>[\p{L}][\p{L}'’&\s-]{1,30}?)\s*(?<mark>[:(])\s*",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The heading that a piece of a list begins with, empty where the words only say that a list follows, and its length up to the first entry.</summary>
    public static (string Name, int Length)? Heading(string piece)
    {
        if (s_heading.Match(piece) is not { Success: true } match)
        {
            return null;
        }

        string name = string.Join(' ', match.Groups["name"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        bool isEntry = match.Groups["mark"].Value == "(" && !piece[match.Length..].Any(char.IsLetter);

        // "Soup: 6" is an entry with its price.
        bool isPriced = piece[match.Length..].Trim() is var rest && (rest.Length == 0 || !rest.Any(char.IsLetter) || char.IsAsciiDigit(rest[0]) || rest[0] is '$' or '€' or '£' or '¥');
        if (isEntry || isPriced || name.Count(c => c == ' ') > 3)
        {
            return null;
        }

        List<Token> tokens = Tokenizer.Split(name, []);
        int said = PageWords.Match("list-word", tokens, 0);
        return (said == tokens.Count ? "" : name, match.Length);
    }
}
