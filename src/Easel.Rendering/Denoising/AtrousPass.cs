using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Easel.Rendering.Denoising;

/// <summary>One pass of the à-trous filter over one layer: wide for work, scalar as the reference in tests.</summary>
/// <param name="features">Guides.</param>
/// <param name="layer">What is filtered.</param>
/// <param name="output">Planes that receive red, green, blue and variance.</param>
/// <param name="guide">Luminance by which pixels are compared.</param>
/// <param name="settings">What this pass does.</param>
internal sealed class AtrousPass(
    FeatureBuffers features, Layer layer, (float[] R, float[] G, float[] B, float[] Variance) output, float[] guide, in AtrousSettings settings)
{
    /// <summary>Eighth parts of the exponent that the approximation (1 − x/8)^8 of e^−x keeps.</summary>
    private const float Falloff = 0.125f;

    /// <summary>Neighbours may lie so many pixel widths off the plane of the surface.</summary>
    private const float PlanePixels = 3;

    /// <summary>Difference of roughness, and of reflected colour, that counts as one standard deviation.</summary>
    private const float RoughnessScale = 0.08f, ReflectedScale = 0.12f;

    /// <summary>Luminance below which differences do not matter.</summary>
    private const float LeastLuminance = 1e-4f;

    private readonly AtrousSettings _settings = settings;

    /// <summary>Weights of a cubic B-spline at distances 0, 1 and 2.</summary>
    private static ReadOnlySpan<float> Kernel => [0.375f, 0.25f, 0.0625f];

    /// <summary>Filters a row, eight pixels at a time.</summary>
    public void FilterRowWide(int y)
    {
        int row = features.Index(0, y), step = _settings.Step, radius = _settings.Radius;
        float pixelAngle = features.PixelAngle;
        float rowSlope = ((features.Height * 0.5f) - y - 0.5f) * pixelAngle;
        Vector256<float> lanes = Vector256.Create(0f, 1, 2, 3, 4, 5, 6, 7);
        for (int x = 0; x < features.Width; x += Vector256<float>.Count)
        {
            int i = row + x;
            Vector256<float> depth = Load(features.Depth, i);
            Vector256<float> r = Load(layer.R, i), g = Load(layer.G, i), b = Load(layer.B, i);
            if (Vector256.LessThanOrEqualAll(depth, Vector256<float>.Zero))
            {
                Store(output.R, i, r);
                Store(output.G, i, g);
                Store(output.B, i, b);
                Store(output.Variance, i, Vector256<float>.Zero);
                continue;
            }

            // Everything about the pixels themselves.
            Vector256<float> nx = Load(features.NormalX, i), ny = Load(features.NormalY, i), nz = Load(features.NormalZ, i);
            Vector256<float> slopeX = (Vector256.Create(x + 0.5f - (features.Width * 0.5f)) + lanes) * pixelAngle;
            Vector256<float> facing = nz + (slopeX * nx) + (Vector256.Create(rowSlope) * ny);
            Vector256<float> plane = depth * facing;
            Vector256<float> planeScale = Vector256.Create(Falloff)
                / ((depth * (PlanePixels * pixelAngle)) + (Load(features.DepthSpread, i) * 2 * Vector256.Abs(facing)) + Vector256.Create(1e-6f));
            Vector256<float> normalTrust = Load(features.NormalTrust, i);
            Vector256<float> luminance = Load(guide, i);
            Vector256<float> deviation = Vector256.Sqrt(BlurredVariance(i, y));
            Vector256<float> luminanceScale = Vector256.Create(Falloff)
                / ((deviation * _settings.LuminanceDeviations) + (Vector256.Abs(luminance) * 0.01f) + Vector256.Create(LeastLuminance));
            Vector256<float> roughness = default, reflected = default;
            if (_settings.IsSpecular)
            {
                roughness = Load(features.Roughness, i);
                reflected = Reflected(i);
            }

            Vector256<float> center = Vector256.Create(Kernel[0] * Kernel[0]) * Vector256.MaxNative(Load(layer.Trust, i), Vector256.Create(1e-3f));
            Vector256<float> sumR = r * center, sumG = g * center, sumB = b * center, sum = center;
            Vector256<float> sumVariance = Load(layer.Variance, i) * center * center;
            for (int dy = -radius; dy <= radius; dy++)
            {
                int ty = y + (dy * step);
                if ((uint)ty >= (uint)features.Height)
                {
                    continue;
                }

                float tapSlope = rowSlope - (dy * step * pixelAngle);
                for (int dx = -radius; dx <= radius; dx++)
                {
                    if ((dx | dy) == 0)
                    {
                        continue;
                    }

                    int j = i + (dy * step * features.Stride) + (dx * step);
                    Vector256<float> tapDepth = Load(features.Depth, j);
                    Vector256<float> likeness = (nx * Load(features.NormalX, j)) + (ny * Load(features.NormalY, j)) + (nz * Load(features.NormalZ, j));
                    likeness = Vector256<float>.One - ((Vector256<float>.One - likeness) * normalTrust);
                    likeness = Power64(Vector256.MaxNative(likeness, Vector256<float>.Zero));

                    // Distance of the tap from the pixel's plane: both are depth times slope.
                    Vector256<float> tapSlopeX = slopeX + Vector256.Create(dx * step * pixelAngle);
                    Vector256<float> offPlane = (tapDepth * (nz + (tapSlopeX * nx) + (Vector256.Create(tapSlope) * ny))) - plane;
                    Vector256<float> exponent = (Vector256.Abs(offPlane) * planeScale) + (Vector256.Abs(Load(guide, j) - luminance) * luminanceScale);
                    if (_settings.IsSpecular)
                    {
                        exponent += Vector256.Abs(Load(features.Roughness, j) - roughness) * (Falloff / RoughnessScale);
                        exponent += Vector256.Abs(Reflected(j) - reflected) * (Falloff / ReflectedScale);
                    }

                    Vector256<float> weight = Vector256.MaxNative(Vector256<float>.One - exponent, Vector256<float>.Zero);
                    weight *= weight;
                    weight *= weight;
                    weight *= weight;
                    weight *= likeness * Load(layer.Trust, j) * (Kernel[Math.Abs(dx)] * Kernel[Math.Abs(dy)]);
                    weight &= Vector256.GreaterThan(tapDepth, Vector256<float>.Zero);
                    sumR += Load(layer.R, j) * weight;
                    sumG += Load(layer.G, j) * weight;
                    sumB += Load(layer.B, j) * weight;
                    sumVariance += Load(layer.Variance, j) * weight * weight;
                    sum += weight;
                }
            }

            // Lanes without a surface stay as they are.
            Vector256<float> met = Vector256.GreaterThan(depth, Vector256<float>.Zero), inverse = Vector256<float>.One / sum;
            Store(output.R, i, Vector256.ConditionalSelect(met, sumR * inverse, r));
            Store(output.G, i, Vector256.ConditionalSelect(met, sumG * inverse, g));
            Store(output.B, i, Vector256.ConditionalSelect(met, sumB * inverse, b));
            Store(output.Variance, i, sumVariance * inverse * inverse & met);
        }
    }

    /// <summary>Filters a row pixel by pixel: the plain form of <see cref="FilterRowWide"/>.</summary>
    public void FilterRowScalar(int y)
    {
        for (int x = 0; x < features.Width; x++)
        {
            FilterPixel(x, y);
        }
    }

    private void FilterPixel(int x, int y)
    {
        FeatureBuffers f = features;
        int i = f.Index(x, y);
        if (f.Depth[i] <= 0)
        {
            (output.R[i], output.G[i], output.B[i], output.Variance[i]) = (layer.R[i], layer.G[i], layer.B[i], 0);
            return;
        }

        // Everything about the pixel itself.
        float slopeX = (x + 0.5f - (f.Width * 0.5f)) * f.PixelAngle, slopeY = ((f.Height * 0.5f) - y - 0.5f) * f.PixelAngle;
        float nx = f.NormalX[i], ny = f.NormalY[i], nz = f.NormalZ[i];
        float facing = nz + (slopeX * nx) + (slopeY * ny), plane = f.Depth[i] * facing;
        float planeScale = Falloff / ((f.Depth[i] * PlanePixels * f.PixelAngle) + (f.DepthSpread[i] * 2 * MathF.Abs(facing)) + 1e-6f);
        float luminanceScale = Falloff
            / ((MathF.Sqrt(BlurredVarianceScalar(i, y)) * _settings.LuminanceDeviations) + (MathF.Abs(guide[i]) * 0.01f) + LeastLuminance);

        float center = Kernel[0] * Kernel[0] * MathF.Max(layer.Trust[i], 1e-3f), sum = center;
        float r = layer.R[i] * center, g = layer.G[i] * center, b = layer.B[i] * center, variance = layer.Variance[i] * center * center;
        for (int dy = -_settings.Radius; dy <= _settings.Radius; dy++)
        {
            for (int dx = -_settings.Radius; dx <= _settings.Radius; dx++)
            {
                int j = i + (dy * _settings.Step * f.Stride) + (dx * _settings.Step);
                if ((dx | dy) == 0 || (uint)(y + (dy * _settings.Step)) >= (uint)f.Height || f.Depth[j] <= 0)
                {
                    continue;
                }

                float likeness = (nx * f.NormalX[j]) + (ny * f.NormalY[j]) + (nz * f.NormalZ[j]);
                likeness = MathF.Max(1 - ((1 - likeness) * f.NormalTrust[i]), 0);
                float tapX = slopeX + (dx * _settings.Step * f.PixelAngle), tapY = slopeY - (dy * _settings.Step * f.PixelAngle);
                float offPlane = (f.Depth[j] * (nz + (tapX * nx) + (tapY * ny))) - plane;
                float exponent = (MathF.Abs(offPlane) * planeScale) + (MathF.Abs(guide[j] - guide[i]) * luminanceScale);
                if (_settings.IsSpecular)
                {
                    exponent += MathF.Abs(f.Roughness[j] - f.Roughness[i]) * (Falloff / RoughnessScale);
                    exponent += MathF.Abs(ReflectedScalar(j) - ReflectedScalar(i)) * (Falloff / ReflectedScale);
                }

                float weight = MathF.Pow(MathF.Max(1 - exponent, 0), 8) * MathF.Pow(likeness, 64)
                    * layer.Trust[j] * Kernel[Math.Abs(dx)] * Kernel[Math.Abs(dy)];
                r += layer.R[j] * weight;
                g += layer.G[j] * weight;
                b += layer.B[j] * weight;
                variance += layer.Variance[j] * weight * weight;
                sum += weight;
            }
        }

        (output.R[i], output.G[i], output.B[i], output.Variance[i]) = (r / sum, g / sum, b / sum, variance / (sum * sum));
    }

    private float ReflectedScalar(int i) => layer.Albedo.Luminance(i);

    private float BlurredVarianceScalar(int i, int y)
    {
        int up = y > 0 ? -features.Stride : 0, down = y < features.Height - 1 ? features.Stride : 0;
        return (Row(i + up) * 0.25f) + (Row(i) * 0.5f) + (Row(i + down) * 0.25f);

        float Row(int j) => (layer.Variance[j - 1] * 0.25f) + (layer.Variance[j] * 0.5f) + (layer.Variance[j + 1] * 0.25f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Load(float[] plane, int index) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(plane), (nuint)index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float[] plane, int index, Vector256<float> value) =>
        value.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(plane), (nuint)index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Power64(Vector256<float> v)
    {
        v *= v;
        v *= v;
        v *= v;
        v *= v;
        v *= v;
        return v * v;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> Reflected(int i) =>
        (Load(layer.Albedo.R, i) * 0.2126f) + (Load(layer.Albedo.G, i) * 0.7152f) + (Load(layer.Albedo.B, i) * 0.0722f);

    /// <summary>Variance averaged over 3 × 3 pixels, as that of one pixel is itself noisy.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> BlurredVariance(int i, int y)
    {
        int up = y > 0 ? -features.Stride : 0, down = y < features.Height - 1 ? features.Stride : 0;
        return (BlurredRow(i + up) * 0.25f) + (BlurredRow(i) * 0.5f) + (BlurredRow(i + down) * 0.25f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> BlurredRow(int i) =>
        (Load(layer.Variance, i - 1) * 0.25f) + (Load(layer.Variance, i) * 0.5f) + (Load(layer.Variance, i + 1) * 0.25f);
}
