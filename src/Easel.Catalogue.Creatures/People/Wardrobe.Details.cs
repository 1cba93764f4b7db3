using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Collars, ties, buttons, shoes, belts, aprons, scarves and what else belongs to a role.</summary>
internal sealed partial class Wardrobe
{
    private Part Buttons(float x, float from, float to, int count, LinearRgb color, float radius, float grow)
    {
        var buttons = new SdfGroup();
        for (int k = 0; k < count; k++)
        {
            Vector3 at = OnFront(x, float.Lerp(from, to, count == 1 ? 0 : k / (count - 1f)), grow);
            buttons.Union(body.Chest.Ellipsoid(at, new Vector3(radius, radius, 0.5f * radius)));
        }

        return new Part(SdfMesher.Build(buttons, MathF.Min(0.6f * cell, 0.5f * radius * _u)), Presets.Plastic(color, "buttons"));
    }

    private IEnumerable<Part> Hood()
    {
        FigureFrame chest = body.Chest;
        float r = body.Build.NeckRadius;
        var hood = new SdfGroup()
            .Union(chest.Ellipsoid(new Vector3(0, _neckline - 0.06f, -0.17f), new Vector3(0.20f, 0.15f, 0.11f)))
            .Union(chest.Ring(new Vector3(0, _neckline - 0.025f, -0.01f), new Vector3(0, 1, 0.42f), r + 0.060f, 0.046f), 0.08f * _u);
        yield return Cloth(hood, outfit.TopColor, "hood");

        // Cords and the pocket.
        var cords = new SdfGroup();
        for (int i = 0; i < 2; i++)
        {
            float x = PersonSkeleton.Side(i) * 0.055f;
            Vector3 a = OnFront(x, _neckline - 0.11f, TopGrow), b = OnFront(x * 1.15f, _neckline - 0.30f, TopGrow);
            cords.Union(chest.Chain(new(a + new Vector3(0, 0, 0.028f), 0.011f), new(b + new Vector3(0, 0, 0.026f), 0.011f)));
        }

        yield return Cloth(cords, LinearRgb.FromHex("#f3f0e8"), "cords");
        Mesh pocket = Panel(1, 12, 10, TopGrow, 0.014f, (s, t) => new Vector2(((2 * s) - 1) * float.Lerp(0.17f, 0.115f, t), float.Lerp(-0.36f, -0.17f, t))).ToMesh(1.0f);
        yield return new Part(pocket, ClothMaterial(outfit.TopColor * 0.95f, "pocket", ClothPrint.Plain));
    }

    /// <summary>The bib of dungarees with its straps.</summary>
    private Mesh Bib()
    {
        const float Half = 0.135f;
        float grow = TopGrow + 0.004f, top = _rise + 0.01f, shoulder = _trunk.SlopeAt(Half) - body.Build.Waist - 0.015f;
        PolyMesh bib = Panel(1, 14, 18, grow, 0.016f, (s, t) => new Vector2(((2 * s) - 1) * float.Lerp(0.21f, Half + 0.01f, MathF.Sqrt(t)), float.Lerp(-0.10f, top, t)));
        bib.Join(Panel(1, 8, 6, grow, 0.024f, (s, t) => new Vector2(((2 * s) - 1) * 0.075f, float.Lerp(top - 0.20f, top - 0.06f, t))));
        for (int side = -1; side <= 1; side += 2)
        {
            bib.Join(Panel(side, 3, 16, grow, 0.020f, (s, t) => new Vector2(float.Lerp(Half - 0.052f, Half, s) - (0.006f * t), float.Lerp(top - 0.05f, shoulder, t))));
        }

        return bib.ToMesh(1.0f);
    }

    private IEnumerable<Part> Shoes()
    {
        foreach (Part part in _shoes.Build())
        {
            yield return part;
        }

        if (outfit.Shoes == ShoeKind.Boots)
        {
            // Shafts with a turned-over edge.
            Mesh[] shafts = new Mesh[4];
            for (int i = 0; i < 2; i++)
            {
                float Grow(float t, float angle) => 0.034f + (0.012f * Noise.SmoothStep(1.75f, 1.5f, t)) + (0.25f * ClothFolds.Trouser(t, angle, 2.1f, 0, false, (uint)i));
                shafts[i] = Tube(_legs[i], 1.52f, 2.08f, body.Build.Shin, body.Build.Leg.Middle, Grow);
                shafts[i + 2] = Band(_legs[i], 0.052f, 1.49f, 1.57f);
            }

            yield return new Part(
                ClothSheet.Join(shafts), new Material { Name = "boots", BaseColor = outfit.ShoeColor, Roughness = 0.42f, Coat = 0.2f, CoatRoughness = 0.25f });
        }
    }

    private IEnumerable<Part> Extras()
    {
        FigureFrame chest = body.Chest;
        if (outfit.Has(Accessory.Scarf))
        {
            float r = body.Build.NeckRadius + 0.075f;
            var scarf = new SdfGroup()
                .Union(chest.Ring(new Vector3(0, _neckline + 0.015f, 0.0f), new Vector3(0.05f, 1, 0.22f), r, 0.062f))
                .Union(chest.Ring(new Vector3(0, _neckline + 0.075f, 0.0f), new Vector3(-0.08f, 1, 0.16f), r - 0.02f, 0.050f), 0.02f * _u);
            Vector3 a = OnFront(0.07f, _neckline - 0.18f, TopGrow), b = OnFront(0.09f, _rise - 0.20f, TopGrow);
            scarf.Union(chest.FlatChain(a, new Vector3(1, 1, 0.5f), new(0.06f, _neckline - 0.02f, r + 0.06f, 0.05f), new(a + new Vector3(0, 0, 0.09f), 0.062f), new(b + new Vector3(0, 0, 0.09f), 0.070f)), 0.03f * _u);
            yield return Cloth(scarf, outfit.ColorOf(Accessory.Scarf), "scarf");
        }

        if (outfit.Has(Accessory.Belt))
        {
            bool loose = outfit.Top is TopKind.Coat or TopKind.Robe or TopKind.Tunic or TopKind.Puffer;
            float height = body.Build.Waist - (loose ? 0.03f : 0.05f);
            float grow = TopGrow + (loose ? 0.020f : 0.010f);
            yield return new Part(Girdle(height, 0.036f, grow), Presets.Leather(outfit.ColorOf(Accessory.Belt), "belt"));
            Vector3 front = OnFront(0, height - body.Build.Waist, grow + 0.010f);
            yield return new Part(SdfMesher.Build(chest.Box(front, new Vector3(0.044f, 0.038f, 0.012f), 0.008f), 0.010f * _u), Presets.Brass("buckle"));
        }

        if (outfit.Has(Accessory.Apron))
        {
            yield return new Part(Girdle(body.Build.Waist - 0.05f, 0.034f, TopGrow + 0.012f), ClothMaterial(outfit.ColorOf(Accessory.Apron), "apron", ClothPrint.Plain));
            if (!body.Pose.IsSeated)
            {
                float hem = body.Build.Ankle + (0.92f * body.Build.Shin);
                var cut = new SkirtCut(body.Build.Waist - 0.05f, hem, TopGrow + 0.014f, body.Build.Trunk.Hips + 0.10f, 7, 0.02f) { Opening = 1.85f };
                yield return new Part(SkirtMesh.Build(body, _trunk, cut), ClothMaterial(outfit.ColorOf(Accessory.Apron), "apron", ClothPrint.Plain));
            }
        }

        if (outfit.Has(Accessory.Fur))
        {
            // A collar of white fur.
            SdfShape fur = chest.Ring(new Vector3(0, _neckline - 0.055f, 0), new Vector3(0, 1, 0.30f), body.Build.NeckRadius + 0.105f, 0.062f);
            yield return Cloth(fur, outfit.ColorOf(Accessory.Fur), "fur");
        }

        if (outfit.Has(Accessory.DoubleBreast))
        {
            yield return Buttons(0.085f, _neckline - 0.20f, 0.05f, 4, outfit.ColorOf(Accessory.DoubleBreast), 0.017f, TopGrow + 0.006f);
            yield return Buttons(-0.085f, _neckline - 0.20f, 0.05f, 4, outfit.ColorOf(Accessory.DoubleBreast), 0.017f, TopGrow + 0.006f);
        }

        if (outfit.Has(Accessory.Stethoscope))
        {
            yield return Stethoscope();
        }

        if (outfit.Has(Accessory.Badge))
        {
            Vector3 at = OnFront(0.13f, _rise + 0.02f, TopGrow);
            yield return new Part(SdfMesher.Build(chest.Ellipsoid(at + new Vector3(0, 0, 0.012f), new Vector3(0.036f, 0.042f, 0.016f)), 0.010f * _u), Presets.Gold("badge"));
        }

        if (outfit.Has(Accessory.Reflectors))
        {
            yield return Reflectors();
        }
    }

    private Part Stethoscope()
    {
        FigureFrame chest = body.Chest;
        float r = body.Build.NeckRadius + (outfit.Top == TopKind.Coat ? 0.115f : 0.06f);
        Vector3 left = OnFront(0.11f, _neckline - 0.22f, TopGrow), right = OnFront(-0.10f, _neckline - 0.24f, TopGrow), low = OnFront(-0.10f, _rise - 0.10f, TopGrow);
        var off = new Vector3(0, 0, 0.03f);
        var tube = new SdfGroup()
            .Union(chest.Chain(new(left + off, 0.013f), new(r, _neckline - 0.03f, 0.06f, 0.013f), new(0.7f * r, _neckline + 0.03f, -0.09f, 0.013f), new(-0.7f * r, _neckline + 0.03f, -0.09f, 0.013f), new(-r, _neckline - 0.03f, 0.06f, 0.013f), new(right + off, 0.013f), new(low + off, 0.013f)))
            .Union(chest.Ellipsoid(low + off, new Vector3(0.034f, 0.034f, 0.018f)), 0, LinearRgb.FromHex("#c9ccd0").ToVector3() / 0.03f);
        return new Part(SdfMesher.Build(tube, 0.012f * _u), Presets.Rubber(LinearRgb.Gray(0.03f), "stethoscope"));
    }

    /// <summary>Light bands round trunk, arms and legs.</summary>
    private Part Reflectors()
    {
        var bands = new SdfGroup();
        for (int i = 0; i < 2; i++)
        {
            AddBand(bands, body.Arms[i], body.Build.Arm, 1.55f, outfit.Top == TopKind.Coat ? 0.062f : 0.042f);
            if (outfit.Top != TopKind.Coat && outfit.Shoes != ShoeKind.Boots)
            {
                AddBand(bands, body.Legs[i], body.Build.Leg, 1.60f, 0.040f);
            }
        }

        Mesh girdle = Girdle(body.Build.Waist + 0.06f, 0.036f, TopGrow + 0.006f);
        return new Part(ClothSheet.Join(SdfMesher.Build(bands, cell), girdle), new Material { Name = "bands", BaseColor = outfit.ColorOf(Accessory.Reflectors), Roughness = 0.35f, Sheen = 0.2f });
    }
}
