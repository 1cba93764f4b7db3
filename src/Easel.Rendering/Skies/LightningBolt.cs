using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>
/// A stroke of lightning from the clouds to the ground, in azimuth and elevation: lines bent by midpoint displacement, with branches that fork
/// off downwards. Values are relative to the light of the clouds.
/// </summary>
internal sealed class LightningBolt
{
    /// <summary>Elevation of the cloud base from which it comes, radians.</summary>
    private const float Top = 0.46f;

    /// <summary>Half width of the core and of the glow of the air around it, radians.</summary>
    private const float CoreWidth = 0.0011f, GlowWidth = 0.007f, Reach = 0.03f;

    /// <summary>Displacement of a midpoint in lengths of its line, and lines shorter than this are straight.</summary>
    private const float Roughness = 0.17f, Shortest = 0.006f;

    /// <summary>Columns and rows of the table of near segments, over this angle to either side.</summary>
    private const int Cells = 64;
    private const float HalfWidth = 0.4f;

    private readonly float _azimuth;
    private readonly List<Segment> _segments = [];
    private readonly List<int>[] _near = new List<int>[Cells * Cells];

    /// <summary>Draws the bolt.</summary>
    /// <param name="azimuth">Where it strikes, radians.</param>
    /// <param name="seed">Seed of its shape.</param>
    public LightningBolt(float azimuth, uint seed)
    {
        _azimuth = azimuth;
        var stream = new RandomStream(Hash.Mix(seed, 0xb017));
        float foot = stream.Range(-0.05f, 0.05f);
        Grow(new Vector2(stream.Range(-0.06f, 0.06f), Top), new Vector2(foot, -0.01f), 1, 0, stream);
        for (int i = 0; i < _near.Length; i++)
        {
            _near[i] = [];
        }

        for (int s = 0; s < _segments.Count; s++)
        {
            Vector2 low = Vector2.Min(_segments[s].From, _segments[s].To) - new Vector2(Reach), high = Vector2.Max(_segments[s].From, _segments[s].To) + new Vector2(Reach);
            for (int y = Row(low.Y); y <= Row(high.Y); y++)
            {
                for (int x = Column(low.X); x <= Column(high.X); x++)
                {
                    _near[(y * Cells) + x].Add(s);
                }
            }
        }

        Direction = PhysicalDome.ToDirection(0.5f * Top, azimuth);
        Source = PhysicalDome.ToDirection(Top, azimuth);
    }

    /// <summary>Towards the middle of the bolt.</summary>
    public Vector3 Direction { get; }

    /// <summary>Towards where it leaves the clouds.</summary>
    public Vector3 Source { get; }

    /// <summary>Light of the bolt in a direction: its core is far brighter than white.</summary>
    public float Brightness(Vector3 direction)
    {
        float elevation = MathF.Asin(Math.Clamp(direction.Y, -1, 1)), turn = MathF.Atan2(direction.X, -direction.Z) - _azimuth;
        turn = MathF.IEEERemainder(turn, MathF.Tau);
        if (MathF.Abs(turn) > HalfWidth || elevation < -0.02f || elevation > Top + Reach)
        {
            return 0;
        }

        var p = new Vector2(turn, elevation);
        float core = 0, glow = 0;
        foreach (int s in _near[(Row(elevation) * Cells) + Column(turn)])
        {
            Segment segment = _segments[s];
            Vector2 axis = segment.To - segment.From;
            float along = Math.Clamp(Vector2.Dot(p - segment.From, axis) / MathF.Max(axis.LengthSquared(), 1e-12f), 0, 1);
            float distance = Vector2.Distance(p, segment.From + (along * axis)), width = CoreWidth * (0.55f + (0.45f * segment.Strength));
            core = MathF.Max(core, segment.Strength * MathF.Exp(-distance * distance / (width * width)));
            glow = MathF.Max(glow, segment.Strength * MathF.Exp(-distance / GlowWidth));
        }

        // It comes out of the cloud gradually.
        return ((30 * core) + (0.9f * glow)) * (1 - Noise.SmoothStep(0.78f * Top, Top, elevation));
    }

    /// <summary>Light of clouds that the bolt lights from inside, relative to their own.</summary>
    public float Flash(Vector3 direction)
    {
        float angle = MathF.Acos(Math.Clamp(Vector3.Dot(direction, Source), -1, 1));
        return (2.6f * MathF.Exp(-angle * angle / 0.028f)) + (0.9f * MathF.Exp(-angle * angle / 0.22f));
    }

    private static int Column(float x) => Math.Clamp((int)((x + HalfWidth) / (2 * HalfWidth) * Cells), 0, Cells - 1);

    private static int Row(float y) => Math.Clamp((int)((y + 0.02f) / (Top + Reach + 0.02f) * Cells), 0, Cells - 1);

    private void Grow(Vector2 from, Vector2 to, float strength, int generation, RandomStream stream)
    {
        Vector2 axis = to - from;
        float length = axis.Length();
        if (length < Shortest)
        {
            _segments.Add(new Segment(from, to, strength));
            return;
        }

        Vector2 middle = (0.5f * (from + to)) + (new Vector2(-axis.Y, axis.X) * (Roughness * stream.Gaussian(0, 0.6f)));
        Grow(from, middle, strength, generation, stream.Child(0));
        Grow(middle, to, strength, generation, stream.Child(1));
        RandomStream branch = stream.Child(2);
        if (generation < 3 && length is > 0.02f and < 0.2f && branch.Chance(0.42f))
        {
            // Branches go on downwards, aside of the way of the main channel.
            float turn = branch.Range(0.35f, 0.9f) * (branch.Chance(0.5f) ? 1 : -1), reach = branch.Range(0.05f, 0.15f) / (1 + (0.6f * generation));
            (float sin, float cos) = MathF.SinCos(turn);
            Vector2 way = axis / length;
            way = new Vector2((way.X * cos) - (way.Y * sin), (way.X * sin) + (way.Y * cos));
            Grow(middle, middle + (way * reach), strength * branch.Range(0.22f, 0.45f), generation + 1, branch);
        }
    }

    private readonly record struct Segment(Vector2 From, Vector2 To, float Strength);
}
