using System.Numerics;

namespace Easel.Styles.Flat;

/// <summary>A cloud from a lying pill and a few circles that rise from it.</summary>
internal sealed class FlatCloud
{
    private readonly Vector2 _middle;
    private readonly float _halfLength;
    private readonly float _thickness;
    private readonly List<(Vector2 Center, float Radius)> _puffs = [];
    private readonly float _reach;

    /// <summary>Shapes a cloud.</summary>
    /// <param name="bottom">Middle of its lower edge.</param>
    /// <param name="size">Half of its length.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="question">First number for its chances.</param>
    public FlatCloud(Vector2 bottom, float size, uint seed, uint question)
    {
        _thickness = 0.13f * size;
        _halfLength = size - _thickness;
        _middle = bottom - new Vector2(0, _thickness);
        int count = 2 + (int)(2 * Chance.Unit(seed, question));
        for (int k = 0; k < count; k++)
        {
            // The largest near the middle; all stand in the pill.
            float t = count == 1 ? 0 : ((k + 0.5f) / count * 2) - 1;
            float radius = size * (0.34f - (0.16f * t * t)) * (0.8f + (0.4f * Chance.Unit(seed, question + 1 + (uint)k)));
            float x = ((t * 0.62f) + (0.16f * (Chance.Unit(seed, question + 6 + (uint)k) - 0.5f))) * size;
            _puffs.Add((new Vector2(_middle.X + x, bottom.Y - (0.62f * radius)), radius));
        }

        _reach = 1.2f * size;
    }

    /// <summary>Distance to the rim, negative inside, and to the border of the shaded lower part, negative in it.</summary>
    public (float Outside, float Lower) Distance(Vector2 p)
    {
        Vector2 d = p - _middle;
        if (MathF.Abs(d.X) > _reach || MathF.Abs(d.Y) > _reach)
        {
            return (_reach, _reach);
        }

        float outside = Rim(p), shift = 0.9f * _thickness;
        return (outside, -Rim(p + new Vector2(0.6f * shift, shift)));
    }

    private float Rim(Vector2 p)
    {
        Vector2 d = p - _middle;
        float rim = new Vector2(MathF.Max(0, MathF.Abs(d.X) - _halfLength), d.Y).Length() - _thickness;
        foreach ((Vector2 center, float radius) in _puffs)
        {
            // Circles are cut off at the lower edge of the pill.
            rim = MathF.Min(rim, MathF.Max(Vector2.Distance(p, center) - radius, d.Y - _thickness));
        }

        return rim;
    }
}
