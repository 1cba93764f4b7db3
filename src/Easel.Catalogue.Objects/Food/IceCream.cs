using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>Ice cream: scoops or a swirl in a wafer cone, or scoops in a glass cup.</summary>
internal sealed class IceCream : CatalogueEntry<IceCream.Parameters>
{
    /// <param name="Cup">Scoops in a glass cup instead of a cone.</param>
    /// <param name="Swirl">Soft ice in a swirl instead of scoops.</param>
    /// <param name="Scoops">1 to 3.</param>
    /// <param name="Scoop">Radius of a scoop, 0.031 to 0.035 m.</param>
    /// <param name="Cone">Height of the cone, 0.115 to 0.13 m.</param>
    /// <param name="Sprinkles">Whether sugar is strewn on it.</param>
    /// <param name="Cherry">Whether a cherry lies on top.</param>
    /// <param name="First">Colour of the lowest scoop, or of the swirl.</param>
    /// <param name="Second">Colour of the next.</param>
    /// <param name="Third">Colour of the uppermost.</param>
    /// <param name="Seed">Of all that is uneven.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        bool Cup, bool Swirl, int Scoops, float Scoop, float Cone, bool Sprinkles, bool Cherry, LinearRgb First, LinearRgb Second, LinearRgb Third, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "ice-cream",
        Names = ["ice cream", "ice cream cone", "soft ice cream", "soft serve", "gelato", "ice cream sundae", "sundae", "bowl of ice cream"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bowl of ice cream", "bowls of ice cream").Add("ice cream", "ice creams"),
        Words = ["soft", "sundae", "bowl", "cone", "chocolate", "vanilla", "strawberry"],
        Parts = ["cone"],
        Family = "food",
        Size = new Vector3(0.075f, 0.2f, 0.075f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.12f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool cup = wishes.Words.Overlaps(["sundae", "bowl"]), soft = wishes.Words.Overlaps(["soft", "serve"]);
        string[] tastes = ["#f3a6b8", "#f6e3b4", "#5b3420", "#b9dcae", "#f2cfa0", "#9fc8e8"];
        int first = stream.Child("taste").Range(0, tastes.Length - 1);
        LinearRgb Taste(int i) => !wishes.Colors.IsEmpty ? wishes.Colors[i % wishes.Colors.Length]
            : LinearRgb.FromHex(wishes.Words.Contains("chocolate") ? "#5b3420" : wishes.Words.Contains("vanilla") ? "#f6e6bd" : wishes.Words.Contains("strawberry") ? "#f19ab0" : tastes[(first + i) % tastes.Length]);
        return new Parameters(
            cup,
            soft || (!cup && !wishes.Words.Contains("cone") && stream.Child("swirl").Chance(0.3f)),
            cup ? 3 : stream.Child("scoops").Range(1, 2) + (stream.Child("three").Chance(0.2f) ? 1 : 0),
            stream.Child("scoop").Range(0.0315f, 0.0345f),
            stream.Child("cone").Range(0.116f, 0.128f),
            stream.Child("sprinkles").Chance(0.5f),
            stream.Child("cherry").Chance(cup ? 0.9f : 0.35f),
            Taste(0),
            Taste(1),
            Taste(2),
            stream.Child("made").Seed,
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        LinearRgb[] colors = [p.First, p.Second, p.Third];
        Material Ice(int i) => Presets.ByName(p.Material, p.Dye, "ice") ?? new Material { Name = "ice" + i, BaseColor = colors[i], Roughness = 0.5f, Specular = 0.03f, Coat = 0.12f, CoatRoughness = 0.25f, Translucency = 0.05f };
        Vector3 crown;
        if (p.Cup)
        {
            float y = AddCup(model);
            (float X, float Z)[] places = [(-0.02f, 0.012f), (0.021f, 0.013f), (0, -0.019f)];
            for (int i = 0; i < 3; i++)
            {
                AddScoop(model, Ice(i), new Vector3(places[i].X, y + (i == 2 ? 0.013f : 0), places[i].Z), p.Scoop * 0.86f, p.Seed + (uint)i, 0);
            }

            crown = new(0, y + (p.Scoop * 1.2f), -0.012f);
            AddSauce(model, crown, p);
        }
        else if (p.Swirl)
        {
            AddCone(model, p);
            crown = AddSwirl(model, Ice(0), p);
        }
        else
        {
            AddCone(model, p);
            float y = p.Cone + (p.Scoop * 0.42f);
            crown = default;
            for (int i = 0; i < p.Scoops; i++)
            {
                float size = p.Scoop * (1 - (0.05f * i));
                Vector3 at = new(0.003f * MathF.Sin((i * 2) + p.Seed), y, 0.002f * MathF.Cos(i * 2));
                AddScoop(model, Ice(i), at, size, p.Seed + (uint)i, i == 0 ? 1 : 0.8f);
                crown = at + new Vector3(0, size * 0.97f, 0);
                y += size * 1.32f;
            }

            if (p.Sprinkles)
            {
                AddSprinkles(model, crown - new Vector3(0, p.Scoop * 0.95f, 0), p.Scoop, p);
            }
        }

        if (p.Cherry)
        {
            Material cherry = FoodMaterials.Flesh(LinearRgb.FromHex("#b3121f"), "cherry") with { Coat = 0.9f, Roughness = 0.16f };
            model.Add(Shapes.Sphere(0.0095f, 40).Move(crown + new Vector3(0, 0.0062f, 0)), cherry, 1.3f);
            model.Add(Shapes.Tube(Splines.CatmullRom([crown + new Vector3(0, 0.0145f, 0), crown + new Vector3(0.003f, 0.026f, 0), crown + new Vector3(0.012f, 0.036f, 0.002f)], 6), 0.0008f, 8), Presets.Matte(LinearRgb.FromHex("#5a4a1f"), "stem"));
        }

        return model.Build(ground: true);
    }

    // A rolled wafer with a raised grid, a rim around its mouth, its foot cut flat by the holder it stands in.
    private static void AddCone(ModelBuilder model, Parameters p)
    {
        float h = p.Cone, r = p.Scoop * 0.92f;
        Material wafer = FoodMaterials.Baked(LinearRgb.FromHex("#d3964a"), "cone");
        const float Pitch = 12;
        PolyMesh cone = Shapes.Grid(220, 160, (u, v) =>
        {
            float a = u * MathF.Tau, t = v, reach = float.Lerp(0.0055f, r, MathF.Pow(t, 0.92f));
            float x = a / MathF.Tau * Pitch, y = t * 11, one = MathF.Abs(PatternToWhole(x + (0.5f * y))), two = MathF.Abs(PatternToWhole(x - (0.5f * y)));
            float ridge = MathF.Max(MathF.Exp(-one * one * 160), MathF.Exp(-two * two * 160));
            (float s, float c) = MathF.SinCos(a);
            reach += 0.0011f * ridge * (t < 0.97f ? 1 : 0);
            return new Vector3(reach * s, t * h, reach * c);
        }, wrapU: true).Paint((q, _) =>
        {
            float a = MathF.Atan2(q.X, q.Z), t = q.Y / h, x = a / MathF.Tau * Pitch, y = t * 11, one = PatternToWhole(x + (0.5f * y)), two = PatternToWhole(x - (0.5f * y));
            float ridge = MathF.Max(MathF.Exp(-one * one * 120), MathF.Exp(-two * two * 120));
            return LinearRgb.Lerp(new LinearRgb(0.78f, 0.66f, 0.52f), new LinearRgb(1.12f, 1.1f, 1.05f), ridge);
        });
        model.Add(cone, wafer, 1.2f);
        model.Add(Shapes.Torus(r + 0.0006f, 0.0024f, 96, 12, 0.0032f).Move(0, h - 0.001f, 0), wafer, 1.2f);
        model.Add(Shapes.Cylinder(0.0055f, 0.002f, 0.0006f, 32).Move(0, -0.001f, 0), wafer);

        // A spiral seam where the wafer overlaps.
        List<Vector3> seam = [.. Enumerable.Range(0, 41).Select(i => i / 40f).Select(t => (A: 0.9f + (1.1f * t), R: float.Lerp(0.0058f, r, MathF.Pow(t, 0.92f)) + 0.0006f, T: t)).Select(q => new Vector3(q.R * MathF.Sin(q.A), q.T * h, q.R * MathF.Cos(q.A)))];
        model.Add(Shapes.Tube(seam, 0.0012f, 10), wafer, 1.2f);
    }

    private static float PatternToWhole(float x) => x - MathF.Round(x);

    // A ball rough from the scoop, with a ragged skirt where it was pressed on.
    private static void AddScoop(ModelBuilder model, Material ice, Vector3 at, float r, uint seed, float skirt)
    {
        PolyMesh ball = Shapes.Sphere(1, 170).Warp(q =>
        {
            float a = MathF.Atan2(q.X, q.Z), ragged = Noise.Fbm(new Vector3(MathF.Cos(a) * 2.6f, seed % 31, MathF.Sin(a) * 2.6f), 3, seed);
            float streak = Noise.Fbm(new Vector3(q.X * 2.4f, q.Y * 8, q.Z * 2.4f), 3, seed + 1), fine = Noise.Fbm(q * 15, 3, seed + 2);
            float bump = (0.022f * streak) + (0.022f * fine);
            float low = -0.42f + (0.12f * ragged), flare = skirt * 0.2f * MathF.Exp(-MathF.Pow((q.Y - low) / 0.15f, 2)) * (0.8f + (0.8f * ragged));
            float cut = q.Y < low - 0.2f ? 0.82f : 1;
            return new Vector3(q.X * (1 + bump + flare), q.Y * (1 + bump) * cut, q.Z * (1 + bump + flare));
        }).Paint((q, _) => LinearRgb.Gray(1 + (0.1f * Noise.Fbm(q * 7, 3, seed + 5))));
        model.Add(ball.Scale(r).Move(at), ice, 1.3f);
    }

    // A ridged rope wound up to a point that bends over.
    private static Vector3 AddSwirl(ModelBuilder model, Material ice, Parameters p)
    {
        float r = p.Scoop * 0.98f, h = p.Scoop * 2.6f, foot = p.Cone - 0.004f;
        PolyMesh swirl = Shapes.Grid(180, 220, (u, v) =>
        {
            float a = u * MathF.Tau, turn = (v * 3.6f) + (a / MathF.Tau), coil = turn - MathF.Floor(turn);

            // The section steps out once per turn.
            float bead = MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * coil)), 0.55f), envelope = MathF.Pow(MathF.Max(0, 1 - v), 0.72f);
            float reach = r * envelope * (0.76f + (0.3f * bead)) + 0.0006f, tip = v > 0.85f ? (v - 0.85f) / 0.15f : 0;
            (float s, float c) = MathF.SinCos(a);
            return new Vector3((reach * s) + (0.006f * tip * tip), foot + (h * v) - (0.003f * tip * tip), reach * c);
        }, wrapU: true);
        model.Add(swirl, ice, 1.2f);
        return new Vector3(0.003f, foot + (h * 0.93f), 0);
    }

    private static float AddCup(ModelBuilder model)
    {
        List<Vector2> profile = Outlines.Round(
            [new(0, 0), new(0.034f, 0), new(0.035f, 0.003f), new(0.008f, 0.012f), new(0.0055f, 0.02f), new(0.009f, 0.034f), new(0.03f, 0.046f), new(0.05f, 0.08f), new(0.0475f, 0.0802f), new(0.028f, 0.05f), new(0, 0.042f)],
            [0, 0.001f, 0.001f, 0.01f, 0.006f, 0.01f, 0.012f, 0.001f, 0.001f, 0.014f, 0], 10, closed: false);
        model.Add(Shapes.Lathe(profile, 128), new Material { Name = "glass", Substance = "glass", BaseColor = LinearRgb.FromHex("#eef8fa"), Roughness = 0.006f, Transmission = 1, Ior = 1.5f, AttenuationDistance = 0.06f, Kind = FrameMaterialKind.Glass }, 1.1f);
        return 0.083f;
    }

    private static void AddSauce(ModelBuilder model, Vector3 crown, Parameters p)
    {
        Material sauce = FoodMaterials.Glossy(LinearRgb.FromHex("#3d1c0f"), "sauce");
        PolyMesh cap = Shapes.Grid(120, 30, (u, v) =>
        {
            float a = u * MathF.Tau, run = 0.55f + (0.3f * MathF.Sin((4 * a) + p.Seed)) + (0.2f * MathF.Sin((7 * a) + 1)), t = (1 - v) * run * 1.25f;
            (float s, float c) = MathF.SinCos(a);
            float reach = p.Scoop * 0.9f * MathF.Sin(MathF.Min(1.5f, t)), y = p.Scoop * 0.9f * (MathF.Cos(MathF.Min(1.5f, t)) - 1);
            return crown + new Vector3(reach * s, y + 0.0016f, reach * c);
        }, wrapU: true);
        model.Add(cap, sauce, 1.3f);
        model.Add(Shapes.Cylinder(0.006f, 0.075f, 0.001f, 24).RotateZ(-0.5f).RotateX(-0.25f).Move(crown + new Vector3(0.014f, -0.012f, -0.008f)), FoodMaterials.Baked(LinearRgb.FromHex("#cf9450"), "wafer"));
    }

    private static void AddSprinkles(ModelBuilder model, Vector3 middle, float r, Parameters p)
    {
        string[] colors = ["#e8404e", "#3a9ae0", "#f2b71f", "#4db45e", "#e06ab0"];
        var stream = new RandomStream(p.Seed).Child("sprinkles");
        for (int i = 0; i < 60; i++)
        {
            RandomStream own = stream.Child(i);
            Vector3 n = own.Direction();
            if (n.Y < 0.05f)
            {
                continue;
            }

            Vector3 along = Vector3.Normalize(Vector3.Cross(n, own.Direction())) * 0.0024f, at = middle + (n * r * 1.005f);
            model.Add(Shapes.Capsule(at - along, at + along, 0.0008f, 10), Presets.Plastic(LinearRgb.FromHex(colors[i % colors.Length]), "sprinkle" + (i % colors.Length)) with { Roughness = 0.3f }, 1.2f);
        }
    }
}
