using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Scenes;

/// <summary>A mesh of one material.</summary>
/// <param name="Mesh">The triangles.</param>
/// <param name="Material">What they are made of.</param>
public sealed record Part(Mesh Mesh, Material Material);
