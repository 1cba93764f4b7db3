using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A carrot with its feathery green, or a bunch of three.</summary>
internal sealed class Carrot : CatalogueEntry<Carrot.Parameters>
{
    /// <param name="Count">1, or 3 in a bunch.</param>
    /// <param name="Length">0.15 to 0.18 m.</param>
    /// <param name="Radius">At the shoulder, 0.016 to 0.02 m.</param>
    /// <param name="Bend">Sideways bow, share of the length, -0.05 to 0.05.</param>
    /// <param name="Stalks">Leaf stalks, 6 to 9.</param>
    /// <param name="Color">Of the root.</param>
    /// <param name="Seed">Of wrinkles and leaves.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(int Count, float Length, float Radius, float Bend, int Stalks, LinearRgb Color, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "carrot",
        Names = ["carrot"],
        Words = ["bunch"],
        Parts = ["leaves", "top"],
        Family = "food",
        Size = new Vector3(0.28f, 0.05f, 0.08f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.6f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Contains("bunch") ? 3 : 1,
        stream.Child("length").Range(0.155f, 0.178f),
        stream.Child("radius").Range(0.0165f, 0.0195f),
        stream.Child("bend").Range(-0.045f, 0.045f),
        stream.Child("stalks").Range(6, 9),
        wishes.ColorOr(LinearRgb.FromHex("#e8610c")),
        stream.Child("wrinkles").Seed,
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        for (int i = 0; i < p.Count; i++)
        {
            Model one = Single(p, p.Seed + (uint)i);
            float place = i - ((p.Count - 1) / 2f);
            model.Add(one, Matrix4x4.CreateScale(1 - (0.05f * MathF.Abs(place))) * Matrix4x4.CreateRotationX(place * 1.3f) * Matrix4x4.CreateRotationY(place * 0.1f) * Matrix4x4.CreateTranslation(0, i == 1 && p.Count > 1 ? 0.022f : 0, place * p.Radius * 1.7f));
        }

        return model.Build(ground: true, center: true);
    }

    // The tip at +X, the green towards −X.
    private static Model Single(Parameters p, uint seed)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(seed);
        float l = p.Length, r = p.Radius;
        Material root = Presets.ByName(p.Material, p.Dye, "root") ?? new Material { Name = "root", BaseColor = p.Color, Roughness = 0.46f, Coat = 0.12f, CoatRoughness = 0.3f, Translucency = 0.02f, Pattern = new Imperfections(1.6f, 0.02f) };
        var girth = new Curve((0, 0.3f), (0.012f, 0.62f), (0.04f, 0.9f), (0.1f, 1), (0.3f, 0.9f), (0.6f, 0.66f), (0.85f, 0.38f), (0.95f, 0.2f), (0.985f, 0.1f), (1, 0.02f));
        List<Vector3> path = [.. Enumerable.Range(0, 141).Select(i => i / 140f).Select(t => new Vector3((t - 0.5f) * l, 0.02f * r * MathF.Sin(t * 7), p.Bend * l * MathF.Sin(MathF.PI * t)))];
        PolyMesh body = Shapes.Tube(path, t => r * girth.At(t) * (1 + (0.018f * Noise.Fbm(new Vector3(t * 13, seed % 97, 0.5f), 2, seed))), 56);

        // Rings of fine creases that do not go all the way round.
        body = body.Warp(q =>
        {
            float a = MathF.Atan2(q.Y, q.Z), t = (q.X / l) + 0.5f, crease = Noise.Perlin(new Vector3(t * 46, MathF.Cos(a) * 0.9f, MathF.Sin(a) * 0.9f), seed), deep = 0.035f * Noise.SmoothStep(0.25f, 0.6f, crease);
            return new Vector3(q.X, q.Y * (1 - deep), q.Z - ((q.Z - (p.Bend * l * MathF.Sin(MathF.PI * t))) * deep));
        });
        if (p.Material is null)
        {
            body = body.Paint((q, _) =>
            {
                float a = MathF.Atan2(q.Y, q.Z), t = (q.X / l) + 0.5f, crease = Noise.SmoothStep(0.2f, 0.6f, Noise.Perlin(new Vector3(t * 46, MathF.Cos(a) * 0.9f, MathF.Sin(a) * 0.9f), seed));
                LinearRgb tone = LinearRgb.Lerp(LinearRgb.White, new LinearRgb(0.62f, 0.52f, 0.5f), 0.7f * crease);
                return LinearRgb.Lerp(new LinearRgb(0.62f, 0.85f, 1.1f), tone, Noise.SmoothStep(0.0f, 0.035f, t));
            });
        }

        model.Add(body, root, 1.3f);
        Material green = FoodMaterials.Leaf(LinearRgb.FromHex("#4c8a2c"), "leaves"), stalk = FoodMaterials.Leaf(LinearRgb.FromHex("#7fae4c"), "stalk") with { Translucency = 0.1f };
        for (int i = 0; i < p.Stalks; i++)
        {
            RandomStream own = stream.Child(i);
            float side = ((i + 0.5f) / p.Stalks * 2) - 1, rise = own.Range(0.1f, 0.55f), length = l * own.Range(0.5f, 0.78f);
            Vector3 from = new((-l / 2) + 0.003f, own.Range(-0.25f, 0.35f) * r, side * 0.3f * r), along = Vector3.Normalize(new Vector3(-1, rise, side * 0.55f));
            Vector3 mid = from + (along * (0.55f * length)), end = from + (along * length) - new Vector3(0, 0.14f * length, 0);
            end.Y = MathF.Max(end.Y, -r * 0.8f);
            List<Vector3> line = Splines.CatmullRom([from, mid, end], 14);
            model.Add(Shapes.Tube(line, t => 0.0017f - (0.0011f * t), 8), stalk, 1.2f);

            // Leaflets in pairs, each a fan of small blades.
            for (int k = 4; k < line.Count; k++)
            {
                Vector3 dir = Vector3.Normalize(line[k] - line[k - 1]), across = Vector3.Normalize(Vector3.Cross(dir, Vector3.UnitY));
                foreach (float hand in (ReadOnlySpan<float>)[-1, 1])
                {
                    float size = 0.019f * (0.5f + MathF.Sin(MathF.PI * MathF.Pow((float)k / line.Count, 1.1f))) * own.Range(0.75f, 1.15f);
                    Vector3 aim = Vector3.Normalize((dir * 0.75f) + (across * hand) + new Vector3(0, own.Range(-0.15f, 0.35f), 0));
                    Vector3 tip = line[k] + (aim * size);
                    model.Add(Shapes.Rod(line[k], tip, 0.0005f, 0.0003f, 5), green);
                    for (int b = 0; b < 5; b++)
                    {
                        float t = 0.3f + (0.17f * b);
                        Vector3 at = Vector3.Lerp(line[k], tip, t), off = (b % 2 == 0 ? 1 : -1) * Vector3.Normalize(Vector3.Cross(aim, Vector3.UnitY));
                        Vector3 blade = Vector3.Normalize(aim + (0.9f * off)) * (size * 0.42f * (1.1f - (0.5f * t)));
                        model.Add(Shapes.Grid(3, 2, (u, v) => at + (blade * u) + (Vector3.Normalize(Vector3.Cross(blade, Vector3.UnitY)) * ((v - 0.5f) * 0.0028f * MathF.Sin(MathF.PI * ((0.86f * u) + 0.1f)))) + new Vector3(0, 0.0006f * MathF.Sin(u * 3), 0)), green, 1.3f);
                    }
                }
            }
        }

        return model.Build();
    }
}
