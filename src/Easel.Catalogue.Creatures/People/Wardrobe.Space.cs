using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>The suit of an astronaut.</summary>
internal sealed partial class Wardrobe
{
    private static readonly string[] s_knobs = ["#d9463a", "#f0b429", "#2f8fd0"];

    /// <summary>A thick suit with bellows at the joints, rings where its pieces lock, overboots, life support on the back, its controls and hoses in
    /// front, and a mark of colour on arms and legs.</summary>
    private IEnumerable<Part> SpaceSuit()
    {
        const float Thick = 0.135f, Limb = 0.115f;
        var suit = new SdfGroup();
        BodyShapes.Trunk(suit, body, Thick);
        for (int i = 0; i < 2; i++)
        {
            BodyShapes.Arm(suit, body, i, Limb, 1.90f, 0.01f);
            BodyShapes.Leg(suit, body, i, Limb, 1.90f, 0.02f);
        }

        // Bellows: rolls round shoulders, elbows, waist, hips and knees, a groove between each two.
        foreach (float t in (float[])[0.14f, 0.26f, 0.38f, 0.84f, 0.95f, 1.06f, 1.17f])
        {
            for (int i = 0; i < 2; i++)
            {
                Roll(suit, body.Arms[i], body.Build.Arm, t, Limb);
            }
        }

        foreach (float t in (float[])[0.22f, 0.34f, 0.86f, 0.95f, 1.04f, 1.13f])
        {
            for (int i = 0; i < 2; i++)
            {
                Roll(suit, body.Legs[i], body.Build.Leg, t, Limb);
            }
        }

        yield return Cloth(suit, outfit.TopColor, "suit");
        yield return new Part(SdfMesher.Build(Overboots(), cell), new Material { Name = "overboots", BaseColor = outfit.ShoeColor, Roughness = 0.7f, Sheen = 0.2f });
        yield return new Part(SdfMesher.Build(BootSoles(), cell), new Material { Name = "soles", BaseColor = LinearRgb.Gray(0.10f), Roughness = 0.8f });
        var rings = new SdfGroup();
        var stripes = new SdfGroup();
        for (int i = 0; i < 2; i++)
        {
            Band(rings, body.Arms[i], body.Build.Arm, 1.84f, Limb + 0.024f, 0.030f);
            Band(stripes, body.Arms[i], body.Build.Arm, 0.58f, Limb + 0.004f, 0.040f);
            Band(stripes, body.Legs[i], body.Build.Leg, 0.58f, Limb + 0.004f, 0.044f);
        }

        rings.Union(body.Chest.Ring(new Vector3(0, 0.0f, 0), Vector3.UnitY, 0.5f * (_trunk.Point(body.Build.Waist, 0, Thick) - _trunk.Point(body.Build.Waist, MathF.PI, Thick)).Length() / _u, 0.022f));
        yield return new Part(SdfMesher.Build(rings, cell), Presets.Metal(LinearRgb.FromHex("#aab0b8"), 0.32f, "rings"));
        yield return Cloth(stripes, outfit.AccentColor, "stripes");
        foreach (Part part in LifeSupport(Thick).Concat(Patches(Thick)))
        {
            yield return part;
        }
    }

    /// <summary>One roll of a bellows.</summary>
    private void Roll(SdfGroup suit, (Vector3 Root, Vector3 Bend, Vector3 End) limb, (float Top, float Middle, float Low) radii, float t, float grow)
    {
        Vector3 axis = t > 1 ? limb.End - limb.Bend : limb.Bend - limb.Root;
        suit.Union(new Torus(BodyShapes.Along(limb, t), axis, (BodyShapes.Radius(radii, t) + grow - 0.012f) * _u, 0.030f * _u), 0.012f * _u);
    }

    /// <summary>A flat band round a limb.</summary>
    private void Band(SdfGroup group, (Vector3 Root, Vector3 Bend, Vector3 End) limb, (float Top, float Middle, float Low) radii, float t, float grow, float half)
    {
        Vector3 along = Vector3.Normalize(t > 1 ? limb.End - limb.Bend : limb.Bend - limb.Root), at = BodyShapes.Along(limb, t);
        float r = (BodyShapes.Radius(radii, t) + grow) * _u * 1.03f;
        for (int k = -1; k <= 1; k++)
        {
            group.Union(new Torus(at + (along * (k * half * 0.5f * _u)), along, r - (0.014f * _u), 0.024f * _u), 0.02f * _u);
        }
    }

    private SdfGroup Overboots()
    {
        var boots = new SdfGroup();
        for (int i = 0; i < 2; i++)
        {
            FigureFrame foot = body.Feet[i];
            boots.Union(new RoundCone(BodyShapes.Along(body.Legs[i], 1.80f), 0.185f * _u, foot.Point(0, 0.10f, 0.0f), 0.150f * _u), 0.02f * _u)
                .Union(foot.FlatChain(new Vector3(0, 0.085f, 0), new Vector3(1, 0.72f, 1), new(0, 0.108f, -0.05f, 0.135f), new(0, 0.108f, 0.12f, 0.142f), new(0, 0.098f, 0.24f, 0.128f)), 0.05f * _u)
                .Union(new Torus(BodyShapes.Along(body.Legs[i], 1.80f), body.Legs[i].End - body.Legs[i].Bend, 0.165f * _u, 0.034f * _u), 0.02f * _u);
        }

        return boots;
    }

    private SdfGroup BootSoles()
    {
        var soles = new SdfGroup();
        for (int i = 0; i < 2; i++)
        {
            soles.Union(body.Feet[i].FlatChain(new Vector3(0, 0.026f, 0), new Vector3(1, 0.20f, 1), new(0, 0.026f, -0.05f, 0.142f), new(0, 0.026f, 0.12f, 0.150f), new(0, 0.026f, 0.245f, 0.136f)));
        }

        return soles;
    }

    /// <summary>The pack on the back, the controls on the breast, and hoses from one to the other.</summary>
    private IEnumerable<Part> LifeSupport(float thick)
    {
        FigureFrame chest = body.Chest;
        float front = (body.Build.Trunk.Chest * body.Build.Depth) + thick + 0.02f, y = _rise - 0.16f;
        var pack = new SdfGroup()
            .Union(chest.Box(new Vector3(0, _rise + 0.04f, -front - 0.12f), new Vector3(0.34f, 0.44f, 0.17f), 0.06f))
            .Union(chest.Box(new Vector3(0, _rise + 0.50f, -front - 0.10f), new Vector3(0.27f, 0.10f, 0.13f), 0.05f), 0.03f * _u);
        yield return new Part(SdfMesher.Build(pack, cell), Presets.Plastic(LinearRgb.FromHex("#d8dce0"), "pack"));
        SdfGroup box = new SdfGroup().Union(chest.Box(new Vector3(0, y, front), new Vector3(0.185f, 0.125f, 0.085f), 0.025f))
            .Subtract(chest.Box(new Vector3(0, y + 0.035f, front + 0.09f), new Vector3(0.150f, 0.055f, 0.02f), 0.006f), 0.004f * _u);
        yield return new Part(SdfMesher.Build(box, 0.6f * cell), Presets.Plastic(LinearRgb.FromHex("#c9ced4"), "controls"));
        yield return new Part(SdfMesher.Build(chest.Box(new Vector3(-0.062f, y + 0.035f, front + 0.068f), new Vector3(0.072f, 0.040f, 0.010f), 0.004f), 0.4f * cell), new Material { Name = "display", BaseColor = LinearRgb.FromHex("#0c2c34"), Roughness = 0.15f, Coat = 0.8f, Emission = LinearRgb.FromHex("#2fb8c8") * 0.5f });
        for (int k = 0; k < s_knobs.Length; k++)
        {
            yield return new Part(SdfMesher.Build(chest.Sphere(0.040f + (0.050f * k), y + 0.040f, front + 0.072f, 0.020f), 0.010f * _u), Presets.Plastic(LinearRgb.FromHex(s_knobs[k]), "knob"));
            yield return new Part(SdfMesher.Build(chest.Sphere(-0.10f + (0.10f * k), y - 0.070f, front + 0.080f, 0.026f), 0.010f * _u), Presets.Metal(LinearRgb.FromHex("#8f959c"), 0.3f, "valve"));
        }

        var hoses = new SdfGroup();
        var straps = new SdfGroup();
        float shoulder = body.Build.Shoulder - body.Build.Waist;
        for (int side = -1; side <= 1; side += 2)
        {
            hoses.Union(chest.Chain(
                new(side * 0.10f, y - 0.11f, front + 0.02f, 0.030f), new(side * 0.20f, y - 0.24f, front + 0.05f, 0.030f), new(side * 0.32f, y - 0.17f, front - 0.06f, 0.030f),
                new(side * 0.42f, y - 0.06f, 0, 0.030f), new(side * 0.38f, y + 0.05f, -front - 0.02f, 0.030f)));
            straps.Union(chest.Chain(
                new(side * 0.17f, y + 0.11f, front - 0.01f, 0.026f), new(side * 0.20f, shoulder - 0.02f, front - 0.10f, 0.026f), new(side * 0.20f, shoulder + 0.13f, 0, 0.026f), new(side * 0.20f, shoulder, -front, 0.026f)));
        }

        yield return new Part(SdfMesher.Build(hoses, 0.6f * cell), new Material { Name = "hoses", BaseColor = LinearRgb.FromHex("#5a6068"), Roughness = 0.55f });
        yield return Cloth(straps, outfit.TopColor * 0.62f, "straps");
    }

    /// <summary>A sewn mark on the left breast and a seam down the front of each leg.</summary>
    private IEnumerable<Part> Patches(float thick)
    {
        Mesh Field(float low, float high, float left, float right) =>
            Panel(1, 8, 8, thick, 0.010f, (s, t) => new Vector2(float.Lerp(left, right, s), float.Lerp(low, high, t))).ToMesh(1.0f);
        float y = _rise + 0.06f;
        yield return new Part(Field(y, y + 0.085f, 0.16f, 0.29f), ClothMaterial(outfit.AccentColor, "patch", ClothPrint.Plain));
        yield return new Part(Field(y + 0.030f, y + 0.055f, 0.158f, 0.292f), ClothMaterial(LinearRgb.FromHex("#f5f4f0"), "patch-stripe", ClothPrint.Plain));
    }
}
