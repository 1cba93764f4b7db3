using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Hats and helmets, in units of the head.</summary>
/// <param name="head">Frame of the head.</param>
/// <param name="color">Main colour.</param>
/// <param name="accent">Colour of bands and badges.</param>
/// <param name="cell">Edge of a grid cell, metres.</param>
internal sealed partial class HatModel(FigureFrame head, LinearRgb color, LinearRgb accent, float cell)
{
    private static readonly Vector3 _dome = new(0.428f, 0.430f, 0.478f);
    private readonly float _u = head.Scale;

    /// <summary>Builds a hat.</summary>
    public IEnumerable<Part> Build(HatKind kind) => kind switch
    {
        HatKind.Cap => Cap(),
        HatKind.Beanie => Beanie(),
        HatKind.Brimmed => Brimmed(),
        HatKind.Toque => Toque(),
        HatKind.HardHat => HardHat(0.10f, 0.02f),
        HatKind.FireHelmet => FireHelmet(),
        HatKind.PeakedCap => PeakedCap(),
        HatKind.Wizard => Wizard(),
        HatKind.Crown => Crown(),
        HatKind.RainHat => RainHat(),
        HatKind.SpaceHelmet => SpaceHelmet(),
        HatKind.Tricorne => Tricorne(),
        HatKind.TopHat => TopHat(),
        HatKind.Cowboy => Cowboy(),
        HatKind.Fedora => Fedora(),
        HatKind.Beret => Beret(),
        HatKind.Sailor => Sailor(),
        HatKind.Santa => Santa(),
        HatKind.Mortarboard => Mortarboard(),
        HatKind.Jester => Jester(),
        HatKind.NurseCap => NurseCap(),
        HatKind.SwimCap => SwimCap(),
        HatKind.KnightHelmet => KnightHelmet(),
        HatKind.VikingHelmet => VikingHelmet(),
        HatKind.Kabuto => Kabuto(),
        HatKind.RomanHelmet => RomanHelmet(),
        HatKind.CycleHelmet => CycleHelmet(),
        HatKind.FootballHelmet => FootballHelmet(),
        HatKind.ArmyHelmet => ArmyHelmet(),
        HatKind.Nemes => Nemes(),
        HatKind.Turban => Turban(),
        HatKind.Headscarf => Headscarf(),
        HatKind.Wimple => Wimple(),
        HatKind.NinjaHood => NinjaHood(),
        HatKind.Hood => Hood(),
        HatKind.Tiara => Tiara(),
        HatKind.Laurel => Wreath(isFlowers: false),
        HatKind.FlowerCrown => Wreath(isFlowers: true),
        HatKind.Headband => Headband(),
        HatKind.Bandana => Bandana(),
        _ => [],
    };

    /// <summary>A dome over the cranium, cut along a plane above the brows that falls to the nape.</summary>
    private SdfGroup Dome(float grow = 0, float height = 0.235f)
    {
        const float Far = 2;
        return new SdfGroup().Union(head.Ellipsoid(PersonHead.Cranium, _dome + new Vector3(grow)))
            .Subtract(head.Box(new Vector3(0, height - Far, 0), new Vector3(Far), 0.01f, Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.16f)), 0.015f * _u);
    }

    /// <summary>A flat ring of brim round the head.</summary>
    private SdfShape Disc(float y, float radius, float thickness, float z = -0.02f, float longer = 1, float tilt = -0.10f) =>
        head.Ellipsoid(new Vector3(0, y, z), new Vector3(radius, thickness, radius * longer), Quaternion.CreateFromAxisAngle(Vector3.UnitX, tilt));

    private SdfShape Band(float y, float thickness) =>
        new TransformedShape(new Torus(Vector3.Zero, Vector3.UnitY, 0.435f * _u, thickness * _u), head.Point(0, y, -0.03f), head.Rotation * Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.12f), new Vector3(0.925f, 1.4f, 1.03f));

    private Part Felt(SdfShape shape, LinearRgb tint, string name = "hat", float gloss = 0) => new(
        SdfMesher.Build(shape, cell),
        new Material { Name = name, BaseColor = tint, Roughness = gloss > 0 ? 0.3f : 0.8f, Coat = gloss, CoatRoughness = 0.08f, Sheen = gloss > 0 ? 0 : 0.3f });

    private IEnumerable<Part> Cap()
    {
        SdfGroup cap = Dome(0, 0.20f);
        cap.Union(head.Ellipsoid(new Vector3(0, 0.215f, 0.545f), new Vector3(0.285f, 0.030f, 0.235f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.22f)), 0.03f * _u);
        cap.Union(head.Sphere(0, 0.525f, -0.02f, 0.028f), 0.01f * _u);
        yield return Felt(cap, color);
    }

    private IEnumerable<Part> Beanie()
    {
        yield return Felt(Dome(0.015f, 0.22f).Union(head.Sphere(0, 0.60f, -0.02f, 0.105f), 0.02f * _u, LinearRgb.White.ToVector3()), color);
        yield return Felt(Band(0.215f, 0.060f), color * 0.85f, "brim");
    }

    private IEnumerable<Part> Brimmed()
    {
        SdfGroup hat = Dome(0.004f);
        hat.Union(head.Ellipsoid(new Vector3(0, 0.40f, -0.03f), new Vector3(0.36f, 0.25f, 0.37f)), 0.06f * _u);
        hat.Subtract(head.Ellipsoid(new Vector3(0, 0.68f, -0.03f), new Vector3(0.10f, 0.08f, 0.30f)), 0.10f * _u);
        hat.Union(Disc(0.245f, 0.76f, 0.030f, -0.02f, 1.02f, -0.09f), 0.06f * _u);
        yield return Felt(hat, color);
        yield return Felt(Band(0.300f, 0.032f), accent, "band");
    }

    private IEnumerable<Part> Toque()
    {
        var puffs = new SdfGroup().Union(head.Ellipsoid(new Vector3(0, 0.66f, -0.03f), new Vector3(0.42f, 0.16f, 0.42f)));
        const int Count = 9;
        for (int i = 0; i < Count; i++)
        {
            float a = MathF.Tau * i / Count;
            puffs.Union(head.Ellipsoid(new Vector3(0.37f * MathF.Sin(a), 0.68f, -0.03f + (0.37f * MathF.Cos(a))), new Vector3(0.18f, 0.17f, 0.18f)), 0.035f * _u);
        }

        puffs.Union(head.Ellipsoid(new Vector3(0, 0.79f, -0.03f), new Vector3(0.30f, 0.10f, 0.30f)), 0.08f * _u);
        yield return Felt(puffs, color);
        SdfGroup band = Dome(0.008f, 0.235f);
        band.Union(head.FlatChain(new Vector3(0, 0.4f, -0.03f), new Vector3(1, 1, 1.03f), new(0, 0.33f, -0.03f, 0.405f), new(0, 0.40f, -0.03f, 0.395f)), 0.02f * _u);
        yield return Felt(band, color * 0.96f, "band");
    }

    private IEnumerable<Part> HardHat(float peak, float behind)
    {
        SdfGroup hat = Dome(0.035f, 0.20f);
        hat.Union(Disc(0.215f, 0.560f, 0.028f, peak * 0.4f, 1.06f + behind, -0.10f), 0.02f * _u);
        hat.Union(head.Ellipsoid(new Vector3(0, 0.225f, 0.46f), new Vector3(0.27f, 0.024f, 0.06f + peak)), 0.03f * _u);
        for (int i = -1; i <= 1; i++)
        {
            hat.Union(head.Ellipsoid(new Vector3(0.13f * i, 0.10f, -0.02f), new Vector3(0.040f, 0.500f - (0.025f * MathF.Abs(i)), 0.525f)), 0.03f * _u);
        }

        hat.Subtract(head.Box(new Vector3(0, 0.18f - 2, 0), new Vector3(2), 0.01f, Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.10f)), 0.01f * _u);
        yield return Felt(hat, color, gloss: 0.8f);
    }

    private IEnumerable<Part> FireHelmet()
    {
        SdfGroup hat = Dome(0.035f, 0.20f);
        hat.Union(Disc(0.195f, 0.62f, 0.030f, -0.11f, 1.18f, -0.20f), 0.03f * _u);
        for (int i = 0; i < 4; i++)
        {
            Quaternion turn = Quaternion.CreateFromAxisAngle(Vector3.UnitY, i * MathF.PI / 4);
            hat.Union(head.Ellipsoid(PersonHead.Cranium, new Vector3(0.032f, 0.500f, 0.535f), turn), 0.03f * _u);
        }

        hat.Subtract(head.Box(new Vector3(0, 0.15f - 2, 0), new Vector3(2), 0.01f, Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.20f)), 0.01f * _u);
        yield return Felt(hat, color, gloss: 0.7f);
        yield return new Part(
            SdfMesher.Build(head.Ellipsoid(new Vector3(0, 0.40f, 0.445f), new Vector3(0.11f, 0.14f, 0.035f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.45f)), 0.5f * cell),
            Presets.Gold("badge"));
    }

    private IEnumerable<Part> PeakedCap()
    {
        SdfGroup cap = Dome(0.006f, 0.23f);
        cap.Union(head.Ellipsoid(new Vector3(0, 0.455f, 0.005f), new Vector3(0.56f, 0.105f, 0.56f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.16f)), 0.12f * _u);
        yield return Felt(cap, color);
        yield return Felt(Band(0.275f, 0.040f), color * 0.45f, "band");
        yield return new Part(
            SdfMesher.Build(head.Ellipsoid(new Vector3(0, 0.205f, 0.50f), new Vector3(0.30f, 0.022f, 0.16f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.40f)), cell),
            Presets.Lacquer(LinearRgb.Gray(0.015f), "peak"));
        yield return new Part(
            SdfMesher.Build(head.Ellipsoid(new Vector3(0, 0.40f, 0.495f), new Vector3(0.062f, 0.072f, 0.03f)), 0.5f * cell), Presets.Gold("badge"));
    }

    private IEnumerable<Part> Wizard()
    {
        SdfGroup hat = Dome(0.010f, 0.24f);
        hat.Union(head.Chain(new(0, 0.34f, -0.02f, 0.40f), new(0, 0.66f, -0.04f, 0.24f), new(0.03f, 0.98f, -0.10f, 0.125f), new(0.14f, 1.22f, -0.20f, 0.035f)), 0.06f * _u);
        hat.Union(Disc(0.250f, 0.80f, 0.032f, -0.02f, 1.0f, -0.08f), 0.08f * _u);
        yield return Felt(hat, color);
        yield return Felt(Band(0.315f, 0.034f), accent, "band");
    }

    private IEnumerable<Part> Crown()
    {
        var crown = new SdfGroup();
        const int Points = 9;
        for (int i = 0; i < Points; i++)
        {
            float a = MathF.Tau * i / Points, s = MathF.Sin(a), c = MathF.Cos(a);
            crown.Union(head.Cone(new Vector3(0.40f * s, 0.40f, -0.03f + (0.42f * c)), 0.058f, new Vector3(0.44f * s, 0.60f, -0.03f + (0.46f * c)), 0.014f), 0.05f * _u);
            crown.Union(head.Sphere(0.445f * s, 0.62f, -0.03f + (0.465f * c), 0.034f), 0.008f * _u);
        }

        crown.Union(new TransformedShape(new Torus(Vector3.Zero, Vector3.UnitY, 0.405f * _u, 0.034f * _u), head.Point(0, 0.345f, -0.03f), head.Rotation, new Vector3(1, 1.9f, 1.05f)), 0.02f * _u);
        yield return new Part(SdfMesher.Build(crown, MathF.Min(cell, 0.02f * _u)), Presets.Gold("crown"));
        var gems = new SdfGroup();
        for (int i = 0; i < Points; i++)
        {
            float a = MathF.Tau * (i + 0.5f) / Points;
            gems.Union(head.Sphere(0.435f * MathF.Sin(a), 0.350f, -0.03f + (0.455f * MathF.Cos(a)), 0.030f));
        }

        yield return new Part(SdfMesher.Build(gems, MathF.Min(cell, 0.012f * _u)), Presets.Lacquer(LinearRgb.FromHex("#c2203a"), "gems"));
    }

    private IEnumerable<Part> RainHat()
    {
        SdfGroup hat = Dome(0.012f, 0.235f);
        hat.Union(head.Ellipsoid(new Vector3(0, 0.150f, -0.10f), new Vector3(0.66f, 0.135f, 0.72f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.22f)), 0.05f * _u);
        hat.Subtract(head.Ellipsoid(new Vector3(0, 0.060f, -0.09f), new Vector3(0.68f, 0.130f, 0.74f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.22f)), 0.02f * _u);
        yield return Felt(hat, color, gloss: 0.16f);
    }

    private IEnumerable<Part> Tricorne()
    {
        // A low crown between three sides of the brim that are turned up: a broad one in front, two that meet in a point behind.
        yield return Felt(Dome(0.010f, 0.235f).Union(head.Ellipsoid(new Vector3(0, 0.38f, -0.02f), new Vector3(0.37f, 0.17f, 0.40f)), 0.05f * _u), color * 0.85f);
        var brim = new SdfGroup();
        var braid = new SdfGroup();
        Vector3 left = new(0.66f, 0.40f, 0.20f), right = new(-0.66f, 0.40f, 0.20f), behind = new(0, 0.34f, -0.72f), front = new(0, 0.24f, 0.47f);
        foreach ((Vector3 a, Vector3 b, Vector3 bulge) in (ReadOnlySpan<(Vector3, Vector3, Vector3)>)[(left, right, front), (left, behind, new(0.44f, 0.24f, -0.20f)), (right, behind, new(-0.44f, 0.24f, -0.20f))])
        {
            const int Steps = 9;
            var low = new Vector4[Steps];
            var high = new Vector4[Steps];
            for (int i = 0; i < Steps; i++)
            {
                float t = i / (Steps - 1f), middle = 4 * t * (1 - t);
                Vector3 along = Vector3.Lerp(Vector3.Lerp(a, b, t), bulge, 0.86f * middle);
                low[i] = new Vector4(along, 0.034f);
                high[i] = new Vector4(along with { Y = float.Lerp(0.44f, 0.56f, middle) } + (new Vector3(along.X, 0, along.Z) * (0.16f * middle)), 0.026f);
            }

            for (int layer = 0; layer <= 6; layer++)
            {
                var ring = new Vector4[Steps];
                for (int i = 0; i < Steps; i++)
                {
                    ring[i] = Vector4.Lerp(low[i], high[i], layer / 6f);
                }

                brim.Union(head.Chain(ring), 0.035f * _u);
            }

            braid.Union(head.Chain([.. high.Select(static p => p with { W = 0.022f, Y = p.Y + 0.022f })]));
        }

        yield return Felt(brim, color);
        yield return Felt(braid, LinearRgb.FromHex("#d8b04a"), "braid");

        // The skull: a round face with two eyes.
        var mark = new SdfGroup().Union(head.Ellipsoid(new Vector3(0, 0.435f, 0.548f), new Vector3(0.088f, 0.080f, 0.030f)))
            .Union(head.Ellipsoid(new Vector3(0, 0.358f, 0.535f), new Vector3(0.050f, 0.042f, 0.028f)), 0.02f * _u);
        yield return Felt(mark, LinearRgb.FromHex("#f4f2ea"), "skull");
        var eyes = new SdfGroup().Union(head.Sphere(0.032f, 0.430f, 0.574f, 0.021f)).Union(head.Sphere(-0.032f, 0.430f, 0.574f, 0.021f));
        yield return new Part(SdfMesher.Build(eyes, 0.008f * _u), Presets.Matte(LinearRgb.Gray(0.02f), "sockets"));
    }
}
