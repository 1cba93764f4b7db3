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
/// <param name="seed">Varies what differs from one wearer to the next, such as numbers of a team.</param>
internal sealed partial class Wardrobe(PersonSkeleton body, Outfit outfit, float cell, uint seed)
{
    // Cloth ends in a fold this thick.
    private const float Thickness = 0.010f;

    private readonly float _u = body.Unit;
    private readonly float _neckline = body.Build.NeckBase - body.Build.Waist;
    private readonly float _rise = body.Build.Chest - body.Build.Waist;
    private readonly TrunkForm _trunk = new(body);
    private readonly ShoeModel _shoes = new(body, outfit.Shoes, outfit.ShoeColor, cell);
    private readonly LimbForm[] _arms = [LimbForm.Arm(body, 0), LimbForm.Arm(body, 1)];
    private readonly LimbForm[] _legs = [LimbForm.Leg(body, 0), LimbForm.Leg(body, 1)];

    /// <summary>Whether a skirt, coat or robe hides the thighs.</summary>
    private bool HasSkirt => outfit.HasSkirt;

    /// <summary>Where trouser legs end: 1 the knee, 2 the ankle. Boots take them in.</summary>
    private float TrouserEnd => outfit.Bottom switch
    {
        BottomKind.Shorts => 0.90f,
        BottomKind.Briefs => 0.09f,
        BottomKind.Leggings => outfit.Shoes == ShoeKind.Boots ? 1.66f : 1.94f,
        _ => outfit.Shoes == ShoeKind.Boots ? 1.66f : 2.03f,
    };

    /// <summary>Whether what covers the legs lies close to the skin.</summary>
    private bool IsTight => outfit.Bottom is BottomKind.Leggings or BottomKind.Briefs;

    /// <summary>Sleeves as they are cut: those of a top are as usual where nothing else is said.</summary>
    private SleeveKind Sleeves => outfit.Sleeves != SleeveKind.Usual ? outfit.Sleeves : outfit.Top switch
    {
        TopKind.TShirt or TopKind.Dress or TopKind.Tunic => SleeveKind.Short,
        TopKind.Bare => SleeveKind.None,
        _ => SleeveKind.Long,
    };

    /// <summary>How far the outermost top lies off the skin, units.</summary>
    private float TopGrow => outfit.Top switch
    {
        TopKind.TShirt => 0.018f,
        TopKind.Shirt => 0.020f,
        TopKind.Sweater => 0.026f,
        TopKind.Hoodie => 0.036f,
        TopKind.Dress => 0.012f,
        TopKind.Jacket => 0.032f,
        TopKind.SpaceSuit => 0.085f,
        TopKind.Bodysuit => 0.010f,
        TopKind.Bare => 0.002f,
        TopKind.Armor => 0.040f,
        TopKind.Puffer => 0.060f,
        TopKind.Tunic => 0.024f,
        _ => 0.040f,
    };

    /// <summary>All garments.</summary>
    public IEnumerable<Part> Build()
    {
        foreach (Part part in Tops().Concat(Bottoms()).Concat(outfit.HasShoes ? Shoes() : []).Concat(Extras()).Concat(Costume()))
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
        var shell = new SdfGroup().Union(_trunk.Shape(TopGrow + 0.004f));
        for (int i = 0; i < 2; i++)
        {
            BodyShapes.Arm(shell, body, i, TopGrow + 0.008f, 0.9f, isSleeve: false);
        }

        return shell;
    }

    private IEnumerable<Part> Tops() => outfit.Top switch
    {
        TopKind.TShirt when Sleeves == SleeveKind.Long => Shirt(1.97f, -0.012f, collar: false, ribbed: false),
        TopKind.TShirt => Shirt(0.62f, 0.030f, collar: false, ribbed: false),
        TopKind.Shirt when Sleeves == SleeveKind.Short => Shirt(0.66f, 0.034f, collar: true, ribbed: false),
        TopKind.Shirt => Shirt(1.97f, -0.004f, collar: true, ribbed: false),
        TopKind.Sweater => Shirt(1.97f, -0.012f, collar: false, ribbed: true),
        TopKind.Hoodie => Shirt(1.97f, -0.018f, collar: false, ribbed: true).Concat(Hood()),
        TopKind.Dress => Dress(),
        TopKind.Jacket => Jacket(),
        TopKind.Coat => Coat(hem: body.Build.Ankle + (0.72f * body.Build.Shin), flare: 0f),
        TopKind.Robe => Coat(hem: 0.035f, flare: Sleeves == SleeveKind.Wide ? 0.15f : 0.085f),
        TopKind.Bodysuit => Bodysuit(),
        TopKind.Bare => [],
        TopKind.Armor => Armor(),
        TopKind.Puffer => Puffer(),
        TopKind.Tunic => Tunic(),
        _ => SpaceSuit(),
    };

    private IEnumerable<Part> Bottoms()
    {
        if (!outfit.HasBottom || outfit.Top is TopKind.Robe or TopKind.SpaceSuit || (HasSkirt && outfit.Top == TopKind.Coat && !body.Pose.IsSeated))
        {
            yield break;
        }

        if (outfit.Bottom == BottomKind.FishTail)
        {
            foreach (Part part in FishTail())
            {
                yield return part;
            }

            yield break;
        }

        if (HasSkirt)
        {
            bool dress = outfit.Top == TopKind.Dress && outfit.BottomColor == outfit.TopColor;
            LinearRgb color = outfit.BottomColor;
            if (body.Pose.IsSeated)
            {
                yield return Cloth(Lap(0.055f, 1.12f), color, "skirt", dress ? outfit.Print : ClothPrint.Plain);
                yield break;
            }

            Mesh skirt = SkirtMesh.Build(body, _trunk, SkirtOf(outfit.Bottom, body.Build.Waist - (outfit.Top == TopKind.Dress ? 0.0f : 0.06f)));
            yield return new Part(skirt, ClothMaterial(color, dress ? "dress" : "skirt", dress ? outfit.Print : ClothPrint.Plain));
            yield break;
        }

        LinearRgb dyed = outfit.Top == TopKind.Jacket ? Wool(outfit.BottomColor) : outfit.BottomColor;
        yield return new Part(Trousers(), ClothMaterial(dyed, "trousers", ClothPrint.Plain));
        if (outfit.Bottom == BottomKind.Dungarees && outfit.Top is not (TopKind.Coat or TopKind.Jacket))
        {
            yield return new Part(Bib(), ClothMaterial(outfit.BottomColor, "bib", ClothPrint.Plain));
        }
    }

    /// <summary>Both legs, each a tube that is half of the hips at its top.</summary>
    private Mesh Trousers()
    {
        PersonBuild b = body.Build;
        float top = outfit.Top is TopKind.Coat or TopKind.Tunic && !body.Pose.IsSeated ? 0.02f : b.Waist - 0.06f, until = TrouserEnd;
        bool isPressed = outfit.Shoes == ShoeKind.Leather && outfit.Bottom == BottomKind.Trousers, inBoots = IsTight || (outfit.Shoes == ShoeKind.Boots && until > 1);
        float loose = IsTight ? 0 : b.Bust > 0 ? 0.75f : 1;
        int above = Cells(top), below = Cells(until * b.Thigh), hem = outfit.Bottom == BottomKind.Shorts || !inBoots ? 3 : 0, columns = Around(1.3f * b.Leg.Top);
        var legs = new Mesh[2];
        for (int k = 0; k < 2; k++)
        {
            float side = PersonSkeleton.Side(k);
            LimbForm leg = _legs[k];
            float bend = 1 - leg.Straightness;
            uint seed = (uint)(k + 3);
            legs[k] = ClothSheet.Build(columns, above + below + hem, true, side < 0, (i, j) =>
            {
                float angle = MathF.Tau * i / columns;
                (float t, float y, float inside) = j <= above
                    ? (0, float.Lerp(top, 0, (float)j / above), 0f)
                    : (MathF.Min(until, until * (j - above) / below), 0f, j > above + below ? (j - above - below) / (float)hem : 0);
                t -= 0.05f * inside;

                // Half of the hips, closed down the middle.
                float high = t > 0 ? -MathF.Min(t * b.Thigh, 0.5f * b.Waist) : y;
                Vector3 hips;
                if (angle <= MathF.PI)
                {
                    hips = _trunk.Point(high, side * angle, 0.012f);
                }
                else
                {
                    float front = 0.5f + (0.5f * MathF.Cos(angle));
                    hips = Vector3.Lerp(_trunk.Point(high, side * MathF.PI, 0.012f), _trunk.Point(high, 0, 0.012f), front);
                }

                float share = Noise.SmoothStep(0.02f, 0.36f, t);
                if (share <= 0)
                {
                    return hips;
                }

                float width = IsTight ? 0.008f : float.Lerp(0.020f, until < 1 ? 0.060f : inBoots ? 0.02f : 0.046f * loose, MathF.Min(1, t / until));
                float folds = ClothFolds.Trouser(t, angle, until, MathF.Min(1, 2 * bend), isPressed, seed) * (IsTight ? 0.15f : 1);
                float grow = width + folds - (inside > 0 ? Thickness : 0);
                return Vector3.Lerp(hips, leg.Point(t, angle, grow), share);
            });
        }

        return ClothSheet.Join(legs);
    }

    /// <summary>Cells along a length, units.</summary>
    private int Cells(float length) => Math.Clamp((int)MathF.Ceiling(length * _u / (1.5f * cell)), 8, 140);

    /// <summary>Cells round a radius, units.</summary>
    private int Around(float radius) => Math.Clamp((int)MathF.Ceiling(MathF.Tau * radius * _u / (1.5f * cell)), 20, 160);

    /// <summary>A tube round a limb.</summary>
    /// <param name="limb">The limb.</param>
    /// <param name="from">Where it begins; negative for a dome over the root.</param>
    /// <param name="until">Where it ends.</param>
    /// <param name="bone">Length of its bones, units.</param>
    /// <param name="radius">About its radius, units.</param>
    /// <param name="grow">Distance from the skin at (t, angle), units.</param>
    /// <param name="isHemmed">Whether its end is turned in.</param>
    /// <param name="sewnTo">The trunk it is sewn to at its root, or null.</param>
    private Mesh Tube(
        LimbForm limb, float from, float until, float bone, float radius, Func<float, float, float> grow, bool isHemmed = false, SdfShape? sewnTo = null)
    {
        int rows = Cells((until - from) * bone), columns = Around(radius), hem = isHemmed ? 3 : 0;
        return ClothSheet.Build(columns, rows + hem, true, limb.IsMirrored, (i, j) =>
        {
            float angle = MathF.Tau * i / columns, inside = Math.Max(0, j - rows) / (float)Math.Max(1, hem);
            float t = float.Lerp(from, until, MathF.Min(1, (float)j / rows)) - (0.05f * inside);
            Vector3 p = limb.Point(t, angle, grow(t, angle) - (inside > 0 ? Thickness : 0));
            return sewnTo is null || inside > 0 ? p : SewnToTrunk(p, limb, sewnTo);
        });
    }

    /// <summary>A sleeve from the shoulder.</summary>
    /// <param name="i">0 for the left.</param>
    /// <param name="grow">Distance from the skin, units.</param>
    /// <param name="until">Where it ends: 1 the elbow, 2 the wrist.</param>
    /// <param name="flare">How much wider its end is.</param>
    /// <param name="folds">Strength of the folds.</param>
    private Mesh Sleeve(int i, float grow, float until, float flare, float folds)
    {
        LimbForm arm = _arms[i];
        float bend = Math.Clamp(1.2f * (1 - arm.Straightness), 0, 1);
        return Tube(
            arm,
            -LimbForm.DomeLength,
            until,
            body.Build.UpperArm,
            body.Build.Arm.Top,
            (t, angle) => grow + (flare * Noise.SmoothStep(until - 0.9f, until, t)) + (folds * ClothFolds.Sleeve(t, angle, until, bend, (uint)(i + 1))),
            isHemmed: true,
            sewnTo: _trunk.Shape(grow));
    }

    /// <summary>The trunk of a garment: a closed sheet from the hem up to a neckline.</summary>
    /// <param name="grow">Distance from the skin, units.</param>
    /// <param name="hem">Height of the hem above the hip joints, units.</param>
    /// <param name="neckline">Height of its upper edge at an angle.</param>
    /// <param name="folds">Strength of the folds.</param>
    /// <param name="flare">How much wider the hem is.</param>
    private Mesh Bodice(float grow, float hem, Func<float, float> neckline, float folds, float flare = 0)
    {
        int rows = Cells(body.Build.NeckBase - hem), columns = Around(body.Build.ShoulderHalf);
        const int Hem = 3;
        SdfShape? sewn = grow >= TopGrow ? _trunk.Shape(grow) : null;
        return ClothSheet.Build(columns, Hem + rows + Hem, true, true, (i, j) =>
        {
            float angle = MathF.Tau * i / columns;
            int k = Math.Clamp(j - Hem, 0, rows), inside = Math.Max(Hem - j, j - Hem - rows);
            float y = float.Lerp(hem, neckline(angle), (float)k / rows);
            float turned = inside > 0 ? 0.010f * inside : 0;
            y += j < Hem ? turned : -turned;
            y -= Noise.SmoothStep(body.Build.Waist, -0.05f, y) * Slant(angle);
            float fold = folds * ClothFolds.Trunk(y - body.Build.Waist, angle, 5);
            float off = grow + fold + (flare * Noise.SmoothStep(body.Build.Waist, hem, y)) - (inside > 0 ? Thickness : 0);
            Vector3 p = OverThighs(_trunk.Point(y, angle, off), y, angle, off);
            return sewn is null ? p : SewnToSleeve(p, angle, grow, sewn);
        });
    }

    /// <summary>How much higher a hem would be at an angle for the tilt of the pelvis, units: hanging cloth ends level.</summary>
    private float Slant(float angle) =>
        body.Pose.IsSeated ? 0 : body.Pelvis.Direction(MathF.Sin(angle), 0, MathF.Cos(angle)).Y * body.Build.Trunk.Hips;

    /// <summary>Below the hips cloth is pushed out by the thighs.</summary>
    private Vector3 OverThighs(Vector3 p, float y, float angle, float grow)
    {
        float share = Noise.SmoothStep(0.02f, -0.14f, y);
        if (share <= 0 || body.Pose.IsSeated)
        {
            return p;
        }

        Vector3 direction = body.Pelvis.Direction(MathF.Sin(angle), 0, MathF.Cos(angle)), middle = body.Pelvis.Point(0, y, 0);
        float own = Vector3.Dot(p - middle, direction), reach = own;
        for (int i = 0; i < 2; i++)
        {
            (Vector3 hip, Vector3 knee, _) = body.Legs[i];
            Vector3 at = Vector3.Lerp(hip, knee, Math.Clamp(-y / body.Build.Thigh, 0, 1));
            float push = Vector3.Dot(direction, at - middle) + ((body.Build.Leg.Top + 0.012f + grow) * _u), k = 0.08f * _u;
            float h = MathF.Max(k - MathF.Abs(reach - push), 0) / k;
            reach = MathF.Max(reach, push) + (h * h * k * 0.25f);
        }

        return p + (direction * (share * (reach - own)));
    }

    /// <summary>A strip of cloth round the trunk.</summary>
    /// <param name="low">Lower edge at an angle, units above the hip joints.</param>
    /// <param name="high">Upper edge at an angle.</param>
    /// <param name="grow">Distance from the skin.</param>
    /// <param name="round">How much its middle stands out.</param>
    private Mesh Strip(Func<float, float> low, Func<float, float> high, float grow, float round = 0.006f)
    {
        const int Rows = 8;
        int columns = Around(body.Build.Trunk.Hips);
        return ClothSheet.Build(columns, Rows, true, true, (i, j) =>
        {
            float angle = MathF.Tau * i / columns, v = Math.Clamp((j - 1f) / (Rows - 2), 0, 1);
            float off = j is 0 or Rows ? grow - 0.014f : grow + (round * MathF.Sin(MathF.PI * v));
            return _trunk.Point(float.Lerp(low(angle), high(angle), v), angle, off);
        });
    }

    /// <summary>A flat band round the trunk.</summary>
    /// <param name="height">Height above the hip joints, units.</param>
    /// <param name="half">Half width of the band.</param>
    /// <param name="grow">How far it lies outside the body.</param>
    private Mesh Girdle(float height, float half, float grow) => Strip(_ => height - half, _ => height + half, grow);

    /// <summary>The front of the trunk at (x, y) of the chest's frame, in that frame.</summary>
    private Vector3 OnFront(float x, float y, float grow) => _trunk.OnFront(x, y, grow);

    private void AddBand(SdfGroup group, (Vector3 Root, Vector3 Bend, Vector3 End) limb, (float Top, float Middle, float Low) radii, float t, float grow)
    {
        Vector3 axis = t > 1 ? limb.End - limb.Bend : limb.Bend - limb.Root;
        group.Union(new Torus(BodyShapes.Along(limb, t), axis, (BodyShapes.Radius(radii, t) + grow - 0.018f) * _u, 0.024f * _u));
    }

    private Part Cloth(SdfShape shape, LinearRgb color, string name, ClothPrint print = ClothPrint.Plain) =>
        new(SdfMesher.Build(shape, cell), ClothMaterial(color, name, print));

    private Material ClothMaterial(LinearRgb color, string name, ClothPrint print) => new()
    {
        Name = name,
        BaseColor = color,
        Roughness = outfit.IsMetallic ? 0.34f : 0.92f,
        Metallic = outfit.IsMetallic ? 0.9f : 0,
        Specular = 0.012f,
        Sheen = outfit.IsMetallic ? 0 : 0.25f,
        Pattern = new ClothPattern(print, PrintColor(color), _u),
    };

    /// <summary>The colour as dyed wool has it: the purest colours are a little deeper and less pure, the same hue; others stay.</summary>
    private static LinearRgb Wool(LinearRgb color)
    {
        float most = MathF.Max(color.R, MathF.Max(color.G, color.B)), least = MathF.Min(color.R, MathF.Min(color.G, color.B));
        float pure = Noise.SmoothStep(0.55f, 0.95f, (most - least) / MathF.Max(most, 1e-4f));
        return LinearRgb.Lerp(color, LinearRgb.Gray(color.Luminance), 0.24f * pure) * (1 - (0.18f * pure));
    }

    /// <summary>White on most cloth, a deeper shade on pale cloth.</summary>
    private LinearRgb PrintColor(LinearRgb color) =>
        MathF.Min(color.R, MathF.Min(color.G, color.B)) > 0.45f ? outfit.AccentColor : outfit.Print == ClothPrint.Bandages ? outfit.AccentColor : outfit.Print == ClothPrint.Plaid ? color * 0.3f : LinearRgb.FromHex("#f8f4ea");
}
