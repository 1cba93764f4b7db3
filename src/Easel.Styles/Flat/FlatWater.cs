using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>Water as flat bands: rows mirrored from the shore and shifted band by band, and the column of light below the sun.</summary>
internal sealed class FlatWater
{
    // Share of the mirrored colour in the water.
    private const float MirrorShare = 0.55f;

    private readonly int[] _shore;
    private readonly int _width;
    private readonly int _height;
    private readonly FlatMood _mood;
    private readonly Vector2? _sun;
    private readonly uint _seed;

    /// <summary>Finds, for every pixel of water, the row where the shore above it ends.</summary>
    public FlatWater(Frame frame, FlatMood mood, uint seed)
    {
        (_width, _height, _mood, _seed) = (frame.Width, frame.Height, mood, seed);
        _sun = mood.DiscRadius > 0 ? frame.Facts.SunPixel : null;
        _shore = new int[_width * _height];
        Parallel.For(0, _width, x =>
        {
            int shore = -1;
            for (int y = 0; y < _height; y++)
            {
                int i = (y * _width) + x, material = frame.MaterialId[i];
                bool water = material >= 0 && frame.Materials[material].Kind == FrameMaterialKind.Water;
                if (!water)
                {
                    // Something standing in the water does not start a new shore.
                    shore = frame.ElementId[i] == 0 ? y : shore;
                }

                _shore[i] = water ? shore : -1;
            }
        });
    }

    /// <summary>Colour of a pixel of water, given the colours of everything else.</summary>
    public Vector3 At(int x, int y, Func<int, int, Vector3> scene)
    {
        int shore = _shore[(y * _width) + x];
        int below = y - shore;

        // Bands grow towards the viewer.
        float unit = _height / 1000f, band = MathF.Floor(MathF.Log((below / (10 * unit)) + 1) * 9);
        uint h = Hash(_seed, (uint)band);
        float shift = ((h & 0xffff) / 65535f) - 0.5f, other = (h >> 16) / 65535f;
        if (_sun is { } sun && sun.Y < shore)
        {
            float reach = _mood.DiscRadius * _width * (0.35f + (0.75f * other) + (0.0006f * below / unit));
            if (MathF.Abs(x - sun.X - (shift * reach)) < reach && other > 0.25f)
            {
                return Vector3.Lerp(_mood.Disc, _mood.Water, 0.15f);
            }
        }

        if (shore < 0)
        {
            return other > 0.8f ? Vector3.Lerp(_mood.Water, Vector3.One, 0.12f) : _mood.Water;
        }

        int mirrorX = Math.Clamp(x + (int)(shift * (4 + (0.10f * below / unit)) * 2 * unit), 0, _width - 1);
        int mirrorY = Math.Clamp(shore - (int)(below * 1.1f), 0, _height - 1);
        Vector3 color = Vector3.Lerp(_mood.Water, scene(mirrorX, mirrorY), MirrorShare);
        return other > 0.85f ? Vector3.Lerp(color, Vector3.One, 0.10f) : color;
    }

    private static uint Hash(uint seed, uint index)
    {
        uint h = (seed * 0xc2b2ae35) ^ (index * 0x9e3779b9);
        h = (h ^ (h >> 16)) * 0x7feb352d;
        h = (h ^ (h >> 15)) * 0x846ca68b;
        return h ^ (h >> 16);
    }
}
