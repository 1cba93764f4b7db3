using System.Numerics;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Lighting;
using Easel.Rendering.Sampling;
using Easel.Rendering.Shading;
using Easel.Rendering.Skies;

namespace Easel.Rendering.Transport;

/// <summary>
/// Light that comes straight from where it is made: asked for with shadow rays, and met by paths on their way. Both are weighed against
/// each other with the power heuristic (Veach 1997). The key light — the sun, or the lamp that outshines all others — is a layer of its
/// own at the first surface, sampled at every look, so that its shadows stay crisp while all softer light is smoothed.
/// </summary>
internal sealed class DirectLighting
{
    /// <summary>A lamp is the key light when it gives this share of the power of all.</summary>
    private const float KeyShare = 0.4f;

    /// <summary>Distance between two surfaces of a room from which light comes from all around, metres.</summary>
    private const float OpenDistance = 0.5f;

    /// <summary>Light that reaches mirrored surfaces where the sky is hidden, relative to the sky's.</summary>
    private const float LeastOpenness = 0.3f;

    /// <summary>Lamps asked at a surface seen through glass.</summary>
    private const int LampsBehindGlass = 4;

    private static readonly Vector3 Luminance = new(0.2126f, 0.7152f, 0.0722f);

    private readonly SceneTree _tree;
    private readonly SkyDome _sky;
    private readonly SkyBuffer _skyBuffer;
    private readonly LightSet _lights;
    private readonly PortalSet _portals;
    private readonly SunPatches _patches;
    private readonly SunLight _sun;
    private readonly AmbientCube _ambient;

    /// <summary>Number of the lamp that is the key light; −1 when the sun is, or nothing.</summary>
    private readonly int _key;

    public DirectLighting(SceneTree tree, SkyDome sky, SkyBuffer skyBuffer, LightSet lights, PortalSet portals, SunPatches patches)
    {
        _tree = tree;
        _sky = sky;
        _skyBuffer = skyBuffer;
        _lights = lights;
        _portals = portals;
        _patches = patches;
        _sun = new SunLight(sky);
        _ambient = new AmbientCube(sky);
        _key = !_sun.Exists && lights.StrongestShare >= KeyShare ? lights.Strongest : -1;
    }

    /// <summary>True when the camera sees lamps that are no surfaces.</summary>
    public bool HasVisibleLamps => _lights.HasVisible;

    /// <summary>True when there is a sun or moon.</summary>
    public bool HasSun => _sun.Exists;

    /// <summary>Irradiance of a surface that faces the unshaded sun.</summary>
    public Vector3 SunIrradiance => _sun.Irradiance;

    /// <summary>Unit direction to the sun.</summary>
    public Vector3 SunDirection => _sun.Direction;

    /// <summary>Mean radiance, over all directions, that lamps bring to a point in the air.</summary>
    /// <param name="point">The point.</param>
    /// <param name="seed">Of where on the lamps it is looked.</param>
    public Vector3 LampLight(Vector3 point, uint seed)
    {
        const int Log2Samples = 4;
        Vector3 total = Vector3.Zero;
        for (int s = 0; s < 1 << Log2Samples; s++)
        {
            var random = new Sobol(0, 1, s, Log2Samples, seed);
            foreach (AreaLight light in _lights.Lights)
            {
                if (light.Sample(point, random.Next(), out Vector3 direction, out float distance, out float pdf))
                {
                    // A rare accident of rounding must not darken the whole medium.
                    Vector3 brought = light.RadianceTo(point) * _tree.Transmittance(point, direction, distance) / pdf;
                    total += float.IsFinite(Vector3.Dot(brought, Vector3.One)) ? brought : Vector3.Zero;
                }
            }
        }

        return total / ((1 << Log2Samples) * 4 * MathF.PI);
    }

    /// <summary>Share of the sky's light that reaches what the camera sees, [0, 1].</summary>
    public float Openness { get; private set; } = 1;

    /// <summary>True in a room, whose last surfaces take <see cref="IndoorLight"/>.</summary>
    public bool IsIndoors => _portals.Exist;

    /// <summary>Light that reaches surfaces in the room beside what comes straight from sky, sun and lamps: irradiance over π.</summary>
    public Vector3 IndoorLight { get; set; }

    /// <summary>In a room: what a patch of sun on another surface throws here.</summary>
    /// <returns>True when it was asked for: paths that find a patch by themselves compete with it.</returns>
    public bool AskPatch(ref Sobol random, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, ref PixelSum sum)
    {
        if (!_patches.Exist || !_portals.Contains(surface.Position))
        {
            return false;
        }

        sum.Rays++;
        if (_patches.Sample(surface.Position, random.Next(), out Vector3 direction, out float distance, out Vector3 radiance, out float pdf))
        {
            Connect(surface, bsdf, direction, distance, radiance, pdf, path, ref sum);
        }

        return true;
    }

    /// <summary>At the last surface of a path in a room: what would still come from all around, about. Surfaces that see each other closely hide it
    /// from each other.</summary>
    public void Close(in SurfaceInteraction surface, in Bsdf bsdf, in Path path, ref PixelSum sum)
    {
        if (_portals.Contains(surface.Position))
        {
            float share = MathF.Min(1, Vector3.Distance(surface.Position, path.Vertex) / OpenDistance);
            path.Deposit(ref sum, (bsdf.DiffuseAlbedo + bsdf.SpecularAlbedo) * IndoorLight * share);
        }
    }

    /// <summary>At the first surface: the key light with a shadow ray; its diffuse part is the key layer.</summary>
    public void AskKey(ref Sobol random, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, bool isLit, ref PixelSum sum)
    {
        if (!_sun.Exists && _key < 0)
        {
            return;
        }

        Vector2 u = random.Next();
        Vector3 direction, radiance = _sun.Radiance;
        float distance = float.PositiveInfinity, pdf = _sun.Pdf, share = 1;
        if (_sun.Exists)
        {
            direction = _sun.Sample(u);
        }
        else
        {
            sum.KeyAlbedo += bsdf.DiffuseAlbedo;
            ref readonly AreaLight light = ref _lights.Lights[_key];
            if (!light.Sample(surface.Position, u, out direction, out distance, out pdf))
            {
                return;
            }

            distance *= 0.999f;
            Vector3 passed = light.Through(surface.Position);
            radiance = light.Radiance * passed;
            share = passed.Y;
        }

        bsdf.Evaluate(direction, out Vector3 diffuse, out Vector3 specular, out float diffusePdf, out float specularPdf);
        if (diffuse + specular == Vector3.Zero)
        {
            return;
        }

        if (_sun.Exists)
        {
            sum.KeyAlbedo += diffuse * path.Throughput * MathF.PI;
            if (!Opens(surface.Position, direction, ref distance))
            {
                return;
            }
        }

        sum.Rays++;
        Vector3 through = _tree.Transmittance(surface.Leave(direction), direction, distance);
        if (through == Vector3.Zero)
        {
            return;
        }

        Vector3 arriving = through * radiance / pdf * path.Throughput;
        sum.Key += diffuse * arriving;
        sum.Sun += share * through.Y * MathF.Max(0, Vector3.Dot(surface.Normal, direction));
        if (isLit)
        {
            float other = bsdf.IsShiny ? specularPdf : (bsdf.DiffuseChance * diffusePdf) + (bsdf.SpecularChance * specularPdf);
            sum.Specular += specular * arriving * Mis.PowerHeuristic(pdf, other);
        }
    }

    /// <summary>At the first surface: what the key layer is divided by, without asking how much of the key light arrives.</summary>
    public void ExpectKey(in SurfaceInteraction surface, in Bsdf bsdf, in Path path, ref PixelSum sum)
    {
        if (_sun.Exists)
        {
            bsdf.Evaluate(_sun.Direction, out Vector3 diffuse, out _, out _, out _);
            sum.KeyAlbedo += diffuse * path.Throughput * MathF.PI;
        }
        else if (_key >= 0)
        {
            sum.KeyAlbedo += bsdf.DiffuseAlbedo;
        }
    }

    /// <summary>At the first surface: the sky and one of the lamps that are not the key light, each with a shadow ray.</summary>
    public void AskOthers(ref Sobol random, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, ref PixelSum sum)
    {
        AskSky(random.Next(), surface, bsdf, path, 1, ref sum);
        if (_lights.Lights.Length > (_key < 0 ? 0 : 1))
        {
            AskLamp(ref random, surface, bsdf, path, 1, _key, ref sum);
        }
    }

    /// <summary>
    /// At a surface seen in a mirror or in gloss: the sun and one of the lamps with a shadow ray each; the sky as brightly as it reaches what the
    /// camera sees on the whole. Shadow rays to the sky would be noise there, which no neighbour helps to smooth; not so through a window.
    /// </summary>
    public void AskMirrored(ref Sobol random, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, ref PixelSum sum)
    {
        if (_sun.Exists)
        {
            AskSun(random.Next(), surface, bsdf, path, 1, ref sum);
        }

        if (_portals.Contains(surface.Position))
        {
            AskSky(random.Next(), surface, bsdf, path, 1, ref sum);
            path.Deposit(ref sum, (bsdf.DiffuseAlbedo + bsdf.SpecularAlbedo) * IndoorLight);
        }
        else
        {
            // Where the sky is hidden something else is seen, which is lit too.
            float share = float.Lerp(LeastOpenness, 1, Openness) / MathF.PI;
            path.Deposit(ref sum, (bsdf.DiffuseAlbedo + bsdf.SpecularAlbedo) * _ambient.Irradiance(surface.Normal) * share);
        }

        if (_lights.Lights.Length > 0)
        {
            AskLamp(ref random, surface, bsdf, path, 1, -1, ref sum);
        }
    }

    /// <summary>Learns how much of the sky's light reaches points that the camera sees.</summary>
    /// <param name="points">Surfaces to judge by.</param>
    /// <param name="seed">Seed of the directions.</param>
    public void MeasureOpenness(ReadOnlySpan<SurfaceInteraction> points, uint seed) => Openness = SkyOpenness.Measure(points, _tree, _sky, _portals, seed);

    /// <summary>At a surface seen through glass: sun, sky and some of the lamps, with a shadow ray each: no neighbour helps to smooth it.</summary>
    /// <returns>How often each kind was asked.</returns>
    public LightChances AskEvery(ref Sobol random, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, ref PixelSum sum)
    {
        if (_sun.Exists)
        {
            AskSun(random.Next(), surface, bsdf, path, 1, ref sum);
        }

        AskSky(random.Next(), surface, bsdf, path, 1, ref sum);
        int lamps = Math.Min(_lights.Lights.Length, LampsBehindGlass);
        for (int i = 0; i < lamps; i++)
        {
            AskLamp(ref random, surface, bsdf, path, lamps, -1, ref sum);
        }

        return LightChances.Every with { Lights = Math.Max(lamps, 1) };
    }

    /// <summary>At later surfaces: one shadow ray, to one of the three kinds of light, more likely to the one that seems to give most.</summary>
    /// <returns>The chances with which each kind was asked.</returns>
    public LightChances AskOne(ref Sobol random, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, ref PixelSum sum)
    {
        LightChances chances = OneOf(surface, path.IsLast);
        float choice = random.Next().X;
        if (choice < chances.Sun)
        {
            AskSun(random.Next(), surface, bsdf, path, chances.Sun, ref sum);
        }
        else if (choice < chances.Sun + chances.Sky)
        {
            AskSky(random.Next(), surface, bsdf, path, chances.Sky, ref sum);
        }
        else
        {
            AskLamp(ref random, surface, bsdf, path, chances.Lights, -1, ref sum);
        }

        return chances;
    }

    /// <summary>Chances in proportion to the irradiance that each kind of light would bring if about as much stood before it as elsewhere.</summary>
    private LightChances OneOf(in SurfaceInteraction surface, bool isLast)
    {
        bool isInside = _portals.Contains(surface.Position);
        float sky = isInside
            ? _portals.Importance(surface.Position)
            : Vector3.Dot(_ambient.Irradiance(surface.Normal), Luminance) * float.Lerp(LeastOpenness, 1, Openness) * (isLast ? 1 : _sky.PeakShare);
        float sun = 0;
        if (_sun.Exists && (!isInside || _portals.IsCrossed(surface.Position, _sun.Direction, float.PositiveInfinity, _sun.Width)))
        {
            sun = _sun.Importance(surface);
        }

        return LightChances.InProportion(sun, sky, _lights.Importance(surface.Position));
    }

    /// <summary>
    /// Lamps met on the way: seen by camera and mirrors when visible, otherwise weighed against light sampling. True when the path ends.
    /// </summary>
    public bool Meet(ref PixelSum sum, in Path path, float distance)
    {
        if (_lights.Lights.Length == 0 || (path.IsSharp && !_lights.HasVisible)
            || !_lights.Intersect(path.Origin, path.Direction, distance, path.IsSharp, out int lamp, out _, out float pdf))
        {
            return false;
        }

        ref readonly AreaLight light = ref _lights.Lights[lamp];
        Vector3 radiance = path.IsSharp ? light.Radiance : light.RadianceTo(path.Vertex);
        if (path.IsSharp)
        {
            path.Deposit(ref sum, radiance);
        }
        else if (path.HasAskedKey && lamp == _key)
        {
            path.DepositSpecular(ref sum, radiance * Mis.PowerHeuristic(path.Pdf, pdf));
        }
        else
        {
            float chance = path.Chances.Lights * _lights.Chance(path.Vertex, lamp, path.HasAskedKey ? _key : -1);
            path.Deposit(ref sum, radiance * Mis.PowerHeuristic(path.Pdf, pdf * chance));
        }

        return path.IsSharp;
    }

    /// <summary>What a path brings that leaves the scene.</summary>
    /// <param name="sum">Receives it.</param>
    /// <param name="path">The path.</param>
    /// <param name="pixel">Point of the picture, pixels.</param>
    /// <param name="angle">Width of the ray's cone, radians.</param>
    public void Miss(ref PixelSum sum, in Path path, Vector2 pixel, float angle)
    {
        Vector3 direction = path.Direction;
        if (path.IsSharp)
        {
            // Camera and mirrors see the discs of sun and moon.
            Vector3 disc = _sky.Discs(direction, angle);
            Vector3 radiance = path.IsDirect ? _skyBuffer.Sample(pixel) : _sky.Radiance(direction);
            path.Deposit(ref sum, radiance + (disc == Vector3.Zero ? disc : disc * _sky.CloudTransmittance(direction)));
            return;
        }

        float skyPdf = _portals.Contains(path.Vertex) ? _portals.Pdf(path.Vertex, direction) : _sky.PeakPdf(direction);
        path.Deposit(ref sum, _sky.Radiance(direction) * Mis.PowerHeuristic(path.Pdf, skyPdf * path.Chances.Sky));
        if (_sun.Exists && _sun.Contains(direction))
        {
            Vector3 sun = _sun.Radiance * Mis.PowerHeuristic(path.Pdf, _sun.Pdf * path.Chances.Sun);
            if (path.HasAskedKey)
            {
                path.DepositSpecular(ref sum, sun);
            }
            else
            {
                path.Deposit(ref sum, sun);
            }
        }
    }

    /// <summary>Shortens the ray of a path that has scattered to where it leaves the room. True when it does: beyond is nothing but sky.</summary>
    /// <param name="path">The path.</param>
    /// <param name="distance">Distance to what the ray meets; receives that to the opening.</param>
    public bool Leaves(in Path path, ref float distance) =>
        path.IsRough && _portals.Contains(path.Origin) && _portals.Cross(path.Origin, path.Direction, ref distance);

    /// <summary>False in a room where a direction meets no opening; where it does, its distance is set to that of the opening.</summary>
    private bool Opens(Vector3 point, Vector3 direction, ref float distance) => !_portals.Contains(point) || _portals.Cross(point, direction, ref distance);

    private void AskSun(Vector2 u, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, float chance, ref PixelSum sum)
    {
        Vector3 direction = _sun.Sample(u);
        float distance = float.PositiveInfinity;
        if (Opens(surface.Position, direction, ref distance))
        {
            // Where the last surface has asked for patches of sun, this is one of them.
            float share = path is { HasAskedPatch: true, IsSharp: false } ? Mis.PowerHeuristic(path.Pdf, _patches.Pdf(surface, path.Vertex)) : 1;
            Connect(surface, bsdf, direction, distance, _sun.Radiance * share, _sun.Pdf * chance, path, ref sum);
        }
    }

    private void AskSky(Vector2 u, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, float chance, ref PixelSum sum)
    {
        if (_portals.Contains(surface.Position))
        {
            if (_portals.Sample(surface.Position, u, out Vector3 outside, out float distance, out float density))
            {
                Connect(surface, bsdf, outside, distance, _sky.Radiance(outside), density * chance, path, ref sum);
            }

            return;
        }

        // Where the path goes on, it finds an even sky by itself.
        (Vector3 direction, Vector3 radiance, float pdf) = path.IsLast ? _sky.Sample(u) : _sky.SamplePeaks(u);
        if (pdf > 0)
        {
            Connect(surface, bsdf, direction, float.PositiveInfinity, radiance, pdf * chance, path, ref sum);
        }
    }

    private void AskLamp(
        ref Sobol random, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, float chance, int without, ref PixelSum sum)
    {
        (int index, float pick) = _lights.Pick(surface.Position, random.Next(), without);
        if (index < 0)
        {
            return;
        }

        ref readonly AreaLight light = ref _lights.Lights[index];
        if (light.Sample(surface.Position, random.Next(), out Vector3 direction, out float distance, out float pdf))
        {
            Connect(surface, bsdf, direction, distance * 0.999f, light.RadianceTo(surface.Position), pdf * pick * chance, path, ref sum);
        }
    }

    /// <summary>Adds the light from a direction as far as it gets through.</summary>
    private void Connect(
        in SurfaceInteraction surface, in Bsdf bsdf, Vector3 direction, float distance, Vector3 radiance, float pdf, in Path path, ref PixelSum sum)
    {
        bsdf.Evaluate(direction, out Vector3 diffuse, out Vector3 specular, out float diffusePdf, out float specularPdf);
        if (diffuse + specular == Vector3.Zero)
        {
            return;
        }

        sum.Rays++;
        Vector3 through = _tree.Transmittance(surface.Leave(direction), direction, distance);
        if (through == Vector3.Zero)
        {
            return;
        }

        // What competes with this sample is the density with which the path itself will go on.
        Vector3 light = through * radiance / pdf;
        if (path.IsDirect && bsdf.IsShiny)
        {
            diffuse *= Mis.PowerHeuristic(pdf, diffusePdf);
            specular *= Mis.PowerHeuristic(pdf, specularPdf);
        }
        else if (!path.IsLast)
        {
            light *= Mis.PowerHeuristic(pdf, (bsdf.DiffuseChance * diffusePdf) + (bsdf.SpecularChance * specularPdf));
        }

        if (path.IsDirect)
        {
            sum.Diffuse += diffuse * light * path.Throughput;
            sum.Specular += specular * light * path.Throughput;
        }
        else
        {
            path.Deposit(ref sum, (diffuse + specular) * light);
        }
    }
}
