using System.Numerics;

namespace Easel.Rendering.Transport;

/// <summary>A weighted mean of light, and how far its parts agree.</summary>
internal struct WeightedLight
{
    private Vector3 _sum;
    private float _squares;

    /// <summary>Sum of the weights.</summary>
    public float Weight { get; private set; }

    /// <summary>The mean; only where there is weight.</summary>
    public readonly Vector3 Mean => _sum / Weight;

    /// <summary>Variance of the green component; only where there is weight.</summary>
    public readonly float Variance => (_squares / Weight) - (Mean.Y * Mean.Y);

    /// <summary>Adds light with a weight.</summary>
    public void Add(Vector3 light, float weight)
    {
        _sum += light * weight;
        _squares += light.Y * light.Y * weight;
        Weight += weight;
    }
}
