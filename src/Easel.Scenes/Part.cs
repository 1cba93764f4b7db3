using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Scenes;

/// <summary>A mesh of one material.</summary>
/// <param name="Mesh">The triangles.</param>
/// <param name="Material">What they are made of.</param>
/// <param name="IsPile">True for hairs that grow on another part: they are gone when the thing is made of something hard.</param>
public sealed record Part(Mesh Mesh, Material Material, bool IsPile = false);
