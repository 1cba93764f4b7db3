using static Easel.Typography.Unicode.LineBreakClass;

namespace Easel.Typography.Unicode;

/// <summary>Rules LB4 to LB31 of UAX #14 between characters that follow each other.</summary>
internal sealed class LineBreakContext
{
    private readonly LineBreakClass[] _classes;
    private readonly List<LineBreakRules.Unit> _units;

    /// <summary>For each character, the class of the last one before it, or at it, that is no space.</summary>
    private readonly LineBreakClass[] _solid;

    /// <summary>Whether a character stands within a number: 1 in its digits and signs, 2 at the bracket after them.</summary>
    private readonly byte[] _number;

    /// <summary>Whether the regional indicators up to here are odd in number.</summary>
    private readonly bool[] _oddIndicator;

    /// <summary>Looks through the text once.</summary>
    public LineBreakContext(List<LineBreakRules.Unit> units)
    {
        _units = units;
        _classes = [.. units.Select(u => u.Class)];
        _solid = new LineBreakClass[_classes.Length];
        _number = new byte[_classes.Length];
        _oddIndicator = new bool[_classes.Length];
        for (int i = 0; i < _classes.Length; i++)
        {
            LineBreakClass c = _classes[i];
            byte before = i > 0 ? _number[i - 1] : (byte)0;
            _solid[i] = c == SP ? (i > 0 ? _solid[i - 1] : XX) : c;
            _number[i] = c == NU || (before == 1 && c is SY or IS) ? (byte)1 : before == 1 && c is CL or CP or CP_EA ? (byte)2 : (byte)0;
            _oddIndicator[i] = c == RI && !(i > 0 && _oddIndicator[i - 1]);
        }
    }

    /// <summary>What may happen before a character other than the first.</summary>
    public LineBreak Before(int k)
    {
        LineBreakClass a = _classes[k - 1], b = _classes[k];
        if (a is BK or LF or NL || (a == CR && b != LF))
        {
            return LineBreak.Mandatory;
        }

        if (b is BK or CR or LF or NL or SP or ZW || a == CR)
        {
            return LineBreak.None;
        }

        // LB8, LB8a: a zero width space divides, a joiner holds.
        if (_solid[k - 1] == ZW)
        {
            return LineBreak.Allowed;
        }

        return _units[k - 1].EndsWithJoiner || IsHeld(k, a, b) ? LineBreak.None : LineBreak.Allowed;
    }

    /// <summary>Rules LB11 to LB30b: true where a line must not end.</summary>
    private bool IsHeld(int k, LineBreakClass a, LineBreakClass b)
    {
        LineBreakClass solid = _solid[k - 1];
        if (a == WJ || b == WJ || a == GL || (b == GL && a is not (SP or BA or HY)))
        {
            return true;
        }

        if (b is EX or CL or CP or CP_EA or IS or SY)
        {
            return true;
        }

        if (solid is OP or OP_EA || (solid == QU && b is OP or OP_EA) || (solid is CL or CP or CP_EA && b == NS) || (solid == B2 && b == B2))
        {
            return true;
        }

        if (a == SP)
        {
            return false;
        }

        if (a == QU || b == QU)
        {
            return true;
        }

        if (a == CB || b == CB)
        {
            return false;
        }

        bool aLetter = a is AL or HL, bLetter = b is AL or HL;
        bool aHangul = a is JL or JV or JT or H2 or H3, bHangul = b is JL or JV or JT or H2 or H3;
        bool aIdeograph = a is ID or ID_EP or EB or EM, bIdeograph = b is ID or ID_EP or EB or EM;
        return b is BA or HY or NS || a == BB
            || (k > 1 && _classes[k - 2] == HL && a is HY or BA)
            || (a == SY && b == HL)
            || b == IN
            || (aLetter && b == NU) || (a == NU && bLetter)
            || (a == PR && bIdeograph) || (aIdeograph && b == PO)
            || (a is PR or PO && bLetter) || (aLetter && b is PR or PO)
            || IsInNumber(k, a, b)
            || (a == JL && b is JL or JV or H2 or H3) || (a is JV or H2 && b is JV or JT) || (a is JT or H3 && b == JT)
            || (aHangul && b == PO) || (a == PR && bHangul)
            || ((aLetter || a == IS) && bLetter)
            || ((aLetter || a == NU) && b == OP) || (a == CP && (bLetter || b == NU))
            || (a == RI && b == RI && _oddIndicator[k - 1])
            || (a is EB or ID_EP && b == EM);
    }

    /// <summary>LB25 as an expression: ( PR | PO )? ( OP | HY )? NU ( NU | SY | IS )* ( CL | CP )? ( PR | PO )?.</summary>
    private bool IsInNumber(int k, LineBreakClass a, LineBreakClass b)
    {
        byte state = _number[k - 1];
        bool beforeDigits = b == NU || (b is OP or OP_EA or HY && k + 1 < _classes.Length && _classes[k + 1] == NU);
        return (a is PR or PO && beforeDigits)
            || (a is HY && b == NU)
            || (state == 1 && b is NU or SY or IS or CL or CP or CP_EA)
            || (state > 0 && b is PR or PO);
    }
}
