using System.Globalization;

namespace Easel.AssetCompiler.Hyphens;

/// <summary>Reads object literals of JavaScript: objects (with or without quotes around keys), arrays, strings and numbers.</summary>
internal sealed class JsLiteral
{
    private readonly string _text;
    private int _at;

    private JsLiteral(string text, int at) => (_text, _at) = (text, at);

    /// <summary>The value that begins at a place: a dictionary, a list, a string or a number.</summary>
    public static object Read(string text, int at) => new JsLiteral(text, at).Value();

    private object Value() => Peek() switch
    {
        '{' => Object(),
        '[' => Array(),
        '"' or '\'' => String(),
        _ => int.Parse(Word(), NumberStyles.Integer, CultureInfo.InvariantCulture),
    };

    private Dictionary<string, object> Object()
    {
        var result = new Dictionary<string, object>(StringComparer.Ordinal);
        for (_at++; Peek() != '}';)
        {
            string key = Peek() is '"' or '\'' ? String() : Word();
            Expect(':');
            result[key] = Value();
            Skip(',');
        }

        _at++;
        return result;
    }

    private List<object> Array()
    {
        var result = new List<object>();
        for (_at++; Peek() != ']'; Skip(','))
        {
            result.Add(Value());
        }

        _at++;
        return result;
    }

    private string String()
    {
        char quote = _text[_at++];
        var result = new System.Text.StringBuilder();
        for (; _text[_at] != quote; _at++)
        {
            if (_text[_at] != '\\')
            {
                result.Append(_text[_at]);
            }
            else if (_text[++_at] == 'u')
            {
                result.Append((char)int.Parse(_text.AsSpan(_at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                _at += 4;
            }
            else
            {
                result.Append(_text[_at]);
            }
        }

        _at++;
        return result.ToString();
    }

    private string Word()
    {
        Peek();
        int start = _at;
        for (; !char.IsWhiteSpace(_text[_at]) && !",:]}".Contains(_text[_at]); _at++)
        {
        }

        return _text[start.._at];
    }

    private char Peek()
    {
        for (; char.IsWhiteSpace(_text[_at]); _at++)
        {
        }

        return _text[_at];
    }

    private void Expect(char c)
    {
        if (Peek() != c)
        {
            throw new InvalidDataException($"Expected '{c}' at {_at}.");
        }

        _at++;
    }

    private void Skip(char c)
    {
        if (Peek() == c)
        {
            _at++;
        }
    }
}
