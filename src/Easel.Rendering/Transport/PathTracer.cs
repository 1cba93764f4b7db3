using System.Numerics;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Media;
using Easel.Rendering.Sampling;
using Easel.Rendering.Shading;

namespace Easel.Rendering.Transport;

/// <summary>
/// Unidirectional path tracing with light sampling and multiple importance sampling (Veach 1997). Paths that have scattered roughly see
/// smooth surfaces blurred and pass straight through glass, which trades caustics for calm pictures.
/// </summary>
internal sealed partial class PathTracer(
    SceneTree tree, SurfaceResolver resolver, DirectLighting lighting, Air? air, int maxBounces)
{
    /// <summary>Most sharp surfaces of a path, beside the ordinary ones.</summary>
    private const int MostSharp = 12;

    /// <summary>Surfaces of clear glass on the way straight in at which both ways are followed: the walls of a bottle or a tumbler.</summary>
    private const int MostGlassForks = 4;

    /// <summary>Sharp surfaces from which a path has gone through more than a pane.</summary>
    private const int WallsOfVessel = 3;

    /// <summary>How much likelier than its throughput the first bounce is followed, and how likely at least.</summary>
    private const float FirstBounceGrace = 2.5f, LeastSurvival = 0.35f;

    /// <summary>Surfaces of a path that ask for patches of sun in a room.</summary>
    private const int MostPatches = 2;

    /// <summary>Least roughness that paths see after a rough bounce.</summary>
    private const float RegularRoughness = 0.3f;

    /// <summary>The same for what is seen through glass, as a share: nothing smooths it.</summary>
    private const float GlassLimit = 0.12f;

    /// <summary>Looks at the key light where its shadow has a border and nothing smooths it: one would be a dither.</summary>
    private const int KeyLooks = 4;

    private static readonly Vector3 Luminance = new(0.2126f, 0.7152f, 0.0722f);

    /// <summary>Longest path, segments.</summary>
    private int _maxBounces = maxBounces;

    /// <summary>Most luminance that a single path may bring after a rough bounce; rarer and brighter ones are fireflies.</summary>
    private float _indirectLimit = float.PositiveInfinity;

    /// <summary>True when the key light is the sun, whose share a few looks tell well.</summary>
    public bool HasCrispKey => lighting.HasSun;

    /// <summary>Mean luminance of the picture, about; very bright parts count only so far.</summary>
    public float PictureLight { get; private set; } = float.PositiveInfinity;

    /// <summary>Green component of what <see cref="PixelSum.Key"/> over <see cref="PixelSum.KeyAlbedo"/> is in full sun.</summary>
    public float SunLight => lighting.SunIrradiance.Y / MathF.PI;

    /// <summary>What lies between surfaces, or null for nothing.</summary>
    public Air? Air => air;

    /// <summary>Computes what one sample of one pixel sees.</summary>
    /// <param name="random">Numbers for the path.</param>
    /// <param name="pixel">Point of the picture, pixels.</param>
    /// <param name="origin">Start of the ray.</param>
    /// <param name="direction">Unit direction of the ray.</param>
    /// <param name="view">View axis and tangent of a pixel.</param>
    /// <param name="isLit">False to learn what the surface is but not how it is lit: much cheaper, and enough to smooth an edge.</param>
    /// <param name="sum">Receives light and features.</param>
    /// <param name="known">What the ray meets first, where that has been found already.</param>
    /// <param name="asksKey">False where the share of the key light that arrives is known otherwise, and the surface is not lit.</param>
    public void Trace(
        ref Sobol random, Vector2 pixel, Vector3 origin, Vector3 direction, (Vector3 Axis, float PixelAngle) view, bool isLit, ref PixelSum sum,
        Hit? known = null, bool asksKey = true)
    {
        var path = new Path
        {
            Origin = origin, Direction = direction, Spread = view.PixelAngle, Throughput = Vector3.One, IsDirect = true, IsSharp = true,
            Limit = _indirectLimit, ExpectsKey = !asksKey,
        };
        Follow(ref random, ref path, pixel, view, isLit, ref sum, known);
    }

    /// <summary>Learns what a surface is that a ray through a pixel meets first, as <see cref="Trace"/> does without lighting it.</summary>
    /// <param name="random">Numbers for the look.</param>
    /// <param name="pixel">Point of the picture, pixels.</param>
    /// <param name="origin">Start of the ray.</param>
    /// <param name="direction">Unit direction of the ray.</param>
    /// <param name="view">View axis and tangent of a pixel.</param>
    /// <param name="hit">What the ray meets.</param>
    /// <param name="surface">The surface there.</param>
    /// <param name="asksKey">False where the share of the key light that arrives is known otherwise.</param>
    /// <param name="sum">Receives features, and the key light if it is asked for.</param>
    public void LookAt(
        ref Sobol random, Vector2 pixel, Vector3 origin, Vector3 direction, (Vector3 Axis, float PixelAngle) view, in Hit hit, in SurfaceInteraction surface,
        bool asksKey, ref PixelSum sum)
    {
        var path = new Path { Origin = origin, Direction = direction, Spread = view.PixelAngle, Throughput = Vector3.One, IsDirect = true, IsSharp = true };
        var bsdf = new Bsdf(surface, direction, 0, true);
        if (bsdf.IsSharpSpecular || lighting.HasVisibleLamps)
        {
            Trace(ref random, pixel, origin, direction, view, false, ref sum, hit);
            return;
        }

        if (air is not null)
        {
            (float through, Vector3 added) = air.Along(origin, direction, hit.Distance, random.Next().X, out float veil);
            path.Deposit(ref sum, added);
            path.Throughput *= through;
            sum.Coverage += surface.ElementId != 0 ? 0 : veil;
        }

        path.Deposit(ref sum, surface.Surface.Emission);
        RecordFeatures(ref sum, surface, bsdf, hit.Distance * Vector3.Dot(direction, view.Axis));
        if (asksKey)
        {
            PixelSum key = default;
            for (int i = 0; i < KeyLooks; i++)
            {
                lighting.AskKey(ref random, surface, bsdf, path, false, ref key);
            }

            const float Share = 1f / KeyLooks;
            (sum.Key, sum.KeyAlbedo, sum.Sun, sum.Rays) = (sum.Key + (Share * key.Key), sum.KeyAlbedo + (Share * key.KeyAlbedo), sum.Sun + (Share * key.Sun), sum.Rays + key.Rays);
        }
        else
        {
            lighting.ExpectKey(surface, bsdf, path, ref sum);
        }
    }

    /// <summary>Follows a path to its end, or to the first surface when that is not to be lit.</summary>
    private void Follow(
        ref Sobol random, ref Path path, Vector2 pixel, (Vector3 Axis, float PixelAngle) view, bool isLit, ref PixelSum sum, Hit? known = null)
    {
        while (true)
        {
            bool met;
            if (known is { } hit)
            {
                met = hit.Instance >= 0;
                known = null;
            }
            else
            {
                sum.Rays++;
                met = tree.Intersect(path.Origin, path.Direction, float.PositiveInfinity, out hit);
            }

            float distance = met ? hit.Distance : float.PositiveInfinity;
            met &= !lighting.Leaves(path, ref distance);
            float veil = 0;
            if (air is not null && (path.IsDirect || path.DiffuseShare == Vector3.Zero))
            {
                (float through, Vector3 added) = air.Along(path.Origin, path.Direction, distance, random.Next().X, out veil);
                path.Deposit(ref sum, added);
                path.Throughput *= through;
                sum.Coverage += path.IsDirect ? veil : 0;
            }

            if (lighting.Meet(ref sum, path, distance))
            {
                RecordReflected(ref sum, ref path, Vector3.One);
                return;
            }

            if (!met)
            {
                lighting.Miss(ref sum, path, pixel, path.IsDirect ? view.PixelAngle : path.Spread);
                RecordReflected(ref sum, ref path, Vector3.One);
                return;
            }

            path.Width += path.Spread * distance;
            resolver.Resolve(hit, path.Direction, path.Width, out SurfaceInteraction surface);
            if (!surface.IsFront && surface.Material.AttenuationDistance > 0)
            {
                path.Throughput *= GlassTint.Absorbed(surface.Material, surface.Surface.BaseColor, distance);
            }

            if (surface.Surface.Emission != Vector3.Zero && (!path.IsRough || !surface.IsLampBody))
            {
                path.Deposit(ref sum, surface.Surface.Emission);
            }

            Vector2 choice = random.Next();
            if (path.IsRough && path.SharpSegments < MostSharp && choice.X < surface.Surface.Transmission)
            {
                // Straight on through the glass.
                Vector3 tint = surface.Material.AttenuationDistance > 0 ? Vector3.One : surface.Surface.BaseColor;
                path.Throughput *= GlassTint.Straight(surface.Material, tint, Vector3.Dot(surface.Normal, path.Direction));
                path.Origin = surface.Leave(path.Direction);
                path.SharpSegments++;
                continue;
            }

            // The weak gloss of what is seen through a vessel would be glitter, which nothing smooths.
            bool isDull = path.IsRough || (path.SharpSegments >= WallsOfVessel && surface.Surface is { Metallic: < 0.5f, Transmission: <= 0 });
            var bsdf = new Bsdf(surface, path.Direction, isDull ? RegularRoughness : 0, path.IsDirect);
            bool isFirst = path.IsDirect;
            if (isFirst)
            {
                RecordFeatures(ref sum, surface, bsdf, distance * Vector3.Dot(path.Direction, view.Axis));
                sum.Coverage -= surface.ElementId != 0 ? veil : 0;
                path.IsFollowed = !bsdf.IsSharpSpecular;
                if (path.ExpectsKey && !isLit && !bsdf.IsSharpSpecular)
                {
                    lighting.ExpectKey(surface, bsdf, path, ref sum);
                }
                else if (!bsdf.IsSharpOnly)
                {
                    lighting.AskKey(ref random, surface, bsdf, path, isLit || bsdf.IsSharpSpecular, ref sum);
                }

                // What a mirror shows belongs to what it is, so mirrors and glass are always followed.
                if (!isLit && !bsdf.IsSharpSpecular)
                {
                    return;
                }

                RecordLit(ref sum, bsdf);
            }

            RecordReflected(ref sum, ref path, bsdf.DiffuseAlbedo + bsdf.SpecularAlbedo);
            LightChances asked = LightChances.Every;
            if (!bsdf.IsSharpOnly)
            {
                path.IsLast = path.IsMirrored || path.Segments + 1 >= _maxBounces;
                if (isFirst)
                {
                    lighting.AskOthers(ref random, surface, bsdf, path, ref sum);
                }
                else if (path.IsMirrored)
                {
                    lighting.AskMirrored(ref random, surface, bsdf, path, ref sum);
                }
                else if (!path.IsRough)
                {
                    // What glass shows is looked at as closely as itself.
                    asked = lighting.AskEvery(ref random, surface, bsdf, path, ref sum);
                }
                else
                {
                    asked = lighting.AskOne(ref random, surface, bsdf, path, ref sum);
                    if (path.IsLast)
                    {
                        lighting.Close(surface, bsdf, path, ref sum);
                    }
                }
            }

            path.HasAskedPatch = !bsdf.IsSharpOnly && !path.IsMirrored && path.Segments < Math.Min(MostPatches, _maxBounces - 1)
                && lighting.AskPatch(ref random, surface, bsdf, path, ref sum);

            BsdfSample sample;
            Vector2 u = random.Next();
            bool forksGlass = bsdf.IsClearGlass && !path.IsRough && !path.IsMirrored && path.SharpSegments < MostGlassForks;
            path.Limit = forksGlass ? GlassLimit * _indirectLimit : path.Limit;
            if (forksGlass || (isFirst && bsdf.IsShiny))
            {
                // Where the camera looks at glass or gloss, both ways are followed: drawing one of them would be the noise that shows most. So
                // it is at the walls behind, where a lamp's reflection is bright but seldom drawn; deeper inside the likelier way stands for both.
                if (bsdf.IsClearGlass ? bsdf.SampleGlass(true, out sample) : bsdf.SampleSpecular(u, choice.X, out sample))
                {
                    Path mirrored = path;
                    mirrored.IsMirrored = true;
                    mirrored.Scatter(sample, surface, LightChances.Every);

                    // What is seen in gloss may be one surface simpler than the world itself.
                    mirrored.Segments = Math.Min(mirrored.Segments + 1, _maxBounces - 1);
                    if (mirrored.Segments < _maxBounces && mirrored.SharpSegments <= MostSharp)
                    {
                        Follow(ref random, ref mirrored, pixel, view, isLit, ref sum);
                    }
                }

                u = random.Next();
                if (!(bsdf.IsClearGlass ? bsdf.SampleGlass(false, out sample) : bsdf.SampleDiffuse(u, choice.X, out sample)))
                {
                    return;
                }
            }
            else if (!bsdf.Sample(u, bsdf.IsClearGlass && !path.IsRough ? 0.5f : choice.X, out sample))
            {
                return;
            }

            if (path.IsMirrored && !sample.IsSharp)
            {
                // All that such a surface gets was told above.
                return;
            }

            path.IsMirrored |= isFirst && sample.IsSharp && Vector3.Dot(sample.Direction, surface.Normal) > 0;
            path.Scatter(sample, surface, asked);
            if (!GoesOn(ref path, choice.Y))
            {
                return;
            }
        }
    }

    /// <summary>False when a path has come to its end, by length or by chance.</summary>
    private bool GoesOn(ref Path path, float random)
    {
        if (path.Segments >= _maxBounces || path.SharpSegments > MostSharp)
        {
            return false;
        }

        if (path.Segments < 1 || !path.IsRough)
        {
            return true;
        }

        // The first bounce decides most of what is indirect: it gets the benefit of the doubt.
        float strength = MathF.Max(path.Throughput.X, MathF.Max(path.Throughput.Y, path.Throughput.Z));
        float survive = path.Segments == 1 ? Math.Clamp(FirstBounceGrace * strength, LeastSurvival, 1) : MathF.Min(0.95f, strength);
        path.Throughput /= MathF.Max(survive, 1e-6f);
        return random < survive;
    }

    private static void RecordFeatures(ref PixelSum sum, in SurfaceInteraction surface, in Bsdf bsdf, float depth)
    {
        sum.Hits++;
        sum.Coverage += surface.ElementId != 0 ? 1 : 0;
        sum.DiffuseAlbedo += bsdf.DiffuseAlbedo;
        sum.Normal += surface.Normal;
        sum.Depth += depth;
        sum.DepthSquared += depth * depth;
        sum.Roughness += bsdf.Roughness;
        sum.Outlined += bsdf.ShowsOutlines ? 1 : 0;
        if (!bsdf.IsSharpSpecular)
        {
            sum.SpecularAlbedo += bsdf.SpecularAlbedo;
        }
    }

    private static void RecordLit(ref PixelSum sum, in Bsdf bsdf)
    {
        sum.LitHits++;
        sum.LitDiffuseAlbedo += bsdf.DiffuseAlbedo;
        if (!bsdf.IsSharpSpecular)
        {
            sum.LitSpecularAlbedo += bsdf.SpecularAlbedo;
        }
    }

    /// <summary>At the end of a chain of mirrors and glass: what is seen in them counts as the colour of the first surface.</summary>
    private static void RecordReflected(ref PixelSum sum, ref Path path, Vector3 albedo)
    {
        if (!path.IsDirect && !path.IsRough && !path.IsFollowed)
        {
            Vector3 seen = path.Throughput * Vector3.Min(albedo, Vector3.One);
            sum.SpecularAlbedo += seen;
            sum.LitSpecularAlbedo += seen;
            path.IsFollowed = true;
        }
    }
}
