using System.Numerics;

namespace Easel.Staging.Placing;

/// <summary>The place of one individual within its group.</summary>
/// <param name="Offset">From the middle of the group's base, metres.</param>
/// <param name="Rotation">How it lies, or null where it stands as it likes.</param>
internal readonly record struct Slot(Vector3 Offset, Matrix4x4? Rotation = null);
