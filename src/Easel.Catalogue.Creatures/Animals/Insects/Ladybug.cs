using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Insects;

/// <summary>A ladybug: a shiny dome with spots, black head with white patches, six legs; a plain beetle by name.</summary>
internal sealed class Ladybug : CatalogueEntry<Ladybug.Parameters>
{
    /// <param name="Length">0.008 to 0.01 m; a beetle is twice as long.</param>
    /// <param name="Dome">Height over length, 0.42 to 0.52.</param>
    /// <param name="Spots">On each wing case, 0 to 4.</param>
    /// <param name="SpotSize">Share of the length, 0.075 to 0.1.</param>
    /// <param name="Open">Whether the wing cases are spread, as in flight.</param>
    /// <param name="Color">Of the wing cases.</param>
    /// <param name="Dark">Of head and spots.</param>
    public sealed record Parameters(float Length, float Dome, int Spots, float SpotSize, bool Open, LinearRgb Color, LinearRgb Dark);

    public override EntryInfo Info { get; } = new()
    {
        Id = "ladybug",
        Names = ["ladybug", "ladybird", "lady bug", "beetle"],
        Words = ["beetle", "spotted"],
        Parts = ["spots", "head", "wings"],
        Family = "animals",
        Size = new Vector3(0.009f, 0.006f, 0.01f),
        Habitats = ["garden", "meadow", "studio"],
        ViewAzimuth = 0.75f,
        ViewElevation = 0.4f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool beetle = wishes.Words.Contains("beetle");
        return new Parameters(
            (beetle ? 2 : 1) * stream.Child("length").Range(0.0085f, 0.0098f),
            stream.Child("dome").Range(0.46f, 0.52f),
            beetle ? 0 : stream.Child("spots").Range(3, 4),
            stream.Child("size").Range(0.08f, 0.095f),
            wishes.Pose == "fly",
            wishes.PartColorOr("wings", wishes.ColorOr(LinearRgb.FromHex(beetle ? "#1f6f4a" : "#d8180e"))),
            wishes.PartColorOr("spots", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex("#141214")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        // Modelled a hundred times as large, so that rounding stays small: the length is 1.
        var model = new ModelBuilder();
        Material shell = new() { Name = "wings", BaseColor = p.Color, Roughness = 0.2f, Coat = 1, CoatRoughness = 0.05f }, black = new() { Name = "body", BaseColor = p.Dark, Roughness = 0.25f, Coat = 0.7f }, white = new() { Name = "patches", BaseColor = LinearRgb.FromHex("#f4f1ea"), Roughness = 0.3f, Coat = 0.5f };
        var radii = new Vector3(0.4f, p.Dome, 0.43f);
        const float Floor = 0.1f;
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            // Each wing case is half a dome, parted by a seam; spots are lenses on it.
            PolyMesh half = Shapes.Ellipsoid(radii, 96).Warp(q => new Vector3(MathF.Max(0.004f, q.X), q.Y < 0 ? q.Y * 0.22f : q.Y, q.Z - 0.06f));
            PolyMesh spots = new();
            for (int i = 0; i < p.Spots; i++)
            {
                (float x, float z) = i switch { 0 => (0.42f, 0.42f), 1 => (0.46f, -0.32f), 2 => (0.82f, 0.06f), _ => (0.36f, 0.04f) };
                float y = MathF.Sqrt(MathF.Max(0, 1 - (x * x) - (z * z)));
                Vector3 n = Vector3.Normalize(new Vector3(x, y, z) / radii);
                spots.Join(Shapes.Ellipsoid(new Vector3(p.SpotSize, 0.012f, p.SpotSize) * (i == 2 ? 0.85f : 1), 32).Align(n).Move((new Vector3(x, y, z) * radii) + new Vector3(0, 0, -0.06f)));
            }

            Matrix4x4 place = (p.Open ? Matrix4x4.CreateTranslation(0, 0, -0.3f) * Matrix4x4.CreateRotationY(0.95f) * Matrix4x4.CreateRotationZ(0.5f) * Matrix4x4.CreateTranslation(0.02f, 0.1f, 0.3f) : Matrix4x4.Identity) * Matrix4x4.CreateScale(side, 1, 1) * Matrix4x4.CreateTranslation(0, Floor, 0);
            model.Add(half.Transform(place), shell, 1.2f).Add(spots.Transform(place), black, 1.4f);
            if (p.Open)
            {
                PolyMesh wing = Shapes.Grid(24, 16, (u, v) => new Vector3(0.9f * u, 0.04f * MathF.Sin(u * 3), (0.25f * (v - 0.5f) * MathF.Sin(MathF.PI * MathF.Min(0.95f, u + 0.1f))) - (0.3f * u))).Solidify(0.004f).RotateZ(0.3f).Move(0.05f, 0.32f, 0.05f);
                model.Add(side > 0 ? wing.Move(0, Floor, 0) : wing.Move(0, Floor, 0).MirrorX(), new Material { Name = "hind wings", BaseColor = LinearRgb.FromHex("#e8e2d4"), Roughness = 0.3f, Transmission = 0.5f, ThinWalled = true, Specular = 0.04f }, 1.2f);
            }
        }

        model.Add(Shapes.Ellipsoid(new Vector3(0.36f, 0.16f, 0.46f), 48).Move(0, Floor + 0.04f, 0), black, 1.4f);
        model.Add(Shapes.Ellipsoid(new Vector3(0.27f, 0.24f, 0.16f), 56).Move(0, Floor + 0.17f, 0.36f), black, 1.4f);
        model.Add(Shapes.Ellipsoid(new Vector3(0.17f, 0.15f, 0.13f), 48).Move(0, Floor + 0.14f, 0.5f), black, 1.4f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Ellipsoid(new Vector3(0.085f, 0.085f, 0.03f), 28).RotateY(side * 0.75f).RotateX(-0.3f).Move(side * 0.185f, Floor + 0.245f, 0.43f), white, 1.4f);
            model.Add(Shapes.Sphere(0.048f, 24).Move(side * 0.115f, Floor + 0.2f, 0.585f), white, 1.4f).Add(Shapes.Sphere(0.03f, 20).Move(side * 0.122f, Floor + 0.205f, 0.612f), new Material { Name = "eyes", BaseColor = LinearRgb.FromHex("#0d0c0d"), Roughness = 0.08f, Coat = 1 }, 1.4f);
            model.Add(Shapes.Tube(Splines.CatmullRom([new(side * 0.07f, Floor + 0.22f, 0.58f), new(side * 0.13f, Floor + 0.3f, 0.68f), new(side * 0.2f, Floor + 0.29f, 0.74f)], 8), t => 0.013f + (0.01f * MathF.Pow(t, 4)), 12), black, 1.4f);
            foreach (float z in (ReadOnlySpan<float>)[0.27f, 0.02f, -0.24f])
            {
                float sweep = (z - 0.02f) * 0.5f;
                model.Add(Shapes.Tube(Splines.CatmullRom([new(side * 0.22f, Floor + 0.03f, z), new(side * 0.41f, Floor + 0.08f, z + sweep), new(side * 0.48f, 0.018f, z + (1.4f * sweep)), new(side * 0.545f, 0.014f, z + (1.7f * sweep))], 8), t => 0.026f - (0.012f * t), 12), black, 1.4f);
            }
        }

        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateScale(p.Length)).Build(ground: true, center: true);
    }
}
