using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes.Lights;

namespace Easel.Rendering.Lighting;

/// <summary>The area lights of a scene and the choice of one of them.</summary>
internal sealed class LightSet
{
    /// <summary>Lights whose importance is noted on the stack; more are rare.</summary>
    private const int MostOnStack = 256;

    /// <summary>Lamps that give less than this share of the daylight matter only now and then.</summary>
    private const float NegligibleShare = 0.05f;

    /// <summary>They are still asked this often.</summary>
    private const float LeastChance = 0.05f;

    private readonly AreaLight[] _lights;
    private readonly float _negligible;

    /// <summary>Sorts out the lights that can be sampled.</summary>
    /// <param name="lights">Lights of the scene.</param>
    /// <param name="daylight">About the irradiance on open ground without them: lamps far below it are asked more rarely.</param>
    public LightSet(ImmutableArray<Light> lights, float daylight)
    {
        _negligible = MathF.Max(daylight * NegligibleShare, 1e-12f);
        // A light without extent or radiance cannot be sampled and gives nothing.
        _lights = [.. lights.Select(l => new AreaLight(l)).Where(l => l.Area > 0 && l.Radiance != Vector3.Zero)];
        float strongest = 0, all = 0;
        for (int i = 0; i < _lights.Length; i++)
        {
            float power = Vector3.Dot(_lights[i].Radiance, new Vector3(0.2126f, 0.7152f, 0.0722f)) * _lights[i].Area;
            all += power;
            if (power > strongest)
            {
                (strongest, Strongest) = (power, i);
            }
        }

        StrongestShare = all > 0 ? strongest / all : 0;
        HasVisible = _lights.Any(l => l.IsVisible);
    }

    public ReadOnlySpan<AreaLight> Lights => _lights;

    /// <summary>Index of the light with the greatest power; −1 when there is none.</summary>
    public int Strongest { get; } = -1;

    /// <summary>Share of <see cref="Strongest"/> in the power of all.</summary>
    public float StrongestShare { get; }

    public bool HasVisible { get; }

    /// <summary>Picks a light in proportion to its importance for a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="random">Two numbers in [0, 1).</param>
    /// <param name="without">Number of a light that is not to be picked, or −1.</param>
    /// <returns>Its index and the chance of the choice; −1 when no light matters.</returns>
    public (int Index, float Chance) Pick(Vector3 point, Vector2 random, int without)
    {
        if (_lights.Length == 0)
        {
            return (-1, 0);
        }

        // First what all bring, then how far the number reaches: divisions light by light would each wait for the one before.
        Span<float> weights = _lights.Length <= MostOnStack ? stackalloc float[_lights.Length] : new float[_lights.Length];
        float total = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = i == without ? 0 : _lights[i].Importance(point);
            total += weights[i];
        }

        float left = random.X * total, chosen = 0;
        int index = -1;
        for (int i = 0; i < weights.Length && left >= 0; i++)
        {
            // What rounding leaves over falls to the last light that matters.
            (index, chosen) = weights[i] > 0 ? (i, weights[i]) : (index, chosen);
            left -= weights[i];
        }

        float ask = Asking(total);
        return index < 0 || random.Y >= ask ? (-1, 0) : (index, chosen / total * ask);
    }

    /// <summary>About the irradiance that all lights together bring to a point if nothing stands before them.</summary>
    public float Importance(Vector3 point)
    {
        float total = 0;
        for (int i = 0; i < _lights.Length; i++)
        {
            total += _lights[i].Importance(point);
        }

        return total;
    }

    /// <summary>Chance with which <see cref="Pick"/> takes a light that is not left out.</summary>
    public float Chance(Vector3 point, int index, int without)
    {
        float total = 0;
        for (int i = 0; i < _lights.Length; i++)
        {
            total += i == without ? 0 : _lights[i].Importance(point);
        }

        return total > 0 ? _lights[index].Importance(point) / total * Asking(total) : 0;
    }

    /// <summary>Chance of asking a lamp at all where they give so much together.</summary>
    private float Asking(float importance) => Math.Clamp(importance / _negligible, LeastChance, 1);

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
