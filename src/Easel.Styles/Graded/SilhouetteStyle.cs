using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Graded;

/// <summary>Silhouettes before an evening sky: black shapes in front, paler ones the farther they are, nothing within them.</summary>
internal sealed class SilhouetteStyle : DrawnStyle
{
    private static readonly Vector3[] Evening = [.. new[] { "#3b2a6b", "#8a3f7f", "#e0665c", "#f79a4b", "#fdd07a", "#fff0bf" }.Select(Tints.Hex)];

    /// <inheritdoc/>
    public override string Id => "silhouette";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["silhouette", "silhouette style", "in silhouette", "silhouetted", "shadow art"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        float horizon = motif.Frame is { } f ? Math.Clamp(f.Facts.HorizonRow / f.Height, 0.42f, 0.85f) * motif.Height : 0.6f * motif.Height;
        var sun = new Vector2(0.64f * motif.Width, horizon - (0.16f * motif.Height));
        float radius = 0.12f * MathF.Min(motif.Width, motif.Height);
        AreaMap? areas = motif.Frame is null ? null : AreaMap.Of(motif, 0.5f);
        float[]? depths = areas?.MeanDepths(motif.Frame!);
        bool[]? floors = areas?.Floors(motif.Frame!);
        float ground = motif.Frame is { } frame ? frame.Facts.HorizonRow / frame.Height * motif.Height : 0;
        Vector3 black = Tints.Hex("#0d0a14"), dusk = Tints.Hex("#43204f"), sunlit = Tints.Hex("#c4604f");

        // A table or a bed that fills the picture's width is a stage for what stands on it.
        HashSet<int> stages = [.. ElementBoxes.ByNumber(motif).Where(b => b.Value.Most.X - b.Value.Least.X > 0.85f * motif.Width).Select(b => b.Key)];

        // Softened by a pixel, for facts have hard edges.
        Picture plain = motif.Paint((x, y) =>
        {
            Vector3 sky = Sky(x, y);
            if (motif.Frame is null)
            {
                return Vector3.Lerp(black, sky, Tints.Step(0.36f, 0.46f, motif.Lightness[(y * motif.Width) + x]));
            }

            if (motif.ElementAt(x, y) != 0 || motif.IsSky(x, y))
            {
                return motif.IsSky(x, y) ? sky : stages.Contains(motif.ElementAt(x, y)) ? dusk * 0.75f : black;
            }

            int area = areas!.LabelAt(motif, x, y);
            float far = depths![area];
            return floors![area] && y > ground
                ? Vector3.Lerp(dusk * 0.8f, sunlit, Tints.Step(motif.Height, ground, y))
                : far > 0.86f ? sky : Vector3.Lerp(dusk, sky, 0.3f + (0.62f * MathF.Round(far * 6) / 6));
        });
        var view = motif.With(plain);
        return motif.Paint((x, y) => (view.At(x, y) * 0.5f) + ((view.At(x - 1, y) + view.At(x + 1, y) + view.At(x, y - 1) + view.At(x, y + 1)) * 0.125f));

        Vector3 Sky(int x, int y)
        {
            Vector3 color = Tints.Ramp(Evening, Math.Clamp(y / horizon, 0, 1));
            float from = Vector2.Distance(new Vector2(x, y), sun) / radius;
            color = Tints.Screen(color, new Vector3(0.5f, 0.34f, 0.16f) / (1 + (0.6f * from * from)));
            return Vector3.Lerp(Tints.Hex("#fff6d6"), color, Tints.Step(0.98f, 1.02f, from));
        }
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Luma(color) > 0.5f ? Tints.Hex("#fdd07a") : null;
}
