using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Skies;

/// <summary>
/// A <see cref="CloudLayer"/> made ready for marching: an implicit surface (flat base, a dome over each mass, displaced by three scales of
/// noise) filled with droplets. Lengths in metres from an eye on the ground.
/// </summary>
internal sealed class CloudField
{
    private const float Earth = PhysicalAtmosphere.GroundRadius * 1000;

    // Displacement of the cloud's surface in units of the layer's thickness, by scale.
    private const float MassAmplitude = 0.46f, BillowAmplitude = 0.19f, FineAmplitude = 0.10f;
    private const float Reach = (0.5f * MassAmplitude) + (0.5f * BillowAmplitude) + (0.5f * FineAmplitude);

    // Depth below the surface, in the same units, at which the cloud is as dense as it gets.
    private const float Skin = 0.045f;

    // Distance between cloud masses relative to the layer's scale.
    private const float MassSpacing = 0.5f;

    // Radius of the gap in the clouds around the key light, radians, when its sine of elevation is low and when it is not.
    private const float LowLight = 0.25f, LowGap = 0.20f, HighGap = 0.10f;

    private const float FarthestCloud = 140_000, FadeDistance = 60_000;
    private const int MaximumSteps = 160, SunTaps = 6;

    private readonly CloudLayer _layer;
    private readonly CloudLight _light;
    private readonly CloudNoise _noise = CloudNoise.Shared;
    private readonly CloudWeather _weather;
    private readonly float _thickness;
    private readonly float _covered;
    private readonly float _weatherScale;
    private readonly float _tileScale;
    private readonly Vector2 _offset;
    private readonly float _step;
    private readonly float _gapCosine;

    /// <summary>Bakes the weather map.</summary>
    public CloudField(CloudLayer layer, CloudLight light, uint seed, ParallelOptions parallel)
    {
        _layer = layer;
        _light = light;
        _weather = new CloudWeather(Hash.Mix(seed, 0xc10d5), parallel);
        _thickness = MathF.Max(50, layer.Top - layer.Bottom);
        _covered = CoveredShare(layer.Cover);
        _weatherScale = 1 / (layer.Scale * MassSpacing * CloudWeather.Masses);
        _tileScale = 1 / layer.Scale;
        _offset = new Vector2(Hash.ToUnit(Hash.Mix(seed, 1)), Hash.ToUnit(Hash.Mix(seed, 2))) * layer.Scale * CloudWeather.Masses;

        _gapCosine = MathF.Cos(light.Direction.Y < LowLight ? LowGap : HighGap);

        // Steps of about half an optical depth.
        _step = Math.Clamp(0.5f / layer.Extinction, 16, 120);
    }

    /// <summary>Light scattered towards the eye along a ray and the share of the background that shows through.</summary>
    /// <param name="direction">Unit direction.</param>
    /// <param name="jitter">Offset of the first step in [0, 1).</param>
    /// <param name="clear">Radiance of the clear sky, into which far clouds fade.</param>
    /// <param name="quality">1 for pictures; less takes longer steps.</param>
    public (Vector3 Light, float Through) March(Vector3 direction, float jitter, Vector3 clear, float quality)
    {
        if (direction.Y <= 0.0005f)
        {
            return (Vector3.Zero, 1);
        }

        float t = DistanceToHeight(direction.Y, _layer.Bottom), end = MathF.Min(DistanceToHeight(direction.Y, _layer.Top), FarthestCloud);
        float mu = Vector3.Dot(direction, _light.Direction);
        float phase0 = CloudLight.Phase(mu, 1), phase1 = 0.55f * CloudLight.Phase(mu, 0.5f), phase2 = 0.3025f * CloudLight.Phase(mu, 0.25f);

        // A gap for the sun: a low one would hide behind the far rows of the layer, and with it what makes the picture.
        float gap = Noise.SmoothStep(_gapCosine, 1, mu);
        float extinction = _layer.Extinction * (1 - (0.97f * MathF.Sqrt(gap)));
        float through = 1, distance = 0, weight = 0;
        Vector3 light = Vector3.Zero, keyLow = Vector3.Zero, keyHigh = Vector3.Zero;
        float sunDepth = 0, leap = 0;
        int inside = 0;
        bool met = false;
        float step = MathF.Max(_step, t * 0.006f) / quality;
        t += jitter * step;
        for (int i = 0; i < MaximumSteps && t < end; i++)
        {
            step = MathF.Max(_step, t * 0.006f) / quality;
            Vector3 p = direction * t;
            float detail = 1 / (1 + (t / 9000)), depth = Depth(p, out float height, out float relief, detail, 3);
            if (depth <= 0)
            {
                // The surface is about this far away; the limit keeps leaps shorter than the lumps they might jump over.
                float limit = (depth < -Reach ? 2.5f : 1) * (130 + (0.008f * t));
                leap = MathF.Max(step, MathF.Min(limit, -depth * _thickness * 0.5f));
                t += leap;
                continue;
            }

            if (leap > 0)
            {
                // A leap may have ended deep inside: halve it until the skin is found, or steps would slice the cloud into plates.
                float outside = t - leap, within = t;
                for (int k = 0; k < 4 && within - outside > 0.25f * step; k++)
                {
                    float middle = 0.5f * (outside + within);
                    bool isInside = Depth(direction * middle, out _, out _, detail, 3) > 0;
                    (outside, within) = isInside ? (outside, middle) : (middle, within);
                }

                leap = 0;
                t = within + ((jitter - 0.5f) * 0.25f * step);
                p = direction * t;
                depth = MathF.Max(0, Depth(p, out height, out relief, detail, 3));
            }

            if (!met)
            {
                met = true;
                keyLow = _light.At(p, _layer.Bottom) * _layer.SunGain;
                keyHigh = _light.At(p, _layer.Top) * _layer.SunGain;
            }

            float density = Density(depth, height, Skin);
            float opacity = 1 - MathF.Exp(-density * extinction * step);
            if (opacity > 1e-4f)
            {
                // Light inside varies slowly: one look towards the sun serves two steps.
                if ((inside++ & 1) == 0)
                {
                    sunDepth = SunDepth(p);
                }

                float sun = (phase0 * MathF.Exp(-sunDepth)) + (phase1 * MathF.Exp(-0.35f * sunDepth)) + (phase2 * MathF.Exp(-0.085f * sunDepth));
                Vector3 source = Vector3.Lerp(keyLow, keyHigh, height) * sun;

                // Sky light comes from above and ground light from below; both get lost inside.
                float open = 1 - (0.45f * MathF.Min(1, depth * 5));
                source += _light.SkyRadiance * (_layer.AmbientGain * open * (0.42f + (0.45f * height)));
                source += _light.GroundRadiance * (_layer.AmbientGain * open * (0.75f * (1 - height)));

                // Creases see less of everything around them than bumps do.
                source *= 1 + (1.5f * Math.Clamp(relief, -0.25f, 0.25f));
                light += source * (through * opacity);
                distance += t * through * opacity;
                weight += through * opacity;
                through *= 1 - opacity;
                if (through < 0.02f)
                {
                    through = 0;
                    break;
                }
            }

            t += step;
        }

        if (weight <= 0)
        {
            return (Vector3.Zero, 1);
        }

        float near = MathF.Exp(-distance / weight / FadeDistance);
        return ((light * near) + (clear * ((1 - through) * (1 - near))), through);
    }

    /// <summary>Share of the sky that a cover value hides: a few puffs at 0.5, broken at 0.6, mostly covered at 0.75.</summary>
    internal static float CoveredShare(float cover) => cover switch
    {
        < 0.5f => 0.14f * MathF.Max(0, cover - 0.3f) / 0.2f,
        < 0.6f => 0.14f + (0.22f * (cover - 0.5f) / 0.1f),
        < 0.75f => 0.36f + (0.39f * (cover - 0.6f) / 0.15f),
        _ => MathF.Min(1, 0.75f + (0.25f * (cover - 0.75f) / 0.25f)),
    };

    /// <summary>Metres along a ray from the ground to a height above the curved ground.</summary>
    private static float DistanceToHeight(float y, float height) =>
        2 * height / (y + MathF.Sqrt((y * y) + (2 * height * (1 - (y * y)) / Earth)));

    /// <summary>
    /// Depth below the cloud's surface in units of the layer's thickness, negative outside (then about the distance to it).
    /// <paramref name="height"/> becomes the height in the layer, 0 at its bottom, 1 at its top; <paramref name="relief"/> is the noise, below 0
    /// in creases and above on bumps.
    /// </summary>
    private float Depth(Vector3 p, out float height, out float relief, float detail, int scales)
    {
        relief = 0;
        height = (p.Y + (((p.X * p.X) + (p.Z * p.Z)) / (2 * Earth)) - _layer.Bottom) / _thickness;
        float x = (p.X / _layer.StretchX) + _offset.X, z = p.Z + _offset.Y;

        // Thick weather makes tall domes.
        float excess = (_weather.Rank(x * _weatherScale, z * _weatherScale) - (1 - _covered)) / MathF.Max(0.05f, _covered);
        float dome = -0.22f + (1.25f * excess) - height;
        if (dome + Reach < 0 || height < 0)
        {
            return MathF.Min(dome + Reach, height < 0 ? height : 0);
        }

        Vector3 q = new Vector3(x, p.Y, z) * _tileScale;
        relief = MassAmplitude * (_noise.Mass(q) - 0.5f);
        if (scales > 1 && dome + relief > -0.5f * (BillowAmplitude + FineAmplitude))
        {
            relief += BillowAmplitude * (_noise.Billow(q * 4.7f) - 0.5f);
            if (scales > 2 && dome + relief > -0.5f * FineAmplitude)
            {
                relief += FineAmplitude * detail * (_noise.Billow(q * 13.1f) - 0.5f);
            }
        }

        // The base is nearly flat: the same relief at a third of its strength.
        return MathF.Min(dome + relief, (1.6f * height) - 0.10f + (0.35f * relief));
    }

    /// <summary>Share of the layer's extinction: rises through the skin, and over the flat base.</summary>
    private static float Density(float depth, float height, float skinDepth)
    {
        float skin = MathF.Min(1, depth / skinDepth), foot = Math.Clamp(height / 0.06f, 0, 1);
        return skin * foot * foot * (3 - (2 * foot));
    }

    /// <summary>Optical depth from a place towards the key light.</summary>
    private float SunDepth(Vector3 p)
    {
        const float growth = 1.9f;
        float step = 30, along = 0, sum = 0;
        for (int i = 0; i < SunTaps; i++)
        {
            Vector3 q = p + (_light.Direction * (along + (0.5f * step)));
            float depth = Depth(q, out float height, out _, 1, i < 2 ? 2 : 1);
            if (height > 1.2f || (height < 0 && _light.Direction.Y < 0))
            {
                break;
            }

            if (depth > 0)
            {
                sum += Density(depth, height, MathF.Max(Skin, step / _thickness)) * step;
            }

            along += step;
            step *= growth;
        }

        return sum * _layer.Extinction;
    }
}
