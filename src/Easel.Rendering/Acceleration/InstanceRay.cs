using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Easel.Rendering.Acceleration;

/// <summary>What a ray needs to enter an instance, packed into two cache lines: its transform and where its tree lies.</summary>
[StructLayout(LayoutKind.Sequential, Size = 128)]
internal unsafe struct InstanceRay(in Matrix4x4 toModel, ModelTree model)
{
    private Vector4 _x = new(toModel.M11, toModel.M12, toModel.M13, 0);
    private Vector4 _y = new(toModel.M21, toModel.M22, toModel.M23, 0);
    private Vector4 _z = new(toModel.M31, toModel.M32, toModel.M33, 0);
    private Vector4 _origin = new(toModel.M41, toModel.M42, toModel.M43, 0);

    public readonly WideNode* Nodes = model.Nodes;
    public readonly TriangleBlock* Blocks = model.Blocks;

    /// <summary>Carries a ray to model space; the ray parameter stays the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Enter(Vector3 origin, Vector3 direction, out Vector3 localOrigin, out Vector3 localDirection)
    {
        localOrigin = ((_x * origin.X) + (_y * origin.Y) + (_z * origin.Z) + _origin).AsVector3();
        localDirection = ((_x * direction.X) + (_y * direction.Y) + (_z * direction.Z)).AsVector3();
    }
}
