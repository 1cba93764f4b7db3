using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>The lie of a mountain lake: a rocky near shore, still water, wooded slopes, and two or three peaks placed as a composition.</summary>
internal sealed class LakeLand
{
    private readonly uint _seed;
    private readonly (Vector2 Center, float Radius, float Height, float Sharpness)[] _masses;
    private readonly Lazy<ErodedRange> _range;
    private readonly float _hand;

    public LakeLand(RandomStream stream)
    {
        _seed = stream.Child("land").Seed;
        RandomStream peaks = stream.Child("peaks");
        _hand = peaks.Chance(0.5f) ? 1 : -1;

        // The main peak stands off the middle, a lesser one answers it, and slopes close the valley on both sides.
        float main = _hand * peaks.Range(420f, 620f);
        _masses =
        [
            (new Vector2(main, -peaks.Range(2750f, 3000f)), peaks.Range(820f, 920f), peaks.Range(1180f, 1320f), 1.25f),
            (new Vector2(main + (_hand * peaks.Range(900f, 1100f)), -peaks.Range(2500f, 2800f)), 620, peaks.Range(760f, 880f), 1.25f),
            (new Vector2(-_hand * peaks.Range(820f, 1000f), -peaks.Range(3300f, 3700f)), 780, peaks.Range(820f, 980f), 1.25f),
            (new Vector2(-_hand * peaks.Range(1500f, 1700f), -2000), 640, peaks.Range(480f, 620f), 1.4f),
            (new Vector2(_hand * peaks.Range(1700f, 1900f), -1500), 640, peaks.Range(380f, 500f), 1.4f),
            (new Vector2(peaks.Range(-200f, 200f), -4400), 1200, 640, 1.3f),
        ];
        const int Columns = 214, Rows = 188;
        const float Cell = 25;

        // Only building the scenery needs the range; surveying the shore must stay cheap.
        _range = new Lazy<ErodedRange>(
            () => new ErodedRange(new Vector2(-0.5f * Columns * Cell, -600 - (Rows * Cell)), Columns, Rows, Cell, Envelope, _seed));
    }

    /// <summary>Side of the main peak: −1 left, +1 right.</summary>
    public float PeakSide => _hand;

    /// <summary>Carves the range now. To be called before heights are asked for on many threads: they would all wait for the first one, and
    /// leave it no threads to work with.</summary>
    public void Carve() => _ = _range.Value;

    /// <summary>Height of land or lake bed, metres; the water stands at 0.</summary>
    public float Height(float x, float z)
    {
        float near = NearShore(x, z);
        float far = z < -560 ? Mountains(x, z) : -6;
        return MathF.Max(near, far);
    }

    /// <summary>Height of the near shore alone, metres: cheap, for placing things.</summary>
    public float NearShore(float x, float z)
    {
        var p = new Vector3(x, 0, z);
        float edge = 5.2f + (1.5f * Noise.Perlin(new Vector3(x / 9, 0, 1.3f), _seed + 31)) + (3.2f * Noise.Perlin(new Vector3(x / 33, 0, 5.3f), _seed + 32));

        // Points of land reach out on both sides and frame the water.
        float left = MathF.Abs(x) - 15;
        edge += left > 0 ? 9 * (1 - MathF.Exp(-left * left / 220)) * (x * _hand < 0 ? 1 : 0.55f) : 0;
        float inland = z + edge;
        float height = inland > 0 ? 0.95f * (1 - MathF.Exp(-inland / 5.5f)) : inland * 0.16f;
        height += Noise.SmoothStep(14, 90, inland) * 9;
        height += Noise.SmoothStep(-1, 2, inland) * 0.12f * Noise.Fbm(p / 1.6f, 3, _seed + 33);
        height += Noise.SmoothStep(6, 30, MathF.Max(inland, MathF.Abs(x) - 14)) * 0.6f * Noise.Fbm(p / 7, 3, _seed + 35) * (inland > 0 ? 1 : 0);
        return MathF.Max(height, -6);
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
        float crag = Noise.SmoothStep(120, 520, height);
        float detail = (1 - (2 * MathF.Abs(Noise.Fbm(p / 120, 4, _seed + 41)))) * 42 * crag;
        detail += Noise.Fbm(p / 34, 3, _seed + 43) * (3 + (12 * crag));
        return height + detail;
    }

    private float Envelope(float x, float z)
    {
        // The far shore of the lake, with a delta in the valley mouth.
        float shore = -z - 1050 - (150 * MathF.Sin((x / 430) + 1)) - (70 * Noise.Perlin(new Vector3(x / 160, 0, 0), _seed + 51));
        float banks = MathF.Max(0, MathF.Abs(x) - 620) * 0.9f;
        float inland = MathF.Max(shore, MathF.Min(banks, -z - 640));
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

        height *= 0.86f + (0.34f * Noise.Fbm(new Vector3(x, 0, z) / 520, 3, _seed + 53));
        return 1 + (height * Noise.SmoothStep(0, 520, inland)) + MathF.Min(inland * 0.06f, 30);
    }
}
