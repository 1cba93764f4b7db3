using System.Numerics;
using Easel.Catalogue.Animals.Others;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Sea;

/// <summary>A shark: pointed snout, high fins, gills, a mouth with teeth; a hammerhead by name.</summary>
internal sealed class Shark : Swimmer
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "shark",
        Names = ["shark", "great white shark", "great white", "hammerhead", "hammerhead shark"],
        Words = [.. YoungWords, "hammerhead", "hammerhead shark"],
        Parts = ["belly", "fins", "eyes"],
        Family = "animals",
        Size = new Vector3(2.0f, 1.4f, 3.6f),
        Habitats = ["underwater", "ocean", "studio"],
        ViewAzimuth = 0.95f,
        ViewElevation = 0.05f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes) => Draw(stream, wishes, ("#66788a", "#eef0ee", "#3f4f5e"), 3.6f, wishes.Words.Overlaps(["hammerhead", "hammerhead shark"]) ? 1 : 0, "#1a1a1c");

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        float s = p.Size, cell = Cell(resolution, s), bend = p.HeadYaw;
        const float Axis = 0.17f;
        Vector3 fin = p.Coat.Legs * 0.9f;
        Vector4 At(float y, float z, float r) => new(bend * z * z, Axis + y, z, r);
        var body = new SdfGroup(p.Coat.Base)
            .Union(f.FlatChain(Vector3.Zero, new Vector3(0.94f, 1, 1), At(0.02f, -0.44f, 0.02f), At(0.012f, -0.32f, 0.042f), At(0.005f, -0.14f, 0.082f), At(0, 0.06f, 0.112f), At(0, 0.24f, 0.104f), At(0.006f, 0.37f, 0.072f), At(0.014f, 0.465f, 0.032f), At(0.018f, 0.50f, 0.014f)));
        if (p.Kind == 1)
        {
            body.Union(f.Box(new Vector3(bend * 0.2f, Axis + 0.012f, 0.46f), new Vector3(0.18f, 0.022f, 0.04f), 0.02f), 0.05f * s);
        }

        Vector3 tail = new(bend * 0.2f, Axis + 0.02f, -0.43f);
        Fin(body, f.Child(tail), new Vector3(0.3f, 1, 1), 0.02f * s, fin, new(0, 0, 0.03f, 0.028f), new(0, 0.075f, -0.05f, 0.04f), new(0, 0.15f, -0.11f, 0.026f), new(0, 0.2f, -0.155f, 0.008f));
        Fin(body, f.Child(tail), new Vector3(0.3f, 1, 1), 0.02f * s, fin, new(0, 0, 0.02f, 0.025f), new(0, -0.05f, -0.035f, 0.032f), new(0, -0.105f, -0.075f, 0.009f));
        Fin(body, f.Child(new Vector3(0, Axis + 0.095f, 0.06f)), new Vector3(0.26f, 1, 1), 0.025f * s, fin, new(0, -0.03f, 0.03f, 0.075f), new(0, 0.065f, -0.02f, 0.048f), new(0, 0.135f, -0.075f, 0.012f));
        Fin(body, f.Child(new Vector3(bend * 0.06f, Axis + 0.055f, -0.25f)), new Vector3(0.3f, 1, 1), 0.01f * s, fin, new(0, -0.02f, 0, 0.025f), new(0, 0.03f, -0.03f, 0.01f));
        foreach (float side in Sides)
        {
            FigureFrame root = f.Child(new Vector3(side * 0.085f, Axis - 0.05f, 0.16f), Quaternion.CreateFromYawPitchRoll(0, 0, side * -0.32f));
            Fin(body, root, new Vector3(1, 0.24f, 1), 0.03f * s, fin, new(0, 0, 0.01f, 0.06f), new(side * 0.09f, 0, -0.03f, 0.055f), new(side * 0.18f, 0, -0.09f, 0.034f), new(side * 0.245f, 0, -0.14f, 0.01f));
            Fin(body, f.Child(new Vector3(side * 0.035f, Axis - 0.06f, -0.2f)), new Vector3(1, 0.3f, 1), 0.01f * s, fin, new(0, 0, 0, 0.025f), new(side * 0.05f, -0.02f, -0.03f, 0.01f));
            for (int i = 0; i < 5; i++)
            {
                // Gill slits.
                float z = 0.285f - (0.022f * i);
                body.Subtract(f.Box(new Vector3((side * 0.1f) + (bend * z * z), Axis + 0.005f, z), new Vector3(0.02f, 0.036f, 0.002f), 0.0015f, Quaternion.CreateFromYawPitchRoll(side * 0.5f, 0.25f, 0)), 0.003f * s, 0.3f * p.Coat.Base, 0.003f * s);
            }
        }

        // The mouth is a crescent under the snout, dark red inside.
        Vector3 jaw = new(bend * 0.14f, Axis - 0.062f, 0.375f);
        body.Subtract(f.Ellipsoid(jaw, new Vector3(0.058f, 0.022f, 0.052f), Quaternion.CreateFromYawPitchRoll(0, 0.42f, 0)), 0.006f * s, LinearRgb.FromHex("#5a1a20").ToVector3(), 0.004f * s);
        var teeth = new SdfGroup();
        for (int i = -7; i <= 7; i++)
        {
            float a = i * 0.2f;
            Vector3 at = jaw + new Vector3(0.052f * MathF.Sin(a), 0.012f + (0.008f * MathF.Cos(a)), 0.048f * MathF.Cos(a));
            teeth.Union(f.Cone(at, 0.0075f, at - new Vector3(0, 0.02f, 0.004f), 0.001f));
            Vector3 low = jaw + new Vector3(0.046f * MathF.Sin(a), -0.016f, 0.04f * MathF.Cos(a));
            teeth.Union(f.Cone(low, 0.006f, low + new Vector3(0, 0.014f, 0), 0.001f));
        }

        Vector3 Marks(Vector3 q, float pixel, Vector3 color)
        {
            float edge = Axis - 0.028f + (0.012f * Noise.Perlin(q * 16, p.Seed)) - (0.05f * Noise.SmoothStep(0.0f, -0.35f, q.Z));
            float pale = MathF.Abs(q.X - (bend * q.Z * q.Z)) < 0.112f ? PatternMath.Cover(edge - q.Y, MathF.Max(pixel, 0.006f)) : 0;
            return Vector3.Lerp(color * float.Lerp(1.08f, 0.8f, Noise.SmoothStep(Axis, Axis + 0.1f, q.Y)) * (1 + (0.1f * Noise.Fbm(q * 18, 2, p.Seed))), p.Coat.Light, color.X > 0.9f * color.Z && color.X > 2 * color.Y ? 0 : pale);
        }

        Vector3 eye = p.Kind == 1 ? new Vector3(0.19f, Axis + 0.012f, 0.46f) : new Vector3(0.058f, Axis + 0.03f, 0.382f);
        FigureFrame head = f.Child(new Vector3(bend * 0.146f, 0, 0));
        return Rest(
        [
            Skin(body, f, cell, Wet with { Coat = 0.25f }, Marks, p.Seed),
            .. Eyes(head, eye, 0.0155f, 1.15f, Dark(p.Iris)),
            new Part(SdfMesher.Build(teeth, 0.35f * cell), new Material { Name = "teeth", BaseColor = LinearRgb.FromHex("#f6f3ea"), Roughness = 0.2f, Coat = 0.5f }),
        ]);
    }
}
