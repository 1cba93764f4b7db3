using System.Numerics;
using Easel.Rendering.Sampling;
using Easel.Scenes.Materials;

namespace Easel.Rendering.Shading;

/// <summary>
/// How a surface scatters light: clear coat over sheen over GGX specular over a diffuse base that may let part of the light through,
/// or over glass. Upper layers dim lower ones by their directional albedo, so that nothing reflects more than it receives.
/// </summary>
internal partial struct Bsdf
{
    /// <summary>Below this perceptual roughness a lobe is treated as a perfect mirror.</summary>
    public const float SharpRoughness = 0.03f;

    private const float CoatF0 = 0.04f;

    /// <summary>Where the camera looks, weak reflections are drawn at least this often: they catch the eye.</summary>
    private const float LeastReflectionChance = 0.2f;

    /// <summary>Reflections on smoother surfaces show what they reflect.</summary>
    private const float ShinyRoughness = 0.25f;

    /// <summary>Reflections on smoother surfaces have outlines.</summary>
    private const float OutlineRoughness = 0.14f;

    /// <summary>Directions less likely than this are not worth following.</summary>
    private const float LeastPdf = 1e-9f;

    private readonly Vector3 _normal;
    private readonly Vector3 _tangent;
    private readonly Vector3 _bitangent;
    private readonly Vector3 _wo;

    private readonly float _alpha;
    private readonly float _coatAlpha;
    private readonly float _coat;
    private readonly float _translucency;
    private readonly float _transmission;
    private readonly float _ior;
    private readonly bool _isThin;
    private readonly bool _isSpecularSharp;
    private readonly bool _isCoatSharp;
    private readonly bool _isFront;
    private readonly Vector3 _f0;
    private readonly float _f90;
    private readonly Vector3 _tint;
    private readonly float _sheen;
    private readonly Vector3 _sheenColor;
    private readonly Vector3 _lambert;
    private readonly float _glassScale;
    private readonly bool _isGlassRough;

    /// <summary>Factor of the specular lobe: coat attenuation times compensation for lost multiple scattering.</summary>
    private readonly Vector3 _specularScale;

    // Chances of drawing each lobe; they sum to 1.
    private readonly float _chanceDiffuse;
    private readonly float _chanceSpecular;
    private readonly float _chanceCoat;
    private readonly float _chanceRoughGlass;

    /// <summary>Prepares the scattering at a surface.</summary>
    /// <param name="s">The surface.</param>
    /// <param name="direction">Unit direction of the ray that met it.</param>
    /// <param name="leastRoughness">Smoother lobes are treated as this rough, and those of dielectrics as diffuse; 0 changes nothing.</param>
    /// <param name="isPrimary">True where the camera looks: reflections are then drawn more often than their share, to be calm.</param>
    public Bsdf(in SurfaceInteraction s, Vector3 direction, float leastRoughness, bool isPrimary)
    {
        Material material = s.Material;
        _normal = s.Normal;
        Warp.Frame(_normal, out _tangent, out _bitangent);
        _wo = ToLocal(-direction);
        _wo.Z = MathF.Max(_wo.Z, 1e-4f);
        if (leastRoughness > 0 && s.Surface.Metallic < 0.5f && s.Surface.Transmission <= 0)
        {
            // Seen by rough paths alone: what gloss returns is returned evenly, at a fraction of the cost.
            float gloss = MathF.Min(s.Surface.Specular + (CoatF0 * s.Surface.Coat), 1);
            DiffuseAlbedo = _lambert = Vector3.Lerp(s.Surface.BaseColor, Vector3.One, gloss);
            _translucency = Math.Clamp(s.Surface.Translucency, 0, 1);
            _chanceDiffuse = 1;
            Roughness = 1;
            return;
        }

        float roughness = Math.Clamp(s.Surface.Roughness, leastRoughness, 1), coatRoughness = Math.Clamp(material.CoatRoughness, leastRoughness, 1);
        Roughness = roughness;
        float metallic = Math.Clamp(s.Surface.Metallic, 0, 1);
        Vector3 color = s.Surface.BaseColor;
        _alpha = MathF.Max(roughness * roughness, 1e-4f);
        _isSpecularSharp = roughness < SharpRoughness;
        _coat = Math.Clamp(s.Surface.Coat, 0, 1);
        _coatAlpha = MathF.Max(coatRoughness * coatRoughness, 1e-4f);
        _isCoatSharp = coatRoughness < SharpRoughness;
        _isFront = s.IsFront;
        _isThin = material.ThinWalled;
        _ior = MathF.Max(material.Ior, 1.0001f);
        _transmission = Math.Clamp(s.Surface.Transmission, 0, 1) * (1 - metallic);
        _translucency = Math.Clamp(s.Surface.Translucency, 0, 1);

        // What Beer's law takes on the way through is not taken again at the surface.
        _tint = material.AttenuationDistance > 0 && !_isThin ? Vector3.One : color;
        _sheen = Math.Clamp(material.Sheen, 0, 1);

        // Grazing reflectance fades out together with a vanishing normal reflectance: 0 means no specular at all.
        float specular = Math.Clamp(s.Surface.Specular, 0, 1);
        _f0 = Vector3.Lerp(new Vector3(specular), color, metallic);
        if (material.FilmThickness > 0)
        {
            _f0 = Vector3.Min(_f0 * ThinFilm.Color(_wo.Z, material.FilmThickness), Vector3.One);
        }

        _f90 = float.Lerp(MathF.Min(1, specular * 50), 1, metallic);

        // What each layer leaves to the ones below.
        float coatAlbedo = 0;
        if (_coat > 0)
        {
            Vector2 coatTable = SpecularTable.Lookup(_wo.Z, coatRoughness);
            coatAlbedo = _coat * ((CoatF0 * coatTable.X) + coatTable.Y);
        }

        Vector2 table = SpecularTable.Lookup(_wo.Z, roughness);
        float mirror = MathF.Max(table.X + table.Y, 0.05f);
        Vector3 compensation = Vector3.One + (_f0 * ((1 / mirror) - 1));
        Vector3 specularOnly = Vector3.Min(((_f0 * table.X) + new Vector3(_f90 * table.Y)) * compensation, Vector3.One);
        _specularScale = (1 - coatAlbedo) * (1 - _transmission) * compensation;
        _glassScale = 1 - coatAlbedo;
        _isGlassRough = _transmission > 0 && !_isSpecularSharp;
        SpecularAlbedo = (specularOnly * (1 - coatAlbedo)) + new Vector3(coatAlbedo);
        if (_isGlassRough)
        {
            float mirrored = GlassFresnel(_wo.Z);
            Vector3 glass = new Vector3(mirrored) + ((1 - mirrored) * GlassTint.Surface(_isThin, _tint));
            SpecularAlbedo = (Vector3.Lerp(specularOnly, glass, _transmission) * _glassScale) + new Vector3(coatAlbedo);
        }

        float below = (1 - coatAlbedo) * (1 - Largest(specularOnly));
        float sheenAlbedo = _sheen > 0 ? Charlie.Albedo(_wo.Z) * _sheen : 0;
        _sheenColor = Vector3.SquareRoot(color) * (_sheen * below * (1 - _transmission));
        _lambert = color * (below * (1 - sheenAlbedo) * (1 - metallic) * (1 - _transmission));
        DiffuseAlbedo = _lambert + (_sheenColor * (_sheen > 0 ? Charlie.Albedo(_wo.Z) : 0));

        // Lobes are drawn in proportion to what they return; glass decides between its two ways by itself.
        float diffuse = Largest(DiffuseAlbedo);
        float glossy = Largest(specularOnly) * (1 - coatAlbedo) * (1 - _transmission);
        float coat = coatAlbedo;
        if (isPrimary)
        {
            float least = LeastReflectionChance * (diffuse + glossy + coat + _transmission);
            glossy = glossy > 0 ? MathF.Max(glossy, least) : 0;
            coat = coat > 0 ? MathF.Max(coat, least) : 0;
        }

        float total = MathF.Max(diffuse + glossy + coat + _transmission, 1e-6f);
        _chanceDiffuse = diffuse / total;
        _chanceSpecular = glossy / total;
        _chanceCoat = coat / total;
        _chanceRoughGlass = _isGlassRough ? _transmission / total : 0;
    }

    /// <summary>Perceptual roughness of the specular lobe.</summary>
    public float Roughness { get; }

    /// <summary>True when what is seen in the surface is seen sharply.</summary>
    public readonly bool IsSharpSpecular => _isSpecularSharp && (_transmission > 0 || _chanceSpecular > 0);

    /// <summary>Share of light returned by diffuse reflection and translucency.</summary>
    public Vector3 DiffuseAlbedo { get; }

    /// <summary>Share of light returned by specular and coat.</summary>
    public Vector3 SpecularAlbedo { get; }

    /// <summary>True when every lobe is perfectly sharp, so that sampling lights is in vain.</summary>
    public readonly bool IsSharpOnly => _chanceDiffuse <= 0 && !_isGlassRough && (_isSpecularSharp || _chanceSpecular <= 0) && (_isCoatSharp || _chanceCoat <= 0);

    /// <summary>True for clear glass, whose two ways are better both followed than drawn.</summary>
    public readonly bool IsClearGlass => _transmission > 0.999f && !_isGlassRough && _chanceCoat <= 0;

    /// <summary>True when reflections are clear enough to catch the eye beside a diffuse base.</summary>
    public readonly bool IsShiny => _chanceDiffuse > 0 && _transmission <= 0 && ((_chanceSpecular > 0 && Roughness < ShinyRoughness) || _chanceCoat > 0);

    /// <summary>True for a shiny surface whose reflections have outlines, so that no two pixels of it see the same.</summary>
    public readonly bool ShowsOutlines => IsShiny
        && ((_chanceSpecular > 0 && Roughness < OutlineRoughness) || (_chanceCoat > 0 && _coatAlpha < OutlineRoughness * OutlineRoughness));

    /// <summary>Chance with which <see cref="Sample"/> draws the diffuse lobe.</summary>
    public readonly float DiffuseChance => _chanceDiffuse;

    /// <summary>Chance with which <see cref="Sample"/> draws specular lobe, coat or rough glass.</summary>
    public readonly float SpecularChance => _chanceSpecular + _chanceCoat + _chanceRoughGlass;

    /// <summary>BSDF times cosine for light from a direction, without perfectly sharp lobes; diffuse and specular apart.</summary>
    /// <param name="direction">Unit direction towards the light.</param>
    /// <param name="diffuse">Value of the diffuse lobe.</param>
    /// <param name="specular">Value of specular lobe, coat and rough glass.</param>
    /// <param name="diffusePdf">Density of <see cref="SampleDiffuse"/>.</param>
    /// <param name="specularPdf">Density of <see cref="SampleSpecular"/>.</param>
    public readonly void Evaluate(Vector3 direction, out Vector3 diffuse, out Vector3 specular, out float diffusePdf, out float specularPdf)
    {
        Vector3 wi = ToLocal(direction);
        diffuse = specular = Vector3.Zero;
        diffusePdf = specularPdf = 0;
        float chance = SpecularChance;
        if (_isGlassRough)
        {
            specularPdf = RoughGlass(wi, out specular) * _chanceRoughGlass / chance;
        }

        if (wi.Z <= 0)
        {
            if (_translucency > 0)
            {
                diffusePdf = _translucency * -wi.Z / MathF.PI;
                diffuse = _lambert * diffusePdf;
            }

            return;
        }

        diffusePdf = (1 - _translucency) * wi.Z / MathF.PI;
        diffuse = _lambert * diffusePdf;
        if (_chanceSpecular + _chanceCoat <= 0 && _sheen <= 0)
        {
            return;
        }

        Vector3 half = Vector3.Normalize(_wo + wi);
        float cosine = Vector3.Dot(_wo, half);
        if (_sheen > 0)
        {
            diffuse += _sheenColor * Charlie.Evaluate(_wo, wi, half);
        }

        if (!_isSpecularSharp && _chanceSpecular > 0)
        {
            specular += Ggx.Schlick(_f0, _f90, cosine) * _specularScale * (Ggx.Reflection(_wo, wi, half, _alpha) * wi.Z);
            specularPdf += _chanceSpecular / chance * Ggx.ReflectionPdf(_wo, half, _alpha);
        }

        if (!_isCoatSharp && _chanceCoat > 0)
        {
            float f = _coat * Ggx.Schlick(new Vector3(CoatF0), 1, cosine).X;
            specular += new Vector3(f * Ggx.Reflection(_wo, wi, half, _coatAlpha) * wi.Z);
            specularPdf += _chanceCoat / chance * Ggx.ReflectionPdf(_wo, half, _coatAlpha);
        }
    }

    /// <summary>Draws a direction from any lobe.</summary>
    /// <param name="u">Two numbers in [0, 1) for the direction.</param>
    /// <param name="choice">A number in [0, 1) for the lobe.</param>
    /// <param name="sample">The result.</param>
    /// <returns>False when the path ends here.</returns>
    public readonly bool Sample(Vector2 u, float choice, out BsdfSample sample)
    {
        float chanceReflect = SpecularChance, chanceGlass = 1 - _chanceDiffuse - chanceReflect;
        bool isDiffuse = choice < _chanceDiffuse;
        if (!isDiffuse && choice >= _chanceDiffuse + chanceReflect)
        {
            choice = (choice - _chanceDiffuse - chanceReflect) / chanceGlass;
            if (_transmission <= 0 || chanceGlass <= 0)
            {
                sample = default;
                return false;
            }

            bool goesOn = Glass(choice < GlassFresnel(_wo.Z), out sample);

            // Drawn in proportion to Fresnel, which therefore cancels.
            sample.Weight /= chanceGlass;
            return goesOn;
        }

        if (!(isDiffuse
            ? SampleDiffuse(u, choice / _chanceDiffuse, out sample)
            : SampleSpecular(u, (choice - _chanceDiffuse) / chanceReflect, out sample)))
        {
            return false;
        }

        if (sample.IsSharp)
        {
            sample.Weight /= chanceReflect;
            return true;
        }

        // All lobes may have drawn this direction: weigh by the density of the mixture.
        Evaluate(sample.Direction, out Vector3 diffuse, out Vector3 specular, out float diffusePdf, out float specularPdf);
        sample.Pdf = (_chanceDiffuse * diffusePdf) + (chanceReflect * specularPdf);
        sample.Weight = (diffuse + specular) / sample.Pdf;
        sample.DiffuseShare = diffuse / Vector3.Max(diffuse + specular, new Vector3(1e-12f));
        return true;
    }

    /// <summary>Draws a direction from the diffuse lobe alone.</summary>
    public readonly bool SampleDiffuse(Vector2 u, float choice, out BsdfSample sample)
    {
        sample = default;
        sample.IsDiffuse = true;
        sample.DiffuseShare = Vector3.One;
        Vector3 wi = Warp.CosineHemisphere(u);
        if (choice < _translucency)
        {
            wi.Z = -wi.Z;
        }

        sample.Direction = ToWorld(wi);
        Evaluate(sample.Direction, out Vector3 diffuse, out _, out sample.Pdf, out _);
        sample.Weight = diffuse / MathF.Max(sample.Pdf, LeastPdf);
        return sample.Pdf > LeastPdf;
    }

    /// <summary>Draws a direction from specular lobe, coat and rough glass.</summary>
    public readonly bool SampleSpecular(Vector2 u, float choice, out BsdfSample sample)
    {
        sample = default;
        float total = SpecularChance;
        bool isBase = choice * total < _chanceSpecular;
        if (!isBase && choice * total >= _chanceSpecular + _chanceCoat)
        {
            return SampleRoughGlass(u, Math.Clamp(((choice * total) - _chanceSpecular - _chanceCoat) / _chanceRoughGlass, 0, 1), out sample);
        }

        if (isBase ? _isSpecularSharp : _isCoatSharp)
        {
            sample.IsSharp = true;
            sample.Direction = ToWorld(new Vector3(-_wo.X, -_wo.Y, _wo.Z));
            sample.Weight = isBase
                ? Ggx.Schlick(_f0, _f90, _wo.Z) * _specularScale * (total / _chanceSpecular)
                : new Vector3(_coat * Ggx.Schlick(new Vector3(CoatF0), 1, _wo.Z).X * total / _chanceCoat);
            return total > 0;
        }

        sample.Direction = ToWorld(Reflect(Ggx.SampleVisible(_wo, isBase ? _alpha : _coatAlpha, u)));
        Evaluate(sample.Direction, out _, out Vector3 specular, out _, out sample.Pdf);
        sample.Weight = specular / MathF.Max(sample.Pdf, LeastPdf);
        return sample.Pdf > LeastPdf;
    }

    private readonly Vector3 Reflect(Vector3 half) => (2 * Vector3.Dot(_wo, half) * half) - _wo;

    private readonly Vector3 ToLocal(Vector3 w) => new(Vector3.Dot(w, _tangent), Vector3.Dot(w, _bitangent), Vector3.Dot(w, _normal));

    private readonly Vector3 ToWorld(Vector3 w) => (_tangent * w.X) + (_bitangent * w.Y) + (_normal * w.Z);

    private static float Largest(Vector3 v) => MathF.Max(v.X, MathF.Max(v.Y, v.Z));
}
