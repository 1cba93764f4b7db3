using System.Numerics;
using Easel.Rendering.Denoising;

namespace Easel.Rendering.Transport;

/// <summary>
/// The light of a surface, read from smoothed layers: what a look sees is lit as those pixels nearby are that see the same surface, and
/// nothing else. The layers may be of the picture's size or smaller.
/// </summary>
/// <param name="features">The layers, denoised.</param>
/// <param name="map">Which of their pixels may have light of more than one surface.</param>
/// <param name="rays">The camera, for the size of the layers.</param>
/// <param name="sunLight">Green component of the key layer in full sun.</param>
internal sealed class NearbyLight(FeatureBuffers features, EdgeMap map, CameraRays rays, float sunLight)
{
    /// <summary>How far neighbours are searched around edges, where many see other surfaces, and elsewhere, pixels of the layers.</summary>
    public const int EdgeRadius = 2, PlainRadius = 1;

    /// <summary>Pixels of the layers that are searched at most.</summary>
    public const int MostNeighbours = ((2 * EdgeRadius) + 1) * ((2 * EdgeRadius) + 1);

    /// <summary>Variance of visibility among neighbours from which a shadow has a crisp border there.</summary>
    private const float MostVariance = 0.02f;

    /// <summary>Weight of all neighbours together below which they say nothing of a lobe.</summary>
    private const float LeastWeight = 1e-6f;

    /// <summary>Neighbours may lie so many pixel widths off the plane of the surface.</summary>
    private const float PlanePixels = 3;

    /// <summary>Difference of roughness at which specular light counts half.</summary>
    private const float SameRoughness = 0.06f;

    /// <summary>Weight of a pixel that may have light of several surfaces, and of one that lies on another surface: what is too thin to have pixels of
    /// its own, as grass, is lit about like what is around it.</summary>
    private const float MixedWeight = 0.03f, OtherWeight = 0.002f;

    /// <summary>True where the layers see hardly anything but borders, as in grass.</summary>
    /// <param name="point">A point, pixels of the layers.</param>
    public bool IsBusy(Vector2 point) => map.IsBusy(Math.Clamp((int)point.X, 0, features.Width - 1), Math.Clamp((int)point.Y, 0, features.Height - 1));

    /// <summary>Lists the pixels of the layers around a point of theirs.</summary>
    /// <param name="point">The point, pixels of the layers.</param>
    /// <param name="radius">How far.</param>
    /// <param name="near">Receives them, room for <see cref="MostNeighbours"/>.</param>
    /// <returns>How many there are.</returns>
    public int Gather(Vector2 point, int radius, Span<Neighbour> near)
    {
        int x = Math.Clamp((int)point.X, 0, features.Width - 1), y = Math.Clamp((int)point.Y, 0, features.Height - 1), count = 0;
        for (int ty = Math.Max(y - radius, 0); ty <= Math.Min(y + radius, features.Height - 1); ty++)
        {
            for (int tx = Math.Max(x - radius, 0); tx <= Math.Min(x + radius, features.Width - 1); tx++)
            {
                int j = features.Index(tx, ty);
                if (features.Depth[j] <= 0)
                {
                    continue;
                }

                // The window ends softly: between pixels of the layers nothing jumps.
                Vector2 away = Vector2.Abs(new Vector2(tx + 0.5f, ty + 0.5f) - point), window = Vector2.Max(new Vector2(radius + 0.5f) - away, Vector2.Zero);
                near[count++] = new Neighbour(
                    features.Depth[j] * Slope(tx + 0.5f, ty + 0.5f),
                    new Vector3(features.NormalX[j], features.NormalY[j], features.NormalZ[j]),
                    (Light(features.Key, j), features.Key.Trust[j]),
                    (Light(features.Diffuse, j), features.Diffuse.Trust[j]),
                    (Light(features.Specular, j), features.Specular.Trust[j]),
                    features.Roughness[j],
                    window.X * window.Y / (1 + away.LengthSquared()) * (map.IsMixed(tx, ty) ? MixedWeight : 1));
            }
        }

        return count;
    }

    /// <summary>Whether neighbours tell how much of the key light arrives: not where the border of a crisp shadow may lie among them.</summary>
    /// <param name="near">The neighbours.</param>
    public bool KnowsKey(ReadOnlySpan<Neighbour> near)
    {
        float least = float.PositiveInfinity, most = 0;
        foreach (ref readonly Neighbour neighbour in near)
        {
            if (neighbour.Key.Trust > 0)
            {
                (least, most) = (MathF.Min(least, neighbour.Key.Light.Y), MathF.Max(most, neighbour.Key.Light.Y));
            }
        }

        // What varies more than the threshold spans at least twice its deviation.
        return !features.IsKeyShadow || (most - least) * (most - least) < 4 * MostVariance * sunLight * sunLight;
    }

    /// <summary>Light of those neighbours that lie on the same surface as what a look saw.</summary>
    /// <param name="near">The neighbours.</param>
    /// <param name="point">Where the look went, pixels of the layers.</param>
    /// <param name="look">What it saw.</param>
    /// <param name="hasKey">Whether the look has asked for the key light.</param>
    /// <returns>The light that the look's surface throws back.</returns>
    public Vector3 Reflected(ReadOnlySpan<Neighbour> near, Vector2 point, in PixelSum look, bool hasKey)
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
            float weight = neighbour.Nearness * MathF.Max(likeness * near3, OtherWeight);
            key.Add(neighbour.Key.Light, neighbour.Nearness * MathF.Max((features.IsKeyShadow ? alike : likeness) * near3, OtherWeight) * neighbour.Key.Trust);
            diffuse += neighbour.Diffuse.Light * (weight * neighbour.Diffuse.Trust);
            diffuseTotal += weight * neighbour.Diffuse.Trust;

            // Gloss shows other things than a rough surface does.
            float rougher = (neighbour.Roughness - look.Roughness) / SameRoughness;
            weight *= neighbour.Specular.Trust / (1 + (rougher * rougher));
            specular += neighbour.Specular.Light * weight;
            specularTotal += weight;
        }

        // Where only what shines is unlike, the pixel's own is near enough.
        int own = features.Index(Math.Clamp((int)point.X, 0, features.Width - 1), Math.Clamp((int)point.Y, 0, features.Height - 1));
        return (look.KeyAlbedo * KeyLight(key, own, look, hasKey))
            + (look.DiffuseAlbedo * (diffuseTotal < LeastWeight ? Light(features.Diffuse, own) : diffuse / diffuseTotal))
            + (look.SpecularAlbedo * (specularTotal < LeastWeight ? Light(features.Specular, own) : specular / specularTotal));
    }

    /// <summary>Position per metre of depth, in view axes.</summary>
    private Vector3 Slope(float x, float y) =>
        new((x - (features.Width * 0.5f)) * features.PixelAngle, ((features.Height * 0.5f) - y) * features.PixelAngle, 1);

    /// <summary>Where a shadow has a crisp border the look itself knows its side; the light of a wide lamp, and penumbras, would be noise in a few looks.</summary>
    private Vector3 KeyLight(in WeightedLight near, int own, in PixelSum look, bool hasKey) =>
        near.Weight >= LeastWeight && (!features.IsKeyShadow || near.Variance < MostVariance * sunLight * sunLight) ? near.Mean
        : features.IsKeyShadow && hasKey ? look.Key / Vector3.Max(look.KeyAlbedo, new Vector3(1e-6f))
        : Light(features.Key, own);

    private static Vector3 Light(Layer layer, int i) => new(layer.R[i], layer.G[i], layer.B[i]);

    /// <summary>A pixel of the layers: its place and normal in view axes, its light and how far that is known, and how much its distance lets it
    /// count.</summary>
    public readonly record struct Neighbour(
        Vector3 Position, Vector3 Normal, (Vector3 Light, float Trust) Key, (Vector3 Light, float Trust) Diffuse, (Vector3 Light, float Trust) Specular,
        float Roughness, float Nearness);
}
