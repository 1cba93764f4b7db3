using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Stages;

/// <summary>The stage as the viewer has it before them: its own origin is the focus, and the viewer looks along its −Z. Everything is placed
/// and framed in this frame and then set into the world.</summary>
/// <param name="Origin">The focus on the ground plan, world space, metres; Y is 0.</param>
/// <param name="Turn">Turn of the view about the vertical, radians; 0 looks along the world's −Z.</param>
internal readonly record struct StageFrame(Vector3 Origin, float Turn)
{
    /// <summary>From the stage to the world.</summary>
    public Matrix4x4 ToWorld => Matrix4x4.CreateRotationY(Turn) * Matrix4x4.CreateTranslation(Origin);

    /// <summary>A point of the stage in the world.</summary>
    public Vector3 World(Vector3 point) => Vector3.Transform(point, ToWorld);

    /// <summary>A direction of the world in the stage.</summary>
    public Vector3 LocalDirection(Vector3 direction) => Vector3.TransformNormal(direction, Matrix4x4.CreateRotationY(-Turn));

    /// <summary>The same individual in the world.</summary>
    public Placement World(Placement placement) =>
        placement.At(placement.Transform * ToWorld);

    /// <summary>The same camera in the world.</summary>
    public Camera World(Camera camera) => camera with { Position = World(camera.Position), Target = World(camera.Target) };

    /// <summary>The same camera in the stage.</summary>
    public Camera Local(Camera camera)
    {
        Matrix4x4.Invert(ToWorld, out Matrix4x4 toStage);
        return camera with { Position = Vector3.Transform(camera.Position, toStage), Target = Vector3.Transform(camera.Target, toStage) };
    }
}
