namespace Easel.Planning.Languages;

/// <summary>Scripts of letters, by Unicode block.</summary>
internal static class Scripts
{
    private static readonly (char First, char Last, string Name)[] Blocks =
    [
        ('\u0041', '\u024f', "latin"), ('\u0370', '\u03ff', "greek"), ('\u0400', '\u052f', "cyrillic"), ('\u0530', '\u058f', "armenian"),
        ('\u0590', '\u05ff', "hebrew"), ('\u0600', '\u06ff', "arabic"), ('\u0750', '\u077f', "arabic"), ('\u0900', '\u097f', "devanagari"),
        ('\u0980', '\u09ff', "bengali"), ('\u0a00', '\u0a7f', "gurmukhi"), ('\u0a80', '\u0aff', "gujarati"), ('\u0b00', '\u0b7f', "odia"),
        ('\u0b80', '\u0bff', "tamil"), ('\u0c00', '\u0c7f', "telugu"), ('\u0c80', '\u0cff', "kannada"), ('\u0d00', '\u0d7f', "malayalam"),
        ('\u0d80', '\u0dff', "sinhala"), ('\u0e00', '\u0e7f', "thai"), ('\u0e80', '\u0eff', "lao"), ('\u1000', '\u109f', "myanmar"),
        ('\u10a0', '\u10ff', "georgian"), ('\u1100', '\u11ff', "hangul"), ('\u1200', '\u137f', "ethiopic"), ('\u13a0', '\u13ff', "cherokee"),
        ('\u1780', '\u17ff', "khmer"), ('\u1e00', '\u1eff', "latin"), ('\u1f00', '\u1fff', "greek"), ('\u3005', '\u3007', "han"),
        ('\u3040', '\u30ff', "kana"), ('\u3130', '\u318f', "hangul"), ('\u3400', '\u4dbf', "han"), ('\u4e00', '\u9fff', "han"),
        ('\uac00', '\ud7a3', "hangul"), ('\uf900', '\ufaff', "han"), ('\ufb50', '\ufdff', "arabic"), ('\ufe70', '\ufefc', "arabic"),
        ('\uff21', '\uff5a', "latin"), ('\uff66', '\uff9f', "kana"),
    ];

    /// <summary>The script of a letter, or an empty string.</summary>
    public static string Of(char c)
    {
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetter(c) ? "latin" : "";
        }

        int low = 0;
        int high = Blocks.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (c < Blocks[middle].First)
            {
                high = middle - 1;
            }
            else if (c > Blocks[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return Blocks[middle].Name;
            }
        }

        return "";
    }

    /// <summary>Whether words of a script are written without spaces between.</summary>
    public static bool IsUnspaced(char c) => Of(c) is "han" or "kana" or "thai" or "lao" or "myanmar" or "khmer";
}
