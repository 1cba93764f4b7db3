using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Sampling;

namespace Easel.Rendering.Transport;

/// <summary>
/// Draws the pixels along edges once more, after the denoiser. A pixel that sees two surfaces has no like neighbours, so its light stays
/// noisy and its edge would look frayed. Many cheap looks tell how much of it each surface covers; the light of each is taken from
/// neighbours that see that surface alone.
/// </summary>
internal sealed class EdgeResolver(PathTracer tracer, CameraRays rays, RenderSettings settings, NearbyLight light, float lightScale)
{
    /// <summary>Looks per pixel, at most, and the same in a small picture: its steps are seen sooner, and it has few pixels.</summary>
    private const int MostLooks = 6, MostLooksInSmall = 10;

    /// <summary>Pixels of a small picture, at most.</summary>
    private const int Small = 640 * 640;

    /// <summary>Width of the area that the looks cover, pixels.</summary>
    private const float Footprint = 1.25f;

    /// <summary>Brightness at which a look counts half, relative to the mean of the picture.</summary>
    private const float BrightFactor = 6;

    private readonly int _looks = LooksAt(settings);
    private readonly int _log2 = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)LooksAt(settings)));

    /// <summary>Replaces the pixels of a row that lie at edges.</summary>
    /// <param name="frame">Receives colours and coverage.</param>
    /// <param name="map">The edges.</param>
    /// <param name="y">The row.</param>
    /// <param name="isMeant">Whether a pixel is to be drawn if it lies at an edge; all are when omitted.</param>
    /// <returns>Rays traced.</returns>
    public long ResolveRow(Frame frame, EdgeMap map, int y, Func<int, int, bool>? isMeant = null)
    {
        long traced = 0;
        for (int x = 0; x < frame.Width; x++)
        {
            if (map.IsEdge(x, y) && (isMeant is null || isMeant(x, y)))
            {
                int i = (y * frame.Width) + x;
                (Vector3 color, frame.Coverage[i]) = Resolve(x, y, out int rayCount);
                color.CopyTo(frame.Color.AsSpan(3 * i, 3));
                traced += rayCount;
            }
        }

        return traced;
    }

    private static int LooksAt(RenderSettings settings) => settings.Width * settings.Height <= Small
        ? Math.Min(MostLooksInSmall, 5 * settings.SamplesPerPixel) : Math.Min(MostLooks, 2 * settings.SamplesPerPixel);

    /// <summary>
    /// Where in its pixel a look goes: one point per row and per column, the same for every pixel, so that neighbours along an edge differ by its
    /// slope alone. A little wider than the pixel, which softens the steps.
    /// </summary>
    private Vector2 LookPoint(int look)
    {
        var cell = new Vector2(look, ((2 * look) + 1) % (_looks + 1));
        return new Vector2(0.5f) + ((((cell + new Vector2(0.5f)) / _looks) - new Vector2(0.5f)) * Footprint);
    }

    private (Vector3 Color, float Coverage) Resolve(int x, int y, out int rayCount)
    {
        Span<NearbyLight.Neighbour> near = stackalloc NearbyLight.Neighbour[NearbyLight.MostNeighbours];
        near = near[..light.Gather(new Vector2(x + 0.5f, y + 0.5f) * lightScale, NearbyLight.EdgeRadius, near)];
        bool asksKey = !light.KnowsKey(near);
        Vector3 color = Vector3.Zero;
        float coverage = 0, weights = 0;
        int finite = 0;
        rayCount = 0;
        for (int s = 0; s < _looks; s++)
        {
            var random = new Sobol(x, y, s, _log2, settings.Seed);
            Vector2 point = new Vector2(x, y) + LookPoint(s);
            (Vector3 origin, Vector3 direction) = rays.Ray(point, random.Next());
            PixelSum look = default;
            tracer.Trace(ref random, rays.InPicture(point), origin, direction, (rays.Forward, rays.PixelAngle), false, ref look, null, asksKey);
            rayCount += look.Rays;
            if (!look.IsFinite)
            {
                continue;
            }

            // Sky, emission and what mirrors show come with the look itself.
            finite++;
            coverage += look.Coverage;
            Vector3 seen = look.Direct + look.Diffuse + look.Specular;
            if (look.Hits == 0 || look.LitHits > 0)
            {
                seen += look.Key;
            }
            else
            {
                seen += light.Reflected(near, point * lightScale, look, asksKey);
            }

            // What is far brighter than the picture, as a window or a lamp, would take the whole pixel with a corner of it (Karis 2014).
            float weight = 1 / (1 + (seen.Y / (BrightFactor * MathF.Max(tracer.PictureLight, 1e-9f))));
            color += weight * seen;
            weights += weight;
        }

        return (color / MathF.Max(weights, 1e-9f), coverage / Math.Max(finite, 1));
    }
}
