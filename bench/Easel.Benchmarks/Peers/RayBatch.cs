using System.Numerics;

namespace Easel.Benchmarks.Peers;

/// <summary>Rays of one kind that both tracers are given.</summary>
/// <param name="Name">What they are: primary, shadow, diffuse.</param>
/// <param name="IsAnyHit">True when it only matters whether something is in the way.</param>
/// <param name="Rays">Origin, unit direction and greatest distance.</param>
internal sealed record RayBatch(string Name, bool IsAnyHit, (Vector3 Origin, Vector3 Direction, float Limit)[] Rays);
