using System.Globalization;
using System.Text;

namespace Easel.Server.Features.Moderation;

/// <summary>Brings letters that look alike to one: case, accents, full-width and ornamental forms, Greek and Cyrillic twins. Policy and
/// prompt go through it alike, so that words of other scripts still meet themselves.</summary>
internal static class Letters
{
    /// <summary>Stands for a character that is left out.</summary>
    public const char None = '\0';

    // Each row: the plain letter, then what is read as it.
    private static readonly string[] Rows =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặₐᵃаαɑᴀæ", "bḃḅḇᵇвьβʙƀ", "cçćĉċčḉсϲᴄƈ", "dďḋḍḏḑḓᵈđԁᴅð", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệₑᵉеёεєҽᴇ",
        "fḟғꜰƒ", "gĝğġģǧǵḡᵍɡɢ", "hĥȟḣḥḧḩḫẖₕнһʜħ", "iìíîïĩīĭįǐȉȋḭḯỉịⁱᵢіιїɪı", "jĵǰⱼјᴊ", "kķǩḱḳḵₖᵏкκᴋ", "lĺļľḷḹḻḽₗłӏʟ", "mḿṁṃₘᵐмᴍ",
        "nñńņňǹṅṇṉṋⁿₙпηɴ", "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợₒᵒоοσөøᴏ", "pṕṗₚᵖрρᴘ", "qԛ", "rŕŗřȑȓṙṛṝṟᵣʀ", "sśŝşšſșṡṣṥṧṩẛₛßѕꜱς",
        "tţťțṫṭṯṱẗₜᵗтτᴛ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựᵘᵤυцᴜ", "vṽṿᵛᵥνᴠѵ", "wŵẁẃẅẇẉẘωшԝᴡѡ", "xẋẍₓхχ", "yýÿŷȳẏẙỳỵỷỹуγʏү", "zźżžẑẓẕᴢ",
        "иӣй", "اأإآٱ", "يىی", "هة", "كک",
    ];

    private static readonly Dictionary<char, char> Plain = Rows
        .SelectMany(row => row[1..].Select(twin => (twin, row[0]))).ToDictionary(pair => pair.twin, pair => pair.Item2);

    /// <summary>The plain form of a character: a letter or digit as it is compared, another sign as it is, or <see cref="None"/>.</summary>
    public static char Fold(Rune rune)
    {
        if (!rune.IsBmp)
        {
            return Ornamental(rune.Value);
        }

        char c = (char)rune.Value;
        if (c < 0x80)
        {
            return char.ToLowerInvariant(c);
        }

        c = c switch
        {
            >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
            >= '\u249c' and <= '\u24b5' => (char)('a' + c - 0x249c),
            >= '\u24b6' and <= '\u24e9' => (char)('a' + ((c - 0x24b6) % 26)),
            _ => c,
        };
        c = char.ToLowerInvariant(c);
        return IsLeftOut(c) ? None : Plain.GetValueOrDefault(c, c);
    }

    /// <summary>Whether a character belongs to words; vowel signs of Indic scripts do.</summary>
    public static bool IsOfWord(char c) => c < 0x80
        ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether a script is written without spaces: its words are found anywhere.</summary>
    public static bool IsSolid(char c) =>
        c is (>= '\u0e00' and <= '\u0e7f') or (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff')
            or (>= '\uf900' and <= '\ufaff');

    /// <summary>Whether a script is Korean: its words have particles and compounds at both ends.</summary>
    public static bool IsHangul(char c) => c is >= '\uac00' and <= '\ud7af';

    // Zero-width signs, marks above and below, Arabic vowels and stretchers, Indic dots.
    private static bool IsLeftOut(char c) =>
        c is (>= '\u0300' and <= '\u036f') or (>= '\u1ab0' and <= '\u1aff') or (>= '\u1dc0' and <= '\u1dff') or (>= '\u20d0' and <= '\u20ff')
            or (>= '\ufe00' and <= '\ufe0f') or (>= '\u064b' and <= '\u065f') or '\u0670' or '\u0640' or '\u093c' or '\u09bc' or '\u115f'
            or '\u1160' or '\u3164'
        || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static char Ornamental(int code) => code switch
    {
        >= 0x1d400 and <= 0x1d6a3 => (char)('a' + ((code - 0x1d400) % 26)),
        >= 0x1d7ce and <= 0x1d7ff => (char)('0' + ((code - 0x1d7ce) % 10)),
        >= 0x1f130 and <= 0x1f149 => (char)('a' + code - 0x1f130),
        >= 0x1f150 and <= 0x1f169 => (char)('a' + code - 0x1f150),
        >= 0x1f170 and <= 0x1f189 => (char)('a' + code - 0x1f170),
        >= 0x1f1e6 and <= 0x1f1ff => (char)('a' + code - 0x1f1e6),
        >= 0xe0000 and <= 0xe01ef => None,
        _ => ' ',
    };
}
