using System.Numerics;

namespace Easel.Styles.Flat;

/// <summary>Stamps small flowers and tufts of grass into a class map, larger towards the viewer.</summary>
/// <param name="classes">int[height × width].</param>
/// <param name="width">Pixels per row.</param>
/// <param name="horizon">Row of the horizon.</param>
/// <param name="seed">Seed of the places.</param>
internal sealed class MeadowPlanter(int[] classes, int width, float horizon, uint seed)
{
    // Distance between places at the horizon and at the lower edge, in heights of the picture.
    private const float FarSpacing = 0.010f, NearSpacing = 0.058f;

    // Share of the places without a flower that get a tuft.
    private const float Tufts = 0.10f;

    private readonly int _height = classes.Length / width;

    /// <summary>Plants all of it.</summary>
    /// <param name="isGrass">Whether a class is grass.</param>
    /// <param name="blossomAt">Class of the flower in a pixel; −1 when there is none.</param>
    /// <param name="retone">A class in another tone.</param>
    /// <param name="toneOf">Tone of a class.</param>
    public void Plant(Func<int, bool> isGrass, Func<int, int> blossomAt, Func<int, int, int> retone, Func<int, int> toneOf)
    {
        float first = MathF.Max(horizon, 0);
        if (first >= _height - 1)
        {
            return;
        }

        uint id = 0;
        for (float y = first + (2 * FarSpacing * _height); y < _height; y += SpacingAt(y) * 0.8f)
        {
            float spacing = SpacingAt(y);
            for (float x = 0.5f * spacing; x < width; x += 1.25f * spacing, id += 4)
            {
                var place = new Vector2(
                    x + ((Chance.Unit(seed, 700000 + id) - 0.5f) * spacing), y + ((Chance.Unit(seed, 700001 + id) - 0.5f) * 0.7f * spacing));
                int blossom = Find(place, 0.45f * spacing, blossomAt);
                float chance = Chance.Unit(seed, 700002 + id), size = spacing * (0.75f + (0.5f * Chance.Unit(seed, 700003 + id)));
                if (blossom >= 0)
                {
                    Blossom(place, 0.16f * size, blossom, retone(blossom, 1), chance, isGrass);
                }
                else if (chance < Tufts)
                {
                    Tuft(place, 0.55f * size, chance / Tufts, isGrass, retone, toneOf);
                }
            }
        }
    }

    private float SpacingAt(float y) => _height * float.Lerp(FarSpacing, NearSpacing, Math.Clamp((y - horizon) / (_height - horizon), 0, 1));

    /// <summary>The flower most frequent around a place.</summary>
    private int Find(Vector2 place, float reach, Func<int, int> blossomAt)
    {
        const int steps = 3;
        int found = -1, hits = 0;
        for (int dy = -steps; dy <= steps; dy++)
        {
            for (int dx = -steps; dx <= steps; dx++)
            {
                int x = (int)(place.X + (dx * reach / steps)), y = (int)(place.Y + (dy * reach / steps));
                if (x >= 0 && y >= 0 && x < width && y < _height && blossomAt((y * width) + x) is >= 0 and int blossom)
                {
                    found = blossom;
                    hits++;
                }
            }
        }

        return hits > 1 ? found : -1;
    }

    /// <summary>Five petals around a heart; far away a dot.</summary>
    private void Blossom(Vector2 place, float radius, int petals, int heart, float turn, Func<int, bool> isGrass)
    {
        const float smallestWithPetals = 7;
        if (radius < smallestWithPetals)
        {
            Disc(place, MathF.Max(3, radius), petals, isGrass);
            return;
        }

        bool IsGround(int c) => c == petals || isGrass(c);
        for (int k = 0; k < 5; k++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.Tau * ((k / 5f) + turn));
            Disc(place + (new Vector2(cos, sin) * (0.62f * radius)), 0.5f * radius, petals, IsGround);
        }

        Disc(place, 0.34f * radius, heart, IsGround);
    }

    private void Disc(Vector2 middle, float radius, int c, Func<int, bool> mayCover)
    {
        for (int y = Math.Max(0, (int)(middle.Y - radius)); y <= Math.Min(_height - 1, (int)(middle.Y + radius)); y++)
        {
            for (int x = Math.Max(0, (int)(middle.X - radius)); x <= Math.Min(width - 1, (int)(middle.X + radius)); x++)
            {
                int i = (y * width) + x;
                if (Vector2.DistanceSquared(middle, new Vector2(x, y)) < radius * radius && mayCover(classes[i]))
                {
                    classes[i] = c;
                }
            }
        }
    }

    /// <summary>Three blades from one root, darker than the ground.</summary>
    private void Tuft(Vector2 root, float tall, float turn, Func<int, bool> isGrass, Func<int, int, int> retone, Func<int, int> toneOf)
    {
        int at = (Math.Clamp((int)root.Y, 0, _height - 1) * width) + Math.Clamp((int)root.X, 0, width - 1);
        if (!isGrass(classes[at]))
        {
            return;
        }

        int c = retone(classes[at], Math.Max(0, toneOf(classes[at]) - 1));
        ReadOnlySpan<float> leans = [-0.42f, 0.05f, 0.46f], heights = [0.72f, 1, 0.8f];
        for (int blade = 0; blade < leans.Length; blade++)
        {
            float height = tall * heights[blade], lean = (leans[blade] + (0.3f * (turn - 0.5f))) * tall;
            for (int y = Math.Max(0, (int)(root.Y - height)); y <= Math.Min(_height - 1, (int)root.Y); y++)
            {
                float t = Math.Clamp((root.Y - y) / height, 0, 1), middle = root.X + (leans[blade] * 0.18f * tall) + (lean * t * t);
                float half = 0.085f * tall * (1 - t) * (1 + (0.4f * t));
                for (int x = Math.Max(0, (int)(middle - half)); x <= Math.Min(width - 1, (int)(middle + half)); x++)
                {
                    int i = (y * width) + x;
                    classes[i] = isGrass(classes[i]) ? c : classes[i];
                }
            }
        }
    }
}
