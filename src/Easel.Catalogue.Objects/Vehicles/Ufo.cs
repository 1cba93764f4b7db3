using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A flying saucer: a polished disc with a dome and a ring of lamps, on legs or in the air; with a beam by word.</summary>
internal sealed class Ufo : CatalogueEntry<Ufo.Parameters>
{
    /// <param name="Radius">3.6 to 4.4 m.</param>
    /// <param name="Thick">Of the disc by its radius, 0.3 to 0.4.</param>
    /// <param name="Dome">Radius of the dome by that of the disc, 0.34 to 0.44.</param>
    /// <param name="Lamps">On the rim, 14 to 20.</param>
    /// <param name="Beams">Whether light falls from below.</param>
    /// <param name="HasPilot">Whether a green head looks out of the dome.</param>
    /// <param name="Color">Of the metal.</param>
    /// <param name="Light">Colour of the lamps.</param>
    public sealed record Parameters(float Radius, float Thick, float Dome, int Lamps, bool Beams, bool HasPilot, LinearRgb Color, LinearRgb Light);

    public override EntryInfo Info { get; } = new()
    {
        Id = "ufo",
        Names = ["flying saucer", "ufo", "alien spaceship", "alien ship", "alien spacecraft", "saucer spaceship"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("alien spacecraft", "alien spacecraft"),
        Words = ["beam", "alien", "light"],
        Parts = ["dome", "beam", "light"],
        Family = "vehicles",
        Size = new Vector3(8, 3.4f, 8),
        Support = Support.Air,
        Habitats = ["desert", "meadow", "moon", "mars", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.04f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(3.8f, 4.2f), stream.Child("thick").Range(0.32f, 0.38f), stream.Child("dome").Range(0.36f, 0.42f), stream.Child("lamps").Range(14, 18), wishes.Words.Contains("beam"), !wishes.Words.Contains("empty"),
        wishes.ColorOr(LinearRgb.FromHex("#b9c0c8")), wishes.PartColorOr("light", wishes.PartColorOr("beam", LinearRgb.FromHex(stream.Child("light").Pick("#8dff6a", "#6ae8ff", "#ffd24a")))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius, t = r * p.Thick, d = r * p.Dome, low = p.Beams ? r * 1.7f : 0, mid = low + (t * 0.55f);
        Material metal = Presets.Metal(p.Color, 0.28f, "body") with { Metallic = 0.7f };
        List<Vector2> disc = Splines.CatmullRom2D([new(0, low), new(r * 0.26f, low + (t * 0.02f)), new(r * 0.5f, low + (t * 0.16f)), new(r * 0.8f, low + (t * 0.4f)), new(r, mid - (t * 0.03f)), new(r, mid + (t * 0.05f)), new(r * 0.78f, mid + (t * 0.2f)), new(r * 0.52f, mid + (t * 0.42f)), new(d * 1.04f, mid + (t * 0.54f)), new(0, mid + (t * 0.56f))], 12);
        model.Add(Shapes.Lathe([.. disc.Select(q => q with { X = MathF.Max(0, q.X) })], 144), metal, 1.0f);
        model.Add(Shapes.Torus(r, t * 0.09f, 144, 14).Move(0, mid, 0), metal with { Name = "rim", BaseColor = p.Color * 0.6f }, 1.1f);
        model.Add(Shapes.Torus(d * 1.05f, t * 0.07f, 96, 12).Move(0, mid + (t * 0.55f), 0), metal with { Name = "collar", BaseColor = p.Color * 0.6f }, 1.1f);

        // Lamps round the upper slope, hatches below.
        PolyMesh lamps = new(), seams = new();
        for (int i = 0; i < p.Lamps; i++)
        {
            float a = MathF.Tau * i / p.Lamps;
            (float s, float c) = MathF.SinCos(a);
            lamps.Join(Shapes.Sphere(r * 0.042f, 20).Move(r * 0.86f * s, mid + (t * 0.155f), r * 0.86f * c));
            seams.Join(Shapes.Rod(new(r * 0.98f * s, mid + (t * 0.07f), r * 0.98f * c), new(d * 1.1f * s, mid + (t * 0.535f), d * 1.1f * c), r * 0.004f, sides: 5));
        }

        model.Add(lamps, Presets.Glow(p.Light, 3, "light"), 1.2f);
        model.Add(seams, metal with { Name = "seam", BaseColor = p.Color * 0.4f }, 1);
        for (int i = 0; i < 3; i++)
        {
            (float s, float c) = MathF.SinCos((MathF.Tau * i / 3) + 0.5f);
            model.Add(Shapes.Sphere(r * 0.12f, 32).Scale(1, 0.7f, 1).Move(r * 0.5f * s, low + (t * 0.14f), r * 0.5f * c), metal with { Name = "pod", BaseColor = p.Color * 0.7f }, 1.2f);
        }

        model.Add(Shapes.Cylinder(r * 0.22f, t * 0.06f, 0.02f, 64).Move(0, low - (t * 0.02f), 0), Presets.Glow(p.Light, p.Beams ? 5 : 2, "port"));
        List<Vector2> dome = [.. Enumerable.Range(0, 17).Select(i => MathF.PI / 2 * i / 16).Select(a => new Vector2(d * MathF.Cos(a), mid + (t * 0.55f) + (d * 0.92f * MathF.Sin(a))))];
        model.Add(Shapes.Lathe(dome, 96), Presets.Pane(LinearRgb.FromHex("#bfe9e2"), "dome"), 1.2f);
        if (p.HasPilot)
        {
            Pilot(model, new Vector3(0, mid + (t * 0.5f), 0), d);
        }

        if (p.Beams)
        {
            model.Add(Shapes.Lathe([new(r * 0.55f, 0.01f), new(r * 0.2f, low)], 64), new Material { Name = "beam", BaseColor = LinearRgb.Lerp(p.Light, LinearRgb.White, 0.6f), Roughness = 1, Specular = 0, Transmission = 0.8f, Ior = 1, ThinWalled = true, Emission = p.Light * 0.22f }, 1.2f);
            model.Add(Shapes.Cylinder(r * 0.55f, 0.02f, 0, 64), Presets.Glow(p.Light, 0.6f, "pool"));
        }

        return model.Build(ground: true, center: true);
    }

    // Head and shoulders of a small green pilot with large dark eyes.
    private static void Pilot(ModelBuilder model, Vector3 at, float d)
    {
        Material skin = new() { Name = "pilot", BaseColor = LinearRgb.FromHex("#6fbf4a"), Roughness = 0.4f, Coat = 0.2f };
        model.Add(Shapes.Ellipsoid(new Vector3(d * 0.3f, d * 0.34f, d * 0.24f), 40).Warp(q => q with { X = q.X * (1 + (0.5f * q.Y / d)), Z = q.Z * (1 + (0.4f * q.Y / d)) }).Move(at + new Vector3(0, d * 0.52f, 0)).Join(Shapes.Ellipsoid(new Vector3(d * 0.3f, d * 0.2f, d * 0.2f), 32).Move(at + new Vector3(0, d * 0.06f, 0)), Shapes.Rod(at, at + new Vector3(0, d * 0.4f, 0), d * 0.08f)), skin, 1.3f);
        model.Add(Shapes.Ellipsoid(new Vector3(d * 0.1f, d * 0.13f, d * 0.06f), 28).RotateZ(0.45f).Move(at + new Vector3(d * 0.14f, d * 0.55f, d * 0.2f)).BothSides(), new Material { Name = "eyes", BaseColor = LinearRgb.FromHex("#0c0d10"), Roughness = 0.08f, Coat = 1 }, 1.3f);
    }
}
