using System.Numerics;
using Easel.Catalogue.Environments.City;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Town;

/// <summary>Terraced houses side by side, as round a square or along a quay.</summary>
internal static class HouseRow
{
    /// <summary>Builds a row.</summary>
    /// <param name="palette">Materials.</param>
    /// <param name="from">Foot of its left end as seen from before it, metres.</param>
    /// <param name="along">Unit vector to the right.</param>
    /// <param name="length">Metres.</param>
    /// <param name="stream">Random numbers.</param>
    public static Model Build(StreetPalette palette, Vector3 from, Vector3 along, float length, RandomStream stream)
    {
        var mesh = new WallMesh();
        float at = 0;
        for (int i = 0; at < length; i++)
        {
            float width = stream.Child("width").Child(i).Range(6.2f, 9.6f);
            StreetHouse.Build(mesh, palette, new WallFrame(from + (along * at), along, Vector3.Cross(along, Vector3.UnitY)), width, i, stream.Child(i));
            at += width;
        }

        return mesh.ToModel();
    }
}
