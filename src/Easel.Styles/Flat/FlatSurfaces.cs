using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>One connected surface of one material.</summary>
/// <param name="Pixels">Its size.</param>
/// <param name="Distance">Mean binary logarithm of its distance in metres.</param>
/// <param name="Least">Top left of its bounds, pixels.</param>
/// <param name="Most">Bottom right of its bounds.</param>
/// <param name="Middle">Mean place, pixels.</param>
/// <param name="Slope">How far it falls per pixel to the right: that of its upper and lower rims when its sides are upright.</param>
internal readonly record struct FlatSurface(int Pixels, float Distance, Vector2 Least, Vector2 Most, Vector2 Middle, float Slope);

/// <summary>The connected surfaces of a frame: what a designer would treat as one shape, however it is lit.</summary>
internal sealed class FlatSurfaces
{
    private readonly int[] _labels;
    private readonly FlatSurface[] _surfaces;

    /// <summary>Finds the surfaces.</summary>
    public FlatSurfaces(Frame frame, ParallelOptions options)
    {
        (_labels, int count) = ConnectedAreas.Label(frame.Width, frame.Height, new SameSurface(frame), options);
        int[] pixels = new int[count], left = new int[count], right = new int[count], top = new int[count], bottom = new int[count];
        double[] distance = new double[count], sumX = new double[count], sumY = new double[count], sumXX = new double[count], sumXY = new double[count];
        for (int y = frame.Height - 1; y >= 0; y--)
        {
            // Runs of a row at a time.
            for (int x = 0; x < frame.Width;)
            {
                int i = (y * frame.Width) + x, label = _labels[i], end = x + 1;
                while (end < frame.Width && _labels[(y * frame.Width) + end] == label)
                {
                    end++;
                }

                float middle = frame.Depth[i + ((end - x) / 2)];
                (left[label], right[label], bottom[label]) = pixels[label] == 0
                    ? (x, end, y + 1)
                    : (Math.Min(left[label], x), Math.Max(right[label], end), bottom[label]);
                top[label] = y;
                pixels[label] += end - x;
                distance[label] += (end - x) * (double)MathF.Log2(Math.Clamp(middle, 1e-3f, 1e6f));

                // Sums over the run for its middle and slope.
                double n = end - x, center = 0.5 * (x + end - 1), squares = n * ((center * center) + (((n * n) - 1) / 12));
                sumX[label] += n * center;
                sumY[label] += n * y;
                sumXX[label] += squares;
                sumXY[label] += n * center * y;
                x = end;
            }
        }

        _surfaces = new FlatSurface[count];
        for (int s = 0; s < count; s++)
        {
            double n = pixels[s], spread = sumXX[s] - (sumX[s] * sumX[s] / n), shear = sumXY[s] - (sumX[s] * sumY[s] / n);
            _surfaces[s] = new FlatSurface(
                pixels[s],
                (float)(distance[s] / n),
                new Vector2(left[s], top[s]),
                new Vector2(right[s], bottom[s]),
                new Vector2((float)(sumX[s] / n), (float)(sumY[s] / n)),
                spread > n ? (float)(shear / spread) : 0);
        }
    }

    /// <summary>The surface seen in a pixel.</summary>
    public ref readonly FlatSurface At(int pixel) => ref _surfaces[_labels[pixel]];

    private readonly struct SameSurface(Frame frame) : ILikeness
    {
        // Ratio of distances between neighbours beyond which one stands before the other.
        private const float Step = 1.05f;

        private readonly int[] _material = frame.MaterialId;
        private readonly int[] _element = frame.ElementId;
        private readonly float[] _depth = frame.Depth;

        public bool AreAlike(int a, int b)
        {
            if (_material[a] != _material[b] || _element[a] != _element[b])
            {
                return false;
            }

            float near = MathF.Min(_depth[a], _depth[b]), far = MathF.Max(_depth[a], _depth[b]);
            return _material[a] < 0 || far < near * Step;
        }
    }
}
