using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>A planet of banded clouds in a tilted system of rings.</summary>
internal sealed class RingedPlanet : CatalogueEntry<RingedPlanet.Parameters>
{
    /// <param name="Radius">1 to 1.2 m.</param>
    /// <param name="Rings">Number of bands of rings, 3 to 5; 0 for a planet without.</param>
    /// <param name="Reach">Outer radius of the rings over that of the planet, 2 to 2.3.</param>
    /// <param name="Tilt">Of the rings towards the viewer, 0.25 to 0.4 radians.</param>
    /// <param name="Roll">Of the whole, −0.4 to 0.4 radians.</param>
    /// <param name="Light">Of the pale bands.</param>
    /// <param name="Dark">Of the dark bands.</param>
    /// <param name="Seed">Of the clouds.</param>
    public sealed record Parameters(float Radius, int Rings, float Reach, float Tilt, float Roll, LinearRgb Light, LinearRgb Dark, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "ringed-planet",
        Names = ["ringed planet", "planet", "saturn", "gas giant", "jupiter", "alien planet"],
        Words = ["ringed", "rings", "ring", "jupiter"],
        Parts = ["rings", "ring"],
        Family = "nature",
        Size = new Vector3(4.6f, 2.6f, 2.6f),
        Support = Support.Air,
        Habitats = ["outer-space", "studio"],
        ViewAzimuth = 0,
        ViewElevation = 0.02f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string light, string dark) = stream.Child("hue").Pick(("#e8d2a6", "#b98f5e"), ("#d9b48f", "#96603f"), ("#c9d6df", "#7f97ad"), ("#e6c7b2", "#a8707a"));
        LinearRgb pale = wishes.ColorOr(LinearRgb.FromHex(light));
        return new Parameters(
            stream.Child("radius").Range(1.05f, 1.15f), wishes.Words.Contains("jupiter") ? 0 : stream.Child("rings").Range(3, 5), stream.Child("reach").Range(2.05f, 2.25f), stream.Child("tilt").Range(0.28f, 0.38f), stream.Child("roll").Range(-0.38f, -0.2f), pale,
            wishes.Colors.IsEmpty ? LinearRgb.FromHex(dark) : pale * 0.5f, stream.Child("clouds").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Matrix4x4 lean = Matrix4x4.CreateRotationX(p.Tilt) * Matrix4x4.CreateRotationZ(p.Roll);
        var model = new ModelBuilder();
        PolyMesh ball = Shapes.Sphere(p.Radius, 128).Scale(1, 0.95f, 1).Paint((q, _) =>
        {
            // Bands along the parallels, torn by their own winds.
            Vector3 n = q / p.Radius;
            float bend = (0.05f * Noise.Fbm(n * new Vector3(2.4f, 6, 2.4f), 4, p.Seed)) + (0.015f * Noise.Fbm(n * new Vector3(8, 20, 8), 3, p.Seed + 2)), band = Noise.Fbm(new Vector3(0.3f, (n.Y + bend) * 5.4f, 0.7f), 4, p.Seed + 5);
            return LinearRgb.Lerp(p.Dark, p.Light, Math.Clamp(0.55f + (1.2f * band), 0, 1)) * (0.94f + (0.1f * Noise.Fbm(n * 14, 2, p.Seed + 7)));
        });
        model.Add(ball.Transform(lean), new Material { Name = "body", BaseColor = LinearRgb.White, Roughness = 0.95f, Specular = 0 }, 1.4f);
        var stream = new RandomStream(p.Seed);
        float from = 1.28f * p.Radius, reach = p.Reach * p.Radius;
        for (int i = 0; i < p.Rings; i++)
        {
            RandomStream own = stream.Child("ring").Child(i);
            float inner = float.Lerp(from, reach, (float)i / p.Rings), outer = float.Lerp(from, reach, (i + own.Range(0.78f, 0.95f)) / p.Rings);
            PolyMesh ring = Shapes.Grid(160, 14, (u, v) =>
            {
                (float s, float c) = MathF.SinCos(MathF.Tau * u);
                float r = float.Lerp(outer, inner, v);
                return new Vector3(r * c, 0, -r * s);
            }, wrapU: true).Paint((q, _) => LinearRgb.Lerp(p.Light, p.Dark, 0.25f + (0.55f * Hash.ToUnit(Hash.Mix((uint)(new Vector2(q.X, q.Z).Length() * 190), p.Seed)))));
            model.Add(ring.Solidify(0.008f).Transform(lean), new Material { Name = "rings", BaseColor = LinearRgb.White, Roughness = 0.9f, Specular = 0, Translucency = 0.35f }, 0.6f);
        }

        return model.Build(ground: true, center: true);
    }
}
