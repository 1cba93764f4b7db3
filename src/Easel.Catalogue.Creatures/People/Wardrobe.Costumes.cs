using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Close-fitting suits, quilted jackets, tunics, vests, sashes and draped cloth.</summary>
internal sealed partial class Wardrobe
{
    /// <summary>A suit like a second skin.</summary>
    private IEnumerable<Part> Bodysuit()
    {
        bool isLow = Sleeves == SleeveKind.None;
        Func<float, float> edge = isLow ? Neckline(0.52f * body.Build.ShoulderHalf, 0.150f, 0.10f) : Neckline(body.Build.NeckRadius * 1.20f, 0.02f, 0);
        Mesh trunk = Bodice(TopGrow, body.Build.Waist - 0.12f, edge, 0.10f);
        Mesh[] arms = isLow ? [] : [Sleeve(0, TopGrow, Sleeves == SleeveKind.Short ? 0.6f : 1.97f, 0, 0.12f), Sleeve(1, TopGrow, Sleeves == SleeveKind.Short ? 0.6f : 1.97f, 0, 0.12f)];
        yield return new Part(ClothSheet.Join([trunk, .. arms]), ClothMaterial(outfit.TopColor, "suit", outfit.Print) with { Roughness = outfit.IsMetallic ? 0.34f : 0.6f });
    }

    /// <summary>A jacket filled with down: quilted rolls all round.</summary>
    private IEnumerable<Part> Puffer()
    {
        const float Roll = 0.115f;
        float hem = -0.10f;
        static float Quilt(float at) => 0.034f * MathF.Pow(MathF.Abs(MathF.Sin(MathF.PI * at)), 0.55f);
        int rows = Cells(body.Build.NeckBase - hem) * 2, columns = Around(body.Build.ShoulderHalf);
        Func<float, float> edge = Neckline(body.Build.NeckRadius * 1.35f, 0.03f, 0);
        SdfShape sewn = _trunk.Shape(TopGrow);
        Mesh trunk = ClothSheet.Build(columns, rows + 2, true, true, (i, j) =>
        {
            float angle = MathF.Tau * i / columns, v = Math.Clamp((j - 1f) / rows, 0, 1), y = float.Lerp(hem, edge(angle), v);
            float zip = 0.020f * MathF.Exp(-Square(Off(angle) / 0.05f)), off = TopGrow - 0.020f + Quilt(y / Roll) - zip - (j == 0 || j == rows + 2 ? 0.03f : 0);
            return SewnToSleeve(OverThighs(_trunk.Point(y, angle, off), y, angle, off), angle, TopGrow, sewn);
        });
        Mesh[] sleeves = new Mesh[2];
        for (int i = 0; i < 2; i++)
        {
            sleeves[i] = Tube(_arms[i], -LimbForm.DomeLength, 1.95f, 2 * body.Build.UpperArm, body.Build.Arm.Top, (t, _) => TopGrow - 0.022f + Quilt((t * body.Build.UpperArm / Roll) + 0.5f), isHemmed: true, sewnTo: sewn);
        }

        yield return new Part(ClothSheet.Join([trunk, .. sleeves]), ClothMaterial(outfit.TopColor, "jacket", ClothPrint.Plain) with { Roughness = 0.5f, Coat = 0.15f, CoatRoughness = 0.3f });
        FigureFrame chest = body.Chest;
        SdfShape collar = chest.Ring(new Vector3(0, _neckline - 0.02f, 0), new Vector3(0, 1, 0.2f), body.Build.NeckRadius + 0.055f, 0.058f);
        yield return new Part(SdfMesher.Build(collar, cell), ClothMaterial(outfit.TopColor * 0.9f, "collar", ClothPrint.Plain));
        Mesh zipper = Panel(1, 2, 30, TopGrow, 0.006f, (s, t) => new Vector2(((2 * s) - 1) * 0.014f, float.Lerp(hem - body.Build.Waist + 0.02f, _neckline - 0.07f, t))).ToMesh(1.0f);
        yield return new Part(zipper, Presets.Metal(LinearRgb.FromHex("#c8ccd2"), 0.35f, "zip"));
    }

    /// <summary>A long shirt that hangs over the hips to above the knee.</summary>
    private IEnumerable<Part> Tunic()
    {
        float grow = TopGrow, waist = body.Build.Waist;
        Func<float, float> edge = Neckline(body.Build.NeckRadius * 1.35f, 0.09f, 0);
        bool isLong = Sleeves is SleeveKind.Long or SleeveKind.Wide;
        float until = isLong ? 1.97f : 0.62f, flare = Sleeves == SleeveKind.Wide ? 0.13f : isLong ? -0.004f : 0.03f;
        Mesh trunk = Bodice(grow, waist - 0.06f, edge, 1);
        Mesh left = Sleeve(0, grow, until, flare, 1), right = Sleeve(1, grow, until, flare, 1);
        yield return new Part(ClothSheet.Join(trunk, left, right), ClothMaterial(outfit.TopColor, "tunic", outfit.Print));
        Mesh trim = Strip(a => edge(a) - 0.020f, a => edge(a) + 0.018f, grow + 0.004f, 0.010f);
        yield return new Part(trim, ClothMaterial(outfit.TopColor * 0.6f, "trim", ClothPrint.Plain));
        if (body.Pose.IsSeated)
        {
            yield return Cloth(Lap(0.05f, 0.86f), outfit.TopColor, "tunic");
            yield break;
        }

        float hem = body.Build.Ankle + body.Build.Shin + (0.30f * body.Build.Thigh);
        yield return new Part(SkirtMesh.Build(body, _trunk, new SkirtCut(waist - 0.02f, hem, grow, body.Build.Trunk.Hips + 0.10f, 8, 0.07f)), ClothMaterial(outfit.TopColor, "tunic", outfit.Print));
    }

    /// <summary>What goes over the clothes: vests, sashes, draped cloth, marks on the chest.</summary>
    private IEnumerable<Part> Costume()
    {
        if (outfit.Has(Accessory.Vest))
        {
            yield return Vest(outfit.ColorOf(Accessory.Vest));
        }

        if (outfit.Has(Accessory.Bib))
        {
            Mesh bib = Panel(1, 14, 16, TopGrow, 0.014f, (s, t) => new Vector2(((2 * s) - 1) * float.Lerp(0.20f, 0.13f, t), float.Lerp(-0.06f, _rise + 0.06f, t))).ToMesh(1.0f);
            Mesh straps = ClothSheet.Join(Strap(1, 0.10f, 0.020f, TopGrow), Strap(-1, 0.10f, 0.020f, TopGrow));
            yield return new Part(ClothSheet.Join(bib, straps), ClothMaterial(outfit.ColorOf(Accessory.Bib), "bib", ClothPrint.Plain));
        }

        if (outfit.Has(Accessory.Braces))
        {
            yield return new Part(ClothSheet.Join(Strap(1, 0.13f, 0.022f, TopGrow), Strap(-1, 0.13f, 0.022f, TopGrow)), Presets.Leather(outfit.ColorOf(Accessory.Braces), "braces"));
        }

        if (outfit.Has(Accessory.Obi))
        {
            float half = outfit.Top == TopKind.Robe ? 0.115f : 0.05f, height = body.Build.Waist + (outfit.Top == TopKind.Robe ? 0.06f : -0.02f);
            yield return new Part(Girdle(height, half, TopGrow + 0.020f), ClothMaterial(outfit.ColorOf(Accessory.Obi), "obi", ClothPrint.Plain));
            yield return new Part(Girdle(height, 0.016f, TopGrow + 0.034f), ClothMaterial(outfit.ColorOf(Accessory.Obi) * 0.55f, "cord", ClothPrint.Plain));
        }

        if (outfit.Has(Accessory.CrossedCollar))
        {
            yield return new Part(ClothSheet.Join(Crossing(-1, TopGrow), Crossing(1, TopGrow + 0.010f), NeckBand(TopGrow)), ClothMaterial(outfit.ColorOf(Accessory.CrossedCollar), "collar", ClothPrint.Plain));
        }

        if (outfit.Has(Accessory.Drape))
        {
            yield return new Part(Drape(), ClothMaterial(outfit.ColorOf(Accessory.Drape), "drape", ClothPrint.Plain));
        }

        if (outfit.Has(Accessory.BowTie))
        {
            yield return BowTie();
        }

        foreach (Part part in Marks().Concat(Jewels()))
        {
            yield return part;
        }
    }

    /// <summary>A sleeveless jacket, open in front.</summary>
    private Part Vest(LinearRgb color)
    {
        float grow = TopGrow + 0.016f, hem = body.Build.Waist - 0.16f, button = body.Build.Waist + 0.02f;
        bool isOpen = outfit.Top != TopKind.Shirt || outfit.Has(Accessory.EyePatch);
        int rows = Cells(body.Build.NeckBase - hem), columns = Around(body.Build.ShoulderHalf);
        Func<float, float> top = Neckline(body.Build.NeckRadius * 1.6f, 0.02f, 0);
        Mesh vest = ClothSheet.Build(columns, rows + 2, false, true, (i, j) =>
        {
            float v = Math.Clamp((j - 1f) / rows, 0, 1), s = (float)i / columns;
            float high = float.Lerp(hem, body.Build.NeckBase, v);
            float open = isOpen ? 0.30f + (0.25f * Noise.SmoothStep(button, body.Build.Shoulder, high)) : 0.02f + (0.62f * Noise.SmoothStep(button + 0.05f, body.Build.Shoulder, high));
            float angle = float.Lerp(open, MathF.Tau - open, s), y = float.Lerp(hem, top(angle), v);
            float off = grow - (i == 0 || i == columns || j == 0 || j == rows + 2 ? 0.018f : 0);
            return OverThighs(_trunk.Point(y, angle, off), y, angle, off);
        });
        return new Part(vest, ClothMaterial(color, "vest", ClothPrint.Plain));
    }

    /// <summary>A strap over one shoulder, from the waist in front to the waist behind.</summary>
    private Mesh Strap(float side, float x, float half, float grow)
    {
        const int Across = 4, Along = 40;
        float shoulder = _trunk.SlopeAt(x), waist = body.Build.Waist - 0.05f;
        return ClothSheet.Build(Across, Along, false, side > 0, (i, j) =>
        {
            float s = ((2f * i / Across) - 1) * half, t = (2f * j / Along) - 1, y = float.Lerp(shoulder, waist, MathF.Pow(MathF.Abs(t), 1.6f));
            float front = side * _trunk.AngleAt(MathF.Min(y, shoulder), x + s, grow), angle = t < 0 ? front : side * (MathF.PI - MathF.Abs(front));
            float turned = MathF.Abs(t) < 0.12f ? float.Lerp(side * 0.5f * MathF.PI, angle, Noise.SmoothStep(0, 0.12f, MathF.Abs(t))) : angle;
            return _trunk.Point(y, turned, grow + (i is 0 or Across ? 0.002f : 0.014f));
        });
    }

    /// <summary>A band from one shoulder across the chest.</summary>
    private Mesh Crossing(float side, float grow) => Panel(side, 5, 24, grow, 0.014f, (s, t) =>
    {
        float y = float.Lerp(0.02f, _neckline - 0.015f, t), x = float.Lerp(-0.15f, body.Build.NeckRadius * 1.05f, MathF.Pow(t, 0.9f));
        return new Vector2(x + ((s - 0.5f) * 0.085f), y + ((s - 0.5f) * 0.05f));
    }).ToMesh(1.0f);

    /// <summary>The part of a crossed collar behind the neck.</summary>
    private Mesh NeckBand(float grow)
    {
        Func<float, float> edge = Neckline(body.Build.NeckRadius * 1.30f, 0.02f, 0);
        return Strip(a => edge(a) - 0.045f, a => edge(a) + (0.020f * (1 - MathF.Cos(a))), grow + 0.006f, 0.010f);
    }

    /// <summary>Cloth laid over the left shoulder that falls across the chest to the right hip, in soft pleats.</summary>
    private Mesh Drape()
    {
        const int Across = 30, Along = 70;
        float shoulder = _trunk.SlopeAt(0.62f * body.Build.ShoulderHalf), hip = 0.02f;
        return ClothSheet.Build(Across, Along, true, true, (i, j) =>
        {
            // Round the trunk: from the shoulder in front down to the hip and up again behind.
            float turn = MathF.Tau * j / Along, angle = 0.5f * MathF.PI + turn, lower = 0.5f - (0.5f * MathF.Cos(turn));
            float w = i < Across / 2 ? ((4f * i / Across) - 1) : 3 - (4f * i / Across), half = float.Lerp(0.085f, 0.17f, lower);
            float y = float.Lerp(shoulder, hip, lower) + (w * half * (1 - (0.35f * MathF.Exp(-Square(lower / 0.12f)))));
            y = MathF.Min(y, shoulder + 0.02f);
            float pleat = 0.008f * MathF.Cos(w * 12), off = TopGrow + (i < Across / 2 ? 0.024f + pleat : 0.006f);
            return OverThighs(_trunk.Point(y, -angle + MathF.PI, off), y, -angle + MathF.PI, off);
        });
    }

    private Part BowTie()
    {
        Vector3 at = OnFront(0, _neckline - 0.075f, TopGrow) + new Vector3(0, 0, 0.022f);
        FigureFrame chest = body.Chest;
        var bow = new SdfGroup().Union(chest.Ellipsoid(at, new Vector3(0.020f, 0.022f, 0.018f)));
        for (int side = -1; side <= 1; side += 2)
        {
            bow.Union(chest.Cone(at + new Vector3(side * 0.012f, 0, 0), 0.014f, at + new Vector3(side * 0.075f, 0, -0.006f), 0.036f), 0.008f * _u);
        }

        return new Part(SdfMesher.Build(bow, 0.007f * _u), ClothMaterial(outfit.ColorOf(Accessory.BowTie), "bow", ClothPrint.Plain));
    }
}
