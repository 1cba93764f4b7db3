using System.Numerics;

namespace Easel.Catalogue.Animals;

/// <summary>A leg of a posed animal: four joints from the body to the foot, and where the foot points.</summary>
/// <param name="Joints">Shoulder, elbow, wrist, foot — or hip, stifle, hock, foot; units of the build.</param>
/// <param name="FootPitch">Turn of the foot, radians, toes down positive.</param>
/// <param name="IsFront">True for a front leg.</param>
internal sealed record Limb(Vector3[] Joints, float FootPitch, bool IsFront);
