using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A head of broccoli standing on its stalk.</summary>
internal sealed class Broccoli : CatalogueEntry<Broccoli.Parameters>
{
    /// <param name="Height">0.13 to 0.155 m.</param>
    /// <param name="Spread">Radius of the head, 0.052 to 0.064 m.</param>
    /// <param name="Stalk">Radius of the stalk, 0.015 to 0.019 m.</param>
    /// <param name="Florets">Around the middle one, 7 to 9.</param>
    /// <param name="Bud">Size of a cluster of buds, 0.0048 to 0.006 m.</param>
    /// <param name="Color">Of the buds.</param>
    /// <param name="Seed">Of the florets.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Height, float Spread, float Stalk, int Florets, float Bud, LinearRgb Color, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "broccoli",
        Names = ["broccoli"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("broccoli", "broccoli"),
        Parts = ["stalk"],
        Family = "food",
        Size = new Vector3(0.13f, 0.14f, 0.13f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.3f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(0.132f, 0.15f),
        stream.Child("spread").Range(0.053f, 0.062f),
        stream.Child("stalk").Range(0.0155f, 0.0185f),
        stream.Child("florets").Range(7, 9),
        stream.Child("bud").Range(0.0049f, 0.0059f),
        wishes.ColorOr(LinearRgb.FromHex("#35691f")),
        stream.Child("grown").Seed,
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        Material buds = Presets.ByName(p.Material, p.Dye, "buds") ?? new Material { Name = "buds", BaseColor = p.Color, Roughness = 0.66f, Specular = 0.03f, Pattern = new Granules(LinearRgb.Gray(0.72f), new LinearRgb(1.3f, 1.25f, 1.1f), 0.0011f) };
        Material stalk = FoodMaterials.Flesh(LinearRgb.FromHex("#9dbb62"), "stalk") with { Roughness = 0.5f, Coat = 0.1f };
        float h = p.Height, crotch = h * 0.42f;

        // The stalk, cut off flat, ridged where branches leave it.
        PolyMesh trunk = Shapes.Tube([.. Enumerable.Range(0, 33).Select(i => new Vector3(0, crotch * 1.25f * i / 32f, 0))], t => p.Stalk * (0.92f + (0.3f * t * t)), 64).Warp(q =>
        {
            float a = MathF.Atan2(q.X, q.Z), ridge = 1 + (0.06f * MathF.Cos((5 * a) + 0.6f)) + (0.03f * MathF.Sin((9 * a) + (q.Y * 30)));
            return new Vector3(q.X * ridge, q.Y, q.Z * ridge);
        });
        model.Add(trunk, stalk, 1.1f);
        model.Add(Shapes.Cylinder(p.Stalk * 0.86f, 0.0006f, 0, 48).Move(0, -0.0004f, 0), FoodMaterials.Flesh(LinearRgb.FromHex("#d8e2b0"), "cut"));
        void Floret(Vector3 middle, Vector3 axis, float size, int number)
        {
            Vector3 foot = new(axis.X * p.Stalk * 0.5f, crotch * (0.86f + (0.2f * axis.Y)), axis.Z * p.Stalk * 0.5f);
            List<Vector3> branch = Splines.CatmullRom([foot, Vector3.Lerp(foot, middle, 0.5f) + (0.006f * axis), middle - (0.25f * size * axis)], 6);
            model.Add(Shapes.Tube(branch, t => float.Lerp(0.0085f, size * 0.42f, t * t), 20), stalk, 1.2f);

            // A dome of clusters, each a smaller dome.
            PolyMesh dome = Shapes.Sphere(1, 150).Warp(q =>
            {
                (float nearest, float second, _) = Noise.Worley((q * size / p.Bud) + new Vector3(number * 7.3f, 0, 0), p.Seed);
                (float fine, _, _) = Noise.Worley(q * size / (p.Bud * 0.36f), p.Seed + 1);
                float bump = (0.62f * p.Bud * (1 - MathF.Min(1, nearest * nearest * 1.5f))) + (0.16f * p.Bud * (1 - MathF.Min(1, fine * fine * 1.4f))) - (0.2f * p.Bud * (1 - Noise.SmoothStep(0, 0.16f, second - nearest)));
                float low = q.Y < -0.1f ? 1 - (0.5f * Noise.SmoothStep(-0.1f, -1, q.Y)) : 1;
                return q * (size + (q.Y > -0.45f ? bump : 0.3f * bump)) * new Vector3(1, low * 0.86f, 1);
            }).Paint((q, _) =>
            {
                // Yellow-green between the clusters and below, deep on the crowns.
                (float F1, float F2, uint Cell) cluster = Noise.Worley((q / p.Bud) + new Vector3(number * 7.3f, 0, 0), p.Seed);
                float under = Noise.SmoothStep(-0.05f * size, -0.7f * size, q.Y), between = Noise.SmoothStep(0.3f, 0.75f, cluster.F1);
                LinearRgb tone = LinearRgb.Gray(0.86f + (0.3f * Hash.ToUnit(cluster.Cell)));
                return LinearRgb.Lerp(LinearRgb.Lerp(tone, new LinearRgb(1.25f, 1.15f, 0.8f), 0.35f * between), new LinearRgb(2.6f, 1.7f, 1.6f), under);
            });
            model.Add(dome.Align(axis).Move(middle), buds, 1.3f);
        }

        float top = h - (p.Spread * 0.5f);
        Floret(new(0, top, 0), Vector3.UnitY, p.Spread * 0.56f, 0);
        for (int i = 0; i < p.Florets; i++)
        {
            RandomStream own = stream.Child(i);
            float a = (i * MathF.Tau / p.Florets) + own.Range(-0.12f, 0.12f), rise = own.Range(0.25f, 0.62f), size = p.Spread * own.Range(0.4f, 0.52f);
            Vector3 axis = Vector3.Normalize(new Vector3(MathF.Sin(a), rise + 0.35f, MathF.Cos(a)));
            Floret(new(MathF.Sin(a) * p.Spread * 0.74f, top - (p.Spread * own.Range(0.28f, 0.42f)), MathF.Cos(a) * p.Spread * 0.74f), axis, size, i + 1);
        }

        return model.Build(ground: true);
    }
}
