using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Placing;

/// <summary>Slides a unit sideways until it touches another: their boxes touch long before the bodies in them do.</summary>
internal static class ContactSlide
{
    /// <summary>Slabs of height in which the nearest points of both are compared.</summary>
    private const int Slabs = 14;

    /// <summary>How far bodies sink into each other, share of the smaller width: fur and cloth give, and a gap would be seen.</summary>
    private const float Sink = 0.015f;

    /// <summary>The unit in contact.</summary>
    /// <param name="unit">What is moved.</param>
    /// <param name="other">What it shall touch.</param>
    public static Unit Against(Unit unit, Placement other)
    {
        bool fromLeft = unit.Bounds.Center.X < other.Bounds.Center.X;
        float low = MathF.Min(unit.Bounds.Min.Y, other.Bounds.Min.Y), height = MathF.Max(unit.Bounds.Max.Y, other.Bounds.Max.Y) - low;
        float[] mine = Ends(unit.Members, fromLeft, low, height), theirs = Ends([other], !fromLeft, low, height);
        float gap = float.MaxValue;
        for (int i = 0; i < Slabs; i++)
        {
            if (float.IsFinite(mine[i]) && float.IsFinite(theirs[i]))
            {
                gap = MathF.Min(gap, fromLeft ? theirs[i] - mine[i] : mine[i] - theirs[i]);
            }
        }

        if (gap is float.MaxValue)
        {
            return unit;
        }

        float way = gap + (Sink * MathF.Min(unit.Bounds.Size.X, other.Bounds.Size.X));
        return unit.MovedBy(new Vector3(fromLeft ? way : -way, 0, 0));
    }

    // The rightmost or leftmost point in every slab.
    private static float[] Ends(IEnumerable<Placement> placements, bool right, float low, float height)
    {
        var ends = new float[Slabs];
        Array.Fill(ends, right ? float.NegativeInfinity : float.PositiveInfinity);
        foreach (Placement placement in placements)
        {
            foreach (Part part in placement.Model.Parts)
            {
                foreach (Vector3 p in part.Mesh.Positions)
                {
                    Vector3 at = Vector3.Transform(p, placement.Transform);
                    int slab = Math.Clamp((int)((at.Y - low) / height * Slabs), 0, Slabs - 1);
                    ends[slab] = right ? MathF.Max(ends[slab], at.X) : MathF.Min(ends[slab], at.X);
                }
            }
        }

        return ends;
    }
}
