using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>A lit picture: a sun over ridges in haze, and over it what the screen is used for. Its plane is that of x and y about the rest origin.</summary>
/// <param name="Half">Half sides of the screen, metres.</param>
/// <param name="Kind">What is shown over the picture.</param>
/// <param name="Low">Colour of the sky above the ridges.</param>
/// <param name="High">Colour of the sky at the upper edge.</param>
/// <param name="Ridge">Colour of the nearest ridge.</param>
/// <param name="Brightness">Radiance of white.</param>
/// <param name="Number">Tells pictures apart.</param>
internal sealed record ScreenPicture(Vector2 Half, ScreenKind Kind, LinearRgb Low, LinearRgb High, LinearRgb Ridge, float Brightness, uint Number) : SurfacePattern
{
    // A screen in black stays black.
    private const float Dark = 0.03f;

    private static readonly Vector3[] s_symbols = [Hex("#ff5f52"), Hex("#34c759"), Hex("#2f9bff"), Hex("#ffb524"), Hex("#b35cff"), Hex("#f2f4f8"), Hex("#26c6b5"), Hex("#ff7ab8")];

    /// <summary>A picture in daylight, at dusk or at night; with a colour asked for, in shades of it.</summary>
    public static ScreenPicture Make(Vector2 half, ScreenKind kind, LinearRgb? hue, float brightness, RandomStream stream)
    {
        if (hue is { } c)
        {
            LinearRgb deep = LinearRgb.Lerp(c, LinearRgb.Black, 0.55f);
            return new(half, kind, LinearRgb.Lerp(c, LinearRgb.White, c.Luminance < Dark ? 0.05f : 0.4f), c, deep, brightness, stream.Child("number").NextUInt() % 4096);
        }

        (string low, string high, string ridge) = stream.Child("hour").Range(0, 2) switch
        {
            0 => ("#ffb27a", "#5a4fa8", "#2b1f52"),
            1 => ("#d5f0ff", "#2f86d8", "#1c4f6e"),
            _ => ("#ffd7a8", "#ef6f7a", "#5b2a5e"),
        };
        return new(half, kind, LinearRgb.FromHex(low), LinearRgb.FromHex(high), LinearRgb.FromHex(ridge), brightness, stream.Child("number").NextUInt() % 4096);
    }

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float aspect = Half.X / Half.Y;
        Vector2 p = new Vector2(point.Rest.X, point.Rest.Y) / Half.Y;
        Vector3 color = Picture(p, aspect);
        color = Kind switch
        {
            ScreenKind.Desktop => Desktop(p, aspect, color),
            ScreenKind.Home => Home(p, aspect, color),
            _ => color,
        };
        surface.Emission = color * Brightness;
        surface.BaseColor = color * 0.04f;
    }

    private Vector3 Picture(Vector2 p, float aspect)
    {
        float side = MathF.Max(0.4f, aspect);
        Vector3 low = Low.ToVector3(), high = High.ToVector3(), ridge = Ridge.ToVector3();
        Vector3 color = Vector3.Lerp(low, high, Noise.SmoothStep(-0.35f, 0.95f, p.Y));
        var sun = new Vector2(side * 0.45f * (Unit(1) - 0.3f), 0.12f + (0.25f * Unit(2)));
        float toSun = Vector2.Distance(p, sun);
        color = Vector3.Lerp(color, Vector3.One, 0.95f * (1 - Noise.SmoothStep(0.115f, 0.125f, toSun)));
        color += low * (0.35f * MathF.Exp(-toSun * 3.2f));
        for (int layer = 0; layer < 4; layer++)
        {
            float near = layer / 3f, x = p.X * (0.8f + (0.25f * layer));
            float crest = -0.12f - (0.24f * layer) + ((0.34f - (0.05f * layer)) * Noise.Fbm(new Vector3(x + (7.3f * layer), Number * 0.713f, layer * 1.7f), 4, Number));
            if (p.Y < crest)
            {
                color = Vector3.Lerp(Vector3.Lerp(low, ridge, 0.32f + (0.5f * near)), ridge * 0.75f, near * near);
                color = Vector3.Lerp(color, low, 0.22f * (1 - near) * Noise.SmoothStep(0, 0.35f, crest - p.Y));
            }
        }

        return color;
    }

    private static Vector3 Desktop(Vector2 p, float aspect, Vector3 color)
    {
        // A bar along the upper edge.
        color = p.Y > 0.93f ? Vector3.Lerp(color, Vector3.One, 0.72f) : color;

        // A window: title bar with three dots, a column at its side, text.
        Vector2 w = p - new Vector2(-0.32f * aspect, 0.1f), half = new(0.5f * aspect, 0.58f);
        if (Box(w, half, 0.05f) < 0)
        {
            bool title = w.Y > half.Y - 0.13f;
            color = title ? new Vector3(0.72f, 0.74f, 0.78f) : w.X < -half.X + (0.26f * aspect) ? new Vector3(0.8f, 0.84f, 0.9f) : new Vector3(0.96f);
            for (int i = 0; title && i < 3; i++)
            {
                color = Vector2.Distance(w, new Vector2(-half.X + 0.09f + (0.085f * i), half.Y - 0.065f)) < 0.028f ? s_symbols[i == 0 ? 0 : i == 1 ? 3 : 1] : color;
            }

            float line = (half.Y - 0.22f - w.Y) / 0.1f, left = -half.X + (0.31f * aspect);
            int row = (int)line;
            float length = 0.62f * aspect * (0.6f + (0.4f * Hash.ToUnit(Hash.Mix((uint)row, 91))));
            bool inText = !title && row is >= 0 and < 9 && line - row < (row == 0 ? 0.62f : 0.4f) && w.X > left && w.X < left + (row % 4 == 3 ? 0.5f * length : length);
            color = inText && line > 0 ? row == 0 ? new Vector3(0.1f, 0.25f, 0.6f) : new Vector3(0.3f) : color;
            float item = (half.Y - 0.24f - w.Y) / 0.14f;
            bool inItem = !title && item is > 0 and < 6 && item - MathF.Floor(item) < 0.34f && w.X > -half.X + 0.06f && w.X < -half.X + (0.19f * aspect);
            color = inItem ? new Vector3(0.35f, 0.45f, 0.62f) : color;
        }

        // A row of symbols on a pale strip.
        const int Symbols = 8;
        const float Pitch = 0.17f;
        Vector2 d = p - new Vector2(0, -0.82f);
        if (Box(d, new Vector2(0.5f * Pitch * (Symbols + 0.4f), 0.11f), 0.05f) < 0)
        {
            color = Vector3.Lerp(color, Vector3.One, 0.5f);
            float at = (d.X / Pitch) + (0.5f * Symbols);
            int i = (int)MathF.Floor(at);
            color = i is >= 0 and < Symbols && Box(new Vector2((at - i - 0.5f) * Pitch, d.Y), new Vector2(0.066f), 0.025f) < 0 ? Symbol(i, new Vector2((at - i - 0.5f) * Pitch, d.Y) / 0.066f) : color;
        }

        return color;
    }

    private static Vector3 Home(Vector2 p, float aspect, Vector3 color)
    {
        color = DotFont.IsInked("10:09", p.X / 0.13f, (p.Y - 0.66f) / 0.17f) ? Vector3.One : color;

        // Four columns of symbols, and a pale strip with the four used most.
        float pitch = 2 * aspect / 4.4f, size = 0.36f * pitch;
        bool dock = MathF.Abs(p.Y + 0.86f) < 0.62f * pitch;
        if (dock && Box(p + new Vector2(0, 0.86f), new Vector2(2.1f * pitch, 0.56f * pitch), 0.06f) < 0)
        {
            color = Vector3.Lerp(color, Vector3.One, 0.4f);
        }

        float x = (p.X / pitch) + 2, y = dock ? (p.Y + 0.86f) / pitch : ((p.Y + 0.62f) / (1.18f * pitch)) + 0.5f;
        int column = (int)MathF.Floor(x), row = dock ? 9 : (int)MathF.Floor(y);
        Vector2 d = new((x - column - 0.5f) * pitch, dock ? y * pitch : (y - row - 0.5f) * 1.18f * pitch);
        bool isSymbol = column is >= 0 and < 4 && (dock || row is >= 1 and < 5) && !(row == 1 && column > 1);
        return isSymbol && Box(d, new Vector2(size), 0.3f * size) < 0 ? Symbol(column + (3 * row), d / size) : color;
    }

    // A coloured tile with a ring, a bar, a disc or a triangle in it.
    private static Vector3 Symbol(int number, Vector2 q)
    {
        Vector3 tile = s_symbols[number % s_symbols.Length], ink = number % s_symbols.Length == 5 ? new Vector3(0.2f, 0.3f, 0.5f) : Vector3.One;
        float r = q.Length();
        bool inked = (number % 4) switch
        {
            0 => r is > 0.32f and < 0.52f,
            1 => MathF.Abs(q.X) < 0.5f && MathF.Abs(MathF.Abs(q.Y) - 0.22f) < 0.1f,
            2 => r < 0.42f,
            _ => q.X > -0.35f && MathF.Abs(q.Y) < 0.5f * (0.55f - q.X),
        };
        return inked ? ink : tile * (0.82f + (0.18f * q.Y));
    }

    /// <summary>Distance to a box with round corners, negative inside.</summary>
    private static float Box(Vector2 p, Vector2 half, float corner)
    {
        Vector2 d = Vector2.Abs(p) - half + new Vector2(corner);
        return Vector2.Max(d, Vector2.Zero).Length() + MathF.Min(MathF.Max(d.X, d.Y), 0) - corner;
    }

    private float Unit(uint salt) => Hash.ToUnit(Hash.Mix(Number, salt));

    private static Vector3 Hex(string hex) => LinearRgb.FromHex(hex).ToVector3();
}
