using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Makes the garments of an outfit on a posed figure.</summary>
/// <param name="body">The figure.</param>
/// <param name="outfit">What it wears.</param>
/// <param name="cell">Edge of a grid cell, metres.</param>
internal sealed partial class Wardrobe(PersonSkeleton body, Outfit outfit, float cell)
{
    private readonly float _u = body.Unit;
    private readonly float _neckline = body.Build.NeckBase - body.Build.Waist;
    private readonly float _rise = body.Build.Chest - body.Build.Waist;

    /// <summary>Whether a skirt, coat or robe hides the thighs.</summary>
    private bool HasSkirt => outfit.Bottom == BottomKind.Skirt || outfit.Top is TopKind.Dress;

    /// <summary>Where trouser legs end: 1 the knee, 2 the ankle. Boots take them in.</summary>
    private float TrouserEnd => outfit.Bottom == BottomKind.Shorts ? 0.94f : outfit.Shoes == ShoeKind.Boots ? 1.62f : 1.97f;

    /// <summary>All garments.</summary>
    public IEnumerable<Part> Build()
    {
        foreach (Part part in Tops().Concat(Bottoms()).Concat(Shoes()).Concat(Extras()))
        {
            if (part.Mesh.TriangleCount > 0)
            {
                yield return part;
            }
        }
    }

    /// <summary>What hair and scarves lie on.</summary>
    public SdfGroup Shell()
    {
        var shell = new SdfGroup();
        BodyShapes.Trunk(shell, body, outfit.Top is TopKind.Coat or TopKind.Robe or TopKind.Jacket or TopKind.SpaceSuit ? 0.046f : 0.026f, withHips: false);
        for (int i = 0; i < 2; i++)
        {
            BodyShapes.Arm(shell, body, i, 0.035f, 0.9f, isSleeve: false);
        }

        FigureFrame chest = body.Chest;
        return shell.Union(new RoundCone(chest.Point(0, _neckline - 0.06f, -0.03f), body.Build.NeckRadius * _u, body.Head.Point(0, -0.2f, -0.07f), body.Build.NeckRadius * _u));
    }

    private IEnumerable<Part> Tops() => outfit.Top switch
    {
        TopKind.TShirt => Shirt(0.020f, 0.60f, 0.026f, collar: false, ribbed: false),
        TopKind.Shirt => Shirt(0.022f, 1.96f, 0.010f, collar: true, ribbed: false),
        TopKind.Sweater => Shirt(0.026f, 1.95f, 0.006f, collar: false, ribbed: true),
        TopKind.Hoodie => Shirt(0.034f, 1.95f, 0.006f, collar: false, ribbed: true).Concat(Hood()),
        TopKind.Dress => Dress(),
        TopKind.Jacket => Jacket(),
        TopKind.Coat => Coat(hem: body.Build.Ankle + (0.72f * body.Build.Shin), sleeve: 0.012f),
        TopKind.Robe => Coat(hem: 0.035f, sleeve: 0.085f),
        _ => SpaceSuit(),
    };

    private IEnumerable<Part> Shirt(float grow, float sleeves, float flare, bool collar, bool ribbed)
    {
        SdfGroup shirt = Bodice(grow, sleeves, flare, hem: ribbed ? -0.05f : -0.075f, neck: 0.030f);
        float neck = body.Build.NeckRadius;
        if (!collar)
        {
            shirt.Union(body.Chest.Ring(new Vector3(0, _neckline - 0.045f, -0.012f), new Vector3(0, 1, 0.20f), neck + 0.036f, ribbed ? 0.028f : 0.017f), 0.010f * _u);
        }

        if (ribbed)
        {
            for (int i = 0; i < 2; i++)
            {
                Vector3 at = BodyShapes.Along(body.Arms[i], 1.90f);
                shirt.Union(new Torus(at, body.Arms[i].End - body.Arms[i].Bend, (body.Build.Arm.Low + 0.022f) * _u, 0.020f * _u), 0.012f * _u);
            }
        }

        yield return Cloth(shirt, outfit.TopColor, "shirt", outfit.Print);
        if (collar)
        {
            yield return new Part(Collar(shirt, 0.032f, gap: outfit.HasTie ? 0.03f : 0.16f), ClothMaterial(outfit.TopColor, "collar", ClothPrint.Plain, 0));
            if (outfit.HasTie)
            {
                yield return Tie(shirt);
                yield break;
            }

            yield return Buttons(shirt, 0, _neckline - 0.16f, -0.30f, 6, LinearRgb.FromHex("#f5f1e6"), 0.0085f);
        }
    }

    /// <summary>Trunk and sleeves with a straight hem and a hole for the neck.</summary>
    private SdfGroup Bodice(float grow, float sleeves, float flare, float hem, float neck)
    {
        var group = new SdfGroup();
        BodyShapes.Trunk(group, body, grow);
        for (int i = 0; i < 2 && !body.Pose.IsSeated; i++)
        {
            // The hem lies outside of the trousers.
            BodyShapes.Leg(group, body, i, grow + 0.012f, 0.30f, isSleeve: false);
        }

        // Cut before the sleeves are joined, which may hang lower than the hem.
        CutBelow(group, hem);
        for (int i = 0; i < 2; i++)
        {
            BodyShapes.Arm(group, body, i, grow + 0.004f, sleeves, flare);
        }

        return CutNeck(group, neck);
    }

    private SdfGroup CutNeck(SdfGroup group, float neck)
    {
        float radius = body.Build.NeckRadius + neck;
        return group.Subtract(body.Chest.Cone(new Vector3(0, _neckline - 0.05f, 0.01f), radius, new Vector3(0, _neckline + 0.35f, 0.03f), radius + 0.05f), 0.02f * _u);
    }

    private void CutBelow(SdfGroup group, float height)
    {
        const float Far = 2;
        group.Subtract(body.Pelvis.Box(new Vector3(0, height - Far, 0), new Vector3(Far), 0.01f), 0.03f * _u);
    }

    private IEnumerable<Part> Dress()
    {
        // Bodice: scooped neck, short puffed sleeves.
        var bodice = new SdfGroup();
        BodyShapes.Trunk(bodice, body, 0.016f);
        CutBelow(bodice, body.Build.Waist - 0.07f);
        for (int i = 0; i < 2; i++)
        {
            BodyShapes.Arm(bodice, body, i, 0.030f, 0.40f, 0.016f);
        }

        FigureFrame chest = body.Chest;
        float wide = body.Build.NeckRadius + 0.075f;
        bodice.Subtract(chest.Ellipsoid(new Vector3(0, _neckline + 0.05f, 0.10f), new Vector3(wide, 0.21f, 0.24f)), 0.025f * _u);
        yield return Cloth(bodice, outfit.TopColor, "dress", outfit.Print, crease: 0.5f);

        // Sash round the waist.
        yield return Cloth(Girdle(body.Build.Waist - 0.01f, 0.032f, 0.026f), outfit.Print == ClothPrint.Plain ? outfit.TopColor * 0.72f : outfit.AccentColor, "sash");
    }

    private IEnumerable<Part> Jacket()
    {
        // Shirt and tie show in the opening, cuffs at the wrists.
        var shirt = new SdfGroup();
        BodyShapes.Trunk(shirt, body, 0.010f, withHips: false);
        for (int i = 0; i < 2; i++)
        {
            BodyShapes.Arm(shirt, body, i, 0.014f, 1.99f);
        }

        CutNeck(shirt, 0.015f);

        yield return Cloth(shirt, outfit.UnderColor, "shirt", crease: 0.3f);
        yield return new Part(Collar(shirt, 0.030f, gap: outfit.HasTie ? 0.03f : 0.16f), ClothMaterial(outfit.UnderColor, "collar", ClothPrint.Plain, 0));
        if (outfit.HasTie)
        {
            yield return Tie(shirt);
        }

        // A narrow deep wedge opens from the neck down to the button; below the last button the fronts curve away.
        SdfGroup jacket = Bodice(0.026f, 1.93f, 0.014f, hem: -0.185f, neck: 0.02f), whole = Bodice(0.026f, 0.3f, 0, hem: -0.185f, neck: 0.005f);
        FigureFrame chest = body.Chest;
        float depth = body.Build.Trunk.Chest * body.Build.Depth, button = -0.015f, top = _neckline + 0.06f, half = 0.36f * body.Build.ShoulderHalf;
        float hem = -0.20f - body.Build.Waist, low = button - 0.115f;
        jacket.Subtract(chest.FlatChain(new Vector3(0, 0, depth), new Vector3(1, 1, 3), new(0, top, depth, half), new(0, button, depth, 0.006f)), 0.008f * _u);
        jacket.Subtract(
            chest.FlatChain(new Vector3(0, 0, depth), new Vector3(1, 1, 3), new(0.010f, low - 0.03f, depth, 0.003f), new(0.010f, float.Lerp(low, hem, 0.5f), depth, 0.014f), new(0.010f, hem - 0.06f, depth, 0.105f)), 0.010f * _u);
        jacket.Subtract(chest.FlatChain(new Vector3(0, 0, depth), new Vector3(1, 1, 3), new(0.012f, button, depth, 0.0035f), new(0.012f, hem, depth, 0.0035f)), 0.004f * _u);
        yield return Cloth(jacket, Wool(outfit.TopColor), "jacket", crease: 0.8f);
        foreach (Part part in JacketFront(whole, button, y => float.Lerp(half, 0.006f, Math.Clamp((top - y) / (top - button), 0, 1))))
        {
            yield return part;
        }

        yield return Buttons(whole, -0.010f, button - 0.025f, low, 2, outfit.TopColor * 0.35f, 0.0145f);
    }

    private IEnumerable<Part> Coat(float hem, float sleeve)
    {
        bool robe = outfit.Top == TopKind.Robe;
        SdfGroup coat = Bodice(0.034f, 1.94f, sleeve, hem: body.Build.Waist - 0.09f, neck: 0.03f);
        FigureFrame chest = body.Chest;
        float depth = body.Build.Trunk.Chest * body.Build.Depth;
        const float Edge = -0.055f;
        if (!robe)
        {
            // The edge of the front that lies on top.
            coat.Subtract(chest.FlatChain(new Vector3(0, 0, depth), new Vector3(1, 1, 3), new(Edge, _neckline, depth, 0.004f), new(Edge, -0.3f, depth, 0.004f)), 0.006f * _u);
        }

        yield return Cloth(coat, outfit.TopColor, "coat", outfit.Print, crease: 0.8f);
        float waist = body.Build.Trunk.Waist + 0.040f;
        if (!body.Pose.IsSeated)
        {
            Mesh tails = SkirtMesh.Build(
                body, body.Build.Waist + 0.01f, hem, waist, body.Build.Trunk.Hips + (robe ? 0.20f : 0.15f), 7, robe ? 0.06f : 0.045f, grow: 0.014f, overlap: robe ? 0 : 0.014f);
            yield return new Part(tails, ClothMaterial(outfit.TopColor, "coat", outfit.Print, 0.8f));
        }
        else
        {
            yield return Cloth(Lap(0.045f, 1.25f), outfit.TopColor, "coat");
        }

        if (!robe)
        {
            yield return new Part(Collar(coat, 0.050f, 1.30f, 0.30f), ClothMaterial(outfit.TopColor * 0.86f, "collar", ClothPrint.Plain, 0));
            foreach (Part part in CoatTrim(coat))
            {
                yield return part;
            }
        }
    }

    /// <summary>Buttons, a belt and turned-up cuffs.</summary>
    private IEnumerable<Part> CoatTrim(SdfGroup coat)
    {
        float size = body.Build.UpperArm / 0.56f;
        yield return Buttons(coat, 0, _neckline - (0.20f * size), 0.055f, 3, outfit.TopColor * 0.28f, 0.021f * MathF.Sqrt(size));
        var cuffs = new SdfGroup();
        for (int i = 0; i < 2; i++)
        {
            Vector3 wrist = BodyShapes.Along(body.Arms[i], 1.93f), inner = BodyShapes.Along(body.Arms[i], 1.72f);
            float r = BodyShapes.Radius(body.Build.Arm, 1.85f) + 0.046f;
            Vector3 along = Vector3.Normalize(wrist - inner);
            cuffs.Union(new SdfGroup().Union(new RoundCone(inner, r * _u, wrist + (along * (0.2f * _u)), (r + 0.006f) * _u))
                .Subtract(new RoundedBox(wrist + (along * _u), new Vector3(_u), 0.004f * _u, BodyShapes.Towards(along)), 0.012f * _u)
                .Subtract(new RoundedBox(inner - (along * _u), new Vector3(_u), 0.004f * _u, BodyShapes.Towards(along)), 0.012f * _u));
        }

        yield return Cloth(cuffs, outfit.TopColor * 0.86f, "cuffs", crease: 0);
        if (!body.Pose.IsSeated && !outfit.HasBelt && !outfit.HasStethoscope)
        {
            yield return Cloth(Girdle(body.Build.Waist, 0.034f * MathF.Sqrt(size), 0.056f), outfit.TopColor * 0.80f, "belt", crease: 0);
            Vector3 front = OnFront(coat, 0, 0) + new Vector3(0, 0, 0.026f);
            var buckle = new SdfGroup().Union(body.Chest.Box(front, new Vector3(0.048f, 0.044f, 0.010f) * size, 0.008f))
                .Subtract(body.Chest.Box(front, new Vector3(0.032f, 0.027f, 0.05f) * size, 0.006f));
            yield return new Part(SdfMesher.Build(buckle, 0.008f * _u), Presets.Brass("buckle"));
        }
    }

    private IEnumerable<Part> SpaceSuit()
    {
        var suit = new SdfGroup();
        BodyShapes.Trunk(suit, body, 0.085f);
        for (int i = 0; i < 2; i++)
        {
            BodyShapes.Arm(suit, body, i, 0.055f, 1.95f, 0.01f);
            BodyShapes.Leg(suit, body, i, 0.055f, 1.95f, 0.02f);
        }

        yield return Cloth(suit, outfit.TopColor, "suit", crease: 1);
        var rings = new SdfGroup();
        FigureFrame chest = body.Chest;
        for (int i = 0; i < 2; i++)
        {
            AddBand(rings, body.Arms[i], body.Build.Arm, 1.86f, 0.070f);
            AddBand(rings, body.Arms[i], body.Build.Arm, 0.55f, 0.070f);
            AddBand(rings, body.Legs[i], body.Build.Leg, 1.25f, 0.075f);
        }

        rings.Union(chest.Ring(new Vector3(0, _neckline - 0.02f, 0), Vector3.UnitY, body.Build.NeckRadius + 0.13f, 0.035f));
        yield return Cloth(rings, outfit.AccentColor, "rings");

        // Chest pack with coloured knobs, and the tank behind.
        float front = (body.Build.Trunk.Chest * body.Build.Depth) + 0.10f;
        var pack = new SdfGroup()
            .Union(chest.Box(new Vector3(0, _rise - 0.14f, front), new Vector3(0.14f, 0.095f, 0.05f), 0.02f))
            .Union(chest.Box(new Vector3(0, _rise - 0.02f, -front - 0.06f), new Vector3(0.24f, 0.32f, 0.12f), 0.05f));
        yield return new Part(SdfMesher.Build(pack, cell), Presets.Plastic(LinearRgb.FromHex("#dfe3e6"), "pack"));
        string[] knobs = ["#d9463a", "#f0b429", "#2f8fd0"];
        for (int k = 0; k < knobs.Length; k++)
        {
            SdfShape knob = chest.Sphere(-0.075f + (0.075f * k), _rise - 0.12f, front + 0.05f, 0.022f);
            yield return new Part(SdfMesher.Build(knob, 0.010f * _u), Presets.Plastic(LinearRgb.FromHex(knobs[k]), "knob"));
        }
    }

    private IEnumerable<Part> Bottoms()
    {
        if (outfit.Top is TopKind.Robe or TopKind.SpaceSuit || (HasSkirt && outfit.Top == TopKind.Coat && !body.Pose.IsSeated))
        {
            yield break;
        }

        if (HasSkirt)
        {
            bool dress = outfit.Top == TopKind.Dress;
            LinearRgb color = dress ? outfit.TopColor : outfit.BottomColor;
            if (body.Pose.IsSeated)
            {
                yield return Cloth(Lap(0.055f, 1.12f), color, "skirt", dress ? outfit.Print : ClothPrint.Plain);
                yield break;
            }

            float hem = body.Build.Ankle + (0.90f * body.Build.Shin);
            Mesh skirt = SkirtMesh.Build(body, body.Build.Waist - (dress ? 0.0f : 0.06f), hem, body.Build.Trunk.Waist + 0.016f, body.Build.Trunk.Hips + 0.36f, 10, 0.095f);
            yield return new Part(skirt, ClothMaterial(color, dress ? "dress" : "skirt", dress ? outfit.Print : ClothPrint.Plain, 0.3f));
            yield break;
        }

        var trousers = new SdfGroup();
        BodyShapes.Trunk(trousers, body, 0.002f);
        for (int i = 0; i < 2; i++)
        {
            BodyShapes.Leg(trousers, body, i, 0.016f, TrouserEnd, outfit.Bottom == BottomKind.Shorts ? 0.045f : outfit.Shoes == ShoeKind.Boots ? 0 : 0.020f);
        }

        const float Far = 2;
        float edge = outfit.Top == TopKind.Coat && !body.Pose.IsSeated ? -0.02f : body.Build.Waist - 0.06f;
        trousers.Subtract(body.Pelvis.Box(new Vector3(0, edge + Far, 0), new Vector3(Far), 0.01f), 0.02f * _u);
        yield return Cloth(trousers, outfit.Top == TopKind.Jacket ? Wool(outfit.BottomColor) : outfit.BottomColor, "trousers", crease: 1, isPressed: outfit.Shoes == ShoeKind.Leather && outfit.Bottom == BottomKind.Trousers);
        if (outfit.Bottom == BottomKind.Dungarees && outfit.Top is not (TopKind.Coat or TopKind.Jacket))
        {
            yield return Cloth(Bib(), outfit.BottomColor, "bib");
        }
    }

    /// <summary>Cloth over the lap of a seated figure.</summary>
    private SdfGroup Lap(float grow, float until)
    {
        var lap = new SdfGroup();
        BodyShapes.Trunk(lap, body, 0.030f);
        for (int i = 0; i < 2; i++)
        {
            BodyShapes.Leg(lap, body, i, grow, until, 0.03f);
        }

        // A sheet spans from thigh to thigh.
        Vector3 root = 0.5f * (body.Legs[0].Root + body.Legs[1].Root), knees = 0.5f * (body.Legs[0].Bend + body.Legs[1].Bend);
        lap.Union(new RoundCone(root, (body.Build.Leg.Top + grow) * _u, knees, (body.Build.Leg.Middle + grow) * 0.9f * _u), 0.12f * _u);
        const float Far = 2;
        return lap.Subtract(body.Pelvis.Box(new Vector3(0, body.Build.Waist + Far, 0), new Vector3(Far), 0.01f), 0.02f * _u);
    }

    private void AddBand(SdfGroup group, (Vector3 Root, Vector3 Bend, Vector3 End) limb, (float Top, float Middle, float Low) radii, float t, float grow)
    {
        Vector3 axis = t > 1 ? limb.End - limb.Bend : limb.Bend - limb.Root;
        group.Union(new Torus(BodyShapes.Along(limb, t), axis, (BodyShapes.Radius(radii, t) + grow - 0.018f) * _u, 0.024f * _u));
    }

    /// <summary>The front of a garment at (x, y) of the chest's frame, in that frame.</summary>
    private Vector3 OnFront(SdfGroup group, float x, float y)
    {
        FigureFrame chest = body.Chest;
        Vector3? hit = group.Trace(chest.Point(x, y, 1.2f), chest.Direction(0, 0, -1), 2 * _u);
        return hit is { } p ? chest.ToLocal(p) : new Vector3(x, y, body.Build.Trunk.Chest * body.Build.Depth);
    }

    private Part Cloth(SdfShape shape, LinearRgb color, string name, ClothPrint print = ClothPrint.Plain, float crease = 0.6f, bool isPressed = false)
    {
        Mesh mesh = SdfMesher.Build(shape, cell);
        return new Part(crease > 0 ? ClothFolds.Raise(mesh, body, crease, isPressed) : mesh, ClothMaterial(color, name, print, crease));
    }

    private Material ClothMaterial(LinearRgb color, string name, ClothPrint print, float crease) => new()
    {
        Name = name,
        BaseColor = color,
        Roughness = 0.95f,
        Specular = 0.010f,
        Sheen = 0.25f,
        Pattern = new ClothPattern(print, PrintColor(color), crease, _u),
    };

    /// <summary>The colour as dyed wool has it: the purest colours are a little deeper and less pure, the same hue; others stay.</summary>
    private static LinearRgb Wool(LinearRgb color)
    {
        float most = MathF.Max(color.R, MathF.Max(color.G, color.B)), least = MathF.Min(color.R, MathF.Min(color.G, color.B));
        float pure = Noise.SmoothStep(0.60f, 0.95f, (most - least) / MathF.Max(most, 1e-4f));
        return LinearRgb.Lerp(color, LinearRgb.Gray(color.Luminance), 0.20f * pure) * (1 - (0.15f * pure));
    }

    /// <summary>White on most cloth, a deeper shade on pale cloth.</summary>
    private LinearRgb PrintColor(LinearRgb color) =>
        MathF.Min(color.R, MathF.Min(color.G, color.B)) > 0.45f ? outfit.AccentColor : outfit.Print == ClothPrint.Plaid ? color * 0.3f : LinearRgb.FromHex("#f8f4ea");
}
