using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Denoising;

namespace Easel.Rendering.Transport;

/// <summary>
/// Reads an unfinished frame. Blocks of pixels become one, so that the few that are lit speak for those that are not and noise is averaged
/// without the denoiser; where no tile is done yet, the rough frame stands.
/// </summary>
internal sealed class StateReader
{
    /// <summary>Pixels of a state at most: enough to see what is drawn, cheap to develop.</summary>
    private const int MostPixels = 600_000;

    private readonly Frame _frame;
    private readonly FeatureBuffers _features;
    private readonly Frame _rough;
    private readonly bool[] _isDone;
    private readonly int _block;
    private readonly int _columns;

    /// <param name="frame">The frame in the making, layers not yet composed.</param>
    /// <param name="features">Its layers.</param>
    /// <param name="rough">The same view, finished at a smaller size.</param>
    /// <param name="isDone">Whether a tile is rendered, row after row of tiles.</param>
    public StateReader(Frame frame, FeatureBuffers features, Frame rough, bool[] isDone)
    {
        (_frame, _features, _rough, _isDone) = (frame, features, rough, isDone);
        _columns = (frame.Width + TileSampler.Size - 1) / TileSampler.Size;

        // At least two: every other pixel is lit. Never more than a tile, which is done or not.
        _block = 2;
        while (_block < TileSampler.Size && (long)frame.Width * frame.Height / (_block * _block) > MostPixels)
        {
            _block *= 2;
        }
    }

    /// <summary>The state now, as a frame of its own.</summary>
    public Frame Read()
    {
        int width = (_frame.Width + _block - 1) / _block, height = (_frame.Height + _block - 1) / _block;
        var state = new Frame(width, height)
        {
            Materials = _frame.Materials,
            Facts = _frame.Facts with { SunPixel = _frame.Facts.SunPixel / _block, HorizonRow = _frame.Facts.HorizonRow / _block, PixelAngle = _frame.Facts.PixelAngle * _block },
        };
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                int tile = (y * _block / TileSampler.Size * _columns) + (x * _block / TileSampler.Size);
                if (_isDone[tile])
                {
                    ReadBlock(state, x, y);
                }
                else
                {
                    ReadRough(state, x, y);
                }
            }
        }

        return state;
    }

    private void ReadBlock(Frame state, int x, int y)
    {
        int left = x * _block, top = y * _block, right = Math.Min(left + _block, _frame.Width), bottom = Math.Min(top + _block, _frame.Height);
        Vector3 certain = Vector3.Zero, soft = Vector3.Zero;
        int pixels = (right - left) * (bottom - top), surfaces = 0, lit = 0;
        float sun = 0, coverage = 0;
        for (int row = top; row < bottom; row++)
        {
            for (int column = left; column < right; column++)
            {
                int i = (row * _frame.Width) + column, j = _features.Index(column, row);
                certain += Read(_frame.Color, i);
                sun += _frame.SunVisibility[i];
                coverage += _frame.Coverage[i];
                if (_features.Depth[j] <= 0)
                {
                    continue;
                }

                surfaces++;
                certain += Read(_features.Key, j);
                if (!_features.IsUnlit[j])
                {
                    lit++;
                    soft += Read(_features.Diffuse, j) + Read(_features.Specular, j);
                }
            }
        }

        // Pixels that were not lit get the light of their neighbours.
        int target = (y * state.Width) + x;
        Vector3 light = certain + (soft * (lit > 0 ? (float)surfaces / lit : 0));
        (light / pixels).CopyTo(state.Color.AsSpan(3 * target, 3));
        state.SunVisibility[target] = sun / pixels;
        state.Coverage[target] = coverage / pixels;
        CopyFacts(_frame, ((top + bottom) / 2 * _frame.Width) + ((left + right) / 2), state, target);
    }

    private void ReadRough(Frame state, int x, int y)
    {
        int target = (y * state.Width) + x;
        float u = Math.Clamp(((x + 0.5f) * _rough.Width / state.Width) - 0.5f, 0, _rough.Width - 1);
        float v = Math.Clamp(((y + 0.5f) * _rough.Height / state.Height) - 0.5f, 0, _rough.Height - 1);
        int left = (int)u, top = (int)v, right = Math.Min(left + 1, _rough.Width - 1), bottom = Math.Min(top + 1, _rough.Height - 1);
        Vector3 above = Vector3.Lerp(Read(_rough.Color, (top * _rough.Width) + left), Read(_rough.Color, (top * _rough.Width) + right), u - left);
        Vector3 below = Vector3.Lerp(Read(_rough.Color, (bottom * _rough.Width) + left), Read(_rough.Color, (bottom * _rough.Width) + right), u - left);
        Vector3.Lerp(above, below, v - top).CopyTo(state.Color.AsSpan(3 * target, 3));
        int nearest = ((int)(v + 0.5f) * _rough.Width) + (int)(u + 0.5f);
        state.SunVisibility[target] = _rough.SunVisibility[nearest];
        state.Coverage[target] = _rough.Coverage[nearest];
        CopyFacts(_rough, nearest, state, target);
    }

    private static void CopyFacts(Frame source, int from, Frame state, int to)
    {
        state.Depth[to] = source.Depth[from];
        state.ElementId[to] = source.ElementId[from];
        state.MaterialId[to] = source.MaterialId[from];
        source.Albedo.AsSpan(3 * from, 3).CopyTo(state.Albedo.AsSpan(3 * to, 3));
        source.Normal.AsSpan(3 * from, 3).CopyTo(state.Normal.AsSpan(3 * to, 3));
    }

    private static Vector3 Read(float[] buffer, int pixel) => new(buffer.AsSpan(3 * pixel, 3));

    // A layer's light times what it was divided by.
    private static Vector3 Read(Layer layer, int i) =>
        new Vector3(layer.R[i], layer.G[i], layer.B[i]) * new Vector3(layer.Albedo.R[i], layer.Albedo.G[i], layer.Albedo.B[i]);
}
