using System.Text.RegularExpressions;

namespace Easel.Planning.Pages;

/// <summary>Reads of a letter to whom and from whom it is, and what it thanks for.</summary>
internal static class Correspondence
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private const string Name = @"(?:the\s+|my\s+)?([A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*){0,3})";

    private static readonly Regex s_reader = new($@"\bto\s+{Name}", Linear);

    private static readonly Regex s_writer = new($@"\bfrom\s+{Name}", Linear);

    private static readonly Regex s_thanks = new(@"\bthanking\s+(?:(?:him|her|them|you|[A-Z]\w*)\s+)?for\s+([^.;]{2,90})", Linear);

    /// <summary>Takes them as greeting, signature and text.</summary>
    public static void Take(PageDraft draft)
    {
        if (!draft.Has(BlockRole.Title) && s_reader.Match(draft.Rest) is { Success: true } reader)
        {
            draft.Add(BlockRole.Title, $"Dear {reader.Groups[1].Value},");
            draft.Take(reader.Index, reader.Index + reader.Length);
        }

        if (!draft.Has(BlockRole.Subtitle) && s_writer.Match(draft.Rest) is { Success: true } writer)
        {
            draft.Add(BlockRole.Subtitle, writer.Groups[1].Value);
            draft.Take(writer.Index, writer.Index + writer.Length);
        }

        if (!draft.Has(BlockRole.Body) && s_thanks.Match(draft.Rest) is { Success: true } thanks)
        {
            draft.Add(BlockRole.Body, $"Thank you so much for {thanks.Groups[1].Value.TrimEnd(' ', ',')}. It was a great joy, and I still smile when I think of it.");
            draft.Take(thanks.Index, thanks.Index + thanks.Length);
        }
    }
}
