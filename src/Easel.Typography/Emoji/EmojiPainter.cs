using System.Collections.Immutable;
using System.Globalization;
using Easel.Typography.Shaping;

namespace Easel.Typography;

/// <summary>Gives shaped emoji their pictures.</summary>
internal static class EmojiPainter
{
    /// <summary>The glyphs, those of emoji with their pictures.</summary>
    /// <param name="text">The text that the clusters point into.</param>
    /// <param name="glyphs">Glyphs in visual order.</param>
    public static ImmutableArray<ShapedGlyph> Paint(string text, ImmutableArray<ShapedGlyph> glyphs)
    {
        ImmutableArray<ShapedGlyph>.Builder? painted = null;
        for (int i = 0; i < glyphs.Length; i++)
        {
            int cluster = glyphs[i].Cluster;
            int length = StringInfo.GetNextTextElementLength(text.AsSpan(cluster));
            if (EmojiSequence.IsPicture(text.AsSpan(cluster, length)) && EmojiFile.Find(text.Substring(cluster, length)) is { } art)
            {
                painted ??= glyphs.ToBuilder();

                // Where the font knows only the parts of a sequence, the first part stands for the whole.
                bool continues = i > 0 && glyphs[i - 1].Cluster == cluster;
                painted[i] = glyphs[i] with { Art = continues ? EmojiArt.Nothing : art };
            }
        }

        return painted?.ToImmutable() ?? glyphs;
    }
}
