namespace Easel.Typography.Formulas;

/// <summary>
/// Reads formulas that are written on a line: <c>x = (-b +- sqrt(b^2 - 4ac)) / (2a)</c>. A slash makes a fraction of what stands before and after
/// it, <c>^</c> and <c>_</c> raise and lower what follows; brackets around these parts only group and are not shown. Nothing is refused: what
/// makes no sense is set as it is written.
/// </summary>
internal sealed class FormulaParser
{
    /// <summary>Brackets within brackets, roots and fractions deeper than this are signs like any other.</summary>
    private const int Deepest = 40;

    private readonly string _text;
    private int _at;
    private int _depth;

    private FormulaParser(string text) => _text = text;

    /// <summary>The formula as a tree.</summary>
    public static MathNode Parse(string text)
    {
        var parser = new FormulaParser(text);
        var parts = new List<MathNode>();
        while (parser.Row('\0') is var row && (row.Parts.Count > 0 || parser._at < text.Length))
        {
            parts.AddRange(row.Parts);
            if (parser._at < text.Length)
            {
                // A bracket that closes nothing.
                parts.Add(new MathNode.Symbol(parser._at, text[parser._at++].ToString(), MathClass.Close));
            }
        }

        return new MathNode.Row(0, parts);
    }

    /// <summary>Parts up to a closing bracket.</summary>
    private MathNode.Row Row(char closing)
    {
        int start = _at;
        var parts = new List<MathNode>();
        int nested = 0;
        for (SkipSpace(); _at < _text.Length && _text[_at] is not (')' or ']' or '}') && _text[_at] != closing; SkipSpace())
        {
            if (_text[_at] == '/' && parts.Count > 0 && nested < Deepest)
            {
                nested++;
                int at = _at++;
                SkipSpace();
                MathNode above = Ungrouped(parts[^1]);
                parts[^1] = new MathNode.Fraction(at, above, _at < _text.Length ? Ungrouped(Scripted()) : new MathNode.Row(at, []));
            }
            else
            {
                nested = 0;
                parts.Add(Scripted());
            }
        }

        return new MathNode.Row(start, parts);
    }

    /// <summary>A part with what is raised and lowered beside it.</summary>
    private MathNode Scripted()
    {
        MathNode part = Atom();
        MathNode? sub = null, super = null;
        for (SkipSpace(); _at < _text.Length && _text[_at] is '^' or '_' && _at + 1 < _text.Length; SkipSpace())
        {
            bool raises = _text[_at++] == '^';
            SkipSpace();
            if (_at == _text.Length || (raises ? super : sub) is not null)
            {
                break;
            }

            bool isMinus = _text[_at] is '-' or '−' or '+';
            MathNode script = Atom();
            if (isMinus && _at < _text.Length && char.IsLetterOrDigit(_text[_at]))
            {
                script = new MathNode.Row(script.At, [script, Atom()]);
            }

            (sub, super) = raises ? (sub, Ungrouped(script)) : (Ungrouped(script), super);
        }

        return sub is null && super is null ? part : new MathNode.Scripts(part.At, part, sub, super);
    }

    private MathNode Atom()
    {
        int at = _at;
        char c = _text[_at];
        if (c is '^' or '_')
        {
            return new MathNode.Symbol(_at++, c.ToString(), MathClass.Upright);
        }

        if (c == '"')
        {
            int end = _text.IndexOf('"', _at + 1);
            end = end < 0 ? _text.Length : end;
            _at = Math.Min(end + 1, _text.Length);
            return new MathNode.Symbol(at, _text[(at + 1)..end], MathClass.Name);
        }

        if (c is '(' or '[' or '{' or '|' && _depth < Deepest && Matches(c))
        {
            return Fenced(c);
        }

        if ((Follows("sqrt") || Follows("√")) && _depth < Deepest)
        {
            _at += c == '√' ? 1 : 4;
            SkipSpace();
            _depth++;
            MathNode under = _at < _text.Length && _text[_at] is not (')' or ']' or '}') ? Ungrouped(Atom()) : new MathNode.Row(at, []);
            _depth--;
            return new MathNode.Root(at, null, under);
        }

        if (Follows("root(") && _depth < Deepest)
        {
            _at += 5;
            _depth++;
            MathNode degree = Row(',');
            _at += _at < _text.Length && _text[_at] == ',' ? 1 : 0;
            MathNode body = Row('\0');
            _depth--;
            _at += _at < _text.Length && _text[_at] == ')' ? 1 : 0;
            return new MathNode.Root(at, degree, body);
        }

        (int length, string shown, MathClass kind) = MathSymbols.At(_text, _at);
        _at += length;
        return new MathNode.Symbol(at, shown, kind);
    }

    private MathNode Fenced(char open)
    {
        int at = _at++;
        char close = open switch { '(' => ')', '[' => ']', '{' => '}', _ => '|' };
        _depth++;
        MathNode body = Row(close);
        _depth--;
        _at += _at < _text.Length && _text[_at] == close ? 1 : 0;
        return new MathNode.Fence(at, open == '{' ? "" : open.ToString(), body, open == '{' ? "" : close.ToString());
    }

    /// <summary>Round brackets around an operand of a fraction, root or script only say what belongs to it.</summary>
    private static MathNode Ungrouped(MathNode node) => node is MathNode.Fence { Open: "(" } fence ? fence.Body : node;

    /// <summary>True when the bracket at this place is closed again.</summary>
    private bool Matches(char open)
    {
        if (open == '|')
        {
            return _text.IndexOf('|', _at + 1) is var bar && bar > _at + 1;
        }

        var waiting = new Stack<char>();
        for (int i = _at; i < _text.Length; i++)
        {
            if (_text[i] is '(' or '[' or '{')
            {
                waiting.Push(_text[i] switch { '(' => ')', '[' => ']', _ => '}' });
            }
            else if (_text[i] is ')' or ']' or '}')
            {
                if (waiting.Pop() != _text[i])
                {
                    return false;
                }

                if (waiting.Count == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Follows(string word) => string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0;

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }
}
