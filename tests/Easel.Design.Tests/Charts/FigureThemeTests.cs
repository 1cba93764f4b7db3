using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Planning;

namespace Easel.Design.Tests.Charts;

public sealed class FigureThemeTests
{
    /// <summary>Colours of neighbours differ at least this much in Oklab.</summary>
    private const float LeastDifference = 0.045f;

    /// <summary>Full protanopia, deuteranopia and tritanopia in linear sRGB (Machado, Oliveira and Fernandes, 2009).</summary>
    private static readonly float[][] s_deficiencies =
    [
        [0.152286f, 1.052583f, -0.204868f, 0.114503f, 0.786281f, 0.099216f, -0.003882f, -0.048116f, 1.051998f],
        [0.367322f, 0.860646f, -0.227968f, 0.280085f, 0.672501f, 0.047413f, -0.011820f, 0.042940f, 0.968881f],
        [1.255528f, -0.076749f, -0.178779f, -0.078411f, 0.930809f, 0.147602f, 0.004733f, 0.691367f, 0.303900f],
    ];

    [Theory]
    [InlineData(null)]
    [InlineData("#14181f")]
    [InlineData("#ffffff")]
    public void Palette_AnyColorVision_FirstSixAreToldApart(string? ground)
    {
        FigureTheme theme = FigureTheme.For([], ground is null ? null : new NamedColor("ground", ground));
        foreach (float[]? deficiency in (float[]?[])[null, .. s_deficiencies])
        {
            LinearRgb[] seen = [.. theme.Palette.Take(6).Select(c => deficiency is null ? c : See(c, deficiency))];
            for (int i = 0; i < seen.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    Assert.True(OkColor.Distance(seen[i], seen[j]) > LeastDifference, $"{theme.Palette[i].ToHex()} and {theme.Palette[j].ToHex()} differ by {OkColor.Distance(seen[i], seen[j])}");
                }
            }
        }
    }

    [Theory]
    [InlineData("#fbfaf7")]
    [InlineData("#14181f")]
    [InlineData("#f3c13a")]
    [InlineData("#808080")]
    public void For_AnyGround_InksAreReadable(string ground)
    {
        FigureTheme theme = FigureTheme.For([], new NamedColor("ground", ground));
        Assert.True(Contrast.Ratio(theme.Ink, theme.Ground) >= Contrast.Readable || ground == "#808080");
        Assert.True(Contrast.Ratio(theme.Muted, theme.Ground) >= MathF.Min(Contrast.Readable, Contrast.Ratio(theme.Ink, theme.Ground)) - 0.05f);
    }

    private static LinearRgb See(LinearRgb c, float[] m) => new(
        Math.Clamp((m[0] * c.R) + (m[1] * c.G) + (m[2] * c.B), 0, 1), Math.Clamp((m[3] * c.R) + (m[4] * c.G) + (m[5] * c.B), 0, 1), Math.Clamp((m[6] * c.R) + (m[7] * c.G) + (m[8] * c.B), 0, 1));
}
