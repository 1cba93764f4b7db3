using System.Numerics;
using Easel.Catalogue.Animals.Others;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Sea;

/// <summary>A leaping dolphin: arched back, beak with a smile, curved fin.</summary>
internal sealed class Dolphin : Swimmer
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "dolphin",
        Names = ["dolphin", "porpoise", "bottlenose dolphin"],
        Words = [.. YoungWords],
        Parts = ["belly", "fins", "eyes"],
        Family = "animals",
        Size = new Vector3(0.9f, 1.1f, 2),
        Support = Support.Water,
        Habitats = ["ocean", "underwater", "studio"],
        ViewAzimuth = 1.05f,
        ViewElevation = 0.08f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes) => Draw(stream, wishes, ("#6f8ea6", "#eef1f0", "#4f6a80"), 2.1f, 0);

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        float s = p.Size, cell = Cell(resolution, s);
        Vector3 c = p.Coat.Base, dark = p.Coat.Legs * 0.82f;

        // The spine is an arc; t runs from the tail, −1, to the head, 1.
        static Vector3 Arc(float t, float up) => new(0, 0.16f + ((0.46f + up) * MathF.Cos(1.12f * t)) - (0.46f * MathF.Cos(1.12f)), (0.46f + up) * MathF.Sin(1.12f * t));
        Vector4 At(float t, float r) => new(Arc(t, 0), r);
        var body = new SdfGroup(c)
            .Union(f.FlatChain(Vector3.Zero, new Vector3(0.92f, 1, 1), At(-0.98f, 0.02f), At(-0.72f, 0.044f), At(-0.4f, 0.085f), At(-0.05f, 0.112f), At(0.3f, 0.112f), At(0.58f, 0.09f), At(0.76f, 0.074f)));
        FigureFrame head = f.Child(Arc(0.80f, 0), Quaternion.CreateFromYawPitchRoll(0.25f * p.HeadYaw, 0.45f, 0), 0.1f);
        body.Union(head.Ellipsoid(new Vector3(0, 0.08f, 0.05f), new Vector3(0.72f, 0.70f, 0.95f)), 0.05f * s)
            .Union(head.Cone(new Vector3(0, -0.12f, 0.6f), 0.27f, new Vector3(0, -0.16f, 1.55f), 0.145f), 0.035f * s)
            .Union(head.Cone(new Vector3(0, -0.36f, 0.55f), 0.22f, new Vector3(0, -0.30f, 1.46f), 0.115f), 0.008f * s, p.Coat.Light, 0.01f * s);
        Quaternion nose = Quaternion.CreateFromYawPitchRoll(0, -1.12f, 0);
        FigureFrame tail = f.Child(Arc(-1, 0), nose), fin = f.Child(Arc(-0.05f, 0.1f), Quaternion.CreateFromYawPitchRoll(0, -0.05f, 0));
        Fin(body, fin, new Vector3(0.28f, 1, 1), 0.03f * s, dark, new(0, -0.02f, 0.03f, 0.06f), new(0, 0.055f, -0.01f, 0.042f), new(0, 0.115f, -0.075f, 0.013f));
        foreach (float side in Sides)
        {
            Fin(body, tail, new Vector3(1, 0.26f, 1), 0.02f * s, dark, new(0, 0, 0.03f, 0.025f), new(side * 0.055f, 0, 0, 0.038f), new(side * 0.105f, 0, -0.035f, 0.028f), new(side * 0.15f, 0, -0.075f, 0.009f));
            FigureFrame root = f.Child(Arc(0.44f, -0.06f) + new Vector3(side * 0.075f, 0, 0), Quaternion.CreateFromYawPitchRoll(0, 0.45f, side * -0.75f));
            Fin(body, root, new Vector3(1, 0.26f, 1), 0.025f * s, dark, new(0, 0, 0, 0.038f), new(side * 0.07f, 0, -0.025f, 0.042f), new(side * 0.15f, 0, -0.085f, 0.013f));
        }

        body.Paint((at, color) =>
        {
            // Belly and throat are pale, the back is dark: by the distance from the arc's middle.
            Vector3 q = f.ToLocal(at), h = head.ToLocal(at);
            float reach = new Vector2(q.Y - 0.16f + (0.46f * MathF.Cos(1.12f)), q.Z).Length() - 0.46f;
            bool trunk = MathF.Abs(q.X) < 0.105f && MathF.Abs(q.Z) < 0.42f;
            float pale = h.Z > 0.55f ? Noise.SmoothStep(-0.16f, -0.26f, h.Y) : trunk ? Noise.SmoothStep(-0.012f, -0.052f, reach) : 0;
            return Vector3.Lerp(color * float.Lerp(1.05f, 0.78f, Noise.SmoothStep(0.02f, 0.1f, reach)), p.Coat.Light, pale);
        });
        SdfGroup smile = new();
        foreach (float side in Sides)
        {
            SdfGroup half = Line(head, body, 0.022f, Enumerable.Range(0, 11).Select(i => i / 10f).Select(t => (new Vector3(side * 1.5f, -0.235f + (0.14f * MathF.Pow(1 - t, 2)), float.Lerp(0.42f, 1.45f, t)), new Vector3(0, -0.235f, float.Lerp(0.42f, 1.45f, t)))));
            smile.Union(half);
        }

        return Rest(
        [
            Skin(body, f, cell, Wet, null, p.Seed),
            .. Eyes(head, new Vector3(0.60f, 0.0f, 0.42f), 0.105f, 1.15f, Dark(p.Iris)),
            new Part(SdfMesher.Build(smile, 0.4f * cell), new Material { Name = "mouth", BaseColor = LinearRgb.FromVector3(0.3f * c), Roughness = 0.5f }),
        ]);
    }
}
