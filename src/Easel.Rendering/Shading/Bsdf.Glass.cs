using System.Numerics;

namespace Easel.Rendering.Shading;

// Clear and rough glass: reflection and refraction at its faces.
internal partial struct Bsdf
{
    /// <summary>Index of refraction of the far side over the near side.</summary>
    private readonly float Eta => _isThin || _isFront ? _ior : 1 / _ior;

    /// <summary>Reflects at or refracts through clear glass, weighted by Fresnel.</summary>
    public readonly bool SampleGlass(bool reflect, out BsdfSample sample)
    {
        float fresnel = GlassFresnel(_wo.Z);
        bool goesOn = Glass(reflect, out sample);
        sample.Weight *= reflect ? fresnel : 1 - fresnel;
        return goesOn && sample.Weight != Vector3.Zero;
    }

    // Reflectance of a facet; of both faces of a pane together.
    private readonly float GlassFresnel(float cosine)
    {
        float fresnel = Ggx.Dielectric(Math.Clamp(cosine, 0, 1), Eta);
        return _isThin ? 2 * fresnel / (1 + fresnel) : fresnel;
    }

    private readonly bool Glass(bool reflect, out BsdfSample sample)
    {
        sample = default;
        sample.IsSharp = true;
        sample.Weight = reflect ? new Vector3(_transmission * _glassScale) : GlassTint.Surface(_isThin, _tint) * (_transmission * _glassScale);
        Vector3 wi = reflect ? new Vector3(-_wo.X, -_wo.Y, _wo.Z) : Refract(Vector3.UnitZ);
        sample.Direction = ToWorld(wi);
        return reflect ? wi.Z > 0 : wi.Z < 0;
    }

    private readonly bool SampleRoughGlass(Vector2 u, float choice, out BsdfSample sample)
    {
        sample = default;
        Vector3 half = Ggx.SampleVisible(_wo, _alpha, u);
        bool reflect = choice < GlassFresnel(Vector3.Dot(_wo, half));
        Vector3 wi = reflect || _isThin ? Reflect(half) : Refract(half);
        wi.Z = reflect || !_isThin ? wi.Z : -wi.Z;
        sample.Direction = ToWorld(wi);
        Evaluate(sample.Direction, out _, out Vector3 specular, out _, out sample.Pdf);
        sample.Weight = specular / MathF.Max(sample.Pdf, LeastPdf);
        return sample.Pdf > LeastPdf && reflect == wi.Z > 0;
    }

    /// <summary>
    /// Reflection and refraction at the facets of rough glass (Walter 2007), times cosine. What facets mask on its way out goes on at the next
    /// ones: masking of the far side is left out, so that no light is lost.
    /// </summary>
    /// <param name="wi">Direction of the light, local.</param>
    /// <param name="value">BSDF times cosine.</param>
    /// <returns>Density of <see cref="SampleRoughGlass"/>.</returns>
    private readonly float RoughGlass(Vector3 wi, out Vector3 value)
    {
        value = Vector3.Zero;
        float eta = Eta, pdf;
        bool reflect = wi.Z > 0;
        if (reflect || _isThin)
        {
            // A pane lets through what one face would mirror, on the other side: as blurred, and not bent.
            Vector3 half = Vector3.Normalize(_wo + (wi with { Z = MathF.Abs(wi.Z) }));
            float fresnel = GlassFresnel(Vector3.Dot(_wo, half));
            pdf = (reflect ? fresnel : 1 - fresnel) * Ggx.ReflectionPdf(_wo, half, _alpha);
        }
        else
        {
            Vector3 sum = _wo + (eta * wi), half = Vector3.Normalize(sum.Z < 0 ? -sum : sum);
            float near = Vector3.Dot(_wo, half), far = Vector3.Dot(wi, half), root = near + (eta * far);
            if (near <= 0 || far >= 0 || root == 0)
            {
                return 0;
            }

            pdf = (1 - GlassFresnel(near)) * Ggx.G1(_wo, _alpha) * Ggx.Distribution(half, _alpha) * near / _wo.Z * (eta * eta * -far / (root * root));
        }

        value = (reflect ? Vector3.One : GlassTint.Surface(_isThin, _tint)) * (pdf * _transmission * _glassScale);
        return pdf;
    }

    private readonly Vector3 Refract(Vector3 half)
    {
        float cosine = Math.Clamp(Vector3.Dot(_wo, half), 0, 1), inverse = 1 / Eta, t = 1 - (inverse * inverse * (1 - (cosine * cosine)));
        return _isThin ? -_wo : (half * ((inverse * cosine) - MathF.Sqrt(MathF.Max(t, 0)))) - (_wo * inverse);
    }
}
