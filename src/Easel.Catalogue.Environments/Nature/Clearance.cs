using System.Numerics;
using Easel.Scenes;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>Where scenery may not stand: inside placed elements, and between them and the camera.</summary>
internal sealed class Clearance(EnvironmentView view)
{
    private readonly Vector2 _eye = new(view.Camera.Position.X, view.Camera.Position.Z);

    /// <summary>Distance on the ground from a point to the nearest element or line of sight to one, metres; large when there is none.</summary>
    public float Distance(Vector2 p)
    {
        float best = float.MaxValue;
        foreach (Bounds box in view.Occupied)
        {
            best = MathF.Min(best, MathF.Min(ToBox(p, box), ToSight(p, box)));
        }

        return best;
    }

    /// <summary>Distance on the ground from a point to the nearest element's footprint, metres; large when there is none.</summary>
    public float FootprintDistance(Vector2 p)
    {
        float best = float.MaxValue;
        foreach (Bounds box in view.Occupied)
        {
            best = MathF.Min(best, ToBox(p, box));
        }

        return best;
    }

    /// <summary>Largest height of grass at a point that leaves every element in sight down to its feet, metres: it may be tall right in front
    /// of the lens and beside an element, and must be short where it would stand before one.</summary>
    /// <param name="p">The point (x, z).</param>
    /// <param name="ground">Height of the ground there, metres.</param>
    /// <param name="radius">How far the grass reaches around the point, metres.</param>
    public float OpenHeight(Vector2 p, float ground, float radius)
    {
        const float FeetShare = 0.08f, Beside = 0.3f, Behind = 0.17f, Lawn = 0.1f;
        float best = float.MaxValue;
        foreach (Bounds box in view.Occupied)
        {
            float feet = MathF.Min(FeetShare * box.Size.Y, Lawn), gap = MathF.Max(0, ToBox(p, box) - radius);
            Vector2 axis = new Vector2(box.Center.X, box.Center.Z) - _eye;
            float length = MathF.Max(axis.Length(), 1e-3f), along = Vector2.Dot(p - _eye, axis / length);
            float front = MathF.Max(length - (0.5f * MathF.Max(box.Size.X, box.Size.Z)), 0.1f);
            float sight = float.Lerp(view.Camera.Position.Y, box.Min.Y + feet, Math.Clamp(along / front, 0, 1)) - ground;
            best = MathF.Min(best, along > length ? feet + (Behind * gap) : MathF.Max(feet, sight) + (Beside * MathF.Max(0, ToSight(p, box) - radius)));
        }

        return best;
    }

    /// <summary>True when a low thing on the ground would touch an element or hide its feet.</summary>
    /// <param name="p">Where it stands (x, z).</param>
    /// <param name="ground">Height of the ground there, metres.</param>
    /// <param name="radius">Its radius, metres.</param>
    /// <param name="height">Its height, metres.</param>
    public bool IsHiding(Vector2 p, float ground, float radius, float height) =>
        FootprintDistance(p) < radius || OpenHeight(p, ground, radius) < height;

    /// <summary>True when a thing of this radius would touch an element or hide one.</summary>
    public bool IsBlocked(Vector2 p, float radius) => Distance(p) < radius;

    private static float ToBox(Vector2 p, Bounds box)
    {
        var low = new Vector2(box.Min.X, box.Min.Z);
        var high = new Vector2(box.Max.X, box.Max.Z);
        return Vector2.Distance(p, Vector2.Clamp(p, low, high));
    }

    /// <summary>Distance to the wedge from the eye to the box.</summary>
    private float ToSight(Vector2 p, Bounds box)
    {
        var center = new Vector2(box.Center.X, box.Center.Z);
        Vector2 axis = center - _eye;
        float length = axis.Length();
        if (length < 1e-3f)
        {
            return float.MaxValue;
        }

        axis /= length;
        Vector2 d = p - _eye;
        float along = Math.Clamp(Vector2.Dot(d, axis), 0, length);
        float half = 0.5f * MathF.Max(box.Size.X, box.Size.Z) * along / length;
        return MathF.Max(0, Vector2.Distance(d, axis * along) - half);
    }
}
