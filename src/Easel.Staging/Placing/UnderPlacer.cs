using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Placing;

/// <summary>Stands a unit in the room that a table or a tree keeps free under it, clear of legs and trunks, rather before than behind them.</summary>
internal static class UnderPlacer
{
    /// <summary>Places tried along each side of the room.</summary>
    private const int Across = 9, Deep = 7;

    /// <summary>Every so many points of a dense mesh tell enough of where it is.</summary>
    private const int Stride = 5;

    /// <summary>Cost of a place at the edge of the room, and gain of one at its front.</summary>
    private const float Aside = 0.25f, Front = 0.3f;

    /// <summary>Width of a gateway's opening, share of its own.</summary>
    private const float OpenShare = 0.7f;

    /// <summary>Cost of a place where somebody stands already.</summary>
    private const float Taken = 8;

    /// <summary>The unit under the roof, or null where that has no such room.</summary>
    /// <param name="unit">What stands there, around the origin.</param>
    /// <param name="roof">The table or tree.</param>
    /// <param name="collides">Whether it would stand in others there.</param>
    public static Unit? Place(Unit unit, Placement roof, Func<Unit, bool> collides)
    {
        TaggedSurface under = roof.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Under);
        if (under == default && Gateways.Has(roof.Element.Thing))
        {
            under = Opening(roof.Model.Bounds);
        }

        if (under == default)
        {
            return null;
        }

        Level level = Level.Of(under, roof);
        Vector3[] solid = [.. roof.Model.Parts.SelectMany(p => p.Mesh.Positions.Where((_, i) => p.Mesh.Positions.Length < 4000 || i % Stride == 0)).Select(p => Vector3.Transform(p, roof.Transform))];
        Unit? best = null;
        float bestCost = float.MaxValue;
        for (int i = 0; i < Across * Deep; i++)
        {
            float u = (((i % Across) / (Across - 1f)) * 2) - 1, v = (((i / Across) / (Deep - 1f)) * 2) - 1;
            Vector3 at = level.Center + (level.U * (0.9f * u)) + (level.V * (0.9f * v));
            Unit trial = unit.MovedBy(at - (unit.Bounds.Center with { Y = unit.Bounds.Min.Y }));
            Vector3 off = at - level.Center;
            float reach = level.U.Length() + level.V.Length();
            float cost = (Inside(solid, trial.Bounds) * 20f / solid.Length) + (Aside * MathF.Abs(off.X) / reach) - (Front * off.Z / reach) + (collides(trial) ? Taken : 0);
            if (cost < bestCost)
            {
                (best, bestCost) = (trial, cost);
            }
        }

        return best;
    }

    // The ground in and before a gateway, which is open along its own Z.
    private static TaggedSurface Opening(Bounds gate) => new(
        SurfaceTag.Under, gate.Center with { Y = gate.Min.Y }, new Vector3(OpenShare * 0.5f * gate.Size.X, 0, 0), new Vector3(0, 0, MathF.Max(0.5f * gate.Size.Z, 0.3f * gate.Size.X)));

    private static int Inside(Vector3[] points, Bounds box)
    {
        int count = 0;
        foreach (Vector3 p in points)
        {
            count += p.X > box.Min.X && p.X < box.Max.X && p.Y > box.Min.Y && p.Y < box.Max.Y && p.Z > box.Min.Z && p.Z < box.Max.Z ? 1 : 0;
        }

        return count;
    }
}
