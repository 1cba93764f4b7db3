using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Coast;

/// <summary>A burst of spray about 2.5 m high: drops thrown up in a fan, dense at its foot, single at its rim.</summary>
internal static class SprayModel
{
    private const int Drops = 900;

    /// <summary>Builds one.</summary>
    /// <param name="stream">The individual.</param>
    public static Model Build(RandomStream stream)
    {
        var mesh = new FoliageBuilder();
        for (int i = 0; i < Drops; i++)
        {
            // Fast drops fly far and are small; the slow ones hang together as white water.
            float speed = MathF.Pow(stream.Next(), 1.7f), aside = stream.Gaussian() * 0.32f, turn = stream.Range(0f, MathF.Tau);
            float jet = 0.65f + (0.35f * MathF.Sin((5 * turn) + (2 * aside)));
            var at = new Vector3((aside + (0.55f * speed * MathF.Cos(turn))) * (0.6f + speed), 2.4f * speed * jet * stream.Range(0.7f, 1), 0.45f * (aside + (speed * MathF.Sin(turn))));
            float size = float.Lerp(0.085f, 0.018f, MathF.Sqrt(speed)) * stream.Range(0.6f, 1.3f);
            Drop(mesh, at, size, stream);
        }

        return new Model([new Part(mesh.ToMesh(), new Material { Name = "spray", BaseColor = LinearRgb.White, Roughness = 0.9f, Specular = 0.01f, Translucency = 0.5f, Kind = FrameMaterialKind.Water })]);
    }

    /// <summary>A drop: two crossed slivers, lit from all sides alike.</summary>
    private static void Drop(FoliageBuilder mesh, Vector3 at, float size, RandomStream stream)
    {
        Vector3 along = FoliageBuilder.Direction(new Vector3(stream.Range(-1f, 1f), stream.Range(-1f, 1f), stream.Range(-1f, 1f)), Vector3.UnitY);
        Vector3 u = FoliageBuilder.Perpendicular(along) * size, v = Vector3.Cross(along, u), w = along * size, shade = new(0.93f, 0.95f, 0.96f);
        Quad(at, u, v);
        Quad(at, v, w);

        void Quad(Vector3 c, Vector3 s, Vector3 t)
        {
            int p = mesh.Vertex(c - s, Vector3.UnitY, shade, c), q = mesh.Vertex(c + t, Vector3.UnitY, shade, c), r = mesh.Vertex(c + s, Vector3.UnitY, shade, c), o = mesh.Vertex(c - t, Vector3.UnitY, shade, c);
            mesh.Triangle(p, q, r);
            mesh.Triangle(p, r, o);
        }
    }
}
