using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Skies;

/// <summary>
/// A <see cref="CloudLayer"/> made ready for marching: heaps of balls on a flat base, roughened by three scales of billows, filled with
/// droplets. Lengths in metres from an eye on the ground.
/// </summary>
internal sealed class CloudField
{
    private const float Earth = PhysicalAtmosphere.GroundRadius * 1000;

    // Sizes of the tile of noise at each scale, relative to the layer's scale, and how far each moves the surface (whole range).
    private const float LumpTile = 0.28f, BillowTile = 0.105f, FineTile = 0.034f;
    private const float LumpShift = 0.040f, BillowShift = 0.021f, FineShift = 0.011f;

    // Depth below the surface, relative to the layer's scale, at which the cloud is as dense as it gets.
    private const float Skin = 0.007f;

    // Sizes of the tiles that tell where edges are frayed and how, relative to the layer's scale; how much thicker the skin is there; and how far the base
    // of the clouds swings up and down, share of the layer's thickness.
    private const float FrayTile = 0.62f, ShredTile = 0.055f, FrayGain = 5, BaseSwing = 0.10f;

    // Radius of the gap in the clouds around the key light, radians, when its sine of elevation is low and when it is not.
    private const float LowLight = 0.25f, LowGap = 0.20f, HighGap = 0.10f;

    private const float FarthestCloud = 140_000, FadeDistance = 26_000;

    // Steps grow with the distance by this share of it; fine billows shrink to half at this distance.
    private const float StepGrowth = 0.003f, DetailDistance = 25_000;

    private const int MaximumSteps = 160, SunTaps = 6, SkinSearches = 6;

    private readonly CloudLayer _layer;
    private readonly CloudLight _light;
    private readonly CloudNoise _noise = CloudNoise.Shared;
    private readonly CloudShape _shape;
    private readonly float _thickness;
    private readonly float _lump;
    private readonly float _billow;
    private readonly float _fine;
    private readonly float _skin;
    private readonly Vector2 _offset;
    private readonly Vector2 _turn;
    private readonly float _step;
    private readonly float _gapCosine;

    /// <summary>Bakes the shape of the clouds.</summary>
    public CloudField(CloudLayer layer, CloudLight light, uint seed, ParallelOptions parallel)
    {
        _layer = layer;
        _light = light;
        _shape = new CloudShape(layer, CoveredShare(layer.Cover), Hash.Mix(seed, 0xc10d5), parallel);
        _thickness = MathF.Max(50, layer.Top - layer.Bottom);
        _lump = LumpShift * layer.Scale;
        _billow = BillowShift * layer.Scale;
        _fine = FineShift * layer.Scale;
        _skin = Skin * layer.Scale;
        _offset = new Vector2(Hash.ToUnit(Hash.Mix(seed, 1)), Hash.ToUnit(Hash.Mix(seed, 2))) * layer.Scale * 8;

        // Turned, so that the repeating rows of the table never line up with a straight view.
        (float sin, float cos) = MathF.SinCos(0.46f);
        _turn = new Vector2(cos, sin);
        _gapCosine = MathF.Cos(light.Direction.Y < LowLight ? LowGap : HighGap);

        // Steps of about half an optical depth.
        _step = Math.Clamp(0.5f / layer.Extinction, 16, 70);
    }

    /// <summary>Light scattered towards the eye along a ray and the share of the background that shows through.</summary>
    /// <param name="direction">Unit direction.</param>
    /// <param name="clear">Radiance of the clear sky, into which far clouds fade.</param>
    /// <param name="quality">1 for pictures; less takes longer steps.</param>
    public (Vector3 Light, float Through) March(Vector3 direction, Vector3 clear, float quality)
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
        float outer = 0.5f * (_lump + _billow + _fine);
        for (int i = 0; i < MaximumSteps && t < end; i++)
        {
            float step = MathF.Max(_step, t * StepGrowth) / quality;
            Vector3 p = direction * t;
            float detail = 1 / (1 + (t / DetailDistance)), depth = Depth(p, out float height, out float relief, detail, 3);
            if (depth <= 0)
            {
                // Clear air: the surface is about this far away.
                leap = MathF.Max(0.5f * step, depth < -outer ? -depth - (0.5f * outer) : -0.6f * depth);
                t += leap;
                continue;
            }

            if (leap > 0)
            {
                // Halve the leap until the skin is found: steps that start on it need no dither.
                float outside = t - leap, within = t;
                for (int k = 0; k < SkinSearches && within - outside > 2; k++)
                {
                    float middle = 0.5f * (outside + within);
                    bool isInside = Depth(direction * middle, out _, out _, detail, 3) > 0;
                    (outside, within) = isInside ? (outside, middle) : (middle, within);
                }

                leap = 0;
                t = within + (0.25f * step);
                p = direction * t;
                depth = MathF.Max(0, Depth(p, out height, out relief, detail, 3));
            }

            if (!met)
            {
                met = true;
                keyLow = _light.At(p, _layer.Bottom) * _layer.SunGain;
                keyHigh = _light.At(p, _layer.Top) * _layer.SunGain;
            }

            float density = Frayed(p, depth, height, detail);
            float opacity = 1 - MathF.Exp(-density * extinction * step);
            if (opacity > 1e-4f)
            {
                // Light inside varies slowly: one look towards the sun serves two steps.
                if ((inside++ & 1) == 0)
                {
                    sunDepth = SunDepth(p);
                }

                float sun = (phase0 * MathF.Exp(-sunDepth)) + (phase1 * MathF.Exp(-0.4f * sunDepth)) + (phase2 * MathF.Exp(-0.11f * sunDepth));
                Vector3 source = Vector3.Lerp(keyLow, keyHigh, height) * sun;

                // Sky light comes from above and ground light from below; both get lost inside.
                float open = 1 - (0.45f * MathF.Min(1, depth / (6 * _skin)));
                source += _light.SkyRadiance * (_layer.AmbientGain * open * (0.34f + (0.53f * height)));
                source += _light.GroundRadiance * (_layer.AmbientGain * open * (0.6f * (1 - height)));

                // Creases see less of everything around them than bumps do; further in all is even.
                float near = MathF.Max(0, 1 - (depth / (_billow + _fine)));
                source *= 1 + (0.55f * near * Math.Clamp(relief / _lump, -0.7f, 0.7f));
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

        float air = MathF.Exp(-distance / weight / FadeDistance);
        return ((light * air) + (clear * ((1 - through) * (1 - air))), through);
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
    /// Depth below the cloud's surface in metres, negative outside (then about the distance to it). <paramref name="height"/> becomes the
    /// height in the layer, 0 at its bottom, 1 at its top; <paramref name="relief"/> is the noise in metres, below 0 in creases and above on
    /// bumps.
    /// </summary>
    private float Depth(Vector3 p, out float height, out float relief, float detail, int scales)
    {
        relief = 0;
        float y = p.Y + (((p.X * p.X) + (p.Z * p.Z)) / (2 * Earth)) - _layer.Bottom;
        float x = (p.X / _layer.StretchX) + _offset.X, z = p.Z + _offset.Y;

        // No base is as level as the height at which air begins to condense.
        y -= BaseSwing * _thickness * (_noise.Billow(new Vector3(x, 0, z) / (0.45f * _layer.Scale)) - 0.5f);
        height = y / _thickness;
        float depth = _shape.Depth((x * _turn.X) - (z * _turn.Y), y, (x * _turn.Y) + (z * _turn.X));
        if (depth < -0.5f * (_lump + _billow + _fine))
        {
            return depth;
        }

        // The base is nearly flat.
        Vector3 q = new Vector3(x, y, z) / _layer.Scale;
        float rough = 0.5f + (0.5f * Noise.SmoothStep(0.02f, 0.22f, height));
        relief = rough * _lump * (_noise.Billow(q / LumpTile) - 0.5f);
        if (scales > 1 && MathF.Abs(depth + relief) < _billow + _fine + _skin)
        {
            relief += rough * _billow * (_noise.Billow(q / BillowTile) - 0.5f);
            if (scales > 2 && MathF.Abs(depth + relief) < _fine + _skin)
            {
                relief += _fine * detail * (_noise.Billow(q / FineTile) - 0.5f);
            }
        }

        return depth + relief;
    }

    /// <summary>Share of the layer's extinction: rises through the skin, and over the flat base.</summary>
    private static float Density(float depth, float height, float skinDepth)
    {
        float skin = MathF.Min(1, depth / skinDepth), foot = Math.Clamp(height / 0.10f, 0, 1);
        return skin * foot * foot * (3 - (2 * foot));
    }

    /// <summary>Share of the layer's extinction near the surface: firm on some flanks, and torn into shreds that thin out on others.</summary>
    private float Frayed(Vector3 p, float depth, float height, float detail)
    {
        if (depth > _skin * (1 + FrayGain))
        {
            return Density(depth, height, _skin);
        }

        var q = new Vector3((p.X / _layer.StretchX) + _offset.X, p.Y, p.Z + _offset.Y);
        float fray = Noise.SmoothStep(0.34f, 0.66f, _noise.Billow(q / (FrayTile * _layer.Scale)));
        float skin = _skin * (1 + (FrayGain * fray)), inside = MathF.Min(1, depth / skin);
        float shred = _noise.Billow(q / (ShredTile * _layer.Scale)) - 0.5f;
        float torn = Math.Clamp(inside + (0.9f * detail * shred * (1 - inside) * (0.35f + (0.65f * fray))) - (0.18f * fray * (1 - inside)), 0, 1);
        return torn * Density(skin, height, skin);
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
                sum += Density(depth, height, MathF.Max(_skin, 0.5f * step)) * step;
            }

            along += step;
            step *= growth;
        }

        return sum * _layer.Extinction;
    }
}
