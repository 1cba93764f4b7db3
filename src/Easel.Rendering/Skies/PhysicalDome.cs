using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Skies;

/// <summary>The dome of a <see cref="PhysicalSky"/>: sky tables, clouds, sun, moon and stars, and a small map of it all for bounced rays.</summary>
internal sealed class PhysicalDome : SkyDome
{
    // Angular radius of the true sun, and of the larger one that casts pleasing shadows.
    private const float SunRadius = 0.0047f, ShadowRadius = 0.0093f;

    // The disc is capped here, in units of irradiance: far above white already, and harmless to filters.
    private const float LargestDiscGain = 60;

    // A low sun is dim and red enough to look into: its disc is capped lower, below the first sine of elevation wholly, above the second not at all.
    private const float LowDiscGain = 9, LowSun = 0.06f, HighSun = 0.25f;

    // Glow around the disc that haze and lens make: shares of the disc's radiance, and the angles over which they fall to 1/e, radians.
    private const float InnerGlow = 0.26f, OuterGlow = 0.03f, InnerReach = 0.016f, OuterReach = 0.07f;

    // Octaves of cirrus in pictures and in the map for bounced rays.
    private const int FineVeil = 6, CoarseVeil = 3;

    // Cloud covers between which the shadows on the ground fade.
    private const float DeckBegins = 0.62f, DeckCloses = 0.84f;

    /// <summary>What the Milky Way is to a sky of stars that is not about it.</summary>
    private const float FaintBand = 0.22f;

    // Light of a bolt against that of the sky, and the cosine of the angle under which it is seen.
    private const float BoltShare = 2.2f, BoltCosine = 0.9985f;

    /// <summary>Radiance of polar light before which stars are half as bright.</summary>
    private const float OutshiningGlow = 0.009f;

    private static readonly Vector3 BoltColor = new(0.90f, 0.93f, 1.15f);

    private static readonly Vector3 SolarIrradiance = 20 * new Vector3(1, 0.97f, 0.94f);

    // Three wavelengths make twilight too purple; real blue hours owe more to ozone than three numbers can say.
    private static readonly Vector3 DuskTint = new(0.55f, 1.17f, 1.05f);

    private readonly PhysicalAtmosphere _air;
    private readonly PhysicalSkyView _sunView;
    private readonly PhysicalSkyView? _moonView;
    private readonly PhysicalMoon? _moon;
    private readonly Vector3 _sun;
    private readonly Vector3 _sunAboveAir;
    private readonly float _discRadius;
    private readonly float _night;
    private readonly Vector3 _glow;
    private readonly CloudVeil? _veil;
    private readonly CloudField? _field;
    private readonly CloudSheet? _sheet;
    private readonly StarField _stars;
    private readonly Galaxy _galaxy;
    private readonly float _milkyWay;
    private readonly float _airglow;
    private readonly AuroraCurtains? _aurora;
    private readonly Meteor? _meteor;
    private readonly RainbowArc? _rainbow;
    private readonly LightningBolt? _bolt;
    private readonly float _starlight;
    private readonly DomeMap _map;
    private readonly Vector3 _keyDirection;
    private readonly Vector3 _boltLight;

    /// <summary>Bakes everything.</summary>
    public PhysicalDome(PhysicalSky sky, int threads, CancellationToken cancellation)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads > 0 ? threads : -1, CancellationToken = cancellation };
        _sun = ToDirection(sky.SunElevation, sky.SunAzimuth);
        _discRadius = SunRadius * sky.SunDiscScale;
        _glow = sky.GroundGlow.ToVector3();

        // Eyes and cameras adapt as the sun sinks; so does the sun here, lest dusk come out darker than night, which is drawn far too bright.
        float below = MathF.Max(0, (-sky.SunElevation * (180 / MathF.PI)) - 0.5f);
        _night = Noise.SmoothStep(5.5f, 11, below);
        Vector3 dusk = Vector3.Lerp(Vector3.One, DuskTint, Noise.SmoothStep(0, 4, below));
        _sunAboveAir = SolarIrradiance * dusk * MathF.Pow(2, 0.9f * MathF.Min(below, 8)) * (1 - _night);

        _air = PhysicalAtmosphere.For(sky.MieScale, sky.OzoneScale, parallel);
        _sunView = new PhysicalSkyView(_air, _sun, _sunAboveAir, parallel);
        if (sky.Moon is { } moon)
        {
            _moon = new PhysicalMoon(moon);
            _moonView = new PhysicalSkyView(_air, _moon.Direction, _moon.Irradiance * moon.AirShare, parallel);
        }

        // Faint lights need a darker night around them than stars alone do.
        _airglow = 1 - (0.6f * MathF.Min(1, MathF.Max(sky.Aurora, sky.MilkyWay)));

        // The brighter of sun and moon is the key light of the ground; high clouds may still see the sun when the ground does not.
        Vector3 sunlight = _sunAboveAir * _air.Transmittance(PhysicalSkyView.EyeHeight, _sun.Y);
        Vector3 moonlight = _moon is null ? Vector3.Zero : _moon.Irradiance * _air.Transmittance(PhysicalSkyView.EyeHeight, _moon.Direction.Y);
        bool moonIsKey = _moon is not null && Luminance(moonlight) > Luminance(sunlight);
        _keyDirection = moonIsKey ? _moon!.Direction : _sun;

        // A closed deck of clouds leaves soft light alone; by night some moonlight must get through, or there would be no shapes.
        float deck = sky.Clouds is null ? 0 : Noise.SmoothStep(DeckBegins, DeckCloses, sky.Clouds.Cover);
        Vector3 key = (moonIsKey ? moonlight : sunlight) * (1 - ((moonIsKey ? 0.4f : 0.92f) * deck));
        SunCosine = moonIsKey ? _moon!.Cosine : MathF.Cos(ShadowRadius);

        Vector3 skyIrradiance = _sunView.SkyIrradiance + (_moonView?.SkyIrradiance ?? Vector3.Zero) + (NightRadiance(new Vector3(0, 0.5f, 0.866f)) * MathF.PI);
        const float groundAlbedo = 0.22f;
        Vector3 ground = ((key * MathF.Max(0, _keyDirection.Y)) + skyIrradiance) * (groundAlbedo / MathF.PI);
        // Evening clouds take on more of the violet sky than the few scattering orders of the march give them.
        float evening = 1 - Noise.SmoothStep(0.05f, 0.25f, MathF.Abs(_sun.Y));
        Vector3 cloudSky = skyIrradiance / MathF.PI * Vector3.Lerp(Vector3.One, new Vector3(2.0f, 1.55f, 1.9f), evening);
        bool moonLightsClouds = moonIsKey && _sun.Y < -0.1f;
        var cloudLight = new CloudLight(
            _air, moonLightsClouds ? _moon!.Direction : _sun, moonLightsClouds ? _moon!.Irradiance : _sunAboveAir, cloudSky, ground + (0.6f * _glow));
        SunIrradiance = key;
        if (sky.Layer is { } sheet)
        {
            // What lies below a sheet gets the light that the sheet lets through.
            _sheet = new CloudSheet(sheet, cloudLight, sky.Seed);
            float passed = float.Lerp(1, CloudSheet.DiffuseTransmittance(sheet.Thickness), sheet.Cover);
            SunIrradiance *= _sheet.KeyShare;
            cloudLight = cloudLight with { Irradiance = cloudLight.Irradiance * _sheet.KeyShare, SkyRadiance = cloudLight.SkyRadiance * passed, GroundRadiance = cloudLight.GroundRadiance * passed };
        }

        _veil = sky.Cirrus > 0 ? new CloudVeil(sky.Cirrus, cloudLight, sky.Seed) : null;
        _field = sky.Clouds is { } layer ? new CloudField(layer, cloudLight, sky.Seed, parallel) : null;

        _stars = new StarField(sky.Stars, sky.Seed);
        _starlight = Noise.SmoothStep(3.5f, 9, below);
        _galaxy = new Galaxy(_starlight * MathF.Max(sky.MilkyWay, FaintBand * sky.Stars), sky.SightAzimuth + 0.12f, sky.Seed);
        _aurora = sky.Aurora > 0 ? new AuroraCurtains(sky.Aurora * _starlight, sky.SightAzimuth, sky.Seed, parallel) : null;
        _milkyWay = _starlight * sky.MilkyWay;
        _meteor = sky.ShootingStar && _starlight > 0 ? new Meteor(sky.SightAzimuth, sky.Seed) : null;
        _rainbow = sky.Rainbow > 0 && _sun.Y > 0 ? new RainbowArc(_sun, sky.Rainbow) : null;
        if (sky.Lightning)
        {
            // For a moment the bolt is the key light, about as strong as all else on open ground.
            _bolt = new LightningBolt(sky.SightAzimuth, sky.Seed);
            Vector3 around = _sheet?.Mean(_bolt.Source) ?? Clear(_bolt.Source);
            _boltLight = BoltColor * MathF.Max(Luminance(around), 1e-4f);
            _keyDirection = _bolt.Direction;
            SunIrradiance = _boltLight * (BoltShare * MathF.PI);
            SunCosine = BoltCosine;
        }
        _map = new DomeMap(Coarse, parallel);
    }

    public override Vector3 SunDirection => _keyDirection;

    public override Vector3 SunIrradiance { get; }

    public override float SunCosine { get; }

    /// <summary>The unit vector at an elevation and an azimuth (0 along −Z, positive to the right).</summary>
    public static Vector3 ToDirection(float elevation, float azimuth)
    {
        (float sin, float cos) = MathF.SinCos(elevation);
        (float across, float along) = MathF.SinCos(azimuth);
        return new Vector3(cos * across, sin, -cos * along);
    }

    public override Vector3 Radiance(Vector3 direction) => _map.Radiance(direction);

    public override Vector3 HazeRadiance(Vector3 direction)
    {
        Vector3 low = Vector3.Normalize(new Vector3(direction.X, MathF.Max(direction.Y, 0.03f), direction.Z)), clear = Clear(low);
        return _sheet is null ? clear : Vector3.Lerp(clear, _sheet.Mean(low), _sheet.Cover * _sheet.Cover);
    }

    public override Vector3 Detailed(Vector3 direction)
    {
        if (direction.Y <= 0)
        {
            return Radiance(direction);
        }

        Vector3 clear = Clear(direction);
        if (_starlight > 0)
        {
            clear += _galaxy.Radiance(direction);
        }

        Vector3 seen = WithClouds(direction, clear, FineVeil, 1).Radiance;
        return _bolt is null ? seen : seen + (_boltLight * _bolt.Brightness(direction));
    }

    public override Vector3 Discs(Vector3 direction, float pixelAngle)
    {
        if (direction.Y < -0.01f)
        {
            return Vector3.Zero;
        }

        Vector3 sum = SunDisc(direction, pixelAngle);
        if (_moon is not null)
        {
            sum += _moon.Disc(direction, pixelAngle) * _air.Transmittance(PhysicalSkyView.EyeHeight, direction.Y);
        }

        // The moon hides the stars behind it.
        if (_starlight > 0 && sum == Vector3.Zero)
        {
            sum = (_stars.Stars(direction, pixelAngle) * _starlight) + _stars.Faint(direction, pixelAngle, _galaxy.Density(direction) * _milkyWay);
            sum = sum == Vector3.Zero || _aurora is null ? sum : sum * Outshone(direction);
            sum += _meteor?.Radiance(direction, pixelAngle) ?? Vector3.Zero;
        }

        return sum;
    }

    public override float CloudTransmittance(Vector3 direction)
    {
        // Cloud edges before sun and moon deserve an exact answer.
        const float closeCosine = 0.9986f;
        bool close = Vector3.Dot(direction, _sun) > closeCosine || (_moon is not null && Vector3.Dot(direction, _moon.Direction) > closeCosine);
        return close ? WithClouds(direction, Vector3.Zero, FineVeil, 0.7f).Through : _map.Through(direction);
    }

    public override (Vector3 Direction, Vector3 Radiance, float Pdf) Sample(Vector2 u)
    {
        (Vector3 direction, float pdf) = _map.All.Sample(u);
        return (direction, _map.Radiance(direction), pdf);
    }

    public override float PeakShare => _map.Peaks.Share;

    public override (Vector3 Direction, Vector3 Radiance, float Pdf) SamplePeaks(Vector2 u)
    {
        (Vector3 direction, float pdf) = _map.Peaks.Sample(u);
        return (direction, _map.Radiance(direction), pdf);
    }

    public override float PeakPdf(Vector3 direction) => _map.Peaks.Pdf(direction);

    /// <summary>The sky without clouds, discs and stars.</summary>
    internal Vector3 Clear(Vector3 direction)
    {
        Vector3 sum = _sunView.Radiance(direction) + NightRadiance(direction);
        if (_moonView is not null)
        {
            sum += _moonView.Radiance(direction) + _moon!.Halo(direction);
        }

        return sum;
    }

    /// <summary>Share of the stars that is left to see before polar light, [0, 1].</summary>
    private float Outshone(Vector3 direction)
    {
        float glow = Luminance(_aurora!.Radiance(direction)) / OutshiningGlow;
        return 1 / (1 + (glow * glow));
    }

    private static float Luminance(Vector3 c) => (0.2126f * c.X) + (0.7152f * c.Y) + (0.0722f * c.Z);

    private (Vector3 Radiance, float Through) Coarse(Vector3 direction) => WithClouds(direction, Clear(direction), CoarseVeil, 0.6f);

    private (Vector3 Radiance, float Through) WithClouds(Vector3 direction, Vector3 clear, int veilOctaves, float quality)
    {
        if (_aurora is not null)
        {
            clear += _aurora.Radiance(direction);
        }

        Vector3 radiance = clear;
        float through = 1;
        if (_veil is not null)
        {
            (Vector3 light, float behind) = _veil.March(direction, veilOctaves);
            radiance = (radiance * behind) + light;
            through = behind;
        }

        if (_sheet is not null)
        {
            (Vector3 light, float behind) = _sheet.March(direction, veilOctaves);
            light += _bolt is null ? Vector3.Zero : light * BoltColor * _bolt.Flash(direction);
            radiance = (radiance * behind) + light;
            through *= behind;
            clear = Vector3.Lerp(clear, light, _sheet.Cover);
        }

        if (_field is not null)
        {
            (Vector3 light, float behind) = _field.March(direction, clear, quality);
            radiance = (radiance * behind) + light;
            through *= behind;
        }

        return (_rainbow is null ? radiance : radiance * _rainbow.Factor(direction), through);
    }

    /// <summary>The dark blue of night, brighter towards the horizon, and the glow of a town.</summary>
    private Vector3 NightRadiance(Vector3 direction)
    {
        float up = MathF.Max(0, direction.Y);
        Vector3 sum = _glow * MathF.Exp(-2.2f * up);
        if (_night > 0)
        {
            Vector3 zenith = new(0.0008f, 0.0016f, 0.0043f), horizon = new(0.0030f, 0.0046f, 0.0098f);
            sum += Vector3.Lerp(zenith, horizon, MathF.Exp(-3.2f * up)) * (_night * _airglow);
        }

        return direction.Y < 0 ? sum * 0.4f : sum;
    }

    private Vector3 SunDisc(Vector3 direction, float pixelAngle)
    {
        float angle = MathF.Sqrt(MathF.Max(0, 2 - (2 * Vector3.Dot(direction, _sun))));
        float soft = MathF.Max(0.02f * _discRadius, 0.6f * pixelAngle);
        float cover = 1 - Noise.SmoothStep(_discRadius - soft, _discRadius + soft, angle), beyond = MathF.Max(0, angle - _discRadius);
        float glow = (InnerGlow * MathF.Exp(-beyond / InnerReach)) + (OuterGlow * MathF.Exp(-beyond / OuterReach));
        if (glow < 1e-5f || _sun.Y < -0.02f)
        {
            return Vector3.Zero;
        }

        float r = MathF.Min(1, angle / _discRadius), limb = 1 - (0.6f * (1 - MathF.Sqrt(MathF.Max(0, 1 - (r * r)))));
        float most = float.Lerp(LowDiscGain, LargestDiscGain, Noise.SmoothStep(LowSun, HighSun, _sun.Y));
        float gain = MathF.Min(most, 1 / (MathF.PI * _discRadius * _discRadius));
        return _sunAboveAir * _air.Transmittance(PhysicalSkyView.EyeHeight, MathF.Max(0, direction.Y)) * ((gain * limb * cover) + (LowDiscGain * glow));
    }
}
