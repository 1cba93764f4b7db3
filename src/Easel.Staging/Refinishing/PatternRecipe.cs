using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Scenes.Materials;

namespace Easel.Staging.Refinishing;

/// <summary>How a pattern in colours is made.</summary>
/// <param name="Name">Its name in a plan.</param>
/// <param name="Typical">Colours when none is asked for, <c>#rrggbb</c>, the ground first.</param>
/// <param name="Make">Makes it from colours (at least as many as <paramref name="Least"/>) for a thing.</param>
/// <param name="Least">Fewest colours that it needs.</param>
/// <param name="OnFur">Whether fur can bear it; a regular pattern needs a smooth skin.</param>
internal sealed record PatternRecipe(
    string Name, ImmutableArray<string> Typical, Func<ImmutableArray<LinearRgb>, Workpiece, SurfacePattern> Make, int Least = 2, bool OnFur = false)
{
    /// <summary>The pattern in the wished colours, completed where there are too few.</summary>
    public SurfacePattern For(ImmutableArray<LinearRgb> wished, Workpiece piece) => Make(Complete(wished), piece);

    private ImmutableArray<LinearRgb> Complete(ImmutableArray<LinearRgb> wished)
    {
        if (wished.IsEmpty)
        {
            return [.. Typical.Select(LinearRgb.FromHex)];
        }

        // A single colour is the ground; marks on it are white, or dark where the ground is light.
        ImmutableArray<LinearRgb> colors = wished;
        for (int i = 0; colors.Length < Least; i++)
        {
            LinearRgb typical = LinearRgb.FromHex(Typical[Math.Min(colors.Length, Typical.Length - 1)]);
            bool isLight = colors[0].Luminance > 0.5f;
            LinearRgb contrast = isLight ? LinearRgb.FromHex("#26324d") : LinearRgb.FromHex("#f3f0e8");
            colors = colors.Add(i == 0 && Least == 2 ? contrast : MathF.Abs(typical.Luminance - colors[0].Luminance) > 0.1f ? typical : contrast);
        }

        return colors;
    }
}
