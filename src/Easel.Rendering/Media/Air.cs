using System.Numerics;
using Easel.Rendering.Transport;

namespace Easel.Rendering.Media;

/// <summary>What lies between surfaces: haze everywhere, and media here and there.</summary>
/// <param name="haze">The haze, or null for clear air.</param>
/// <param name="media">Media, or null for none.</param>
internal sealed class Air(HazeModel? haze, MediumSet? media)
{
    /// <summary>Media, or null for none.</summary>
    public MediumSet? Media => media;

    /// <summary>Follows a ray to a surface.</summary>
    /// <param name="origin">Start, metres.</param>
    /// <param name="direction">Unit direction.</param>
    /// <param name="distance">Length, metres; infinite for a ray to the sky.</param>
    /// <param name="jitter">A number in [0, 1) that offsets the march through mist.</param>
    /// <param name="veil">Receives the opacity of media that belong to elements.</param>
    /// <returns>The share of light that gets through, and the radiance added.</returns>
    public (float Through, Vector3 Added) Along(Vector3 origin, Vector3 direction, float distance, float jitter, out float veil)
    {
        veil = 0;
        float through = 1, first = float.PositiveInfinity;
        Vector3 added = Vector3.Zero;
        if (media is not null)
        {
            (through, added) = media.Along(origin, direction, distance, out first, out veil);
        }

        if (haze is null)
        {
            return (through, added);
        }

        (float clear, Vector3 scattered) = haze.Along(origin, direction, distance, jitter);
        if (!float.IsFinite(first))
        {
            return (clear, scattered);
        }

        // Haze before a medium veils it; haze behind is veiled by it.
        (float before, Vector3 inFront) = haze.Along(origin, direction, first, jitter);
        Vector3 behind = Vector3.Max(scattered - inFront, Vector3.Zero);
        return (clear * through, inFront + (before * added) + (through * behind));
    }
}
