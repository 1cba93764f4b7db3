using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Denoising;
using Easel.Rendering.Sampling;

namespace Easel.Rendering.Transport;

/// <summary>
/// Draws the pixels along edges once more, after the denoiser. A pixel that sees two surfaces has no like neighbours, so its light stays
/// noisy and its edge would look frayed. Many cheap looks tell how much of it each surface covers; the light of each is taken from
/// neighbours that see that surface alone.
/// </summary>
internal sealed class EdgeResolver(PathTracer tracer, CameraRays rays, RenderSettings settings, FeatureBuffers features, EdgeMap map)
{
    /// <summary>Looks per pixel, at most.</summary>
    private const int MostLooks = 6;

    /// <summary>Width of the area that the looks cover, pixels.</summary>
    private const float Footprint = 1.25f;

    /// <summary>Neighbours are searched this far.</summary>
    private const int Radius = 2;

    /// <summary>Neighbours may lie so many pixel widths off the plane of the surface.</summary>
    private const float PlanePixels = 3;

    /// <summary>Difference of roughness at which specular light counts half.</summary>
    private const float SameRoughness = 0.06f;

    private readonly int _looks = LooksAt(settings);
    private readonly int _log2 = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)LooksAt(settings)));

    /// <summary>Replaces the pixels of a row that lie at edges.</summary>
    /// <param name="frame">Receives colours and coverage.</param>
    /// <param name="y">The row.</param>
    /// <returns>Rays traced.</returns>
    public long ResolveRow(Frame frame, int y)
    {
        long traced = 0;
        for (int x = 0; x < features.Width; x++)
        {
            if (map.IsEdge(x, y))
            {
                int i = (y * features.Width) + x;
                (Vector3 color, frame.Coverage[i]) = Resolve(x, y, out int rayCount);
                color.CopyTo(frame.Color.AsSpan(3 * i, 3));
                traced += rayCount;
            }
        }

        return traced;
    }

    /// <summary>
    /// Where in its pixel a look goes: one point per row and per column, the same for every pixel, so that neighbours along an edge differ by its
    /// slope alone. A little wider than the pixel, which softens the steps.
    /// </summary>
    private Vector2 LookPoint(int look)
    {
        var cell = new Vector2(look, ((2 * look) + 1) % (_looks + 1));
        return new Vector2(0.5f) + ((((cell + new Vector2(0.5f)) / _looks) - new Vector2(0.5f)) * Footprint);
    }

    private static int LooksAt(RenderSettings settings) => Math.Min(MostLooks, 2 * settings.SamplesPerPixel);

    private (Vector3 Color, float Coverage) Resolve(int x, int y, out int rayCount)
    {
        Span<Neighbour> near = stackalloc Neighbour[((2 * Radius) + 1) * ((2 * Radius) + 1)];
        near = near[..Gather(x, y, near)];
        Vector3 color = Vector3.Zero;
        float coverage = 0;
        int finite = 0;
        rayCount = 0;
        for (int s = 0; s < _looks; s++)
        {
            var random = new Sobol(x, y, s, _log2, settings.Seed);
            Vector2 point = new Vector2(x, y) + LookPoint(s);
            (Vector3 origin, Vector3 direction) = rays.Ray(point, random.Next());
            PixelSum look = default;
            tracer.Trace(ref random, point, origin, direction, (rays.Forward, rays.PixelAngle), false, ref look);
            rayCount += look.Rays;
            if (!look.IsFinite)
            {
                continue;
            }

            // Sky, emission, sunlight and what mirrors show come with the look itself.
            finite++;
            coverage += look.Coverage;
            color += look.Direct + look.Diffuse + look.Specular;
            if (tracer.HasCrispKey || look.LitHits > 0)
            {
                color += look.Key;
            }

            if (look.Hits > 0 && look.LitHits == 0)
            {
                (Vector3 diffuse, Vector3 specular) = SoftLight(near, features.Index(x, y), point, look);
                color += (look.DiffuseAlbedo * diffuse) + (look.SpecularAlbedo * specular);
            }
        }

        return (color / Math.Max(finite, 1), coverage / Math.Max(finite, 1));
    }

    /// <summary>Lists the neighbours that see a single surface.</summary>
    /// <returns>How many there are.</returns>
    private int Gather(int x, int y, Span<Neighbour> near)
    {
        int count = 0;
        for (int ty = Math.Max(y - Radius, 0); ty <= Math.Min(y + Radius, features.Height - 1); ty++)
        {
            for (int tx = Math.Max(x - Radius, 0); tx <= Math.Min(x + Radius, features.Width - 1); tx++)
            {
                int j = features.Index(tx, ty);
                if (features.Depth[j] <= 0 || map.IsMixed(tx, ty))
                {
                    continue;
                }

                int distance = ((tx - x) * (tx - x)) + ((ty - y) * (ty - y));
                near[count++] = new Neighbour(
                    features.Depth[j] * Slope(tx + 0.5f, ty + 0.5f),
                    new Vector3(features.NormalX[j], features.NormalY[j], features.NormalZ[j]),
                    (DiffuseLight(j), features.Diffuse.Trust[j]),
                    (Light(features.Specular, j), features.Specular.Trust[j]),
                    features.Roughness[j],
                    1f / (1 + distance));
            }
        }

        return count;
    }

    /// <summary>Light of those neighbours that lie on the same surface as what a look saw.</summary>
    private (Vector3 Diffuse, Vector3 Specular) SoftLight(ReadOnlySpan<Neighbour> near, int own, Vector2 point, in PixelSum look)
    {
        var normal = new Vector3(Vector3.Dot(look.Normal, rays.Right), Vector3.Dot(look.Normal, rays.Up), Vector3.Dot(look.Normal, rays.Forward));
        Vector3 position = look.Depth * Slope(point.X, point.Y);
        float perReach = 1 / (PlanePixels * features.PixelAngle * look.Depth);
        Vector3 diffuse = Vector3.Zero, specular = Vector3.Zero;
        float diffuseTotal = 0, specularTotal = 0;
        foreach (ref readonly Neighbour neighbour in near)
        {
            float plane = Vector3.Dot(neighbour.Position - position, normal) * perReach;
            float likeness = MathF.Max(Vector3.Dot(normal, neighbour.Normal), 0), falloff = 1 / (1 + (plane * plane));
            likeness *= likeness;
            likeness *= likeness;
            likeness *= likeness;
            float weight = neighbour.Nearness * likeness * falloff * falloff * falloff;
            diffuse += neighbour.Diffuse.Light * (weight * neighbour.Diffuse.Trust);
            diffuseTotal += weight * neighbour.Diffuse.Trust;

            // Gloss shows other things than a rough surface does.
            float rougher = (neighbour.Roughness - look.Roughness) / SameRoughness;
            weight *= neighbour.Specular.Trust / (1 + (rougher * rougher));
            specular += neighbour.Specular.Light * weight;
            specularTotal += weight;
        }

        // A surface too thin to have pixels of its own keeps what the pixel knows.
        const float LeastWeight = 1e-3f;
        return (
            diffuseTotal < LeastWeight ? DiffuseLight(own) : diffuse / diffuseTotal,
            specularTotal < LeastWeight ? Light(features.Specular, own) : specular / specularTotal);
    }

    /// <summary>Position per metre of depth, in view axes.</summary>
    private Vector3 Slope(float x, float y) =>
        new((x - (features.Width * 0.5f)) * features.PixelAngle, ((features.Height * 0.5f) - y) * features.PixelAngle, 1);

    /// <summary>Soft light; that of a wide key light is one, and would be noise in a few looks.</summary>
    private Vector3 DiffuseLight(int i) => tracer.HasCrispKey ? Light(features.Diffuse, i) : Light(features.Diffuse, i) + Light(features.Key, i);

    private static Vector3 Light(Layer layer, int i) => new(layer.R[i], layer.G[i], layer.B[i]);

    /// <summary>A pixel near an edge: its place and normal in view axes, its soft light and how far that is known, and how much its distance lets it count.</summary>
    private readonly record struct Neighbour(
        Vector3 Position, Vector3 Normal, (Vector3 Light, float Trust) Diffuse, (Vector3 Light, float Trust) Specular, float Roughness, float Nearness);
}
