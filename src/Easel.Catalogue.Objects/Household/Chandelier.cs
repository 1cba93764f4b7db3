using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A chandelier: curved arms with candle lamps about a turned stem, strings and drops of crystal, its chain above.</summary>
internal sealed class Chandelier : CatalogueEntry<Chandelier.Parameters>
{
    /// <param name="Arms">6 to 10.</param>
    /// <param name="Radius">0.4 to 0.52 m.</param>
    /// <param name="Height">0.6 to 0.75 m.</param>
    /// <param name="Drops">Crystals on one string, 7 to 11.</param>
    /// <param name="IsLit">Whether the lamps glow.</param>
    /// <param name="Made">What stem and arms are made of.</param>
    public sealed record Parameters(int Arms, float Radius, float Height, int Drops, bool IsLit, Material Made);

    public override EntryInfo Info { get; } = new()
    {
        Id = "chandelier",
        Names = ["chandelier", "crystal chandelier", "ceiling lamp", "hanging chandelier"],
        Words = ["crystal", "unlit", "off"],
        Parts = ["crystal", "candle"],
        Family = "household",
        Size = new Vector3(1, 1.1f, 1),
        Support = Support.Air,
        Habitats = ["living-room", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = -0.02f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("arms").Range(7, 8), stream.Child("radius").Range(0.42f, 0.5f), stream.Child("height").Range(0.62f, 0.72f), stream.Child("drops").Range(8, 10), !wishes.Words.Overlaps(["unlit", "off"]), Presets.ByName(wishes.Material is "crystal" or "glass" ? null : wishes.Material, wishes.Dye, "body") ?? (wishes.Colors.IsEmpty ? Presets.Brass("body") with { Metallic = 0.85f } : Presets.Lacquer(wishes.Colors[0], "body")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, r = p.Radius, low = 0.16f;
        Material crystal = new() { Name = "crystal", BaseColor = LinearRgb.FromHex("#e9f3f8"), Roughness = 0.05f, Coat = 1, CoatRoughness = 0.02f, Specular = 0.08f, Transmission = 0.15f, Ior = 1.1f, ThinWalled = true, Kind = FrameMaterialKind.Glass };
        model.Add(Shapes.Lathe(Outlines.Round([new(0, low - 0.04f), new(0.03f, low), new(0.085f, low + 0.05f), new(0.05f, low + 0.11f), new(0.024f, low + 0.16f), new(0.03f, low + (h * 0.45f)), new(0.075f, low + (h * 0.52f)), new(0.03f, low + (h * 0.6f)), new(0.02f, low + (h * 0.85f)), new(0.06f, low + (h * 0.9f)), new(0.02f, low + h), new(0, low + h)], 0.012f, 5, closed: false), 56), p.Made, 0.9f);
        PolyMesh arms = new(), candles = new(), beads = new(), drops = new(), flames = new();
        PolyMesh bead = Shapes.Superellipsoid(new Vector3(0.009f, 0.009f, 0.009f), 1.2f, 1.2f, 8), drop = Shapes.Lathe([new(0, -0.03f), new(0.0095f, -0.012f), new(0.0052f, 0.004f), new(0, 0.012f)], 8);
        for (int i = 0; i < p.Arms; i++)
        {
            float a = MathF.Tau * i / p.Arms, next = MathF.Tau * (i + 1) / p.Arms;
            Matrix4x4 turn = Matrix4x4.CreateRotationY(a);
            float cup = low + (h * 0.34f);
            arms.Join(Shapes.Tube(Splines.CatmullRom([new(0, low + 0.08f, 0.04f), new(0, low + 0.005f, r * 0.4f), new(0, low + 0.03f, r * 0.82f), new(0, cup - 0.05f, r), new(0, cup, r)], 10), t => 0.0115f - (0.003f * t), 16).Transform(turn));
            arms.Join(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.012f, 0), new(0.052f, 0.016f), new(0.052f, 0.02f), new(0.018f, 0.016f), new(0.018f, 0.034f), new(0, 0.034f)], 0.003f, 4, closed: false), 40).Move(0, cup, r).Transform(turn));
            candles.Join(Shapes.Cylinder(0.0125f, 0.095f, 0.003f, 28).Move(0, cup + 0.03f, r).Transform(turn));
            flames.Join(Candle.Flame(0.052f).Move(0, cup + 0.126f, r).Transform(turn));
            drops.Join(drop.Clone().Move(0, cup - 0.016f, r + 0.045f).Transform(turn), drop.Clone().Move(0, cup - 0.02f, r - 0.045f).Transform(turn), drop.Clone().Scale(1.3f).Move(0, low - 0.012f, r * 0.42f).Transform(turn));

            // Strings swing from the crown to the arms and from arm to arm.
            Vector3 crown = Vector3.Transform(new Vector3(0, low + (h * 0.88f), 0.05f), turn), on = Vector3.Transform(new Vector3(0, cup, r * 0.96f), turn), other = Vector3.Transform(new Vector3(0, cup, r * 0.96f), Matrix4x4.CreateRotationY(next));
            for (int k = 1; k < p.Drops * 2; k++)
            {
                float t = k / (p.Drops * 2f);
                beads.Join(bead.Clone().Move(Vector3.Lerp(crown, on, t) - new Vector3(0, 0.13f * 4 * t * (1 - t) * 0.5f, 0)));
            }

            for (int k = 1; k < p.Drops; k++)
            {
                float t = k / (float)p.Drops;
                beads.Join(bead.Clone().Move(Vector3.Lerp(on, other, t) - new Vector3(0, 0.09f * 4 * t * (1 - t), 0)));
            }
        }

        drops.Join(Shapes.Lathe([new(0, -0.05f), new(0.022f, -0.02f), new(0.022f, 0.01f), new(0, 0.035f)], 10).Move(0, low - 0.06f, 0));
        model.Add(arms, p.Made, 1).Add(beads, crystal, 0.4f).Add(drops, crystal, 0.3f);
        model.Add(candles, Presets.Plastic(LinearRgb.FromHex("#f6f0e0"), "candle"), 0.9f);
        model.Add(flames, p.IsLit ? Presets.Glow(LinearRgb.FromHex("#ffd08a"), 1.5f, "flame") : Presets.Pane(LinearRgb.FromHex("#f4efe4"), "bulb"), 1.3f);
        for (int i = 0; i < 9; i++)
        {
            PolyMesh link = Shapes.Torus(0.013f, 0.0034f, 24, 8).RotateX(MathF.PI / 2).Scale(1, 1.5f, 1);
            model.Add((i % 2 == 0 ? link : link.RotateY(MathF.PI / 2)).Move(0, low + h + 0.016f + (0.032f * i), 0), p.Made, 1);
        }

        return model.Build(ground: true, center: true);
    }
}
