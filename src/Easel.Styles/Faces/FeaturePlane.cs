using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Faces;

/// <summary>The plane of one feature of a face: from pixels to units of the head, and a painter for what is drawn on it.</summary>
internal readonly struct FeaturePlane
{
    private const int Samples = 3;

    private readonly Vector2 _at;
    private readonly Vector2 _toX;
    private readonly Vector2 _toY;
    private readonly Vector2 _across;
    private readonly Vector2 _up;

    /// <summary>The plane of a feature in a picture of so many rows.</summary>
    public FeaturePlane(FeatureMark mark, int height)
    {
        _at = mark.At * height;
        (_across, _up) = (mark.Across * height, mark.Up * height);

        // A feature that is nearly edge on is still drawn a little wide.
        float determinant = (_across.X * _up.Y) - (_across.Y * _up.X);
        float least = 0.15f * _up.LengthSquared();
        determinant = MathF.Abs(determinant) < least ? MathF.CopySign(MathF.Max(least, 1e-6f), determinant) : determinant;
        _toX = new Vector2(_up.Y, -_up.X) / determinant;
        _toY = new Vector2(-_across.Y, _across.X) / determinant;
    }

    /// <summary>Pixels per unit of the head.</summary>
    public float Scale => _up.Length();

    /// <summary>The middle, pixels.</summary>
    public Vector2 Middle => _at;

    /// <summary>A place in units of the head: x along the face's left, y up.</summary>
    public Vector2 ToFace(Vector2 pixel)
    {
        Vector2 d = pixel - _at;
        return new Vector2(Vector2.Dot(d, _toX), Vector2.Dot(d, _toY));
    }

    /// <summary>Paints over a part of a picture.</summary>
    /// <param name="canvas">Codes, changed.</param>
    /// <param name="width">Pixels per row.</param>
    /// <param name="reach">Half the part's size, units of the head.</param>
    /// <param name="mask">How much of a pixel may be painted on.</param>
    /// <param name="paint">Codes and opacity at a place.</param>
    public void Paint(Vector3[] canvas, int width, float reach, Func<int, int, float> mask, Func<Vector2, Vector4> paint)
    {
        int height = canvas.Length / width;
        Vector2 half = (Vector2.Abs(_across) + Vector2.Abs(_up)) * reach;
        int left = Math.Max(0, (int)(_at.X - half.X)), right = Math.Min(width - 1, (int)(_at.X + half.X) + 1);
        int top = Math.Max(0, (int)(_at.Y - half.Y)), bottom = Math.Min(height - 1, (int)(_at.Y + half.Y) + 1);
        for (int y = top; y <= bottom; y++)
        {
            for (int x = left; x <= right; x++)
            {
                float open = mask(x, y);
                if (open <= 0)
                {
                    continue;
                }

                var sum = Vector4.Zero;
                for (int k = 0; k < Samples * Samples; k++)
                {
                    var p = new Vector2(x + (((k % Samples) + 0.5f) / Samples), y + (((k / Samples) + 0.5f) / Samples));
                    Vector4 c = paint(ToFace(p));
                    sum += new Vector4(c.X * c.W, c.Y * c.W, c.Z * c.W, c.W);
                }

                sum *= 1f / (Samples * Samples);
                ref Vector3 own = ref canvas[(y * width) + x];
                own = Vector3.Lerp(own, (own * (1 - sum.W)) + new Vector3(sum.X, sum.Y, sum.Z), open);
            }
        }
    }
}
