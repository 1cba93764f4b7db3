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

    /// <summary>Largest height of grass that still shows an element near a point: a fraction of the smallest element's height.</summary>
    public float SmallestHeight
    {
        get
        {
            float height = float.MaxValue;
            foreach (Bounds box in view.Occupied)
            {
                height = MathF.Min(height, box.Size.Y);
            }

            return height;
        }
    }

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
