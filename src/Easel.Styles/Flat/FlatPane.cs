using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>How window panes are drawn.</summary>
internal static class FlatPane
{
    /// <summary>Clear windows, as of vehicles; those of houses are dark and mirror.</summary>
    public static bool IsSeenThrough(in FrameMaterial material) => material.Name == "window" && material.BaseColor.G > 0.2f;

    /// <summary>Panes are plain but for two slanting streaks of light and, where one sees through, the seats behind; those of fewer pixels than the least have neither.</summary>
    public static int Tone(in FlatSurface pane, (int X, int Y) at, int tone, bool isSeenThrough, float leastPixels)
    {
        tone = tone < 2 ? 1 : 2;
        Vector2 size = pane.Most - pane.Least;
        const float slant = 0.6f;
        if (pane.Pixels < leastPixels || MathF.Min(size.X, size.Y) < 8)
        {
            return tone;
        }

        int behind = isSeenThrough ? Behind(pane, at.X, at.Y) : 0;
        float along = (at.X - pane.Least.X + (slant * (pane.Most.Y - at.Y))) / (size.X + (slant * size.Y));
        bool streak = along is (> 0.50f and < 0.66f) or (> 0.71f and < 0.76f);
        return (behind > 0, streak) switch
        {
            (true, true) => tone + 1 - behind,
            (true, false) => Math.Max(0, tone - behind),
            (false, true) => 3,
            _ => tone,
        };
    }

    /// <summary>A back and a head rest for about every square of a pane, and a driver behind a windscreen, upright whatever the slope of its rims: 1 for a seat,
    /// 2 for who sits before the light, 0 for neither.</summary>
    private static int Behind(in FlatSurface pane, int x, int y)
    {
        // Lengths in heights of the pane.
        float width = pane.Most.X - pane.Least.X, height = pane.Pixels / width, down = ((y - pane.Middle.Y - (pane.Slope * (x - pane.Middle.X))) / height) + 0.5f;
        int seats = Math.Clamp((int)MathF.Round(1.2f * width / height), 1, 3);
        float cell = width / seats, across = MathF.Abs(((x - pane.Least.X) % cell) - (0.5f * cell)) / height;
        float half = MathF.Min(0.25f, 0.36f * cell / height);
        const float backTop = 0.54f, restTop = 0.38f, restBottom = 0.515f, corner = 0.09f;
        float round = MathF.Min(corner, 0.5f * half), headRound = 0.5f * round;

        // A pane as wide as two seats is a windscreen: who drives sits at its right.
        if (seats > 1 && x - pane.Least.X > (seats - 1) * cell)
        {
            const float shoulders = 0.57f, chin = 0.53f, crown = 0.31f, middle = 0.5f * (chin + crown), neck = 0.045f;
            float headWide = across / (0.4f * (chin - crown)), headTall = (down - middle) / (0.5f * (chin - crown));
            bool isDriver = (headWide * headWide) + (headTall * headTall) < 1
                || IsRounded(across, down - middle, neck, shoulders - middle + neck, 0)
                || IsRounded(across, down - shoulders, 1.05f * half, 1, 0.75f * half);
            return isDriver ? 2 : 0;
        }

        return IsRounded(across, down - backTop, half, 1, round) || IsRounded(across, down - restTop, 0.48f * half, restBottom - restTop, headRound) ? 1 : 0;

        static bool IsRounded(float across, float down, float half, float tall, float radius)
        {
            if (across > half || down < 0 || down > tall)
            {
                return false;
            }

            float beyond = across - (half - radius), above = MathF.Max(radius - down, down - (tall - radius));
            return beyond <= 0 || above <= 0 || (beyond * beyond) + (above * above) < radius * radius;
        }
    }
}
