using System.Numerics;
using Easel.Catalogue.Environments.City;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Catalogue.Objects.Plants;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Village;

/// <summary>What stands and hangs before the houses of a lane: pots in bloom, a bench, lamps on brackets, climbing plants, paper lanterns.</summary>
internal static class VillageClutter
{
    /// <summary>Strews it.</summary>
    /// <param name="scenery">Receives it.</param>
    /// <param name="kind">The village.</param>
    /// <param name="palette">Materials.</param>
    /// <param name="houses">Fronts, their breadth and their own streams.</param>
    /// <param name="light">Whether lamps are lit.</param>
    /// <param name="stream">Random numbers.</param>
    public static void Strew(Scenery scenery, VillageKind kind, VillagePalette palette, IReadOnlyList<(WallFrame Frame, float Width, RandomStream Stream)> houses, CityLight light, RandomStream stream)
    {
        bool hasFlowers = !scenery.Request.Forbidden.Overlaps(["flower", "potted-plant"]);
        Model[] pots = [.. Enumerable.Range(0, 5).Select(i => Pot(palette, palette.Blooms[i % palette.Blooms.Length], i, stream.Child("pot").Child(i)))];
        Model bench = StreetFurniture.Bench(palette.Street), lamp = Bracket(palette), lantern = PaperLantern(palette);
        for (int i = 0; i < houses.Count; i++)
        {
            (WallFrame f, float width, RandomStream house) = houses[i];
            RandomStream own = house.Child("clutter");
            float facing = MathF.Atan2(f.Out.X, f.Out.Z);
            int count = kind.IsJapanese ? own.Range(1, 3) : own.Range(4, 8);
            for (int k = 0; k < count && hasFlowers; k++)
            {
                // Pots gather beside the door and along the wall, a big one and small ones before it.
                RandomStream pot = own.Child(k);
                Vector3 at = f.At(width * Math.Clamp(0.5f + ((k % 2 == 0 ? -0.3f : 0.32f) * pot.Range(0.8f, 1.3f)), 0.06f, 0.94f), 0, 0.32f + (0.3f * pot.Next() * (k > 2 ? 1 : 0.2f)));
                scenery.TryStand(pots[pot.Range(0, 4)], new Vector2(at.X, at.Z), pot.Range(0f, 6f), new Vector3(pot.Range(0.7f, 1.25f)), 0.3f, pot, 0);
            }

            if (!kind.IsJapanese && own.Child("bench").Chance(0.3f) && !scenery.Request.Forbidden.Contains("bench"))
            {
                Vector3 at = f.At(width * 0.5f, 0, 0.5f);
                scenery.TryStand(bench, new Vector2(at.X, at.Z), facing, Vector3.One, 0.7f, own.Child("bench"), 0);
            }

            if (kind.HasClimbers && own.Child("climber").Chance(kind.IsFlat ? 0.75f : 0.42f) && hasFlowers)
            {
                scenery.Add(Climber(palette, f, width, own.Child("vine")), Matrix4x4.Identity, own.Seed);
            }

            bool hasLamp = own.Child("lamp").Chance(kind.IsJapanese ? 1 : 0.55f);
            if (hasLamp)
            {
                Model model = kind.IsJapanese ? lantern : lamp;
                Vector3 at = f.At(width * (kind.IsJapanese ? 0.12f : 0.5f), kind.IsJapanese ? 2.05f : 2.75f, kind.IsJapanese ? 0.55f : 0);
                scenery.Add(model, Matrix4x4.CreateRotationY(facing) * Matrix4x4.CreateTranslation(at), own.Seed);
                if (light.LampsShine)
                {
                    Vector3 glow = at + (f.Out * (kind.IsJapanese ? 0.4f : 0.45f)) + new Vector3(0, kind.IsJapanese ? 0 : -0.1f, 0);
                    scenery.Add(new SphereLight(glow, 0.1f, (kind.IsJapanese ? new Easel.Imaging.LinearRgb(1, 0.42f, 0.2f) : StreetPalette.LampColor) * (light.Glow * 95)));
                }
            }
        }
    }

    /// <summary>Café tables along both sides of the lane, and strings of bulbs across it.</summary>
    /// <param name="scenery">Receives them.</param>
    /// <param name="palette">Materials.</param>
    /// <param name="light">Whether bulbs burn.</param>
    /// <param name="middle">Middle of the lane (x) at a z.</param>
    /// <param name="half">Half its breadth, metres.</param>
    /// <param name="stream">Random numbers.</param>
    public static void AddTables(Scenery scenery, VillagePalette palette, CityLight light, Func<float, float> middle, float half, RandomStream stream)
    {
        if (!scenery.Request.Forbidden.Overlaps(["table", "chair", "umbrella"]))
        {
            Model[] sets = [.. Enumerable.Range(0, 2).Select(i => StreetFurniture.Cafe(palette.Street, palette.Street.Awnings[(stream.Child("cloth").Range(0, 3) + i) % 4]))];
            for (int i = 0; i < 16; i++)
            {
                RandomStream own = stream.Child(i);
                float side = i % 2 == 0 ? -1 : 1, z = 2.2f - (3 * (i / 2)) + own.Range(-0.3f, 0.3f);
                scenery.TryStand(sets[i / 2 % 2], new Vector2(middle(z) + (side * (half - 1.35f)), z), own.Range(0f, 6f), Vector3.One, 1.1f, own, 0);
            }
        }

        for (float z = 0; z > -30; z -= 3.4f)
        {
            scenery.Add(Festoon.Build(palette.Street, light, new Vector3(middle(z) - half, 4.1f, z), new Vector3(middle(z - 1.4f) + half, 4.1f, z - 1.4f), 0.5f), Matrix4x4.Identity);
        }

        if (light.LampsShine)
        {
            for (float z = -2; z > -26; z -= 6)
            {
                scenery.Add(new SphereLight(new Vector3(middle(z), 3.6f, z), 0.4f, StreetPalette.LampColor * (light.Glow * 11)));
            }
        }
    }

    /// <summary>An earthen pot with a plant in bloom, a clipped ball or a tall shrub.</summary>
    private static Model Pot(VillagePalette palette, Material blooms, int form, RandomStream stream)
    {
        var model = new ModelBuilder();
        float r = stream.Range(0.15f, 0.22f), h = r * stream.Range(1.5f, 2);
        model.Add(Shapes.Lathe([new(0, 0), new(0.66f * r, 0), new(0.94f * r, 0.84f * h), new(1.06f * r, 0.85f * h), new(1.08f * r, h), new(0.93f * r, h), new(0.9f * r, 0.9f * h), new(0, 0.9f * h)], 24), palette.Clay);
        Vector3 size = form switch { 3 => new Vector3(1.1f, 2.6f, 1.1f) * r, 4 => new Vector3(1.5f, 1.5f, 1.5f) * r, _ => new Vector3(1.75f, 1.25f, 1.75f) * r };
        Vector3 middle = new(0, h + (0.72f * size.Y), 0);
        model.Add(LeafMound.Leaves(size, 220, 0.42f * r, -0.8f, stream.Child("leaves")).Move(middle), palette.Street.Leaves, 0.5f);
        if (form != 4)
        {
            model.Add(LeafMound.Flowers(size, 110, 0.17f * r, -0.5f, stream.Child("flowers")).Move(middle), blooms, 3);
        }

        return model.Build();
    }

    /// <summary>A lantern on an iron bracket, out towards +Z.</summary>
    private static Model Bracket(VillagePalette palette)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Tube([new(0, -0.05f, 0), new(0, 0.18f, 0.12f), new(0, 0.26f, 0.32f), new(0, 0.2f, 0.45f), new(0, 0.12f, 0.45f)], 0.016f, 8), palette.Street.Iron);
        model.Add(Shapes.Box(0.08f, 0.34f, 0.02f, 0.004f, 1).Move(0, -0.16f, 0.01f), palette.Street.Iron);
        model.Add(Shapes.Lathe([new(0, -0.26f), new(0.07f, -0.26f), new(0.105f, 0.02f), new(0, 0.02f)], 6).Move(0, 0, 0.45f), palette.Lamp, 0.2f);
        model.Add(Shapes.Lathe([new(0, 0.14f), new(0.03f, 0.12f), new(0.14f, 0.02f), new(0, 0.02f)], 6).Move(0, 0, 0.45f), palette.Street.Iron, 0.2f);
        return model.Build();
    }

    private static Model PaperLantern(VillagePalette palette)
    {
        var model = new ModelBuilder();
        List<Vector2> profile = [new(0, -0.3f), new(0.1f, -0.3f)];
        for (int i = 0; i <= 14; i++)
        {
            float t = (i / 7f) - 1;
            profile.Add(new((0.2f * MathF.Sqrt(MathF.Max(0, 1 - (0.72f * t * t)))) + (i % 2 == 0 ? 0.006f : 0), 0.28f * t));
        }

        profile.AddRange([new(0.1f, 0.3f), new(0, 0.3f)]);
        model.Add(Shapes.Lathe(profile, 28), palette.RedLantern, 0.5f);
        model.Add(Shapes.Cylinder(0.11f, 0.05f, 0.005f, 20).Move(0, 0.28f, 0).Join(Shapes.Cylinder(0.11f, 0.05f, 0.005f, 20).Move(0, -0.33f, 0)), palette.Beam);
        model.Add(Shapes.Rod(new Vector3(0, 0.3f, 0), new Vector3(0, 0.55f, 0), 0.008f, null, 6), palette.Beam);
        return model.Build();
    }

    /// <summary>A climbing plant over a door: it thins out from its stem along the wall, and hangs.</summary>
    private static Model Climber(VillagePalette palette, WallFrame f, float width, RandomStream stream)
    {
        var mesh = new WallMesh();
        Material blooms = stream.Pick(palette.Blooms.AsSpan());
        float middle = width * stream.Range(0.2f, 0.8f), top = stream.Range(2.7f, 3.6f), reach = stream.Range(1.2f, 2.1f), lean = stream.Chance(0.5f) ? 1 : -1;
        Vector3 Stem(float t) => f.At(middle + (0.5f * lean * reach * t * t), top * t, 0.06f + (0.05f * MathF.Sin(t * 9)));
        mesh.Add(palette.Beam, Shapes.Tube([.. Enumerable.Range(0, 9).Select(i => Stem(i / 8f))], t => 0.045f * (1.1f - t), 8).ToMesh(1), Matrix4x4.Identity);
        for (int i = 0; i < 17; i++)
        {
            RandomStream own = stream.Child(i);
            float along = own.Gaussian() * 0.5f;
            Vector3 at = f.At(middle + (0.4f * lean * reach) + (reach * along), top + (0.16f * own.Gaussian()) - (0.5f * MathF.Abs(along)) + 0.1f, 0.12f + (0.14f * own.Next()));
            FlowerGarland.Lay(mesh, palette.Street, blooms, new WallFrame(at, f.Along, f.Out), -0.2f, 0.2f, 0, 0, own.Range(0.22f, 0.36f), own.Seed);
        }

        return mesh.ToModel();
    }
}
