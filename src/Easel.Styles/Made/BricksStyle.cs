using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Crafted;
using Easel.Styles.Motifs;
using Easel.Styles.Palettes;

namespace Easel.Styles.Made;

/// <summary>Toy bricks: a world of studded plastic bricks. A finished picture becomes a wall of them in a shop's set of colours.</summary>
internal sealed class BricksStyle : MadeStyle
{
    private const int Grid = 72;

    private static readonly Palette Plastic = new([.. new[]
    {
        "#f4f4f4", "#c9cdd0", "#969c9f", "#5e6366", "#1b1d20", "#c4161c", "#7c1518", "#f0587c", "#fbb6c8", "#f57d20", "#fcc30b", "#fff27a", "#e7d3a2", "#b58a5a", "#7a4a28", "#3f2416",
        "#f8c9a0", "#d98e5b", "#009a44", "#0b5a32", "#a4ce3a", "#6f8a4d", "#b7dcc0", "#0a5ab4", "#0f2f5e", "#5ea6e0", "#a9d6f2", "#0098a8", "#6b3f98", "#a28ccb", "#7f93a6",
    }.Select(Tints.Hex)], 1.15f);

    /// <inheritdoc/>
    public override string Id => "bricks";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["toy bricks", "lego", "lego style", "made of lego", "toy brick style", "lego bricks", "brick mosaic", "brick built"];

    /// <inheritdoc/>
    private protected override SceneMake Make => SceneMake.Bricks;

    /// <inheritdoc/>
    private protected override ToyPrint Print { get; } = new(1.2f, 1.34f, 0.05f, 0.06f, 0, new Vector3(1.03f, 1, 0.95f)) { IsMiniature = false };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        int cell = Math.Max(4, Math.Min(motif.Width, motif.Height) / Grid), columns = (motif.Width + cell - 1) / cell, rows = (motif.Height + cell - 1) / cell;
        byte[] colors = new byte[columns * rows];
        Parallel.For(0, rows, motif.Options, row =>
        {
            for (int column = 0; column < columns; column++)
            {
                Vector3 seen = Cells.Mean(motif, column * cell, row * cell, cell);
                colors[(row * columns) + column] = (byte)Plastic.Nearest(Tints.Contrast(Tints.Saturate(seen, 1.3f), 0.15f) + new Vector3(0.03f));
            }
        });
        return motif.Paint((x, y) =>
        {
            int column = x / cell, row = y / cell, i = (row * columns) + column;
            Vector3 color = Plastic.Colors[colors[i]] * (0.97f + (0.06f * Noise2.Cell(column / 2, row, motif.Seed)));
            float u = ((x % cell) + 0.5f) / cell, v = ((y % cell) + 0.5f) / cell, pixel = 1f / cell;

            // Plates of two by one, laid as in a wall; a seam is a dark line with a light one below.
            int first = (column + (row & 1)) & 1;
            bool isLeftSeam = first == 0 || column == 0 || colors[i] != colors[i - 1], isRightSeam = first == 1 || column == columns - 1 || (i + 1 < colors.Length && colors[i] != colors[i + 1]);
            float seam = MathF.Max(Near(v, pixel), MathF.Max(isLeftSeam ? Near(u, pixel) : 0, isRightSeam ? Near(1 - u, pixel) : 0));
            color = Vector3.Lerp(color, Tints.Screen(color, new Vector3(0.25f)), 0.5f * (isLeftSeam ? Near(u - pixel, pixel) : 0));
            color *= 1 - (0.42f * MathF.Max(seam, Near(1 - v, pixel)));

            // The stud: a disc whose rim turns to and from the light, and its shadow.
            var p = new Vector2(u - 0.5f, v - 0.5f);
            const float radius = 0.31f;
            float d = p.Length(), shadow = Tints.Step(radius + 0.14f, radius - 0.02f, Vector2.Distance(p, new Vector2(0.07f, 0.09f)));
            color *= 1 - (0.34f * shadow);
            float on = Tints.Step(radius + (0.7f * pixel), radius - (0.7f * pixel), d), rim = Tints.Step(radius - 0.11f, radius - 0.02f, d);
            float lit = -Vector2.Dot(p, new Vector2(0.6f, 0.8f)) / MathF.Max(d, 1e-3f);
            Vector3 stud = Plastic.Colors[colors[i]] * (1.04f + (0.28f * rim * lit));
            stud = Tints.Screen(Vector3.Clamp(stud, Vector3.Zero, Vector3.One), new Vector3(0.30f * rim * MathF.Pow(MathF.Max(0, lit), 6)));
            return Vector3.Lerp(color, stud, on);
        });

        static float Near(float distance, float pixel) => Math.Clamp(1.3f - (MathF.Abs(distance) / MathF.Max(pixel, 0.045f)), 0, 1);
    }
}
