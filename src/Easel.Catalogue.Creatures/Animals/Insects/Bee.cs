using Easel.Scenes.Sdf;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Insects;

/// <summary>A bee in flight: furry breast, banded body, glassy wings; a slimmer bare wasp or a rounder bumblebee by name.</summary>
internal sealed class Bee : CatalogueEntry<Bee.Parameters>
{
    /// <param name="Length">0.014 to 0.02 m.</param>
    /// <param name="Plump">Radius of the body over the length, 0.17 to 0.26.</param>
    /// <param name="Bands">Dark bands, 3 to 4.</param>
    /// <param name="Fur">Length of the hair, share of the length, 0 to 0.06.</param>
    /// <param name="WingLift">Of the wings, radians, 0.4 to 0.9.</param>
    /// <param name="Yellow">Of the pale bands.</param>
    /// <param name="Dark">Of the dark bands.</param>
    /// <param name="Seed">Of the hair.</param>
    public sealed record Parameters(float Length, float Plump, int Bands, float Fur, float WingLift, LinearRgb Yellow, LinearRgb Dark, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "bee",
        Names = ["bee", "honeybee", "honey bee", "bumblebee", "bumble bee", "wasp", "hornet"],
        Words = ["bumblebee", "bumble bee", "wasp", "hornet", "cute"],
        Parts = ["wings", "stripes"],
        Family = "animals",
        Size = new Vector3(0.021f, 0.013f, 0.019f),
        Support = Support.Air,
        Habitats = ["garden", "meadow", "studio"],
        ViewAzimuth = 0.85f,
        ViewElevation = 0.16f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool bumble = wishes.Words.Overlaps(["bumblebee", "bumble bee"]), wasp = wishes.Words.Overlaps(["wasp", "hornet"]);
        return new Parameters(
            (bumble ? 1.2f : 1) * stream.Child("length").Range(0.015f, 0.017f),
            bumble ? 0.27f : wasp ? 0.165f : stream.Child("plump").Range(0.205f, 0.225f),
            stream.Child("bands").Range(3, 4),
            wasp ? 0 : bumble ? 0.06f : 0.042f,
            stream.Child("lift").Range(0.5f, 0.75f),
            wishes.ColorOr(LinearRgb.FromHex(wasp ? "#ffd21c" : "#f5b51c")),
            wishes.PartColorOr("stripes", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex("#1c1612")),
            stream.Child("hair").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        // The length is 1 while it is built.
        var model = new ModelBuilder();
        float r = p.Plump;
        var girth = new Curve((0, 0.05f), (0.08f, 0.32f), (0.3f, 0.86f), (0.55f, 1), (0.8f, 0.86f), (0.95f, 0.5f), (1, 0.3f));
        Vector3 Spine(float t) => new(0, -0.05f - (0.16f * MathF.Pow(1 - t, 1.6f)), float.Lerp(-0.62f, 0.02f, t));
        LinearRgb Band(float t) => MathF.Sin((t * p.Bands * MathF.Tau) + 1.3f) > 0 || t < 0.07f ? p.Dark : p.Yellow;
        Material body = new() { Name = "body", BaseColor = LinearRgb.White, Roughness = 0.35f, Coat = 0.5f, CoatRoughness = 0.15f };
        PolyMesh abdomen = Shapes.Grid(48, 160, (u, v) => (at: Spine(v), a: u * MathF.Tau) is var s ? s.at + (new Vector3(MathF.Sin(s.a), MathF.Cos(s.a), 0) * r * girth.At(v)) : default, wrapU: true);
        _ = abdomen.Paint((q, _) => Band((q.Z + 0.62f) / 0.64f));
        model.Add(abdomen.Flip(), body, 1.4f);
        model.Add(Shapes.Tube([new(0, -0.2f, -0.6f), new(0, -0.235f, -0.72f)], t => 0.02f * (1 - (0.95f * t)), 12), new Material { Name = "sting", BaseColor = p.Dark, Roughness = 0.3f }, 1.4f);
        PolyMesh breast = Shapes.Ellipsoid(new Vector3(0.96f, 0.92f, 0.95f) * r, 48).Move(0, 0.01f, 0.16f).Paint(p.Fur > 0 ? LinearRgb.Lerp(p.Yellow, LinearRgb.FromHex("#6a4410"), 0.3f) : p.Dark);
        model.Add(breast, body, 1.4f);
        PolyMesh head = Shapes.Ellipsoid(new Vector3(0.72f, 0.76f, 0.56f) * r, 48).Move(0, -0.02f, 0.16f + (1.35f * r)).Paint(LinearRgb.Lerp(p.Dark, LinearRgb.FromHex("#4a3418"), 0.4f));
        model.Add(head, body, 1.4f);
        if (p.Fur > 0)
        {
            Hair(model, p, breast, 4200, 1, LinearRgb.Lerp(p.Yellow, LinearRgb.FromHex("#a06a1c"), 0.25f).ToVector3());
            Hair(model, p, abdomen, 5200, 0.6f, null);
        }

        Material eye = new() { Name = "eyes", BaseColor = LinearRgb.FromHex("#15100e"), Roughness = 0.1f, Coat = 1, CoatRoughness = 0.03f }, leg = new() { Name = "legs", BaseColor = p.Dark, Roughness = 0.45f }, glass = new() { Name = "wings", BaseColor = LinearRgb.FromHex("#e6eef4"), Roughness = 0.12f, Transmission = 0.62f, ThinWalled = true, Specular = 0.06f, FilmThickness = 380 };
        float face = 0.16f + (1.35f * r);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Ellipsoid(new Vector3(0.3f, 0.46f, 0.36f) * r, 36).RotateZ(side * 0.25f).Move(side * 0.5f * r, 0.02f, face + (0.22f * r)), eye, 1.6f);
            model.Add(Shapes.Sphere(0.075f * r, 14).Move(side * 0.66f * r, 0.14f * r, face + (0.5f * r)), Presets.Glow(LinearRgb.White, 1, "glint"), 1.6f);
            model.Add(Shapes.Tube(Splines.CatmullRom([new(side * 0.16f * r, 0.3f * r, face + (0.4f * r)), new(side * 0.4f * r, 0.85f * r, face + (0.75f * r)), new(side * 0.75f * r, 0.8f * r, face + (1.35f * r))], 8), 0.014f, 10), leg, 1.4f);
            for (int hind = 0; hind < 2; hind++)
            {
                float length = hind == 0 ? 0.72f : 0.5f, wide = hind == 0 ? 0.25f : 0.17f;
                Vector2 Vein(float u, float v) => new(u * length, (v - 0.45f) * wide * MathF.Sqrt(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(u, 0.72f)))));
                PolyMesh Place(PolyMesh m) => m.RotateY((hind == 0 ? 0.3f : 0.75f)).RotateZ(p.WingLift - (0.12f * hind)).Move(0.35f * r, 0.7f * r, 0.2f - (0.12f * hind));
                PolyMesh wing = Place(Shapes.Grid(28, 12, (u, v) => Vein(u, v) is var q ? new Vector3(q.X, 0.02f * MathF.Sin(u * 4), q.Y) : default).Flip().Solidify(0.006f));
                PolyMesh veins = new();
                foreach (float v in (ReadOnlySpan<float>)[0, 0.32f, 0.66f, 1])
                {
                    veins.Join(Shapes.Tube([.. Enumerable.Range(0, 19).Select(i => 0.02f + (0.96f * i / 18f)).Select(u => Vein(u, v) is var q ? new Vector3(q.X, 0.02f * MathF.Sin(u * 4), q.Y) : default)], 0.0065f, 6));
                }

                veins = Place(veins);
                model.Add(side > 0 ? wing : wing.MirrorX(), glass, 1.2f).Add(side > 0 ? veins : veins.MirrorX(), leg, 1.2f);
            }

            foreach (float z in (ReadOnlySpan<float>)[0.28f, 0.16f, 0.04f])
            {
                float back = (z - 0.22f) * 1.3f;
                model.Add(Shapes.Tube(Splines.CatmullRom([new(side * 0.5f * r, -0.6f * r, z), new(side * 1.25f * r, -1.0f * r, z + back), new(side * 1.15f * r, -1.75f * r, z + (1.6f * back)), new(side * 1.3f * r, -2.0f * r, z + (2 * back))], 8), t => 0.026f - (0.012f * t), 10), leg, 1.4f);
            }
        }

        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(-0.12f) * Matrix4x4.CreateScale(p.Length)).Build(ground: true, center: true);
    }

    private static void Hair(ModelBuilder model, Parameters p, PolyMesh skin, int count, float length, Vector3? color)
    {
        var style = new FurStyle
        {
            Count = count,
            Length = p.Fur * length,
            Width = 0.009f,
            Flow = (_, n) => new Vector3(0, 0.1f, -1) + (0.4f * n),
            Lift = 0.75f,
            RootShade = 0.8f,
            ShadeVariation = 0.14f,
        };
        PolyMesh dyed = color is { } c ? skin.Clone().Paint((_, _) => LinearRgb.White) : skin;
        model.Add(Fur.Grow(dyed.ToMesh(1.4f), style, p.Seed), new Material { Name = "fur", BaseColor = LinearRgb.White, Roughness = 1, Specular = 0.006f, Sheen = 0.2f });
    }
}
