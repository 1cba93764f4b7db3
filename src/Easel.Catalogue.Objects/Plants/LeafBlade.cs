using System.Numerics;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>Builds single leaves: folded along the middle, bent down at the tip, waved along the edge.</summary>
internal static class LeafBlade
{
    /// <summary>Cuts on each side of a split leaf.</summary>
    private const int Cuts = 5;

    /// <summary>Adds a leaf.</summary>
    /// <param name="model">Gets the leaf.</param>
    /// <param name="material">Of leaf and stalk.</param>
    /// <param name="from">Where its stalk begins, metres.</param>
    /// <param name="outward">Unit direction from its foot to its tip.</param>
    /// <param name="length">With the stalk, metres.</param>
    /// <param name="width">At its widest, metres.</param>
    /// <param name="droop">How far the tip bends down, share of the length.</param>
    /// <param name="form">Outline.</param>
    /// <param name="stream">Random numbers.</param>
    public static void Add(ModelBuilder model, Material material, Vector3 from, Vector3 outward, float length, float width, float droop, LeafForm form, RandomStream stream)
    {
        Vector3 side = Vector3.Normalize(Vector3.Cross(outward, MathF.Abs(outward.Y) > 0.97f ? Vector3.UnitX : Vector3.UnitY)), up = Vector3.Normalize(Vector3.Cross(side, outward));

        // Leaves are turned about their stalks a little.
        (float s, float c) = MathF.SinCos(stream.Child("roll").Range(-0.4f, 0.4f));
        (side, up) = ((side * c) + (up * s), (up * c) - (side * s));
        float stalk = form switch { LeafForm.Blade or LeafForm.Split => 0, LeafForm.Narrow => 0.06f * length, _ => 0.18f * length };
        float phase = stream.Child("wave").Range(0, 6f), blade = length - stalk, fold = form switch { LeafForm.Split => 0.16f, LeafForm.Blade => 0.3f, _ => 0.26f };
        (int across, int along) = form switch { LeafForm.Split => (12, 44), LeafForm.Narrow => (2, 5), LeafForm.Blade => (6, 16), LeafForm.Heart => (4, 8), _ => (6, 14) };
        Vector3 At(float u, float v)
        {
            float a = (2 * u) - 1, half = 0.5f * width * Outline(form, v, a), bend = droop * blade * v * v;
            float edge = a * a * half, wave = 0.1f * MathF.Sin((v * 13) + phase + (a > 0 ? 1.7f : 0)) * edge;

            // The lobes of a heart reach back beside the stalk.
            float back = form is LeafForm.Heart or LeafForm.Split ? 0.34f * width * MathF.Pow(MathF.Abs(a), 1.6f) * (1 - Noise.SmoothStep(0, 0.55f, v)) : 0;
            return from + (outward * (stalk + (v * blade) - back - (0.25f * bend * droop))) - (up * (bend - (fold * MathF.Abs(a) * half) + (0.3f * edge * a * a) - wave)) + (side * (a * half));
        }

        model.Add(Shapes.Grid(across, along, At), material, 1.4f);
        if (stalk > 0)
        {
            float thick = MathF.Min(0.0028f, 0.03f * length);
            model.Add(Shapes.Rod(from, from + (outward * (stalk * 1.15f)), thick, 0.7f * thick, 6), material);
        }
    }

    // Half width at a share of the length, and for split leaves also at a share of the width: the cuts end before the midrib.
    private static float Outline(LeafForm form, float v, float a)
    {
        switch (form)
        {
            case LeafForm.Blade:
                return MathF.Pow(MathF.Max(0, 1 - MathF.Pow(v, 5)), 0.7f) * (0.62f + (0.38f * MathF.Sin(MathF.PI * MathF.Min(1, v + 0.12f))));
            case LeafForm.Narrow:
                return MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * v)), 0.8f);
            case LeafForm.Heart:
                return MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow((0.94f * v) + 0.06f, 0.55f))), 0.8f);
            case LeafForm.Split:
                float heart = MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow((0.96f * v) + 0.04f, 0.6f))), 0.7f);
                float row = (v - 0.14f + (0.06f * MathF.Abs(a))) * Cuts / 0.8f, cut = row is > 0 and < Cuts ? 1 - Noise.SmoothStep(0.07f, 0.2f, MathF.Abs(row - MathF.Floor(row) - 0.5f)) : 0;
                return heart * (1 - (0.62f * cut));
            default:
                return MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(v, 0.8f))), 0.72f);
        }
    }
}
