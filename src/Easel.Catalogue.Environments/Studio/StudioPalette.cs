using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>Backdrops of a tasteful studio: off-white, warm greys and muted colours, chosen to set the subject off.</summary>
internal static class StudioPalette
{
    /// <summary>Papers. Film whitens them: they are a little deeper than they shall look.</summary>
    private static readonly ImmutableArray<LinearRgb> Papers = Hex(
        "#8aa08e", "#6f9a9e", "#7f9bb8", "#9d97b6", "#d09c89", "#d9aa7d", "#d6c7aa", "#cdb085", "#bd8468", "#bfa462", "#c5919a", "#a8b4b6", "#93a9a0");

    /// <summary>Papers of a low-key picture.</summary>
    private static readonly ImmutableArray<LinearRgb> DarkPapers = Hex("#262b3c", "#33263a", "#1f3236", "#3a2a26", "#2b2b2f");

    /// <summary>A difference of lightness beyond this sets a subject off no better.</summary>
    private const float LightnessEnough = 0.3f;

    /// <summary>A paper of a low-key picture or of a bright one that keeps away from the subject's colours.</summary>
    public static LinearRgb Paper(ImmutableArray<LinearRgb> subject, bool dark, RandomStream stream)
    {
        // The third that contrasts best is good enough; chance decides among it, so that seeds differ.
        LinearRgb[] best = [.. (dark ? DarkPapers : Papers).OrderByDescending(p => Contrast(p, subject))];
        return subject.IsEmpty ? stream.Pick(best.AsSpan()) : stream.Pick(best.AsSpan(0, (best.Length + 2) / 3));
    }

    // The smallest distance to any colour of the subject: hue counts for colourful subjects, lightness for all.
    private static float Contrast(LinearRgb paper, ImmutableArray<LinearRgb> subject)
    {
        Vector3 p = Perceived(paper);
        return subject.IsEmpty ? 0 : subject.Min(c =>
        {
            Vector3 s = Perceived(c), chromaP = Chroma(p), chromaS = Chroma(s);
            float opposed = 1 - Cosine(chromaP, chromaS);
            return (0.45f * opposed * MathF.Min(1, 4 * chromaS.Length())) + MathF.Min(LightnessEnough, MathF.Abs(Lightness(p) - Lightness(s)));
        });
    }

    private static Vector3 Perceived(LinearRgb color) => Vector3.SquareRoot(Vector3.Max(color.ToVector3(), Vector3.Zero));

    private static float Lightness(Vector3 perceived) => Vector3.Dot(perceived, new Vector3(0.3f, 0.59f, 0.11f));

    private static Vector3 Chroma(Vector3 perceived) => perceived - new Vector3((perceived.X + perceived.Y + perceived.Z) / 3);

    private static float Cosine(Vector3 a, Vector3 b)
    {
        float lengths = a.Length() * b.Length();
        return lengths < 1e-5f ? 0 : Vector3.Dot(a, b) / lengths;
    }

    private static ImmutableArray<LinearRgb> Hex(params ReadOnlySpan<string> colors)
    {
        var papers = ImmutableArray.CreateBuilder<LinearRgb>(colors.Length);
        foreach (string color in colors)
        {
            papers.Add(LinearRgb.FromHex(color));
        }

        return papers.MoveToImmutable();
    }
}
