using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Festive;

/// <summary>Fireworks: bursts of glowing trails at several heights, each with a spray of sparks.</summary>
internal sealed class Fireworks : CatalogueEntry<Fireworks.Parameters>
{
    /// <param name="Bursts">3 to 5.</param>
    /// <param name="Radius">Of the largest burst, 9 to 12 m.</param>
    /// <param name="Rays">Of a burst, 60 to 90.</param>
    /// <param name="Fall">How far trails droop, share of the radius, 0.1 to 0.3.</param>
    /// <param name="Glow">Radiance, 2 to 5.</param>
    /// <param name="Hues">Of the bursts.</param>
    /// <param name="Seed">Of everything else.</param>
    public sealed record Parameters(int Bursts, float Radius, int Rays, float Fall, float Glow, IReadOnlyList<LinearRgb> Hues, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "fireworks",
        Names = ["firework", "firework display", "fireworks display", "skyrocket"],
        Words = ["colorful", "golden", "big"],
        Family = "festive",
        Size = new Vector3(34, 30, 14),
        Support = Support.Air,
        Habitats = ["city-skyline", "lakeshore", "studio"],
        ViewAzimuth = 0,
        ViewElevation = 0,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("bursts").Range(4, 5),
        stream.Child("radius").Range(9.5f, 11f),
        stream.Child("rays").Range(70, 88),
        stream.Child("fall").Range(0.14f, 0.24f),
        3.2f,
        wishes.Colors.IsEmpty ? [.. ((string[])["#ff3a5a", "#ffb52e", "#4fa8ff", "#5ae07a", "#c86aff"]).Select(LinearRgb.FromHex)] : [.. wishes.Colors],
        stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        ReadOnlySpan<(float X, float Y, float Z, float Size)> places = [(0.1f, 2.3f, 0, 1), (-1.25f, 1.5f, -0.3f, 0.74f), (1.32f, 1.35f, -0.2f, 0.8f), (-0.35f, 0.72f, 0.3f, 0.55f), (0.85f, 2.75f, -0.5f, 0.5f)];
        float thick = MathF.Max(0.055f, 0.55f * resolution);
        for (int b = 0; b < p.Bursts; b++)
        {
            RandomStream own = stream.Child(b);
            LinearRgb hue = p.Hues[b % p.Hues.Count];
            float radius = p.Radius * places[b].Size * own.Range(0.94f, 1.06f), fall = p.Fall * radius;
            Vector3 heart = new Vector3(places[b].X, places[b].Y, places[b].Z) * p.Radius;
            Material trail = Presets.Glow(hue, p.Glow, "trail" + b), tip = Presets.Glow(LinearRgb.Lerp(hue, LinearRgb.White, 0.7f), p.Glow * 1.8f, "spark" + b);
            for (int i = 0; i < p.Rays; i++)
            {
                // Rays spread evenly over the sphere; a second, shorter shell lies within.
                bool inner = i % 3 == 2;
                float y = 1 - (2 * (i + 0.5f) / p.Rays), a = i * 2.39996f, r = MathF.Sqrt(MathF.Max(0, 1 - (y * y))), reach = radius * (inner ? 0.55f : 1) * own.Range(0.9f, 1.06f);
                Vector3 d = new(r * MathF.Sin(a), y, r * MathF.Cos(a));
                Vector3 On(float t) => heart + (d * (reach * t)) - new Vector3(0, fall * t * t, 0);
                model.Add(Shapes.Tube([On(0.16f), On(0.35f), On(0.55f), On(0.75f), On(0.9f), On(1)], t => thick * (0.25f + (0.95f * t)), 6), trail, 1.2f);
                model.Add(Shapes.Sphere(thick * 2.1f, 8).Move(On(1.01f)), tip, 1.6f);
                for (int k = 0; k < 3; k++)
                {
                    model.Add(Shapes.Sphere(thick * own.Range(0.6f, 1.1f), 6).Move(On(own.Range(1.04f, 1.2f)) + (own.Direction() * (0.05f * radius))), tip, 1.6f);
                }
            }

            model.Add(Shapes.Sphere(thick * 4, 12).Move(heart), tip, 1.6f);
        }

        return model.Build(ground: true, center: true);
    }
}
