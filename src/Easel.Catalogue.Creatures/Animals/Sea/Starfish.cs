using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Sea;

/// <summary>A starfish lying with one arm a little raised: five thick arms with rows of pale knobs.</summary>
internal sealed class Starfish : CatalogueEntry<Starfish.Parameters>
{
    /// <param name="Span">0.13 to 0.17 m.</param>
    /// <param name="Arms">5, rarely 6.</param>
    /// <param name="Thick">Of an arm at its root over the span, 0.11 to 0.14.</param>
    /// <param name="Curl">How much the tips turn up, share of the span, 0.02 to 0.1.</param>
    /// <param name="Sway">How far arms bend aside, radians, −0.3 to 0.3.</param>
    /// <param name="Color">Of the skin.</param>
    /// <param name="Knob">Of the knobs.</param>
    /// <param name="Seed">Variation.</param>
    public sealed record Parameters(float Span, int Arms, float Thick, float Curl, float Sway, LinearRgb Color, LinearRgb Knob, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "starfish",
        Names = ["starfish", "sea star"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("starfish", "starfish"),
        Parts = ["spots"],
        Family = "animals",
        Size = new Vector3(0.15f, 0.035f, 0.15f),
        Habitats = ["beach", "underwater", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.8f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("span").Range(0.14f, 0.16f), 5, stream.Child("thick").Range(0.115f, 0.135f), stream.Child("curl").Range(0.03f, 0.08f), stream.Child("sway").Range(-0.25f, 0.25f),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#e8662a", "#d8432e", "#e0863a"))),
        wishes.PartColorOr("spots", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex("#f8d8a4")),
        stream.Child("knobs").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float half = p.Span * 0.52f, thick = p.Thick * p.Span;
        var body = new Easel.Scenes.Sdf.SdfGroup();
        PolyMesh knobs = new();
        for (int i = 0; i < p.Arms; i++)
        {
            RandomStream own = stream.Child(i);
            float turn = MathF.Tau * i / p.Arms, bend = p.Sway * own.Range(0.4f, 1) * (own.Chance(0.5f) ? 1 : -1), curl = p.Curl * p.Span * own.Range(0.3f, 1);
            Vector4 At(float t) => new(half * t * MathF.Sin(turn + (bend * t * t)), (0.52f * thick) + (curl * MathF.Pow(t, 3)) - (0.2f * thick * t), half * t * MathF.Cos(turn + (bend * t * t)), thick * (1 - (0.68f * MathF.Pow(t, 0.9f))));
            body.Union(new Easel.Scenes.Sdf.TransformedShape(new Easel.Scenes.Sdf.Chain([At(0), At(0.25f), At(0.5f), At(0.75f), At(1)]), Vector3.Zero), 0.6f * thick);
            for (int k = 1; k < 13; k++)
            {
                float t = k / 12.6f;
                Vector4 at = At(t);
                Vector3 along = new(MathF.Sin(turn), 0, MathF.Cos(turn)), across = new(along.Z, 0, -along.X);
                foreach (float row in (ReadOnlySpan<float>)[-1, 0, 1])
                {
                    float up = row == 0 ? 0.98f : 0.66f;
                    knobs.Join(Shapes.Sphere(thick * (row == 0 ? 0.13f : 0.09f) * (1 - (0.5f * t)), 14).Move(new Vector3(at.X, at.Y, at.Z) + (across * (row * 0.72f * at.W)) + new Vector3(0, up * at.W, 0)));
                }
            }
        }

        body.Displace(q => 0.05f * thick * Noise.Fbm(q / thick * 3.2f, 2, p.Seed), 0.06f * thick);
        Mesh(model, body, p, resolution);
        model.Add(knobs, new Material { Name = "spots", BaseColor = p.Knob, Roughness = 0.6f }, 1.6f);
        return model.Build(ground: true, center: true);
    }

    private static void Mesh(ModelBuilder model, Easel.Scenes.Sdf.SdfGroup body, Parameters p, float resolution) => model.Add(
        Easel.Scenes.Sdf.SdfMesher.Build(body, Math.Clamp(1.3f * resolution, p.Span / 200, p.Span / 70)),
        new Material { Name = "body", BaseColor = p.Color, Roughness = 0.65f, Specular = 0.03f, Pattern = new Easel.Scenes.Materials.Patterns.Speckles(new LinearRgb(1.2f, 1.3f, 1.3f), 0.0035f, 0.35f) });
}
