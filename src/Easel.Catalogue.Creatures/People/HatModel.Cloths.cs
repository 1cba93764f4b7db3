using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Cloths round the head, and wreaths.</summary>
internal sealed partial class HatModel
{
    /// <summary>Cloth over skull, sides and neck, open at the face.</summary>
    /// <param name="grow">How far it stands off the skull.</param>
    /// <param name="wide">Half width of the opening.</param>
    /// <param name="brow">Upper edge of the opening.</param>
    /// <param name="chin">Lower edge of the opening.</param>
    /// <param name="low">How far down it hangs.</param>
    private SdfGroup Wrapped(float grow, float wide, float brow, float chin, float low)
    {
        float middle = 0.5f * (brow + chin), tall = 0.5f * (brow - chin);
        return new SdfGroup().Union(head.Ellipsoid(PersonHead.Cranium, PersonHead.CraniumRadii + new Vector3(0.045f + grow)))
            .Union(head.Ellipsoid(new Vector3(0, -0.20f, 0.06f), new Vector3(0.345f + grow, 0.32f + grow, 0.335f + grow)), 0.12f * _u)
            .Union(head.FlatChain(new Vector3(0, -0.3f, -0.08f), new Vector3(1, 1, 0.92f), new(0, -0.25f, -0.08f, 0.33f + grow), new(0, low, -0.07f, 0.40f + grow)), 0.14f * _u)
            .Subtract(head.Ellipsoid(new Vector3(0, middle, 0.46f), new Vector3(wide, tall, 0.46f)), 0.025f * _u);
    }

    private IEnumerable<Part> Headscarf()
    {
        yield return Felt(Wrapped(0.012f, 0.285f, 0.215f, -0.470f, -0.62f), color, "scarf");
    }

    private IEnumerable<Part> Wimple()
    {
        yield return Felt(Wrapped(-0.006f, 0.275f, 0.200f, -0.465f, -0.58f), LinearRgb.FromHex("#f6f4ee"), "wimple");
        SdfGroup veil = new SdfGroup().Union(head.Ellipsoid(PersonHead.Cranium + new Vector3(0, 0.02f, -0.05f), new Vector3(0.445f, 0.475f, 0.500f)))
            .Union(head.FlatChain(new Vector3(0, -0.3f, -0.20f), new Vector3(1.1f, 1, 0.72f), new(0, -0.10f, -0.16f, 0.42f), new(0, -0.85f, -0.20f, 0.50f)), 0.12f * _u)
            .Subtract(head.Ellipsoid(new Vector3(0, -0.30f, 0.55f), new Vector3(0.39f, 0.68f, 0.58f)), 0.03f * _u);
        yield return Felt(veil, color, "veil");
    }

    private IEnumerable<Part> NinjaHood()
    {
        // Only a slit for the eyes stays open.
        SdfGroup hood = Wrapped(0.016f, 0.300f, 0.125f, -0.150f, -0.60f);
        hood.Union(head.Ellipsoid(new Vector3(0, -0.315f, 0.265f), new Vector3(0.235f, 0.200f, 0.215f)), 0.05f * _u);
        yield return Felt(hood, color, "hood");
        SdfGroup knot = new SdfGroup().Union(Band(0.20f, 0.026f)).Union(head.Sphere(0, 0.12f, -0.50f, 0.05f))
            .Union(head.Chain(new(0, 0.12f, -0.50f, 0.03f), new(0.14f, 0.00f, -0.62f, 0.035f), new(0.20f, -0.22f, -0.66f, 0.012f)));
        yield return Felt(knot, color * 0.55f, "band");
    }

    private IEnumerable<Part> Hood()
    {
        SdfGroup hood = Wrapped(0.050f, 0.345f, 0.300f, -0.62f, -0.62f);
        hood.Union(head.Cone(new Vector3(0, 0.30f, -0.36f), 0.20f, new Vector3(0, 0.24f, -0.66f), 0.05f), 0.14f * _u);
        hood.Subtract(head.Ellipsoid(new Vector3(0, -0.12f, 0.40f), new Vector3(0.345f, 0.44f, 0.48f)), 0.02f * _u);
        yield return Felt(hood, color, "hood");
    }

    private IEnumerable<Part> Turban()
    {
        var cloth = new SdfGroup().Union(head.Ellipsoid(new Vector3(0, 0.30f, -0.04f), new Vector3(0.42f, 0.27f, 0.46f)));
        for (int k = 0; k < 5; k++)
        {
            // Windings cross in front.
            float slant = (k % 2 == 0 ? 1 : -1) * (0.30f - (0.03f * k)), y = 0.20f + (0.055f * k);
            cloth.Union(new TransformedShape(new Torus(Vector3.Zero, Vector3.UnitY, (0.43f - (0.022f * k)) * _u, 0.068f * _u), head.Point(0, y, -0.04f), head.Rotation * Quaternion.CreateFromYawPitchRoll(0, -0.16f, slant), new Vector3(0.98f, 1.15f, 1.06f)), 0.012f * _u);
        }

        yield return Felt(cloth, color);
        yield return new Part(SdfMesher.Build(head.Ellipsoid(new Vector3(0, 0.34f, 0.475f), new Vector3(0.045f, 0.055f, 0.03f)), 0.5f * cell), Presets.Lacquer(LinearRgb.FromHex("#b3202f"), "jewel"));
    }

    private IEnumerable<Part> Nemes()
    {
        var cloth = new SdfGroup().Union(head.Ellipsoid(PersonHead.Cranium + new Vector3(0, 0.02f, 0), PersonHead.CraniumRadii + new Vector3(0.075f)));
        for (int i = -1; i <= 1; i += 2)
        {
            cloth.Union(head.FlatChain(new Vector3(i * 0.4f, 0, 0), new Vector3(1, 1, 0.8f), new(i * 0.36f, 0.12f, -0.06f, 0.16f), new(i * 0.47f, -0.22f, -0.02f, 0.15f), new(i * 0.36f, -0.60f, 0.10f, 0.12f), new(i * 0.27f, -0.86f, 0.22f, 0.10f)), 0.08f * _u);
        }

        cloth.Union(head.Cone(new Vector3(0, -0.10f, -0.36f), 0.22f, new Vector3(0, -0.62f, -0.34f), 0.12f), 0.12f * _u);
        cloth.Subtract(head.Box(new Vector3(0, -0.40f, 0.60f), new Vector3(0.30f, 0.56f, 0.60f), 0.06f), 0.03f * _u);
        yield return new Part(
            SdfMesher.Build(cloth, cell), new Material { Name = "nemes", BaseColor = LinearRgb.FromHex("#e0b64c"), Roughness = 0.5f, Sheen = 0.2f, Pattern = new ClothPattern(ClothPrint.Stripes, color, 0.42f * _u) });
        yield return new Part(SdfMesher.Build(Band(0.205f, 0.030f), 0.6f * cell), Presets.Gold("band"));
        SdfGroup cobra = new SdfGroup().Union(head.Chain(new(0, 0.24f, 0.47f, 0.04f), new(0, 0.36f, 0.54f, 0.055f), new(0, 0.46f, 0.53f, 0.04f), new(0, 0.48f, 0.60f, 0.03f)));
        yield return new Part(SdfMesher.Build(cobra, 0.5f * cell), Presets.Gold("cobra"));
    }

    /// <summary>A narrow crown with points that grow towards the middle, and a stone.</summary>
    private IEnumerable<Part> Tiara()
    {
        var crown = new SdfGroup();
        const int Points = 9;
        for (int i = 0; i < Points; i++)
        {
            float t = (2f * i / (Points - 1)) - 1, a = t * 1.25f, high = 0.17f * MathF.Pow(1 - MathF.Abs(t), 0.8f);
            Vector3 foot = new(0.415f * MathF.Sin(a), 0.375f, -0.03f + (0.435f * MathF.Cos(a)));
            crown.Union(head.Cone(foot, 0.024f, foot + new Vector3(0.05f * MathF.Sin(a), 0.03f + high, 0.02f * MathF.Cos(a)), 0.012f), 0.012f * _u);
            crown.Union(head.Sphere(foot.X + (0.05f * MathF.Sin(a)), foot.Y + 0.04f + high, foot.Z + (0.02f * MathF.Cos(a)), 0.022f), 0.004f * _u);
        }

        crown.Union(new TransformedShape(new Torus(Vector3.Zero, Vector3.UnitY, 0.42f * _u, 0.022f * _u), head.Point(0, 0.365f, -0.03f), head.Rotation, new Vector3(0.985f, 1.3f, 1.04f)), 0.01f * _u);
        yield return new Part(SdfMesher.Build(crown, MathF.Min(cell, 0.012f * _u)), Presets.Metal(color, 0.14f, "crown"));
        yield return new Part(SdfMesher.Build(head.Ellipsoid(new Vector3(0, 0.43f, 0.425f), new Vector3(0.034f, 0.042f, 0.022f)), 0.008f * _u), Presets.Lacquer(LinearRgb.FromHex("#c2203a"), "gem"));
    }

    private IEnumerable<Part> Wreath(bool isFlowers)
    {
        const int Count = 22;
        var leaves = new SdfGroup();
        var blossoms = new SdfGroup();
        var hearts = new SdfGroup();
        for (int i = 0; i < Count; i++)
        {
            float a = MathF.Tau * (i + 0.5f) / Count, sin = MathF.Sin(a), cos = MathF.Cos(a);
            var at = new Vector3(0.405f * sin, 0.325f + (0.03f * cos), -0.03f + (0.445f * cos));
            var along = new Vector3(cos, 0.5f * (i % 2 == 0 ? 1 : 0.4f), -sin);
            leaves.Union(head.Chain(new(at, 0.018f), new(at + (0.07f * along), 0.040f), new(at + (0.14f * along) + new Vector3(0.03f * sin, 0.03f, 0.03f * cos), 0.010f)));
            if (!isFlowers || i % 2 == 1)
            {
                continue;
            }

            for (int k = 0; k < 5; k++)
            {
                float b = MathF.Tau * k / 5;
                Vector3 petal = at + new Vector3(0.04f * sin, 0.01f, 0.04f * cos) + (0.046f * ((new Vector3(cos, 0, -sin) * MathF.Cos(b)) + (Vector3.UnitY * MathF.Sin(b))));
                blossoms.Union(head.Ellipsoid(petal, new Vector3(0.034f)), 0.004f * _u);
            }

            hearts.Union(head.Sphere(at.X + (0.07f * sin), at.Y + 0.01f, at.Z + (0.07f * cos), 0.026f));
        }

        float fine = MathF.Min(cell, 0.012f * _u);
        yield return new Part(SdfMesher.Build(leaves, fine), isFlowers ? Presets.Matte(LinearRgb.FromHex("#4f8a3a"), "leaves") : Presets.Metal(color, 0.25f, "leaves"));
        if (isFlowers)
        {
            yield return new Part(SdfMesher.Build(blossoms, fine), new Material { Name = "blossoms", BaseColor = color, Roughness = 0.7f, Translucency = 0.2f });
            yield return new Part(SdfMesher.Build(hearts, fine), Presets.Matte(LinearRgb.FromHex("#f0c23a"), "hearts"));
        }
    }
}
