using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Plate armour over mail: breastplate, lames over shoulders and hips, plates on arms and legs, cups on elbows and knees.</summary>
internal sealed partial class Wardrobe
{
    private IEnumerable<Part> Armor()
    {
        Func<float, float> collar = Neckline(body.Build.NeckRadius * 1.25f, 0.02f, 0);
        Mesh mail = ClothSheet.Join(Bodice(0.012f, -0.14f, collar, 0.4f, 0.02f), Sleeve(0, 0.010f, 1.95f, 0, 0.5f), Sleeve(1, 0.010f, 1.95f, 0, 0.5f));
        yield return new Part(mail, new Material { Name = "mail", BaseColor = LinearRgb.FromHex("#6d7076"), Metallic = 0.7f, Roughness = 0.5f });
        yield return new Part(ClothSheet.Join([Breastplate(), .. Faulds(), .. Plates()]), Plate(outfit.TopColor, "armor"));
        yield return new Part(Cups(), Plate(outfit.TopColor * 0.92f, "armor"));

        // Gilt edges at neck and waist.
        float waist = body.Build.Waist;
        Mesh edges = ClothSheet.Join(
            Strip(a => collar(a) - 0.035f, a => collar(a) - 0.005f, 0.060f, 0.012f), Girdle(waist - 0.030f, 0.018f, 0.072f));
        yield return new Part(edges, Plate(outfit.AccentColor.Luminance > 0.3f ? outfit.AccentColor : LinearRgb.FromHex("#d2a652"), "trim"));
    }

    /// <summary>Polished steel in any pale tint; what is of a strong colour is lacquered.</summary>
    private static Material Plate(LinearRgb color, string name)
    {
        float most = MathF.Max(color.R, MathF.Max(color.G, color.B)), least = MathF.Min(color.R, MathF.Min(color.G, color.B));
        const float Strong = 0.75f;
        return name == "armor" && most - least > Strong * most ? Presets.Lacquer(color, name) : Presets.Metal(color, 0.24f, name);
    }

    /// <summary>Breast and back: a shell with a keel down its front, cut out at the arms by its own form.</summary>
    private Mesh Breastplate()
    {
        float low = body.Build.Waist - 0.05f;
        int rows = Cells(body.Build.NeckBase - low), columns = Around(body.Build.ShoulderHalf);
        Func<float, float> edge = Neckline(body.Build.NeckRadius * 1.55f, 0.05f, 0);
        return ClothSheet.Build(columns, rows + 3, true, true, (i, j) =>
        {
            float angle = MathF.Tau * i / columns, v = Math.Clamp((j - 1f) / rows, 0, 1);
            float y = float.Lerp(low, edge(angle), v), keel = MathF.Exp(-Square(MathF.Min(angle, MathF.Tau - angle) / 0.16f));
            float swell = 0.030f * Noise.SmoothStep(low, body.Build.Chest, y) * Noise.SmoothStep(body.Build.Shoulder, body.Build.Chest, y);
            float off = 0.046f + swell + (0.014f * keel) - (j == 0 || j == rows + 3 ? 0.035f : 0);
            return _trunk.Point(y, angle, off);
        });
    }

    /// <summary>Overlapping bands below the waist.</summary>
    private Mesh[] Faulds()
    {
        const int Count = 4;
        var bands = new Mesh[Count];
        for (int k = 0; k < Count; k++)
        {
            float high = body.Build.Waist - 0.03f - (0.085f * k), off = 0.052f + (0.013f * k);
            bands[k] = Lame(high - 0.105f, high, off, off + 0.022f);
        }

        return bands;
    }

    /// <summary>A band that stands off more at its lower edge.</summary>
    private Mesh Lame(float low, float high, float above, float below)
    {
        const int Rows = 8;
        int columns = Around(body.Build.Trunk.Hips);
        return ClothSheet.Build(columns, Rows, true, true, (i, j) =>
        {
            float angle = MathF.Tau * i / columns, v = Math.Clamp((j - 1f) / (Rows - 2), 0, 1), y = float.Lerp(low, high, v);
            float off = float.Lerp(below, above, v) - (j is 0 or Rows ? 0.02f : 0);
            return OverThighs(_trunk.Point(y, angle, off), y, angle, off);
        });
    }

    /// <summary>Plates of arms and legs: each a tube that widens towards the joint it covers.</summary>
    private Mesh[] Plates()
    {
        var plates = new List<Mesh>();
        for (int i = 0; i < 2; i++)
        {
            PersonBuild b = body.Build;

            // The shoulder: three lames that overlap downwards.
            plates.Add(Tube(_arms[i], -LimbForm.DomeLength, 0.50f, b.UpperArm, b.Arm.Top, (t, _) => 0.058f + (0.026f * Step(t, 0.02f)) + (0.016f * Step(t, 0.20f)) - (0.020f * Noise.SmoothStep(0.20f, 0.42f, t))));
            plates.Add(Tube(_arms[i], 0.44f, 0.88f, b.UpperArm, b.Arm.Top, (t, _) => 0.034f));
            plates.Add(Tube(_arms[i], 1.16f, 1.90f, b.Forearm, b.Arm.Middle, (t, _) => 0.030f + (0.012f * Step(t, 1.74f)) + (0.020f * Noise.SmoothStep(1.70f, 1.90f, t))));
            plates.Add(Tube(_legs[i], 0.16f, 0.84f, b.Thigh, b.Leg.Top, (t, angle) => 0.030f + (0.012f * Noise.SmoothStep(0.7f, 0.84f, t)) + (0.010f * MathF.Exp(-Square(Off(angle) / 0.2f)))));
            plates.Add(Tube(_legs[i], 1.14f, 1.93f, b.Shin, b.Leg.Middle, (t, angle) => 0.032f + (0.022f * Noise.SmoothStep(1.7f, 1.93f, t)) + (0.012f * MathF.Exp(-Square(Off(angle) / 0.2f)))));
        }

        return [.. plates];
    }

    /// <summary>Cups over elbows and knees, with a ridge across.</summary>
    private Mesh Cups()
    {
        var cups = new SdfGroup();
        for (int i = 0; i < 2; i++)
        {
            float arm = (body.Build.Arm.Middle + 0.040f) * _u, leg = (body.Build.Leg.Middle + 0.038f) * _u;
            cups.Union(new Ellipsoid(body.Arms[i].Bend, arm));
            cups.Union(new Ellipsoid(body.Arms[i].Bend + (0.6f * arm * _arms[i].BendSide), 0.62f * arm), 0.02f * _u);
            cups.Union(new Ellipsoid(body.Legs[i].Bend, leg));
            cups.Union(new Ellipsoid(body.Legs[i].Bend + (0.55f * leg * _legs[i].BendSide), 0.66f * leg), 0.02f * _u);
        }

        return SdfMesher.Build(cups, cell);
    }

    private static float Square(float x) => x * x;

    /// <summary>1 before a place along a limb and 0 behind it, with a short rise.</summary>
    private static float Step(float t, float at) => Noise.SmoothStep(at + 0.015f, at - 0.015f, t);

    private static float Off(float angle) => MathF.Min(angle, MathF.Tau - angle);
}
