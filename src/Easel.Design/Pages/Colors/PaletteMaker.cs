using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Scenes.Randomness;

namespace Easel.Design.Pages.Colors;

/// <summary>Chooses the colours of a page: asked ones are kept exactly, the rest goes with them.</summary>
internal static class PaletteMaker
{
    /// <summary>Paper is lighter than this, luminance.</summary>
    private const float LightGround = 0.72f;

    /// <summary>A palette for a page.</summary>
    /// <param name="wish">Asked colours and moods.</param>
    /// <param name="defaults">Moods of the kind where the prompt names none.</param>
    /// <param name="random">Chooses among what suits.</param>
    /// <param name="isPaper">Whether the ground shall be light where nothing else is asked for.</param>
    public static Palette Make(PageWish wish, ImmutableArray<string> defaults, RandomStream random, bool isPaper = false)
    {
        ImmutableArray<string> moods = wish.Mood.IsEmpty ? defaults : [.. wish.Mood, .. defaults];
        LinearRgb[] colors = [.. wish.Colors.Select(c => LinearRgb.FromHex(c.Hex))];
        LinearRgb? ground = wish.Ground is { } g ? LinearRgb.FromHex(g.Hex) : null;
        if (ground is null && colors.Length == 0)
        {
            // An asked mood narrows the choice to its own schemes; the usual moods of a kind are all as good.
            int suiting = wish.Mood.IsEmpty ? PaletteLibrary.SuitingAny(defaults) : PaletteLibrary.Suiting(moods);
            Palette[] all = [.. PaletteLibrary.For(moods).Take(suiting)];
            Palette[] light = [.. all.Where(p => p.Ground.Luminance > LightGround)];
            all = isPaper && light.Length > 0 && !wish.Mood.Any(m => m is "dark" or "luxury" or "deco" or "futuristic") ? light : all;
            return all[random.Range(0, all.Length - 1)];
        }

        bool isDark = moods.Any(m => m is "dark" or "luxury" or "deco" or "futuristic");
        LinearRgb paper = ground ?? GroundOf(colors, isDark, random);
        return Around(paper, [.. colors.Where(c => !c.Equals(paper))], random);
    }

    /// <summary>Without a word about the ground the lightest or darkest of several colours takes it; one alone stands on paper or on itself.</summary>
    private static LinearRgb GroundOf(LinearRgb[] colors, bool isDark, RandomStream random)
    {
        LinearRgb extreme = isDark ? colors.MinBy(c => c.Luminance) : colors.MaxBy(c => c.Luminance);
        if (colors.Length > 1 && (extreme.Luminance > 0.45f || extreme.Luminance < 0.09f))
        {
            return extreme;
        }

        OkLch hue = OkLch.Of(colors[0]);
        return random.Chance(0.5f) && colors.Length == 1 ? colors[0]
            : isDark ? new OkLch(0.2f, MathF.Min(0.04f, hue.Chroma), hue.Hue).ToRgb() : new OkLch(0.965f, MathF.Min(0.014f, hue.Chroma), hue.Hue).ToRgb();
    }

    /// <summary>Hues between yellow and green are seldom liked: they give way to gold or to green.</summary>
    private static float Fair(float hue)
    {
        const float Gold = 1.36f, Green = 2.62f;
        float h = hue - (MathF.Tau * MathF.Floor(hue / MathF.Tau));
        return h is > Gold and < Green ? (h < 0.5f * (Gold + Green) ? Gold : Green) : hue;
    }

    private static Palette Around(LinearRgb ground, LinearRgb[] colors, RandomStream random)
    {
        OkLch base_ = OkLch.Of(ground);
        bool isDark = ground.Luminance < 0.24f;
        float key = base_.Chroma > 0.03f ? base_.Hue : colors.Length > 0 ? OkLch.Of(colors[0]).Hue : random.Range(0, MathF.Tau);

        // Harmonies: analogous, split, complementary, triad.
        float turn = random.Pick(0.6f, 2.6f, MathF.PI, 2.1f, -2.6f);
        LinearRgb ink = isDark ? new OkLch(0.96f, 0.015f, key).ToRgb() : new OkLch(0.2f, 0.03f, key).ToRgb();
        ink = Contrast.Ratio(ink, ground) >= Contrast.Readable ? ink : Contrast.FirstReadable([LinearRgb.White, LinearRgb.Black], ground);
        LinearRgb readable = colors.FirstOrDefault(c => Contrast.Ratio(c, ground) >= Contrast.Readable, ink);
        ink = colors.Length > 1 || Contrast.Ratio(readable, ground) > 7 ? readable : ink;
        LinearRgb[] rest = [.. colors.Where(c => !c.Equals(ink))];
        float lift = isDark ? 0.74f : 0.58f;
        LinearRgb accent = rest.Length > 0 ? rest[0] : colors.Length > 0 ? colors[0] : new OkLch(lift, 0.15f, Fair(key + turn)).ToRgb();
        LinearRgb second = rest.Length > 1 ? rest[1] : new OkLch(Math.Clamp(base_.Lightness + (isDark ? 0.13f : -0.1f), 0.1f, 0.95f), MathF.Max(0.02f, 0.8f * base_.Chroma), key).ToRgb();
        LinearRgb third = rest.Length > 2 ? rest[2] : new OkLch(isDark ? 0.6f : 0.68f, 0.1f, Fair(key + (0.5f * turn))).ToRgb();
        return new Palette { Ground = ground, Ink = ink, Second = second, Accent = accent, Third = third };
    }
}
