using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>The tail of a mermaid: it runs where both legs are and ends in a fluke that is turned up.</summary>
internal sealed partial class Wardrobe
{
    private IEnumerable<Part> FishTail()
    {
        PersonBuild b = body.Build;
        FigureFrame world = FigureFrame.World(_u);
        Vector3 Middle(Func<(Vector3 Root, Vector3 Bend, Vector3 End), Vector3> joint) => 0.5f * (joint(body.Legs[0]) + joint(body.Legs[1])) / _u;
        Vector3 waist = body.Pelvis.Point(0, 0.62f * b.Waist, 0) / _u, hips = body.Pelvis.Point(0, 0.02f, -0.01f) / _u, knee = Middle(static l => l.Bend), ankle = Middle(static l => l.End);
        Vector3 thigh = Vector3.Lerp(hips, knee, 0.5f) , shin = Vector3.Lerp(knee, ankle, 0.55f), along = Vector3.Normalize(ankle - knee);
        Vector3 root = ankle + (0.20f * along) + new Vector3(0, 0.03f, 0);
        (float hip, float slim, _) = b.Trunk;
        SdfShape scales = world.Chain(
            new(waist, 0.5f * (slim + hip)), new(hips, 1.02f * hip), new(thigh, 0.84f * hip), new(knee, 0.62f * hip), new(shin, 0.40f * hip), new(ankle, 0.26f * hip), new(root, 0.17f * hip));
        LinearRgb color = outfit.BottomColor;
        yield return new Part(SdfMesher.Build(scales, cell), new Material { Name = "tail", BaseColor = color, Roughness = 0.30f, Specular = 0.05f, Coat = 0.5f, CoatRoughness = 0.2f, Sheen = 0.25f, Pattern = new FishScales(11f / _u, waist * _u, ankle * _u) });

        // The fluke stands upright behind, its broad side to the viewer.
        Vector3 up = Vector3.Normalize((0.45f * along) + new Vector3(0, 0.9f, 0)), across = Vector3.Normalize(Vector3.Cross(up, Vector3.UnitZ)), face = Vector3.Cross(across, up);
        var fluke = new SdfGroup();
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            Vector3 way = Vector3.Normalize((up * 0.82f) + (across * side * 0.72f)), aside = Vector3.Cross(face, way);
            var turn = Quaternion.CreateFromRotationMatrix(new Matrix4x4(way.X, way.Y, way.Z, 0, aside.X, aside.Y, aside.Z, 0, face.X, face.Y, face.Z, 0, 0, 0, 0, 1));
            fluke.Union(world.Ellipsoid(root + (way * 0.30f), new Vector3(0.36f, 0.155f, 0.030f), turn), 0.03f * _u);
        }

        fluke.Union(world.Ellipsoid(root, new Vector3(0.09f)), 0.06f * _u);
        yield return new Part(SdfMesher.Build(fluke, MathF.Min(cell, 0.012f * _u)), new Material { Name = "fluke", BaseColor = LinearRgb.Lerp(color, LinearRgb.FromHex("#7fe0d0"), 0.45f), Roughness = 0.35f, Specular = 0.04f, Translucency = 0.35f, Coat = 0.3f, CoatRoughness = 0.3f });
    }
}
