using System.Numerics;
using System.Text.RegularExpressions;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>Changes of tone and technique that words name.</summary>
internal static partial class Filters
{
    /// <summary>The filter that a clause names, or null. The more special come first: "a warm sunset" is a sunset.</summary>
    public static string? Named(string clause) => AllNamed(clause).FirstOrDefault();

    /// <summary>All filters that a clause names: a style, then the others in order.</summary>
    public static IEnumerable<string> AllNamed(string clause)
    {
        (string Filter, string Remainder)? style = StyleFilters.Named(clause);
        IEnumerable<string> tones = Word().Matches(style?.Remainder ?? clause).Select(m => m.Groups.Values.Skip(1).First(g => g.Success).Name).Distinct();
        return style?.Filter is { } filter ? tones.Prepend(filter) : tones;
    }

    /// <summary>Applies a filter.</summary>
    /// <param name="picture">The picture; unchanged.</param>
    /// <param name="name">Its name.</param>
    /// <param name="amount">How much, 1 = usual.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Picture Apply(Picture picture, string name, float amount, CancellationToken cancellation) => name switch
    {
        "watercolor" => StyleFilters.Draw(picture, "watercolor", cancellation),
        "sketch" => StyleFilters.Draw(picture, "pencil", cancellation),
        "cartoon" => StyleFilters.Draw(picture, "cartoon", cancellation),
        "pixels" => StyleFilters.Draw(picture, "pixel-art", cancellation),
        "sharp" => Painterly.Sharpen(picture, amount, cancellation),
        "vintage" => Painterly.Vignette(Map(picture, c => Vintage(c, amount), cancellation), 0.45f),
        "vignette" => Painterly.Vignette(picture, 0.6f * amount),
        _ => StyleFilters.Apply(picture, name, cancellation) ?? Map(picture, c => Tone(c, name, amount), cancellation),
    };

    /// <summary>Maps every colour, linear light in and out.</summary>
    public static Picture Map(Picture picture, Func<Vector3, Vector3> map, CancellationToken cancellation)
    {
        Picture result = Layers.Copy(picture);
        Parallel.For(0, picture.Height, new ParallelOptions { CancellationToken = cancellation }, y =>
        {
            for (int i = y * picture.Width; i < (y + 1) * picture.Width; i++)
            {
                LightTable.Write(result, i, map(LightTable.Of(picture, i)));
            }
        });
        return result;
    }

    /// <summary>Luminance of linear light.</summary>
    public static float Luminance(Vector3 c) => Vector3.Dot(c, new Vector3(0.2126f, 0.7152f, 0.0722f));

    private static Vector3 Tone(Vector3 c, string name, float amount) => name switch
    {
        "sepia" => Sepia(c),
        "gray" => new Vector3(Luminance(c)),
        "negative" => LightTable.Decode(Vector3.One - LightTable.Encode(c)),
        "sunset" => Tint(Contrast(c, 0.15f), new Vector3(1.32f, 0.86f, 0.52f), 0.95f),
        "night" => Tint(Saturate(c, 0.75f), new Vector3(0.5f, 0.72f, 1.45f), 0.22f),
        "warm" => Tint(c, Vector3.Lerp(Vector3.One, new Vector3(1.16f, 1, 0.76f), amount), 1),
        "cool" => Tint(c, Vector3.Lerp(Vector3.One, new Vector3(0.82f, 1, 1.24f), amount), 1),
        "bright" => Gamma(c, 1 / (1 + (0.35f * amount))),
        "dark" => c * MathF.Pow(0.52f, amount),
        "flat" => Contrast(c, -0.35f * amount),
        "contrast" => Contrast(c, 0.45f * amount),
        "muted" => Saturate(c, MathF.Max(0, 1 - (0.5f * amount))),
        "vivid" => Saturate(c, 1 + (0.45f * amount)),
        "foggy" => Vector3.Lerp(c, new Vector3(0.72f, 0.75f, 0.78f), MathF.Min(0.8f, 0.45f * amount)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such filter."),
    };

    private static Vector3 Sepia(Vector3 c)
    {
        float v = LightTable.Encode(new Vector3(Luminance(c))).X;
        return LightTable.Decode(new Vector3(MathF.Pow(v, 0.82f), MathF.Pow(v, 1.0f) * 0.91f, MathF.Pow(v, 1.22f) * 0.74f));
    }

    private static Vector3 Vintage(Vector3 c, float amount)
    {
        Vector3 code = LightTable.Encode(Saturate(Tint(c, new Vector3(1.1f, 1, 0.8f), 1), 0.65f));
        return Vector3.Lerp(c, LightTable.Decode(new Vector3(0.10f, 0.085f, 0.10f) + (code * 0.84f)), MathF.Min(1, amount));
    }

    private static Vector3 Tint(Vector3 c, Vector3 gains, float exposure) => c * (gains / Luminance(gains)) * exposure;

    private static Vector3 Gamma(Vector3 c, float exponent)
    {
        Vector3 code = LightTable.Encode(c);
        return LightTable.Decode(new Vector3(MathF.Pow(code.X, exponent), MathF.Pow(code.Y, exponent), MathF.Pow(code.Z, exponent)));
    }

    private static Vector3 Contrast(Vector3 c, float amount)
    {
        Vector3 code = LightTable.Encode(c), curve = code * code * (new Vector3(3) - (2 * code));
        return LightTable.Decode(code + ((amount < 0 ? code - curve : curve - code) * (MathF.Abs(amount) * 1.6f)));
    }

    private static Vector3 Saturate(Vector3 c, float factor)
    {
        Vector3 lab = OkLab.FromLinear(c);
        return OkLab.ToLinear(new Vector3(lab.X, lab.Y * factor, lab.Z * factor));
    }

    [GeneratedRegex(
        @"\b(?:(?<sepia>sepia)|(?<gray>black[\s-]and[\s-]white|b&w|monochrom\w*|gr[ae]y ?scale|noir)|(?<watercolor>water ?colou?r\w*|oil painting|impressionis\w*|(?:like|as) a painting|painterly)|(?<sketch>sketch\w*|pencil|line art|charcoal)|(?<cartoon>cartoon\w*|comic|poster ?i[sz]e\w*|pop art|anime|flat illustration|vector)|(?<pixels>pixel ?art|pixelat\w*|8-?bit)|(?<vintage>vintage|retro|old[\s-]fashioned|old photo\w*|nostalgic|polaroid|faded)|(?<negative>negative|invert\w*)|(?<vignette>vignett\w*)|(?<sunset>sunset|golden hour|sunrise|evening light)|(?<night>(?:at|to|into|look like|make it) (?:the )?night\w*|night ?time|moonlight\w*|dark night)|(?<foggy>fog\w*|mist\w*|haz[ey]\w*)|(?<muted>less (?:saturat\w+|colou?r\w*|vivid)|desaturat\w*|muted|(?:reduce|decrease|lower)\s(?:the )?saturation|pale\w*|pastel)|(?<flat>(?:less|reduce|decrease|lower)\s(?:the )?contrast)|(?<contrast>contrast\w*|dramatic|punchy)|(?<vivid>saturat\w*|vivid|vibran\w*|more colou?r\w*|colou?rful)|(?<warm>warm\w*)|(?<cool>cool\w*|cold\w*)|(?<bright>bright\w*|lighten\w*|lighter)|(?<dark>dark\w*|dim\w*)|(?<sharp>sharp\w*|crisp\w*))\b",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
