using System.Numerics;
using Easel.Catalogue.People;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>Locks of mane, forelock and tail.</summary>
/// <param name="frame">Metres of the build.</param>
/// <param name="pose">Where everything is.</param>
/// <param name="seed">Same seed, same hair.</param>
internal sealed class GrazerHair(FigureFrame frame, GrazerPose pose, uint seed)
{
    private const int Points = 9;

    /// <summary>What locks are made of.</summary>
    public static Material Material(Vector3 color) => new()
    {
        Name = "mane",
        BaseColor = LinearRgb.FromVector3(color),
        Roughness = 0.58f,
        Specular = 0.014f,
        Sheen = 0.10f,
        Translucency = 0.10f,
        Pattern = new HairPattern(260),
    };

    /// <summary>Locks that fall from the crest to the left, some to the right.</summary>
    /// <param name="length">Length of a lock, metres of the build.</param>
    /// <param name="narrow">Width of the neck over its depth.</param>
    public Mesh FallingMane(float length, float narrow)
    {
        const int Locks = 104;
        var hair = new HairMesh();
        RandomStream random = new RandomStream(seed).Child("mane");
        for (int i = 0; i < Locks; i++)
        {
            float t = 0.10f + (0.90f * (i + random.Next()) / Locks), side = i % 6 == 5 ? -1 : 1;
            (Vector3 center, float radius, Vector3 up, Vector3 along) = Crest(t);

            // Where the neck flows into the shoulders its crest is higher than its own axis tells.
            radius *= 1 + (0.16f * MathF.Max(0, 1 - (2.2f * t)));
            float own = length * random.Range(0.72f, 1.12f) * (side < 0 ? 0.6f : 1) * (0.62f + (0.38f * MathF.Sin(MathF.PI * Math.Clamp(t, 0.1f, 0.9f))));
            float drift = random.Range(-0.14f, 0.05f), lift = random.Range(1.02f, 1.10f), wave = random.Range(-0.02f, 0.02f);
            var path = new Vector3[Points];
            var outwards = new Vector3[Points];
            Vector3 previous = default;
            for (int k = 0; k < Points; k++)
            {
                // Round the crest as an ellipse, then straight down.
                float s = k / (Points - 1f), around = s * own / radius, angle = MathF.Min(around, 1.75f);
                float half = radius * narrow * (1 + (0.55f * MathF.Max(0, 1 - (1.7f * t))));
                Vector3 across = Vector3.UnitX * side, at = center + (lift * ((across * (half * MathF.Sin(angle))) + (up * (radius * MathF.Cos(angle)))));
                if (around > 1.75f)
                {
                    at = previous - (Vector3.UnitY * (own / (Points - 1)));
                }

                previous = at;
                path[k] = frame.Point(at + (along * (drift * s)) + (across * (0.012f + (wave * MathF.Sin(4.2f * s)))));
                outwards[k] = Vector3.Normalize((across * MathF.Sin(angle)) + (up * (0.25f + MathF.Cos(angle))));
            }

            hair.AddLock(path, outwards, 0.032f * frame.Scale * random.Range(0.7f, 1.3f), 0.32f, random.Range(0.74f, 1.24f), Taper);
        }

        return hair.ToMesh();
    }

    /// <summary>A brush of short upright locks along the crest.</summary>
    /// <param name="length">Height of the brush, metres of the build.</param>
    /// <param name="choose">True for roots that belong to this mesh: dark and light locks are meshes of their own.</param>
    /// <param name="from">Where it begins on the neck, 0 at the breast.</param>
    public Mesh? Brush(float length, Func<Vector3, bool> choose, float from = 0.22f)
    {
        const int Locks = 150;
        var hair = new HairMesh();
        RandomStream random = new RandomStream(seed).Child("brush");
        for (int i = 0; i < Locks; i++)
        {
            float t = from + ((1.06f - from) * (i + random.Next()) / Locks), aside = random.Range(-0.016f, 0.016f);
            (Vector3 center, float radius, Vector3 up, Vector3 along) = Crest(t);
            Vector3 root = center + (up * (0.93f * radius)) + (Vector3.UnitX * aside);
            float own = length * random.Range(0.85f, 1.12f) * Noise.SmoothStep(from - 0.02f, from + 0.25f, t), shade = random.Range(0.85f, 1.15f);
            Vector3 lean = (along * random.Range(-0.25f, 0.12f)) + (Vector3.UnitX * (9 * aside));
            if (!choose(root))
            {
                continue;
            }

            for (int face = 0; face < 2; face++)
            {
                var path = new Vector3[5];
                var outwards = new Vector3[5];
                for (int k = 0; k < path.Length; k++)
                {
                    float s = k / (path.Length - 1f);
                    path[k] = frame.Point(root + ((up + (lean * s)) * (s * (own + (0.07f * radius)))));
                    outwards[k] = Vector3.UnitX * (face == 0 ? 1 : -1);
                }

                hair.AddLock(path, outwards, 0.020f * frame.Scale, 0.4f, shade, s => s < 0.75f ? 1 : 1 - (0.8f * (s - 0.75f) / 0.25f));
            }
        }

        return hair.IsEmpty ? null : hair.ToMesh();
    }

    /// <summary>Locks between the ears that fall over the forehead.</summary>
    /// <param name="head">The head.</param>
    /// <param name="length">Length of a lock, metres of the build.</param>
    public Mesh Forelock(GrazerHead head, float length)
    {
        const int Locks = 16;
        var hair = new HairMesh();
        RandomStream random = new RandomStream(seed).Child("forelock");
        FigureFrame h = head.Frame;
        float units = length * frame.Scale / h.Scale;
        for (int i = 0; i < Locks; i++)
        {
            float x = random.Range(-0.26f, 0.26f), own = units * random.Range(0.7f, 1.1f), aside = random.Range(-0.12f, 0.30f);
            var path = new Vector3[Points];
            var outwards = new Vector3[Points];
            for (int k = 0; k < Points; k++)
            {
                float s = k / (Points - 1f);
                Vector3 axis = new(0, -0.2f, -0.25f + (s * own)), way = new((x * (1 + (0.4f * s))) + (aside * s), 1.0f, 0.15f - (0.15f * s));
                Vector3 at = head.On(axis, way) ?? (axis + way);
                path[k] = h.Point(at + (Vector3.Normalize(way) * (0.05f + (0.10f * MathF.Sin(MathF.PI * s)))));
                outwards[k] = h.Direction(way.X * 0.6f, 1, 0.2f);
            }

            hair.AddLock(path, outwards, 0.024f * frame.Scale * random.Range(0.8f, 1.2f), 0.35f, random.Range(0.84f, 1.15f), Taper);
        }

        return hair.ToMesh();
    }

    /// <summary>The hair of a tail: from the whole of it or from its end.</summary>
    /// <param name="tail">Its form.</param>
    /// <param name="axis">Its posed axis, metres of the build.</param>
    public Mesh Tail(TailForm tail, ReadOnlySpan<Vector4> axis)
    {
        int locks = tail.From < 0.5f ? 90 : 34;
        var hair = new HairMesh();
        RandomStream random = new RandomStream(seed).Child("tail");
        for (int i = 0; i < locks; i++)
        {
            float t = tail.From + ((1 - tail.From) * (i + random.Next()) / locks), angle = random.Range(0, MathF.Tau);
            Vector4 place = Chain.CatmullRom(axis, t * (axis.Length - 1)), ahead = Chain.CatmullRom(axis, MathF.Min((t * (axis.Length - 1)) + 0.2f, axis.Length - 1));
            Vector3 root = new(place.X, place.Y, place.Z), flow = new Vector3(ahead.X, ahead.Y, ahead.Z) - root;
            flow = flow.LengthSquared() > 1e-8f ? Vector3.Normalize(flow) : -Vector3.UnitY;
            var away = new Vector3(MathF.Cos(angle), 0, MathF.Sin(angle));
            float own = tail.Hair * random.Range(0.78f, 1.06f), spread = (tail.From < 0.5f ? 0.085f : 0.05f) * random.Range(0.5f, 1.1f), wave = random.Range(-0.02f, 0.02f);
            own = MathF.Min(own, MathF.Max(root.Y - 0.03f, 0.1f) * 1.15f);
            var path = new Vector3[Points];
            var outwards = new Vector3[Points];
            Vector3 at = root + (away * (0.8f * place.W));
            for (int k = 0; k < Points; k++)
            {
                float s = k / (Points - 1f);
                path[k] = frame.Point(at + (away * ((spread * MathF.Sin(1.9f * s)) + (wave * MathF.Sin(5 * s)))));
                outwards[k] = Vector3.Normalize(away + new Vector3(0, 0.25f, 0));
                at += Vector3.Normalize(Vector3.Lerp(flow, -Vector3.UnitY, MathF.Min(1, 2.4f * s))) * (own / (Points - 1));
                at.Y = MathF.Max(at.Y, 0.02f);
            }

            hair.AddLock(path, outwards, (tail.From < 0.5f ? 0.034f : 0.018f) * frame.Scale * random.Range(0.8f, 1.2f), 0.35f, random.Range(0.82f, 1.16f), Taper);
        }

        return hair.ToMesh();
    }

    /// <summary>A place on the neck: axis, radius, the way to the crest and the way to the head.</summary>
    private (Vector3 Center, float Radius, Vector3 Up, Vector3 Along) Crest(float share)
    {
        float t = share * (pose.Neck.Length - 1);
        Vector4 at = Chain.CatmullRom(pose.Neck, t), next = Chain.CatmullRom(pose.Neck, MathF.Min(t + 0.05f, pose.Neck.Length - 1)), last = Chain.CatmullRom(pose.Neck, MathF.Min(t, pose.Neck.Length - 1.05f));
        Vector3 along = Vector3.Normalize(new Vector3(next.X - last.X, next.Y - last.Y, next.Z - last.Z));
        Vector3 up = Vector3.Normalize(Vector3.Cross(along, Vector3.UnitX));
        Vector3 center = new Vector3(at.X, at.Y, at.Z) + (MathF.Max(0, share - 1) * 0.4f * along);
        return (center, at.W, up, along);
    }

    private static float Taper(float t) => t < 0.6f ? 1 : 1 - (0.88f * (t - 0.6f) / 0.4f);
}
