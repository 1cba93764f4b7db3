using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Lighting;
using Easel.Rendering.Skies;
using Easel.Rendering.Transport;
using Easel.Scenes.Randomness;
using Easel.Scenes.Weather;

namespace Easel.Rendering.Weather;

/// <summary>
/// Lets it rain or snow in a finished frame: a veil that thickens with distance, and before it drops or flakes one by one, in perspective,
/// hidden by what is nearer, out of focus close to the lens, and as bright as the light around them. Every pixel is a pure function of the
/// frame, so threads do not matter.
/// </summary>
internal sealed class PrecipitationPainter(Precipitation precipitation, SkyDome sky, LightSet lights, CameraRays rays)
{
    /// <summary>Rows that one thread paints at a time.</summary>
    private const int Band = 32;

    /// <summary>Height of the falling column that the sky is seen through, metres, and the least sine of elevation it is counted at.</summary>
    private const float Column = 55, LeastRise = 0.45f;

    /// <summary>Seconds for which the shutter is open.</summary>
    private const float RainExposure = 1f / 80, SnowExposure = 1f / 300;

    /// <summary>Opening of the lens that blurs what is near, metres, where the camera of the scene has a smaller one.</summary>
    private const float LeastOpening = 0.011f;

    // How much more a drop and a flake hide than their size and time say, and how much they may.
    private const float DropGain = 13, FlakeGain = 2.2f, MostOfDrop = 0.55f, MostOfFlake = 0.92f;

    /// <summary>Radiance of falling snow and rain against that of the open sky around: flakes before it still show white.</summary>
    private const float AirGain = 0.85f;

    /// <summary>Least half width of a streak and of a flake, pixels.</summary>
    private const float ThinnestDrop = 0.8f, ThinnestFlake = 0.95f;

    private readonly bool _isRain = precipitation.Kind == PrecipitationKind.Rain;
    private readonly Vector3 _ambient = (sky.Ambient() + sky.Ambient(Vector3.UnitX) + sky.Ambient(-Vector3.UnitX) + sky.Ambient(Vector3.UnitZ) + sky.Ambient(-Vector3.UnitZ)) / (5 * MathF.PI);

    /// <summary>Paints the weather over a frame with light.</summary>
    /// <param name="frame">Colours are changed; depth is read.</param>
    /// <param name="options">Threads and cancellation.</param>
    public void Paint(Frame frame, ParallelOptions options)
    {
        var light = new LocalLight(frame);
        Parallel.For(0, frame.Height, options, y => Veil(frame, light, y));
        float focus = Focus(frame);
        var field = new ParticleField(precipitation, rays, frame.Width, frame.Height);
        var streaks = new Streak[field.Count];
        Parallel.For(0, streaks.Length, options, i => streaks[i] = Project(field.At(i), light, focus, frame.Height));

        // Far ones first: nearer ones lie over them. Equal distances keep the order of their numbers.
        Streak[] sorted = [.. streaks.Where(s => s.Opacity > 0.004f).OrderByDescending(s => s.Distance)];
        int bands = (frame.Height + Band - 1) / Band;
        Parallel.For(0, bands, options, band =>
        {
            int top = band * Band, bottom = Math.Min(top + Band, frame.Height);
            foreach (ref readonly Streak streak in sorted.AsSpan())
            {
                (int first, int end) = streak.Rows;
                for (int y = Math.Max(first, top); y < Math.Min(end, bottom); y++)
                {
                    PaintRow(frame, streak, y);
                }
            }
        });
    }

    private static void PaintRow(Frame frame, in Streak streak, int y)
    {
        // The part of the row within reach of the line.
        float low = MathF.Min(streak.From.X, streak.To.X), high = MathF.Max(streak.From.X, streak.To.X), dy = streak.To.Y - streak.From.Y;
        if (MathF.Abs(dy) > 1e-3f)
        {
            float slope = (streak.To.X - streak.From.X) / dy, middle = streak.From.X + ((y + 0.5f - streak.From.Y) * slope);
            float reach = (streak.Radius + 1) * MathF.Sqrt(1 + (slope * slope));
            (low, high) = (MathF.Max(low - streak.Radius, middle - reach), MathF.Min(high + streak.Radius, middle + reach));
        }
        else
        {
            (low, high) = (low - streak.Radius, high + streak.Radius);
        }

        int end = (int)Math.Clamp(MathF.Ceiling(high) + 1, 0, frame.Width);
        for (int x = (int)Math.Clamp(MathF.Floor(low) - 1, 0, frame.Width); x < end; x++)
        {
            int i = (y * frame.Width) + x;
            float cover = frame.Depth[i] < streak.Distance ? 0 : streak.Cover(new Vector2(x + 0.5f, y + 0.5f));
            if (cover > 0)
            {
                PixelColor.Write(frame, i, Vector3.Lerp(PixelColor.Read(frame, i), streak.Color, cover));
            }
        }
    }

    /// <summary>What is far is seen through all that falls before it.</summary>
    private void Veil(Frame frame, LocalLight light, int y)
    {
        for (int x = 0; x < frame.Width; x++)
        {
            int i = (y * frame.Width) + x;
            var pixel = new Vector2(x + 0.5f, y + 0.5f);
            Vector3 direction = rays.Direction(pixel);
            float distance = MathF.Min(frame.Depth[i], Column / MathF.Max(direction.Y, LeastRise));
            float through = MathF.Exp(-precipitation.Extinction * distance);
            PixelColor.Write(frame, i, Vector3.Lerp(Air(light.Wide(pixel)), PixelColor.Read(frame, i), through));
        }
    }

    /// <summary>Radiance of air full of drops or flakes: that of the sky around, as far as it is open, and of the lights near.</summary>
    private Vector3 Air(Vector3 around) => Vector3.Lerp(Vector3.Min(_ambient * AirGain, 1.6f * around), around, 0.35f);

    private Streak Project(in FallingParticle particle, LocalLight light, float focus, int height)
    {
        float exposure = _isRain ? RainExposure : SnowExposure;
        Vector3 toParticle = particle.Position - rays.Position, half = particle.Velocity * (0.5f * exposure);
        float distance = toParticle.Length();
        if (rays.Project(toParticle - half) is not { } from || rays.Project(toParticle + half) is not { } to)
        {
            return default;
        }

        // Pictures larger than usual show the same weather at a finer grain.
        float perMetre = 1 / (distance * rays.PixelAngle), sharp = 0.5f * particle.Diameter * perMetre;
        float blur = 0.5f * MathF.Max(rays.Opening, LeastOpening) * MathF.Abs((1 / distance) - (1 / focus)) / rays.PixelAngle;
        float thinnest = (_isRain ? ThinnestDrop : ThinnestFlake) * MathF.Max(1, height / 1400f);
        float radius = MathF.Sqrt((sharp * sharp) + (blur * blur) + (thinnest * thinnest)), length = Vector2.Distance(from, to);

        // What it hides: its area over that of its blur, its own width over the way it goes.
        float share = _isRain
            ? DropGain * (sharp / radius) * (sharp / (sharp + (0.5f * length)))
            : FlakeGain * MathF.Pow(sharp / radius, 1.4f) * MathF.Min(1, 2 * radius / (radius + (0.5f * length)));
        float opacity = MathF.Min(_isRain ? MostOfDrop : MostOfFlake, share);
        float softness = _isRain ? 1 : float.Lerp(1, 0.8f, Noise.SmoothStep(2, 8, blur));
        Vector2 middle = 0.5f * (from + to);
        return new Streak(from, to, radius * (_isRain ? 1.1f : 1.25f), softness, opacity, distance, Glow(particle.Position, middle, light));
    }

    /// <summary>Radiance of a drop or a flake at a place.</summary>
    private Vector3 Glow(Vector3 position, Vector2 pixel, LocalLight light)
    {
        Vector3 near = light.Near(pixel), wide = light.Wide(pixel), lamps = Vector3.Zero;
        foreach (ref readonly AreaLight lamp in lights.Lights)
        {
            float importance = lamp.Importance(position);
            float luminance = (0.2126f * lamp.Radiance.X) + (0.7152f * lamp.Radiance.Y) + (0.0722f * lamp.Radiance.Z);
            lamps += lamp.Radiance * (importance / MathF.Max(luminance, 1e-6f));
        }

        // Walls and trees take part of the sky away, by how much can be told from how bright things are around; drops bend the light of
        // nearly all that is before and above them to the camera, flakes scatter what falls on them.
        Vector3 open = Vector3.Min(_ambient, 3 * wide);
        return _isRain
            ? (0.45f * near) + (0.75f * wide) + (0.45f * open) + (lamps * (0.5f / MathF.PI))
            : (0.4f * wide) + (1.0f * open) + (lamps * (0.45f / MathF.PI)) + (sky.SunIrradiance * (0.3f / MathF.PI));
    }

    /// <summary>Distance of sharp things: where the lens is set to, or about where most things are.</summary>
    private float Focus(Frame frame)
    {
        if (rays.Opening > 0)
        {
            return rays.FocusDistance;
        }

        double sum = 0;
        int count = 0;
        for (int i = 0; i < frame.Depth.Length; i++)
        {
            if (float.IsFinite(frame.Depth[i]) && frame.Depth[i] > 0)
            {
                sum += 1 / frame.Depth[i];
                count++;
            }
        }

        return count > 0 ? (float)Math.Clamp(count / sum, 2.5, 30) : 30;
    }
}
