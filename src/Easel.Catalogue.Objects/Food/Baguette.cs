using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A baguette: a long crusty loaf with slanted cuts that opened pale in the oven.</summary>
internal sealed class Baguette : CatalogueEntry<Baguette.Parameters>
{
    /// <param name="Length">0.5 to 0.6 m.</param>
    /// <param name="Radius">0.032 to 0.038 m.</param>
    /// <param name="Cuts">Number, 5 to 7.</param>
    /// <param name="Bend">Of its axis, -0.01 to 0.01 m.</param>
    /// <param name="Point">How pointed the ends are, 0.4 to 0.8.</param>
    /// <param name="Color">Of the crust.</param>
    /// <param name="Seed">Of its unevenness.</param>
    public sealed record Parameters(float Length, float Radius, int Cuts, float Bend, float Point, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "baguette",
        Names = ["baguette", "french bread", "french baguette", "french loaf", "bread stick"],
        Family = "food",
        Size = new Vector3(0.55f, 0.06f, 0.08f),
        Support = Support.Surface,
        Habitats = ["kitchen", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.5f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.5f, 0.58f), stream.Child("radius").Range(0.034f, 0.038f), stream.Child("cuts").Range(5, 6), stream.Child("bend").Range(-0.008f, 0.008f), stream.Child("point").Range(0.45f, 0.7f), wishes.ColorOr(LinearRgb.FromHex("#d0873a")), stream.Child("baked").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        float Open(float x, float z)
        {
            // Distance within the nearest cut, along its slant: 1 in the middle, 0 outside.
            float t = ((x / p.Length) + 0.5f) * (p.Cuts + 0.6f), slant = t - 0.8f - (z / p.Radius * 0.75f), cut = slant - MathF.Round(slant), which = MathF.Round(slant);
            float across = MathF.Max(0, 1 - MathF.Abs(cut / 0.26f)), along = MathF.Max(0, 1 - MathF.Pow(MathF.Abs(z / (p.Radius * 0.8f)), 2));
            return which >= 0 && which < p.Cuts ? MathF.Sqrt(across) * along : 0;
        }

        PolyMesh loaf = Shapes.Grid(72, 300, (u, v) =>
        {
            float a = MathF.Tau * u, t = (v * 2) - 1, r = p.Radius * MathF.Pow(MathF.Max(0, 1 - MathF.Pow(MathF.Abs(t), 3.4f)), p.Point) + 0.0003f;
            float x = t * p.Length / 2, y = MathF.Sin(a), z = MathF.Cos(a) * r * 1.12f, up = MathF.Max(0, y), open = Open(x, z) * up;
            float lip = MathF.Max(0, Open(x - 0.012f, z) - Open(x, z)) * up, bump = 0.03f * Noise.Fbm(new Vector3(x * 30, y, z * 40), 3, p.Seed);
            float high = y * r * (0.86f + bump + (0.12f * lip) - (0.1f * open));
            return new Vector3(x, MathF.Max(high, -r * 0.55f), z + (p.Bend * (1 - (t * t))));
        }, wrapU: true);
        PolyMesh crust = Fittings.Outward(loaf).Paint((q, n) =>
        {
            float open = Open(q.X, q.Z) * Noise.SmoothStep(0.1f, 0.5f, n.Y), spots = Noise.Fbm(q * 50, 3, p.Seed + 2), flour = Noise.SmoothStep(0.15f, 0.45f, Noise.Fbm(q * 24, 3, p.Seed + 4)) * Noise.SmoothStep(0.2f, 0.9f, n.Y);
            LinearRgb brown = LinearRgb.Lerp(new LinearRgb(0.72f, 0.56f, 0.42f), new LinearRgb(0.98f, 0.94f, 0.9f), Noise.SmoothStep(-0.4f, 0.4f, spots));
            return LinearRgb.Lerp(LinearRgb.Lerp(brown, new LinearRgb(1.35f, 1.95f, 2.9f), 0.9f * open), new LinearRgb(1.3f, 1.8f, 2.7f), 0.16f * flour);
        });
        return new ModelBuilder().Add(crust, FoodMaterials.Baked(p.Color, "crust"), 1.1f).Build(ground: true, center: true);
    }
}
