using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Easel.Rendering.Acceleration;

/// <summary>Ray against four triangles (Möller and Trumbore 1997), wide and scalar.</summary>
internal static unsafe class TriangleTest
{
    /// <summary>Barycentric slack, so that no ray slips through an edge that two triangles share.</summary>
    private const float Slack = 1e-6f;

    /// <summary>Tests all four lanes.</summary>
    /// <returns>A bit per lane that is met within (0, <paramref name="tMax"/>); lanes of the outputs without a bit are meaningless.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint IntersectWide(
        TriangleBlock* block, Vector3 origin, Vector3 direction, float tMax,
        out Vector128<float> distance, out Vector128<float> u, out Vector128<float> v)
    {
        Vector128<float> dx = Vector128.Create(direction.X), dy = Vector128.Create(direction.Y), dz = Vector128.Create(direction.Z);
        Vector128<float> ux = Vector128.Load(block->EdgeU), uy = Vector128.Load(block->EdgeU + 4), uz = Vector128.Load(block->EdgeU + 8);
        Vector128<float> vx = Vector128.Load(block->EdgeV), vy = Vector128.Load(block->EdgeV + 4), vz = Vector128.Load(block->EdgeV + 8);

        // p = d × v, det = u · p
        Vector128<float> px = (dy * vz) - (dz * vy), py = (dz * vx) - (dx * vz), pz = (dx * vy) - (dy * vx);
        Vector128<float> inverse = Vector128<float>.One / ((ux * px) + (uy * py) + (uz * pz));

        // s = o − corner, u = s · p / det
        Vector128<float> sx = Vector128.Create(origin.X) - Vector128.Load(block->Corner);
        Vector128<float> sy = Vector128.Create(origin.Y) - Vector128.Load(block->Corner + 4);
        Vector128<float> sz = Vector128.Create(origin.Z) - Vector128.Load(block->Corner + 8);
        u = ((sx * px) + (sy * py) + (sz * pz)) * inverse;

        // q = s × u, v = d · q / det, t = v · q / det
        Vector128<float> qx = (sy * uz) - (sz * uy), qy = (sz * ux) - (sx * uz), qz = (sx * uy) - (sy * ux);
        v = ((dx * qx) + (dy * qy) + (dz * qz)) * inverse;
        distance = ((vx * qx) + (vy * qy) + (vz * qz)) * inverse;

        // Not a number (no area, or parallel) fails every comparison.
        Vector128<float> low = Vector128.Create(-Slack);
        return (Vector128.GreaterThanOrEqual(u, low) & Vector128.GreaterThanOrEqual(v, low)
            & Vector128.LessThanOrEqual(u + v, Vector128.Create(1 + Slack))
            & Vector128.GreaterThan(distance, Vector128<float>.Zero) & Vector128.LessThan(distance, Vector128.Create(tMax)))
            .ExtractMostSignificantBits();
    }

    /// <summary>Tests one lane: the plain form of <see cref="IntersectWide"/>.</summary>
    public static bool IntersectScalar(
        TriangleBlock* block, int lane, Vector3 origin, Vector3 direction, float tMax, out float distance, out float u, out float v)
    {
        Vector3 edgeU = new(block->EdgeU[lane], block->EdgeU[4 + lane], block->EdgeU[8 + lane]);
        Vector3 edgeV = new(block->EdgeV[lane], block->EdgeV[4 + lane], block->EdgeV[8 + lane]);
        Vector3 s = origin - new Vector3(block->Corner[lane], block->Corner[4 + lane], block->Corner[8 + lane]);
        Vector3 p = Vector3.Cross(direction, edgeV);
        float inverse = 1 / Vector3.Dot(edgeU, p);
        u = Vector3.Dot(s, p) * inverse;
        Vector3 q = Vector3.Cross(s, edgeU);
        v = Vector3.Dot(direction, q) * inverse;
        distance = Vector3.Dot(edgeV, q) * inverse;
        return u >= -Slack && v >= -Slack && u + v <= 1 + Slack && distance > 0 && distance < tMax;
    }
}
