using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A coin with a struck crown and a milled edge; a stack or a pile by word.</summary>
internal sealed class Coin : CatalogueEntry<Coin.Parameters>
{
    /// <param name="Coins">1, or 8 to 30 in stacks.</param>
    /// <param name="IsPile">Heaped instead of stacked.</param>
    /// <param name="Radius">0.013 to 0.016 m.</param>
    /// <param name="Thick">0.0022 to 0.0028 m.</param>
    /// <param name="Mark">0 a star, 1 a crown.</param>
    /// <param name="Made">What it is made of.</param>
    /// <param name="Seed">Of how they lie.</param>
    public sealed record Parameters(int Coins, bool IsPile, float Radius, float Thick, int Mark, Material Made, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "coin",
        Names = ["silver coin", "stack of coins", "pile of coins", "coin stack", "stack of gold coins", "heap of coins"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("stack of coins", "stacks of coins").Add("pile of coins", "piles of coins").Add("stack of gold coins", "stacks of gold coins").Add("heap of coins", "heaps of coins"),
        Words = ["silver", "bronze", "stack", "pile"],
        Family = "household",
        Size = new Vector3(0.032f, 0.032f, 0.012f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.3f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool pile = wishes.Words.Overlaps(["pile", "heap"]), stack = wishes.Words.Contains("stack");
        return new Parameters(
            pile ? 60 : stack ? stream.Child("coins").Range(16, 22) : 1, pile, stream.Child("radius").Range(0.0138f, 0.0155f), stream.Child("thick").Range(0.0023f, 0.0027f), stream.Child("mark").Range(0, 1),
            (Presets.ByName(wishes.Material, wishes.Dye, "body") ?? (wishes.Words.Contains("silver") ? Presets.Silver("body") : wishes.Words.Contains("bronze") ? Presets.Bronze("body") : wishes.Colors.IsEmpty ? Presets.Gold("body") : Presets.Metal(wishes.Colors[0], 0.2f, "body"))) with { Metallic = 0.85f, Roughness = 0.22f }, stream.Child("lies").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Radius, t = p.Thick;
        PolyMesh fine = One(p, p.Coins == 1 ? 96 : 48);
        if (p.Coins == 1)
        {
            // A single one stands on its edge, turned to the viewer.
            return model.Add(fine.Move(0, -t / 2, 0).RotateX(MathF.PI / 2).RotateX(-0.08f).Move(0, r, 0), p.Made, 0.5f).Build(ground: true, center: true);
        }

        PolyMesh all = new();
        for (int i = 0; i < p.Coins; i++)
        {
            RandomStream own = stream.Child(i);
            if (p.IsPile)
            {
                float a = i * 2.4f, s = MathF.Sqrt((i + 0.5f) / p.Coins), reach = r * 3.4f * s, high = r * 1.5f * (1 - (s * s));
                all.Join(fine.Clone().RotateX(own.Range(-0.35f, 0.35f)).RotateZ(own.Range(-0.35f, 0.35f)).Move(reach * MathF.Sin(a), t + high + own.Range(0, t), reach * MathF.Cos(a)));
                continue;
            }

            // Three stacks of different height.
            int stack = i < p.Coins * 0.5f ? 0 : i < p.Coins * 0.82f ? 1 : 2, below = stack == 0 ? 0 : stack == 1 ? (int)MathF.Ceiling(p.Coins * 0.5f) : (int)MathF.Ceiling(p.Coins * 0.82f);
            Vector3 at = stack switch { 0 => new(-r * 0.6f, 0, -r * 0.5f), 1 => new(r * 1.55f, 0, 0), _ => new(0, 0, r * 1.6f) };
            all.Join(fine.Clone().RotateY(own.Range(0, 6f)).Move(at + new Vector3(own.Range(-0.06f, 0.06f) * r, (i - below) * t, own.Range(-0.06f, 0.06f) * r)));
        }

        return model.Add(all, p.Made, 0.5f).Build(ground: true, center: true);
    }

    // Lying on y = 0: a milled edge, raised rims, the device in relief on both faces.
    private static PolyMesh One(Parameters p, int around)
    {
        float r = p.Radius, t = p.Thick, sunk = t * 0.24f;
        PolyMesh coin = Shapes.Lathe(Outlines.Round([new(0, sunk), new(r * 0.86f, sunk), new(r * 0.88f, 0), new(r, 0), new(r, t), new(r * 0.88f, t), new(r * 0.86f, t - sunk), new(0, t - sunk)], [0, 0, t * 0.05f, t * 0.1f, t * 0.1f, t * 0.05f, 0, 0], 2, closed: false), around);
        for (int i = 0; i < around; i += 2)
        {
            coin.Join(Shapes.Box(r * 0.03f, t * 0.8f, r * 0.02f, 0).Move(0, t * 0.1f, r * 0.998f).RotateY(MathF.Tau * i / around));
        }

        List<Vector2> device = p.Mark == 0 ? Outlines.Star(5, r * 0.52f, r * 0.22f) : [new(-r * 0.42f, -r * 0.34f), new(r * 0.42f, -r * 0.34f), new(r * 0.52f, r * 0.28f), new(r * 0.24f, r * 0.02f), new(0, r * 0.44f), new(-r * 0.24f, r * 0.02f), new(-r * 0.52f, r * 0.28f)];
        PolyMesh relief = Shapes.Slab(device, sunk * 1.15f, sunk * 0.9f, 3), dots = new();
        for (int i = 0; i < 28; i++)
        {
            dots.Join(Shapes.Ellipsoid(new Vector3(r * 0.03f, sunk, r * 0.03f), 8).Move(0, 0, r * 0.76f).RotateY(MathF.Tau * i / 28));
        }

        PolyMesh face = relief.Join(dots);
        return coin.Join(face.Clone().Move(0, t - sunk, 0), face.RotateZ(MathF.PI).Move(0, sunk, 0));
    }
}
