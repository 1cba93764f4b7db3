using System.Numerics;
using Easel.Rendering.Shading;

namespace Easel.Rendering.Transport;

/// <summary>State of a path between two surfaces.</summary>
internal struct Path
{
    /// <summary>Growth of a ray's cone after a diffuse and after a glossy bounce: detail seen by it may be coarse.</summary>
    private const float DiffuseSpread = 0.2f, GlossySpread = 0.03f;

    /// <summary>Ray to be traced next.</summary>
    public Vector3 Origin;
    public Vector3 Direction;

    /// <summary>Width of the ray's cone at its start, metres, and its growth per metre.</summary>
    public float Width;
    public float Spread;

    /// <summary>Rough surfaces passed, and sharp ones such as glass and mirrors.</summary>
    public int Segments;
    public int SharpSegments;

    /// <summary>Share of light that would reach the camera from here.</summary>
    public Vector3 Throughput;

    /// <summary>Share of that which the diffuse lobe of the first surface scattered; the rest is specular.</summary>
    public Vector3 DiffuseShare;

    /// <summary>Where the last ray started, and the density of its direction.</summary>
    public Vector3 Vertex;
    public float Pdf;

    /// <summary>Chances with which light sampling at the last vertex asked the sun, the sky and the lights.</summary>
    public LightChances Chances;

    /// <summary>True until the first surface.</summary>
    public bool IsDirect;

    /// <summary>True when the last direction was perfectly sharp.</summary>
    public bool IsSharp;

    /// <summary>True once any direction was not perfectly sharp.</summary>
    public bool IsRough;

    /// <summary>True once the first surface, a mirror or gloss, has thrown the path back.</summary>
    public bool IsMirrored;

    /// <summary>True once the colour behind mirrors and glass was recorded.</summary>
    public bool IsFollowed;

    /// <summary>True while the last vertex is the first surface, whose key light is a layer of its own.</summary>
    public bool HasAskedKey;

    /// <summary>True when the last vertex has asked for patches of sun in the room.</summary>
    public bool HasAskedPatch;

    /// <summary>True at the last surface of a path that has scattered roughly: light that is not asked for there is not found at all.</summary>
    public bool IsLast;

    /// <summary>True when the first surface need not ask for the key light: the caller knows how much arrives.</summary>
    public bool ExpectsKey;

    /// <summary>Most luminance that may be deposited after a rough bounce.</summary>
    public float Limit;

    private static readonly Vector3 Luminance = new(0.2126f, 0.7152f, 0.0722f);

    /// <summary>Adds what arrives along the path to the layers it belongs to.</summary>
    public readonly void Deposit(ref PixelSum sum, Vector3 radiance)
    {
        if (IsDirect)
        {
            sum.Direct += Throughput * radiance;
            return;
        }

        Vector3 light = Limited(radiance), diffuse = light * DiffuseShare;
        sum.Diffuse += diffuse;
        sum.Specular += light - diffuse;
    }

    /// <summary>The same for light whose diffuse part is already accounted for.</summary>
    public readonly void DepositSpecular(ref PixelSum sum, Vector3 radiance) => sum.Specular += Limited(radiance) * (Vector3.One - DiffuseShare);

    /// <summary>Goes on in a direction drawn at a surface.</summary>
    public void Scatter(in BsdfSample sample, in SurfaceInteraction surface, LightChances chances)
    {
        if (IsDirect)
        {
            DiffuseShare = sample.DiffuseShare;
            IsDirect = false;
            HasAskedKey = !sample.IsSharp;
        }
        else
        {
            HasAskedKey = false;
        }

        Throughput *= sample.Weight;
        Origin = surface.Leave(sample.Direction);
        Direction = sample.Direction;
        Vertex = surface.Position;
        Pdf = sample.Pdf;
        Chances = chances;
        IsSharp = sample.IsSharp;
        if (IsSharp)
        {
            SharpSegments++;
            return;
        }

        Segments++;
        IsRough = true;
        Spread = MathF.Max(Spread, sample.IsDiffuse ? DiffuseSpread : GlossySpread);
    }

    private readonly Vector3 Limited(Vector3 radiance)
    {
        Vector3 light = Throughput * radiance;
        float luminance = Vector3.Dot(light, Luminance);
        return IsRough && luminance > Limit ? light * (Limit / luminance) : light;
    }
}
