using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Fantasy;

/// <summary>The lie of the land below a castle: a meadow, and a steep hill with a level top off the middle of the view.</summary>
internal sealed class CastleLand
{
    /// <summary>Size of the castle against the catalogue's own, and radius of the hill that carries it, metres.</summary>
    public const float CastleScale = 1.7f, HillRadius = 34;

    private const float Tall = 15;

    private readonly MeadowLand _meadow;
    private readonly uint _seed;
    private readonly Vector2 _middle;
    private readonly float _base;

    /// <summary>Lays the land.</summary>
    /// <param name="stream">Random numbers of the place.</param>
    /// <param name="middle">Middle of the hill (x, z), far from the stage, metres.</param>
    /// <param name="side">Side of the picture on which it stands: −1 left, 1 right.</param>
    public CastleLand(RandomStream stream, Vector2 middle, float side)
    {
        _meadow = new MeadowLand(stream);
        _seed = stream.Child("castle hill").Seed;
        _middle = middle;
        _base = _meadow.Height(_middle.X, _middle.Y);
        CastleTurn = -side * stream.Child("castle turn").Range(0.2f, 0.4f);
    }

    /// <summary>Turn of the castle about the vertical, radians.</summary>
    public float CastleTurn { get; }

    /// <summary>Foot of the castle, metres.</summary>
    public Vector3 Castle => new(_middle.X, _base + Tall - 0.3f, _middle.Y);

    /// <summary>Height of the ground, metres.</summary>
    public float Height(float x, float z)
    {
        float meadow = _meadow.Height(x, z), share = HillShare(x, z);
        return float.Lerp(meadow, _base + Tall, share);
    }

    /// <summary>How far up the hill a place is: 0 below it, 1 on its top.</summary>
    public float HillShare(float x, float z)
    {
        var p = new Vector2(x, z);
        float t = Vector2.Distance(p, _middle) / HillRadius, rough = 0.16f * Noise.Fbm(new Vector3(x, 0, z) / 17, 3, _seed);
        return 1 - Noise.SmoothStep(0.62f, 1.75f, t + rough);
    }
}
