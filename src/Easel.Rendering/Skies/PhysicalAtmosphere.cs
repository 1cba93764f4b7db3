using System.Numerics;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Skies;

/// <summary>
/// The air of a <see cref="PhysicalSky"/>: its media and the two tables that do not depend on where the sun stands, transmittance and
/// multiple scattering (S. Hillaire, A Scalable and Production Ready Sky and Atmosphere Rendering Technique, 2020). Lengths in kilometres.
/// </summary>
internal sealed class PhysicalAtmosphere
{
    /// <summary>Radius of the ground, km.</summary>
    public const float GroundRadius = 6360;

    /// <summary>Thickness of the air, km.</summary>
    public const float Thickness = 80;

    private const float GroundAlbedo = 0.3f;
    private const float RayleighHeight = 8;
    private const float MieHeight = 1.2f;
    private const int TransmittanceColumns = 128, TransmittanceRows = 48, TransmittanceSteps = 40;
    private const int MultiSize = 24, MultiDirections = 64, MultiSteps = 12;

    // Scattering and absorption at sea level, per km, for the sRGB primaries (Hillaire 2020, table 1). Ozone takes more red than in the
    // paper, whose red lies at 680 nm: the sRGB primary reaches into the Chappuis band, without which twilight turns purple.
    private static readonly Vector3 Rayleigh = new(5.802e-3f, 13.558e-3f, 33.1e-3f);
    private static readonly Vector3 Ozone = new(1.1e-3f, 1.881e-3f, 0.085e-3f);
    private const float MieScattering = 3.996e-3f;
    private const float MieAbsorption = 4.40e-3f;

    private readonly float _mieScale;
    private readonly float _ozoneScale;
    private readonly Vector3[] _transmittance = new Vector3[TransmittanceColumns * TransmittanceRows];
    private readonly Vector3[] _multi = new Vector3[MultiSize * MultiSize];

    // The last airs that were asked for: most skies have one of a few. 80 KB each.
    private const int MostKept = 8;
    private static readonly Lock KeptLock = new();
    private static readonly List<PhysicalAtmosphere> Kept = [];

    /// <summary>An air whose tables may have been baked before: they depend on nothing else.</summary>
    public static PhysicalAtmosphere For(float mieScale, float ozoneScale, ParallelOptions parallel)
    {
        lock (KeptLock)
        {
            if (Kept.Find(a => a._mieScale == mieScale && a._ozoneScale == ozoneScale) is { } kept)
            {
                return kept;
            }
        }

        var air = new PhysicalAtmosphere(mieScale, ozoneScale, parallel);
        lock (KeptLock)
        {
            if (Kept.Count == MostKept)
            {
                Kept.RemoveAt(0);
            }

            Kept.Add(air);
        }

        return air;
    }

    /// <summary>Bakes both tables.</summary>
    public PhysicalAtmosphere(float mieScale, float ozoneScale, ParallelOptions parallel)
    {
        _mieScale = mieScale;
        _ozoneScale = ozoneScale;
        Parallel.For(0, TransmittanceRows, parallel, BakeTransmittanceRow);
        Parallel.For(0, MultiSize, parallel, BakeMultiRow);
    }

    /// <summary>Scattering per km at a height: Rayleigh by colour, Mie grey; and extinction of all media.</summary>
    public (Vector3 Rayleigh, float Mie, Vector3 Extinction) Media(float height)
    {
        height = MathF.Max(height, 0);
        float air = MathF.Exp(-height / RayleighHeight), dust = _mieScale * MathF.Exp(-height / MieHeight);
        float ozone = _ozoneScale * MathF.Max(0, 1 - (MathF.Abs(height - 25) / 15));
        Vector3 rayleigh = Rayleigh * air;
        return (rayleigh, MieScattering * dust, rayleigh + new Vector3((MieScattering + MieAbsorption) * dust) + (Ozone * ozone));
    }

    /// <summary>Share of light that reaches a height from outside the air; zero where the ground is in the way.</summary>
    /// <param name="height">Kilometres above ground.</param>
    /// <param name="mu">Cosine between the local zenith and the light.</param>
    public Vector3 Transmittance(float height, float mu)
    {
        // Columns are spaced by the square root of the cosine above the geometric horizon, where everything happens.
        float above = mu - HorizonCosine(height);
        const float halfSun = 0.0047f;
        if (above < -halfSun)
        {
            return Vector3.Zero;
        }

        float u = MathF.Sqrt(Math.Clamp(above / (1 - HorizonCosine(height)), 0, 1));
        float v = MathF.Sqrt(Math.Clamp(height / Thickness, 0, 1));
        Vector3 t = Bilinear(_transmittance, TransmittanceColumns, TransmittanceRows, u, v);
        return above < halfSun ? t * ((above + halfSun) / (2 * halfSun)) : t;
    }

    /// <summary>Light scattered more than once, per unit of solar irradiance and of scattering coefficient.</summary>
    public Vector3 MultiScatter(float height, float sunCosine) => Bilinear(
        _multi, MultiSize, MultiSize, Math.Clamp(0.5f + (0.5f * SignedSqrt(sunCosine)), 0, 1), MathF.Sqrt(Math.Clamp(height / Thickness, 0, 1)));

    /// <summary>Kilometres from a point at radius r to a sphere around the Earth's centre, along a direction with zenith cosine mu; negative when missed.</summary>
    public static float DistanceToSphere(float r, float mu, float sphere)
    {
        // Written with the difference of squares so that heights of a few metres keep their digits.
        float discriminant = (r * r * mu * mu) + ((sphere - r) * (sphere + r));
        if (discriminant < 0)
        {
            return -1;
        }

        float root = MathF.Sqrt(discriminant);
        return sphere >= r ? (-r * mu) + root : (-r * mu) - root;
    }

    /// <summary>Whether a ray meets the ground.</summary>
    public static bool HitsGround(float height, float mu) => mu < HorizonCosine(height);

    private static float HorizonCosine(float height)
    {
        float r = GroundRadius + MathF.Max(height, 0);
        return -MathF.Sqrt(MathF.Max(0, (r - GroundRadius) * (r + GroundRadius))) / r;
    }

    private static float SignedSqrt(float x) => MathF.CopySign(MathF.Sqrt(MathF.Abs(x)), x);

    private void BakeTransmittanceRow(int row)
    {
        float v = row / (TransmittanceRows - 1f), height = v * v * Thickness, r = GroundRadius + height;
        for (int column = 0; column < TransmittanceColumns; column++)
        {
            float u = column / (TransmittanceColumns - 1f);
            float horizon = HorizonCosine(height), mu = horizon + (u * u * (1 - horizon));
            float length = MathF.Max(0, DistanceToSphere(r, mu, GroundRadius + Thickness));
            Vector3 depth = Vector3.Zero;
            float previous = 0;
            for (int i = 1; i <= TransmittanceSteps; i++)
            {
                float s = i / (float)TransmittanceSteps, t = length * s * s, middle = 0.5f * (previous + t);
                float h = MathF.Sqrt((r * r) + (middle * middle) + (2 * r * mu * middle)) - GroundRadius;
                depth += Media(h).Extinction * (t - previous);
                previous = t;
            }

            _transmittance[(row * TransmittanceColumns) + column] = Exp(-depth);
        }
    }

    private void BakeMultiRow(int row)
    {
        float v = row / (MultiSize - 1f), height = MathF.Max(0.001f, v * v * Thickness);
        for (int column = 0; column < MultiSize; column++)
        {
            float u = (2 * column / (MultiSize - 1f)) - 1, sunMu = u * MathF.Abs(u);
            var sun = new Vector3(MathF.Sqrt(MathF.Max(0, 1 - (sunMu * sunMu))), sunMu, 0);
            Vector3 second = Vector3.Zero, transfer = Vector3.Zero;
            for (int i = 0; i < MultiDirections; i++)
            {
                // A spherical Fibonacci lattice.
                float y = 1 - ((2 * i) + 1f) / MultiDirections, ring = MathF.Sqrt(1 - (y * y));
                (float sin, float cos) = MathF.SinCos(i * 2.3999632f);
                (Vector3 light, Vector3 factor) = MarchIsotropic(height, new Vector3(ring * cos, y, ring * sin), sun);
                second += light / MultiDirections;
                transfer += factor / MultiDirections;
            }

            // The geometric series over all further bounces.
            _multi[(row * MultiSize) + column] = second / (Vector3.One - transfer);
        }
    }

    /// <summary>Light scattered once towards a point along a ray, and the share of light that a uniformly glowing sky would scatter there.</summary>
    private (Vector3 Light, Vector3 Transfer) MarchIsotropic(float height, Vector3 direction, Vector3 sun)
    {
        const float isotropic = 1 / (4 * MathF.PI);
        float r = GroundRadius + height, mu = direction.Y;
        bool ground = HitsGround(height, mu);
        float length = MathF.Max(0, DistanceToSphere(r, mu, ground ? GroundRadius : GroundRadius + Thickness));
        Vector3 through = Vector3.One, light = Vector3.Zero, transfer = Vector3.Zero;
        float dt = length / MultiSteps;
        for (int i = 0; i < MultiSteps; i++)
        {
            Vector3 p = new Vector3(0, r, 0) + (direction * ((i + 0.5f) * dt));
            float radius = p.Length(), h = radius - GroundRadius;
            (Vector3 rayleigh, float mie, Vector3 extinction) = Media(h);
            Vector3 step = Exp(-extinction * dt), scattering = rayleigh + new Vector3(mie);
            Vector3 share = through * scattering * (Vector3.One - step) / Vector3.Max(extinction, new Vector3(1e-9f));
            light += share * Transmittance(h, Vector3.Dot(p, sun) / radius) * isotropic;
            transfer += share;
            through *= step;
        }

        if (ground)
        {
            Vector3 up = Vector3.Normalize(new Vector3(0, r, 0) + (direction * length));
            float cosine = Vector3.Dot(up, sun);
            light += through * Transmittance(0, cosine) * MathF.Max(0, cosine) * (GroundAlbedo / MathF.PI);
        }

        return (light, transfer);
    }

    private static Vector3 Exp(Vector3 v) => new(MathF.Exp(v.X), MathF.Exp(v.Y), MathF.Exp(v.Z));

    private static Vector3 Bilinear(Vector3[] table, int columns, int rows, float u, float v)
    {
        float x = u * (columns - 1), y = v * (rows - 1);
        int x0 = Math.Min((int)x, columns - 2), y0 = Math.Min((int)y, rows - 2), i = (y0 * columns) + x0;
        Vector3 top = Vector3.Lerp(table[i], table[i + 1], x - x0);
        return Vector3.Lerp(top, Vector3.Lerp(table[i + columns], table[i + columns + 1], x - x0), y - y0);
    }
}
