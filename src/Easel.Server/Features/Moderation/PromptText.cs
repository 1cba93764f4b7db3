using System.Text;

namespace Easel.Server.Features.Moderation;

/// <summary>A text with its letters made plain, and where its words lie.</summary>
internal sealed class PromptText
{
    private PromptText(char[] letters, int[] places)
    {
        Letters = letters;
        Places = places;
    }

    /// <summary>The text, plain.</summary>
    public char[] Letters { get; }

    /// <summary>Place in the text of each character, in half words: of scripts without spaces two characters are taken for a word.</summary>
    public int[] Places { get; }

    /// <summary>Makes a text plain.</summary>
    public static PromptText Of(string text)
    {
        var letters = new List<char>(text.Length);
        var places = new List<int>(text.Length);
        int place = 0;
        char last = ' ';
        foreach (Rune rune in text.EnumerateRunes())
        {
            char c = Moderation.Letters.Fold(rune);
            if (c == Moderation.Letters.None)
            {
                continue;
            }

            if (!Moderation.Letters.IsOfWord(c))
            {
                c = char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c;
            }
            else if (Moderation.Letters.IsSolid(c))
            {
                place++;
            }
            else if (!Moderation.Letters.IsOfWord(last) || Moderation.Letters.IsSolid(last))
            {
                place += 2;
            }

            letters.Add(c);
            places.Add(place);
            last = c;
        }

        return new PromptText([.. letters], [.. places]);
    }
}
