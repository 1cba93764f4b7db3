using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Skies;

/// <summary>One ball of a cumulus. Metres; y above the base of the layer.</summary>
internal readonly record struct CloudPuff(Vector3 Centre, float Radius)
{
    // Radii of the smallest and the largest clouds, relative to the layer's scale; most are small.
    private const float Smallest = 0.022f, Largest = 0.25f;

    private const int MaximumClouds = 1600, TriesPerCloud = 12;

    // Clouds share their air: neighbours keep this share of their radii apart while the sky has room.
    private const float Elbow = 1.15f;

    /// <summary>Clouds over a repeating square: each a heap of balls, big in the middle, small ones budding from the big ones.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="tile">Side of the square, metres.</param>
    /// <param name="covered">Share of the ground under clouds, [0, 1].</param>
    /// <param name="seed">Seed.</param>
    public static List<CloudPuff> Scatter(CloudLayer layer, float tile, float covered, uint seed)
    {
        var puffs = new List<CloudPuff>();
        var clouds = new List<(Vector2 Centre, float Radius)>();
        var random = new RandomStream(seed);
        float thickness = MathF.Max(50, layer.Top - layer.Bottom);

        // Disks strewn at random overlap and leave exp(−sum) uncovered; disks kept apart do not overlap.
        bool apart = covered < 0.45f;
        float wanted = tile * tile * (apart ? covered : -MathF.Log(MathF.Max(0.03f, 1 - covered))), area = 0;
        while (area < wanted && clouds.Count < MaximumClouds)
        {
            float u = random.Next(), size = Smallest + ((Largest - Smallest) * (apart ? u * u * u : MathF.Sqrt(u)));
            float radius = size * layer.Scale;
            Vector2 centre = default;
            for (int i = 0; i < TriesPerCloud; i++)
            {
                centre = new Vector2(random.Next(), random.Next()) * tile;
                if (!apart || IsFree(clouds, centre, radius, tile))
                {
                    break;
                }
            }

            clouds.Add((centre, radius));
            area += MathF.PI * radius * radius;
            Heap(puffs, random, centre, radius, thickness);
            Scraps(puffs, random, centre, radius, thickness);
        }

        return puffs;
    }

    private static bool IsFree(List<(Vector2 Centre, float Radius)> clouds, Vector2 centre, float radius, float tile)
    {
        foreach ((Vector2 other, float otherRadius) in clouds)
        {
            Vector2 d = centre - other;
            d -= new Vector2(MathF.Round(d.X / tile), MathF.Round(d.Y / tile)) * tile;
            if (d.Length() < Elbow * (radius + otherRadius))
            {
                return false;
            }
        }

        return true;
    }

    private static void Heap(List<CloudPuff> puffs, RandomStream random, Vector2 centre, float radius, float thickness)
    {
        // An oval footprint; a big cloud grows towers, a small one stays a pillow.
        (float sin, float cos) = MathF.SinCos(random.Next() * MathF.Tau);
        float longer = 1 + (0.5f * random.Next()), towering = 0.75f + (0.55f * random.Next());
        float top = MathF.Min(0.92f * thickness, radius * towering);

        // Towers stand off centre.
        Vector2 summit = new Vector2(random.Next() - 0.5f, random.Next() - 0.5f) * 0.7f;
        int count = 7 + (int)(9 * random.Next());
        for (int i = 0; i < count; i++)
        {
            float angle = MathF.Tau * ((i * 0.618034f) + (0.3f * random.Next())), out1 = MathF.Sqrt((i + 0.3f) / count);
            Vector2 place = new Vector2(MathF.Cos(angle), MathF.Sin(angle)) * out1;
            float near = MathF.Max(0, 1 - (Vector2.Distance(place, summit) / 1.5f));
            float r = radius * (0.17f + (0.27f * near)) * (0.75f + (0.5f * random.Next()));
            float height = MathF.Max(0.25f * r, (top * near * near * (0.7f + (0.5f * random.Next()))) - (0.6f * r));
            var offset = new Vector2(place.X * longer, place.Y / longer) * (radius * 0.78f);
            var c = new Vector3(centre.X + (cos * offset.X) - (sin * offset.Y), MathF.Min(height, (0.95f * thickness) - r), centre.Y + (sin * offset.X) + (cos * offset.Y));
            puffs.Add(new CloudPuff(c, r));

            // Fill below towers, so that they stand on something.
            if (c.Y > r)
            {
                puffs.Add(new CloudPuff(new Vector3(c.X, 0.5f * c.Y, c.Z), MathF.Max(r, 0.6f * c.Y)));
            }

            Bud(puffs, random, c, r, thickness);
        }
    }

    /// <summary>Scraps that dissolve around a cloud.</summary>
    private static void Scraps(List<CloudPuff> puffs, RandomStream random, Vector2 centre, float radius, float thickness)
    {
        int count = (int)(3.2f * random.Next());
        for (int i = 0; i < count; i++)
        {
            float angle = MathF.Tau * random.Next(), away = radius * (1.1f + (0.7f * random.Next())), r = radius * (0.06f + (0.12f * random.Next()));
            Vector2 at = centre + (new Vector2(MathF.Cos(angle), MathF.Sin(angle)) * away);
            for (int k = 0; k < 3; k++)
            {
                float shift = r * 1.5f * k * (random.Next() - 0.3f);
                puffs.Add(new CloudPuff(new Vector3(at.X + shift, MathF.Min((0.3f + (0.5f * random.Next())) * r * 1.5f, thickness - r), at.Y + (0.6f * shift)), r * (1 - (0.25f * k))));
            }
        }
    }

    private static void Bud(List<CloudPuff> puffs, RandomStream random, Vector3 parent, float radius, float thickness)
    {
        const int buds = 4;
        for (int i = 0; i < buds; i++)
        {
            float y = -0.15f + (1.1f * random.Next()), angle = MathF.Tau * random.Next(), ring = MathF.Sqrt(MathF.Max(0, 1 - (y * y)));
            float r = radius * (0.32f + (0.25f * random.Next()));
            Vector3 c = parent + (new Vector3(ring * MathF.Cos(angle), y, ring * MathF.Sin(angle)) * (0.9f * radius));
            puffs.Add(new CloudPuff(c with { Y = Math.Clamp(c.Y, 0.3f * r, thickness - r) }, r));
        }
    }
}
