using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Shirts, dresses, coats and suits.</summary>
internal sealed partial class Wardrobe
{
    /// <summary>An edge round the neck.</summary>
    /// <param name="half">Half its width where it crosses the shoulders, units.</param>
    /// <param name="front">How far it dips in front.</param>
    /// <param name="back">How far it dips behind.</param>
    private Func<float, float> Neckline(float half, float front, float back)
    {
        float side = _trunk.SlopeAt(half);
        return angle =>
        {
            float cos = MathF.Cos(angle);
            float across = 1 - (cos * cos);
            return side - (cos > 0 ? front * (1 - (across * across)) : back * cos * cos);
        };
    }

    private IEnumerable<Part> Shirt(float sleeves, float flare, bool collar, bool ribbed)
    {
        float grow = TopGrow, hem = body.Pose.IsSeated ? 0.02f : ribbed ? -0.04f : -0.07f, neck = body.Build.NeckRadius;
        bool isTucked = outfit.Has(Accessory.Belt) || outfit.Has(Accessory.Apron) || outfit.Bottom == BottomKind.Dungarees || (collar && outfit.Has(Accessory.Tie)) || HasSkirt;
        Func<float, float> edge = collar ? Neckline(neck * 1.25f, 0.03f, 0) : Neckline(neck * 1.45f, 0.075f, -0.01f);
        Mesh trunk = isTucked ? Bodice(grow, body.Build.Waist - 0.09f, edge, 1) : Bodice(grow, hem, edge, 1, ribbed ? -0.004f : 0.016f);
        Mesh[] arms = Sleeves == SleeveKind.None ? [] : [Sleeve(0, grow, sleeves, flare, 1), Sleeve(1, grow, sleeves, flare, 1)];
        yield return new Part(ClothSheet.Join([trunk, .. arms]), ClothMaterial(outfit.TopColor, "shirt", outfit.Print));
        if (!collar)
        {
            // A neckband, and ribs at hem and wrists.
            Mesh band = Strip(a => edge(a) - 0.020f, a => edge(a) + 0.022f, grow + 0.004f, 0.010f);
            Mesh ribs = ribbed ? ClothSheet.Join(Girdle(hem + 0.03f, 0.045f, grow + 0.004f), Cuff(0, 0.016f, 1.86f, 2.0f), Cuff(1, 0.016f, 1.86f, 2.0f)) : Sleeves == SleeveKind.None ? Girdle(hem + 0.02f, 0.012f, grow) : Cuffs(grow, sleeves, flare);
            yield return new Part(ClothSheet.Join(band, ribs), ClothMaterial(outfit.TopColor * 0.93f, "ribs", outfit.Print == ClothPrint.Plain ? ClothPrint.Plain : outfit.Print));
            yield break;
        }

        yield return new Part(Collar(_trunk.Shape(grow), 0.032f, gap: outfit.Has(Accessory.Tie) ? 0.03f : 0.16f), ClothMaterial(outfit.TopColor, "collar", ClothPrint.Plain));
        yield return new Part(sleeves > 1 ? ClothSheet.Join(Cuff(0, 0.022f, 1.84f, 2.0f), Cuff(1, 0.022f, 1.84f, 2.0f)) : Cuffs(grow, sleeves, flare), ClothMaterial(outfit.TopColor * 0.96f, "cuffs", ClothPrint.Plain));
        if (outfit.Has(Accessory.Tie))
        {
            yield return Tie(grow);
        }
        else if (!outfit.Has(Accessory.DoubleBreast))
        {
            yield return Placket(grow, isTucked ? -0.06f : hem - body.Build.Waist + 0.03f);
            yield return Buttons(0, _neckline - 0.15f, isTucked ? 0 : -0.32f, 6, LinearRgb.FromHex("#f5f1e6"), 0.0085f, grow + 0.012f);
        }
    }

    /// <summary>The turned-up ends of short sleeves.</summary>
    private Mesh Cuffs(float grow, float until, float flare) =>
        ClothSheet.Join(Cuff(0, grow + flare + 0.003f, until - 0.07f, until + 0.004f), Cuff(1, grow + flare + 0.003f, until - 0.07f, until + 0.004f));

    /// <summary>A band round an arm.</summary>
    private Mesh Cuff(int i, float grow, float from, float until) => Band(_arms[i], grow, from, until);

    private Mesh Band(LimbForm limb, float grow, float from, float until)
    {
        const int Rows = 8;
        int columns = Around(limb.Radius(from));
        return ClothSheet.Build(columns, Rows, true, limb.IsMirrored, (c, j) =>
        {
            float v = Math.Clamp((j - 1f) / (Rows - 2), 0, 1), off = j is 0 or Rows ? -0.012f : 0.004f * MathF.Sin(MathF.PI * v);
            return limb.Point(float.Lerp(from, until, v), MathF.Tau * c / columns, grow + off);
        });
    }

    /// <summary>The strip down the front of a shirt that carries the buttons.</summary>
    private Part Placket(float grow, float low) => new(
        Panel(1, 4, 30, grow, 0.006f, (s, t) => new Vector2(((2 * s) - 1) * 0.026f, float.Lerp(low, _neckline - 0.07f, t))).ToMesh(1.0f),
        ClothMaterial(outfit.TopColor, "placket", ClothPrint.Plain));

    private IEnumerable<Part> Dress()
    {
        // Bodice: scooped neck, short sleeves.
        float grow = TopGrow, half = 0.60f * body.Build.ShoulderHalf;
        Func<float, float> edge = Neckline(half, 0.150f, 0.03f);
        Mesh trunk = Bodice(grow, body.Build.Waist - 0.03f, edge, 0.12f);
        Mesh trim = Strip(a => edge(a) - 0.012f, a => edge(a) + 0.010f, grow + 0.002f, 0.006f);
        Mesh[] arms = Sleeves switch
        {
            SleeveKind.None => [],
            SleeveKind.Short => [CapSleeve(0), CapSleeve(1)],
            _ => [Sleeve(0, grow, 1.97f, Sleeves == SleeveKind.Wide ? 0.10f : 0.006f, 0.5f), Sleeve(1, grow, 1.97f, Sleeves == SleeveKind.Wide ? 0.10f : 0.006f, 0.5f)],
        };
        yield return new Part(ClothSheet.Join([trunk, trim, .. arms]), ClothMaterial(outfit.TopColor, "dress", outfit.Print));

        // Sash round the waist.
        Mesh sash = Girdle(body.Build.Waist + 0.005f, 0.036f, grow + 0.012f);
        yield return new Part(sash, ClothMaterial(outfit.Print == ClothPrint.Plain ? outfit.TopColor * 0.80f : outfit.AccentColor, "sash", ClothPrint.Plain));
    }

    /// <summary>A short sleeve that runs on from the shoulder and stands off the arm a little at its hem.</summary>
    private Mesh CapSleeve(int i)
    {
        const float Until = 0.40f;
        return Tube(
            _arms[i],
            -LimbForm.DomeLength,
            Until,
            body.Build.UpperArm,
            body.Build.Arm.Top,
            (t, angle) => TopGrow + (0.014f * Noise.SmoothStep(0.05f, Until, t)) + (0.004f * MathF.Cos(3 * angle) * Noise.SmoothStep(0.1f, Until, t)),
            isHemmed: true,
            sewnTo: _trunk.Shape(TopGrow));
    }

    private IEnumerable<Part> Coat(float hem, float flare)
    {
        bool robe = outfit.Top == TopKind.Robe;
        float grow = TopGrow;
        Mesh trunk = Bodice(grow, body.Build.Waist - 0.06f, Neckline(body.Build.NeckRadius * 1.45f, robe ? 0.05f : 0.10f, -0.01f), 0.7f);
        float until = Sleeves == SleeveKind.Short ? 0.7f : 1.95f;
        Mesh left = Sleeve(0, grow + 0.004f, until, flare, 1.1f), right = Sleeve(1, grow + 0.004f, until, flare, 1.1f);
        yield return new Part(ClothSheet.Join(trunk, left, right), ClothMaterial(outfit.TopColor, "coat", outfit.Print));
        if (!robe)
        {
            // Something pale shows at the throat.
            Mesh under = Bodice(0.008f, body.Build.Chest, Neckline(body.Build.NeckRadius * 1.14f, 0.02f, 0), 0);
            yield return new Part(ClothSheet.Join(under, Cuff(0, 0.018f, 1.80f, 2.0f), Cuff(1, 0.018f, 1.80f, 2.0f)), ClothMaterial(outfit.UnderColor, "shirt", ClothPrint.Plain));
        }

        if (!body.Pose.IsSeated)
        {
            Mesh tails = SkirtMesh.Build(
                body, _trunk, new SkirtCut(body.Build.Waist + 0.01f, hem, grow, body.Build.Trunk.Hips + (robe ? 0.20f : 0.13f), 7, robe ? 0.06f : 0.040f) { Overlap = robe ? 0 : 0.014f, Wind = 0.05f });
            yield return new Part(tails, ClothMaterial(outfit.TopColor, "coat", outfit.Print));
        }
        else
        {
            yield return Cloth(Lap(0.045f, 1.25f), outfit.TopColor, "coat");
        }

        if (!robe)
        {
            yield return new Part(Collar(_trunk.Shape(grow), 0.100f * body.Build.UpperArm, 1.30f, 0.34f), ClothMaterial(outfit.TopColor * 0.90f, "collar", ClothPrint.Plain));
            foreach (Part part in CoatTrim())
            {
                yield return part;
            }
        }
    }

    /// <summary>Front edge, buttons, a belt and turned-up cuffs.</summary>
    private IEnumerable<Part> CoatTrim()
    {
        float size = body.Build.UpperArm / 0.56f, grow = TopGrow;
        Mesh front = Panel(1, 8, 30, grow, 0.008f, (s, t) => new Vector2(float.Lerp(-0.060f, 0.070f, s), float.Lerp(-0.05f, _neckline - 0.10f, t))).ToMesh(1.0f);
        Mesh cuffs = ClothSheet.Join(Cuff(0, grow + 0.026f, 1.72f, 1.955f), Cuff(1, grow + 0.026f, 1.72f, 1.955f));
        yield return new Part(ClothSheet.Join(front, cuffs), ClothMaterial(outfit.TopColor * 0.95f, "coat", outfit.Print));
        yield return Buttons(0.005f, _neckline - (0.20f * size), 0.055f, 3, outfit.TopColor * 0.28f, 0.019f * MathF.Sqrt(size), grow + 0.012f);
        if (!body.Pose.IsSeated && !outfit.Has(Accessory.Belt) && !outfit.Has(Accessory.Stethoscope))
        {
            yield return new Part(Girdle(body.Build.Waist, 0.034f * MathF.Sqrt(size), grow + 0.016f), ClothMaterial(outfit.TopColor * 0.82f, "belt", ClothPrint.Plain));
            Vector3 at = OnFront(0, 0, grow + 0.022f);
            var buckle = new SdfGroup().Union(body.Chest.Box(at, new Vector3(0.048f, 0.044f, 0.010f) * size, 0.008f))
                .Subtract(body.Chest.Box(at, new Vector3(0.032f, 0.027f, 0.05f) * size, 0.006f));
            yield return new Part(SdfMesher.Build(buckle, 0.008f * _u), Presets.Brass("buckle"));
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
}
