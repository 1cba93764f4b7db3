using System.Text;
using System.Xml;

namespace Easel.Imaging.Encoding;

/// <summary>Text that XML 1.0 can carry.</summary>
internal static class XmlText
{
    private const char Replacement = '\ufffd';

    /// <summary>The text with U+FFFD in place of what has no form in XML, not even an escaped one: most control characters, halves of
    /// surrogate pairs, U+FFFE and U+FFFF.</summary>
    public static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
                continue;
            }

            clean ??= new StringBuilder(text);
            clean[i] = Replacement;
        }

        return clean?.ToString() ?? text;
    }
}
