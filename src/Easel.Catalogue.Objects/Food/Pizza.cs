using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A pizza with pepperoni or with mozzarella and basil; whole, with a piece taken out, or a single piece.</summary>
internal sealed class Pizza : CatalogueEntry<Pizza.Parameters>
{
    /// <param name="Slice">A single piece.</param>
    /// <param name="Taken">Pieces taken out of eight, 0 to 1.</param>
    /// <param name="Radius">0.145 to 0.165 m.</param>
    /// <param name="Rim">Height of the rim, 0.017 to 0.023 m.</param>
    /// <param name="Pepperoni">Whether it carries pepperoni instead of mozzarella.</param>
    /// <param name="Count">Discs on the whole, 11 to 15.</param>
    /// <param name="Basil">Leaves of basil on the whole, 4 to 9.</param>
    /// <param name="Olives">Olive rings on the whole, 0 to 8.</param>
    /// <param name="Cheese">Colour of the cheese.</param>
    /// <param name="Seed">Of what is strewn.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        bool Slice, int Taken, float Radius, float Rim, bool Pepperoni, int Count, int Basil, int Olives, LinearRgb Cheese, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "pizza",
        Names = ["pizza", "slice of pizza", "pizza slice", "pepperoni pizza", "pizza margherita"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("slice of pizza", "slices of pizza"),
        Words = ["slice", "whole", "pepperoni", "margherita"],
        Family = "food",
        Size = new Vector3(0.31f, 0.03f, 0.31f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.78f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Contains("slice"),
        wishes.Words.Contains("whole") || !stream.Child("taken").Chance(0.3f) ? 0 : 1,
        stream.Child("radius").Range(0.148f, 0.162f),
        stream.Child("rim").Range(0.0175f, 0.022f),
        !wishes.Words.Contains("margherita") && (wishes.Colors.IsEmpty || wishes.Words.Contains("pepperoni")) && (wishes.Words.Contains("pepperoni") || stream.Child("kind").Chance(0.75f)),
        stream.Child("count").Range(12, 15),
        stream.Child("basil").Range(5, 9),
        stream.Child("olives").Range(0, 8),
        wishes.ColorOr(LinearRgb.FromHex("#efc25a")),
        stream.Child("strewn").Seed,
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        float from = p.Slice ? -0.39f : p.Taken * MathF.PI / 8, to = p.Slice ? 0.39f : MathF.Tau - (p.Taken * MathF.PI / 8);
        Material dough = Presets.ByName(p.Material, p.Dye, "dough") ?? new Material { Name = "dough", BaseColor = LinearRgb.White, Roughness = 0.5f, Pattern = new PizzaTop(p.Radius, p.Cheese, p.Dye is not null ? 0.06f : p.Pepperoni ? 0.2f : 0.42f, p.Dye is not null) };
        var model = new ModelBuilder();
        bool open = p.Slice || p.Taken > 0;
        float Height(float t, float angle)
        {
            Vector3 q = new(t * MathF.Sin(angle) * p.Radius, 0.3f, t * MathF.Cos(angle) * p.Radius);
            float lump = Noise.Fbm(q * 34, 3, 5), rim = MathF.Exp(-MathF.Pow((t - 0.935f) / 0.05f, 2));
            float roll = MathF.Sqrt(MathF.Max(0, 1 - MathF.Pow(MathF.Max(0, t - 0.92f) / 0.08f, 2)));
            return (t > 0.92f ? roll : 1) * (0.0065f + (rim * (p.Rim - 0.0065f) * (1 + (0.3f * lump))) + (0.0013f * Noise.Fbm(q * 70, 3, 6) * (1 - rim)));
        }

        Vector3 At(float t, float angle, float y)
        {
            float r = p.Radius * t * (1 + (0.016f * Noise.Perlin(new Vector3(MathF.Sin(angle) * 2.2f, 0.5f, MathF.Cos(angle) * 2.2f), 7)));
            return new Vector3(r * MathF.Sin(angle), y, r * MathF.Cos(angle));
        }

        // From the middle over the rim and back below; closer together where the rim turns down.
        const int Rings = 110;
        static float Ring(float v) => v < 0.6f ? v * 0.84f / 0.6f : 0.84f + (0.16f * MathF.Sin((v - 0.6f) / 0.4f * MathF.PI / 2));
        int around = p.Slice ? 90 : 300;
        PolyMesh top = Shapes.Grid(around, Rings, (u, v) =>
        {
            float angle = float.Lerp(from, to, u), t = MathF.Max(0.002f, Ring(1 - v));
            return At(t, angle, Height(t, angle));
        }, wrapU: !open);
        model.Add(top, dough, 1.3f);
        model.Add(Shapes.Grid(around, 2, (u, v) => At(MathF.Max(0.002f, v), float.Lerp(from, to, u), 0), wrapU: !open), dough, 1.3f);
        if (open)
        {
            Material crumb = FoodMaterials.Crumb(LinearRgb.FromHex("#ecd3a2"), pore: 0.0026f);
            foreach (bool start in (ReadOnlySpan<bool>)[true, false])
            {
                float angle = start ? from : to;
                PolyMesh wall = Shapes.Grid(80, 4, (u, v) => At(Ring(u), angle, v * Height(Ring(u), angle)));
                model.Add(start ? wall : wall.Flip(), crumb, 1f);
            }
        }

        Strew(model, p, from, to, (t, a) => At(t, a, Height(t, a)));
        return p.Slice ? new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationY(MathF.PI)).Build(ground: true, center: true) : model.Build(ground: true);
    }

    private static void Strew(ModelBuilder model, Parameters p, float from, float to, Func<float, float, Vector3> at)
    {
        var stream = new RandomStream(p.Seed);
        Material meat = new() { Name = "pepperoni", BaseColor = LinearRgb.FromHex("#b5301a"), Roughness = 0.36f, Coat = 0.45f, CoatRoughness = 0.2f, Pattern = new Speckles(new LinearRgb(1.5f, 1.6f, 1.6f), 0.0032f, 0.3f) };
        Material mozzarella = FoodMaterials.Cream(LinearRgb.FromHex("#f6efe0"), "mozzarella") with { Coat = 0.3f };
        List<Vector3> taken = [];
        int count = p.Slice ? 4 : p.Count;
        for (int i = 0; i < count; i++)
        {
            // The free place farthest from all that lies.
            Vector3 best = default;
            float most = -1, turn = 0;
            for (int k = 0; k < 60; k++)
            {
                RandomStream own = stream.Child(i).Child(k);
                float margin = p.Slice ? 0.12f : 0.16f, a = float.Lerp(from + (to - from < MathF.Tau - 0.01f ? margin : 0), to - (to - from < MathF.Tau - 0.01f ? margin : 0), own.Next()), t = 0.76f * MathF.Sqrt(own.Range(p.Slice ? 0.2f : 0.01f, 1));
                Vector3 q = at(t, a);
                float nearest = MathF.Min(taken.Count == 0 ? 1 : taken.Min(o => Vector3.Distance(o, q)), own.Range(0.045f, 0.055f));
                (best, most, turn) = nearest > most ? (q, nearest, own.Next()) : (best, most, turn);
            }

            taken.Add(best);
            float size = 0.0195f * (0.92f + (0.16f * stream.Child("size").Child(i).Next()));
            model.Add(Disc(p, size, i).RotateX(0.08f * (turn - 0.5f)).RotateZ(0.09f * (0.5f - turn)).RotateY(turn * 6).Move(best + new Vector3(0, 0.0012f, 0)), p.Pepperoni ? meat : mozzarella, 1f);
        }

        Material basil = FoodMaterials.Leaf(LinearRgb.FromHex("#2f6b22"), "basil");
        int leaves = p.Slice ? 2 : p.Basil;
        for (int i = 0; i < leaves; i++)
        {
            RandomStream own = stream.Child("basil").Child(i);
            float a = float.Lerp(from + 0.14f, to - 0.14f, (i + own.Range(0.2f, 0.8f)) / leaves), t = own.Range(0.3f, 0.72f);
            model.Add(Leaf(own.Range(0.026f, 0.036f)).RotateZ(own.Range(-0.1f, 0.2f)).RotateY(own.Range(0, 6.2f)).Move(at(t, a) + new Vector3(0, 0.0042f, 0)), basil, 1.2f);
        }

        Material olive = FoodMaterials.Flesh(LinearRgb.FromHex("#2a2430"), "olive");
        for (int i = 0; i < p.Olives; i++)
        {
            RandomStream own = stream.Child("olive").Child(i);
            float a = float.Lerp(from + 0.1f, to - 0.1f, own.Next()), t = own.Range(0.2f, 0.76f);
            model.Add(Shapes.Torus(0.0058f, 0.0024f, 32, 12, 0.0026f).RotateX(own.Range(-0.25f, 0.25f)).Move(at(t, a) + new Vector3(0, 0.0035f, 0)), olive, 1.2f);
        }
    }

    // Pepperoni cups in the heat, its edge dark; mozzarella melts flat.
    private static PolyMesh Disc(Parameters p, float r, int number) => Shapes.Grid(64, 22, (u, v) =>
    {
        (float s, float c) = MathF.SinCos(u * MathF.Tau);
        float t = v < 0.75f ? 1 - (v / 0.75f) : (v - 0.75f) / 0.25f, wobble = 1 + (0.045f * MathF.Sin((3 * u * MathF.Tau) + number)) + (0.02f * MathF.Sin((7 * u * MathF.Tau) + (2 * number)));
        if (!p.Pepperoni)
        {
            wobble = 1 + (0.16f * MathF.Sin((2 * u * MathF.Tau) + number)) + (0.08f * MathF.Sin((5 * u * MathF.Tau) + (3 * number)));
            float dome = 0.0042f * MathF.Sqrt(MathF.Max(0, 1 - MathF.Pow(t, 4)));
            return new Vector3(s * r * t * wobble, v < 0.75f ? dome - 0.001f : -0.0012f, c * r * t * wobble);
        }

        float cup = (0.0036f * MathF.Pow(t, 3.2f)) + (0.0003f * MathF.Sin((u * 40) + number) * t);
        return new Vector3(s * r * t * wobble, cup + (v < 0.75f ? 0.0016f : 0), c * r * t * wobble);
    }, wrapU: true).Paint((q, n) =>
    {
        float t = MathF.Sqrt((q.X * q.X) + (q.Z * q.Z)) / r;
        return p.Pepperoni ? LinearRgb.Lerp(LinearRgb.White, new LinearRgb(0.34f, 0.2f, 0.18f), Noise.SmoothStep(0.8f, 1.02f, t)) * (n.Y > 0 ? 1 : 0.7f) : LinearRgb.Lerp(LinearRgb.White, new LinearRgb(1, 0.9f, 0.72f), Noise.SmoothStep(0.6f, 1.1f, t));
    }).Flip();

    private static PolyMesh Leaf(float length) => Shapes.Grid(24, 12, (u, v) =>
    {
        float s = (2 * v) - 1, half = 0.3f * length * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(u, 0.8f))), 0.8f);
        return new Vector3((u - 0.5f) * length, (half * (0.35f * s * s)) + (0.12f * length * MathF.Sin(MathF.PI * u)) - (0.12f * length * u * u), -s * half);
    }).Solidify(0.0004f);
}
