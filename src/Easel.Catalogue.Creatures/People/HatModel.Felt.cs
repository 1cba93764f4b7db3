using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Hats of felt and cloth.</summary>
internal sealed partial class HatModel
{
    private IEnumerable<Part> TopHat()
    {
        SdfGroup hat = Dome(0.004f, 0.25f);
        hat.Union(head.FlatChain(new Vector3(0, 0.4f, -0.03f), new Vector3(1, 1, 1.04f), new(0, 0.34f, -0.03f, 0.40f), new(0, 0.60f, -0.035f, 0.385f), new(0, 0.86f, -0.04f, 0.40f)), 0.02f * _u);
        hat.Subtract(head.Box(new Vector3(0, 1.02f + 1, 0), new Vector3(1), 0.01f, Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.06f)), 0.02f * _u);
        hat.Union(Disc(0.255f, 0.62f, 0.026f, -0.02f, 1.04f, -0.08f), 0.04f * _u);
        yield return Felt(hat, color, gloss: 0.12f);
        yield return Felt(Band(0.315f, 0.036f), accent, "band");
    }

    private IEnumerable<Part> Cowboy()
    {
        SdfGroup hat = Dome(0.006f, 0.245f);
        hat.Union(head.Ellipsoid(new Vector3(0, 0.44f, -0.03f), new Vector3(0.35f, 0.29f, 0.40f)), 0.06f * _u);
        hat.Subtract(head.Ellipsoid(new Vector3(0, 0.78f, -0.03f), new Vector3(0.09f, 0.13f, 0.36f)), 0.10f * _u);
        hat.Subtract(head.Ellipsoid(new Vector3(0.30f, 0.62f, 0.22f), new Vector3(0.12f, 0.12f, 0.16f)), 0.08f * _u);
        hat.Subtract(head.Ellipsoid(new Vector3(-0.30f, 0.62f, 0.22f), new Vector3(0.12f, 0.12f, 0.16f)), 0.08f * _u);
        yield return Felt(hat, color);

        // The brim: a sheet that dips in front and behind and curls up at the sides.
        yield return new Part(Brim(0.24f, 0.42f, 0.86f, 0.20f, 0.06f), new Material { Name = "hat", BaseColor = color, Roughness = 0.8f, Sheen = 0.3f });
        yield return Felt(Band(0.305f, 0.034f), accent, "band");
    }

    private IEnumerable<Part> Fedora()
    {
        SdfGroup hat = Dome(0.004f, 0.245f);
        hat.Union(head.Ellipsoid(new Vector3(0, 0.40f, -0.03f), new Vector3(0.35f, 0.24f, 0.39f)), 0.06f * _u);
        hat.Subtract(head.Ellipsoid(new Vector3(0, 0.68f, -0.02f), new Vector3(0.09f, 0.10f, 0.32f)), 0.10f * _u);
        yield return Felt(hat, color);
        yield return new Part(Brim(0.245f, 0.42f, 0.68f, 0.05f, 0.05f), new Material { Name = "hat", BaseColor = color, Roughness = 0.8f, Sheen = 0.3f });
        yield return Felt(Band(0.305f, 0.040f), color * 0.35f, "band");
    }

    private IEnumerable<Part> Beret()
    {
        SdfGroup hat = new SdfGroup().Union(head.Ellipsoid(new Vector3(-0.08f, 0.40f, -0.04f), new Vector3(0.54f, 0.15f, 0.54f), Quaternion.CreateFromAxisAngle(Vector3.UnitZ, -0.26f)));
        hat.Union(head.Ellipsoid(new Vector3(0, 0.33f, -0.03f), new Vector3(0.41f, 0.12f, 0.46f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.14f)), 0.05f * _u);
        hat.Union(head.Cone(new Vector3(-0.05f, 0.53f, -0.04f), 0.022f, new Vector3(-0.04f, 0.60f, -0.04f), 0.012f), 0.02f * _u);
        yield return Felt(hat, color);
    }

    private IEnumerable<Part> Sailor()
    {
        SdfGroup hat = Dome(0.004f, 0.30f);
        yield return Felt(hat, color);
        var brim = new TransformedShape(new Torus(Vector3.Zero, Vector3.UnitY, 0.44f * _u, 0.040f * _u), head.Point(0, 0.33f, -0.03f), head.Rotation * Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.12f), new Vector3(0.92f, 2.2f, 1.02f));
        yield return Felt(brim, color * 0.97f, "brim");
    }

    private IEnumerable<Part> Santa()
    {
        SdfGroup hat = Dome(0.010f, 0.24f);
        hat.Union(head.Chain(new(0, 0.36f, -0.03f, 0.38f), new(-0.10f, 0.66f, -0.06f, 0.22f), new(-0.32f, 0.72f, -0.10f, 0.13f), new(-0.50f, 0.52f, -0.10f, 0.07f), new(-0.55f, 0.36f, -0.08f, 0.04f)), 0.08f * _u);
        yield return Felt(hat, color);
        SdfGroup fur = new SdfGroup().Union(Band(0.255f, 0.075f)).Union(head.Sphere(-0.56f, 0.28f, -0.07f, 0.105f));
        yield return new Part(SdfMesher.Build(fur, cell), new Material { Name = "fur", BaseColor = LinearRgb.FromHex("#f8f6f0"), Roughness = 1, Sheen = 0.6f });
    }

    private IEnumerable<Part> Mortarboard()
    {
        yield return Felt(Dome(0.004f, 0.25f), color);
        Quaternion level = Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.06f) * Quaternion.CreateFromAxisAngle(Vector3.UnitY, 0.25f * MathF.PI);
        yield return Felt(head.Box(new Vector3(0, 0.53f, -0.02f), new Vector3(0.46f, 0.014f, 0.46f), 0.008f, level), color);
        SdfGroup tassel = new SdfGroup().Union(head.Sphere(0, 0.555f, -0.02f, 0.030f))
            .Union(head.Chain(new(0, 0.555f, -0.02f, 0.012f), new(0.42f, 0.545f, 0.20f, 0.012f), new(0.47f, 0.46f, 0.22f, 0.012f), new(0.475f, 0.26f, 0.22f, 0.012f)))
            .Union(head.Cone(new Vector3(0.475f, 0.30f, 0.22f), 0.020f, new Vector3(0.478f, 0.16f, 0.22f), 0.038f));
        yield return new Part(SdfMesher.Build(tassel, 0.5f * cell), new Material { Name = "tassel", BaseColor = LinearRgb.FromHex("#e0b02e"), Roughness = 0.7f, Sheen = 0.3f });
    }

    private IEnumerable<Part> Jester()
    {
        for (int i = -1; i <= 1; i += 2)
        {
            SdfGroup half = Dome(0.008f, 0.24f);
            half.Union(head.Chain(new(i * 0.14f, 0.42f, -0.02f, 0.26f), new(i * 0.40f, 0.62f, -0.02f, 0.15f), new(i * 0.66f, 0.56f, 0, 0.08f), new(i * 0.76f, 0.34f, 0.02f, 0.035f)), 0.08f * _u);
            half.Subtract(head.Box(new Vector3(-i * 1.0f, 0.3f, 0), new Vector3(1, 2, 2), 0.001f), 0.002f * _u);
            yield return Felt(half, i < 0 ? color : accent.Luminance > 0.02f ? accent : LinearRgb.FromHex("#3f9a5a"));
        }

        SdfGroup bells = new SdfGroup().Union(head.Sphere(0.77f, 0.29f, 0.02f, 0.062f)).Union(head.Sphere(-0.77f, 0.29f, 0.02f, 0.062f));
        yield return new Part(SdfMesher.Build(bells, 0.5f * cell), Presets.Gold("bells"));
    }

    private IEnumerable<Part> NurseCap()
    {
        SdfGroup cap = Dome(0.012f, 0.36f);
        yield return Felt(cap, color);
        SdfGroup cross = new SdfGroup().Union(head.Box(new Vector3(0, 0.46f, 0.36f), new Vector3(0.075f, 0.024f, 0.05f), 0.006f, Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.7f)))
            .Union(head.Box(new Vector3(0, 0.46f, 0.36f), new Vector3(0.024f, 0.075f, 0.05f), 0.006f, Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.7f)));
        yield return Felt(cross, LinearRgb.FromHex("#c8202a"), "cross");
    }

    private IEnumerable<Part> SwimCap()
    {
        yield return Felt(Dome(-0.012f, 0.17f), color, gloss: 0.3f);
    }

    private IEnumerable<Part> Headband()
    {
        yield return Felt(Band(0.225f, 0.030f), color, "band");
    }

    private IEnumerable<Part> Bandana()
    {
        SdfGroup cloth = Dome(-0.004f, 0.215f);
        cloth.Union(head.Sphere(0.10f, 0.02f, -0.46f, 0.055f), 0.03f * _u);
        cloth.Union(head.Chain(new(0.10f, 0.02f, -0.46f, 0.04f), new(0.18f, -0.10f, -0.52f, 0.05f), new(0.22f, -0.26f, -0.54f, 0.02f)), 0.02f * _u);
        cloth.Union(head.Chain(new(0.10f, 0.02f, -0.46f, 0.04f), new(0.06f, -0.12f, -0.54f, 0.05f), new(0.04f, -0.30f, -0.56f, 0.02f)), 0.02f * _u);
        yield return Felt(cloth, color);
    }

    /// <summary>A brim as a sheet: half widths inside and outside, how far its sides curl up, and how far front and back dip.</summary>
    private Mesh Brim(float y, float inner, float outer, float curl, float dip)
    {
        const int Around = 72, Rows = 12;
        return ClothSheet.Build(Around, (2 * Rows) + 1, true, false, (i, j) =>
        {
            bool isUpper = j <= Rows;
            float a = MathF.Tau * i / Around, v = isUpper ? j / (float)Rows : ((2 * Rows) + 1 - j) / (float)Rows;
            float sin = MathF.Sin(a), cos = MathF.Cos(a), r = float.Lerp(inner * 0.86f, outer * (0.92f + (0.10f * cos * cos)), v);
            float lift = (curl * v * v * sin * sin) - (dip * v * cos * cos) + (isUpper ? 0.012f : -0.012f);
            return head.Point(r * sin * (1 - (0.10f * curl * v * 4 * sin * sin)), y + lift + (0.05f * cos * r), -0.02f + (r * 1.03f * cos));
        });
    }
}
