using System.Globalization;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>Reads times of the clock: "3:15", "7 pm", "ten o'clock", "half past three", "quarter to nine".</summary>
internal sealed class ClockTimeReader(IReadOnlyList<Token> tokens, string prompt)
{
    private static readonly string[] Hours = ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];

    /// <summary>The time that begins at a token and the number of its tokens, or null.</summary>
    public (ClockTime Time, int Count)? Read(int i)
    {
        // "half past three", "quarter to nine", "ten minutes past four"
        if (Minutes(i) is { } minutes)
        {
            int at = i + 1 + (Word(i + 1) == "minutes" ? 1 : 0);
            int sign = Word(at) switch { "past" => 1, "to" when minutes < 30 => -1, _ => 0 };
            if (sign != 0 && Hour(Word(at + 1)) is { } near)
            {
                int total = ((near * 60) + (sign * minutes) + (12 * 60)) % (12 * 60);
                return (new ClockTime(total / 60, total % 60, IsOfDay: false), at + 2 - i);
            }
        }

        string word = Word(i);
        if (word.Length is 3 or 4 && word[^1] == 'm' && word[^2] is 'a' or 'p' && Hour(word[..^2]) is { } glued)
        {
            return (OfDay(glued, 0, word[^2] == 'p'), 1);
        }

        if (Number(word, 23) is not { } hour && Hour(word) is not { } named)
        {
            return null;
        }

        hour = Number(word, 23) ?? Hour(word)!.Value;
        if (Word(i + 1) is "o'clock" or "oclock")
        {
            return (new ClockTime(hour, 0, hour > 12), 2);
        }

        (int minute, string rest, int next) = Colon(i) is { } digits ? (int.Parse(digits[..2], CultureInfo.InvariantCulture), digits[2..], i + 3) : (0, "", i + 1);
        bool isHalf = rest is "am" or "pm" || (rest.Length == 0 && hour is >= 1 and <= 12 && Word(next) is "am" or "pm");
        if (isHalf)
        {
            string half = rest.Length > 0 ? rest : Word(next);
            return (OfDay(hour, minute, half == "pm"), next + (rest.Length > 0 ? 0 : 1) - i);
        }

        bool isRatio = Word(next) is "aspect" or "ratio" or "format";
        return next == i + 1 || rest.Length > 0 || isRatio ? null : (new ClockTime(hour, minute, hour > 12 || word[0] == '0'), next - i);
    }

    private static ClockTime OfDay(int hour, int minute, bool isAfternoon) => new((hour % 12) + (isAfternoon ? 12 : 0), minute, IsOfDay: true);

    /// <summary>Minutes, with what is glued to them, after a colon without spaces: "15", "15pm".</summary>
    private string? Colon(int i)
    {
        bool isColon = i + 2 < tokens.Count && prompt[tokens[i + 1].Start] == ':' && tokens[i + 1].Start == tokens[i].End && tokens[i + 2].Start == tokens[i + 1].End;
        string minutes = Word(i + 2);
        return isColon && minutes.Length is 2 or 4 && minutes[0] is >= '0' and <= '5' && char.IsAsciiDigit(minutes[1]) ? minutes : null;
    }

    private int? Minutes(int i) => Word(i) switch
    {
        "half" => 30,
        "quarter" => 15,
        "twenty" => 20,
        var word => Hour(word) is { } number and (5 or 10) ? number : null,
    };

    private static int? Hour(string word) => Number(word, 12) ?? (Array.IndexOf(Hours, word) is var index and >= 0 ? index == 0 ? 12 : index : null);

    private static int? Number(string word, int most) =>
        word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= most ? number : null;

    private string Word(int i) => i < tokens.Count && tokens[i].Kind == TokenKind.Word ? tokens[i].Lower : "";
}
