using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Cel;

/// <summary>Graffiti: sprayed on a brick wall in loud colours, fat black outlines with a bright one around them, soft fades, overspray and drips.</summary>
internal sealed class GraffitiStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "graffiti";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["graffiti mural", "graffiti style", "graffiti art", "street art", "spray paint art", "street mural", "spray painted mural"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#0e0c10"), Tooth = 0.15f };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif flat = CelShade.Flat(motif, 9);
        int width = motif.Width, height = motif.Height;
        float[] ink = CelShade.Outlines(motif, new Pen(9.5f, 0.97f, 0.22f, 0.5f, 0.8f), 0.9f, 2.2f), drips = Drips(motif);
        float[] things = motif.Plane((x, y) => motif.Frame is null || motif.ElementAt(x, y) != 0 ? 1 : 0);
        float[] near = PlaneFilter.Blur(things, width, (int)motif.Pixels(7, 1), 2, motif.Options), wide = PlaneFilter.Blur(things, width, (int)motif.Pixels(34, 3), 2, motif.Options);
        float fade = motif.Pixels(300, 10), speck = motif.Pixels(3, 1.2f);
        Vector3 black = Tints.Hex("#121015"), halo = Tints.Hex("#f7fbff");
        return motif.Paint((x, y) =>
        {
            int i = (y * width) + x;
            (Vector3 wall, float bump) = Wall(motif, x, y);
            bool isThing = things[i] > 0 && motif.Frame is not null;
            Vector3 lab = Tints.ToLab(flat.At(x, y));

            // Cans have loud colours only, and fade into each other upwards.
            float up = Noise2.Fractal(x / fade, y / fade, motif.Seed + 2, 2) - 0.5f;
            (float sin, float cos) = MathF.SinCos(1.1f * up);
            float chroma = isThing ? 2 : 1.7f;
            Vector3 can = Tints.FromLab(new Vector3(0.2f + (0.78f * MathF.Round(lab.X * 5) / 5) + (0.2f * up), ((lab.Y * cos) - (lab.Z * sin)) * chroma, ((lab.Y * sin) + (lab.Z * cos)) * chroma));
            float mist = Noise2.Cell(x, y, motif.Seed + 3), cover = isThing || motif.Frame is null ? 0.95f : 0.66f * Tints.Step(0.12f, 0.5f, Noise2.Fractal(x / fade * 1.6f, y / fade * 1.6f, motif.Seed + 5, 3) + (0.5f * wide[i]) + (0.16f * (mist - 0.5f)));
            Vector3 color = Vector3.Lerp(wall, can * (0.82f + (0.18f * bump)), cover);

            // The bright line around the whole, soft on its outer side.
            float around = isThing ? 0 : Tints.Step(0.04f, 0.3f, near[i] + (0.1f * (mist - 0.5f)));
            color = Vector3.Lerp(color, halo * (0.86f + (0.14f * bump)), motif.Frame is null ? 0 : 0.95f * around);
            float overspray = Tints.Step(0.86f, 0.95f, Noise2.Value(x / speck, y / speck, motif.Seed + 7)) * Tints.Step(0.02f, 0.4f, wide[i]) * (isThing ? 0.2f : 0.6f);
            color = Vector3.Lerp(color, Noise2.Cell((int)(x / (9 * speck)), (int)(y / (9 * speck)), motif.Seed + 8) > 0.5f ? Tints.Hex("#ff2f92") : Tints.Hex("#17d4e8"), 0.55f * overspray);
            return Vector3.Lerp(color, black, MathF.Max(ink[i], drips[i]) * (0.93f + (0.07f * bump)));
        });
    }

    /// <summary>Bricks in running bond with mortar between: colour, and how far the surface stands out.</summary>
    private static (Vector3 Color, float Bump) Wall(Motif motif, int x, int y)
    {
        float h = motif.Pixels(34, 6), w = 2.7f * h, v = y / h, u = (x / w) + (((int)v & 1) * 0.5f);
        float fu = (u - MathF.Floor(u)) * w, fv = (v - MathF.Floor(v)) * h, edge = MathF.Min(MathF.Min(fu, w - fu), MathF.Min(fv, h - fv));
        float bump = Tints.Step(0.02f * h, 0.10f * h, edge), rough = Noise2.Fractal(x / motif.Pixels(6, 1.5f), y / motif.Pixels(6, 1.5f), motif.Seed, 3);
        Vector3 brick = Vector3.Lerp(Tints.Hex("#8d4a38"), Tints.Hex("#b3694f"), Noise2.Cell((int)MathF.Floor(u), (int)v, motif.Seed + 1)) * (0.86f + (0.28f * rough));
        return (Vector3.Lerp(Tints.Hex("#a59a8e") * (0.8f + (0.2f * rough)), brick, bump), bump * (0.75f + (0.5f * rough)));
    }

    /// <summary>Too much paint runs down from the outlines.</summary>
    private static float[] Drips(Motif motif)
    {
        var sheet = new LineSheet(motif);
        int number = 0;
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif, 0.6f), motif, 2).Where(c => c.Weight > 0.6f))
        {
            for (int k = 3; k < contour.Points.Length; k += 7)
            {
                if (Noise2.Cell(++number, 1, motif.Seed) > 0.86f)
                {
                    float length = motif.Pixels(24 + (90 * Noise2.Cell(number, 2, motif.Seed)), 4), w = motif.Pixels(3.6f, 1.1f);
                    Vector2 from = contour.Points[k], to = from + new Vector2(0, length);
                    sheet.Add(from, to, w, 0.7f * w, 0.95f);
                    sheet.Add(to, to + new Vector2(0, 1.5f * w), 1.5f * w, 1.5f * w, 0.95f);
                }
            }
        }

        float[] ink = new float[motif.Width * motif.Height];
        sheet.Draw(ink, buildsUp: false);
        return ink;
    }
}
