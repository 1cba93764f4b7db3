using System.Numerics;

namespace Easel.Styles.Flat;

/// <summary>Walks along the cracks between pixels of different classes and collects every border once.</summary>
internal sealed class OutlineTracer
{
    // Right, down, left, up.
    private static readonly int[] Dx = [1, 0, -1, 0], Dy = [0, 1, 0, -1];

    private readonly int[] _classes;
    private readonly int _width;
    private readonly int _height;

    // Bit 0: the crack to the right of a corner is done; bit 1: the crack below it.
    private readonly byte[] _done;

    // Directions in which cracks leave each corner, as bits.
    private readonly byte[] _cracks;
    private readonly List<Outline> _outlines = [];
    private readonly List<Vector2> _points = [];

    private OutlineTracer(int[] classes, int width, ParallelOptions options)
    {
        _classes = classes;
        _width = width;
        _height = classes.Length / width;
        _done = new byte[(width + 1) * (_height + 1)];
        _cracks = new byte[_done.Length];
        Parallel.For(0, _height + 1, options, y =>
        {
            for (int x = 0; x <= width; x++)
            {
                _cracks[(y * (width + 1)) + x] = CracksAt(x, y);
            }
        });
    }

    /// <summary>All borders between the classes of a map.</summary>
    public static List<Outline> Trace(int[] classes, int width, ParallelOptions options)
    {
        var tracer = new OutlineTracer(classes, width, options);
        tracer.Walk(meetingPoints: true);
        tracer.Walk(meetingPoints: false);
        return tracer._outlines;
    }

    // First from the points where borders meet or leave the picture; what is then left goes around.
    private void Walk(bool meetingPoints)
    {
        // Most corners lie within an area: skip to the next that does not.
        for (int corner = 0; corner < _cracks.Length; corner++)
        {
            int skip = _cracks.AsSpan(corner).IndexOfAnyExcept((byte)0);
            if (skip < 0)
            {
                return;
            }

            corner += skip;
            int cracks = _cracks[corner];
            if (meetingPoints && BitOperations.PopCount((uint)cracks) == 2)
            {
                continue;
            }

            (int y, int x) = Math.DivRem(corner, _width + 1);
            for (int direction = 0; direction < 4; direction++)
            {
                if ((cracks & (1 << direction)) != 0 && !IsDone(x, y, direction))
                {
                    Follow(x, y, direction);
                }
            }
        }
    }

    private void Follow(int x, int y, int direction)
    {
        (int left, int right) = Sides(x, y, direction);
        int startX = x, startY = y;
        _points.Clear();
        _points.Add(new Vector2(x, y));
        while (true)
        {
            MarkDone(x, y, direction);
            x += Dx[direction];
            y += Dy[direction];
            _points.Add(new Vector2(x, y));
            int cracks = _cracks[(y * (_width + 1)) + x];
            if (BitOperations.PopCount((uint)cracks) != 2)
            {
                _outlines.Add(new Outline([.. _points], left, right, false));
                return;
            }

            if (x == startX && y == startY)
            {
                _outlines.Add(new Outline([.. _points], left, right, true));
                return;
            }

            int back = (direction + 2) & 3;
            direction = BitOperations.TrailingZeroCount(cracks & ~(1 << back));
        }
    }

    /// <summary>Pixels to the left and right of a crack that starts at a corner.</summary>
    private (int Left, int Right) Sides(int x, int y, int direction)
    {
        int i = (y * _width) + x;
        return direction switch
        {
            0 => (i - _width, i),
            1 => (i, i - 1),
            2 => (i - 1, i - _width - 1),
            _ => (i - _width - 1, i - _width),
        };
    }

    private byte CracksAt(int x, int y)
    {
        bool above = y > 0, below = y < _height, left = x > 0, right = x < _width;
        int i = (y * _width) + x, cracks = 0;
        if (right && above && below && _classes[i] != _classes[i - _width])
        {
            cracks |= 1;
        }

        if (below && left && right && _classes[i] != _classes[i - 1])
        {
            cracks |= 2;
        }

        if (left && above && below && _classes[i - 1] != _classes[i - _width - 1])
        {
            cracks |= 4;
        }

        if (above && left && right && _classes[i - _width] != _classes[i - _width - 1])
        {
            cracks |= 8;
        }

        return (byte)cracks;
    }

    private bool IsDone(int x, int y, int direction)
    {
        (int corner, int bit) = Crack(x, y, direction);
        return (_done[corner] & bit) != 0;
    }

    private void MarkDone(int x, int y, int direction)
    {
        (int corner, int bit) = Crack(x, y, direction);
        _done[corner] |= (byte)bit;
    }

    private (int Corner, int Bit) Crack(int x, int y, int direction)
    {
        int corner = (y * (_width + 1)) + x;
        return direction switch
        {
            0 => (corner, 1),
            1 => (corner, 2),
            2 => (corner - 1, 1),
            _ => (corner - _width - 1, 2),
        };
    }
}
