using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>The helmet of an astronaut.</summary>
internal sealed partial class HatModel
{
    /// <summary>A bubble with a padded rim, a sun shade that is pushed up over the brow and gilded, ear pieces with lamps, and a ring at the neck.</summary>
    private IEnumerable<Part> SpaceHelmet()
    {
        Vector3 middle = new(0, -0.02f, -0.04f);
        var shell = new SdfGroup().Union(head.Ellipsoid(middle, new Vector3(0.67f)))
            .Subtract(head.Sphere(middle.X, middle.Y, middle.Z, 0.615f), 0.01f * _u)
            .Subtract(head.Ellipsoid(new Vector3(0, -0.04f, 0.62f), new Vector3(0.52f, 0.48f, 0.58f)), 0.02f * _u)
            .Subtract(head.Sphere(0, -0.95f, -0.04f, 0.46f), 0.02f * _u);
        yield return Felt(shell, color, "helmet", 0.9f);

        // The shade lies over the crown like a raised visor.
        var shade = new SdfGroup().Union(head.Ellipsoid(middle, new Vector3(0.725f, 0.72f, 0.725f)))
            .Subtract(head.Sphere(middle.X, middle.Y, middle.Z, 0.685f), 0.008f * _u)
            .Subtract(head.Box(new Vector3(0, -0.66f, 0), new Vector3(1.2f, 1, 1.2f), 0.02f, Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.15f)), 0.02f * _u)
            .Subtract(head.Box(new Vector3(0, 0.2f, -1.06f), new Vector3(1.2f, 1.2f, 1), 0.02f, Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.25f)), 0.02f * _u);
        yield return new Part(SdfMesher.Build(shade, cell), Presets.Gold("visor"));
        var rim = new TransformedShape(new Torus(Vector3.Zero, Vector3.UnitZ, 0.47f * _u, 0.032f * _u), head.Point(0, -0.04f, 0.42f), head.Rotation, new Vector3(1.05f, 0.97f, 1));
        yield return Felt(rim, LinearRgb.Gray(0.06f), "gasket", 0.5f);
        var seal = new TransformedShape(new Torus(Vector3.Zero, Vector3.UnitZ, 0.515f * _u, 0.030f * _u), head.Point(0, -0.04f, 0.385f), head.Rotation, new Vector3(1.03f, 0.97f, 1));
        yield return Felt(seal, color * 0.92f, "rim", 0.7f);
        var hubs = new SdfGroup();
        var lamps = new SdfGroup();
        for (int i = -1; i <= 1; i += 2)
        {
            hubs.Union(head.Ellipsoid(new Vector3(0.665f * i, -0.02f, -0.04f), new Vector3(0.075f, 0.17f, 0.17f)))
                .Union(head.Box(new Vector3(0.66f * i, 0.20f, 0.02f), new Vector3(0.06f, 0.075f, 0.13f), 0.035f), 0.03f * _u);
            lamps.Union(head.Ellipsoid(new Vector3(0.66f * i, 0.20f, 0.145f), new Vector3(0.040f, 0.050f, 0.022f)));
        }

        yield return Felt(hubs, color * 0.88f, "hub", 0.6f);
        yield return new Part(SdfMesher.Build(lamps, 0.6f * cell), new Material { Name = "lamps", BaseColor = LinearRgb.White, Emission = LinearRgb.FromHex("#fff0c8") * 2.2f });

        // A lit strip under the brow of the opening shows the face.
        var strip = head.Chain(new(-0.30f, 0.28f, 0.36f, 0.018f), new(-0.16f, 0.37f, 0.36f, 0.018f), new(0, 0.40f, 0.36f, 0.018f), new(0.16f, 0.37f, 0.36f, 0.018f), new(0.30f, 0.28f, 0.36f, 0.018f));
        yield return new Part(SdfMesher.Build(strip, 0.6f * cell), new Material { Name = "strip", BaseColor = LinearRgb.White, Emission = LinearRgb.FromHex("#fff0dc") * 5 });
        SdfShape collar = head.Ring(new Vector3(0, -0.62f, -0.06f), Vector3.UnitY, 0.40f, 0.055f);
        yield return new Part(SdfMesher.Build(collar, cell), Presets.Metal(LinearRgb.FromHex("#aab0b8"), 0.32f, "collar"));
    }
}
