using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Sampling;
using Easel.Rendering.Shading;

namespace Easel.Rendering.Transport;

/// <summary>
/// Draws what is seen at the picture's size and lights it with layers of a smaller one: light changes slowly where surfaces, their
/// textures and their outlines do not. Borders of crisp shadows are asked for at every pixel. Scenery of which the small picture sees
/// hardly anything but edges, as grass and leaves, is taken from it: a single look at each pixel would be grainier.
/// </summary>
/// <param name="facts">Writes what lies in the middle of pixels.</param>
/// <param name="tracer">Looks.</param>
/// <param name="rays">The camera.</param>
/// <param name="settings">Size and effort of the picture.</param>
/// <param name="light">Light of the small picture.</param>
/// <param name="small">The small picture, its layers put together.</param>
internal sealed class SurfacePass(FrameRenderer facts, PathTracer tracer, CameraRays rays, RenderSettings settings, NearbyLight light, Frame small)
{
    private readonly float _scale = (float)small.Width / settings.Width;

    private long _rays;

    /// <summary>Rays traced so far.</summary>
    public long RayCount => _rays;

    /// <summary>Fills a frame.</summary>
    /// <param name="frame">Receives everything.</param>
    /// <param name="options">Threads and cancellation.</param>
    public void Draw(Frame frame, ParallelOptions options)
    {
        Parallel.For(0, frame.Height, options, y => DrawRow(frame, y));
        EdgeMap map = EdgeMap.Find(frame, null, rays, options);
        var edges = new EdgeResolver(tracer, rays, settings, light, _scale);
        Parallel.For(0, frame.Height, options, y => Interlocked.Add(ref _rays, edges.ResolveRow(frame, map, y, (x, row) => !IsGrass(frame, x, row))));
    }

    private void DrawRow(Frame frame, int y)
    {
        Span<NearbyLight.Neighbour> near = stackalloc NearbyLight.Neighbour[NearbyLight.MostNeighbours];
        long traced = 0;
        for (int x = 0; x < frame.Width; x++)
        {
            bool met = facts.WriteFacts(frame, x, y, out Hit hit, out SurfaceInteraction surface);
            traced++;
            if (met && IsGrass(frame, x, y))
            {
                Enlarge(frame, x, y);
            }
            else
            {
                traced += Look(frame, x, y, hit, met, surface, near);
            }
        }

        Interlocked.Add(ref _rays, traced);
    }

    /// <summary>True for leaves of the scenery that are hardly anything but edges.</summary>
    private bool IsGrass(Frame frame, int x, int y)
    {
        int i = (y * frame.Width) + x;
        return frame.ElementId[i] == 0 && frame.MaterialId[i] >= 0 && frame.Materials[frame.MaterialId[i]].Kind == FrameMaterialKind.Foliage
            && light.IsBusy(new Vector2(x + 0.5f, y + 0.5f) * _scale);
    }

    private int Look(Frame frame, int x, int y, in Hit hit, bool met, in SurfaceInteraction surface, Span<NearbyLight.Neighbour> room)
    {
        Vector2 point = new(x + 0.5f, y + 0.5f);
        var random = new Sobol(x, y, 0, 0, settings.Seed);
        (Vector3 origin, Vector3 direction) = rays.Ray(point, random.Next());
        PixelSum look = default;
        if (!met || !rays.IsPinhole)
        {
            tracer.Trace(ref random, rays.InPicture(point), origin, direction, (rays.Forward, rays.PixelAngle), false, ref look, rays.IsPinhole ? hit : null);
        }

        ReadOnlySpan<NearbyLight.Neighbour> near = met ? room[..light.Gather(point * _scale, NearbyLight.PlainRadius, room)] : [];
        bool asksKey = !rays.IsPinhole || !light.KnowsKey(near);
        if (met && rays.IsPinhole)
        {
            tracer.LookAt(ref random, rays.InPicture(point), origin, direction, (rays.Forward, rays.PixelAngle), hit, surface, asksKey, ref look);
        }

        // Sky, emission and what mirrors show come with the look itself.
        Vector3 seen = look.Direct + look.Diffuse + look.Specular;
        seen += look.Hits == 0 || look.LitHits > 0 ? look.Key : light.Reflected(near, point * _scale, look, asksKey);
        int i = (y * frame.Width) + x;
        if (!float.IsFinite(seen.X + seen.Y + seen.Z))
        {
            Enlarge(frame, x, y);
            return look.Rays;
        }

        seen.CopyTo(frame.Color.AsSpan(3 * i, 3));
        frame.SunVisibility[i] = asksKey ? Math.Clamp(look.Sun, 0, 1) : Nearest(small.SunVisibility, x, y);
        frame.Coverage[i] = look.Coverage;
        return look.Rays;
    }

    /// <summary>Takes a pixel from the small picture.</summary>
    private void Enlarge(Frame frame, int x, int y)
    {
        float u = Math.Clamp(((x + 0.5f) * _scale) - 0.5f, 0, small.Width - 1), v = Math.Clamp(((y + 0.5f) * _scale) - 0.5f, 0, small.Height - 1);
        int left = (int)u, top = (int)v, right = Math.Min(left + 1, small.Width - 1), bottom = Math.Min(top + 1, small.Height - 1), i = (y * frame.Width) + x;
        Vector3 above = Vector3.Lerp(ColorAt(left, top), ColorAt(right, top), u - left), below = Vector3.Lerp(ColorAt(left, bottom), ColorAt(right, bottom), u - left);
        Vector3.Lerp(above, below, v - top).CopyTo(frame.Color.AsSpan(3 * i, 3));
        frame.SunVisibility[i] = Nearest(small.SunVisibility, x, y);
        frame.Coverage[i] = Nearest(small.Coverage, x, y);
    }

    private float Nearest(float[] plane, int x, int y)
    {
        int column = Math.Min((int)((x + 0.5f) * _scale), small.Width - 1), row = Math.Min((int)((y + 0.5f) * _scale), small.Height - 1);
        return plane[(row * small.Width) + column];
    }

    private Vector3 ColorAt(int x, int y) => new(small.Color.AsSpan(3 * ((y * small.Width) + x), 3));
}
