using static Easel.Typography.Unicode.LineBreakClass;

namespace Easel.Typography.Unicode;

/// <summary>
/// The Unicode line breaking algorithm (UAX #14, revision 49), with numbers kept whole by the expression of its section 8.2, example 7. Small
/// kana and the like never begin a line (strict kinsoku). Where words of South East Asian scripts end is not known here.
/// </summary>
internal static class LineBreakRules
{
    private static readonly Lazy<UnicodeTable<LineBreakClass>> s_classes =
        new(() => UnicodeTable<LineBreakClass>.Load("line-break.txt", Enum.Parse<LineBreakClass>, XX));

    /// <summary>Line_Break of a code point, as the table has it.</summary>
    public static LineBreakClass ClassOf(int codePoint) => s_classes.Value[codePoint];

    /// <summary>What may happen before each code point; the first is never broken before.</summary>
    /// <param name="codePoints">The text.</param>
    /// <param name="isEastAsian">True in Chinese, Japanese and Korean text, where ambiguous characters are set like ideographs.</param>
    public static LineBreak[] Find(ReadOnlySpan<int> codePoints, bool isEastAsian = false)
    {
        var breaks = new LineBreak[codePoints.Length];
        var units = new List<Unit>(codePoints.Length);
        for (int i = 0; i < codePoints.Length; i++)
        {
            LineBreakClass c = Resolve(ClassOf(codePoints[i]), isEastAsian);
            bool isMark = c is CM or ZWJ;

            // A character and its marks count as one (LB9); marks without a character are letters (LB10).
            if (isMark && units.Count > 0 && units[^1].Class is not (BK or CR or LF or NL or SP or ZW))
            {
                units[^1] = units[^1] with { EndsWithJoiner = c == ZWJ };
                continue;
            }

            units.Add(new Unit(i, isMark ? AL : c, c == ZWJ));
        }

        var context = new LineBreakContext(units);
        for (int k = 1; k < units.Count; k++)
        {
            breaks[units[k].Start] = context.Before(k);
        }

        return breaks;
    }

    /// <summary>Rule LB1.</summary>
    private static LineBreakClass Resolve(LineBreakClass c, bool isEastAsian) => c switch
    {
        AI => isEastAsian ? ID : AL,
        SG or XX or SA => AL,
        SA_CM => CM,
        CJ => NS,
        _ => c,
    };

    /// <summary>A character with its marks.</summary>
    internal readonly record struct Unit(int Start, LineBreakClass Class, bool EndsWithJoiner);
}
