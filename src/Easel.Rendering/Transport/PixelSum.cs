using System.Numerics;

namespace Easel.Rendering.Transport;

/// <summary>
/// What paths through a pixel bring, in four layers: light that the denoiser must not touch (sky, emission and haze seen directly), key light
/// and other light from the diffuse lobe of the first surface, and light from its specular lobes — and the features of that surface that guide the
/// denoiser. All are sums over samples.
/// </summary>
internal struct PixelSum
{
    public Vector3 Direct;

    /// <summary>Light of the key light from the diffuse lobe of the first surface; every sample has it, lit or not.</summary>
    public Vector3 Key;

    /// <summary>What <see cref="Key"/> is divided by before it is smoothed: of the sun's light all but the shadow, the slope of the surface
    /// included; of a lamp's the diffuse reflectance.</summary>
    public Vector3 KeyAlbedo;
    public Vector3 Diffuse;
    public Vector3 Specular;

    /// <summary>Diffuse reflectance of the first surface.</summary>
    public Vector3 DiffuseAlbedo;

    /// <summary>Specular reflectance of the first surface; behind mirrors and glass, times the reflectance of what is seen in them.</summary>
    public Vector3 SpecularAlbedo;

    /// <summary>The same two, of those samples alone whose light was computed.</summary>
    public Vector3 LitDiffuseAlbedo;
    public Vector3 LitSpecularAlbedo;

    /// <summary>Shading normal of the first surface.</summary>
    public Vector3 Normal;

    /// <summary>Depth along the view axis, and its square.</summary>
    public float Depth;
    public float DepthSquared;
    public float Roughness;

    /// <summary>Samples that met a surface, and those among them whose light was computed.</summary>
    public int Hits;
    public int LitHits;

    /// <summary>Share of key light times cosine at the first surface.</summary>
    public float Sun;

    /// <summary>Samples whose first surface belongs to an element.</summary>
    public float Coverage;

    /// <summary>Samples whose first surface shows reflections with outlines.</summary>
    public int Outlined;

    /// <summary>Rays traced.</summary>
    public int Rays;

    /// <summary>True when nothing in it is infinite or not a number.</summary>
    public readonly bool IsFinite
    {
        get
        {
            Vector3 all = Direct + Key + KeyAlbedo + Diffuse + Specular + DiffuseAlbedo + SpecularAlbedo + Normal;
            return float.IsFinite(all.X + all.Y + all.Z + Depth + Sun);
        }
    }

    /// <summary>True where samples saw different surfaces.</summary>
    /// <param name="samples">Samples taken.</param>
    public readonly bool IsEdge(int samples)
    {
        const float SameNormal = 0.96f, SameDepth = 0.02f;
        if (Hits == 0)
        {
            return false;
        }

        float mean = Depth / Hits, variance = (DepthSquared / Hits) - (mean * mean);
        return Hits < samples
            || Normal.LengthSquared() < SameNormal * SameNormal * Hits * Hits
            || variance > SameDepth * SameDepth * mean * mean;
    }
}
