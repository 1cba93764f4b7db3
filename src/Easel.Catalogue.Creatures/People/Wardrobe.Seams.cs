using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Where sleeves are sewn in: trunk and sleeve are sheets of their own, so both are drawn out along their common edge until the
/// cloth runs on from one to the other, as a smooth union of distance fields would.</summary>
internal sealed partial class Wardrobe
{
    // Cloth rounds the corner between trunk and sleeve within this distance, units.
    private const float SeamReach = 0.12f;

    /// <summary>A point of a sleeve, drawn out to the trunk.</summary>
    /// <param name="p">The point, metres.</param>
    /// <param name="arm">The arm within.</param>
    /// <param name="trunk">The trunk of the garment.</param>
    private Vector3 SewnToTrunk(Vector3 p, LimbForm arm, SdfShape trunk)
    {
        (float along, _, Vector3 own) = arm.FromUpper(p);
        float distance = trunk.Distance(p) / _u, share = Noise.SmoothStep(0.62f, 0.20f, along);
        if (share <= 0 || MathF.Abs(distance) >= SeamReach)
        {
            return p;
        }

        // What is inside the trunk lies close under it, so that no gap opens along the seam.
        const float Under = 0.006f;
        Vector3 off = trunk.Normal(p, 0.01f * _u);
        float lift = share * MathF.Max(0, -distance - Under) * Noise.SmoothStep(SeamReach, 0.5f * SeamReach, -distance);
        return DrawnOut(p, own, distance, off, share) + (off * (lift * _u));
    }

    /// <summary>A point of the trunk of a garment, drawn out to the sleeve beside it.</summary>
    /// <param name="p">The point, metres.</param>
    /// <param name="angle">Where it lies round the trunk, radians.</param>
    /// <param name="grow">Distance of the sleeve from the skin, units.</param>
    /// <param name="trunk">The trunk of the garment.</param>
    private Vector3 SewnToSleeve(Vector3 p, float angle, float grow, SdfShape trunk)
    {
        (float along, float toSkin, Vector3 other) = _arms[angle < MathF.PI ? 0 : 1].FromUpper(p);
        float distance = toSkin - grow, share = Noise.SmoothStep(0.62f, 0.20f, along);
        return share <= 0 || MathF.Abs(distance) >= SeamReach ? p : DrawnOut(p, trunk.Normal(p, 0.01f * _u), distance, other, share);
    }

    /// <summary>Moves a point of one surface to the smooth union with another one: one step down the slope of the blended distance.</summary>
    private Vector3 DrawnOut(Vector3 p, Vector3 own, float distance, Vector3 other, float share)
    {
        float near = (SeamReach - MathF.Abs(distance)) / SeamReach, fill = 0.25f * SeamReach * near * near;
        Vector3 slope = Vector3.Lerp(own, other, 0.5f * near);
        float steep = MathF.Max(0.5f, slope.Length());
        return p + (slope * (share * fill * _u / (steep * steep)));
    }
}
