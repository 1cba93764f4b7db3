using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Flat;
using Easel.Styles.Motifs;

namespace Easel.Styles.Lines;

/// <summary>The lines around areas, smoothed as a hand draws them.</summary>
internal static class Contours
{
    /// <summary>Distance beyond which lines become faint, metres.</summary>
    private const float Near = 6, Far = 90;

    /// <summary>All lines of a map.</summary>
    /// <param name="map">Areas.</param>
    /// <param name="motif">What is drawn.</param>
    /// <param name="smoothing">How far lines may leave the areas' rims to run smoothly, pixels of the map; at least <see cref="CurveFitter.Exact"/>.</param>
    public static List<Contour> Of(AreaMap map, Motif motif, float smoothing = 1.2f)
    {
        List<Outline> outlines = OutlineTracer.Trace(map.Labels, map.Width, motif.Options);
        var scale = new Vector2((float)motif.Width / map.Width, (float)motif.Height / map.Height);
        var found = new Contour?[outlines.Count];
        FaceArtist? faces = motif.Frame is { } facts && !facts.Facts.Faces.IsEmpty ? new FaceArtist(motif, facts, FaceManner.Drawn) : null;
        SameSurface? surfaces = motif.Frame is { } frame ? new SameSurface(frame) : null;
        const int batch = 128;
        Parallel.For(0, (outlines.Count + batch - 1) / batch, motif.Options, b =>
        {
            var fitter = new CurveFitter();
            var points = new List<Vector2>();
            for (int i = b * batch; i < Math.Min(outlines.Count, (b + 1) * batch); i++)
            {
                (float weight, bool isOutline) = surfaces is { } s ? Weigh(motif.Frame!, s, outlines[i]) : (0.5f, false);
                if (weight <= 0 || (faces is not null && IsInFace(faces, outlines[i].LeftPixel, map.Width, scale) && IsInFace(faces, outlines[i].RightPixel, map.Width, scale)))
                {
                    continue;
                }

                bool isLoose = surfaces is null || surfaces.Value.IsMass(outlines[i].LeftPixel) || surfaces.Value.IsMass(outlines[i].RightPixel);
                points.Clear();
                fitter.Fit(outlines[i], MathF.Max(CurveFitter.Exact, smoothing * (isLoose ? 2 : 1)), points);
                Vector2[] chain = [.. points.Select(p => p * scale)];
                Vector3 left = ColorAt(motif, map, outlines[i].LeftPixel), right = ColorAt(motif, map, outlines[i].RightPixel);
                found[i] = new Contour(chain, weight, outlines[i].IsClosed, Tints.Luma(left) < Tints.Luma(right) ? left : right, isOutline);
            }
        });
        return [.. found.Where(c => c is { Points.Length: > 1 }).Select(c => c!.Value)];
    }

    /// <summary>The lines between all areas of a map, of even weight.</summary>
    public static List<Contour> Plain(AreaMap map, Motif motif, float smoothing)
    {
        var fitter = new CurveFitter();
        var scale = new Vector2((float)motif.Width / map.Width, (float)motif.Height / map.Height);
        var lines = new List<Contour>();
        var points = new List<Vector2>();
        foreach (Outline outline in OutlineTracer.Trace(map.Labels, map.Width, motif.Options))
        {
            points.Clear();
            fitter.Fit(outline, MathF.Max(CurveFitter.Exact, smoothing), points);
            bool isOutline = motif.Frame is { } frame && frame.ElementId[outline.LeftPixel] != frame.ElementId[outline.RightPixel];
            lines.Add(new Contour([.. points.Select(p => p * scale)], 1, outline.IsClosed, Vector3.Zero, isOutline));
        }

        return lines;
    }

    // Features are drawn by those who draw faces, not traced around the model's.
    private static bool IsInFace(FaceArtist faces, int pixel, int width, Vector2 scale) => faces.IsInner((int)(((pixel % width) + 0.5f) * scale.X), (int)(((pixel / width) + 0.5f) * scale.Y));

    private static Vector3 ColorAt(Motif motif, AreaMap map, int pixel) =>
        motif.At(pixel % map.Width * motif.Width / map.Width, pixel / map.Width * motif.Height / map.Height);

    private static (float Weight, bool IsOutline) Weigh(Frame frame, in SameSurface surfaces, in Outline outline)
    {
        // Facts a little inside either side, for at the rim they may be those of something behind.
        int a = outline.LeftPixel, b = outline.RightPixel;
        if (surfaces.KindAt(a) == FrameMaterialKind.Text || surfaces.KindAt(b) == FrameMaterialKind.Text)
        {
            return (0, false);
        }

        bool isElement = frame.ElementId[a] != 0 || frame.ElementId[b] != 0, isOutline = frame.ElementId[a] != frame.ElementId[b];
        float near = MathF.Min(frame.Depth[a], frame.Depth[b]), step = MathF.Abs(frame.Depth[a] - frame.Depth[b]) / MathF.Max(near, 1e-3f);
        bool isSilhouette = isOutline || step > 0.05f || float.IsPositiveInfinity(MathF.Max(frame.Depth[a], frame.Depth[b]));
        float weight = isOutline ? 1 : isSilhouette ? 0.75f : frame.MaterialId[a] != frame.MaterialId[b] ? 0.6f : 0.42f;
        float distance = float.IsPositiveInfinity(near) ? 1 : Math.Clamp(MathF.Log(MathF.Max(near, 1e-3f) / Near) / MathF.Log(Far / Near), 0, 1);
        return (weight * (isElement ? 1 : 0.85f - (0.6f * distance)), isOutline);
    }
}
