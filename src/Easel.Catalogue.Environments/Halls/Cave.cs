using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>A cavern: dripstone from roof and floor around a still turquoise pool, a shaft of daylight through a hole in the roof, crystals in the dark.</summary>
internal sealed class Cave()
    : HallEnvironment("cave", ["cave", "cavern", "grotto", "crystal cave", "ice cave", "underground cave", "underground cavern", "lair", "dragon's lair"], ["rock", "emblem-rock"], ["dark", "crystal", "ice", "icy", "glowing"])
{
    /// <inheritdoc/>
    protected override HallForm Form { get; } = new()
    {
        HalfWidth = 9, Height = 8, Behind = 14, View = (new(0.4f, 1.6f, 6), new(0, 2, -8)), Lens = (0.92f, 1.08f), Stage = (new(-2.6f, -1.6f), new(2.6f, 1.6f)), Turn = (-0.12f, 0.12f), Kind = StageKind.Terrace,
    };

    /// <inheritdoc/>
    protected override HallLight Light(EnvironmentRequest request) => HallLight.Lamps(0.125f, "night") with
    {
        Finish = new Finish(request.Daylight is Daylight.Night or Daylight.Dusk or Daylight.Twilight ? 0.11f : 0.15f, 1.3f, 0.09f, "night"),
    };

    /// <inheritdoc/>
    protected override void Build(HallSet set)
    {
        RandomStream stream = set.Stream.Child("cave");
        bool isIce = set.Words.Overlaps(["ice", "icy"]), isCrystal = set.Words.Overlaps(["crystal", "glowing"]);
        var form = new CaveForm(set, stream.Child("form").Seed);
        var rock = new Material
        {
            Name = "rock", BaseColor = LinearRgb.FromHex(isIce ? "#a9cfe0" : "#8a755f"), Roughness = isIce ? 0.25f : 0.75f, Specular = 0.04f, Kind = FrameMaterialKind.Ground,
            Pattern = new RockFacePattern(LinearRgb.FromHex(isIce ? "#d6ebf2" : "#5f5347").ToVector3(), 1.5f, stream.Child("face").Seed) { Contrast = 0.7f, WetBelow = -0.2f },
        };
        set.Add(form.Walls(rock), Matrix4x4.Identity);
        set.Add(form.Floor(rock), Matrix4x4.Identity);
        set.Add(Pool(set, stream), Matrix4x4.Identity);
        AddDripstone(set, form, rock, stream.Child("dripstone"));
        AddStones(set, form, isIce ? "#b5d5e2" : "#75675a", stream.Child("stones"));
        AddCrystals(set, form, isCrystal || isIce, stream.Child("crystals"));

        // Daylight falls through the roof onto the far bank of the pool and glances off it; a warmer light, as of a lantern, meets the subject.
        Vector3 hole = form.Hole, lit = new(hole.X - (0.35f * (hole.X - set.Middle)), -0.1f, hole.Z + 0.8f);
        LinearRgb day = isIce ? new LinearRgb(0.7f, 0.9f, 1) : new LinearRgb(1, 0.94f, 0.8f);
        set.Add(new ModelBuilder().Add(Shapes.Ellipsoid(new Vector3(1.7f, 0.05f, 1.4f), 40).Warp(p => p * (0.8f + (0.5f * Noise.Perlin(new Vector3(p.X, 0, p.Z) * 1.6f, 7)))), Presets.Glow(day, 7, "daylight")).Build(), Matrix4x4.CreateTranslation(hole + new Vector3(0, 0.25f, 0)));
        set.Add(new RectangleLight(hole, new Vector3(1.2f, 0, 0), new Vector3(0, 0, 1), day * 110) { Gobo = new SpotGobo(hole + new Vector3(0, 3, 0), Vector3.Normalize(lit - hole), 0.55f) });
        
        // What it throws back from the bank fills the cave.
        set.Add(new SphereLight(new Vector3(lit.X, 1.6f, lit.Z), 0.7f, day * 22));
        set.Add(new SphereLight(new Vector3(set.Middle, 3.4f, set.Hero.Max.Z + 1.5f), 0.5f, new LinearRgb(1, 0.68f, 0.42f) * 15));
        Vector3 at = set.Hero.Center;
        float side = hole.X > set.Middle ? -1 : 1, radius = 1.6f + (0.6f * set.Hero.Size.Length());
        HallParts.AddSpot(set, at + new Vector3(side * 3, 3.4f, 4.4f), at, radius, new LinearRgb(1, 0.72f, 0.44f) * 250);
        HallParts.AddSpot(set, at + new Vector3(-side * 2.6f, 4.2f, -3.2f), at, radius, new LinearRgb(0.5f, 0.8f, 1) * 170);
        set.Add(new SphereLight(new Vector3(set.Middle + (side * 4.2f), 1, set.Back + 5), 0.4f, new LinearRgb(0.3f, 0.85f, 0.9f) * 60));
    }

    /// <summary>Still water between the banks, which shines from below where light reaches its bed.</summary>
    private static Model Pool(HallSet set, RandomStream stream)
    {
        uint seed = stream.Child("water").Seed;
        var water = new Material
        {
            Name = "pool", BaseColor = LinearRgb.FromVector3(new Vector3(0.01f, 0.09f, 0.1f)), Roughness = 0.03f, Specular = 0.03f, Emission = new LinearRgb(0.002f, 0.016f, 0.02f), Kind = FrameMaterialKind.Water,
        };
        PolyMesh sheet = Shapes.Grid(80, 80, (u, v) =>
        {
            var p = new Vector3(float.Lerp(set.Left, set.Right, u), 0, float.Lerp(set.Front, set.Back, v));
            return p with { Y = -0.14f + (0.004f * Noise.Perlin(p / 0.7f, seed)) };
        });
        return new ModelBuilder().Add(sheet, water, 3).Build();
    }

    private static void AddDripstone(HallSet set, CaveForm form, Material rock, RandomStream stream)
    {
        Model[] spikes = [Spike(stream.Child(0), rock), Spike(stream.Child(1), rock), Spike(stream.Child(2), rock)];
        for (int i = 0; i < 150; i++)
        {
            RandomStream own = stream.Child(10 + i);
            float x = set.Middle + (own.Range(-0.95f, 0.95f) * 0.5f * (set.Right - set.Left)), z = float.Lerp(set.Back + 0.8f, set.Front - 1.5f, own.Next());
            float roof = form.Roof(x, z), floor = form.Ground(x, z);
            if (roof - floor < 1.2f)
            {
                continue;
            }

            // From the roof; where the floor is dry, now and then one grows to meet it.
            float tall = MathF.Min(own.Range(0.5f, 2.4f) * (0.5f + own.Next()), 0.62f * (roof - floor)), wide = tall * own.Range(0.1f, 0.2f);
            bool overHero = MathF.Abs(x - set.Hero.Center.X) < 2.2f && z > set.Hero.Min.Z - 0.6f;
            tall = overHero ? MathF.Min(tall, 0.25f * (roof - floor)) : tall;
            Vector3 scale = new(wide, -tall, wide);
            var hanging = new Bounds(new Vector3(x - wide, roof - tall, z - wide), new Vector3(x + wide, roof, z + wide));
            if (!set.View.IsHiding(hanging))
            {
                set.Add(spikes[i % 3], Matrix4x4.CreateScale(scale) * Matrix4x4.CreateTranslation(x, roof + 0.3f, z), own.NextUInt());
            }

            if (i % 3 == 0 && floor > -0.1f && MathF.Abs(x - set.Hero.Center.X) > 2.6f)
            {
                float stub = own.Range(0.3f, 1.5f), girth = stub * own.Range(0.18f, 0.32f);
                var box = new Bounds(new Vector3(x - girth, floor, z - girth), new Vector3(x + girth, floor + stub, z + girth));
                if (set.IsFree(box) && !set.View.IsHiding(box))
                {
                    set.Add(spikes[(i + 1) % 3], Matrix4x4.CreateScale(girth, stub, girth) * Matrix4x4.CreateTranslation(x, floor - 0.08f, z), own.NextUInt());
                }
            }
        }
    }

    /// <summary>A dripstone of height 1 and radius 1 at its foot, with rings and knobs.</summary>
    private static Model Spike(RandomStream stream, Material rock)
    {
        uint seed = stream.Seed;
        List<Vector2> profile = [];
        for (int i = 0; i <= 28; i++)
        {
            float t = i / 28f, r = MathF.Pow(1 - t, 1.25f) * (1 + (0.1f * MathF.Sin(t * 34))) * (0.8f + (0.5f * MathF.Exp(-t * 7)));
            profile.Add(new Vector2(MathF.Max(0.004f, r * 0.85f), t));
        }

        return new ModelBuilder().Add(Shapes.Lathe(profile, 20).Warp(p => p with { X = p.X * (1 + (0.25f * Noise.Perlin(p * 3, seed))) + (0.1f * MathF.Sin(p.Y * 3)), Z = p.Z * (1 + (0.25f * Noise.Perlin(p * 3, seed + 1))) }), rock, 1).Build();
    }

    private static void AddStones(HallSet set, CaveForm form, string color, RandomStream stream)
    {
        var models = new Model[3];
        Parallel.For(0, models.Length, i => models[i] = RockModel.Build(stream.Child(i), 0.01f, LinearRgb.FromHex(color), 0.1f));
        for (int i = 0; i < 80; i++)
        {
            RandomStream own = stream.Child(10 + i);
            float x = set.Middle + (own.Range(-0.9f, 0.9f) * 0.5f * (set.Right - set.Left)), z = float.Lerp(set.Back + 0.6f, set.Front - 1, own.Next()), size = 0.08f + (0.7f * MathF.Pow(own.Next(), 3));
            float floor = form.Ground(x, z);
            var box = new Bounds(new Vector3(x - (1.3f * size), floor, z - (1.3f * size)), new Vector3(x + (1.3f * size), floor + size, z + (1.3f * size)));
            if (set.IsFree(box) && !set.View.IsHiding(box))
            {
                set.Add(models[i % 3], Matrix4x4.CreateScale(size, size * own.Range(0.6f, 1), size) * Matrix4x4.CreateRotationY(own.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(x, floor - (0.2f * size), z), own.NextUInt());
            }
        }
    }

    /// <summary>Clusters of six-sided crystals that glow a little.</summary>
    private static void AddCrystals(HallSet set, CaveForm form, bool isMany, RandomStream stream)
    {
        string[] colors = ["#5ad0e6", "#b07af0", "#6ae0b0"];
        int clusters = isMany ? 26 : 5;
        for (int i = 0; i < clusters; i++)
        {
            RandomStream own = stream.Child(i);
            LinearRgb color = LinearRgb.FromHex(colors[own.Range(0, isMany ? 1 : 2)]);
            var material = new Material { Name = "crystal", BaseColor = color * 0.8f, Roughness = 0.08f, Specular = 0.06f, Coat = 0.6f, Emission = color * 0.32f, Translucency = 0.3f };
            var cluster = new PolyMesh();
            for (int k = 0; k < 9; k++)
            {
                float r = own.Range(0.04f, 0.1f), tall = r * own.Range(4f, 8f);
                Vector3 lean = Vector3.Normalize(new Vector3(own.Range(-0.6f, 0.6f), 1, own.Range(-0.6f, 0.6f)));
                cluster.Join(Shapes.Lathe([new(0, -0.1f), new(r, -0.1f), new(r, tall), new(0.001f, tall + (1.6f * r))], 6).Align(lean).Move(own.Range(-0.16f, 0.16f), 0, own.Range(-0.16f, 0.16f)));
            }

            float side = own.Chance(0.5f) ? 1 : -1, x = set.Hero.Center.X + (side * own.Range(1.9f, 6.5f)), z = own.Range(set.Back + 2, set.Hero.Max.Z + 0.4f), scale = own.Range(0.7f, 1.5f), floor = form.Ground(x, z);
            var box = new Bounds(new Vector3(x - 0.4f, floor, z - 0.4f), new Vector3(x + 0.4f, floor + (0.7f * scale), z + 0.4f));
            if (set.IsFree(box) && !set.View.IsHiding(box))
            {
                set.Add(new ModelBuilder().Add(cluster, material, 0.2f).Build(), Matrix4x4.CreateScale(scale) * Matrix4x4.CreateTranslation(x, floor, z), own.NextUInt());
                set.Add(new SphereLight(new Vector3(x, floor + (0.9f * scale), z), 0.12f, color * 9));
            }
        }
    }
}
