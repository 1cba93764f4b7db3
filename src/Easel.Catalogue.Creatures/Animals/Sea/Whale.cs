using System.Numerics;
using Easel.Catalogue.Animals.Others;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Sea;

/// <summary>A whale at the surface with its flukes raised: humpback, blue whale, or orca by name; with a spout when asked.</summary>
internal sealed class Whale : Swimmer
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "whale",
        Names = ["whale", "humpback whale", "blue whale", "orca", "killer whale"],
        Words = [.. YoungWords, "orca", "killer whale", "blue whale", "spout", "spouting"],
        Parts = ["belly", "fins", "eyes"],
        Family = "animals",
        Size = new Vector3(7, 6.6f, 10),
        Support = Support.Water,
        Habitats = ["ocean", "underwater", "studio"],
        ViewAzimuth = 0.95f,
        ViewElevation = 0.14f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes)
    {
        bool orca = wishes.Words.Overlaps(["orca", "killer whale"]);
        return Draw(stream, wishes, orca ? ("#16181c", "#f4f4f2", "#f4f4f2") : wishes.Words.Contains("blue whale") ? ("#5f8fb4", "#cfdfe6", "#46708f") : ("#3f5f7c", "#dfe6e8", "#2a4258"), orca ? 7 : 10, (orca ? 1 : 0) + (wishes.Words.Overlaps(["spout", "spouting"]) ? 2 : 0));
    }

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        float s = p.Size, cell = Cell(resolution, s);
        bool orca = (p.Kind & 1) == 1;
        Vector3 c = p.Coat.Base, fin = p.Coat.Legs;
        float thick = orca ? 0.8f : 1;
        var body = new SdfGroup(c)
            .Union(f.Chain(new(0.03f, 0.60f, -0.46f, 0.026f), new(0.02f, 0.45f, -0.43f, 0.05f), new(0.01f, 0.29f, -0.28f, 0.115f * thick), new(0, 0.235f, -0.04f, 0.205f * thick), new(0, 0.235f, 0.16f, 0.232f * thick), new(0, 0.225f, 0.33f, 0.185f * thick), new(0, 0.205f, 0.42f, 0.125f * thick)));
        if (!orca)
        {
            // A broad lower jaw.
            body.Union(f.FlatChain(new Vector3(0, 0.14f, 0), new Vector3(1.1f, 0.85f, 1), new(0, 0.13f, 0.05f, 0.13f), new(0, 0.12f, 0.25f, 0.16f), new(0, 0.14f, 0.40f, 0.115f)), 0.06f * s);
        }

        FigureFrame tail = f.Child(new Vector3(0.03f, 0.61f, -0.455f), Quaternion.CreateFromYawPitchRoll(0, -1.0f, 0));
        FigureFrame back = f.Child(new Vector3(0, orca ? 0.37f : 0.30f, orca ? 0.02f : -0.2f));
        foreach (float side in Sides)
        {
            Fin(body, tail, new Vector3(1, 0.24f, 1), 0.03f * s, fin, new(0, 0, 0.03f, 0.035f), new(side * 0.09f, 0.005f, -0.01f, 0.06f), new(side * 0.17f, 0.0f, -0.06f, 0.045f), new(side * 0.235f, -0.005f, -0.115f, 0.012f));
            FigureFrame root = f.Child(new Vector3(side * 0.17f * thick, 0.15f, 0.19f), Quaternion.CreateFromYawPitchRoll(0, 0, side * -0.55f));
            Fin(body, root, new Vector3(1, 0.26f, 1), 0.035f * s, fin, new(side * -0.02f, 0, 0, 0.05f), new(side * 0.10f, 0, -0.03f, 0.062f), new(side * (orca ? 0.15f : 0.22f), 0.01f, -0.09f, orca ? 0.055f : 0.045f), new(side * (orca ? 0.19f : 0.29f), 0.02f, -0.15f, 0.016f));
        }

        Fin(body, back, new Vector3(0.26f, 1, 1), 0.03f * s, fin, orca ? [new(0, -0.02f, 0.02f, 0.07f), new(0, 0.09f, -0.02f, 0.045f), new(0, 0.2f, -0.07f, 0.014f)] : [new(0, -0.02f, 0.02f, 0.05f), new(0, 0.035f, -0.02f, 0.03f), new(0, 0.055f, -0.06f, 0.01f)]);
        Vector3 Marks(Vector3 q, float pixel, Vector3 color)
        {
            // The pale throat is pleated; where it begins the colour breaks up.
            float edge = orca ? 0.13f + (0.1f * Noise.SmoothStep(0.1f, -0.2f, q.Z)) : float.Lerp(0.205f, 0.14f, Noise.SmoothStep(0.3f, -0.25f, q.Z)) + (0.01f * Noise.Fbm(q * 22, 2, p.Seed));
            bool trunk = q.Y < 0.34f && MathF.Abs(q.X) < (orca ? 0.2f : 0.25f) && q.Z > -0.34f;
            float pale = trunk ? PatternMath.Cover(edge - q.Y, MathF.Max(pixel, 0.004f)) : 0;
            float angle = MathF.Atan2(q.X, 0.235f - q.Y) * 15, pleat = orca ? 0 : Noise.SmoothStep(0.30f, 0.45f, MathF.Abs(angle - MathF.Round(angle))) * Noise.SmoothStep(-0.22f, 0.05f, q.Z) * PatternMath.Fade(0.016f, pixel);
            color = Vector3.Lerp(color * (1 + (0.16f * Noise.Fbm(q * 6, 3, p.Seed + 1))), p.Coat.Light * (1 - (0.42f * pleat)), pale);
            if (orca)
            {
                float patch = new Vector2((q.Y - 0.275f - (0.25f * (q.Z - 0.3f))) / 0.03f, (q.Z - 0.29f) / 0.062f).Length();
                color = Vector3.Lerp(color, p.Coat.Dark, PatternMath.Cover((1 - patch) * 0.03f, pixel));
            }
            else
            {
                // Pale knobs and flecks about the snout.
                (float near, _, _) = Noise.Worley(q * 26, p.Seed);
                color = Vector3.Lerp(color, p.Coat.Light, 0.6f * Noise.SmoothStep(0.16f, 0.09f, near) * Noise.SmoothStep(0.26f, 0.40f, q.Z) * (1 - pale));
            }

            return color;
        }

        Vector3 eye = orca ? new Vector3(0.148f, 0.235f, 0.345f) : new Vector3(0.196f, 0.215f, 0.285f);
        List<Part> parts =
        [
            Skin(body, f, cell, Wet, Marks, p.Seed),
            .. Eyes(f, eye, 0.02f, 1.1f, Dark(p.Iris)),
            new Part(SdfMesher.Build(Line(f, body, 0.0065f, Enumerable.Range(-10, 21).Select(i => i / 10f).Select(t => (new Vector3(0.8f * MathF.Sin(1.9f * t), 0.175f + (0.03f * t * t), 0.2f + (0.8f * MathF.Cos(1.9f * t))), new Vector3(0, 0.175f + (0.03f * t * t), 0.2f)))), 0.5f * cell), new Material { Name = "mouth", BaseColor = LinearRgb.FromVector3(0.25f * c), Roughness = 0.5f }),
        ];
        if (p.Kind >= 2)
        {
            parts.Add(new Part(SdfMesher.Build(Spout(f), 0.7f * cell), new Material { Name = "spout", BaseColor = LinearRgb.FromHex("#dff2fa"), Roughness = 0.15f, Transmission = 0.35f, Ior = 1.33f, Coat = 0.6f }));
        }

        return Rest(parts);
    }

    /// <summary>A fountain from the blowhole.</summary>
    private static SdfGroup Spout(FigureFrame f)
    {
        var water = new SdfGroup();
        for (int i = 0; i < 9; i++)
        {
            float a = MathF.Tau * i / 8, r = i == 8 ? 0 : 0.11f, x = r * MathF.Cos(a), z = 0.12f + (r * MathF.Sin(a));
            water.Union(f.Chain(new(0, 0.44f, 0.12f, 0.022f), new(0.35f * x, 0.6f, 0.12f + (0.35f * (z - 0.12f)), 0.018f), new(0.85f * x, 0.70f + (i == 8 ? 0.06f : 0), 0.12f + (0.85f * (z - 0.12f)), 0.018f), new(1.25f * x, i == 8 ? 0.8f : 0.64f, 0.12f + (1.25f * (z - 0.12f)), 0.014f)), 0.02f * f.Scale);
            water.Union(f.Sphere(1.4f * x, 0.57f - (0.02f * (i % 3)), 0.12f + (1.4f * (z - 0.12f)), 0.015f));
        }

        return water;
    }
}
