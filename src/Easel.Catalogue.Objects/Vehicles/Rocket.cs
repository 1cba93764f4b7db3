using Easel.Catalogue.Fire;
using Easel.Catalogue.Vapour;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A rocket of the storybook: a cigar with a coloured nose, swept fins and a porthole; flying on its flame by word.</summary>
internal sealed class Rocket : CatalogueEntry<Rocket.Parameters>
{
    /// <param name="Height">7.4 to 8.6 m.</param>
    /// <param name="Radius">Greatest, 1.1 to 1.35 m.</param>
    /// <param name="Fins">3 or 4.</param>
    /// <param name="Portholes">1 or 2.</param>
    /// <param name="IsFlying">Whether it flies on its flame, leaning.</param>
    /// <param name="IsLaunched">Whether it lifts off, upright on its flame over the smoke that it blows aside.</param>
    /// <param name="Seed">Of flame and smoke.</param>
    /// <param name="Color">Of the hull.</param>
    /// <param name="Second">Of nose, fins and bands.</param>
    public sealed record Parameters(float Height, float Radius, int Fins, int Portholes, bool IsFlying, bool IsLaunched, uint Seed, LinearRgb Color, LinearRgb Second);

    public override EntryInfo Info { get; } = new()
    {
        Id = "rocket",
        Names = ["rocket", "spaceship", "space rocket", "rocket ship", "spacecraft"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("spacecraft", "spacecraft"),
        Words = ["fly", "flying", "launch", "toy"],
        Parts = ["nose", "fin", "window"],
        Family = "vehicles",
        Size = new Vector3(4.4f, 9f, 4.4f),
        Habitats = ["moon", "mars", "space", "studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.06f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb hull = wishes.ColorOr(LinearRgb.FromHex("#eeece6"));
        LinearRgb second = wishes.Colors.Length > 1 ? wishes.Colors[1] : hull.R > 2.5f * hull.G && hull.R > 2.5f * hull.B ? LinearRgb.FromHex("#f2efe8") : LinearRgb.FromHex(wishes.Colors.IsEmpty ? stream.Child("second").Pick("#d0252b", "#e8641b", "#1f6fc4", "#d0252b") : "#d0252b");
        return new Parameters(
            stream.Child("height").Range(7.6f, 8.4f), stream.Child("radius").Range(1.16f, 1.3f), stream.Child("fins").Pick(3, 4, 4), stream.Child("portholes").Range(1, 2), wishes.Words.Overlaps(["fly", "flying"]) || wishes.Pose == "fly", wishes.Words.Contains("launch") || wishes.Pose == "launch", stream.Child("flame").Seed,
            hull, wishes.PartColorOr("nose", wishes.PartColorOr("fin", second)));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, r = p.Radius, foot = h * 0.14f;
        Material hull = Presets.Lacquer(p.Color, "body") with { Roughness = 0.26f, Coat = 0.9f, CoatRoughness = 0.05f }, paint = hull with { Name = "nose", BaseColor = p.Second };
        Material steel = VehicleMaterials.Bright, brass = Presets.Brass("porthole") with { Roughness = 0.2f };
        var profile = new Curve((0, 0.62f), (0.05f, 0.7f), (0.25f, 0.93f), (0.42f, 1), (0.6f, 0.93f), (0.75f, 0.74f), (0.88f, 0.44f), (0.96f, 0.18f), (1, 0));
        PolyMesh body = Shapes.Grid(128, 120, (u, v) =>
        {
            float a = MathF.Tau * u, radius = MathF.Max(0.002f, r * profile.At(v));
            return new Vector3(radius * MathF.Sin(a), foot + ((h - foot) * v), radius * MathF.Cos(a));
        }, wrapU: true);
        body.WithNormals(body.VertexNormals());
        float At(float t) => foot + ((h - foot) * t);
        float Wide(float t) => r * profile.At(t);
        model.Add(body.Cut(v => At(0.72f) - v.Y), paint, 1.2f);
        model.Add(body.Cut(v => MathF.Abs(v.Y - At(0.13f)) - (0.03f * h)), paint, 1.2f);
        model.Add(body, hull, 1.2f);

        // Rings at the joints, rivets along them, an aerial on the tip.
        PolyMesh rivets = new();
        foreach (float t in (ReadOnlySpan<float>)[0.72f, 0.165f, 0.095f])
        {
            model.Add(Shapes.Torus(Wide(t) + 0.006f, 0.03f, 112, 10).Move(0, At(t), 0), steel, 1);
        }

        for (int i = 0; i < 40; i++)
        {
            float a = MathF.Tau * i / 40;
            rivets.Join(Shapes.Sphere(0.022f, 8).Move(Wide(0.695f) * MathF.Sin(a), At(0.695f), Wide(0.695f) * MathF.Cos(a)), Shapes.Sphere(0.022f, 8).Move(Wide(0.2f) * MathF.Sin(a), At(0.2f), Wide(0.2f) * MathF.Cos(a)));
        }

        model.Add(rivets, steel, 1.2f);
        model.Add(Shapes.Rod(new(0, h - 0.05f, 0), new(0, h + 0.42f, 0), 0.03f, 0.018f, 12).Join(Shapes.Sphere(0.07f, 20).Move(0, h + 0.46f, 0)), steel, 1);
        for (int i = 0; i < p.Portholes; i++)
        {
            float t = 0.55f - (0.17f * i), size = (i == 0 ? 0.42f : 0.26f) * r / 1.2f, slope = MathF.Atan2((Wide(t - 0.02f) - Wide(t + 0.02f)), 0.04f * (h - foot));
            Vector3 at = new(0, At(t), Wide(t) - 0.02f);
            Matrix4x4 place = Matrix4x4.CreateRotationX(-slope) * Matrix4x4.CreateTranslation(at);
            model.Add(Shapes.Torus(size, size * 0.16f, 64, 16).RotateX(MathF.PI / 2).Transform(place), brass, 1.2f);
            model.Add(Shapes.Ellipsoid(new Vector3(size, size, size * 0.22f), 48).Transform(place), new Material { Name = "window", BaseColor = LinearRgb.FromHex("#3f8fb5"), Roughness = 0.05f, Specular = 0.06f, Coat = 1, CoatRoughness = 0.02f, Kind = FrameMaterialKind.Glass }, 1.2f);
            for (int k = 0; k < 10; k++)
            {
                (float s, float c) = MathF.SinCos(MathF.Tau * k / 10);
                model.Add(Shapes.Sphere(size * 0.055f, 8).Move(size * s, size * c, size * 0.15f).Transform(place), steel, 1.2f);
            }
        }

        Fins(model, p, foot, Wide(0.1f), paint);

        // The bell of the motor, and its flame when it flies.
        model.Add(Shapes.Lathe(Outlines.Round([new(r * 0.5f, foot + 0.05f), new(r * 0.34f, foot - (h * 0.02f)), new(r * 0.52f, foot - (h * 0.075f)), new(r * 0.47f, foot - (h * 0.075f)), new(r * 0.28f, foot - (h * 0.02f)), new(0, foot)], [0, 0.06f, 0.01f, 0.01f, 0.06f, 0], 5, closed: false).AsEnumerable().Reverse().ToList(), 72).Flip(), VehicleMaterials.Slat, 1);
        float low = foot - (h * 0.07f);
        if (p.IsFlying || p.IsLaunched)
        {
            Flame(model, r, low, p.Seed);
        }

        if (p.IsLaunched)
        {
            Exhaust(model, r, low - (r * 3.4f), p.Seed);
        }

        model.Surface(SurfaceTag.Print, new Vector3(0, At(0.27f), Wide(0.27f) + 0.01f), new Vector3(r * 0.7f, 0, 0), new Vector3(0, h * 0.05f, 0), Wide(0.27f));
        return p.IsFlying ? new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationZ(-0.42f)).Build(ground: true, center: true) : model.Build(ground: true, center: true);
    }

    private static void Flame(ModelBuilder model, float r, float low, uint seed) => model.Add(
        Shapes.Lathe([new(0, low - (r * 3.2f)), new(r * 0.22f, low - (r * 2.3f)), new(r * 0.55f, low - (r * 0.9f)), new(r * 0.6f, low - (r * 0.3f)), new(r * 0.3f, low + 0.05f)], 40).Rest(q => new Vector3(0.7f, (low - q.Y) / (3.2f * r), 0)),
        Flames.Gas(5, seed, axis: -Vector3.UnitY), 1.2f);

    /// <summary>Smoke that rolls away over the ground.</summary>
    private static void Exhaust(ModelBuilder model, float r, float ground, uint seed)
    {
        var cloud = new PolyMesh();
        for (int i = 0; i < 14; i++)
        {
            float turn = MathF.Tau * i / 14, away = r * (i % 2 == 0 ? 1.6f : 3.1f), size = r * (i % 2 == 0 ? 1.1f : 1.35f);
            cloud.Join(Shapes.Sphere(size, 24).Displace((q, _) => size * 0.2f * Noise.Fbm(q / size * 1.5f, 3, seed + (uint)i)).Move(away * MathF.Sin(turn), ground + (0.8f * size), away * MathF.Cos(turn)));
        }

        LinearRgb white = LinearRgb.FromHex("#f2f3f4");
        model.Add(cloud, new Material { Name = "smoke", BaseColor = white, Roughness = 1, Specular = 0, Translucency = 0.4f, Medium = new CloudMedium(seed) { OpticalDepth = 16, Albedo = white } }, 1.4f);
    }

    private static void Fins(ModelBuilder model, Parameters p, float foot, float wide, Material paint)
    {
        float h = p.Height, r = p.Radius;
        for (int i = 0; i < p.Fins; i++)
        {
            // A swept blade, thick at the root, standing on its tip.
            List<Vector2> outline = Outlines.Round([new(wide * 0.7f, foot + (h * 0.25f)), new(wide * 1.1f, foot + (h * 0.19f)), new(r * 1.62f, foot + (h * 0.02f)), new(r * 1.78f, 0), new(r * 1.56f, 0), new(r * 1.34f, foot - (h * 0.02f)), new(wide * 0.7f, foot + (h * 0.02f))], [0.05f, h * 0.06f, h * 0.1f, 0.08f, 0.06f, h * 0.05f, 0.05f], 8);
            PolyMesh fin = Shapes.Extrude(outline, r * 0.15f, r * 0.06f, 4);
            model.Add(fin.RotateY((MathF.Tau * (i + (p.Fins == 3 ? 0.25f : 0.5f)) / p.Fins) + 0.25f), paint, 1);
        }
    }
}
