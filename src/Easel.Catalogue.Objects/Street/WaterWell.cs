using System.Numerics;
using Easel.Catalogue.Objects.Landmarks;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Street;

/// <summary>A draw well: a ring of stones, two posts under a small roof, a windlass with rope and bucket.</summary>
internal sealed class WaterWell : CatalogueEntry<WaterWell.Parameters>
{
    /// <param name="Radius">0.75 to 0.9 m.</param>
    /// <param name="Wall">Height of the ring, 0.75 to 0.9 m.</param>
    /// <param name="Height">Of the ridge, 2.5 to 2.8 m.</param>
    /// <param name="Courses">Of stones, 4 or 5.</param>
    /// <param name="Stones">In one course, 16 to 20.</param>
    /// <param name="Color">Of the stone.</param>
    /// <param name="Roof">Of the roof.</param>
    /// <param name="Seed">Of the stones.</param>
    public sealed record Parameters(float Radius, float Wall, float Height, int Courses, int Stones, LinearRgb Color, LinearRgb Roof, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "well",
        Names = ["water well", "wishing well", "stone well", "draw well", "village well", "old well"],
        Parts = ["roof", "bucket"],
        Family = "street",
        Size = new Vector3(2.2f, 2.7f, 2),
        Habitats = ["meadow", "farm", "park", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.12f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.78f, 0.88f), stream.Child("wall").Range(0.78f, 0.88f), stream.Child("height").Range(2.55f, 2.75f), stream.Child("courses").Range(4, 5), stream.Child("stones").Range(16, 19), wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#a39b8c", "#8f9294"))), wishes.PartColorOr("roof", LinearRgb.FromHex(stream.Child("roof").Pick("#8a4a34", "#6a4a34", "#54606a"))), stream.Child("stones lie").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Radius, wide = 0.2f, course = p.Wall / p.Courses;
        PolyMesh stones = new();
        for (int i = 0; i < p.Courses; i++)
        {
            for (int k = 0; k < p.Stones; k++)
            {
                RandomStream own = stream.Child(i).Child(k);
                float arc = MathF.Tau * r / p.Stones, a = MathF.Tau * (k + (0.5f * (i % 2))) / p.Stones;
                stones.Join(Shapes.Box(arc * own.Range(0.9f, 0.98f), course * own.Range(0.9f, 0.97f), wide * own.Range(0.95f, 1.1f), course * 0.2f, 3).Move(0, i * course, r - (wide / 2) + own.Range(-0.01f, 0.015f)).RotateY(a).Paint(LinearRgb.Gray(own.Range(0.75f, 1.15f))));
            }
        }

        Material stone = Presets.Stone(p.Color, "body"), wood = Presets.Wood("oak", Vector3.UnitY, "wood"), lying = Presets.Wood("oak", Vector3.UnitX, "beam");
        model.Add(stones, stone, 0.8f);
        model.Add(Shapes.Lathe(Outlines.Round([new(r - wide + 0.03f, 0.02f), new(r - 0.03f, 0.02f), new(r - 0.03f, p.Wall - 0.02f), new(r - wide + 0.03f, p.Wall - 0.02f), new(r - wide + 0.03f, 0.02f)], 0, 1, closed: false), 48), Presets.Stone(p.Color * 0.6f, "mortar"), 0.7f);
        model.Add(Shapes.Cylinder(r - wide + 0.02f, 0.02f, 0, 48).Move(0, p.Wall * 0.5f, 0), new Material { Name = "water", BaseColor = LinearRgb.FromHex("#16303a"), Roughness = 0.05f, Specular = 0.03f });
        float ridge = p.Height - 0.12f, eaves = p.Height - 0.75f;
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Box(0.12f, ridge - 0.05f, 0.12f, 0.012f).Move(s * (r - 0.04f), 0, 0), wood);
            model.Add(Shapes.Rod(new(s * (r - 0.04f), eaves - 0.3f, 0), new(s * (r - 0.04f), eaves + 0.1f, 0.5f), 0.04f, sides: 10).Join(Shapes.Rod(new(s * (r - 0.04f), eaves - 0.3f, 0), new(s * (r - 0.04f), eaves + 0.1f, -0.5f), 0.04f, sides: 10)), wood);
        }

        model.Add(Masonry.Gable(1.7f, 0.78f, (2 * r) + 0.5f, 0.07f).RotateY(MathF.PI / 2).Move(0, p.Height - 0.8f, 0), Masonry.Shingles(p.Roof, 0.14f), 0.4f);
        model.Add(Shapes.Extrude([new(-0.62f, 0), new(0.62f, 0), new(0, 0.6f)], (2 * r) - 0.02f, 0.005f).RotateY(MathF.PI / 2).Move(0, p.Height - 0.76f, 0), lying, 0.3f);

        // The windlass with its crank; the bucket hangs from the rope.
        float axle = p.Wall + 0.62f;
        model.Add(Shapes.Rod(new(-r - 0.1f, axle, 0), new(r + 0.12f, axle, 0), 0.045f, sides: 16).Join(Shapes.Rod(new(-r * 0.6f, axle, 0), new(r * 0.6f, axle, 0), 0.095f, sides: 24)), lying, 1);
        model.Add(Shapes.Tube([new(r + 0.08f, axle, 0), new(r + 0.14f, axle, 0), new(r + 0.16f, axle - 0.26f, 0.06f), new(r + 0.34f, axle - 0.26f, 0.06f)], 0.022f, 10), Presets.Iron("crank"), 1);
        List<Vector3> coil = [.. Enumerable.Range(0, 97).Select(i => i / 96f).Select(t => new Vector3(-0.2f + (0.2f * t), axle + (0.112f * MathF.Cos(t * 44)), 0.112f * MathF.Sin(t * 44)))];
        Vector3 hang = new(0, p.Wall + 0.34f, 0.11f);
        model.Add(Shapes.Tube(coil, 0.016f, 7).Join(Shapes.Rod(new(0, axle, 0.112f), hang, 0.014f, sides: 8)), Presets.Fabric(LinearRgb.FromHex("#cbb184"), 300, "rope"), 1);
        Vector3 pail = hang - new Vector3(0, 0.42f, 0);
        model.Add(Shapes.Lathe([new(0, 0), new(0.12f, 0), new(0.15f, 0.26f), new(0.135f, 0.26f), new(0.11f, 0.02f), new(0, 0.02f)], 32).Move(pail), Presets.Wood("walnut", Vector3.UnitY, "bucket"), 0.8f);
        model.Add(Shapes.Torus(0.127f, 0.009f, 32, 8).Move(pail + new Vector3(0, 0.06f, 0)).Join(Shapes.Torus(0.146f, 0.009f, 32, 8).Move(pail + new Vector3(0, 0.22f, 0)), Shapes.Tube([.. Enumerable.Range(0, 13).Select(i => MathF.PI * i / 12).Select(a => pail + new Vector3(0.14f * MathF.Cos(a), 0.25f + (0.16f * MathF.Sin(a)), 0))], 0.008f, 8)), Presets.Iron("hoop"), 1);
        return model.Build(ground: true, center: true);
    }
}
