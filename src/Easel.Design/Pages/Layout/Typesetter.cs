using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>Sets texts and remembers them: layouts are measured many times before they are drawn. Coordinates start at the top left of the
/// text, which lies at the origin.</summary>
internal sealed class Typesetter(FontLibrary? library)
{
    /// <summary>Room that no text fills.</summary>
    private const float Endless = 1e6f;

    private readonly Dictionary<(string Text, TextStyle Style, float Width, int Lines, float Height), TextBlock> _set = [];

    /// <summary>Fonts; null for those beside the program.</summary>
    public FontLibrary? Library => library;

    /// <summary>Sets a text at the size of its style in as many lines as the width needs; a word that is wider makes the letters smaller.</summary>
    public TextBlock Set(string text, TextStyle style, float width)
    {
        var key = (text, style, width, 0, 0f);
        if (!_set.TryGetValue(key, out TextBlock? block))
        {
            TextStyle top = style with { VerticalAlignment = VerticalAlignment.Top };
            var box = new TextBox(0, -Endless, width, Endless);
            block = TextLayout.Layout(text, top, box, library);
            block = block.Bounds.Width <= width * 1.0005f ? block : TextLayout.Fit(text, top, box, block.Lines.Length + 8, style.Size, library);
            _set[key] = block;
        }

        return block;
    }

    /// <summary>Sets a text as large as width, height and number of lines allow, up to the size of its style.</summary>
    public TextBlock Fit(string text, TextStyle style, float width, int lines, float height = Endless)
    {
        var key = (text, style, width, lines, height);
        if (!_set.TryGetValue(key, out TextBlock? block))
        {
            TextStyle top = style with { VerticalAlignment = VerticalAlignment.Top };
            _set[key] = block = TextLayout.Fit(text, top, new TextBox(0, -height, width, height), lines, style.Size, library);
        }

        return block;
    }
}
