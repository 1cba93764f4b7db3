using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Helmets of war and sport.</summary>
internal sealed partial class HatModel
{
    private Part Steel(SdfShape shape, LinearRgb tint, string name = "helmet") => new(SdfMesher.Build(shape, cell), Presets.Metal(tint, 0.24f, name));

    /// <summary>A shell over skull and cheeks with an opening for the face.</summary>
    /// <param name="grow">Room between skull and shell.</param>
    /// <param name="low">Height of its lower edge.</param>
    /// <param name="wide">Half width of the opening.</param>
    /// <param name="brow">Height of the opening's upper edge.</param>
    private SdfGroup Shell(float grow, float low, float wide, float brow)
    {
        Vector3 radii = new Vector3(0.395f, 0.44f, 0.465f) + new Vector3(grow);
        float middle = 0.5f * (brow + low) - 0.25f, tall = brow - middle;
        return new SdfGroup().Union(head.Ellipsoid(new Vector3(0, 0.075f, -0.025f), radii))
            .Union(head.FlatChain(new Vector3(0, 0, -0.05f), new Vector3(0.92f, 1, 1), new(0, 0, -0.05f, 0.40f + grow), new(0, low + 0.20f, -0.06f, 0.37f + grow)), 0.08f * _u)
            .Subtract(head.Ellipsoid(new Vector3(0, 0.02f, -0.02f), radii - new Vector3(0.030f)), 0.004f * _u)
            .Subtract(head.Box(new Vector3(0, low - 1, 0), new Vector3(1), 0.01f, Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.10f)), 0.012f * _u)
            .Subtract(head.Ellipsoid(new Vector3(0, middle, 0.50f), new Vector3(wide, tall, 0.50f)), 0.015f * _u);
    }

    /// <summary>A closed helmet, its pointed visor raised over the brow, and a plume.</summary>
    private IEnumerable<Part> KnightHelmet()
    {
        yield return Steel(Shell(0.045f, -0.46f, 0.33f, 0.19f), color);

        // The raised visor: a keeled plate with slits, hinged at the temples.
        Quaternion raised = Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.62f);
        var visor = new SdfGroup().Union(head.Ellipsoid(new Vector3(0, 0.30f, 0.22f), new Vector3(0.45f, 0.19f, 0.40f), raised))
            .Union(head.Cone(new Vector3(0, 0.36f, 0.48f), 0.10f, new Vector3(0, 0.47f, 0.66f), 0.03f), 0.10f * _u)
            .Subtract(head.Ellipsoid(new Vector3(0, 0.08f, -0.025f), new Vector3(0.445f, 0.490f, 0.515f)), 0.01f * _u);
        for (int i = -1; i <= 1; i += 2)
        {
            visor.Subtract(head.Box(new Vector3(i * 0.17f, 0.36f, 0.56f), new Vector3(0.11f, 0.016f, 0.2f), 0.006f, raised), 0.004f * _u);
            visor.Union(head.Ellipsoid(new Vector3(i * 0.455f, 0.10f, 0.02f), new Vector3(0.035f, 0.065f, 0.065f)), 0.02f * _u);
        }

        yield return Steel(visor, color * 0.94f, "visor");
        var comb = head.Ellipsoid(new Vector3(0, 0.40f, -0.05f), new Vector3(0.022f, 0.20f, 0.40f));
        yield return Steel(comb, color);
        var plume = new SdfGroup();
        plume.Union(head.Chain(new(0, 0.56f, -0.16f, 0.05f), new(0, 0.82f, -0.26f, 0.115f), new(0.02f, 0.86f, -0.50f, 0.125f), new(0.05f, 0.62f, -0.72f, 0.10f), new(0.07f, 0.30f, -0.78f, 0.045f)), 0.05f * _u);
        yield return Felt(plume, accent, "plume");
    }

    private IEnumerable<Part> VikingHelmet()
    {
        SdfGroup cap = Dome(0.020f, 0.20f);
        cap.Union(head.Cone(new Vector3(0, 0.47f, -0.02f), 0.10f, new Vector3(0, 0.60f, -0.02f), 0.02f), 0.08f * _u);
        yield return Steel(cap, color);
        var trim = new SdfGroup().Union(Band(0.225f, 0.042f)).Union(head.Box(new Vector3(0, 0.06f, 0.485f), new Vector3(0.034f, 0.15f, 0.022f), 0.015f, Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.05f)), 0.02f * _u);
        for (int i = 0; i < 4; i++)
        {
            trim.Union(head.Ellipsoid(PersonHead.Cranium, new Vector3(0.026f, 0.470f, 0.515f), Quaternion.CreateFromAxisAngle(Vector3.UnitY, i * MathF.PI / 2)), 0.01f * _u);
        }

        trim.Subtract(head.Box(new Vector3(0, 0.15f - 2, -0.4f), new Vector3(2, 2, 0.8f), 0.01f), 0.01f * _u);
        yield return Steel(trim, LinearRgb.FromHex("#b98a48"), "trim");
        var horns = new SdfGroup();
        for (int i = -1; i <= 1; i += 2)
        {
            horns.Union(head.Chain(new(i * 0.36f, 0.32f, -0.02f, 0.105f), new(i * 0.60f, 0.38f, -0.02f, 0.088f), new(i * 0.74f, 0.58f, -0.02f, 0.058f), new(i * 0.76f, 0.82f, 0.0f, 0.015f)), 0.03f * _u);
        }

        yield return new Part(SdfMesher.Build(horns, cell), new Material { Name = "horns", BaseColor = LinearRgb.FromHex("#e8dcc0"), Roughness = 0.4f, Coat = 0.2f });
    }

    private IEnumerable<Part> Kabuto()
    {
        SdfGroup bowl = Dome(0.030f, 0.20f);
        for (int i = 0; i < 6; i++)
        {
            bowl.Union(head.Ellipsoid(PersonHead.Cranium, new Vector3(0.018f, 0.470f, 0.520f), Quaternion.CreateFromAxisAngle(Vector3.UnitY, i * MathF.PI / 6)), 0.01f * _u);
        }

        bowl.Subtract(head.Box(new Vector3(0, 0.18f - 2, 0.9f), new Vector3(2, 2, 1), 0.01f), 0.01f * _u);
        bowl.Union(head.Ellipsoid(new Vector3(0, 0.225f, 0.46f), new Vector3(0.32f, 0.022f, 0.16f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.25f)), 0.03f * _u);
        yield return Felt(bowl, color, "helmet", 0.7f);

        // Neck guard: bands that widen downwards, open in front.
        var guard = new SdfGroup();
        for (int k = 0; k < 4; k++)
        {
            guard.Union(new TransformedShape(new Torus(Vector3.Zero, Vector3.UnitY, (0.46f + (0.055f * k)) * _u, 0.022f * _u), head.Point(0, 0.12f - (0.085f * k), -0.06f), head.Rotation, new Vector3(1, 1.9f, 1)));
        }

        guard.Subtract(head.Box(new Vector3(0, -0.05f, 0.72f), new Vector3(1, 0.6f, 0.70f), 0.01f), 0.01f * _u);
        yield return Felt(guard, color * 0.8f, "guard", 0.5f);
        var crest = new SdfGroup().Union(head.Ellipsoid(new Vector3(0, 0.36f, 0.505f), new Vector3(0.055f, 0.055f, 0.025f)));
        for (int i = -1; i <= 1; i += 2)
        {
            crest.Union(head.Chain(new(i * 0.03f, 0.36f, 0.51f, 0.030f), new(i * 0.20f, 0.48f, 0.54f, 0.034f), new(i * 0.30f, 0.72f, 0.54f, 0.028f), new(i * 0.33f, 0.96f, 0.52f, 0.010f)), 0.02f * _u);
        }

        yield return new Part(SdfMesher.Build(crest, 0.6f * cell), Presets.Gold("crest"));
    }

    private IEnumerable<Part> RomanHelmet()
    {
        yield return Steel(Shell(0.030f, -0.34f, 0.30f, 0.17f), color);
        yield return Steel(head.Ellipsoid(new Vector3(0, 0.24f, 0.44f), new Vector3(0.33f, 0.024f, 0.10f)), color * 0.9f, "brim");
        var crest = new SdfGroup().Union(head.Ellipsoid(new Vector3(0, 0.44f, -0.06f), new Vector3(0.075f, 0.46f, 0.60f)))
            .Subtract(head.Ellipsoid(new Vector3(0, 0.08f, -0.02f), new Vector3(0.42f, 0.46f, 0.48f)), 0.01f * _u)
            .Subtract(head.Box(new Vector3(0, -0.9f, 0), new Vector3(1), 0.01f), 0.01f * _u);
        yield return Felt(crest, accent, "crest");
    }

    private IEnumerable<Part> CycleHelmet()
    {
        SdfGroup hat = Dome(0.035f, 0.26f);
        for (int i = -2; i <= 2; i++)
        {
            if (i != 0)
            {
                hat.Subtract(head.Ellipsoid(new Vector3(i * 0.135f, 0.44f, 0.06f), new Vector3(0.034f, 0.16f, 0.36f)), 0.02f * _u);
            }
        }

        yield return Felt(hat, color, gloss: 0.6f);
        SdfGroup straps = new SdfGroup();
        for (int i = -1; i <= 1; i += 2)
        {
            straps.Union(head.Chain(new(i * 0.40f, 0.24f, 0.10f, 0.012f), new(i * 0.365f, -0.10f, 0.07f, 0.012f), new(i * 0.22f, -0.36f, 0.12f, 0.012f), new(0, -0.475f, 0.19f, 0.012f)));
        }

        yield return Felt(straps, LinearRgb.Gray(0.02f), "straps");
    }

    private IEnumerable<Part> FootballHelmet()
    {
        yield return Felt(Shell(0.075f, -0.36f, 0.36f, 0.20f), color, "helmet", 0.8f);
        yield return Felt(head.Ellipsoid(new Vector3(0, 0.11f, -0.02f), new Vector3(0.050f, 0.525f, 0.560f)), LinearRgb.FromHex("#f5f4f0"), "stripe", 0.8f);
        var cage = new SdfGroup();
        for (int k = 0; k < 3; k++)
        {
            float y = -0.14f - (0.12f * k), z = 0.60f - (0.02f * k);
            cage.Union(head.Chain(new(0.43f, y + 0.04f, 0.18f, 0.016f), new(0.34f, y, 0.46f, 0.016f), new(0, y - 0.02f, z, 0.016f), new(-0.34f, y, 0.46f, 0.016f), new(-0.43f, y + 0.04f, 0.18f, 0.016f)));
        }

        cage.Union(head.Chain(new(0, -0.14f, 0.60f, 0.016f), new(0, -0.40f, 0.56f, 0.016f)));
        yield return new Part(SdfMesher.Build(cage, 0.7f * cell), Presets.Plastic(LinearRgb.FromHex("#d8dade"), "cage"));
    }

    private IEnumerable<Part> ArmyHelmet()
    {
        SdfGroup hat = Dome(0.050f, 0.16f);
        hat.Union(head.Ellipsoid(new Vector3(0, 0.04f, -0.10f), new Vector3(0.485f, 0.14f, 0.50f)), 0.06f * _u);
        hat.Union(Disc(0.19f, 0.525f, 0.020f, -0.01f, 1.06f, -0.10f), 0.04f * _u);
        hat.Subtract(head.Box(new Vector3(0, -0.20f, 0.62f), new Vector3(1, 0.38f, 0.62f), 0.03f), 0.03f * _u);
        hat.Subtract(head.Ellipsoid(new Vector3(0, -0.04f, -0.02f), new Vector3(0.40f, 0.34f, 0.44f)), 0.02f * _u);
        yield return Felt(hat, color);
    }
}
