using System.Numerics;
using Easel.Catalogue.Animals.Others;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Sea;

/// <summary>A crab: broad shell, raised claws, eight bent legs, eyes on stalks.</summary>
internal sealed class Crab : Swimmer
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "crab",
        Names = ["crab", "hermit crab"],
        Words = [.. YoungWords],
        Parts = ["belly", "claws", "eyes", "legs", "spots"],
        Family = "animals",
        Size = new Vector3(0.26f, 0.12f, 0.16f),
        Habitats = ["beach", "underwater", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.28f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes) =>
        Draw(stream, wishes, (stream.Child("hue").Pick("#d8391c", "#d8391c", "#e06a24"), "#f4cfa0", "#8f1f12"), 0.24f, 0, "#201410");

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        float s = p.Size, cell = Cell(resolution, 1.2f * s);
        Vector3 c = p.Coat.Base, pale = p.Coat.Light, tip = p.Coat.Dark;
        var skin = new SdfGroup(c)
            .Union(f.Ellipsoid(new Vector3(0, 0.2f, 0), new Vector3(0.29f, 0.115f, 0.2f)))
            .Union(f.Ellipsoid(new Vector3(0, 0.15f, 0.02f), new Vector3(0.25f, 0.085f, 0.18f)), 0.03f * s, pale);
        for (int i = -3; i <= 3; i++)
        {
            // Teeth along the front edge of the shell.
            float a = 0.36f * i;
            skin.Union(f.Cone(new Vector3(0.26f * MathF.Sin(a), 0.2f, 0.17f * MathF.Cos(a)), 0.02f, new Vector3(0.31f * MathF.Sin(a), 0.205f, 0.215f * MathF.Cos(a)), 0.008f), 0.015f * s);
        }

        foreach (float side in Sides)
        {
            for (int i = 0; i < 4; i++)
            {
                float a = 1.25f + (0.34f * i), reach = 0.5f - (0.035f * MathF.Abs(i - 1)), x = side * MathF.Sin(a), z = MathF.Cos(a) - (0.04f * i);
                Vector3 root = new(0.2f * x, 0.16f, 0.14f * z), knee = new(reach * 0.74f * x, 0.235f - (0.02f * i), reach * 0.62f * z), shin = new(reach * 1.0f * x, 0.11f, reach * 0.85f * z), foot = new(reach * 1.1f * x, 0.0f, reach * 0.95f * z);
                skin.Union(f.Chain(new(root, 0.04f), new(Vector3.Lerp(root, knee, 0.6f) + new Vector3(0, 0.03f, 0), 0.042f), new(knee, 0.034f)), 0.015f * s);
                skin.Union(f.Chain(new(knee, 0.034f), new(shin, 0.026f), new(foot + new Vector3(0, 0.006f, 0), 0.006f)), 0.01f * s, Vector3.Lerp(c, tip, 0.25f));
            }

            // Arm and claw: a fat palm, a fixed finger and a bent one, both toothed.
            Vector3 shoulder = new(side * 0.19f, 0.17f, 0.12f), elbow = new(side * 0.40f, 0.22f, 0.15f), wrist = new(side * 0.385f, 0.3f, 0.25f);
            skin.Union(f.Chain(new(shoulder, 0.045f), new(Vector3.Lerp(shoulder, elbow, 0.55f), 0.055f), new(elbow, 0.05f)), 0.02f * s).Union(f.Chain(new(elbow, 0.05f), new(wrist, 0.052f)), 0.012f * s);
            FigureFrame claw = f.Child(wrist, Quaternion.CreateFromYawPitchRoll(side * -0.35f, -0.75f, side * 0.25f), side > 0 ? 1.5f : 1.32f);
            skin.Union(claw.FlatChain(Vector3.Zero, new Vector3(0.72f, 1, 1), new(0, 0, 0, 0.05f), new(0, 0.01f, 0.075f, 0.094f), new(0, 0.015f, 0.14f, 0.085f)), 0.015f * s)
                .Union(claw.FlatChain(Vector3.Zero, new Vector3(0.72f, 1, 1), new(0, 0.055f, 0.15f, 0.055f), new(0, 0.075f, 0.22f, 0.044f), new(0, 0.05f, 0.3f, 0.012f)), 0.012f * s, Vector3.Lerp(c, tip, 0.2f))
                .Union(claw.FlatChain(Vector3.Zero, new Vector3(0.66f, 1, 1), new(0, -0.045f, 0.12f, 0.045f), new(0, -0.085f, 0.18f, 0.034f), new(0, -0.055f, 0.27f, 0.01f)), 0.006f * s, Vector3.Lerp(c, tip, 0.2f));
            for (int k = 0; k < 4; k++)
            {
                skin.Union(claw.Sphere(0, 0.035f - (0.002f * k), 0.17f + (0.03f * k), 0.012f), 0.006f * s, pale);
            }

            skin.Union(f.Chain(new(side * 0.075f, 0.25f, 0.15f, 0.018f), new(side * 0.09f, 0.33f, 0.185f, 0.016f)), 0.012f * s);
            skin.Union(f.Ellipsoid(new Vector3(side * 0.035f, 0.15f, 0.195f), new Vector3(0.03f, 0.05f, 0.02f)), 0.012f * s, pale);
        }

        Vector3 Marks(Vector3 q, float pixel, Vector3 color)
        {
            (float near, _, uint id) = Noise.Worley(q * 16, p.Seed);
            bool shell = new Vector2(q.X / 0.31f, q.Z / 0.22f).Length() < 1 && q.Y > 0.2f;
            float knob = shell ? PatternMath.Cover((0.08f + (0.14f * Hash.ToUnit(id)) - near) / 16, 2 * pixel) : 0;
            return Vector3.Lerp(color * (1 + (0.14f * Noise.Fbm(q * 8, 3, p.Seed + 1))), pale, 0.5f * knob);
        }

        FigureFrame eyes = f.Child(new Vector3(0, 0.345f, 0.195f));
        var look = new EyePattern { Iris = p.Iris, White = LinearRgb.FromHex("#f8f5ee"), PupilAngle = 0.62f, IrisAngle = 0.8f, GlintAngle = 0.24f };
        return Rest([Skin(skin, f, cell, Wet with { Roughness = 0.3f }, Marks, p.Seed), .. Eyes(eyes, new Vector3(0.092f, 0.005f, 0), 0.045f, 0.2f, look)]);
    }
}
