namespace Easel.Styles.Motifs;

/// <summary>Tones that bring out edges and texture: an extended difference of Gaussians (Winnemöller 2012).</summary>
internal static class EdgeTones
{
    /// <summary>float[height × width]: 1 where the view is calm or light, towards 0 at the dark side of edges.</summary>
    /// <param name="motif">What to look at.</param>
    /// <param name="radius">Width of the edges, pixels.</param>
    /// <param name="sharpness">How much the edges are stressed; 8 and more gives drawings.</param>
    /// <param name="threshold">Lightness below which it becomes dark.</param>
    /// <param name="softness">How gradually.</param>
    public static float[] Of(Motif motif, float radius, float sharpness, float threshold, float softness)
    {
        int fine = Math.Max(1, (int)MathF.Round(radius)), coarse = Math.Max(fine + 1, (int)MathF.Round(1.6f * radius));
        float[] a = radius < 0.8f ? motif.Lightness : PlaneFilter.Blur(motif.Lightness, motif.Width, fine, 2, motif.Options);
        float[] b = PlaneFilter.Blur(motif.Lightness, motif.Width, coarse, 2, motif.Options);
        float[] result = new float[a.Length];
        Parallel.For(0, motif.Height, motif.Options, y =>
        {
            for (int i = y * motif.Width; i < (y + 1) * motif.Width; i++)
            {
                float s = ((1 + sharpness) * a[i]) - (sharpness * b[i]);
                result[i] = s >= threshold ? 1 : MathF.Max(0, 1 + MathF.Tanh((s - threshold) / softness));
            }
        });
        return result;
    }
}
