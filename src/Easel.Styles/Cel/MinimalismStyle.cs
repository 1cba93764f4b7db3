using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Motifs;

namespace Easel.Styles.Cel;

/// <summary>Minimalism: what was asked for in two or three flat tones on a plain ground, a soft shadow below it, and nothing else.</summary>
internal sealed class MinimalismStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "minimalism";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["minimalist illustration", "minimalism", "minimal art", "minimalist art", "minimalist style", "minimalist vector", "minimalist drawing", "minimalist painting"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned with { OutlineShift = 2 };

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Flat;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif flat = CelShade.Flat(motif, 5);
        if (motif.Frame is null)
        {
            return flat.View;
        }

        float[] things = motif.Plane((x, y) => motif.ElementAt(x, y) != 0 ? 1 : 0);
        if (!Array.Exists(things, t => t > 0))
        {
            // Without a subject the place is the subject, in even fewer colours.
            var palette = Palettes.Palette.Choose(motif.View, 6);
            return motif.Paint((x, y) => palette.Colors[palette.Nearest(motif.At(x, y))]);
        }

        (Vector3 wall, Vector3 floor) = Ground(motif, things);
        float[] soft = PlaneFilter.Blur(things, motif.Width, 1, 1, motif.Options), shadow = Shadow(motif);
        // What runs out of the picture below, as tables do, is floor itself.
        List<(Vector2 Least, Vector2 Most)> boxes = ElementBoxes.Of(motif);
        float line = boxes.TrueForAll(b => Stands(motif, b)) ? boxes.Max(b => b.Most.Y) - (0.10f * motif.Height) : motif.Height;
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            Vector3 ground = Vector3.Lerp(wall, floor, Tints.Step(line - 0.7f, line + 0.7f, y)) * (1 - (0.26f * shadow[i]));
            Vector3 lab = Tints.ToLab(flat.At(x, y));
            Vector3 thing = Tints.FromLab(new Vector3(0.06f + (0.92f * MathF.Round(lab.X * 6) / 6), lab.Y * 1.12f, lab.Z * 1.12f));
            return Vector3.Lerp(ground, thing, Tints.Step(0.3f, 0.7f, soft[i]));
        });
    }

    private static bool Stands(Motif motif, (Vector2 Least, Vector2 Most) box) => box.Most.Y < 0.985f * motif.Height;

    /// <summary>Two pale tones of the hue opposite to that of the subject.</summary>
    private static (Vector3 Wall, Vector3 Floor) Ground(Motif motif, float[] things)
    {
        Vector3 sum = default;
        int count = 0;
        for (int i = 0; i < things.Length; i += 7)
        {
            if (things[i] > 0)
            {
                sum += Tints.ToLab(motif.At(i));
                count++;
            }
        }

        Vector3 mean = sum / Math.Max(1, count);
        var hue = new Vector2(mean.Y, mean.Z);
        hue = hue.Length() > 0.012f ? -Vector2.Normalize(hue) : new Vector2(0.2f, 0.98f);
        float light = mean.X > 0.72f ? 0.72f : 0.925f;
        return (Tints.FromLab(new Vector3(light, 0.035f * hue.X, 0.035f * hue.Y)), Tints.FromLab(new Vector3(light - 0.055f, 0.05f * hue.X, 0.05f * hue.Y)));
    }

    /// <summary>A flat ellipse where each thing stands.</summary>
    private static float[] Shadow(Motif motif)
    {
        List<(Vector2 Least, Vector2 Most)> boxes = [.. ElementBoxes.Of(motif).Where(b => Stands(motif, b))];
        return motif.Plane((x, y) =>
        {
            float most = 0;
            foreach ((Vector2 least, Vector2 top) in boxes)
            {
                float rx = 0.56f * (top.X - least.X), ry = MathF.Max(2, MathF.Min(0.16f * rx, 0.05f * motif.Height));
                float u = (x - ((least.X + top.X) / 2) - (0.1f * rx)) / MathF.Max(1, rx), v = (y - top.Y + (0.5f * ry)) / ry;
                most = MathF.Max(most, Tints.Step(1.02f, 0.98f, MathF.Sqrt((u * u) + (v * v))));
            }

            return most;
        });
    }
}
