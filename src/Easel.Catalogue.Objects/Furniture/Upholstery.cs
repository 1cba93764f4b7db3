using System.Numerics;
using Easel.Scenes.Kit;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>Stuffed things as an upholsterer makes them: cushions with welts along their seams, soft faces, hollows where one sits and
/// creases that run from the corners.</summary>
internal static class Upholstery
{
    /// <summary>Radius of the welt, a cord sewn into a seam, metres.</summary>
    private const float Welt = 0.0048f;

    /// <summary>A box cushion that stands on y = 0: a crowned, dented top, welts along its upper and lower seams.</summary>
    /// <param name="x">Width, metres.</param>
    /// <param name="y">Height at the edge, metres.</param>
    /// <param name="z">Depth, metres.</param>
    /// <param name="crown">How far the middle of the top rises above its edge, metres.</param>
    /// <param name="seed">For dents and creases: no two cushions are alike.</param>
    public static PolyMesh BoxCushion(float x, float y, float z, float crown, uint seed)
    {
        float round = MathF.Min(0.03f, 0.3f * y), inset = 0.29f * round;
        PolyMesh body = Shapes.Cushion(x, y, z, round, 0, 30);
        List<Vector2> seam = Outlines.Rectangle(x - (2 * inset), z - (2 * inset), 0.75f * round, 6);
        foreach (float at in (ReadOnlySpan<float>)[inset, y - inset])
        {
            body.Join(Shapes.Tube([.. Subdivide(seam).Select(q => new Vector3(q.X, at, q.Y))], Welt, 8, closed: true));
        }

        var half = new Vector3(x / 2, y, z / 2);
        Vector3 hollow = new(Unit(seed, 1) * 0.12f * x, 0, Unit(seed, 2) * 0.1f * z);
        return body.Warp(p =>
        {
            Vector3 q = p / half;
            float up = Math.Clamp(q.Y, 0, 1), face = (1 - MathF.Pow(MathF.Abs(q.X), 2.6f)) * (1 - MathF.Pow(MathF.Abs(q.Z), 2.6f));
            face = MathF.Max(0, face);

            // The filling pushes the sides out between the seams; where one sits it has settled.
            float side = 4 * up * (1 - up), sit = MathF.Exp(-(Square((p.X - hollow.X) / (0.34f * x)) + Square((p.Z - hollow.Z) / (0.36f * z))));
            Vector3 moved = p + new Vector3(0, up * ((crown * MathF.Pow(face, 0.6f)) - (0.5f * crown * sit)), 0);
            moved.X += MathF.Sign(p.X) * 0.012f * side * Noise.SmoothStep(0.75f, 1, MathF.Abs(q.X));
            moved.Z += MathF.Sign(p.Z) * 0.016f * side * Noise.SmoothStep(0.75f, 1, MathF.Abs(q.Z));
            return moved + Slack(p, seed, 0.0045f);
        });
    }

    /// <summary>A pillow about the origin in the X–Y plane, its full side towards +Z: soft corners, a welt around, creases from the corners
    /// and a dent in its upper edge.</summary>
    /// <param name="halfWidth">Half its width, metres.</param>
    /// <param name="halfHeight">Half its height, metres.</param>
    /// <param name="thick">Half its thickness in the middle, metres.</param>
    /// <param name="seed">For dents and creases.</param>
    /// <param name="dent">Depth of the dent, share of the half height: 0.2 for one struck with the edge of a hand.</param>
    /// <param name="hasWelt">Whether a cord is sewn into the seam, as on scatter cushions.</param>
    public static PolyMesh Pillow(float halfWidth, float halfHeight, float thick, uint seed, float dent = 0.1f, bool hasWelt = true)
    {
        const int Around = 144, Rings = 26;
        PolyMesh Side(float sign) => Shapes.Grid(Around, Rings, (u, v) => At(u * MathF.Tau, MathF.Sin(MathF.PI / 2 * v), sign), wrapU: true);
        PolyMesh pillow = Side(1).Flip().Join(Side(-1)).Weld();
        return hasWelt ? pillow.Join(Shapes.Tube([.. Enumerable.Range(0, Around).Select(i => At(i * MathF.Tau / Around, 1, 0))], 0.8f * Welt, 8, closed: true)) : pillow;

        Vector3 At(float angle, float radius, float sign)
        {
            (float s, float c) = MathF.SinCos(angle);
            float reach = radius / MathF.Pow(MathF.Pow(MathF.Abs(c), 7) + MathF.Pow(MathF.Abs(s), 7), 1 / 7f);
            float a = c * reach, b = s * reach, corner = MathF.Pow(MathF.Abs(2 * s * c), 3) * radius;

            // The filling draws the seams in between the corners and leaves these thin.
            float x = a * halfWidth * (1 - (0.055f * (1 - (b * b)))), y = b * halfHeight * (1 - (0.065f * (1 - (a * a))));
            float full = MathF.Pow(MathF.Max(0, 1 - MathF.Pow(radius, 2.3f)), 0.62f) * (1 - (0.3f * corner)) * (1 - (0.12f * b));

            // Folds run inwards from the corners, puckers from the seam.
            float toCorner = angle - (MathF.PI / 4) - (MathF.PI / 2 * MathF.Round((angle - (MathF.PI / 4)) / (MathF.PI / 2)));
            float phase = 6 * Unit(seed, 3 + (uint)(sign > 0 ? 1 : 0)), rim = Noise.SmoothStep(0.3f, 0.75f, radius) * Noise.SmoothStep(1, 0.9f, radius);
            float fold = MathF.Cos((toCorner * 15) + phase + (2 * radius)) * MathF.Exp(-Square(toCorner / 0.3f)) * rim;
            float pucker = Noise.Perlin(new Vector3(c * 7, s * 7, 1.2f * radius), seed + 9) * Noise.SmoothStep(0.55f, 0.85f, radius) * Noise.SmoothStep(1, 0.93f, radius);
            float z = sign * ((thick * full) + (thick * 0.08f * fold) + (thick * 0.09f * pucker));
            float hit = dent * MathF.Exp(-Square((a - (0.2f * Unit(seed, 11))) / 0.38f)) * Noise.SmoothStep(-0.3f, 1, b);
            y -= hit * halfHeight;
            z += sign * 0.5f * hit * thick * (1 - radius);
            var p = new Vector3(x, y, z);
            return p + (Slack(p, seed + 20, 0.09f * thick) * (0.3f + (0.7f * (1 - radius))));
        }
    }

    /// <summary>How far cloth over a filling lies off its ideal form at a point, metres: broad hollows and a few sharp creases.</summary>
    /// <param name="p">The point, metres.</param>
    /// <param name="seed">Tells cloths apart.</param>
    /// <param name="height">Of the hollows, metres.</param>
    public static Vector3 Slack(Vector3 p, uint seed, float height)
    {
        float broad = Noise.Perlin(p * 6.5f, seed), crease = 1 - (2 * MathF.Abs(Noise.Perlin((p * 5) + new Vector3(0.6f * broad), seed + 1)));
        float line = MathF.Pow(MathF.Max(0, crease), 6);
        return new Vector3(0.4f * Noise.Perlin(p * 5.5f, seed + 2), broad - (0.55f * line), 0.6f * Noise.Perlin(p * 6, seed + 3) - (0.35f * line)) * height;
    }

    // Points close enough together to follow the hollows of the cushion.
    private static IEnumerable<Vector2> Subdivide(List<Vector2> ring)
    {
        for (int i = 0; i < ring.Count; i++)
        {
            Vector2 a = ring[i], b = ring[(i + 1) % ring.Count];
            int steps = Math.Max(1, (int)(Vector2.Distance(a, b) / 0.025f));
            for (int k = 0; k < steps; k++)
            {
                yield return Vector2.Lerp(a, b, (float)k / steps);
            }
        }
    }

    private static float Square(float x) => x * x;

    // In [−1, 1].
    private static float Unit(uint seed, uint salt) => (2 * Hash.ToUnit(Hash.Mix(seed, salt))) - 1;
}
