using System.Numerics;
using Easel.Rendering.Sampling;
using Easel.Scenes.Materials;

namespace Easel.Rendering.Shading;

/// <summary>
/// How a surface scatters light: clear coat over sheen over GGX specular over a diffuse base that may let part of the light through,
/// or over glass. Upper layers dim lower ones by their directional albedo, so that nothing reflects more than it receives.
/// </summary>
internal struct Bsdf
{
    /// <summary>Below this perceptual roughness a lobe is treated as a perfect mirror.</summary>
    public const float SharpRoughness = 0.03f;

    private const float CoatF0 = 0.04f;

    /// <summary>Where the camera looks, weak reflections are drawn at least this often: they catch the eye.</summary>
    private const float LeastReflectionChance = 0.2f;

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
    private readonly float _glassBias;
    private readonly float _glassScale;

    /// <summary>Factor of the specular lobe: coat attenuation times compensation for lost multiple scattering.</summary>
    private readonly Vector3 _specularScale;

    // Chances of drawing each lobe; they sum to 1.
    private readonly float _chanceDiffuse;
    private readonly float _chanceSpecular;
    private readonly float _chanceCoat;

    /// <summary>Prepares the scattering at a surface.</summary>
    /// <param name="s">The surface.</param>
    /// <param name="direction">Unit direction of the ray that met it.</param>
    /// <param name="leastRoughness">Smoother lobes are treated as this rough.</param>
    /// <param name="isPrimary">True where the camera looks: reflections are then drawn more often than their share, to be calm.</param>
    public Bsdf(in SurfaceInteraction s, Vector3 direction, float leastRoughness, bool isPrimary)
    {
        Material material = s.Material;
        _normal = s.Normal;
        Warp.Frame(_normal, out _tangent, out _bitangent);
        _wo = ToLocal(-direction);
        _wo.Z = MathF.Max(_wo.Z, 1e-4f);

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
        _transmission = Math.Clamp(material.Transmission, 0, 1) * (1 - metallic);
        _translucency = Math.Clamp(s.Surface.Translucency, 0, 1);
        _tint = color;
        _sheen = Math.Clamp(material.Sheen, 0, 1);

        // Grazing reflectance fades out together with a vanishing normal reflectance: 0 means no specular at all.
        float specular = Math.Clamp(s.Surface.Specular, 0, 1);
        _f0 = Vector3.Lerp(new Vector3(specular), color, metallic);
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
        SpecularAlbedo = (specularOnly * (1 - coatAlbedo)) + new Vector3(coatAlbedo);
        float below = (1 - coatAlbedo) * (1 - Largest(specularOnly));
        float sheenAlbedo = _sheen > 0 ? Charlie.Albedo(_wo.Z) * _sheen : 0;
        _sheenColor = Vector3.SquareRoot(color) * (_sheen * below * (1 - _transmission));
        _lambert = color * (below * (1 - sheenAlbedo) * (1 - metallic) * (1 - _transmission));
        DiffuseAlbedo = _lambert + (_sheenColor * (_sheen > 0 ? Charlie.Albedo(_wo.Z) : 0));

        // Lobes are drawn in proportion to what they return; glass decides between its two ways by itself.
        float diffuse = Largest(DiffuseAlbedo);
        float glossy = Largest(specularOnly) * (1 - coatAlbedo) * (1 - _transmission);
        float coat = coatAlbedo;
        _glassBias = isPrimary ? LeastReflectionChance : 0;
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
    public readonly bool IsSharpOnly => _chanceDiffuse <= 0 && (_isSpecularSharp || _chanceSpecular <= 0) && (_isCoatSharp || _chanceCoat <= 0);

    /// <summary>BSDF times cosine for light from a direction, without perfectly sharp lobes; diffuse and specular apart.</summary>
    public readonly void Evaluate(Vector3 direction, out Vector3 diffuse, out Vector3 specular, out float pdf)
    {
        Vector3 wi = ToLocal(direction);
        diffuse = specular = Vector3.Zero;
        pdf = 0;
        if (wi.Z <= 0)
        {
            if (_translucency > 0)
            {
                diffuse = _lambert * (_translucency * -wi.Z / MathF.PI);
                pdf = _chanceDiffuse * _translucency * -wi.Z / MathF.PI;
            }

            return;
        }

        diffuse = _lambert * ((1 - _translucency) * wi.Z / MathF.PI);
        pdf = _chanceDiffuse * (1 - _translucency) * wi.Z / MathF.PI;
        Vector3 half = Vector3.Normalize(_wo + wi);
        float cosine = Vector3.Dot(_wo, half);
        if (_sheen > 0)
        {
            diffuse += _sheenColor * Charlie.Evaluate(_wo, wi, half);
        }

        if (!_isSpecularSharp && _chanceSpecular > 0)
        {
            specular += Ggx.Schlick(_f0, _f90, cosine) * _specularScale * (Ggx.Reflection(_wo, wi, half, _alpha) * wi.Z);
            pdf += _chanceSpecular * Ggx.ReflectionPdf(_wo, half, _alpha);
        }

        if (!_isCoatSharp && _chanceCoat > 0)
        {
            float f = _coat * Ggx.Schlick(new Vector3(CoatF0), 1, cosine).X;
            specular += new Vector3(f * Ggx.Reflection(_wo, wi, half, _coatAlpha) * wi.Z);
            pdf += _chanceCoat * Ggx.ReflectionPdf(_wo, half, _coatAlpha);
        }
    }

    /// <summary>Draws a direction.</summary>
    /// <param name="u">Two numbers in [0, 1) for the direction.</param>
    /// <param name="choice">A number in [0, 1) for the lobe.</param>
    /// <param name="sample">The result.</param>
    /// <returns>False when the path ends here.</returns>
    public readonly bool Sample(Vector2 u, float choice, out BsdfSample sample)
    {
        sample = default;
        if (choice < _chanceDiffuse)
        {
            sample.IsDiffuse = true;
            Vector3 wi = Warp.CosineHemisphere(u);
            if (choice < _chanceDiffuse * _translucency)
            {
                wi.Z = -wi.Z;
            }

            return Finish(wi, ref sample);
        }

        choice -= _chanceDiffuse;
        if (choice < _chanceSpecular)
        {
            return _isSpecularSharp
                ? Mirror(Ggx.Schlick(_f0, _f90, _wo.Z) * _specularScale / _chanceSpecular, ref sample)
                : Finish(Reflect(Ggx.SampleVisible(_wo, _alpha, u)), ref sample);
        }

        choice -= _chanceSpecular;
        if (choice < _chanceCoat)
        {
            return _isCoatSharp
                ? Mirror(new Vector3(_coat * Ggx.Schlick(new Vector3(CoatF0), 1, _wo.Z).X / _chanceCoat), ref sample)
                : Finish(Reflect(Ggx.SampleVisible(_wo, _coatAlpha, u)), ref sample);
        }

        float chanceGlass = 1 - _chanceDiffuse - _chanceSpecular - _chanceCoat;
        return _transmission > 0 && chanceGlass > 0 && Glass(u, (choice - _chanceCoat) / chanceGlass, chanceGlass, ref sample);
    }

    /// <summary>Reflects at or refracts through a glass surface; the facet is drawn, so rough glass blurs.</summary>
    private readonly bool Glass(Vector2 u, float choice, float chance, ref BsdfSample sample)
    {
        Vector3 half = _isSpecularSharp ? Vector3.UnitZ : Ggx.SampleVisible(_wo, _alpha, u);
        float cosine = Math.Clamp(Vector3.Dot(_wo, half), 0, 1);
        float eta = _isThin || _isFront ? _ior : 1 / _ior;
        float fresnel = Ggx.Dielectric(cosine, eta);
        if (_isThin)
        {
            // Both faces of the pane together.
            fresnel = 2 * fresnel / (1 + fresnel);
        }

        float chanceReflect = fresnel is 0 or 1 ? fresnel : Math.Clamp(fresnel, _glassBias, 1 - _glassBias);
        float scale = _transmission * _glassScale / chance;
        Vector3 wi;
        sample.IsSharp = true;
        if (choice < chanceReflect)
        {
            wi = Reflect(half);
            sample.Weight = new Vector3(scale * fresnel / chanceReflect);
            if (wi.Z <= 0)
            {
                return false;
            }
        }
        else if (_isThin)
        {
            wi = -_wo;
            sample.Weight = GlassTint.Surface(_isThin, _tint) * (scale * (1 - fresnel) / (1 - chanceReflect));
        }
        else
        {
            float inverse = 1 / eta, t = 1 - (inverse * inverse * (1 - (cosine * cosine)));
            wi = (half * ((inverse * cosine) - MathF.Sqrt(MathF.Max(t, 0)))) - (_wo * inverse);
            sample.Weight = GlassTint.Surface(_isThin, _tint) * (scale * (1 - fresnel) / (1 - chanceReflect));
            if (wi.Z >= 0)
            {
                return false;
            }
        }

        sample.Direction = ToWorld(wi);
        return true;
    }

    private readonly bool Mirror(Vector3 weight, ref BsdfSample sample)
    {
        sample.IsSharp = true;
        sample.Weight = weight;
        sample.Direction = ToWorld(new Vector3(-_wo.X, -_wo.Y, _wo.Z));
        return true;
    }

    private readonly bool Finish(Vector3 wi, ref BsdfSample sample)
    {
        sample.Direction = ToWorld(wi);
        Evaluate(sample.Direction, out Vector3 diffuse, out Vector3 specular, out sample.Pdf);
        if (sample.Pdf <= 1e-9f)
        {
            return false;
        }

        sample.Weight = (diffuse + specular) / sample.Pdf;
        sample.DiffuseShare = diffuse / Vector3.Max(diffuse + specular, new Vector3(1e-12f));
        return true;
    }

    private readonly Vector3 Reflect(Vector3 half) => (2 * Vector3.Dot(_wo, half) * half) - _wo;

    private readonly Vector3 ToLocal(Vector3 w) => new(Vector3.Dot(w, _tangent), Vector3.Dot(w, _bitangent), Vector3.Dot(w, _normal));

    private readonly Vector3 ToWorld(Vector3 w) => (_tangent * w.X) + (_bitangent * w.Y) + (_normal * w.Z);

    private static float Largest(Vector3 v) => MathF.Max(v.X, MathF.Max(v.Y, v.Z));
}
