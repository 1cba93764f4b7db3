using System.Numerics;
using Easel.Catalogue.Vapour;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>A plume of smoke: billows that roll up from a narrow foot, spread, and thin out above.</summary>
internal sealed class SmokePlume : CatalogueEntry<SmokePlume.Parameters>
{
    /// <param name="Height">1.6 to 2 m.</param>
    /// <param name="Spread">Radius at the top over the height, 0.24 to 0.34.</param>
    /// <param name="Sway">How far it drifts aside, share of the height, −0.22 to 0.22.</param>
    /// <param name="Billows">60 to 80.</param>
    /// <param name="Curl">Turns of the billows about its middle, 1.2 to 2.</param>
    /// <param name="Color">Of the smoke.</param>
    /// <param name="Seed">Of its form.</param>
    public sealed record Parameters(float Height, float Spread, float Sway, int Billows, float Curl, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "smoke-plume",
        Names = ["smoke plume", "smoke", "plume of smoke", "puff of smoke", "smoke cloud", "cloud of smoke"],
        Words = ["thick", "black", "dark"],
        Parts = ["smoke"],
        Family = "nature",
        Size = new Vector3(1.1f, 1.8f, 1f),
        Habitats = ["studio", "meadow"],
        ViewAzimuth = 0,
        ViewElevation = 0.03f,
    };

    /// <summary>Optical depth from side to side.</summary>
    private const float Depth = 14;

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(1.65f, 1.9f), stream.Child("spread").Range(0.25f, 0.31f), stream.Child("sway").Pick(-1f, 1f) * stream.Child("sway").Range(0.08f, 0.18f),
        stream.Child("billows").Range(64, 76), stream.Child("curl").Range(1.3f, 1.9f), wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Overlaps(["black", "dark"]) ? "#35373b" : "#dde1e6")), stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        var billows = new PolyMesh();
        for (int i = 0; i < p.Billows; i++)
        {
            RandomStream own = stream.Child(i);
            float t = MathF.Pow((i + 0.5f) / p.Billows, 0.8f), broad = p.Height * p.Spread * (0.10f + (0.90f * Noise.SmoothStep(0, 0.85f, t))), turn = MathF.Tau * ((p.Curl * t) + (0.618f * i));
            float r = broad * own.Range(0.34f, 0.62f);
            Vector3 at = new((p.Sway * p.Height * t * t) + (0.55f * broad * MathF.Cos(turn)), r + ((p.Height - (2 * r)) * t), 0.55f * broad * MathF.Sin(turn));

            // Denser and darker below, paler where light comes through.
            billows.Join(Shapes.Sphere(r, 36).Displace((q, _) => r * 0.18f * Noise.Fbm(q / r * 1.2f, 2, (uint)i)).Paint(LinearRgb.Gray(0.86f + (0.14f * t))).Move(at));
        }

        var smoke = new SmokeMedium(0.24f, Math.Clamp(p.Sway / p.Spread, -1, 1), p.Seed) { OpticalDepth = Depth, Albedo = LinearRgb.Lerp(p.Color, LinearRgb.White, 0.3f) };
        model.Add(billows, new Material { Name = "smoke", BaseColor = p.Color, Roughness = 1, Specular = 0, Translucency = 0.5f, Sheen = 0.25f, Medium = smoke }, 1.4f);

        return model.Build(ground: true, center: true);
    }
}
