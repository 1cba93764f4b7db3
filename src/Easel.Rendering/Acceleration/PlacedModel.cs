using System.Numerics;

namespace Easel.Rendering.Acceleration;

/// <summary>An instance as the tracer needs it.</summary>
internal struct PlacedModel
{
    public Matrix4x4 ToWorld;
    public Matrix4x4 ToModel;

    /// <summary>Index into the model trees.</summary>
    public int Model;
    public int ElementId;
    public uint Seed;
    public Vector3 Tint;

    /// <summary>First entry of the model's parts in the table of material numbers.</summary>
    public int FirstMaterial;

    /// <summary>True when a listed light sits in or on the instance: its glowing parts are the visible body of that light.</summary>
    public bool IsLampBody;

    /// <summary>True for parts that are filled with media: paths do not see them.</summary>
    public bool IsMedium;
}
