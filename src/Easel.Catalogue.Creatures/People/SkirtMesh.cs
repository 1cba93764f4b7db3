using System.Numerics;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Hanging cloth round the legs, from the waist to a hem: skirts, coat tails, robes. It keeps off the legs, whatever their pose.</summary>
internal static class SkirtMesh
{
    /// <summary>Builds it.</summary>
    /// <param name="body">The figure.</param>
    /// <param name="trunk">What it hangs from.</param>
    /// <param name="cut">Its cut.</param>
    public static Mesh Build(PersonSkeleton body, TrunkForm trunk, SkirtCut cut)
    {
        const int Around = 176, Down = 34, Inside = 8;
        float u = body.Unit, low = cut.Hem * u;
        Vector3 waist = body.Pelvis.Point(0, cut.Top, 0);

        // Rows run down the outside, round the hem, and some way up the inside.
        return ClothSheet.Build(Around, Down + Inside, cut.Opening <= 0, false, (i, j) =>
        {
            // The last rows lie close together, so that the hem is crisp.
            const float Last = 0.992f;
            float v = j < Down ? Last * j / (Down - 1) : j <= Down + 1 ? 1 : 1 - (0.6f * (j - Down - 1) / (Inside - 1)), s = (float)i / Around;
            float inner = j > Down ? 0.012f : 0;
            float angle = cut.Opening > 0 ? ((2 * s) - 1) * (MathF.PI - cut.Opening) : s * MathF.Tau;
            return Point(body, trunk, cut, waist, angle, float.Lerp(waist.Y, low, v), v, inner + OverlapAt(angle, cut.Overlap));
        });
    }

    private static Vector3 Point(PersonSkeleton body, TrunkForm trunk, SkirtCut cut, Vector3 waist, float angle, float y, float v, float inner)
    {
        float u = body.Unit, sin = MathF.Sin(angle), cos = MathF.Cos(angle);

        // A bell: from the form of the hips to the circle of the hem.
        float height = cut.Top - (v * (waist.Y - (cut.Hem * u)) / u);
        Vector3 onHips = trunk.Point(MathF.Max(height, -0.10f), angle, cut.Grow + (0.02f * Noise.SmoothStep(0, 0.2f, v)));
        Vector3 left = AtHeight(body, 0, y), right = AtHeight(body, 1, y);
        Vector3 middle = Vector3.Lerp(waist, 0.5f * (left + right), 0.85f * Noise.SmoothStep(0, 0.7f, v));
        var direction = new Vector3(sin, 0, cos);
        float bell = float.Lerp(body.Build.Trunk.Waist, cut.HemRadius, MathF.Pow(v, 0.88f)) * u / new Vector2(sin, cos / float.Lerp(0.78f, 0.92f, v)).Length();
        float hips = new Vector2(onHips.X - middle.X, onHips.Z - middle.Z).Length();
        float reach = SmoothMax(hips, bell, 0.05f * u);
        float leg = float.Lerp(body.Build.Leg.Top, body.Build.Leg.Middle, v) + 0.035f + cut.Grow;
        foreach (Vector3 at in (ReadOnlySpan<Vector3>)[left, right])
        {
            float push = Vector3.Dot(direction, at - middle) + ((leg - (0.22f * (1 - Noise.SmoothStep(0.06f, 0.50f, cut.Top - height)))) * u);
            reach = SmoothMax(reach, push, 0.06f * u);
        }

        // Folds start at gathers under the waist, wander as they fall, and are rounder outside than inside.
        float wander = angle + (0.13f * MathF.Sin((2 * angle) + (2.0f * v) + 0.5f)) + (0.10f * MathF.Sin((3 * angle) + (2.2f * v))) + (0.05f * v * MathF.Sin((5 * angle) + 1));
        float phase = (cut.Folds * wander) + 0.6f, fold = MathF.Cos(phase), round = 1 - (0.5f * (1 - fold) * (1 - fold));
        float uneven = 0.72f + (0.42f * MathF.Sin((2 * angle) + 0.9f));
        float wave = (0.60f * round) + (0.22f * fold) + (0.26f * MathF.Cos((((2 * cut.Folds) + 1) * angle) + 2.1f) * v);
        reach *= 1 + (cut.Depth * uneven * wave * Noise.SmoothStep(0, 0.85f, v));
        reach -= inner * u;
        float lift = 0.16f * cut.Depth * u * v * MathF.Cos(phase + 0.5f);

        // The wind blows from the figure's right: the lee side flies out and up, the windward side is pressed to the legs.
        float blow = cut.Wind * v * v, lee = 0.5f + (0.5f * MathF.Sin(angle - 0.35f));
        Vector3 drift = new Vector3(blow * (0.25f + (0.95f * lee)), blow * 0.42f * lee * lee, -0.25f * blow) * u;
        Vector3 top = new(float.Lerp(onHips.X, middle.X + (direction.X * reach), Noise.SmoothStep(0, 0.08f, v)), y + lift, float.Lerp(onHips.Z, middle.Z + (direction.Z * reach), Noise.SmoothStep(0, 0.08f, v)));
        return top + new Vector3(0, (onHips.Y - y) * (1 - Noise.SmoothStep(0, 0.12f, v)), 0) + drift;
    }

    /// <summary>The right front lies deeper, from the edge of the left one on.</summary>
    private static float OverlapAt(float angle, float depth)
    {
        const float Edge = -0.20f;
        float a = angle > MathF.PI ? angle - MathF.Tau : angle;
        return depth * Noise.SmoothStep(Edge + 0.015f, Edge - 0.025f, a) * Noise.SmoothStep(Edge - 1.3f, Edge - 0.3f, a);
    }

    private static Vector3 AtHeight(PersonSkeleton body, int i, float y)
    {
        (Vector3 hip, Vector3 knee, Vector3 ankle) = body.Legs[i];
        return y >= knee.Y
            ? Vector3.Lerp(hip, knee, Math.Clamp((hip.Y - y) / MathF.Max(hip.Y - knee.Y, 1e-3f), 0, 1))
            : Vector3.Lerp(knee, ankle, Math.Clamp((knee.Y - y) / MathF.Max(knee.Y - ankle.Y, 1e-3f), 0, 1));
    }

    private static float SmoothMax(float a, float b, float k)
    {
        float h = MathF.Max(k - MathF.Abs(a - b), 0) / k;
        return MathF.Max(a, b) + (h * h * k * 0.25f);
    }
}
