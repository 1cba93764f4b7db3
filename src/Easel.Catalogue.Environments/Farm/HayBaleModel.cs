using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Farm;

/// <summary>A round bale of straw 1.4 m high, its axis along X, standing on y = 0.</summary>
internal static class HayBaleModel
{
    /// <summary>Builds a bale.</summary>
    public static Model Build(RandomStream stream)
    {
        const float Radius = 0.7f, HalfLength = 0.62f;
        var straw = new FoliageBuilder();
        for (int i = 0; i < 2600; i++)
        {
            // Straw winds around the drum, and in spirals on its ends.
            bool isEnd = stream.Chance(0.4f);
            float turn = stream.Range(0f, MathF.Tau), r = isEnd ? Radius * MathF.Sqrt(stream.Next()) : Radius * stream.Range(0.99f, 1.02f), side = stream.Chance(0.5f) ? 1 : -1;
            (float sin, float cos) = MathF.SinCos(turn);
            var outward = new Vector3(0, cos, sin);
            Vector3 normal = isEnd ? new Vector3(side, 0, 0) : outward, around = new(0, -sin, cos);
            Vector3 at = (outward * r) + new Vector3(isEnd ? side * HalfLength : stream.Range(-HalfLength, HalfLength), Radius, 0);
            Vector3 along = FoliageBuilder.Direction(around + (stream.Direction() * 0.45f) + (normal * 0.12f), around);
            straw.Leaf(at, along, normal, stream.Range(0.1f, 0.3f), 0.014f, Vector3.One * stream.Range(0.7f, 1.25f), normal);
        }

        Material gold = new() { Name = "straw", BaseColor = LinearRgb.FromHex("#d2b06a"), Roughness = 0.9f, Specular = 0.015f, Kind = FrameMaterialKind.Foliage };
        PolyMesh drum = Shapes.Cylinder(Radius * 0.985f, 2 * HalfLength, 0.06f, 40).Move(0, -HalfLength, 0).RotateZ(MathF.PI / 2).Move(0, Radius, 0);
        return new Model([new Part(drum.ToMesh(), gold with { BaseColor = LinearRgb.FromHex("#b8934f") }), new Part(straw.ToMesh(), gold)]);
    }
}
