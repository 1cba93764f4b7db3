using System.Numerics;
using Easel.Scenes;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>The studio turned so that its wall stands behind the subject as the camera sees it.</summary>
/// <param name="Center">Middle of the subject, metres.</param>
/// <param name="Floor">Height of the floor, metres.</param>
/// <param name="Right">Horizontal unit vector to the right of the picture.</param>
/// <param name="Toward">Horizontal unit vector towards the camera.</param>
internal readonly record struct StudioAxes(Vector3 Center, float Floor, Vector3 Right, Vector3 Toward)
{
    /// <summary>The frame for a camera and a subject.</summary>
    public static StudioAxes Of(Camera camera, Bounds subject)
    {
        Vector3 back = (camera.Position - camera.Target) with { Y = 0 };
        Vector3 toward = back.LengthSquared() > 1e-8f ? Vector3.Normalize(back) : Vector3.UnitZ;
        return new StudioAxes(subject.Center, MathF.Min(0, subject.Min.Y), Vector3.Cross(Vector3.UnitY, toward), toward);
    }
}
