using System.Text;
using Easel.Typography.Unicode;

namespace Easel.Typography.Paragraphs;

/// <summary>How far lines can be stretched and shrunk, for choosing where they end.</summary>
internal sealed class LineGaps
{
    /// <summary>Shares of a space, and of an em between ideographs and at joints of Arabic letters, that look well.</summary>
    private const float SpaceStretch = 0.5f, SpaceShrink = 0.25f, SquareStretch = 0.05f, JointStretch = 0.12f;

    private readonly float[] _stretch;
    private readonly float[] _shrink;

    /// <summary>Counts the gaps of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="advance">The pen's way before each char.</param>
    public LineGaps(string text, float[] advance)
    {
        _stretch = new float[text.Length + 1];
        _shrink = new float[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            float width = advance[i + 1] - advance[i];
            bool isSpace = text[i] is ' ' or '\u00A0' or '\t';
            string script = Rune.TryGetRuneAt(text, i, out Rune rune) ? ScriptCodes.Of(rune.Value) : ScriptCodes.Unknown;
            float stretch = isSpace ? SpaceStretch * width : ScriptCodes.IsEastAsian(script) && script != "Hang" ? SquareStretch
                : script == "Arab" && CharacterData.JoiningOf(rune.Value) == 'D' ? JointStretch * 0.25f : 0;
            _stretch[i + 1] = _stretch[i] + stretch;
            _shrink[i + 1] = _shrink[i] + (isSpace ? SpaceShrink * width : 0);
        }
    }

    /// <summary>How much wider the text between two chars may be set, em.</summary>
    public float Stretch(int start, int end) => _stretch[end] - _stretch[start];

    /// <summary>How much narrower the text between two chars may be set, em.</summary>
    public float Shrink(int start, int end) => _shrink[end] - _shrink[start];
}
