using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Accessories;

/// <summary>An open umbrella with a crook, or a parasol of the beach on its pole.</summary>
internal sealed class Umbrella : CatalogueEntry<Umbrella.Parameters>
{
    /// <param name="IsParasol">Large, on a straight pole stuck in the ground.</param>
    /// <param name="Radius">0.48 to 0.56 m; a parasol 1.1 m.</param>
    /// <param name="Dome">Height of the canopy over its rim, 0.46 to 0.56 of the radius.</param>
    /// <param name="Gores">8 or 10.</param>
    /// <param name="Scallop">How far the hem is drawn in between the ribs, 0.05 to 0.09.</param>
    /// <param name="Lean">Of the shaft, radians.</param>
    /// <param name="Colors">Of the gores in turn.</param>
    /// <param name="Wood">Whether shaft and crook are of wood instead of black steel.</param>
    public sealed record Parameters(bool IsParasol, float Radius, float Dome, int Gores, float Scallop, float Lean, ImmutableArray<LinearRgb> Colors, bool Wood);

    public override EntryInfo Info { get; } = new()
    {
        Id = "umbrella",
        Names = ["umbrella", "open umbrella", "parasol", "beach umbrella", "sun umbrella", "brolly"],
        Words = ["beach", "parasol", "sun", "striped"],
        Parts = ["handle"],
        Family = "accessories",
        Size = new Vector3(1.05f, 0.95f, 1.05f),
        Habitats = ["studio", "city-street", "park", "ocean-beach"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.2f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool parasol = wishes.Words.Overlaps(["beach", "parasol", "sun"]);
        LinearRgb main = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#d01f2f", "#e0a21b", "#1f5fa8", "#1f7a5c", "#7d2f7a")));
        bool alternates = wishes.Colors.Length > 1 || wishes.Words.Contains("striped") || (wishes.Colors.IsEmpty && (parasol || stream.Child("alternating").Chance(0.5f)));
        ImmutableArray<LinearRgb> colors = wishes.Colors.Length > 1 ? [.. wishes.Colors] : alternates ? [main, LinearRgb.FromHex("#f2ede0")] : [main];
        return new Parameters(
            parasol, parasol ? stream.Child("radius").Range(1.02f, 1.15f) : stream.Child("radius").Range(0.5f, 0.55f), parasol ? 0.42f : stream.Child("dome").Range(0.47f, 0.54f), stream.Child("gores").Pick(8, 8, 10),
            stream.Child("scallop").Range(0.055f, 0.085f), parasol ? stream.Child("lean").Range(0.08f, 0.16f) : stream.Child("lean").Range(0.16f, 0.26f), colors, parasol || stream.Child("wood").Chance(0.6f));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius, dome = r * p.Dome, shaft = p.IsParasol ? 2.05f : 0.8f, rim = shaft - dome;
        Material steel = Presets.Metal(LinearRgb.FromHex("#8f9498"), 0.3f, "rib");
        Material wood = p.Wood ? Presets.Wood("cherry", name: "handle") with { Coat = 0.5f, CoatRoughness = 0.1f } : Presets.Plastic(LinearRgb.FromHex("#1d1e21"), "handle") with { Roughness = 0.35f };
        Canopy(model, p, shaft, dome);
        float thick = p.IsParasol ? 0.02f : 0.0065f;
        model.Add(Shapes.Rod(new(0, p.IsParasol ? 0 : 0.1f, 0), new(0, shaft + 0.01f, 0), thick, null, 20), p.IsParasol ? wood : steel);

        // The ferrule above, ribs and stretchers below, and the runner they meet at.
        model.Add(Shapes.Cylinder(thick * 1.7f, r * 0.11f, thick * 0.3f, 24, thick * 0.7f).Move(0, shaft, 0), wood, 0.9f);
        float runner = rim + (dome * 0.32f);
        model.Add(Shapes.Cylinder(thick * 2.1f, r * 0.07f, thick * 0.3f, 24).Move(0, runner, 0), steel);
        for (int i = 0; i < p.Gores; i++)
        {
            float turn = MathF.Tau * i / p.Gores;
            List<Vector3> rib = [.. Enumerable.Range(0, 17).Select(k => Point(p, shaft, dome, turn, k / 16f, -0.004f * r / 0.52f))];
            model.Add(Shapes.Tube(rib, 0.0024f * r / 0.52f, 8), steel, 1.2f);
            model.Add(Shapes.Rod(new(0, runner + (r * 0.05f), 0), rib[9], 0.002f * r / 0.52f, null, 8), steel);
            model.Add(Shapes.Capsule(rib[15], Point(p, shaft, dome, turn, 1.025f, -0.002f), 0.0045f * r / 0.52f, 12), steel, 1);
        }

        if (!p.IsParasol)
        {
            List<Vector3> crook = [new(0, 0.3f, 0), new(0, 0.2f, 0), new(0, 0.1f, 0), new(0, 0.052f, 0)];
            for (int i = 1; i <= 14; i++)
            {
                (float s, float c) = MathF.SinCos(MathF.PI * 1.08f * i / 14);
                crook.Add(new Vector3(0.046f * (1 - c), 0.052f - (0.046f * s), 0));
            }

            model.Add(Shapes.Tube(crook, t => t < 0.02f ? 0.009f : 0.0118f, 24), wood, 1.2f);
            model.Add(Shapes.Cylinder(0.0128f, 0.012f, 0.003f, 24).Move(0, 0.296f, 0), Presets.Brass());
            model.Surface(SurfaceTag.Grip, new Vector3(0, 0.16f, 0), new Vector3(0.02f, 0, 0), new Vector3(0, 0, -0.02f));
        }

        model.Surface(SurfaceTag.Under, new Vector3(0, 0, 0), new Vector3(r, 0, 0), new Vector3(0, 0, -r));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(p.Lean) * Matrix4x4.CreateRotationZ(p.Lean * 0.4f)).Build(ground: true, center: true);
    }

    private static void Canopy(ModelBuilder model, Parameters p, float shaft, float dome)
    {
        const int Across = 14, Along = 22;
        for (int i = 0; i < p.Gores; i++)
        {
            float from = MathF.Tau * i / p.Gores, step = MathF.Tau / p.Gores;
            Material cloth = new()
            {
                Name = i % p.Colors.Length == 0 ? "canopy" : "canopy 2", BaseColor = p.Colors[i % p.Colors.Length], Roughness = 0.55f, Specular = 0.03f, Sheen = 0.15f, Translucency = 0.18f,
            };
            PolyMesh gore = Shapes.Grid(Across, Along, (u, v) => Point(p, shaft, dome, from + (step * u), 1 - (0.985f * v), 0));
            model.Add(gore.Solidify(0.0016f * p.Radius / 0.52f), cloth, 1.2f);
        }
    }

    /// <summary>A point of the canopy: the cloth is stretched between the ribs, so it lies lower there and its hem is drawn in.</summary>
    /// <param name="p">The umbrella.</param>
    /// <param name="shaft">Height of its middle, metres.</param>
    /// <param name="dome">Height over the rim, metres.</param>
    /// <param name="turn">Direction, radians; ribs at whole gores.</param>
    /// <param name="t">0 in the middle, 1 at the rim.</param>
    /// <param name="lift">Over the cloth, metres.</param>
    private static Vector3 Point(Parameters p, float shaft, float dome, float turn, float t, float lift)
    {
        float place = turn / MathF.Tau * p.Gores, between = MathF.Sin(MathF.PI * (place - MathF.Floor(place)));
        float angle = t * 1.32f, flat = MathF.Sin(angle) / MathF.Sin(1.32f), high = (MathF.Cos(angle) - MathF.Cos(1.32f)) / (1 - MathF.Cos(1.32f));
        float radius = p.Radius * flat * (1 - (p.Scallop * between * t * t));
        float y = shaft - dome + (dome * high) - (p.Radius * 0.05f * between * t * (1.4f - t)) + lift;
        return new Vector3(radius * MathF.Sin(turn), y + (p.Radius * 0.03f * between * t * t * t), radius * MathF.Cos(turn));
    }
}
