using System.Numerics;
using Easel.Scenes.Kit;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Hanging cloth round the legs, from the waist to a hem: skirts, coat tails, robes. It keeps off the legs, whatever their pose.</summary>
internal static class SkirtMesh
{
    /// <summary>Builds it.</summary>
    /// <param name="body">The figure.</param>
    /// <param name="top">Height of its upper edge above the hip joints, units.</param>
    /// <param name="hem">Height of the hem above the ground, units.</param>
    /// <param name="topRadius">Half width at the upper edge, units.</param>
    /// <param name="hemRadius">Half width at the hem, units.</param>
    /// <param name="folds">Number of folds round the hem.</param>
    /// <param name="depth">Depth of the folds relative to the radius, 0 to 0.12.</param>
    /// <param name="opening">Half angle of an opening behind, radians; 0 for none.</param>
    /// <param name="grow">How much farther off the body it hangs than a skirt, units.</param>
    /// <param name="overlap">How far the left front lies over the right one, units; 0 for a closed skirt.</param>
    public static Mesh Build(PersonSkeleton body, float top, float hem, float topRadius, float hemRadius, int folds, float depth, float opening = 0, float grow = 0, float overlap = 0)
    {
        const int Around = 160, Down = 26, Inside = 8;
        float u = body.Unit;
        Vector3 waist = body.Pelvis.Point(0, top, 0);
        float low = hem * u;

        // Rows run down the outside, round the hem, and some way up the inside.
        PolyMesh grid = Shapes.Grid(
            Around,
            Down + Inside,
            (s, t) =>
            {
                float row = t * (Down + Inside), v = row <= Down ? row / Down : 1 - (0.6f * (row - Down) / Inside);
                float inner = row > Down ? 0.012f : 0;
                float angle = opening > 0 ? ((2 * s) - 1) * (MathF.PI - opening) : s * MathF.Tau;
                float y = float.Lerp(waist.Y, low, v);
                return Point(body, waist, angle, y, v, topRadius, hemRadius, folds, depth, grow, inner + Overlap(angle, overlap));
            },
            wrapU: opening <= 0);
        return grid.Flip().ToMesh();
    }

    private static Vector3 Point(
        PersonSkeleton body, Vector3 waist, float angle, float y, float v, float topRadius, float hemRadius, int folds, float depth, float grow, float inner)
    {
        float u = body.Unit, sin = MathF.Sin(angle), cos = MathF.Cos(angle);

        // A bell: over the hips at once, then wider towards the hem.
        float hips = body.Build.Trunk.Hips + 0.045f + grow;
        float bell = float.Lerp(topRadius, hemRadius, v * (0.75f + (0.25f * v)));
        float radius = MathF.Max(bell, float.Lerp(topRadius, hips, MathF.Min(1, 3.4f * v)));
        float oval = float.Lerp(body.Build.Depth, 0.92f, v);

        // The cloth follows the middle of the legs and is pushed out by each.
        Vector3 left = AtHeight(body, 0, y), right = AtHeight(body, 1, y);
        Vector3 middle = Vector3.Lerp(waist, 0.5f * (left + right), 0.85f * MathF.Min(1, 1.4f * v));
        var direction = new Vector3(sin, 0, cos);
        float reach = radius * u / new Vector2(sin, cos / oval).Length();
        // A belly stands out a little more than its own size.
        float belly = body.Build.Belly > 0 ? body.Build.Belly + 0.03f : 0;
        reach += belly * u * MathF.Max(0, cos) * (1 - (v * v));
        float leg = float.Lerp(body.Build.Leg.Top, body.Build.Leg.Middle, v) + 0.035f + grow;
        foreach (Vector3 at in (ReadOnlySpan<Vector3>)[left, right])
        {
            float push = Vector3.Dot(direction, at - middle) + ((leg - (0.25f * (1 - Noise.SmoothStep(0.02f, 0.30f, v)))) * u);
            reach = SmoothMax(reach, push, 0.06f * u);
        }

        // Folds start at gathers under the waist, wander as they fall, and are rounder outside than inside.
        float wander = angle + (0.10f * MathF.Sin((3 * angle) + (2.2f * v))) + (0.05f * v * MathF.Sin((5 * angle) + 1));
        float fold = MathF.Cos((folds * wander) + 0.6f), round = 1 - (0.5f * (1 - fold) * (1 - fold));
        float wave = (0.55f * round) + (0.25f * fold) + (0.3f * MathF.Cos((((2 * folds) + 1) * angle) + 2.1f) * v);
        reach *= 1 + (depth * wave * Noise.SmoothStep(0, 0.9f, v));
        reach -= inner * u;
        float lift = 0.016f * u * v * MathF.Cos((folds * angle) + 1.4f);
        return new Vector3(middle.X, y + lift, middle.Z) + (direction * reach);
    }

    /// <summary>The right front lies deeper, from the edge of the left one on.</summary>
    private static float Overlap(float angle, float depth)
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
