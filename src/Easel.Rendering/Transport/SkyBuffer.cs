using System.Numerics;
using Easel.Rendering.Skies;

namespace Easel.Rendering.Transport;

/// <summary>
/// The detailed sky as the camera sees it, on a grid coarser than the pixels: marching through clouds for every path would cost more
/// than the rest of the picture. Cells are computed when first needed; a cell is a pure function of its place, so it does not matter
/// which thread computes it, nor whether two do.
/// </summary>
internal sealed class SkyBuffer
{
    private readonly SkyDome _sky;
    private readonly CameraRays _rays;
    private readonly float _cellSize;
    private readonly int _columns;
    private readonly int _rows;
    private readonly Vector3[] _radiance;
    private readonly byte[] _known;

    /// <summary>An empty buffer.</summary>
    /// <param name="sky">The sky.</param>
    /// <param name="rays">The camera.</param>
    /// <param name="width">Width of the picture, pixels.</param>
    /// <param name="height">Height of the picture, pixels.</param>
    /// <param name="cellSize">Width of a cell, pixels.</param>
    public SkyBuffer(SkyDome sky, CameraRays rays, int width, int height, float cellSize)
    {
        _sky = sky;
        _rays = rays;
        _cellSize = cellSize;

        // Grid points lie on the corners of cells; the pixel filter reaches a little over the border.
        _columns = (int)MathF.Ceiling(width / cellSize) + 3;
        _rows = (int)MathF.Ceiling(height / cellSize) + 3;
        _radiance = new Vector3[_columns * _rows];
        _known = new byte[_columns * _rows];
    }

    /// <summary>Sky radiance at a point of the picture, pixels from the top left.</summary>
    public Vector3 Sample(Vector2 pixel)
    {
        float x = Math.Clamp((pixel.X / _cellSize) + 1, 0, _columns - 1.001f), y = Math.Clamp((pixel.Y / _cellSize) + 1, 0, _rows - 1.001f);
        int ix = (int)x, iy = (int)y;
        Vector3 top = Vector3.Lerp(Cell(ix, iy), Cell(ix + 1, iy), x - ix);
        Vector3 bottom = Vector3.Lerp(Cell(ix, iy + 1), Cell(ix + 1, iy + 1), x - ix);
        return Vector3.Lerp(top, bottom, y - iy);
    }

    private Vector3 Cell(int x, int y)
    {
        int i = (y * _columns) + x;
        if (Volatile.Read(ref _known[i]) == 0)
        {
            Vector3 direction = _rays.Direction(new Vector2((x - 1) * _cellSize, (y - 1) * _cellSize));
            _radiance[i] = _sky.Detailed(direction);
            Volatile.Write(ref _known[i], 1);
        }

        return _radiance[i];
    }
}
