using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Easel.Rendering.Denoising;

/// <summary>One pass of the à-trous filter over one layer: wide for work, scalar as the reference in tests.</summary>
/// <param name="features">Guides.</param>
/// <param name="layer">What is filtered.</param>
/// <param name="output">Planes that receive red, green, blue and variance.</param>
/// <param name="guide">Luminance by which pixels are compared.</param>
/// <param name="reflected">In the specular layer: luminance of what is reflected, which must agree as well, and so must roughness; else null.</param>
/// <param name="settings">What this pass does.</param>
internal sealed class AtrousPass(
    FeatureBuffers features, Layer layer, (UnsignedPlane R, UnsignedPlane G, UnsignedPlane B, UnsignedPlane Variance) output,
    UnsignedPlane guide, UnsignedPlane? reflected, in AtrousSettings settings)
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
        bool isSoft = _settings.NormalPower <= 16, isShadow = _settings.NormalPower <= 4;
        float pixelAngle = features.PixelAngle;
        float rowSlope = ((features.Height * 0.5f) - y - 0.5f) * pixelAngle;
        Vector256<float> lanes = Vector256.Create(0f, 1, 2, 3, 4, 5, 6, 7);

        // What the taps read, and — where it stays as it is in its plane — at which scale.
        ref float depths = ref MemoryMarshal.GetArrayDataReference(features.Depth);
        ref short normalsX = ref features.NormalX.Start, normalsY = ref features.NormalY.Start, normalsZ = ref features.NormalZ.Start;
        ref ushort reds = ref layer.R.Start, greens = ref layer.G.Start, blues = ref layer.B.Start, variances = ref layer.Variance.Start;
        ref ushort trusts = ref layer.Trust.Start, guides = ref guide.Start, roughnesses = ref features.Roughness.Start;
        ref ushort reflections = ref (reflected ?? guide).Start;
        const float RoughnessFactor = Falloff / RoughnessScale * UnsignedPlane.Scale, ReflectedFactor = Falloff / ReflectedScale * UnsignedPlane.Scale;
        for (int x = 0; x < features.Width; x += Vector256<float>.Count)
        {
            int i = row + x;
            Vector256<float> depth = Vector256.LoadUnsafe(ref depths, (nuint)i);
            Vector256<float> r = UnsignedPlane.Load(ref reds, i), g = UnsignedPlane.Load(ref greens, i), b = UnsignedPlane.Load(ref blues, i);
            if (Vector256.LessThanOrEqualAll(depth, Vector256<float>.Zero))
            {
                Store(i, (r, g, b, Vector256<float>.Zero));
                continue;
            }

            // Everything about the pixels themselves.
            Vector256<float> nx = UnitPlane.LoadRaw(ref normalsX, i) * UnitPlane.Scale, ny = UnitPlane.LoadRaw(ref normalsY, i) * UnitPlane.Scale;
            Vector256<float> nz = UnitPlane.LoadRaw(ref normalsZ, i) * UnitPlane.Scale;
            Vector256<float> slopeX = (Vector256.Create(x + 0.5f - (features.Width * 0.5f)) + lanes) * pixelAngle;
            Vector256<float> facing = nz + (slopeX * nx) + (Vector256.Create(rowSlope) * ny);
            Vector256<float> plane = depth * facing;
            Vector256<float> planeScale = Vector256.Create(Falloff)
                / ((depth * (PlanePixels * pixelAngle)) + (features.DepthSpread.Load(i) * 2 * Vector256.Abs(facing)) + Vector256.Create(1e-6f));

            // Likeness is 1 − trust + trust · cosine.
            Vector256<float> normalTrust = features.NormalTrust.Load(i), unlikeness = Vector256<float>.One - normalTrust;
            Vector256<float> alikeX = nx * normalTrust * UnitPlane.Scale, alikeY = ny * normalTrust * UnitPlane.Scale, alikeZ = nz * normalTrust * UnitPlane.Scale;
            Vector256<float> luminance = UnsignedPlane.LoadRaw(ref guides, i);
            Vector256<float> deviation = Vector256.Sqrt(BlurredVariance(i, y));
            Vector256<float> luminanceScale = Vector256.Create(Falloff * UnsignedPlane.Scale)
                / ((deviation * _settings.LuminanceDeviations) + (luminance * (0.01f * UnsignedPlane.Scale)) + Vector256.Create(LeastLuminance));
            Vector256<float> roughness = UnsignedPlane.LoadRaw(ref roughnesses, i), reflection = UnsignedPlane.LoadRaw(ref reflections, i);

            Vector256<float> center = Vector256.Create(Kernel[0] * Kernel[0]) * Vector256.MaxNative(UnsignedPlane.Load(ref trusts, i), Vector256.Create(1e-3f));
            Vector256<float> sumR = r * center, sumG = g * center, sumB = b * center, sum = center;
            Vector256<float> variance = UnsignedPlane.Load(ref variances, i), sumVariance = variance * center * center;
            for (int dy = -radius; dy <= radius; dy++)
            {
                int ty = y + (dy * step);
                if ((uint)ty >= (uint)features.Height)
                {
                    continue;
                }

                // Distance of a tap from the pixel's plane: both are depth times slope.
                Vector256<float> tapFacing = nz + (ny * (rowSlope - (dy * step * pixelAngle)));
                float rowKernel = Kernel[Math.Abs(dy)] * UnsignedPlane.Scale;
                for (int dx = -radius; dx <= radius; dx++)
                {
                    if ((dx | dy) == 0)
                    {
                        continue;
                    }

                    int j = i + (dy * step * features.Stride) + (dx * step);
                    Vector256<float> tapDepth = Vector256.LoadUnsafe(ref depths, (nuint)j);
                    Vector256<float> likeness = Vector256.FusedMultiplyAdd(alikeX, UnitPlane.LoadRaw(ref normalsX, j), unlikeness);
                    likeness = Vector256.FusedMultiplyAdd(alikeY, UnitPlane.LoadRaw(ref normalsY, j), likeness);
                    likeness = Vector256.FusedMultiplyAdd(alikeZ, UnitPlane.LoadRaw(ref normalsZ, j), likeness);
                    likeness = Power4(Vector256.MaxNative(likeness, Vector256<float>.Zero));
                    likeness = isShadow ? likeness : Power4(likeness);
                    likeness = isSoft ? likeness : Power4(likeness);

                    Vector256<float> tapSlopeX = slopeX + Vector256.Create(dx * step * pixelAngle);
                    Vector256<float> offPlane = (tapDepth * Vector256.FusedMultiplyAdd(tapSlopeX, nx, tapFacing)) - plane;
                    Vector256<float> near = Vector256<float>.One - (Vector256.Abs(offPlane) * planeScale);
                    near -= Vector256.Abs(UnsignedPlane.LoadRaw(ref guides, j) - luminance) * luminanceScale;
                    if (reflected is not null)
                    {
                        near -= Vector256.Abs(UnsignedPlane.LoadRaw(ref roughnesses, j) - roughness) * RoughnessFactor;
                        near -= Vector256.Abs(UnsignedPlane.LoadRaw(ref reflections, j) - reflection) * ReflectedFactor;
                    }

                    Vector256<float> weight = Vector256.MaxNative(near, Vector256<float>.Zero);
                    weight *= weight;
                    weight *= weight;
                    weight *= weight;
                    weight *= likeness * (UnsignedPlane.LoadRaw(ref trusts, j) * (rowKernel * Kernel[Math.Abs(dx)]));
                    weight &= Vector256.GreaterThan(tapDepth, Vector256<float>.Zero);
                    sum += weight;
                    Vector256<float> scaled = weight * UnsignedPlane.Scale;
                    sumR = Vector256.FusedMultiplyAdd(UnsignedPlane.LoadRaw(ref reds, j), scaled, sumR);
                    sumG = Vector256.FusedMultiplyAdd(UnsignedPlane.LoadRaw(ref greens, j), scaled, sumG);
                    sumB = Vector256.FusedMultiplyAdd(UnsignedPlane.LoadRaw(ref blues, j), scaled, sumB);
                    sumVariance = Vector256.FusedMultiplyAdd(UnsignedPlane.LoadRaw(ref variances, j) * scaled, weight, sumVariance);
                }
            }

            // Lanes without a surface stay as they are.
            Vector256<float> met = Vector256.GreaterThan(depth, Vector256<float>.Zero), inverse = Vector256<float>.One / sum;
            Store(i, (
                Vector256.ConditionalSelect(met, sumR * inverse, r),
                Vector256.ConditionalSelect(met, sumG * inverse, g),
                Vector256.ConditionalSelect(met, sumB * inverse, b),
                Vector256.MinNative(sumVariance * inverse * inverse * _settings.VarianceGain, variance) & met));
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
                if (reflected is not null)
                {
                    exponent += MathF.Abs(f.Roughness[j] - f.Roughness[i]) * (Falloff / RoughnessScale);
                    exponent += MathF.Abs(reflected[j] - reflected[i]) * (Falloff / ReflectedScale);
                }

                float weight = MathF.Pow(MathF.Max(1 - exponent, 0), 8) * MathF.Pow(likeness, _settings.NormalPower)
                    * layer.Trust[j] * Kernel[Math.Abs(dx)] * Kernel[Math.Abs(dy)];
                r += layer.R[j] * weight;
                g += layer.G[j] * weight;
                b += layer.B[j] * weight;
                variance += layer.Variance[j] * weight * weight;
                sum += weight;
            }
        }

        variance = MathF.Min(variance / (sum * sum) * _settings.VarianceGain, layer.Variance[i]);
        (output.R[i], output.G[i], output.B[i], output.Variance[i]) = (r / sum, g / sum, b / sum, variance);
    }

    private float BlurredVarianceScalar(int i, int y)
    {
        int up = y > 0 ? -features.Stride : 0, down = y < features.Height - 1 ? features.Stride : 0;
        return (Row(i + up) * 0.25f) + (Row(i) * 0.5f) + (Row(i + down) * 0.25f);

        float Row(int j) => (layer.Variance[j - 1] * 0.25f) + (layer.Variance[j] * 0.5f) + (layer.Variance[j + 1] * 0.25f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(int i, (Vector256<float> R, Vector256<float> G, Vector256<float> B, Vector256<float> Variance) pixels)
    {
        output.R.Store(i, pixels.R);
        output.G.Store(i, pixels.G);
        output.B.Store(i, pixels.B);
        output.Variance.Store(i, pixels.Variance);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Power4(Vector256<float> v)
    {
        v *= v;
        return v * v;
    }

    /// <summary>Variance averaged over 3 × 3 pixels, as that of one pixel is itself noisy.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> BlurredVariance(int i, int y)
    {
        int up = y > 0 ? -features.Stride : 0, down = y < features.Height - 1 ? features.Stride : 0;
        return (BlurredRow(i + up) * 0.25f) + (BlurredRow(i) * 0.5f) + (BlurredRow(i + down) * 0.25f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> BlurredRow(int i) =>
        (layer.Variance.Load(i - 1) * 0.25f) + (layer.Variance.Load(i) * 0.5f) + (layer.Variance.Load(i + 1) * 0.25f);
}
