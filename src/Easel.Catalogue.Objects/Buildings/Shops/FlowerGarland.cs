using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Catalogue.Objects.Plants;
using Easel.Scenes.Meshes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings.Shops;

/// <summary>A row of tufts in bloom that hangs a little over.</summary>
internal static class FlowerGarland
{
    private static readonly Mesh Tuft = LeafMound.Leaves(Vector3.One, 34, 0.75f, -0.6f, new RandomStream(21)).ToMesh(0.5f),
        Blooms = LeafMound.Flowers(Vector3.One, 26, 0.3f, -0.5f, new RandomStream(22)).ToMesh(3);

    /// <summary>Lays one along a wall.</summary>
    public static void Lay(WallMesh mesh, StreetPalette palette, Material flowers, WallFrame f, float from, float to, float y, float outward, float size, uint number)
    {
        int tufts = Math.Max(3, (int)((to - from) / (0.95f * size)));
        for (int i = 0; i < tufts; i++)
        {
            float h = Hash.ToUnit(Hash.Mix(number, (uint)i)), g = Hash.ToUnit(Hash.Mix(number, (uint)i, 5));
            Vector3 at = f.At(from + ((to - from) * (i + 0.5f) / tufts), y + (0.4f * size * (h - 0.6f)), outward + (0.4f * size * (g - 0.4f)));
            Matrix4x4 place = Matrix4x4.CreateRotationY(h * 40) * Matrix4x4.CreateScale(size * (0.85f + (0.5f * g))) * Matrix4x4.CreateTranslation(at);
            mesh.Add(palette.Leaves, Tuft, place);
            mesh.Add(flowers, Blooms, place);
        }
    }
}
