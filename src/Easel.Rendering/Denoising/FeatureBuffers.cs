using System.Numerics;
using Easel.Rendering.Transport;

namespace Easel.Rendering.Denoising;

/// <summary>
/// What the denoiser knows of each pixel. Planes, row after row, each row with a margin on both sides where depth is 0 — which
/// marks pixels without a surface — so that wide loads need no border cases.
/// </summary>
internal sealed class FeatureBuffers
{
    /// <summary>Pixels on either side of a row: twice the largest step of the filter.</summary>
    public const int Margin = 64;

    /// <summary>Least divisor in the division by albedo.</summary>
    private const float LeastAlbedo = 1e-4f;

    private static readonly Vector3 Luminance = new(0.2126f, 0.7152f, 0.0722f);

    public FeatureBuffers(int width, int height, float pixelAngle)
    {
        PixelAngle = pixelAngle;
        Width = width;
        Height = height;
        Stride = ((width + 7) & ~7) + (2 * Margin);
        int length = checked(Stride * height);
        var diffuse = new Albedo(length);
        Key = new Layer(length, new Albedo(length));
        Diffuse = new Layer(length, diffuse);
        Specular = new Layer(length, new Albedo(length));
        IsMixed = new bool[length];
        IsUnlit = new bool[length];
        NormalX = new UnitPlane(length);
        NormalY = new UnitPlane(length);
        NormalZ = new UnitPlane(length);
        NormalTrust = new UnsignedPlane(length);
        Depth = new float[length];
        DepthSpread = new UnsignedPlane(length);
        Roughness = new UnsignedPlane(length);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Tangent of a pixel's width in the middle of the picture.</summary>
    public float PixelAngle { get; }

    /// <summary>Pixels from a row to the next.</summary>
    public int Stride { get; }

    /// <summary>Light of the key light from diffuse lobes; divided by <see cref="PixelSum.KeyAlbedo"/>.</summary>
    public Layer Key { get; }

    /// <summary>Whether the key layer, so divided, is nothing but shadow: that of the sun, whose light is as strong everywhere.</summary>
    public bool IsKeyShadow { get; init; }

    public Layer Diffuse { get; }

    public Layer Specular { get; }

    /// <summary>Mean normal in view axes (right, up, forward), unit length.</summary>
    public UnitPlane NormalX { get; }
    public UnitPlane NormalY { get; }
    public UnitPlane NormalZ { get; }

    /// <summary>1 where all samples of the pixel agree on the normal, 0 where they contradict each other, as at edges and in grass.</summary>
    public UnsignedPlane NormalTrust { get; }

    /// <summary>Mean depth along the view axis, metres; 0 where there is no surface.</summary>
    public float[] Depth { get; }

    /// <summary>Standard deviation of the depth within the pixel, metres.</summary>
    public UnsignedPlane DepthSpread { get; }

    public UnsignedPlane Roughness { get; }

    /// <summary>True where samples of a pixel saw different surfaces.</summary>
    public bool[] IsMixed { get; }

    /// <summary>True for pixels that were looked at but not lit.</summary>
    public bool[] IsUnlit { get; }

    /// <summary>Position of a pixel in the planes.</summary>
    public int Index(int x, int y) => (y * Stride) + Margin + x;

    /// <summary>Stores a pixel.</summary>
    /// <param name="x">Column.</param>
    /// <param name="y">Row.</param>
    /// <param name="sum">Sums over its samples.</param>
    /// <param name="samples">Number of samples, and of those whose light was computed.</param>
    /// <param name="variance">Variances of the mean luminance of key light, divided by its albedo already, and of diffuse and specular light.</param>
    /// <param name="axes">Right, up and forward of the camera.</param>
    public void Store(int x, int y, in PixelSum sum, (int All, int Lit) samples, Vector3 variance, (Vector3 Right, Vector3 Up, Vector3 Forward) axes)
    {
        if (sum.Hits == 0)
        {
            return;
        }

        int i = Index(x, y);
        float share = 1f / samples.All, hits = 1f / sum.Hits;
        Vector3 diffuse = sum.DiffuseAlbedo * share, specular = sum.SpecularAlbedo * share;
        Store(Diffuse.Albedo, i, diffuse);
        Store(Specular.Albedo, i, specular);
        Vector3 keyAlbedo = sum.KeyAlbedo * share;
        Store(Key.Albedo, i, keyAlbedo);
        Store(Key, i, sum.Key * share, keyAlbedo, 0);
        Key.Variance[i] = variance.X;

        // Light is divided by the reflectance of the very samples that brought it, and will be multiplied by that of all.
        bool isLit = sum.LitHits > 0;
        float lit = isLit ? 1f / Math.Max(samples.Lit, sum.LitHits) : 0;
        Store(Diffuse, i, sum.Diffuse * lit, isLit ? sum.LitDiffuseAlbedo * lit : diffuse, variance.Y);
        Store(Specular, i, sum.Specular * lit, isLit ? sum.LitSpecularAlbedo * lit : specular, variance.Z);
        if (!isLit)
        {
            Diffuse.Trust[i] = Specular.Trust[i] = 0;
            IsUnlit[i] = true;
        }

        Vector3 mean = sum.Normal * hits;
        float length = mean.Length();
        Vector3 normal = length > 1e-3f ? mean / length : -axes.Forward;
        NormalX[i] = Vector3.Dot(normal, axes.Right);
        NormalY[i] = Vector3.Dot(normal, axes.Up);
        NormalZ[i] = Vector3.Dot(normal, axes.Forward);

        // Normals spread by 20 degrees shorten the mean to .97, by 60 degrees to .75.
        NormalTrust[i] = Math.Clamp((length - 0.7f) / 0.25f, 0, 1);
        float depth = sum.Depth * hits;
        Depth[i] = depth;
        DepthSpread[i] = MathF.Sqrt(MathF.Max(0, (sum.DepthSquared * hits) - (depth * depth)));
        Roughness[i] = sum.Roughness * hits;
    }

    private static void Store(Albedo albedo, int i, Vector3 value) => (albedo.R[i], albedo.G[i], albedo.B[i]) = (value.X, value.Y, value.Z);

    private static void Store(Layer layer, int i, Vector3 light, Vector3 albedo, float variance)
    {
        Vector3 divided = light / Vector3.Max(albedo, new Vector3(LeastAlbedo));
        (layer.R[i], layer.G[i], layer.B[i]) = (divided.X, divided.Y, divided.Z);
        float mean = Vector3.Dot(albedo, Luminance), divisor = MathF.Max(mean, LeastAlbedo);
        layer.Variance[i] = variance / (divisor * divisor);
        layer.Trust[i] = Layer.TrustOf(mean);
    }
}
