using System.Numerics;
using Easel.Rendering.Sampling;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Skies;

/// <summary>
/// A sky made ready for rendering: radiance by direction, the sun, and sampling proportional to luminance. Directions are unit vectors in
/// the world frame; radiance is linear sRGB. Immutable after baking, safe on many threads.
/// </summary>
internal abstract class SkyDome
{
    /// <summary>Bakes tables for a sky.</summary>
    public static SkyDome Bake(Sky sky, int threads, CancellationToken cancellation) => sky switch
    {
        GradientSky gradient => new GradientDome(gradient),
        PhysicalSky physical => new PhysicalDome(physical, threads, cancellation),
        _ => throw new NotSupportedException($"There is no dome for {sky.GetType().Name}."),
    };

    /// <summary>Direction towards the sun or, at night, the moon: the key light of the sky.</summary>
    public virtual Vector3 SunDirection => Vector3.UnitY;

    /// <summary>Irradiance of the key light on a surface facing it, after the atmosphere; zero when there is none.</summary>
    public virtual Vector3 SunIrradiance => Vector3.Zero;

    /// <summary>Cosine of the angular radius used for soft shadows of the key light.</summary>
    public virtual float SunCosine => 0.99995f;

    /// <summary>Radiance without the sun's disc, for bounced rays and reflections: smooth, cheap.</summary>
    public abstract Vector3 Radiance(Vector3 direction);

    /// <summary>Radiance of sun disc, moon disc and stars, to be added for camera rays and sharp reflections.</summary>
    /// <param name="direction">Unit direction.</param>
    /// <param name="pixelAngle">Angle of a pixel, radians, for antialiasing discs and stars.</param>
    public virtual Vector3 Discs(Vector3 direction, float pixelAngle) => Vector3.Zero;

    /// <summary>Radiance with full cloud detail for one camera ray, discs excluded.</summary>
    public virtual Vector3 Detailed(Vector3 direction) => Radiance(direction);

    /// <summary>Share of disc light that gets through the clouds in a direction, [0, 1].</summary>
    public virtual float CloudTransmittance(Vector3 direction) => 1;

    /// <summary>Radiance that haze scatters into a ray in a direction.</summary>
    public virtual Vector3 HazeRadiance(Vector3 direction)
    {
        Vector3 flat = Vector3.Normalize(new Vector3(direction.X, MathF.Max(direction.Y, 0.03f), direction.Z));
        return Radiance(flat);
    }

    /// <summary>Draws a direction about proportional to luminance.</summary>
    /// <param name="u">Two numbers in [0, 1).</param>
    /// <returns>Direction, its radiance, and the density per steradian.</returns>
    public abstract (Vector3 Direction, Vector3 Radiance, float Pdf) Sample(Vector2 u);

    /// <summary>Share of the light that stands out from the mean, [0, 1]; 0 for a dome so even that scattered directions find all of it.</summary>
    public virtual float PeakShare => 0;

    /// <summary>Draws a direction that stands out, for use beside scattered directions alone: only together do they find all light.</summary>
    /// <param name="u">Two numbers in [0, 1).</param>
    /// <returns>Direction, its radiance, and the density per steradian, 0 when nothing stands out.</returns>
    public virtual (Vector3 Direction, Vector3 Radiance, float Pdf) SamplePeaks(Vector2 u) => default;

    /// <summary>The density per steradian with which <see cref="SamplePeaks"/> draws a direction.</summary>
    public virtual float PeakPdf(Vector3 direction) => 0;

    /// <summary>Luminance of the irradiance on open level ground: dome and key light together.</summary>
    public float MeanIrradiance()
    {
        Vector3 sum = Ambient() + (SunIrradiance * MathF.Max(0, SunDirection.Y));
        return Vector3.Dot(sum, new Vector3(0.2126f, 0.7152f, 0.0722f));
    }

    /// <summary>Irradiance of the dome alone on level ground.</summary>
    public Vector3 Ambient() => Ambient(Vector3.UnitY);

    /// <summary>Irradiance of the dome alone on a surface that nothing stands before.</summary>
    /// <param name="normal">Its unit normal.</param>
    public Vector3 Ambient(Vector3 normal)
    {
        const int Rings = 8, Spokes = 16;
        Vector3 sum = Vector3.Zero;
        Warp.Frame(normal, out Vector3 tangent, out Vector3 bitangent);
        for (int i = 0; i < Rings * Spokes; i++)
        {
            // Cosine-weighted about the normal.
            Vector3 d = Warp.CosineHemisphere(new Vector2(((i / Spokes) + 0.5f) / Rings, ((i % Spokes) + 0.5f) / Spokes));
            sum += Radiance((tangent * d.X) + (bitangent * d.Y) + (normal * d.Z));
        }

        return sum * (MathF.PI / (Rings * Spokes));
    }
}
