using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>Builds blooms in a frame whose Y axis is the flower's axis.</summary>
internal static class BloomModel
{
    /// <summary>Adds the bloom of a flower.</summary>
    /// <param name="flower">The flower.</param>
    /// <param name="head">From bloom space to model space.</param>
    /// <param name="petals">Receives petals.</param>
    /// <param name="heart">Receives discs and stamens.</param>
    /// <param name="green">Receives sepals.</param>
    /// <param name="stream">Random numbers.</param>
    public static void Add(FlowerParameters flower, in Matrix4x4 head, FoliageBuilder petals, FoliageBuilder heart, FoliageBuilder green, RandomStream stream)
    {
        float r = flower.Radius;
        switch (flower.Kind.Bloom)
        {
            case Bloom.Rose:
                AddRose(head, r, petals, green, stream);
                break;
            case Bloom.Tulip:
                AddTulip(head, r, petals, stream);
                break;
            case Bloom.Daisy:
                AddRays(head, r, 27, 0.15f, 0.02f, 0.17f, 0.06f, petals, stream);
                AddDisc(head, r * 0.3f, 0.42f, 220, heart, new Vector3(1, 1, 1), new Vector3(1.05f, 0.82f, 0.5f));
                AddCup(head, r * 0.3f, green);
                break;
            case Bloom.Sunflower:
                AddRays(head, r, 21, 0.3f, 0.05f, 0.42f, -0.05f, petals, stream);
                AddRays(Matrix4x4.CreateRotationY(0.15f) * Matrix4x4.CreateTranslation(0, -0.006f, 0) * head, r * 1.02f, 21, 0.3f, -0.06f, 0.42f, 0.1f, petals, stream);
                AddDisc(head, r * 0.46f, 0.14f, 620, heart, new Vector3(0.8f, 0.62f, 0.5f), new Vector3(2.6f, 2.1f, 1.1f));
                AddCup(head, r * 0.42f, green);
                break;
            default:
                AddRays(head, r, 8, 0.42f, 0.1f, 0.13f, 0.16f, petals, stream, notch: 0.12f);
                AddDisc(head, r * 0.2f, 0.5f, 90, heart, new Vector3(1, 1, 1), new Vector3(0.85f, 0.6f, 0.4f));
                AddCup(head, r * 0.2f, green);
                break;
        }
    }

    private static void AddRose(Matrix4x4 head, float r, FoliageBuilder petals, FoliageBuilder green, RandomStream stream)
    {
        const int Count = 34;
        for (int i = 0; i < Count; i++)
        {
            // Age 0 is the tight bud in the middle, 1 the open rim.
            float age = i / (Count - 1f), turn = i * FlowerModel.GoldenAngle;
            float height = r * (1.28f - (0.34f * age)) * stream.Range(0.96f, 1.04f);
            float belly = r * (0.16f + (0.72f * MathF.Pow(age, 0.85f)));
            float half = 1.5f - (0.62f * age);
            float open = r * 0.42f * age * age;
            float roll = age > 0.45f ? (age - 0.45f) * 1.6f : 0;
            float tilt = stream.Range(-0.05f, 0.05f), ripple = stream.Range(0f, MathF.Tau);
            Vector3 Point(float u, float v)
            {
                float across = (u * 2) - 1;
                float rim = 1 - (0.2f * across * across) - (0.06f * MathF.Pow(MathF.Abs(across), 6));
                float w = v * rim;
                float close = MathF.Sin(MathF.PI * (0.1f + (0.62f * w)));
                float radius = (belly * ((0.3f * w) + (0.7f * close))) + (open * w * w);
                radius *= 1 - ((1 - age) * 0.45f * w * w);
                float lip = MathF.Max(0, w - 0.62f);
                radius += roll * r * lip * 1.05f;
                float y = (height * w) - (roll * r * lip * lip * 4.2f) + (r * 0.02f * MathF.Sin((across * 5) + ripple) * w * w * age);
                float angle = turn + (across * half * (0.35f + (0.65f * MathF.Sin(MathF.PI * MathF.Min(0.5f, 0.12f + (0.62f * w))))));

                // One edge of a petal lies outside its neighbour, the other inside.
                radius += r * 0.035f * across;
                var p = new Vector3(radius * MathF.Cos(angle), y + (tilt * radius), radius * MathF.Sin(angle));
                return Vector3.Transform(p, head);
            }

            float tone = stream.Range(0.92f, 1.08f);
            Vector3 Color(float u, float v) => new Vector3(1, 1, 1) * (tone * (0.4f + (0.5f * v) + (0.18f * age * v)));
            petals.Sheet(14, 12, Point, Color);
        }

        for (int i = 0; i < 5; i++)
        {
            float turn = (MathF.Tau * i / 5) + 0.3f;
            Vector3 Sepal(float u, float v)
            {
                float across = (u * 2) - 1, half = r * 0.2f * MathF.Pow(1 - v, 0.7f) * (0.5f + v);
                float radius = r * (0.12f + (0.75f * v)), y = r * (0.06f - (0.35f * v * v));
                (float sin, float cos) = MathF.SinCos(turn);
                var p = new Vector3((radius * cos) - (across * half * sin), y, (radius * sin) + (across * half * cos));
                return Vector3.Transform(p, head);
            }

            green.Sheet(6, 10, (u, v) => Sepal(1 - u, v), (_, v) => Vector3.One * (0.9f + (0.2f * v)));
        }

        green.Lathe(head, [new(r * 0.07f, -r * 0.16f), new(r * 0.17f, -r * 0.06f), new(r * 0.2f, r * 0.03f), new(r * 0.15f, r * 0.1f)], 16, _ => Vector3.One);
    }

    private static void AddTulip(Matrix4x4 head, float r, FoliageBuilder petals, RandomStream stream)
    {
        float height = r * 2.15f;
        for (int i = 0; i < 6; i++)
        {
            bool inner = i < 3;
            float turn = (MathF.Tau * i / 3) + (inner ? 0 : MathF.PI / 3) + stream.Range(-0.06f, 0.06f);
            float size = (inner ? 0.9f : 1.02f) * stream.Range(0.97f, 1.03f), lean = stream.Range(-0.02f, 0.05f);
            Vector3 Point(float u, float v)
            {
                float across = (u * 2) - 1;
                float half = 0.95f * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * (0.14f + (0.84f * v)))), 0.62f);
                float radius = r * size * MathF.Pow(MathF.Sin(MathF.PI * (0.06f + (0.66f * v))), 0.72f);
                radius += (r * lean * v) - (r * 0.05f * across * across) + (r * 0.14f * MathF.Max(0, v - 0.85f));
                float crease = -r * 0.05f * MathF.Exp(-across * across * 30) * v;
                float angle = turn + (across * half);
                float y = height * size * (v - (0.05f * across * across * v));
                return Vector3.Transform(new Vector3((radius + crease) * MathF.Cos(angle), y, (radius + crease) * MathF.Sin(angle)), head);
            }

            Vector3 Color(float u, float v)
            {
                float across = MathF.Abs((u * 2) - 1);
                float streak = 0.06f * MathF.Sin(across * 60) * v;
                Vector3 foot = new Vector3(0.95f, 1.5f, 0.75f);
                return Vector3.Lerp(foot, Vector3.One, Noise.SmoothStep(0, 0.3f, v)) * (0.78f + (0.2f * v) + (0.08f * across) + streak);
            }

            petals.Sheet(16, 20, Point, Color);
        }
    }

    /// <summary>A ring of ray petals.</summary>
    private static void AddRays(
        Matrix4x4 head, float r, int count, float width, float lift, float pointed, float droop, FoliageBuilder petals, RandomStream stream, float notch = 0)
    {
        for (int i = 0; i < count; i++)
        {
            float turn = MathF.Tau * (i + stream.Range(-0.18f, 0.18f)) / count;
            float length = r * stream.Range(0.92f, 1.04f), rise = lift + stream.Range(-0.06f, 0.06f), sag = droop + stream.Range(-0.05f, 0.05f);
            float from = r * (count > 15 ? 0.26f : 0.12f) * (pointed > 0.3f ? 1.5f : 1), twist = stream.Range(-0.35f, 0.35f), curl = stream.Range(-0.1f, 0.14f), level = stream.Range(-0.012f, 0.012f) * r;
            (float sin, float cos) = MathF.SinCos(turn);
            Vector3 Point(float u, float v)
            {
                float across = (u * 2) - 1;
                float end = length * (1 - ((0.1f + notch) * across * across) - (notch * 0.3f * MathF.Cos(across * 9.4f)));
                float radius = from + ((end - from) * v);

                // Broad rays keep their width to a rounded end, pointed ones narrow from the middle.
                float outline = MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(0.1f + (v * (pointed > 0.3f ? 0.9f : 0.8f)), 1.4f - pointed))), 0.55f + (pointed * 0.8f));
                float half = r * width * (0.5f * outline);
                float y = (rise * r * v) - (sag * r * v * v) + level + (r * 0.05f * across * across * outline) - (r * 0.018f * MathF.Cos(across * 9.4f) * outline) + (twist * across * half * v);

                // The tip curls, the edges ripple.
                y += (r * curl * MathF.Pow(v, 5)) + (r * 0.022f * MathF.Sin((v * 9) + (turn * 3)) * across * across * outline);
                var p = new Vector3((radius * cos) - (across * half * sin), y, (radius * sin) + (across * half * cos));
                return Vector3.Transform(p, head);
            }

            // Deeper and redder at the foot, lighter along the edge; every petal of its own tone.
            float tone = stream.Range(0.88f, 1.06f), redness = stream.Range(-0.05f, 0.06f);
            Vector3 Color(float u, float v)
            {
                float side = (u * 2) - 1, groove = (0.06f * MathF.Cos(side * 18.8f)) + (0.05f * MathF.Cos(side * 43 + turn)), foot = 1 - Noise.SmoothStep(0.05f, 0.55f, v);
                Vector3 hue = Vector3.Lerp(new Vector3(1.02f + redness, 1.02f - redness, 1), new Vector3(0.86f, 0.6f, 0.7f), foot * 0.75f);
                return hue * (tone * (0.94f + groove + (0.08f * side * side)));
            }

            petals.Sheet(18, 16, (u, v) => Point(1 - u, v), (u, v) => Color(1 - u, v));
        }
    }

    /// <summary>A domed disc of florets in a golden-angle spiral.</summary>
    private static void AddDisc(Matrix4x4 head, float r, float dome, int florets, FoliageBuilder heart, Vector3 inner, Vector3 outer)
    {
        var profile = new Vector2[9];
        for (int i = 0; i < profile.Length; i++)
        {
            float t = i / 8f, radius = r * MathF.Cos(t * MathF.PI * 0.5f);
            profile[i] = new Vector2(MathF.Max(radius, 0.0001f), r * dome * MathF.Sin(t * MathF.PI * 0.5f));
        }

        heart.Lathe(head, profile, 32, _ => inner * 0.5f);
        float size = r * 1.05f / MathF.Sqrt(florets);
        Span<int> ring = stackalloc int[6];
        for (int i = 0; i < florets; i++)
        {
            float t = MathF.Sqrt((i + 0.5f) / florets), angle = i * FlowerModel.GoldenAngle;
            float slope = MathF.Sqrt(MathF.Max(0, 1 - (t * t)));
            var at = new Vector3(r * t * MathF.Cos(angle), r * dome * slope, r * t * MathF.Sin(angle));
            Vector3 normal = FoliageBuilder.Direction(new Vector3(at.X * dome, MathF.Max(slope, 0.25f) * r, at.Z * dome), Vector3.UnitY);
            Vector3 side = FoliageBuilder.Perpendicular(normal), other = Vector3.Cross(normal, side);
            Vector3 color = Vector3.Lerp(inner, outer, Noise.SmoothStep(0.35f, 1, t)) * (0.8f + (0.3f * Hash.ToUnit(Hash.Mix((uint)i))));
            Vector3 apex = at + (normal * size * (0.9f + (0.6f * t)));
            int top = heart.Vertex(Vector3.Transform(apex, head), Vector3.TransformNormal(normal, head), color * 1.15f, apex);
            for (int k = 0; k < 6; k++)
            {
                (float sin, float cos) = MathF.SinCos(MathF.Tau * k / 6);
                Vector3 outward = (side * cos) + (other * sin);
                Vector3 p = at + (outward * size * 0.8f);
                ring[k] = heart.Vertex(Vector3.Transform(p, head), Vector3.TransformNormal(outward + (normal * 0.6f), head), color * 0.6f, p);
            }

            for (int k = 0; k < 6; k++)
            {
                heart.Triangle(top, ring[k], ring[(k + 1) % 6]);
            }
        }
    }

    /// <summary>The green cup under a composite bloom with its bracts.</summary>
    private static void AddCup(Matrix4x4 head, float r, FoliageBuilder green)
    {
        green.Lathe(head, [new(r * 0.25f, -r * 0.75f), new(r * 0.7f, -r * 0.5f), new(r * 1.02f, -r * 0.08f), new(r * 0.9f, r * 0.02f)], 24, _ => Vector3.One * 0.9f);
        for (int i = 0; i < 13; i++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.Tau * i / 13);
            var root = new Vector3(cos * r * 0.8f, -r * 0.3f, sin * r * 0.8f);
            var along = Vector3.Normalize(new Vector3(cos, -0.12f, sin));
            var face = Vector3.Normalize(new Vector3(cos * 0.25f, -1, sin * 0.25f));
            green.Leaf(
                Vector3.Transform(root, head), Vector3.TransformNormal(along, head), Vector3.TransformNormal(face, head), r * 0.8f, r * 0.3f, Vector3.One, Vector3.Zero);
        }
    }
}
