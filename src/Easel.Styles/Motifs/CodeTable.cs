using Easel.Imaging;

namespace Easel.Styles.Motifs;

/// <summary>The sRGB transfer function from tables, straight between their nodes: for pixels, of which there are too many for a power each. Off by less than 0.00003 at most.</summary>
internal static class CodeTable
{
    private const int DecodeSteps = 1024, EncodeSteps = 4096;

    private static readonly float[] Linear = [.. Enumerable.Range(0, DecodeSteps + 2).Select(i => Srgb.Decode(i / (float)DecodeSteps))];

    private static readonly float[] Codes = [.. Enumerable.Range(0, EncodeSteps + 2).Select(i => Srgb.Encode(i / (float)EncodeSteps))];

    /// <summary>Code value to linear light; beyond [0, 1] as <see cref="Srgb.Decode"/> goes on.</summary>
    public static float Decode(float code) => code is >= 0 and <= 1 ? Between(Linear, code * DecodeSteps) : Srgb.Decode(code);

    /// <summary>Linear light, clamped to [0, 1], to a code value.</summary>
    public static float Encode(float linear) => linear is >= 0 and <= 1 ? Between(Codes, linear * EncodeSteps) : Srgb.Encode(linear);

    private static float Between(float[] nodes, float at)
    {
        int k = (int)at;
        return nodes[k] + ((nodes[k + 1] - nodes[k]) * (at - k));
    }
}
