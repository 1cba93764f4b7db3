using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>The lie of a mountain lake: a rocky near shore, a wooded point that reaches into still water, forested foothills, and peaks
/// behind them placed as a composition.</summary>
internal sealed class LakeLand
{
    /// <summary>Where the far range beyond the carved one begins and ends, metres from the origin.</summary>
    private const float BackdropNear = 6400, BackdropFar = 12500;

    private readonly uint _seed;
    private readonly (Vector2 Center, float Radius, float Height, float Sharpness)[] _masses;
    private readonly Lazy<ErodedRange> _range;
    private readonly float _hand;
    private readonly float _rise;
    private readonly Vector2 _point;

    /// <summary>Lays the land.</summary>
    /// <param name="stream">Random numbers of the place.</param>
    /// <param name="rise">Multiplies the heights of the mountains, so that they fit a view; 1 puts the main peak about 14° up.</param>
    public LakeLand(RandomStream stream, float rise = 1)
    {
        _seed = stream.Child("land").Seed;
        _rise = rise;
        RandomStream peaks = stream.Child("peaks");
        _hand = peaks.Chance(0.5f) ? 1 : -1;

        // The main peak stands off the middle and a lesser one answers it; foothills come down on both sides and overlap in the valley.
        float main = _hand * peaks.Range(620f, 860f);
        _masses =
        [
            (new Vector2(main, -peaks.Range(4500f, 4800f)), peaks.Range(1000f, 1150f), peaks.Range(1250f, 1400f), 1.3f),
            (new Vector2(main + (_hand * peaks.Range(1250f, 1500f)), -peaks.Range(4000f, 4400f)), 820, peaks.Range(820f, 980f), 1.3f),
            (new Vector2(-_hand * peaks.Range(800f, 1050f), -peaks.Range(5100f, 5500f)), 900, peaks.Range(980f, 1120f), 1.3f),
            (new Vector2(-_hand * peaks.Range(2100f, 2400f), -4300), 900, peaks.Range(800f, 960f), 1.3f),
            (new Vector2(_hand * peaks.Range(1250f, 1450f), -peaks.Range(2150f, 2400f)), 640, peaks.Range(300f, 380f), 1.5f),
            (new Vector2(-_hand * peaks.Range(950f, 1150f), -peaks.Range(2500f, 2800f)), 700, peaks.Range(280f, 350f), 1.5f),
            (new Vector2(-_hand * peaks.Range(1750f, 1900f), -1800), 620, peaks.Range(330f, 420f), 1.5f),
            (new Vector2(_hand * peaks.Range(250f, 420f), -3200), 520, peaks.Range(170f, 230f), 1.5f),
        ];
        RandomStream point = stream.Child("point");
        _point = new Vector2(-_hand * point.Range(19f, 23f), -point.Range(118f, 138f));
        const int Columns = 224, Rows = 168;
        const float Cell = 34;

        // Only building the scenery needs the range; surveying the shore must stay cheap.
        _range = new Lazy<ErodedRange>(
            () => new ErodedRange(new Vector2(-0.5f * Columns * Cell, -760 - (Rows * Cell)), Columns, Rows, Cell, Envelope, _seed));
    }

    /// <summary>Side of the main peak: −1 left, +1 right.</summary>
    public float PeakSide => _hand;

    /// <summary>Tip of the wooded point across the water (x, z), metres; it reaches outward from there, away from the main peak.</summary>
    public Vector2 PointTip => _point;

    /// <summary>Carves the range now. To be called before heights are asked for on many threads: they would all wait for the first one, and
    /// leave it no threads to work with.</summary>
    public void Carve() => _ = _range.Value;

    /// <summary>Height of the mountains and the far shore, metres; the water stands at 0.</summary>
    public float Height(float x, float z)
    {
        float height = z < -700 ? Mountains(x, z) : -6;
        float distance = MathF.Sqrt((x * x) + (z * z));
        if (distance > BackdropNear && z < 0)
        {
            float ridge = 1 - MathF.Abs(Noise.Fbm(new Vector3(x / 1900, 0, z / 1500), 5, _seed + 61));
            float massif = 0.75f + (0.5f * Noise.Perlin(new Vector3(x / 3600, 0, 3.1f), _seed + 67));
            height = MathF.Max(height, 1750 * _rise * massif * ridge * ridge * Noise.SmoothStep(BackdropNear, 0.7f * BackdropFar, distance));
        }

        return height;
    }

    /// <summary>How far a place lies below its surroundings, about −1 on ridges to 1 in gullies.</summary>
    public float Hollow(float x, float z) => _range.Value.Hollow(x, z);

    /// <summary>Height of the near shore alone, metres: cheap, for placing things.</summary>
    public float NearShore(float x, float z)
    {
        var p = new Vector3(x, 0, z);
        float edge = 5.2f + (1.5f * Noise.Perlin(new Vector3(x / 9, 0, 1.3f), _seed + 31)) + (3.2f * Noise.Perlin(new Vector3(x / 33, 0, 5.3f), _seed + 32));

        // Points of land reach out on both sides and frame the water.
        bool isFraming = x * _hand < 0;
        float left = MathF.Abs(x) - (isFraming ? 2.8f : 15);
        edge += left > 0 ? (isFraming ? 12 : 5) * (1 - MathF.Exp(-left * left / (isFraming ? 6 : 220))) : 0;
        float inland = MathF.Max(z + edge, Point(x, z));
        float height = inland > 0 ? 0.95f * (1 - MathF.Exp(-inland / 5.5f)) : inland * 0.16f;
        height += Noise.SmoothStep(14, 90, inland) * 9;
        height += Noise.SmoothStep(-1, 2, inland) * 0.12f * Noise.Fbm(p / 1.6f, 3, _seed + 33);
        height += Noise.SmoothStep(6, 30, MathF.Max(inland, MathF.Abs(x) - 14)) * 0.6f * Noise.Fbm(p / 7, 3, _seed + 35) * (inland > 0 ? 1 : 0);
        return MathF.Max(height, -6);
    }

    /// <summary>Distance from the water's edge onto the wooded point across the water, metres; negative off it.</summary>
    private float Point(float x, float z)
    {
        float along = (x - _point.X) * -_hand, across = MathF.Abs(z - _point.Y + (0.12f * along));
        if (along < -30 || across > 120)
        {
            return -40;
        }

        // It widens outward from its tip, with a ragged edge.
        float width = (3.4f * MathF.Sqrt(MathF.Max(along, 0))) + (0.16f * MathF.Max(along, 0));
        float ragged = 3.5f * Noise.Fbm(new Vector3(x / 14, 0, z / 14), 3, _seed + 37);
        return along < 0 ? along - across + ragged : MathF.Min(width - across, along) + ragged;
    }

    private float Mountains(float x, float z)
    {
        float height = _range.Value.Height(x, z);
        if (height < 2)
        {
            return height - 1;
        }

        // Detail below the erosion grid: creases and ledges, stronger on the heights.
        var p = new Vector3(x, height * 0.6f, z);
        float crag = Noise.SmoothStep(220, 620, height);
        float detail = crag > 0 ? (1 - (2 * MathF.Abs(Noise.Fbm(p / 150, 4, _seed + 41)))) * 46 * crag : 0;
        detail += Noise.Fbm(p / 46, 2, _seed + 43) * (4 + (14 * crag));
        return (height + (detail * Noise.SmoothStep(2, 30, height))) * _rise;
    }

    private float Envelope(float x, float z)
    {
        // The far shore of the lake, with bays and a delta in the valley mouth.
        float shore = -z - 1120 - (140 * MathF.Sin((x / 430) + 1)) - (90 * Noise.Perlin(new Vector3(x / 160, 0, 0), _seed + 51));
        float banks = MathF.Max(0, MathF.Abs(x) - 640) * 0.9f;
        float inland = MathF.Max(shore, MathF.Min(banks, -z - 800));
        if (inland <= 0)
        {
            return -4;
        }

        float height = 0;
        foreach ((Vector2 center, float radius, float top, float sharpness) in _masses)
        {
            float t = Vector2.Distance(center, new Vector2(x, z)) / radius;
            height = MathF.Max(height, top * MathF.Exp(-MathF.Pow(t, 1.25f) * sharpness)) + (0.12f * MathF.Min(height, top * MathF.Exp(-t * t)));
        }

        height *= 0.86f + (0.34f * Noise.Fbm(new Vector3(x, 0, z) / 620, 3, _seed + 53));
        return 1 + (height * Noise.SmoothStep(0, 620, inland)) + MathF.Min(inland * 0.05f, 30);
    }
}
