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

    /// <summary>Brightness at which a look counts half, relative to the mean of the picture.</summary>
    private const float BrightFactor = 6;

    /// <summary>Variance of visibility among neighbours from which a shadow has a crisp border there.</summary>
    private const float MostVariance = 0.02f;

    /// <summary>Weight of all neighbours together below which they say nothing.</summary>
    private const float LeastWeight = 1e-3f;

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
        float coverage = 0, weights = 0;
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
                (Vector3 key, Vector3 diffuse, Vector3 specular) = LightOf(near, features.Index(x, y), point, look);
                seen += (look.KeyAlbedo * key) + (look.DiffuseAlbedo * diffuse) + (look.SpecularAlbedo * specular);
            }

            // What is far brighter than the picture, as a window or a lamp, would take the whole pixel with a corner of it (Karis 2014).
            float weight = 1 / (1 + (seen.Y / (BrightFactor * MathF.Max(tracer.PictureLight, 1e-9f))));
            color += weight * seen;
            weights += weight;
        }

        return (color / MathF.Max(weights, 1e-9f), coverage / Math.Max(finite, 1));
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
                    (Light(features.Key, j), features.Key.Trust[j]),
                    (Light(features.Diffuse, j), features.Diffuse.Trust[j]),
                    (Light(features.Specular, j), features.Specular.Trust[j]),
                    features.Roughness[j],
                    1f / (1 + distance));
            }
        }

        return count;
    }

    /// <summary>Light of those neighbours that lie on the same surface as what a look saw.</summary>
    private (Vector3 Key, Vector3 Diffuse, Vector3 Specular) LightOf(ReadOnlySpan<Neighbour> near, int own, Vector2 point, in PixelSum look)
    {
        var normal = new Vector3(Vector3.Dot(look.Normal, rays.Right), Vector3.Dot(look.Normal, rays.Up), Vector3.Dot(look.Normal, rays.Forward));
        Vector3 position = look.Depth * Slope(point.X, point.Y);
        float perReach = 1 / (PlanePixels * features.PixelAngle * look.Depth);
        Vector3 diffuse = Vector3.Zero, specular = Vector3.Zero;
        float diffuseTotal = 0, specularTotal = 0;
        var key = default(WeightedLight);
        foreach (ref readonly Neighbour neighbour in near)
        {
            float plane = Vector3.Dot(neighbour.Position - position, normal) * perReach;
            float likeness = MathF.Max(Vector3.Dot(normal, neighbour.Normal), 0), falloff = 1 / (1 + (plane * plane));
            float alike = likeness, near3 = falloff * falloff * falloff;
            likeness *= likeness;
            likeness *= likeness;
            likeness *= likeness;
            float weight = neighbour.Nearness * likeness * near3;
            key.Add(neighbour.Key.Light, neighbour.Nearness * (features.IsKeyShadow ? alike : likeness) * near3 * neighbour.Key.Trust);
            diffuse += neighbour.Diffuse.Light * (weight * neighbour.Diffuse.Trust);
            diffuseTotal += weight * neighbour.Diffuse.Trust;

            // Gloss shows other things than a rough surface does.
            float rougher = (neighbour.Roughness - look.Roughness) / SameRoughness;
            weight *= neighbour.Specular.Trust / (1 + (rougher * rougher));
            specular += neighbour.Specular.Light * weight;
            specularTotal += weight;
        }

        // A surface too thin to have pixels of its own keeps what the pixel knows.
        return (
            KeyLight(key, own, look),
            diffuseTotal < LeastWeight ? Light(features.Diffuse, own) : diffuse / diffuseTotal,
            specularTotal < LeastWeight ? Light(features.Specular, own) : specular / specularTotal);
    }

    /// <summary>Position per metre of depth, in view axes.</summary>
    private Vector3 Slope(float x, float y) =>
        new((x - (features.Width * 0.5f)) * features.PixelAngle, ((features.Height * 0.5f) - y) * features.PixelAngle, 1);

    /// <summary>Where a shadow has a crisp border the look itself knows its side; the light of a wide lamp, and penumbras, would be noise in a few looks.</summary>
    private Vector3 KeyLight(in WeightedLight near, int own, in PixelSum look) =>
        near.Weight >= LeastWeight && (!features.IsKeyShadow || near.Variance < MostVariance * tracer.SunLight * tracer.SunLight) ? near.Mean
        : features.IsKeyShadow ? look.Key / Vector3.Max(look.KeyAlbedo, new Vector3(1e-6f))
        : Light(features.Key, own);

    private static Vector3 Light(Layer layer, int i) => new(layer.R[i], layer.G[i], layer.B[i]);

    /// <summary>A pixel near an edge: its place and normal in view axes, its soft light and how far that is known, and how much its distance lets it count.</summary>
    private readonly record struct Neighbour(
        Vector3 Position, Vector3 Normal, (Vector3 Light, float Trust) Key, (Vector3 Light, float Trust) Diffuse, (Vector3 Light, float Trust) Specular,
        float Roughness, float Nearness);
}
