using System.Numerics;

namespace Easel.Rendering.Skies;

/// <summary>
/// The clear sky that one light (sun or moon) makes, seen from the ground. Light scattered once is stored without its phase function, apart
/// for air, dust and the rest, so the tables are smooth and the aureole stays exact however coarse they are.
/// </summary>
internal sealed class PhysicalSkyView
{
    /// <summary>Height of the eye, km.</summary>
    public const float EyeHeight = 0.15f;

    private const int Azimuths = 32, HalfRows = 80, Steps = 30;

    // Asymmetry of haze and dust (Hillaire 2020).
    private const float MieG = 0.8f;

    private readonly PhysicalAtmosphere _air;
    private readonly Vector3 _light;
    private readonly Vector3 _irradiance;
    private readonly Vector2 _lightAzimuth;
    private readonly Vector3[] _rayleigh = new Vector3[2 * HalfRows * Azimuths];
    private readonly Vector3[] _mie = new Vector3[2 * HalfRows * Azimuths];
    private readonly Vector3[] _rest = new Vector3[2 * HalfRows * Azimuths];
    private readonly Vector3 _groundRadiance;

    /// <summary>Bakes the tables for a light of the given irradiance above the air.</summary>
    public PhysicalSkyView(PhysicalAtmosphere air, Vector3 light, Vector3 irradiance, ParallelOptions parallel)
    {
        _air = air;
        _light = light;
        _irradiance = irradiance;
        var flat = new Vector2(light.X, light.Z);
        _lightAzimuth = flat.LengthSquared() > 1e-8f ? Vector2.Normalize(flat) : new Vector2(0, -1);

        Parallel.For(HalfRows, 2 * HalfRows, parallel, BakeRow);
        SkyIrradiance = IntegrateSky();

        // What lies below the horizon is ground of middling reflectance under this very sky.
        const float groundAlbedo = 0.15f;
        Vector3 direct = irradiance * air.Transmittance(0, light.Y) * MathF.Max(0, light.Y);
        _groundRadiance = (direct + SkyIrradiance) * (groundAlbedo / MathF.PI);
        Parallel.For(0, HalfRows, parallel, BakeRow);
    }

    /// <summary>Irradiance of the sky alone on level ground.</summary>
    public Vector3 SkyIrradiance { get; }

    /// <summary>Radiance of the clear sky without the light's own disc.</summary>
    public Vector3 Radiance(Vector3 direction)
    {
        float elevation = MathF.Asin(Math.Clamp(direction.Y, -1, 1));
        float y = MathF.Sqrt(MathF.Abs(elevation) / (MathF.PI / 2)) * (HalfRows - 1);
        int row = Math.Min((int)y, HalfRows - 2);
        float fy = y - row;
        int stride = direction.Y < 0 ? -Azimuths : Azimuths;
        int first = direction.Y < 0 ? (HalfRows - 1 - row) * Azimuths : (HalfRows + row) * Azimuths;

        var flat = new Vector2(direction.X, direction.Z);
        float length = flat.Length();
        float cosine = length > 1e-6f ? Math.Clamp(Vector2.Dot(flat, _lightAzimuth) / length, -1, 1) : 0;
        float x = MathF.Acos(cosine) / MathF.PI * (Azimuths - 1);
        int column = Math.Min((int)x, Azimuths - 2);
        float fx = x - column;

        float mu = Vector3.Dot(direction, _light);
        int i = first + column;
        Vector3 sum = Read(_rest, i, stride, fx, fy);
        sum += Read(_rayleigh, i, stride, fx, fy) * RayleighPhase(mu);
        sum += Read(_mie, i, stride, fx, fy) * MiePhase(mu);
        return sum;
    }

    private static float RayleighPhase(float mu) => 3 / (16 * MathF.PI) * (1 + (mu * mu));

    /// <summary>Cornette and Shanks' phase function.</summary>
    private static float MiePhase(float mu)
    {
        const float g = MieG, scale = 3 / (8 * MathF.PI) * (1 - (g * g)) / (2 + (g * g));
        float d = MathF.Max(1e-4f, 1 + (g * g) - (2 * g * mu));
        return scale * (1 + (mu * mu)) / (d * MathF.Sqrt(d));
    }

    private static Vector3 Read(Vector3[] table, int i, int stride, float fx, float fy)
    {
        Vector3 near = Vector3.Lerp(table[i], table[i + 1], fx);
        return Vector3.Lerp(near, Vector3.Lerp(table[i + stride], table[i + stride + 1], fx), fy);
    }

    private void BakeRow(int row)
    {
        // Rows are spaced by the square root of the elevation on both sides of the horizon, which itself has a row on either side.
        float y = row < HalfRows ? (HalfRows - 1 - row) / (HalfRows - 1f) : (row - HalfRows) / (HalfRows - 1f);
        float elevation = y * y * (MathF.PI / 2) * (row < HalfRows ? -1 : 1);
        (float sin, float cos) = MathF.SinCos(elevation);
        for (int column = 0; column < Azimuths; column++)
        {
            (float across, float along) = MathF.SinCos(MathF.PI * column / (Azimuths - 1));
            Vector2 flat = ((_lightAzimuth * along) + (new Vector2(-_lightAzimuth.Y, _lightAzimuth.X) * across)) * cos;
            March((row * Azimuths) + column, new Vector3(flat.X, sin, flat.Y));
        }
    }

    private void March(int index, Vector3 direction)
    {
        const float r = PhysicalAtmosphere.GroundRadius + EyeHeight;
        bool ground = PhysicalAtmosphere.HitsGround(EyeHeight, direction.Y);
        float edge = PhysicalAtmosphere.GroundRadius + (ground ? 0 : PhysicalAtmosphere.Thickness);
        float length = PhysicalAtmosphere.DistanceToSphere(r, direction.Y, edge), previous = 0;
        Vector3 through = Vector3.One, rayleighSum = Vector3.Zero, mieSum = Vector3.Zero, restSum = Vector3.Zero;
        for (int i = 1; i <= Steps; i++)
        {
            float s = i / (float)Steps, t = length * s * s, dt = t - previous;
            Vector3 p = new Vector3(0, r, 0) + (direction * (previous + (0.5f * dt)));
            previous = t;
            float radius = p.Length(), height = radius - PhysicalAtmosphere.GroundRadius, lightMu = Vector3.Dot(p, _light) / radius;
            (Vector3 rayleigh, float mie, Vector3 extinction) = _air.Media(height);
            var step = new Vector3(MathF.Exp(-extinction.X * dt), MathF.Exp(-extinction.Y * dt), MathF.Exp(-extinction.Z * dt));
            Vector3 share = through * (Vector3.One - step) / Vector3.Max(extinction, new Vector3(1e-9f));
            Vector3 lit = share * _irradiance * _air.Transmittance(height, lightMu);
            rayleighSum += lit * rayleigh;
            mieSum += lit * mie;
            restSum += share * (rayleigh + new Vector3(mie)) * _irradiance * _air.MultiScatter(height, lightMu);
            through *= step;
        }

        _rayleigh[index] = rayleighSum;
        _mie[index] = mieSum;
        _rest[index] = restSum + (ground ? through * _groundRadiance : Vector3.Zero);
    }

    private Vector3 IntegrateSky()
    {
        const int rings = 24, spokes = 48;
        Vector3 sum = Vector3.Zero;
        for (int i = 0; i < rings; i++)
        {
            // Equal areas of the disc below the dome, so that the mean is the irradiance divided by pi.
            float radius = MathF.Sqrt((i + 0.5f) / rings), y = MathF.Sqrt(1 - (radius * radius));
            for (int j = 0; j < spokes; j++)
            {
                (float sin, float cos) = MathF.SinCos(MathF.Tau * (j + 0.5f) / spokes);
                sum += Radiance(new Vector3(radius * cos, y, radius * sin));
            }
        }

        return sum * (MathF.PI / (rings * spokes));
    }
}
