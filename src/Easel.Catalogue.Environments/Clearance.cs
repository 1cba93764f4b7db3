using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments;

/// <summary>Keeps scenery out of the elements and the camera, from between both, and from between the elements and a low sun.</summary>
/// <param name="view">Camera and elements.</param>
/// <param name="sky">Where the sun stands.</param>
internal sealed class Clearance(EnvironmentView view, PhysicalSky sky)
{
    /// <summary>Room around the lens and around scenery, metres.</summary>
    private const float LensRoom = 1.2f, Room = 0.4f;

    /// <summary>Highest sun that scenery must not hide, radians, and how far away it may stand in it, metres.</summary>
    private const float LowSun = 0.2f, SunReach = 80;

    private readonly Vector3 _sunwards = sky.SunElevation is > 0 and < LowSun
        ? SunReach * new Vector3(
            MathF.Sin(sky.SunAzimuth) * MathF.Cos(sky.SunElevation), MathF.Sin(sky.SunElevation), -MathF.Cos(sky.SunAzimuth) * MathF.Cos(sky.SunElevation))
        : Vector3.Zero;

    /// <summary>Whether scenery may fill this box.</summary>
    public bool Allows(Bounds box)
    {
        Vector3 eye = view.Camera.Position;
        if (box.Overlaps(new Bounds(eye - new Vector3(LensRoom), eye + new Vector3(LensRoom))))
        {
            return false;
        }

        Bounds grown = new(box.Min - new Vector3(Room), box.Max + new Vector3(Room));
        foreach (Bounds element in view.Occupied)
        {
            // Rays from the lens to the corners and the middle of the element must pass, and so must the light of a low sun.
            if (grown.Overlaps(element) || IsBetween(grown, eye, element.Center))
            {
                return false;
            }

            for (int i = 0; i < 8; i++)
            {
                var corner = new Vector3(
                    (i & 1) == 0 ? element.Min.X : element.Max.X, (i & 2) == 0 ? element.Min.Y : element.Max.Y, (i & 4) == 0 ? element.Min.Z : element.Max.Z);
                if (IsBetween(grown, eye, corner) || (_sunwards != Vector3.Zero && IsBetween(grown, corner, corner + _sunwards)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsBetween(Bounds box, Vector3 from, Vector3 to)
    {
        Vector3 d = to - from;
        float enter = 0, leave = 1;
        for (int axis = 0; axis < 3; axis++)
        {
            float slope = MathF.Abs(d[axis]) < 1e-6f ? 1e-6f : d[axis];
            float a = (box.Min[axis] - from[axis]) / slope, b = (box.Max[axis] - from[axis]) / slope;
            enter = MathF.Max(enter, MathF.Min(a, b));
            leave = MathF.Min(leave, MathF.Max(a, b));
        }

        return enter < leave;
    }
}
