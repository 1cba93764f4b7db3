using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>The rows of keys of a computer, on y = 0 about x = z = 0.</summary>
internal static class KeyRows
{
    /// <summary>Pitches from the first key to the end of the last.</summary>
    public const float Width = 15;

    // Signs of the keys and widths of the first and last key, from the row of digits down; a space marks a blank key.
    private static readonly (string Signs, float First, float Last)[] s_rows =
    [
        ("^1234567890-= ", 1, 2), (" QWERTYUIOP+- ", 1.5f, 1.5f), (" ASDFGHJKL:* ", 1.75f, 2.25f), (" ZXCVBNM<>/ ", 2.25f, 2.75f),
    ];

    /// <summary>Letters and digits, and the keys around them.</summary>
    /// <param name="pitch">From key to key, metres.</param>
    /// <param name="gap">Between keys, metres.</param>
    /// <param name="height">Of a cap, metres.</param>
    /// <param name="taper">Width of a cap's top, share of that of its foot.</param>
    /// <param name="functions">Whether a row of lower keys lies behind.</param>
    public static (PolyMesh Letters, PolyMesh Others) Build(float pitch, float gap, float height, float taper, bool functions)
    {
        PolyMesh letters = new(), others = new();
        float left = -0.5f * Width * pitch, back = functions ? -2 * pitch : -2.5f * pitch;
        if (functions)
        {
            for (int i = 0; i < 14; i++)
            {
                float wide = pitch * Width / 14;
                others.Join(Key(' ', left + (wide * (i + 0.5f)), back - (0.85f * pitch), wide - gap, (0.68f * pitch) - gap));
            }
        }

        for (int row = 0; row < s_rows.Length; row++)
        {
            (string signs, float first, float last) = s_rows[row];
            float x = left, z = back + (row * pitch);
            for (int i = 0; i < signs.Length; i++)
            {
                float units = i == 0 ? first : i == signs.Length - 1 ? last : 1;
                PolyMesh key = Key(signs[i], x + (0.5f * units * pitch), z, (units * pitch) - gap, pitch - gap);
                (signs[i] == ' ' ? others : letters).Join(key);
                x += units * pitch;
            }
        }

        // The row of the space bar.
        float at = left, front = back + (s_rows.Length * pitch);
        foreach (float units in (ReadOnlySpan<float>)[1.25f, 1.25f, 1.25f, 6.25f, 1.25f, 1.25f, 1.25f, 1.25f])
        {
            (units > 5 ? letters : others).Join(Key(' ', at + (0.5f * units * pitch), front, (units * pitch) - gap, pitch - gap));
            at += units * pitch;
        }

        return (letters, others);

        PolyMesh Key(char sign, float x, float z, float wide, float deep) => KeyLegends.Marked(Screens.Cap(wide, deep, height, taper), sign).Move(x, 0, z);
    }
}
