using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A bagel strewn with seeds, whole or cut and filled with cream cheese.</summary>
internal sealed class Bagel : CatalogueEntry<Bagel.Parameters>
{
    /// <param name="Radius">To the middle of the ring, 0.034 to 0.038 m.</param>
    /// <param name="Tube">0.021 to 0.024 m.</param>
    /// <param name="Seeds">Number, 120 to 260; 0 for none.</param>
    /// <param name="Poppy">Whether some of the seeds are poppy.</param>
    /// <param name="Filled">Whether it is cut and filled.</param>
    /// <param name="Lift">Tilt of the upper half, radians, 0 to 0.12.</param>
    /// <param name="Color">Of the crust.</param>
    /// <param name="Seed">Of what is strewn.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Radius, float Tube, int Seeds, bool Poppy, bool Filled, float Lift, LinearRgb Color, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "bagel",
        Names = ["bagel"],
        Words = ["plain", "sesame", "poppy", "whole", "cream"],
        Family = "food",
        Size = new Vector3(0.12f, 0.05f, 0.12f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.52f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.034f, 0.0375f),
        stream.Child("tube").Range(0.0215f, 0.0235f),
        wishes.Words.Contains("plain") ? 0 : stream.Child("seeds").Range(150, 240),
        wishes.Words.Contains("poppy") || (!wishes.Words.Contains("sesame") && stream.Child("poppy").Chance(0.45f)),
        !wishes.Words.Overlaps(["whole", "plain"]) && (wishes.Words.Contains("cream") || stream.Child("filled").Chance(0.4f)),
        stream.Child("lift").Range(0.02f, 0.09f),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#b9742c", "#b9742c", "#a8642a"))),
        stream.Child("strewn").Seed,
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        Material crust = Presets.ByName(p.Material, p.Dye, "crust") ?? FoodMaterials.Baked(p.Color, "crust") with { Roughness = 0.36f, Coat = 0.4f, CoatRoughness = 0.2f };
        Vector3 Skin(float around, float tube, float grow)
        {
            (float s, float c) = MathF.SinCos(around);
            (float ts, float tc) = MathF.SinCos(tube);
            float swell = 1 + (0.04f * MathF.Sin((2 * around) + 0.4f)) + (0.025f * MathF.Sin((3 * around) + 2)), r = (p.Tube * swell) + grow;
            float reach = p.Radius + (r * tc), y = r * ts * 0.88f;
            return new Vector3(reach * s, MathF.Max(y, -0.7f * p.Tube), reach * c);
        }

        var lower = new ModelBuilder();
        var upper = new ModelBuilder();
        PolyMesh Part(float from, float to)
        {
            PolyMesh ring = Fittings.Outward(Shapes.Grid(150, 60, (u, v) => Skin(u * MathF.Tau, float.Lerp(from, to, v), 0), wrapU: true));
            return p.Material is not null ? ring : ring.Paint((q, n) => LinearRgb.Lerp(new LinearRgb(1.3f, 1.45f, 1.6f), new LinearRgb(0.86f, 0.76f, 0.66f), Noise.SmoothStep(-0.6f, 0.75f, n.Y + (0.25f * Noise.Fbm(q * 60, 2, p.Seed)))));
        }

        const float Split = 0.1f;
        if (!p.Filled)
        {
            lower.Add(Part(-MathF.PI, MathF.PI), crust, 1.3f);
        }
        else
        {
            Material crumb = FoodMaterials.Crumb(LinearRgb.FromHex("#f3e2bd")), cream = FoodMaterials.Cream(LinearRgb.FromHex("#f7f3e8"));
            upper.Add(Part(Split, MathF.PI - Split), crust, 1.3f);
            lower.Add(Part(MathF.PI - Split, MathF.Tau + Split), crust, 1.3f);
            PolyMesh Face(bool up) => Shapes.Grid(150, 8, (u, v) => Vector3.Lerp(Skin(u * MathF.Tau, MathF.PI - Split, 0), Skin(u * MathF.Tau, Split, 0), up ? 1 - v : v), wrapU: true);
            upper.Add(Face(false), crumb, 1f);
            lower.Add(Face(true), crumb, 1f);

            // Cream swells out between the halves.
            PolyMesh filling = Shapes.Grid(180, 40, (u, v) =>
            {
                float a = u * MathF.Tau, t = v * MathF.Tau, bulge = 1.03f + (0.05f * MathF.Sin((5 * a) + 1)) + (0.04f * MathF.Sin((11 * a) + p.Seed));
                (float s, float c) = MathF.SinCos(a);
                float reach = p.Radius + (p.Tube * bulge * MathF.CopySign(MathF.Pow(MathF.Abs(MathF.Cos(t)), 0.6f), MathF.Cos(t)));
                return new Vector3(reach * s, 0.0042f + (0.0052f * MathF.CopySign(MathF.Pow(MathF.Abs(MathF.Sin(t)), 0.7f), MathF.Sin(t))), reach * c);
            }, wrapU: true);
            lower.Add(filling, cream, 1.2f);
        }

        AddSeeds(p.Filled ? upper : lower, p, Skin);
        if (!p.Filled)
        {
            return lower.Build(ground: true);
        }

        return lower.Add(upper.Build(), Matrix4x4.CreateRotationX(-p.Lift) * Matrix4x4.CreateTranslation(0, 0.0078f, 0)).Build(ground: true);
    }

    private static void AddSeeds(ModelBuilder model, Parameters p, Func<float, float, float, Vector3> skin)
    {
        Material sesame = Presets.Matte(LinearRgb.FromHex("#efdcb0"), "sesame") with { Roughness = 0.5f }, poppy = Presets.Matte(LinearRgb.FromHex("#262a33"), "poppy");
        var stream = new RandomStream(p.Seed);
        for (int i = 0; i < p.Seeds; i++)
        {
            RandomStream own = stream.Child(i);
            float a = own.Range(0, MathF.Tau), t = (MathF.PI / 2) + (own.Gaussian() * 0.55f);
            if (t is < 0.25f or > 2.85f)
            {
                continue;
            }

            Vector3 at = skin(a, t, 0.0002f), du = Vector3.Normalize(skin(a + 0.02f, t, 0) - at), dv = Vector3.Normalize(skin(a, t + 0.02f, 0) - at), normal = Vector3.Normalize(Vector3.Cross(dv, du));
            normal = Vector3.Dot(normal, at - new Vector3(MathF.Sin(a) * p.Radius, 0, MathF.Cos(a) * p.Radius)) < 0 ? -normal : normal;
            bool dark = p.Poppy && i % 2 == 0;
            PolyMesh seed = dark ? Shapes.Ellipsoid(new Vector3(0.00062f), 10) : Shapes.Ellipsoid(new Vector3(0.00125f, 0.00055f, 0.0019f), 14);
            model.Add(seed.RotateY(own.Range(0, 6f)).Align(normal).Move(at), dark ? poppy : sesame, 1.3f);
        }
    }
}
