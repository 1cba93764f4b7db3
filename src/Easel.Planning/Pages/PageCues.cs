using System.Collections.Frozen;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Words that say which part a text plays (page-cues.txt).</summary>
internal static class PageCues
{
    private static readonly FrozenDictionary<string, BlockRole> s_roles = DataFile.Read("page-cues", ':')
        .SelectMany(l => l.Words.Select(w => (Word: Tokenizer.Normalize(w), Role: Enum.Parse<BlockRole>(l.Left, ignoreCase: true))))
        .DistinctBy(p => p.Word).ToFrozenDictionary(p => p.Word, p => p.Role, StringComparer.Ordinal);

    private static readonly int s_longest = s_roles.Keys.Max(k => k.Count(c => c == ' ') + 1);

    /// <summary>The role that the tokens from <paramref name="i"/> on name, and their number.</summary>
    public static (BlockRole Role, int Count)? At(IReadOnlyList<Token> tokens, int i)
    {
        for (int count = Math.Min(s_longest, tokens.Count - i); count > 0; count--)
        {
            if (tokens[i + count - 1].Kind == TokenKind.Word && s_roles.TryGetValue(PageWords.Join(tokens, i, count), out BlockRole role))
            {
                return (role, count);
            }
        }

        return null;
    }
}
