using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Festive;

/// <summary>Fireworks: shells of different kinds, sizes and colours at several heights.</summary>
internal sealed class Fireworks : CatalogueEntry<Fireworks.Parameters>
{
    /// <param name="Bursts">4 to 6.</param>
    /// <param name="Radius">Of the largest burst, 9 to 12 m.</param>
    /// <param name="Rays">Of a burst, 60 to 90.</param>
    /// <param name="Fall">How far trails droop, share of the radius, 0.1 to 0.3.</param>
    /// <param name="Glow">Radiance, 1 to 3.</param>
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
        Habitats = ["city-skyline", "lakeshore"],
        IsSeenByNight = true,
        ViewAzimuth = 0,
        ViewElevation = 0,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("bursts").Range(4, 6),
        stream.Child("radius").Range(9.5f, 11f),
        stream.Child("rays").Range(70, 88),
        stream.Child("fall").Range(0.14f, 0.24f),
        2.2f,
        wishes.Colors.IsEmpty ? [.. ((string[])["#ff3a5a", "#ffb52e", "#4fa8ff", "#5ae07a", "#c86aff"]).Select(LinearRgb.FromHex)] : [.. wishes.Colors],
        stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        ReadOnlySpan<(float X, float Y, float Z, float Size)> places =
            [(0.1f, 2.45f, 0, 1), (-1.42f, 1.75f, -0.3f, 0.66f), (1.5f, 1.55f, -0.2f, 0.8f), (-0.5f, 0.85f, 0.3f, 0.46f), (1.05f, 2.95f, -0.5f, 0.4f), (-1.2f, 2.85f, -0.4f, 0.5f)];
        float thick = MathF.Max(0.075f, 0.85f * resolution);
        int first = stream.Child("first").Range(0, 4);
        for (int b = 0; b < p.Bursts; b++)
        {
            RandomStream own = stream.Child(b);
            LinearRgb hue = p.Hues[b % p.Hues.Count], second = p.Hues[(b + 1) % p.Hues.Count];
            var shell = new FireworkShell((FireworkKind)((first + (b * 3)) % 5), new Vector3(places[b].X, places[b].Y, places[b].Z) * p.Radius, p.Radius * places[b].Size * own.Range(0.92f, 1.08f), p.Fall, thick, p.Rays, p.Glow);
            shell.Build(model, hue, second, b, own);
        }

        return model.Build(ground: true, center: true);
    }
}
