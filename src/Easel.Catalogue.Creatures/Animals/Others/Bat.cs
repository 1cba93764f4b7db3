using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Others;

/// <summary>A bat with spread scalloped wings, great ears, small fangs. Unit: the length of its body.</summary>
internal sealed class Bat : Critter
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "bat",
        Names = ["bat", "vampire bat", "fruit bat"],
        Words = [.. YoungWords, "vampire bat"],
        Parts = ["wings", "eyes", "belly", "ears"],
        Family = "animals",
        Size = new Vector3(0.42f, 0.2f, 0.1f),
        Support = Support.Air,
        Habitats = ["forest", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.02f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes)
    {
        Vector3 fur = wishes.ColorOr(LinearRgb.FromHex(stream.Child("coat").Pick("#4a3a44", "#5a4438", "#3a3644"))).ToVector3();
        return new CritterParameters(
            new Coat(fur, Vector3.Lerp(fur, new Vector3(0.5f, 0.4f, 0.35f), 0.35f), wishes.PartColorOr("wings", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromVector3(0.5f * fur)).ToVector3(), fur),
            wishes.PartColorOr("eyes", LinearRgb.FromHex("#c87a1c")), LinearRgb.FromHex("#d89a92").ToVector3(), 0.3f * Glance.HeadYaw(stream.Child("head"), wishes), 0.13f * stream.Child("size").Range(0.94f, 1.06f),
            stream.Child("lift").Range(0, 1), stream.Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        float s = p.Size, cell = Cell(resolution, 1.4f * s), lift = 0.12f * p.Kind;
        FigureFrame head = f.Child(new Vector3(0, 1.0f, 0.08f), Quaternion.CreateFromYawPitchRoll(p.HeadYaw, 0, 0), 0.29f);
        var skin = new SdfGroup(p.Coat.Base)
            .Union(f.Chain(new(0, 0.34f, -0.02f, 0.14f), new(0, 0.55f, 0, 0.22f), new(0, 0.76f, 0.02f, 0.2f)))
            .Union(head.Ellipsoid(Vector3.Zero, new Vector3(1, 0.92f, 0.9f)), 0.06f * s)
            .Union(head.Ellipsoid(new Vector3(0, -0.3f, 0.68f), new Vector3(0.44f, 0.34f, 0.36f)), 0.05f * s, p.Coat.Light);
        SdfGroup claws = new(p.Coat.Dark), teeth = new(), inner = new(p.Horn);
        foreach (float side in Sides)
        {
            SdfShape Ear(float size, float ahead) => head.FlatChain(new Vector3(0, 0, ahead), new Vector3(1, 1, 0.4f), new(side * 0.58f, 0.45f, ahead, 0.4f * size), new(side * 0.82f, 0.98f, ahead, 0.36f * size), new(side * 0.98f, 1.55f, ahead, 0.06f));
            skin.Union(Ear(1, -0.05f), 0.03f * s);
            inner.Union(Ear(0.7f, 0.09f));
            skin.Union(f.Chain(new(side * 0.1f, 0.3f, 0, 0.07f), new(side * 0.13f, 0.14f, 0.02f, 0.04f)), 0.05f * s);
            for (int i = -1; i <= 1; i++)
            {
                claws.Union(f.Cone(new Vector3((side * 0.13f) + (0.03f * i), 0.13f, 0.03f), 0.022f, new Vector3((side * 0.13f) + (0.045f * i), 0.03f, 0.07f), 0.008f));
            }

            skin.Subtract(head.Sphere(side * 0.13f, -0.16f, 1.0f, 0.06f), 0.02f * s, 0.3f * p.Horn, 0.01f * s);
            teeth.Union(head.Cone(new Vector3(side * 0.2f, -0.46f, 0.92f), 0.065f, new Vector3(side * 0.2f, -0.68f, 0.94f), 0.01f));
        }

        skin.Paint((at, color) => Vector3.Lerp(color, p.Coat.Light, Noise.SmoothStep(0.12f, 0.2f, f.ToLocal(at).Z) * Noise.SmoothStep(0.85f, 0.7f, f.ToLocal(at).Y)));
        var style = new FurStyle
        {
            Count = FurCoat.Blades(resolution, 1.2f * s, 22_000), Length = 0.1f * s, Width = MathF.Max(0.01f * s, 0.9f * resolution), Lift = 0.4f, Curl = 0.2f, RootShade = 0.75f, TipShade = 1.25f,
            LengthFactor = at => (h: head.ToLocal(at), q: f.ToLocal(at)) is var t && t.q.Y > 0.2f && t.h.Y < 0.75f ? Noise.SmoothStep(0.95f, 0.5f, t.h.Z) * (t.h.Length() < 1.25f ? 0.55f : 1) * Noise.SmoothStep(0.3f, 0.45f, Vector3.Distance(t.h with { X = MathF.Abs(t.h.X) }, new Vector3(0.42f, 0.1f, 0.75f))) : 0,
            Flow = (at, _) => head.ToLocal(at) is var h && h.Y > -0.7f ? h - new Vector3(0, 0, 1.6f) : -Vector3.UnitY,
        };
        Part body = Skin(skin, f, cell, new Material { Name = "fur", BaseColor = LinearRgb.White, Roughness = 0.95f, Sheen = 0.3f, Specular = 0.01f }, null, p.Seed);
        (PolyMesh sail, PolyMesh bones) = Wing(s, lift);
        return Rest(
        [
            body,
            new Part(Fur.Grow(body.Mesh, style, p.Seed), FurCoat.Pelt(0.1f * s), IsPile: true),
            new Part(sail.BothSides().ToMesh(1.2f), new Material { Name = "wings", BaseColor = LinearRgb.FromVector3(p.Coat.Dark), Roughness = 0.5f, Specular = 0.03f, Translucency = 0.25f }),
            new Part(bones.BothSides().ToMesh(1.2f), new Material { Name = "fingers", BaseColor = LinearRgb.FromVector3(0.8f * p.Coat.Base), Roughness = 0.5f }),
            new Part(SdfMesher.Build(inner, 0.5f * cell), new Material { Name = "ears", BaseColor = LinearRgb.White, Roughness = 0.6f }),
            new Part(SdfMesher.Build(claws, 0.4f * cell), new Material { Name = "claws", BaseColor = LinearRgb.White, Roughness = 0.4f }),
            new Part(SdfMesher.Build(teeth, 0.3f * cell), new Material { Name = "teeth", BaseColor = LinearRgb.FromHex("#faf6ea"), Roughness = 0.2f, Coat = 0.6f }),
            new Part(SdfMesher.Build(new SdfGroup().Union(head.Ellipsoid(new Vector3(0, -0.12f, 1.0f), new Vector3(0.16f, 0.12f, 0.1f))), 0.3f * cell), new Material { Name = "nose", BaseColor = LinearRgb.FromHex("#2a1c1e"), Roughness = 0.2f, Coat = 0.7f }),
            .. Eyes(head, new Vector3(0.42f, 0.12f, 0.74f), 0.25f, 0.25f, new EyePattern { Iris = p.Iris, White = LinearRgb.FromHex("#17110e"), PupilAngle = 0.7f, IrisAngle = 1.2f, GlintAngle = 0.24f }),
        ]);

        static Model Rest(Part[] parts) => FurCoat.SetDown([.. parts]);
    }

    /// <summary>The left wing in the plane z = 0: skin between four fingers, hollowed at its edge.</summary>
    private static (PolyMesh Sail, PolyMesh Bones) Wing(float s, float lift)
    {
        Vector3 shoulder = new(0.14f, 0.78f, -0.02f), wrist = new(0.78f, 1.12f + lift, -0.05f);
        Vector3[] tips = [new(1.72f, 1.02f + (1.6f * lift), 0.02f), new(1.42f, 0.42f + lift, 0.05f), new(0.86f, 0.24f, 0.05f), new(0.14f, 0.3f, 0)];
        PolyMesh sail = new(), bones = new();
        Vector3 Bone(Vector3 tip, float t) => Vector3.Lerp(wrist, tip, t) + (0.06f * MathF.Sin(MathF.PI * t) * new Vector3(0.4f, 0.6f, 0.5f));
        for (int i = 0; i < 3; i++)
        {
            Vector3 a = tips[i], b = tips[i + 1];
            bool last = i == 2;
            sail.Join(Shapes.Grid(16, 16, (u, v) =>
            {
                float edge = 1 - (0.22f * 4 * u * (1 - u) * v);
                Vector3 from = Bone(a, v * edge), to = last ? Vector3.Lerp(Vector3.Lerp(wrist, shoulder, u), b, v * edge) : Bone(b, v * edge);
                return s * (Vector3.Lerp(from, to, u) - new Vector3(0, 0, 0.07f * MathF.Sin(MathF.PI * u) * MathF.Sin(MathF.PI * 0.9f * v)));
            }));
            bones.Join(Shapes.Tube([.. Enumerable.Range(0, 17).Select(k => s * Bone(a, k / 16f))], t => s * (0.022f - (0.015f * t)), 10));
        }

        bones.Join(Shapes.Tube(Splines.CatmullRom([s * new Vector3(0.1f, 0.74f, 0), s * new Vector3(0.42f, 0.82f + (0.3f * lift), -0.06f), s * wrist], 8), t => s * (0.05f - (0.024f * t)), 14));
        bones.Join(Shapes.Tube([s * wrist, s * (wrist + new Vector3(0.02f, 0.09f, 0.03f)), s * (wrist + new Vector3(0.06f, 0.13f, 0.06f))], t => s * (0.02f * (1.05f - t)), 8));
        return (sail.Solidify(0.008f * s), bones);
    }
}
