using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Palettes;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Crafted;

/// <summary>Embroidery: satin stitches of shining thread along every form on linen that stays bare around, a stem stitch along the outlines, in a round hoop where they fit into one.</summary>
internal sealed class EmbroideryStyle : DrawnStyle
{
    private const int Threads = 26;

    /// <inheritdoc/>
    public override string Id => "embroidery";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["embroidery", "embroidered textile", "embroidered style", "satin stitch", "hand embroidery"];

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#2e2222"), Tooth = 0.3f };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif calm = motif.With(Kuwahara.Run(motif, motif.Pixels(11, 2), 3));
        var threads = Palette.Choose(calm.View, Threads);
        Motif dyed = motif.With(calm.Paint((x, y) => Tints.Saturate(threads.Colors[threads.Nearest(calm.At(x, y))], 1.25f)));
        Vector3 linen = Tints.Hex("#e9dfca");
        var painting = new Painting(dyed, new FlowField(dyed, 0.5f), linen)
        {
            Mix = (c, _, luck) => Vector3.Min((new Vector3(0.04f) + c) * (0.84f + (0.36f * luck)), Vector3.One),
            Wildness = 0.06f,
            Looseness = 0.13f,
        };
        painting.Add(new StrokeLayer(5f, 13, new Brush(1, 0.07f, 0.05f, 1.8f, 0), 0.8f), motif.Seed + 11);
        painting.Add(new StrokeLayer(4.2f, 13, new Brush(1, 0.07f, 0.05f, 2.2f, 0), 1.1f), motif.Seed + 23);
        painting.Add(new StrokeLayer(2.6f, 10, new Brush(1, 0.05f, 0.05f, 1.9f, 0), 1.3f, 0.09f), motif.Seed + 37);
        Stem(motif, painting.Canvas);
        float weave = motif.Pixels(5, 2.2f);
        Motif sewn = motif.With(painting.Light(0.42f, 0.4f, motif.Plane((x, y) => Paper.Canvas(x, y, weave, motif.Seed)), 0.35f));
        var middle = new Vector2(0.5f * motif.Width, 0.5f * motif.Height);
        float radius = (0.5f * MathF.Min(motif.Width, motif.Height)) - motif.Pixels(40, 3), ring = motif.Pixels(30, 3);
        bool isHooped = ElementBoxes.Of(motif).TrueForAll(b => Fits(b.Least) && Fits(b.Most) && Fits(new Vector2(b.Least.X, b.Most.Y)) && Fits(new Vector2(b.Most.X, b.Least.Y)));
        return motif.Paint((x, y) =>
        {
            Vector2 d = new Vector2(x + 0.5f, y + 0.5f) - middle;

            // A hoop around what fits into it; other pictures are bordered by bare cloth.
            float from = isHooped ? radius - d.Length()
                : MathF.Min(MathF.Min(x, motif.Width - 1 - x), MathF.Min(y, motif.Height - 1 - y)) - (1.3f * ring);
            float cloth = Paper.Canvas(x, y, weave, motif.Seed);
            Vector3 bare = linen * (0.82f + (0.2f * cloth));
            float ragged = motif.Pixels(9, 1) * Noise2.Value(x / motif.Pixels(7, 2), y / motif.Pixels(7, 2), motif.Seed + 4);
            Vector3 color = Vector3.Lerp(bare, sewn.At(x, y), Tints.Step(0, 1.5f, from - (0.5f * ring) - ragged));
            float on = MathF.Abs(from) / (0.5f * ring);
            if (on < 1 && isHooped)
            {
                float facing = -Vector2.Dot(d, new Vector2(0.55f, 0.83f)) / MathF.Max(1, d.Length()), round = from / (0.5f * ring);
                float grainOfWood = Noise2.Fractal(MathF.Atan2(d.Y, d.X) * 60, from / motif.Pixels(3, 1), motif.Seed + 9, 3);
                return Tints.Hex("#b98a52") * (0.72f + (0.3f * MathF.Sqrt(1 - (on * on))) + (0.22f * facing * -round) + (0.14f * (grainOfWood - 0.5f)));
            }

            return isHooped ? color * (1 - (0.35f * Tints.Step(1.1f * ring, 0.5f * ring, MathF.Abs(from + (0.2f * ring))))) : color;
        });

        bool Fits(Vector2 corner) => Vector2.Distance(corner, middle) < radius - (0.2f * ring);
    }

    /// <summary>A row of short slanting stitches along every outline.</summary>
    private static void Stem(Motif motif, Vector4[] canvas)
    {
        var sheet = new LineSheet(motif);
        float[] ink = new float[canvas.Length];
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif), motif, 1.6f).Where(c => c.Weight > 0.62f))
        {
            sheet.Add(contour, new Pen(3.6f, 1, 0.5f, 0.1f, Taper: false), motif.Seed);
        }

        sheet.Draw(ink, buildsUp: false);
        float length = motif.Pixels(9, 3);
        for (int i = 0; i < ink.Length; i++)
        {
            float ply = MathF.Abs(((((i % motif.Width) + (1.7f * (i / motif.Width))) / length) % 1) - 0.5f);
            Vector4 own = canvas[i];
            var thread = new Vector4(0.32f * own.X, 0.24f * own.Y, 0.28f * own.Z, own.W + 1.2f + (1.6f * ply));
            canvas[i] = Vector4.Lerp(own, thread, ink[i]);
        }
    }
}
