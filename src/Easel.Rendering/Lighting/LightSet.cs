using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes.Lights;

namespace Easel.Rendering.Lighting;

/// <summary>The area lights of a scene and the choice of one of them.</summary>
internal sealed class LightSet
{
    private readonly AreaLight[] _lights;

    public LightSet(ImmutableArray<Light> lights)
    {
        // A light without extent or radiance cannot be sampled and gives nothing.
        _lights = [.. lights.Select(l => new AreaLight(l)).Where(l => l.Area > 0 && l.Radiance != Vector3.Zero)];
        float strongest = 0;
        for (int i = 0; i < _lights.Length; i++)
        {
            float power = Vector3.Dot(_lights[i].Radiance, new Vector3(0.2126f, 0.7152f, 0.0722f)) * _lights[i].Area;
            if (power > strongest)
            {
                (strongest, Strongest) = (power, i);
            }
        }

        HasVisible = _lights.Any(l => l.IsVisible);
    }

    public ReadOnlySpan<AreaLight> Lights => _lights;

    /// <summary>Index of the light with the greatest power; −1 when there is none.</summary>
    public int Strongest { get; } = -1;

    public bool HasVisible { get; }

    /// <summary>Picks a light in proportion to its importance for a point.</summary>
    /// <returns>Its index and the chance of the choice; −1 when no light matters.</returns>
    public (int Index, float Chance) Pick(Vector3 point, float random)
    {
        if (_lights.Length == 0)
        {
            return (-1, 0);
        }

        // One pass with a reservoir: the newcomer replaces the choice with its share of the total so far.
        float total = 0, chosen = 0;
        int index = -1;
        for (int i = 0; i < _lights.Length; i++)
        {
            float weight = _lights[i].Importance(point);
            total += weight;
            float share = weight / MathF.Max(total, 1e-30f);
            if (random < share)
            {
                (index, chosen) = (i, weight);
                random /= share;
            }
            else
            {
                random = (random - share) / MathF.Max(1 - share, 1e-7f);
            }
        }

        return (index, index < 0 ? 0 : chosen / total);
    }

    /// <summary>Chance with which <see cref="Pick"/> takes a light.</summary>
    public float Chance(Vector3 point, int index)
    {
        float total = 0;
        foreach (ref readonly AreaLight light in _lights.AsSpan())
        {
            total += light.Importance(point);
        }

        return total > 0 ? _lights[index].Importance(point) / total : 0;
    }

    /// <summary>Finds the nearest light along a ray.</summary>
    public bool Intersect(Vector3 origin, Vector3 direction, float tMax, bool visibleOnly, out int index, out float distance, out float pdf)
    {
        index = -1;
        distance = tMax;
        pdf = 0;
        for (int i = 0; i < _lights.Length; i++)
        {
            if ((!visibleOnly || _lights[i].IsVisible)
                && _lights[i].Intersect(origin, direction, distance, out float t, out float density))
            {
                (index, distance, pdf) = (i, t, density);
            }
        }

        return index >= 0;
    }
}
