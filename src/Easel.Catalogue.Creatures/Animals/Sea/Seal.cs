using Easel.Scenes.Materials.Patterns;
using System.Numerics;
using Easel.Catalogue.Animals.Others;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Sea;

/// <summary>A seal resting on its belly with its head up; a white pup, or a sea lion by name. Unit: its length.</summary>
internal sealed class Seal : Swimmer
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "seal",
        Names = ["seal", "sea lion", "harbor seal", "seal pup"],
        Words = [.. YoungWords, "seal pup", "sea lion", "pup"],
        Parts = ["belly", "eyes", "spots"],
        Family = "animals",
        Size = new Vector3(0.62f, 0.72f, 1.35f),
        Habitats = ["beach", "arctic", "underwater", "studio"],
        ViewAzimuth = 0.8f,
        ViewElevation = 0.12f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes)
    {
        bool pup = wishes.Words.Overlaps(["seal pup", "pup"]) || YoungWords.Any(wishes.Words.Contains);
        return Draw(stream, wishes, pup ? ("#f0ede6", "#fbfaf6", "#d8d2c6") : wishes.Words.Contains("sea lion") ? ("#6a4a34", "#9a7450", "#4a3222") : ("#7f8790", "#d6d6d0", "#454c54"), pup ? 0.85f : 1.4f, pup ? 1 : 0, "#1a1210");
    }

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        float s = p.Size, cell = Cell(resolution, s);
        FigureFrame head = f.Child(new Vector3(0, 0.41f, 0.37f), Quaternion.CreateFromYawPitchRoll((2 * p.HeadYaw) + 0.2f, 0, 0), 0.105f);
        var body = new SdfGroup(p.Coat.Base)
            .Union(f.FlatChain(Vector3.Zero, new Vector3(1.06f, 1, 1), new(0, 0.055f, -0.46f, 0.04f), new(0, 0.085f, -0.36f, 0.075f), new(0, 0.135f, -0.16f, 0.135f), new(0, 0.165f, 0.06f, 0.168f), new(0, 0.24f, 0.24f, 0.14f), new(0, 0.35f, 0.33f, 0.1f)))
            .Union(head.Ellipsoid(new Vector3(0, 0, 0), new Vector3(0.98f, 0.94f, 1.0f)), 0.06f * s)
            .Union(head.Ellipsoid(new Vector3(0, -0.26f, 0.72f), new Vector3(0.56f, 0.44f, 0.46f)), 0.05f * s, p.Coat.Light, 0.04f * s);
        foreach (float side in Sides)
        {
            body.Union(head.Sphere(side * 0.2f, -0.28f, 1.0f, 0.25f), 0.02f * s, p.Coat.Light);
            Fin(body, f.Child(new Vector3(side * 0.13f, 0.1f, 0.17f), Quaternion.CreateFromYawPitchRoll(side * 0.5f, 0.12f, side * -0.36f)), new Vector3(1, 0.3f, 1), 0.03f * s, p.Coat.Base * 0.85f, new(0, 0, 0, 0.05f), new(side * 0.08f, -0.03f, 0.02f, 0.05f), new(side * 0.17f, -0.062f, 0.05f, 0.036f));
            Fin(body, f.Child(new Vector3(side * 0.02f, 0.045f, -0.46f), Quaternion.CreateFromYawPitchRoll(side * -0.3f, 0, 0)), new Vector3(1, 0.32f, 1), 0.02f * s, p.Coat.Base * 0.85f, new(0, 0, 0.02f, 0.035f), new(side * 0.04f, 0, -0.06f, 0.04f), new(side * 0.085f, 0.015f, -0.13f, 0.03f));
            body.Subtract(head.Ellipsoid(new Vector3(side * 0.08f, -0.1f, 1.22f), new Vector3(0.03f, 0.06f, 0.05f)), 0.005f * s, Vector3.Zero, 0.004f * s);
        }

        body.Paint((at, color) => Vector3.Lerp(color, p.Coat.Light, 0.85f * Noise.SmoothStep(0.15f, 0.05f, f.ToLocal(at).Y - (0.35f * MathF.Max(0, f.ToLocal(at).Z - 0.1f)))));
        Vector3 Marks(Vector3 q, float pixel, Vector3 color)
        {
            (float near, _, uint id) = Noise.Worley(q * 13, p.Seed);
            float spot = p.Kind == 1 ? 0 : PatternMath.Cover((0.1f + (0.22f * Hash.ToUnit(id)) - near) / 13, 3 * pixel) * Noise.SmoothStep(0.1f, 0.2f, q.Y) * Noise.SmoothStep(0.42f, 0.3f, q.Y);
            return Vector3.Lerp(color * (1 + (0.1f * Noise.Fbm(q * 6, 3, p.Seed))), p.Coat.Dark, 0.7f * spot);
        }

        var whiskers = new SdfGroup();
        foreach (float side in Sides)
        {
            for (int i = 0; i < 4; i++)
            {
                Vector3 root = new(side * 0.36f, -0.26f - (0.08f * i), 1.06f);
                whiskers.Union(head.Chain(new(root, 0.016f), new(root + new Vector3(side * 0.4f, -0.06f - (0.05f * i), 0.02f), 0.013f), new(root + new Vector3(side * 0.75f, -0.25f - (0.07f * i), -0.1f), 0.007f)));
            }
        }

        Vector3 eye = new(0.48f, 0.16f, 0.70f);
        return Rest(
        [
            Skin(body, f, cell, Wet with { Roughness = p.Kind == 1 ? 0.8f : 0.3f, Coat = p.Kind == 1 ? 0 : 0.45f, Sheen = 0.3f }, Marks, p.Seed),
            .. Eyes(head, eye, 0.23f, 0.42f, Dark(p.Iris)),
            new Part(SdfMesher.Build(new SdfGroup().Union(head.Ellipsoid(new Vector3(0, -0.1f, 1.14f), new Vector3(0.2f, 0.14f, 0.12f))), 0.4f * cell), new Material { Name = "nose", BaseColor = LinearRgb.FromHex("#1d1817"), Roughness = 0.2f, Coat = 0.8f }),
            new Part(SdfMesher.Build(whiskers, 0.3f * cell), new Material { Name = "whiskers", BaseColor = LinearRgb.FromHex("#efe9dc"), Roughness = 0.5f }),
        ]);
    }
}
