using System.Numerics;

namespace Easel.Rendering.Transport;

/// <summary>Noise of a pixel's diffuse (X) and specular (Y) light, from groups of samples that are each well spread by themselves.</summary>
internal struct NoiseEstimate
{
    private Vector2 _sum;
    private Vector2 _squares;
    private int _groups;

    /// <summary>Variance of the mean; a single group knows nothing and is taken to be all noise.</summary>
    public readonly Vector2 Variance => _groups > 1
        ? Vector2.Max(_squares - (_sum * _sum / _groups), Vector2.Zero) / (_groups * (_groups - 1))
        : _squares;

    /// <summary>Adds the mean luminances of a group.</summary>
    public void Add(float diffuse, float specular)
    {
        var light = new Vector2(diffuse, specular);
        _sum += light;
        _squares += light * light;
        _groups++;
    }
}
