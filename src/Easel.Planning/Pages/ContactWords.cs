using System.Globalization;
using System.Text;

namespace Easel.Planning.Pages;

/// <summary>Addresses made of names, for pages whose prompts give none. They end in a domain that is reserved for examples.</summary>
internal static class ContactWords
{
    /// <summary>Stand for them in sample texts.</summary>
    public const string Mail = "{mail}", Site = "{site}";

    /// <summary>Fills them in.</summary>
    /// <param name="text">A sample text.</param>
    /// <param name="person">Name of a person, or null.</param>
    /// <param name="firm">Name of a firm, or null.</param>
    public static string Fill(string text, string? person, string? firm)
    {
        string house = Letters(firm ?? "", ""), first = Letters(person?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "", "");
        string whole = Letters(person ?? "", ".");
        string mail = house.Length > 0 ? $"{(first.Length > 0 ? first : "hello")}@{house}.example" : $"{(whole.Length > 0 ? whole : "hello")}@mail.example";
        string site = house.Length > 0 ? $"www.{house}.example" : whole.Length > 0 ? $"www.{Letters(person!, "")}.example" : "www.studio.example";
        return text.Replace(Mail, mail, StringComparison.Ordinal).Replace(Site, site, StringComparison.Ordinal);
    }

    /// <summary>Words in small letters without accents, joined; titles before names are left out.</summary>
    private static string Letters(string name, string joint)
    {
        var words = new List<string>();
        foreach (string word in name.Normalize(NormalizationForm.FormD).Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            string letters = string.Concat(word.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsAsciiLetterOrDigit(c))).ToLowerInvariant();
            if (letters.Length > 0 && letters is not ("dr" or "prof" or "mr" or "mrs" or "ms"))
            {
                words.Add(letters);
            }
        }

        return string.Join(joint, words);
    }
}
