using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Denoising;

namespace Easel.Rendering.Transport;

/// <summary>
/// Where surfaces or prints border on each other, so that steps would show. Judged by what lies in the middle of neighbouring pixels, and
/// by pixels whose samples saw different things. Where there is hardly anything but borders of shapes, as in grass, none is marked; nor are
/// those of prints where they are the grain of wood or stone.
/// </summary>
internal sealed class EdgeMap
{
    /// <summary>Side of the blocks in which borders may be too many, and the share that is.</summary>
    private const int BlockSize = TileSampler.Size;
    private const float BusyShare = 0.8f;

    /// <summary>Cosine between normals of one surface, and the largest step of its albedo.</summary>
    private const float SameNormal = 0.9f, SameAlbedo = 0.05f;

    /// <summary>Steps of depth on one surface, compared with that of a plane; planes steeper than the cosine do not explain more.</summary>
    private const float PlaneSteps = 4, LeastCosine = 0.03f;

    private readonly Frame _frame;
    private readonly FeatureBuffers? _features;
    private readonly CameraRays _rays;
    private readonly Border[] _borders;

    private EdgeMap(Frame frame, FeatureBuffers? features, CameraRays rays)
    {
        _rays = rays;
        _frame = frame;
        _features = features;
        _borders = new Border[frame.Width * frame.Height];
    }

    [Flags]
    private enum Border : byte
    {
        None = 0,

        /// <summary>Different colours of one surface.</summary>
        Print = 1,

        /// <summary>Different surfaces.</summary>
        Shape = 2,

        /// <summary>One of too many.</summary>
        Busy = 4,
    }

    /// <summary>Finds the edges of a frame.</summary>
    /// <param name="frame">Depth, normals and albedo at the middle of the pixels.</param>
    /// <param name="features">What the samples of the pixels saw, or null when only their middles are known.</param>
    /// <param name="rays">The camera.</param>
    /// <param name="options">Threads and cancellation.</param>
    public static EdgeMap Find(Frame frame, FeatureBuffers? features, CameraRays rays, ParallelOptions options)
    {
        var map = new EdgeMap(frame, features, rays);
        Parallel.For(0, frame.Height, options, map.MarkRow);
        Parallel.For(0, (frame.Height + BlockSize - 1) / BlockSize, options, map.MarkBusyBlocks);
        return map;
    }

    /// <summary>True for a pixel that is to be drawn with care.</summary>
    public bool IsEdge(int x, int y) => _borders[(y * _frame.Width) + x] is not Border.None and < Border.Busy;

    /// <summary>True where a pixel may have light of more than one surface.</summary>
    public bool IsMixed(int x, int y) => (_borders[(y * _frame.Width) + x] & Border.Shape) != 0;

    /// <summary>True where there is hardly anything but borders of shapes.</summary>
    public bool IsBusy(int x, int y) => _borders[(y * _frame.Width) + x] >= Border.Busy && IsMixed(x, y);

    private void MarkRow(int y)
    {
        int width = _frame.Width;
        for (int x = 0; x < width; x++)
        {
            int i = (y * width) + x;
            Border border = _features is not null && _features.IsMixed[_features.Index(x, y)] ? Border.Shape : Border.None;
            border |= x > 0 ? Between(i, i - 1) : Border.None;
            border |= x < width - 1 ? Between(i, i + 1) : Border.None;
            border |= y > 0 ? Between(i, i - width) : Border.None;
            border |= y < _frame.Height - 1 ? Between(i, i + width) : Border.None;
            _borders[i] = border;
        }
    }

    private void MarkBusyBlocks(int blockRow)
    {
        int top = blockRow * BlockSize, bottom = Math.Min(top + BlockSize, _frame.Height);
        for (int left = 0; left < _frame.Width; left += BlockSize)
        {
            int width = Math.Min(BlockSize, _frame.Width - left), shapes = 0, prints = 0;
            for (int y = top; y < bottom; y++)
            {
                foreach (Border border in _borders.AsSpan((y * _frame.Width) + left, width))
                {
                    shapes += (border & Border.Shape) != 0 ? 1 : 0;
                    prints += border == Border.Print ? 1 : 0;
                }
            }

            float most = BusyShare * width * (bottom - top);
            bool areShapesMany = shapes > most, arePrintsMany = prints > most - shapes;
            if (!areShapesMany && !arePrintsMany)
            {
                continue;
            }

            for (int y = top; y < bottom; y++)
            {
                foreach (ref Border border in _borders.AsSpan((y * _frame.Width) + left, width))
                {
                    border |= areShapesMany || border == Border.Print ? Border.Busy : Border.None;
                }
            }
        }
    }

    private Border Between(int a, int b)
    {
        float depth = _frame.Depth[a], other = _frame.Depth[b];
        if (float.IsInfinity(depth) || float.IsInfinity(other))
        {
            return float.IsInfinity(depth) && float.IsInfinity(other) ? Border.None : Border.Shape;
        }

        Vector3 normal = Read(_frame.Normal, a);
        if (_frame.MaterialId[a] != _frame.MaterialId[b] || _frame.ElementId[a] != _frame.ElementId[b]
            || Vector3.Dot(normal, Read(_frame.Normal, b)) < SameNormal)
        {
            return Border.Shape;
        }

        Vector3 direction = _rays.Direction(new Vector2((a % _frame.Width) + 0.5f, (a / _frame.Width) + 0.5f));
        float cosine = MathF.Max(MathF.Abs(Vector3.Dot(direction, normal)), LeastCosine);
        if (MathF.Abs(depth - other) * cosine > PlaneSteps * _rays.PixelAngle * depth)
        {
            return Border.Shape;
        }

        Vector3 step = Vector3.Abs(Read(_frame.Albedo, a) - Read(_frame.Albedo, b));
        return MathF.Max(step.X, MathF.Max(step.Y, step.Z)) > SameAlbedo ? Border.Print : Border.None;
    }

    private static Vector3 Read(float[] buffer, int pixel) => new(buffer.AsSpan(3 * pixel, 3));
}
